// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/yamlmeaning.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using T = FieldType;

FieldSpec key(const QString &name, T type, const QStringList &allowed = {})
{
    return {name, type, false, allowed, false};
}

// Walks down the keys, from record to record.
class Walk {
public:
    Walk(const Workspace &workspace, const YamlContext &context, bool isDecision) : m_workspace(workspace), m_context(context)
    {
        m_steps = context.path;
        m_meaning.type = isDecision ? RecordType::Decision : RecordType::Workspace;
        m_meaning.record = isDecision ? RecordId() : Workspace::rootId;
    }

    YamlMeaning go()
    {
        while (m_at < m_steps.size()) {
            const QString step = m_steps.at(m_at++);
            const SectionSpec *section = sectionSpec(m_meaning.type, step);
            if (section && !(m_meaning.type == RecordType::View))
                enter(*section);
            else
                return withinField(step);
            if (m_done)
                return m_meaning;
        }
        return atRecord();
    }

private:
    void enter(const SectionSpec &section)
    {
        const RecordId above = m_meaning.record;
        m_meaning.parent = above;
        m_meaning.type = section.type;
        if (m_at == m_steps.size()) {
            m_done = true;
            m_meaning.record = {};
            if (section.list) {
                m_meaning.kind = YamlMeaning::Kind::SectionValue;
                m_meaning.isList = true;
                return;
            }
            m_meaning.kind = YamlMeaning::Kind::RecordId;
            const QString id = m_context.where == YamlContext::Where::Value ? m_context.key : m_context.text;
            m_meaning.record = find(section, above, id);
            if (m_context.where == YamlContext::Where::Value)
                shortForm();
            return;
        }
        const QString id = m_steps.at(m_at++);
        m_meaning.record = section.list ? RecordId() : find(section, above, id);
        updateScope(section, above);
    }

    // Relationships are looked up from their source; a record that is not known yet is looked up from beside it.
    void updateScope(const SectionSpec &section, RecordId above)
    {
        const bool isElement = section.type == RecordType::Element;
        if (isElement && m_meaning.record)
            m_meaning.scope = m_meaning.record;
        else if (isElement && above && above != Workspace::rootId) {
            const QList<ElementId> &beside = m_workspace.index().childElements(above);
            m_meaning.scope = beside.isEmpty() ? above : beside.first();
        } else if (section.type == RecordType::Environment && m_meaning.record)
            m_environment = m_meaning.record;
    }

    RecordId find(const SectionSpec &section, RecordId above, const QString &id)
    {
        const WorkspaceIndex &index = m_workspace.index();
        const bool top = !above || above == Workspace::rootId;
        switch (section.type) {
        case RecordType::Element: {
            const QString path = top || m_elementPath.isEmpty() ? id : QString(m_elementPath % u'.' % id);
            m_elementPath = path;
            return index.element(path);
        }
        case RecordType::Environment:
        case RecordType::Node: {
            m_nodePath = m_nodePath.isEmpty() ? id : QString(m_nodePath % u'.' % id);
            return index.node(m_nodePath);
        }
        default: break;
        }
        if (top)
            return index.named(section.type, id);
        const QList<RecordId> below = index.children(above, section.type);
        const auto found = std::find_if(below.begin(), below.end(), [&](RecordId r) { return m_workspace.record(r).key() == id; });
        return found == below.end() ? RecordId() : *found;
    }

    // `orders: 12` for a record is short for its main field.
    void shortForm()
    {
        const RecordSpec &spec = recordSpec(m_meaning.type);
        if (!spec.mainField.isEmpty())
            setField(spec.mainField);
    }

    void setField(const QString &name)
    {
        m_meaning.kind = YamlMeaning::Kind::FieldValue;
        m_meaning.name = name;
        m_meaning.field = fieldSpec(m_meaning.type, name);
        if (m_meaning.field) {
            m_meaning.valueType = m_meaning.field->type;
            m_meaning.allowed = m_meaning.field->allowed;
            return;
        }
        const Record &declared = m_workspace.record(m_workspace.index().named(RecordType::Field, name));
        const Value &type = declared.value(u"type");
        if (type.isList()) {
            m_meaning.valueType = T::Enum;
            m_meaning.allowed = type.texts();
        } else if (type.text() == u"boolean") {
            m_meaning.valueType = T::Boolean;
        } else if (type.text() == u"element") {
            m_meaning.valueType = T::ElementRef;
        } else if (type.text() == u"team") {
            m_meaning.valueType = T::TeamRef;
        } else if (!declared.id().isValid()) {
            m_meaning.kind = YamlMeaning::Kind::Unknown;
        }
    }

