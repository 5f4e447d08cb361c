// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/clipboardtext.h"

#include "model/edit/planner.h"
#include "model/edit/viewing.h"
#include "model/storage/reader.h"
#include "model/storage/writer.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const QString listKey = u"copied"_s;  // A key of the root that names what was chosen; the rest came along.

bool isCopied(RecordType type)
{
    return type == RecordType::Element || type == RecordType::Node || type == RecordType::Instance;
}

void collect(const Workspace &workspace, RecordId id, QSet<RecordId> &whole)
{
    whole.insert(id);
    for (const RecordId child : workspace.index().children(id)) {
        collect(workspace, child, whole);
    }
}

QSet<RecordId> above(const Workspace &workspace, const QSet<RecordId> &whole)
{
    QSet<RecordId> bare;
    for (const RecordId id : whole) {
        for (RecordId at = workspace.record(id).parent(); at && !whole.contains(at); at = workspace.record(at).parent()) {
            bare.insert(at);
        }
    }
    return bare;
}

Record withoutFields(Record record)
{
    const QString name = record.text(u"name");
    record.setFields({});
    if (!name.isEmpty()) {
        record.setField(u"name"_s, Value(name));
    }
    return record;
}

// References by full path, so that they mean the same wherever the text is read.
Value absolute(const Workspace &workspace, const Value &value, const QSet<RecordId> &kept)
{
    if (value.isReference()) {
        const RecordId target = value.target();
        const QString path = target ? workspace.index().path(target) : value.text();
        return Value::reference(path, kept.contains(target) ? target : RecordId());
    }
    if (!value.isList()) {
        return value;
    }
    ValueList list;
    for (const Value &item : value.list()) {
        list.append(absolute(workspace, item, kept));
    }
    return list;
}

Record absolute(const Workspace &workspace, Record record, const QSet<RecordId> &kept)
{
    const Fields fields = record.fields();
    for (const auto &[name, value] : fields) {
        record.setField(name, absolute(workspace, value, kept));
    }
    return record;
}

/// Copies records of one workspace into another, where they get ids and paths of their own.
class Paster {
public:
    Paster(const Workspace &from, const Workspace &to) : m_from(from), m_plan(to), m_next(to.nextId()) {}

    void choose(RecordId top, RecordId parent)
    {
        m_tops.append(top);
        m_parents.insert(top, parent);
        give(top, parent, freeKey(m_from.record(top).key(), parent, m_from.record(top).type()));
    }
    Result<Pasted> paste(RecordId view);

private:
    void give(RecordId old, RecordId parent, const QString &key);
    QString freeKey(const QString &key, RecordId parent, RecordType type) const;
    Value mapped(const Value &value, bool &kept) const;
    QString sectionFor(const Record &record, RecordId parent) const;
    Status add(RecordId old);

    const Workspace &m_from;
    Planner m_plan;
    RecordId m_next;
    QList<RecordId> m_tops;
    QHash<RecordId, RecordId> m_parents;  // of the topmost
    QHash<RecordId, RecordId> m_ids;
    QHash<RecordId, QString> m_keys;
    QHash<RecordId, QString> m_paths;
};

QString Paster::freeKey(const QString &key, RecordId parent, RecordType type) const
{
    QSet<QString> taken;
    const QList<RecordId> all = m_plan.now().all(type);
    for (const RecordId id : all) {
        if (m_plan.now().record(id).parent() == parent) {
            taken.insert(m_plan.now().record(id).key().toLower());
        }
    }
    for (const RecordId top : m_tops) {
        taken.insert(m_keys.value(top).toLower());
    }
    QString free = key;
    for (int number = 2; taken.contains(free.toLower()); ++number) {
        free = key % u'-' % QString::number(number);
    }
    return free;
}

void Paster::give(RecordId old, RecordId parent, const QString &key)
{
    m_ids.insert(old, m_next);
    m_next = RecordId{m_next.number + 1};
    m_keys.insert(old, key);
    const RecordId oldParent = m_from.record(old).parent();
    const QString above = m_ids.contains(oldParent) ? m_paths.value(oldParent) : parent ? m_plan.before().index().path(parent) : QString();
    m_paths.insert(old, above.isEmpty() ? key : QString(above % u'.' % key));
    for (const RecordId child : m_from.index().children(old)) {
        give(child, {}, m_from.record(child).key());
    }
}

Value Paster::mapped(const Value &value, bool &kept) const
{
    if (value.isList()) {
        ValueList list;
        for (const Value &item : value.list()) {
            bool keptItem = true;
            const Value other = mapped(item, keptItem);
            if (keptItem) {
                list.append(other);
            }
        }
        return list;
    }
    if (!value.isReference()) {
        return value;
    }
    if (m_ids.contains(value.target())) {
        return Value::reference(m_paths.value(value.target()), m_ids.value(value.target()));
    }
    const QString path = value.target() ? m_from.index().path(value.target()) : value.text();
    const RecordId known = m_plan.before().index().element(path);
    kept = known.isValid();
    return Value::reference(path, known);
}

