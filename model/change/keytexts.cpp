// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/keytexts.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const Record &record, const QString &name)
{
    const QStringList aliases = record.value(u"aliases").texts();
    return record.text(u"name").compare(name, Qt::CaseInsensitive) == 0 || aliases.contains(name, Qt::CaseInsensitive);
}

bool begins(const QString &part, const QString &key)
{
    return part.startsWith(key, Qt::CaseInsensitive) && (part.size() == key.size() || part.at(key.size()) == u' ');
}

bool isWithin(const QString &group, const QString &outer)
{
    return group == outer || (group.startsWith(outer) && group.at(outer.size()) == u'/');
}

}  // namespace

KeyTexts::KeyTexts(RecordType type, QList<KeyChange> changes, QStringList known)
    : m_type(type),
      m_changes(std::move(changes)),
      m_known(std::move(known))
{
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const KeyChange &a, const KeyChange &b) { return a.before.size() > b.before.size(); });
}

KeyTexts::KeyTexts(RecordType type, const Workspace &before, const Workspace &after) : m_type(type)
{
    QList<KeyChange> changes;
    const QList<RecordId> records = before.all(type);
    for (const RecordId id : records) {
        const QString key = before.record(id).key();
        m_known.append(key);
        const bool renamed = after.contains(id) && after.record(id).key() != key;
        if (renamed && !(type == RecordType::Technology && isCalled(after.record(id), key)))
            changes.append({key, after.record(id).key()});
    }
    *this = KeyTexts(type, changes, m_known);
}

QString KeyTexts::spelled(const QString &text) const
{
    if (m_changes.isEmpty())
        return text;
    return m_type == RecordType::Technology ? technologies(text) : group(text);
}

// A group that has a record of its own keeps its name as long as that does, whatever is around it.
QString KeyTexts::group(const QString &text) const
{
    for (const KeyChange &change : m_changes) {
        const auto nearer = [&](const QString &key) { return key.size() > change.before.size() && isWithin(text, key); };
        if (isWithin(text, change.before))
            return std::any_of(m_known.begin(), m_known.end(), nearer) ? text : QString(change.after % text.sliced(change.before.size()));
    }
    return text;
}

QString KeyTexts::technologies(const QString &text) const
{
    QStringList parts = text.split(u',');
    for (QString &part : parts) {
        const QString trimmed = part.trimmed();
        const auto change = std::find_if(m_changes.begin(), m_changes.end(), [&](const KeyChange &c) { return begins(trimmed, c.before); });
        if (change == m_changes.end())
            continue;
        const auto longer = [&](const QString &key) { return key.size() > change->before.size() && begins(trimmed, key); };
        if (std::none_of(m_known.begin(), m_known.end(), longer))
            part.replace(part.indexOf(trimmed), change->before.size(), change->after);
    }
    return parts.join(u',');
}

}  // namespace lintel
