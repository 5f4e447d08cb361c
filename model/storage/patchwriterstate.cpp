// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/patchwriterstate.h"

#include "model/storage/patchwritervalue.h"
#include "model/storage/recordvalue.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;
using yaml::NodeIndex;
using yaml::noNode;

namespace {

Error noPlace(const Record &record)
{
    return Error::error(u"patch.no-place"_s, u"the text of '%1' was not found, so it cannot be changed"_s, {record.displayName()},
                        u"Edit its file as text."_s);
}

// Asks the style about paths below a section, where a patch knows only what is in it.
yaml::EmitOptions within(const yaml::EmitOptions &style, const QString &section)
{
    yaml::EmitOptions inner = style;
    inner.plainType = [style, section](const QString &path, const Value &value) { return style.plainType(section % u'.' % path, value); };
    inner.flowColumns = [style, section](const QString &path, const Value &value) {
        return style.flowColumns(section % u'.' % path, value);
    };
    return inner;
}

// Above its key, or on its line.
bool hasComment(const yaml::SyntaxTree &tree, NodeIndex section)
{
    const SourceSpan whole = tree.entrySpan(section);
    const SourceSpan key = tree.node(tree.node(section).key).span;
    const qsizetype lineEnd = tree.bytes().indexOf('\n', key.end);
    const QByteArray line = tree.slice({key.end, lineEnd < 0 ? tree.bytes().size() : lineEnd});
    const bool block = tree.node(section).style == yaml::Style::Block;
    return tree.slice({whole.begin, std::max(whole.begin, key.begin)}).contains('#') || (block && line.contains('#'));
}

bool isPathCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

// Of the whole word `from` in the front matter of a decision, from `start` on; -1 when there is none.
qsizetype findInFrontMatter(const QByteArray &bytes, const QByteArray &word, qsizetype start)
{
    const qsizetype end = bytes.startsWith("---") ? bytes.indexOf("\n---", 3) : -1;
    for (qsizetype at = bytes.indexOf(word, start); at >= 0 && at < end; at = bytes.indexOf(word, at + 1)) {
        const qsizetype behind = at + word.size();
        if (!isPathCharacter(bytes.at(at - 1)) && !isPathCharacter(bytes.at(behind)))
            return at;
    }
    return -1;
}

}  // namespace

PatchWriter::PatchWriter(const Snapshot &snapshot, const Workspace &expected, const ChangeSet &changes)
    : m_sources(snapshot.sources),
      m_now(snapshot.workspace),
      m_expected(expected),
      m_changes(changes.begin(), changes.end()),
      m_style(canonicalStyle(expected))
{
    for (const Change &change : m_changes) {
        if (const Remove *remove = std::get_if<Remove>(&change))
            m_removed.append(remove->record.id());
    }
}

Status PatchWriter::run()
{
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        m_insertsOnly =
            std::all_of(m_changes.begin() + i, m_changes.end(), [](const Change &c) { return std::holds_alternative<Insert>(c); });
        const Status status = std::visit([this](const auto &change) { return write(change); }, m_changes.at(i));
        if (!status)
            return status;
    }
    dropEmptyLayouts();
    return {};
}

// A layout file that holds nothing is no file.
void PatchWriter::dropEmptyLayouts()
{
    const QList<TextPatch> patches = m_patches;
    for (const TextPatch &patch : patches) {
        const int index = m_sources.indexOf(patch.file);
        if (index < 0 || m_sources.file(index).role != FileRole::Layout || !m_sources.file(index).bytes.trimmed().isEmpty())
            continue;
        m_patches.append({patch.file, {0, m_sources.file(index).bytes, {}}, FileStep::Delete, FileRole::Layout});
        m_sources.remove(index);
    }
}

Status PatchWriter::apply(int file, const Result<yaml::Patch> &patch)
{
    if (!patch)
        return patch.error();
    if (patch->removed == patch->inserted)
        return {};
    SourceFile changed = m_sources.file(file);
    NodeIndex reread = noNode;
    Result<yaml::SyntaxTree> fresh = changed.tree->patched(patch->offset, patch->removed.size(), patch->inserted, &reread);
    if (!fresh)
        return fresh.error();
    m_keptNodes = m_keptNodes && (reread != noNode || m_created.contains(changed.path));
    changed.tree = std::make_shared<const yaml::SyntaxTree>(std::move(fresh).value());
    changed.bytes = changed.tree->bytes();
    m_sources.replace(file, changed);
    const bool creates = m_created.removeOne(changed.path);
    m_patches.append({changed.path, *patch, creates ? FileStep::Create : FileStep::Modify, changed.role});
    return {};
}

