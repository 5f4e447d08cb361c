// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/dangling.h"

#include "model/base/dictionary.h"
#include "model/workspace/keys.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

class Search {
public:
    explicit Search(const Workspace &workspace) : m_workspace(workspace), m_index(workspace.index()) {}

    QList<RecordDiagnostic> run()
    {
        for (const RecordId id : m_workspace.order()) {
            const Record &record = m_workspace.record(id);
            const RecordType type = record.type();
            if (type != RecordType::Decision && type != RecordType::Cost && type != RecordType::Box && type != RecordType::Line)
                search(record);
        }
        return m_found;
    }

private:
    void search(const Record &record)
    {
        for (const auto &[key, value] : record.fields()) {
            const FieldSpec *spec = fieldSpec(record.type(), key);
            if (!spec)
                continue;
            if (isReference(spec->type))
                references(record, key, value);
            else if (spec->type == FieldType::Steps)
                steps(record, value);
            else if (const RecordType named = namedType(spec->type); named != RecordType::Workspace)
                names(record, key, value, named);
        }
    }

    static RecordType namedType(FieldType type)
    {
        switch (type) {
        case FieldType::TeamRef: return RecordType::Team;
        case FieldType::ViewRef: return RecordType::View;
        case FieldType::EnvironmentRef: return RecordType::Environment;
        default: return RecordType::Workspace;
        }
    }

    void references(const Record &record, const QString &field, const Value &value)
    {
        for (const Value &item : value.list())
            references(record, field, item);
        if (value.isScalar() && !value.target() && !value.text().isEmpty() && !isKnown(record, field, value.text()))
            add(record, field, value.text(), elementNames());
    }

    // What a deployment's relationship or an instance refers to may be written in more ways than one; the index has the last word.
    bool isKnown(const Record &record, const QString &field, const QString &text) const
    {
        const FieldSpec *spec = fieldSpec(record.type(), field);
        return spec && spec->type != FieldType::ElementRef
            && m_index.resolveDeployment(text, m_index.environment(record.parent())).isValid();
    }

    void names(const Record &record, const QString &field, const Value &value, RecordType type)
    {
        // Teams may be kept elsewhere: where none is declared, none is missed.
        if (type == RecordType::Team && m_workspace.count(RecordType::Team) == 0)
            return;
        const QStringList texts = value.texts();
        for (const QString &text : texts) {
            const RecordId found = type == RecordType::Environment ? m_index.node(text) : m_index.named(type, text);
            if (!found)
                add(record, field, text, keysOf(m_workspace, type));
        }
    }

    void steps(const Record &record, const Value &value)
    {
        for (const Value &item : value.list())
            steps(record, item);
        for (const auto &[key, inner] : value.map()) {
            const bool end = key == u"from" || key == u"to";
            if (end && inner.isScalar() && !inner.target())
                add(record, u"steps"_s, inner.text(), elementNames());
            else
                steps(record, inner);
        }
    }

    void add(const Record &record, const QString &field, const QString &text, const QStringList &known)
    {
        const QString near = nearest(text, known);
        const QString mend = near.isEmpty() ? u"Mend the reference, or add what it names."_s : u"Did you mean '%3'?"_s;
        const QString what = record.type() == RecordType::Workspace ? record.displayName() : m_index.path(record.id());
        m_found.append(
            {record.id(), field,
             Diagnostic::error(u"reference.dangling"_s, u"%1 refers to '%2', which does not exist"_s, {what, text, near}, mend)});
    }

    const QStringList &elementNames()
    {
        if (m_elementNames.isEmpty()) {
            const QList<RecordId> elements = m_workspace.all(RecordType::Element);
            for (const RecordId id : elements)
                m_elementNames.append(m_index.path(id));
        }
        return m_elementNames;
    }

    const Workspace &m_workspace;
    const WorkspaceIndex &m_index;
    QStringList m_elementNames;
    QList<RecordDiagnostic> m_found;
};

}  // namespace

QList<RecordDiagnostic> danglingReferences(const Workspace &workspace)
{
    return Search(workspace).run();
}

}  // namespace lintel