// A section of the new parent that takes such a record: the same where that is possible, else the one for its place in the hierarchy.
QString Paster::sectionFor(const Record &record, RecordId parent) const
{
    const Record &above = m_plan.before().record(parent);
    if (record.type() == RecordType::Instance) {
        return above.type() == RecordType::Node ? record.section() : QString();
    }
    if (record.type() == RecordType::Node) {
        const bool fits = above.type() == RecordType::Node || above.type() == RecordType::Environment;
        return fits ? u"nodes"_s : QString();
    }
    if (!parent) {
        const QStringList tops{u"people"_s, u"systems"_s, u"elements"_s};
        return tops.contains(record.section()) ? record.section() : u"systems"_s;
    }
    if (above.type() != RecordType::Element) {
        return {};
    }
    switch (above.level()) {
    case Level::System: return u"containers"_s;
    case Level::Container: return u"components"_s;
    case Level::Component: return u"code"_s;
    default: return {};
    }
}

Status Paster::add(RecordId old)
{
    const Record &source = m_from.record(old);
    const bool top = m_parents.contains(old);
    const RecordId parent = top ? m_parents.value(old) : m_ids.value(source.parent());
    const QString section = top ? sectionFor(source, parent) : source.section();
    if (section.isEmpty()) {
        return Error::error(u"paste.place"_s, u"'%1' cannot stand in '%2'"_s,
                            {source.displayName(), m_plan.before().record(parent).displayName()}, u"Choose another place."_s);
    }
    Record record(m_ids.value(old), source.type(), parent, section, m_keys.value(old));
    for (const auto &[name, value] : source.fields()) {
        bool kept = true;
        const Value own = mapped(value, kept);
        if (kept) {
            record.setField(name, own);
        } else if (source.type() == RecordType::Relationship || name == u"of") {
            return {};
        }
    }
    m_plan.insert(record);
    return {};
}

Result<Pasted> Paster::paste(RecordId view)
{
    for (const RecordId old : m_from.order()) {
        if (!m_ids.contains(old)) {
            continue;
        }
        if (const Status added = add(old); !added) {
            return added.error();
        }
    }
    if (const Status kept = m_plan.keepReferences(); !kept) {
        return kept.error();
    }
    Pasted pasted{m_plan.changes(), {}};
    Workspace now = m_plan.now();
    for (const RecordId top : std::as_const(m_tops)) {
        pasted.records.append(m_ids.value(top));
        if (now.record(view).type() != RecordType::View || now.record(m_ids.value(top)).type() != RecordType::Element) {
            continue;
        }
        if (const Result<ChangeSet> shown = planInclude(now, view, m_ids.value(top))) {
            pasted.changes.append(*shown);
            now = apply(now, *shown);
        }
    }
    return pasted;
}

}  // namespace

QByteArray clipboardText(const Workspace &workspace, const QList<RecordId> &records)
{
    QSet<RecordId> whole;
    for (const RecordId id : records) {
        if (isCopied(workspace.record(id).type())) {
            collect(workspace, id, whole);
        }
    }
    const QSet<RecordId> bare = above(workspace, whole);
    Workspace part;
    QStringList tops;
    for (const RecordId id : workspace.order()) {
        const Record &record = workspace.record(id);
        const bool between =
            record.type() == RecordType::Relationship && whole.contains(record.target(u"from")) && whole.contains(record.target(u"to"));
        if (whole.contains(id) || bare.contains(id) || between) {
            part.insert(bare.contains(id) ? withoutFields(record) : absolute(workspace, record, whole));
        }
        if (whole.contains(id) && records.contains(id) && !whole.contains(record.parent())) {
            tops.append(workspace.index().path(id));
        }
    }
    if (tops.isEmpty()) {
        return {};
    }
    part.setField(Workspace::rootId, listKey, Value::fromList(tops));
    return canonicalFiles(part).constFirst().second;
}

Result<Pasted> planPaste(const Workspace &workspace, const QByteArray &text, RecordId parent, RecordId view)
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, text);
    const ReadResult read = readWorkspace(source, u"lintel.yaml"_s);
    if (!read.ok()) {
        return Error::error(u"paste.unreadable"_s, u"what is in the clipboard is no part of a model"_s, {},
                            u"Copy elements in Lintel, or text of a workspace file into the text tab."_s);
    }
    const Workspace &from = read.snapshot.workspace;
    const WorkspaceIndex &index = from.index();
    Paster paster(from, workspace);
    for (const QString &path : from.root().value(listKey).texts()) {
        const RecordId element = index.element(path);
        const RecordId top = element ? element : index.node(path);
        if (top) {
            paster.choose(top, parent);
        }
    }
    return paster.paste(view);
}

}  // namespace lintel