Value PatchWriter::mapOf(RecordId id) const
{
    const Value value = recordValue(m_now, id, false);
    return value.isMap() || value.isNull() ? value : Value(ValueMap{{recordSpec(m_now.record(id).type()).mainField, value}});
}

Status PatchWriter::writeField(RecordId id, const QString &field, const Value &value)
{
    const Value wanted = writtenValue(m_expected, value);
    while (true) {
        const TextPlace place = findRecord(m_now, m_sources, id);
        if (!place.isValid())
            return noPlace(m_now.record(id));
        const NextPatch next = nextFieldPatch(tree(place.file), place.node, m_now.record(id).type(), field, wanted, mapOf(id), m_style);
        if (!next)
            return next.error();
        if (!next->has_value())
            return {};
        if (const Status status = apply(place.file, **next); !status)
            return status;
    }
}

Status PatchWriter::write(const SetField &change)
{
    applyInPlace(m_now, change);
    const Record &record = m_now.record(change.id);
    if (record.type() == RecordType::Decision)
        return writeDecision(record, change);
    const bool impliedFrom = record.type() == RecordType::Relationship && record.section() == u"uses" && change.field == u"from";
    if (impliedFrom)
        return {};
    const bool impliedOf = record.type() == RecordType::Instance && change.field == u"of" && change.after.text() == record.key();
    return writeField(change.id, change.field, impliedOf ? Value() : change.after);
}

// Decisions are texts of people: only names in their front matter are written anew.
Status PatchWriter::writeDecision(const Record &record, const SetField &change)
{
    const int index = m_sources.indexOf(record.home());
    const QStringList before = writtenValue(m_expected, change.before).texts();
    const QStringList after = writtenValue(m_expected, change.after).texts();
    if (index < 0 || before.size() != after.size())
        return noPlace(record);
    qsizetype start = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        SourceFile file = m_sources.file(index);
        const qsizetype at = findInFrontMatter(file.bytes, before.at(i).toUtf8(), start);
        if (at < 0)
            return noPlace(record);
        const yaml::Patch step{at, before.at(i).toUtf8(), after.at(i).toUtf8()};
        start = at + step.inserted.size();
        if (step.removed == step.inserted)
            continue;
        file.bytes.replace(at, step.removed.size(), step.inserted);
        m_sources.replace(index, file);
        m_patches.append({file.path, step});
    }
    return {};
}

Status PatchWriter::write(const Insert &change)
{
    Record record = change.record;
    if (m_written.contains(record.parent())) {
        record.setHome(m_now.record(record.parent()).home());
        m_now.insert(record, change.position);
        m_written.append(record.id());
        return {};
    }
    record.setHome(homeFor(record));
    m_now.insert(record, change.position);
    const bool deep = m_insertsOnly && record.type() != RecordType::View;
    const Value value = recordValue(deep ? m_expected : m_now, record.id(), deep);
    if (deep)
        m_written.append(record.id());
    return put(record, &value, {});
}

bool PatchWriter::goesWithParent(const Record &record) const
{
    for (Record above = m_now.record(record.parent()); above.id(); above = m_now.record(above.parent())) {
        if (m_removed.contains(above.id()) && above.home() == record.home() && !findRecord(m_now, m_sources, record.id()).byPath)
            return true;
    }
    return false;
}

Status PatchWriter::write(const Remove &change)
{
    const Record record = m_now.record(change.record.id());
    Status status;
    if (!goesWithParent(record))
        status = takeOut(record.id());
    m_now.remove(record.id());
    return status;
}

Status PatchWriter::takeOut(RecordId id)
{
    const TextPlace place = findRecord(m_now, m_sources, id);
    if (!place.isValid())
        return noPlace(m_now.record(id));
    NodeIndex entry = place.node;
    const yaml::SyntaxTree &in = tree(place.file);
    const NodeIndex container = in.node(entry).parent;
    // A section goes with its last entry, but not what somebody wrote about it.
    if (container != in.root() && in.children(container).size() == 1 && !hasComment(in, container))
        entry = container;
    return apply(place.file, yaml::removeEntry(tree(place.file), entry));
}

