// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"

#include "model/formats/carried.h"
#include "model/workspace/schema.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

const QString rootPropertyStarts[] = {u"structurizr.model."_s, u"structurizr.views."_s, u"structurizr.configuration."_s};
const QStringList &wordedKeys()
{
    static const QStringList keys = {u"structurizr.configuration:scope"_s, u"structurizr.configuration:visibility"_s,
                                     u"structurizr.configuration:users"_s, u"structurizr.views:themes"_s,
                                     u"structurizr.views:terminology"_s,   u"structurizr.views:metadataSymbols"_s,
                                     u"structurizr.views:defaultView"_s};
    return keys;
}

bool isWorded(const QString &key)
{
    return wordedKeys().contains(key)
        || std::any_of(std::begin(rootPropertyStarts), std::end(rootPropertyStarts), [&](const QString &s) { return key.startsWith(s); });
}

}  // namespace

QByteArray DslWriter::write()
{
    prepare();
    const Record &root = m_workspace.root();
    DslText body, modelText, viewsText, configurationText;
    body.line(u"!identifiers hierarchical"_s);
    body.line(u"!impliedRelationships true"_s);
    documentation(body, Workspace::rootId);
    // Steps of views give names to relationships.
    views(viewsText);
    model(modelText);
    configuration(configurationText);
    carryRoot();
    body.gap();
    properties(body, root, isWorded);
    body.gap();
    body.open(u"model"_s);
    body.append(modelText);
    body.close();
    body.gap();
    body.block(u"views"_s, viewsText, true);
    body.gap();
    body.block(u"configuration"_s, configurationText, true);
    const QString name = expressible(root.displayName()).isEmpty() ? u"Workspace"_s : expressible(root.displayName());
    DslText text;
    text.block(statement(u"workspace"_s, {name, expressible(root.text(u"description"))}), body);
    QByteArray bytes = text.bytes();
    if (bytes.contains("${DOLLAR}"))
        bytes.prepend("!const DOLLAR \"$\"\n\n");
    return bytes;
}

void DslWriter::prepare()
{
    m_separator = kept(m_workspace.root(), u"structurizr.model.structurizr.groupSeparator");
    QHash<std::pair<RecordId, QString>, int> counts;
    for (const RecordId id : m_workspace.order()) {
        const Record &record = m_workspace.record(id);
        m_positions.insert(id, counts[{record.parent(), record.section()}]++);
    }
    chooseElements();
    nameElements();
    nameDeployments();
    chooseRelationships();
    const ViewResolver resolver(m_workspace);
    for (const RecordId view : m_workspace.all(RecordType::View)) {
        const QString &type = m_workspace.record(view).text(u"type");
        if (type == u"image" || type == u"filtered" || type == u"dynamic" || type == u"code")
            continue;
        const Result<Diagram> diagram = resolver.resolve(view);
        if (diagram.ok())
            m_diagrams.insert(view, *diagram);
        else
            m_notes.append(diagram.error());
    }
}

// Arguments behind a statement's first words; empty ones at the end are left out.
QString DslWriter::statement(const QString &start, QStringList texts)
{
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    QString result = start;
    for (const QString &text : std::as_const(texts))
        result += u' ' % quoted(text);
    return result;
}

RecordId DslWriter::find(const QString &path) const
{
    if (const RecordId element = m_index.element(path))
        return element;
    if (const RecordId node = m_index.node(path))
        return node;
    return m_instancePaths.value(path);
}

void DslWriter::carry(RecordId id, const QString &field, const Value &value)
{
    ValueMap &map = m_carried[id];
    const auto known = std::find_if(map.begin(), map.end(), [&](const ValueEntry &entry) { return entry.first == field; });
    if (known != map.end())
        known->second = value;
    else
        map.append({field, value});
}

void DslWriter::carryUnless(const Record &record, const QString &field, const Value &image)
{
    if (!(record.value(field) == image))
        carry(record.id(), field, record.value(field));
}

void DslWriter::carryOthers(const Record &record, const QStringList &expressed)
{
    static const QStringList never = {u"properties"_s, u"from"_s, u"to"_s};
    for (const auto &[field, value] : carried::inOrder(record)) {
        if (!expressed.contains(field) && !never.contains(field))
            carry(record.id(), field, value);
    }
}

// Records below that are not written: costs, waivers, what is nested in ways that there are not.
void DslWriter::carryBelow(RecordId id)
{
    const RecordType type = m_workspace.record(id).type();
    for (const SectionSpec &section : sectionsOf(type)) {
        ValueList list;
        bool mixed = false;
        for (const RecordId child : m_index.children(id)) {
            const Record &record = m_workspace.record(child);
            if (record.section() != section.name)
                continue;
            if (isWritten(child) || m_descriptions.contains(child))
                mixed = true;
            else
                list.append(carried::recordValue(m_workspace, child, m_positions.value(child)));
        }
        if (list.isEmpty() || type == RecordType::View)
            continue;
        if (!mixed) {
            for (Value &item : list)
                item.set(u"@at"_s, {});
        }
        carry(id, section.name, Value(list));
    }
}

void DslWriter::carryRoot()
{
    const Record &root = m_workspace.root();
    // What is included is told with the files; decisions go along as files or not at all.
    QStringList expressed{u"name"_s, u"description"_s, u"include"_s};
    if (m_files)
        expressed += {u"docs"_s, u"decisions"_s};
    carryOthers(root, expressed);
    const auto image = [](const QString &text) { return text.isEmpty() ? Value() : Value(text); };
    carryUnless(root, u"name"_s, image(expressible(root.text(u"name"))));
    carryUnless(root, u"description"_s, image(expressible(root.text(u"description"))));
    // Without them they are called something there.
    for (const QString &field : {u"name"_s, u"description"_s}) {
        if (!root.has(field))
            carry(root.id(), field, {});
    }
    for (const SectionSpec &section : sectionsOf(RecordType::Workspace)) {
        if (section.name == u"styles" || section.name == u"views" || section.name == u"deployments")
            continue;
        ValueList list;
        for (const RecordId id : m_workspace.order()) {
            const Record &record = m_workspace.record(id);
            const bool top = !record.parent() && record.section() == section.name && record.type() == section.type;
            if (top && !isWritten(id) && !m_descriptions.contains(id))
                list.append(carried::recordValue(m_workspace, id, section.list ? m_positions.value(id) : -1));
        }
        if (!list.isEmpty())
            carry(root.id(), section.name, Value(list));
    }
    if (!m_environmentEntries.isEmpty())
        carry(root.id(), u"deployments"_s, Value(m_environmentEntries));
    if (!m_viewEntries.isEmpty())
        carry(root.id(), u"views"_s, Value(m_viewEntries));
    if (const Value files = carried::filesOf(m_workspace); !files.isNull())
        carry(root.id(), u"files"_s, files);
    const QString format = u"1"_s % (m_separatorAdded ? u" separator"_s : QString()) % (m_viewsWritten ? QString() : u" no-views"_s);
    carry(root.id(), u"format"_s, format);
}

}  // namespace lintel::structurizr
