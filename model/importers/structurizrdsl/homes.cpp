// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/homes.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

// `include` entries are patterns, and other systems know less characters.
QString plain(const QString &part)
{
    static const QString special = u"*?[]{}\\:\"<>|"_s;
    QString name;
    for (const QChar c : part)
        name += special.contains(c) || c.category() == QChar::Other_Control ? u'-' : c;
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"_"_s : name;
}

QString withoutEnding(const QString &path)
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = plain(part);
    QString &last = parts.last();
    if (const qsizetype dot = last.lastIndexOf(u'.'); dot > 0)
        last.truncate(dot);
    if (last.endsWith(u".lintel"_s))
        last.replace(last.size() - 7, 1, u'-');
    const bool reserved = parts == QStringList{u"lintel"_s} || parts.first().toLower() == u"layout";
    return reserved ? QString(u"model/"_s % parts.join(u'/')) : parts.join(u'/');
}

/// What decides on a record's home.
class Homes {
public:
    Homes(const Workspace &workspace, QHash<RecordId, QString> said) : m_workspace(workspace), m_said(std::move(said)) {}

    QString of(RecordId id) const
    {
        const Record &record = m_workspace.record(id);
        switch (record.type()) {
        case RecordType::Element:
        case RecordType::Environment:
        case RecordType::View: return m_said.value(id);
        case RecordType::Style: return styles();
        default: return record.parent() ? of(record.parent()) : QString();
        }
    }

private:
    QString styles() const
    {
        QSet<QString> homes;
        const QList<RecordId> all = m_workspace.all(RecordType::Style);
        for (const RecordId id : all)
            homes.insert(m_said.value(id));
        return homes.size() == 1 ? *homes.cbegin() : QString();
    }

    const Workspace &m_workspace;
    QHash<RecordId, QString> m_said;
};

}  // namespace

QStringList fragmentNames(const QStringList &files)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype i = 1; i < files.size(); ++i) {
        const QString wish = withoutEnding(files.at(i));
        QString name = wish;
        for (int n = 2; taken.contains(name.toLower()); ++n)
            name = wish % u'-' % QString::number(n);
        taken.insert(name.toLower());
        names.append(name % u".yaml"_s);
    }
    return names;
}

QStringList giveHomes(Workspace &workspace, const DeclaredPlaces &declared, const QStringList &files)
{
    QStringList sources = files;
    sources.removeDuplicates();
    if (sources.size() < 2)
        return {};
    if (sources.size() < 2)
        return {};
    const QStringList names = fragmentNames(sources);
    QHash<QString, QString> homes;
    for (qsizetype i = 1; i < sources.size(); ++i)
        homes.insert(sources.at(i), names.at(i - 1));
    QHash<RecordId, QString> said;
    const QList<std::pair<QString, RecordId>> records = declaredNames(workspace);
    for (const auto &[name, id] : records)
        said.insert(id, homes.value(declared.value(name).where.file));
    const Workspace before = workspace;
    const Homes find(before, said);
    QSet<QString> used;
    for (const auto &[name, id] : records) {
        Record record = workspace.record(id);
        record.setHome(find.of(id));
        used.insert(record.home());
        workspace.replace(record);
    }
    QStringList result = names;
    result.removeIf([&used](const QString &name) { return !used.contains(name); });
    return result;
}

}  // namespace lintel::structurizr::dsl