QString PatchWriter::homeFor(const Record &record) const
{
    const Record &parent = m_now.record(record.parent());
    if (parent.type() == RecordType::View)
        return layoutFile(m_sources, parent.key());
    const int own = m_sources.indexOf(record.home());
    const bool usable = own >= 0 && (m_sources.file(own).role == FileRole::Root || m_sources.file(own).role == FileRole::Fragment);
    if (usable && (!parent.id() || record.type() == RecordType::Element))
        return record.home();
    if (parent.id())
        return parent.home();
    QString home;
    for (const RecordId id : m_now.order()) {
        const Record &other = m_now.record(id);
        if (!other.parent() && other.id() != record.id() && other.section() == record.section() && other.type() == record.type())
            home = other.home();
    }
    return home.isEmpty() ? rootFile(m_sources) : home;
}

bool PatchWriter::isIncluded(const QString &path) const
{
    const QStringList patterns = m_now.root().value(u"include").texts();
    return std::any_of(patterns.begin(), patterns.end(), [&path](const QString &pattern) { return matchesInclude(pattern, path); });
}

int PatchWriter::fileFor(const QString &path, RecordType type)
{
    const int known = m_sources.indexOf(path);
    const bool layout = type == RecordType::Box || type == RecordType::Line;
    if (known >= 0 || (!layout && !isIncluded(path)))
        return known;
    const Result<yaml::SyntaxTree> empty = yaml::SyntaxTree::parse({}, yaml::Policy::Native, m_sources.prefix() + path);
    if (!empty)
        return -1;
    m_sources.insert({path, layout ? FileRole::Layout : FileRole::Fragment, {}, std::make_shared<const yaml::SyntaxTree>(*empty)});
    m_created.append(path);
    return m_sources.indexOf(path);
}

// Either the value or text copied from elsewhere is put where the record belongs now.
Status PatchWriter::put(const Record &record, const Value *value, const QByteArray &text)
{
    const Record &parent = m_now.record(record.parent());
    const int file = fileFor(record.home(), record.type());
    if (file < 0 || !m_sources.file(file).tree)
        return noPlace(record);
    const bool isBox = parent.type() == RecordType::View;
    const bool nested = parent.id() && !isBox && parent.home() == record.home();
    TextPlace above{file, tree(file).root()};
    if (nested)
        above = findRecord(m_now, m_sources, parent.id());
    if (!above.isValid())
        return noPlace(record);
    const yaml::Kind kind = tree(file).node(above.node).kind;
    if (nested && kind != yaml::Kind::Map && kind != yaml::Kind::Null) {
        if (const Status status = apply(file, yaml::replaceValue(tree(file), above.node, mapOf(parent.id()), m_style)); !status)
            return status;
        above = findRecord(m_now, m_sources, parent.id());
    }
    const SectionSpec *section = sectionOfRecord(m_now, record);
    const bool byPath = parent.id() && !isBox && !nested;
    const QString key = section && section->list ? QString() : byPath ? keyPath(m_now, record.id()) : record.key();
    return putInto(record, above, key, value, text);
}

Status PatchWriter::putInto(const Record &record, const TextPlace &above, const QString &key, const Value *value, const QByteArray &text)
{
    const yaml::SyntaxTree &in = tree(above.file);
    const bool isMap = in.node(above.node).kind == yaml::Kind::Map;
    const NodeIndex container = isMap ? in.find(above.node, record.section()) : noNode;
    if (container != noNode) {
        const NodeIndex after = siblingPlace(m_now, m_sources, record, above.file, container);
        const yaml::EmitOptions style = key.isEmpty() ? m_style : within(m_style, record.section());
        return apply(above.file,
                     value ? yaml::insertEntry(in, container, after, key, *value, style)
                           : yaml::insertEntryText(in, container, after, text));
    }
    const bool atRoot = above.node == in.root();
    const RecordType parentType = atRoot ? RecordType::Workspace : m_now.record(record.parent()).type();
    const NodeIndex after = isMap ? canonicalPlace(in, above.node, parentType, record.section()) : noNode;
    if (value) {
        const Value content = key.isEmpty() ? Value(ValueList{*value}) : Value(ValueMap{{key, *value}});
        return apply(above.file, yaml::insertEntry(in, above.node, after, record.section(), content, m_style));
    }
    QByteArray lines = record.section().toUtf8() + ":\n";
    const QList<QByteArray> parts = text.split('\n');
    for (const QByteArray &line : parts)
        lines += line.isEmpty() ? QByteArray() : QByteArray("  " + line + '\n');
    return apply(above.file, yaml::insertEntryText(in, above.node, after, lines));
}

}  // namespace lintel
