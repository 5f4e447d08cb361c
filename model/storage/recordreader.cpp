// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/recordreader.h"

#include "model/base/dictionary.h"
#include "model/storage/fieldform.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;
using yaml::Kind;
using yaml::NodeIndex;

namespace {

QString joined(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : QString(parent % u'.' % key);
}

bool isPath(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return isIdentifier(part); });
}

// Records whose key is a name in a person's words or a path rather than an id.
bool hasFreeKey(RecordType type)
{
    switch (type) {
    case RecordType::Group:
    case RecordType::Technology:
    case RecordType::Waiver:
    case RecordType::Price:
    case RecordType::Box:
    case RecordType::Line:
    case RecordType::Instance: return true;
    default: return false;
    }
}

}  // namespace

void RecordReader::readFile(const SourceFile &file, int index)
{
    const Cursor at{file.tree.get(), file.path, index};
    const NodeIndex root = at.tree->root();
    if (at.tree->node(root).kind == Kind::Null)
        return;
    if (at.tree->node(root).kind != Kind::Map) {
        report(
            Error::error(u"format.root"_s, u"a workspace file is a map of sections"_s, {}, u"Begin with a section such as `systems:`."_s),
            at.tree->valueLocation(root));
        return;
    }
    for (const NodeIndex child : at.tree->children(root)) {
        const QString key = at.tree->keyText(child);
        if (const SectionSpec *section = sectionSpec(RecordType::Workspace, key))
            readSection(at, {}, {}, *section, child);
        else
            readRootKey(at, file.role == FileRole::Root, key, child);
    }
}

void RecordReader::readRootKey(const Cursor &at, bool rootFile, const QString &key, NodeIndex node)
{
    if (key == u"lintel") {
        if (!rootFile)
            report(Error::warning(u"format.version-in-fragment"_s, u"only the root file has the key 'lintel'"_s, {}, u"Remove it here."_s),
                   at.tree->keyLocation(node));
        return;
    }
    if (!rootFile && fieldSpec(RecordType::Workspace, key)) {
        report(Error::warning(u"format.root-key"_s, u"'%1' belongs in the workspace's root file and means nothing here"_s, {key},
                              u"Move it there."_s),
               at.tree->keyLocation(node));
        return;
    }
    Record root = m_workspace.root();
    if (rootFile) {
        root.setOrigin({at.file, at.tree->root()});
        root.setHome(at.home);
    }
    readField(at, root, key, node);
    m_workspace.replace(root);
}

void RecordReader::readSection(const Cursor &at, RecordId parent, const QString &parentPath, const SectionSpec &section, NodeIndex node)
{
    const Kind wanted = section.list ? Kind::Sequence : Kind::Map;
    const Kind found = at.tree->node(node).kind;
    if (found == Kind::Null)
        return;
    if (found != wanted) {
        report(Error::error(u"format.section"_s, section.list ? u"'%1' is a list here"_s : u"'%1' is a map here: ids with what they mean"_s,
                            {section.name}, section.list ? u"Write each entry behind a dash."_s : u"Write each entry as `id:`."_s),
               at.tree->valueLocation(node));
        return;
    }
    for (const NodeIndex child : at.tree->children(node))
        readEntry(at, parent, parentPath, section, section.list ? QString() : at.tree->keyText(child), child);
}

void RecordReader::readEntry(const Cursor &at, RecordId parent, const QString &parentPath, const SectionSpec &section, const QString &key,
                             NodeIndex node)
{
    if (!section.list && !checkKey(at, section.type, parent, key, node))
        return;
    const bool byPath = section.type == RecordType::Element && !parent && isPath(key);
    const QString path = byPath ? key : joined(parentPath, key);
    if (!section.list && !defineOnce(at, section.type, section, path, node))
        return;
    Record record({}, section.type, parent, section.name, byPath ? key.mid(key.lastIndexOf(u'.') + 1) : key);
    record.setHome(at.home);
    record.setOrigin({at.file, node});
    record.setId(m_workspace.nextId());
    if (byPath)
        m_byPath.append({record.id(), key.left(key.lastIndexOf(u'.'))});
    if (section.type == RecordType::Element)
        m_elements.insert(path, record.id());
    readContent(at, record, path, node);
}

bool RecordReader::checkKey(const Cursor &at, RecordType type, RecordId parent, const QString &key, NodeIndex node)
{
    const bool fullPath = type == RecordType::Element && !parent && isPath(key);
    if (fullPath || (hasFreeKey(type) ? !key.isEmpty() : isIdentifier(key)))
        return true;
    report(
        Error::error(u"format.id"_s, u"'%1' is no id"_s, {key},
                     u"Ids begin with a letter or '_' and go on with letters, digits, '_' and '-'; the words for people go into `name`."_s),
        at.tree->keyLocation(node));
    return false;
}

bool RecordReader::defineOnce(const Cursor &at, RecordType type, const SectionSpec &section, const QString &path, NodeIndex node)
{
    // Elements share one scope whatever their section; nodes live in a namespace of their own.
    const QString scope = type == RecordType::Element ? u"element"_s : toString(type) % u'/' % section.name;
    const QString name = scope % u'/' % path;
    const Location here = at.tree->keyLocation(node);
    if (const auto known = m_defined.constFind(name); known != m_defined.cend()) {
        report(Error::error(u"format.defined-twice"_s, u"'%1' is defined twice; the first is at %2:%3"_s,
                            {path, known->file, QString::number(known->line)}, u"Rename or remove one of them."_s),
               here);
        return false;
    }
    m_defined.insert(name, here);
    return true;
}