    YamlMeaning atRecord()
    {
        switch (m_context.where) {
        case YamlContext::Where::Key: m_meaning.kind = YamlMeaning::Kind::RecordKey; break;
        case YamlContext::Where::Value:
            if (const SectionSpec *section = sectionSpec(m_meaning.type, m_context.key)) {
                m_meaning.kind = YamlMeaning::Kind::SectionValue;
                m_meaning.isList = section->list;
                m_meaning.parent = m_meaning.record;
                m_meaning.type = section->type;
            } else {
                setField(m_context.key);
            }
            break;
        case YamlContext::Where::Item:
            // The first key of a map, or the main field alone.
            if (!recordSpec(m_meaning.type).mainField.isEmpty())
                setField(recordSpec(m_meaning.type).mainField);
            break;
        case YamlContext::Where::Text: break;
        }
        return m_meaning;
    }

    YamlMeaning withinField(const QString &step)
    {
        setField(step);
        m_meaning.inner = m_steps.mid(m_at);
        const bool holdsMaps = m_meaning.valueType == T::Map || m_meaning.valueType == T::Steps;
        if (m_context.where == YamlContext::Where::Item && m_meaning.inner == QStringList{YamlContext::itemStep} && !holdsMaps)
            return m_meaning;
        if (m_context.where == YamlContext::Where::Key || m_context.where == YamlContext::Where::Item) {
            m_meaning.kind = YamlMeaning::Kind::InnerKey;
            return m_meaning;
        }
        const QList<FieldSpec> keys = innerKeys(step, m_meaning.inner);
        const auto known = std::find_if(keys.begin(), keys.end(), [&](const FieldSpec &f) { return f.name == m_context.key; });
        m_meaning.inner.append(m_context.key);
        m_meaning.valueType = known == keys.end() ? T::String : known->type;
        m_meaning.allowed = known == keys.end() ? QStringList() : known->allowed;
        return m_meaning;
    }

    const Workspace &m_workspace;
    const YamlContext &m_context;
    QStringList m_steps;
    qsizetype m_at = 0;
    bool m_done = false;
    QString m_elementPath, m_nodePath;
    RecordId m_environment;
    YamlMeaning m_meaning;
};

}  // namespace

YamlMeaning meaningOf(const Workspace &workspace, const YamlContext &context, bool isDecision)
{
    if (context.where == YamlContext::Where::Text)
        return {};
    return Walk(workspace, context, isDecision).go();
}

QList<FieldSpec> innerKeys(const QString &field, const QStringList &inner)
{
    const qsizetype depth = inner.size();
    if (field == u"steps") {
        const bool group = !inner.isEmpty() && inner.last() == u"steps";
        if (group)
            return {};
        return {key(u"from"_s, T::ElementRef),   key(u"to"_s, T::ElementRef),    key(u"description"_s, T::Text),
                key(u"technology"_s, T::String), key(u"response"_s, T::Boolean), key(u"par"_s, T::Map),
                key(u"loop"_s, T::String),       key(u"alt"_s, T::Map),          key(u"opt"_s, T::String),
                key(u"if"_s, T::String),         key(u"else"_s, T::String),      key(u"steps"_s, T::Map)};
    }
    if (field == u"apis" && depth == 1)
        return {key(u"type"_s, T::Enum, {u"openapi"_s, u"asyncapi"_s, u"graphql"_s, u"grpc"_s, u"soap"_s, u"other"_s}),
                key(u"definition"_s, T::String),
                key(u"name"_s, T::String),
                key(u"description"_s, T::Text),
                key(u"version"_s, T::String),
                key(u"lifecycle"_s, T::String)};
    if (field == u"layout" && depth == 0)
        return {key(u"direction"_s, T::Enum, {u"top-bottom"_s, u"bottom-top"_s, u"left-right"_s, u"right-left"_s}),
                key(u"spacing"_s, T::Integer)};
    if (field == u"links" && depth == 1)
        return {key(u"url"_s, T::Url), key(u"title"_s, T::String), key(u"type"_s, T::String)};
    if (field == u"failover" && depth == 1)
        return {key(u"to"_s, T::String),    key(u"strategy"_s, T::String), key(u"rto"_s, T::Duration),
                key(u"rpo"_s, T::Duration), key(u"tested"_s, T::Date),     key(u"decision"_s, T::DecisionRef)};
    if (field == u"commitment" && depth == 0)
        return {key(u"discount"_s, T::Percent), key(u"coverage"_s, T::Percent), key(u"term"_s, T::Duration)};
    if (field == u"dark" && depth == 0)
        return {key(u"background"_s, T::Color), key(u"stroke"_s, T::Color), key(u"color"_s, T::Color)};
    return {};
}

}  // namespace lintel
