// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/patchwriterstate.h"

#include "model/storage/recordvalue.h"

namespace lintel {

using namespace Qt::StringLiterals;

QList<RecordId> PatchWriter::nestedBelow(RecordId id) const
{
    QList<RecordId> nested;
    const QString home = m_now.record(id).home();
    const QList<RecordId> below = recordsBelow(m_now, id);
    for (const RecordId candidate : below) {
        const Record &record = m_now.record(candidate);
        const bool withParent = record.parent() == id || nested.contains(record.parent());
        if (withParent && record.home() == home && !findRecord(m_now, m_sources, candidate).byPath)
            nested.append(candidate);
    }
    return nested;
}

Status PatchWriter::write(const Move &change)
{
    const Record before = m_now.record(change.id);
    if (before.type() == RecordType::View && change.after.key != before.key())
        return renameView(change);
    const TextPlace place = findRecord(m_now, m_sources, change.id);
    if (!place.isValid())
        return Error::error(u"patch.no-place"_s, u"the text of '%1' was not found, so it cannot be moved"_s, {before.displayName()},
                            u"Edit its file as text."_s);
    const QList<RecordId> nested = nestedBelow(change.id);
    QList<std::pair<RecordId, QString>> byPath;
    const QList<RecordId> below = recordsBelow(m_now, change.id);
    for (const RecordId id : below) {
        if (m_now.record(id).type() == RecordType::Element && findRecord(m_now, m_sources, id).byPath)
            byPath.append({id, keyPath(m_now, id)});
    }
    const SectionSpec *section = sectionOfRecord(m_now, before);
    const bool list = section && section->list;
    const bool sameHome = change.after.home.isEmpty() || change.after.home == before.home();
    const bool sameSection = before.section() == change.after.section;
    const bool sameParent = before.parent() == change.after.parent;
    const bool rekeyed = before.key() != change.after.key;
    Status status;
    if (list && sameHome && sameSection && sameParent && rekeyed) {
        applyInPlace(m_now, change);
        status = writeField(change.id, u"id"_s, change.after.key.isEmpty() ? Value() : Value(change.after.key));
    } else if (!list && sameHome && sameSection && ((sameParent && rekeyed) || (place.byPath && !sameParent && change.after.parent))) {
        applyInPlace(m_now, change);
        const QString key = place.byPath ? keyPath(m_now, change.id) : change.after.key;
        status = apply(place.file, yaml::renameKey(tree(place.file), place.node, key));
    } else {
        status = moveText(change, nested);
    }
    return status ? renameByPath(byPath) : status;
}

Status PatchWriter::moveText(const Move &change, const QList<RecordId> &nested)
{
    const TextPlace place = findRecord(m_now, m_sources, change.id);
    const Record before = m_now.record(change.id);
    Record after = before;
    after.setParent(change.after.parent);
    after.setSection(change.after.section);
    after.setKey(change.after.key);
    after.setHome(change.after.home);
    const bool moved = before.parent() != after.parent() || !change.after.home.isEmpty();
    const bool stays = before.parent() == after.parent() && (change.after.home.isEmpty() || change.after.home == before.home());
    const QString home = stays ? before.home() : moved && change.after.home.isEmpty() ? homeFor(after) : change.after.home;
    const bool isPath = after.parent() && m_now.record(after.parent()).home() != home;
    const SectionSpec *section = sectionSpec(m_now.record(after.parent()).type(), after.section());
    const bool list = section && section->list;
    Workspace keyed = m_now;
    applyInPlace(keyed, change);
    const QString key = list ? QString() : isPath ? keyPath(keyed, change.id) : after.key();
    const Result<QByteArray> text = yaml::entryText(tree(place.file), place.node, key);
    if (!text)
        return text.error();
    if (const Status status = takeOut(change.id); !status)
        return status;
    applyInPlace(m_now, change);
    for (const RecordId id : QList<RecordId>{change.id} + nested) {
        Record record = m_now.record(id);
        record.setHome(home);
        const int position = m_now.position(id);
        m_now.replace(record);
        m_now.reorder(id, position);
    }
    Status status = put(m_now.record(change.id), nullptr, *text);
    if (status && list && before.key() != after.key())
        status = writeField(change.id, u"id"_s, after.key().isEmpty() ? Value() : Value(after.key()));
    return status;
}

// What other places call by its full path is called by its new one.
Status PatchWriter::renameByPath(const QList<std::pair<RecordId, QString>> &old)
{
    for (const auto &[id, path] : old) {
        const Record &record = m_now.record(id);
        const int file = m_sources.indexOf(record.home());
        const yaml::SyntaxTree &in = tree(file);
        const yaml::NodeIndex node = in.find({record.section(), path});
        if (node == yaml::noNode)
            continue;
        if (const Status status = apply(file, yaml::renameKey(in, node, keyPath(m_now, id))); !status)
            return status;
    }
    return {};
}

// A view's places are in a file that is called after it.
Status PatchWriter::renameView(const Move &change)
{
    const TextPlace place = findRecord(m_now, m_sources, change.id);
    if (!place.isValid())
        return Error::error(u"patch.no-place"_s, u"the text of view '%1' was not found"_s, {change.before.key});
    const QString oldPath = layoutFile(m_sources, m_now.record(change.id).key());
    if (const Status status = apply(place.file, yaml::renameKey(tree(place.file), place.node, change.after.key)); !status)
        return status;
    applyInPlace(m_now, change);
    if (m_sources.indexOf(oldPath) < 0)
        return {};
    const QByteArray bytes = m_sources.file(m_sources.indexOf(oldPath)).bytes;
    const QString path = layoutFile(m_sources, change.after.key);
    const int fresh = fileFor(path, RecordType::Box);
    if (fresh < 0 || !m_sources.file(fresh).bytes.isEmpty())
        return Error::error(u"patch.layout-exists"_s, u"there is a layout '%1' already"_s, {path},
                            u"Choose another id, or remove that file."_s);
    if (const Status status = apply(m_sources.indexOf(oldPath), yaml::Patch{0, bytes, {}}); !status)
        return status;
    if (const Status status = apply(m_sources.indexOf(path), yaml::Patch{0, {}, bytes}); !status)
        return status;
    const QList<RecordId> below = recordsBelow(m_now, change.id);
    for (const RecordId id : below) {
        Record record = m_now.record(id);
        record.setHome(path);
        m_now.replace(record);
    }
    return {};
}

}  // namespace lintel