void RecordReader::readContent(const Cursor &at, Record record, const QString &path, NodeIndex node)
{
    // A place is taken first, so that what is below has a parent and stands behind it.
    const RecordId id = m_workspace.insert(record);
    const RecordType type = record.type();
    const QString &mainField = recordSpec(type).mainField;
    const Kind kind = at.tree->node(node).kind;
    if (kind == Kind::Map) {
        for (const NodeIndex child : at.tree->children(node)) {
            const QString key = at.tree->keyText(child);
            if (const SectionSpec *section = sectionSpec(type, key); section && type != RecordType::View)
                readSection(at, id, path, *section, child);
            else if (type == RecordType::Relationship && key == u"id")
                record.setKey(at.tree->node(child).text);
            else
                readField(at, record, key, child);
        }
    } else if (kind != Kind::Null) {
        const bool isMainValue = !mainField.isEmpty() && (kind == Kind::Scalar || type == RecordType::Box || type == RecordType::Field);
        if (isMainValue) {
            record.setField(mainField, at.tree->toValue(node));
        } else {
            report(Error::error(u"format.record"_s, u"a %1 is a map of keys here"_s, {toString(type)}, u"Write its keys indented below."_s),
                   at.tree->valueLocation(node));
        }
    }
    complete(record);
    m_workspace.replace(record);
}

// What the text leaves out because its place says it.
void RecordReader::complete(Record &record) const
{
    if (record.type() == RecordType::Relationship && record.section() == u"uses")
        record.setField(u"from"_s, Value::reference({}, record.parent()));
    if (record.type() == RecordType::Instance && !record.has(u"of"))
        record.setField(u"of"_s, Value(record.key()));
}

void RecordReader::readField(const Cursor &at, Record &record, const QString &key, NodeIndex node)
{
    const Value value = at.tree->toValue(node);
    if (record.has(key))
        return;
    record.setField(key, value);
    if (const FieldSpec *spec = fieldSpec(record.type(), key)) {
        if (const auto problem = checkForm(*spec, value))
            report(*problem, at.tree->valueLocation(node));
    } else if (record.type() != RecordType::Kind && record.type() != RecordType::Decision) {
        m_unknown.append({record.id(), key, at.tree->keyLocation(node)});
    }
}

void RecordReader::readLayout(const SourceFile &file, int index, const QString &view)
{
    const Cursor at{file.tree.get(), file.path, index};
    const RecordId id = m_workspace.index().named(RecordType::View, view);
    if (!id) {
        report(Error::note(u"layout.no-view"_s, u"the workspace has no view '%1'; its layout is kept"_s, {view},
                           u"`lintel layout --prune` removes it."_s),
               {file.tree->file(), 1, 1});
        return;
    }
    for (const NodeIndex child : at.tree->children(at.tree->root())) {
        if (const SectionSpec *section = sectionSpec(RecordType::View, at.tree->keyText(child)))
            readSection(at, id, view, *section, child);
    }
}

void RecordReader::finish()
{
    attach();
    judgeUnknownKeys(m_workspace.index());
}

void RecordReader::attach()
{
    for (const auto &[id, parentPath] : std::as_const(m_byPath)) {
        Record record = m_workspace.record(id);
        const RecordId parent = m_elements.value(parentPath);
        if (!parent) {
            m_diagnostics.append(Error::error(u"format.no-parent"_s, u"'%1.%2' has no parent: nothing is called '%1'"_s,
                                              {parentPath, record.key()}, u"Define '%1' first, or correct the path."_s)
                                     .at(m_defined.value(u"element/"_s % parentPath % u'.' % record.key())));
            continue;
        }
        record.setParent(parent);
        m_workspace.replace(record);
    }
}

void RecordReader::judgeUnknownKeys(const WorkspaceIndex &declared)
{
    for (const Unknown &unknown : std::as_const(m_unknown)) {
        if (declared.named(RecordType::Field, unknown.key))
            continue;
        const RecordType type = m_workspace.record(unknown.record).type();
        QStringList known;
        for (const FieldSpec &spec : recordSpec(type).fields)
            known.append(spec.name);
        for (const SectionSpec &section : sectionsOf(type))
            known.append(section.name);
        const QString meant = nearest(unknown.key, known);
        report(Error::note(u"format.unknown-key"_s, u"the key '%1' of this %2 is not known; it is kept"_s,
                           {unknown.key, toString(type), meant},
                           meant.isEmpty() ? u"Declare it under `fields` when it is meant."_s : u"Did you mean '%3'?"_s),
               unknown.where);
    }
}

void RecordReader::readEntryAlone(const SourceFile &file, int index, const SectionSpec &section, NodeIndex node)
{
    const Cursor at{file.tree.get(), file.path, index};
    readEntry(at, {}, {}, section, section.list ? QString() : at.tree->keyText(node), node);
}

}  // namespace lintel
