// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/symbols.h"

#include "model/query/expression.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/editors/textmap.h"
#include "views/workbench/workbench.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

RecordId namedAnywhere(const Workspace &workspace, const QString &word, ElementId scope)
{
    const WorkspaceIndex &index = workspace.index();
    if (const RecordId element = index.resolve(word, scope))
        return element;
    for (const RecordType type : {RecordType::Decision, RecordType::Team, RecordType::View, RecordType::Kind, RecordType::Technology}) {
        if (const RecordId found = index.named(type, word))
            return found;
    }
    return index.resolveDeployment(word, {});
}

// "Java 21": the longest name of a technology that the text begins with.
RecordId technologyIn(const Workspace &workspace, const QString &text, const QString &word)
{
    RecordId found;
    qsizetype longest = 0;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (!part.contains(word))
            continue;
        for (const RecordId id : workspace.all(RecordType::Technology)) {
            const QStringList names = QStringList{workspace.record(id).key()} + workspace.record(id).value(u"aliases").texts();
            for (const QString &name : names) {
                if (name.size() > longest && part.trimmed().startsWith(name, Qt::CaseInsensitive)) {
                    found = id;
                    longest = name.size();
                }
            }
        }
    }
    return found;
}

RecordId namedByField(const Workspace &workspace, const YamlMeaning &meaning, const YamlContext &context, const QString &word)
{
    const WorkspaceIndex &index = workspace.index();
    switch (meaning.valueType) {
    case FieldType::TeamRef: return index.named(RecordType::Team, context.text);
    case FieldType::KindRef: return index.named(RecordType::Kind, context.text);
    case FieldType::ViewRef: return index.named(RecordType::View, context.text);
    case FieldType::EnvironmentRef: return index.node(context.text);
    case FieldType::DecisionRef: return index.named(RecordType::Decision, word);
    case FieldType::DeploymentRef: return index.resolveDeployment(word, {});
    default: break;
    }
    if (meaning.name == u"technology")
        return technologyIn(workspace, context.text, word);
    if (meaning.name == u"price")
        return index.named(RecordType::Price, context.text);
    if (meaning.name == u"per")
        return index.named(RecordType::Driver, context.text);
    if (meaning.name == u"group")
        return index.named(RecordType::Group, context.text);
    return {};
}

bool names(const Value &value, RecordId target, QStringList &texts)
{
    if (value.target() == target)
        texts.append(value.text());
    for (const Value &item : value.list())
        names(item, target, texts);
    for (const ValueEntry &entry : value.map())
        names(entry.second, target, texts);
    return !texts.isEmpty();
}

// Fields that name a record by its key alone.
bool namesByKey(FieldType type, const QString &field, RecordType target)
{
    switch (target) {
    case RecordType::Team: return type == FieldType::TeamRef;
    case RecordType::Decision: return type == FieldType::DecisionRef;
    case RecordType::View: return type == FieldType::ViewRef;
    case RecordType::Environment: return type == FieldType::EnvironmentRef;
    case RecordType::Kind: return type == FieldType::KindRef;
    case RecordType::Price: return field == u"price";
    case RecordType::Driver: return field == u"per";
    case RecordType::Group: return field == u"group";
    default: return false;
    }
}

QRegularExpression wholeWord(const QString &text)
{
    const QString pattern = u"(?<![\\w.-])"_s % QRegularExpression::escape(text) % u"(?![\\w-])"_s;
    return QRegularExpression(pattern);
}

class Search {
public:
    Search(const Workbench &workbench, RecordId target)
        : m_workbench(workbench),
          m_workspace(workbench.workspace()),
          m_target(target),
          m_key(m_workspace.record(target).key())
    {
    }

    QList<Reference> run()
    {
        for (const RecordId id : m_workspace.order()) {
            const Record &record = m_workspace.record(id);
            if (id == m_target || record.type() == RecordType::Box || record.type() == RecordType::Line)
                continue;
            for (const ValueEntry &entry : record.fields())
                look(record, entry.first, entry.second);
        }
        std::sort(m_found.begin(), m_found.end(), [](const Reference &a, const Reference &b) {
            return std::tie(a.where.file, a.where.line, a.where.column) < std::tie(b.where.file, b.where.line, b.where.column);
        });
        const auto same = [](const Reference &a, const Reference &b) { return a.where == b.where; };
        m_found.resize(std::distance(m_found.begin(), std::unique(m_found.begin(), m_found.end(), same)));
        return m_found;
    }

private:
    void look(const Record &record, const QString &field, const Value &value)
    {
        const FieldSpec *spec = fieldSpec(record.type(), field);
        const FieldType type = spec ? spec->type : FieldType::String;
        // What stands in the `uses` of its source does not name it.
        if (field == u"from" && record.parent() == m_target)
            return;
        QStringList texts;
        names(value, m_target, texts);
        if (namesByKey(type, field, m_workspace.record(m_target).type()) && value.texts().contains(m_key))
            texts.append(m_key);
        if (field == u"technology" && m_workspace.record(m_target).type() == RecordType::Technology) {
            const QList<TechnologyUse> used = technologiesOf(m_workspace, record.id());
            if (std::any_of(used.begin(), used.end(), [&](const TechnologyUse &use) { return use.technology == m_target; }))
                texts.append(m_key);
        }
        if (type == FieldType::Expression || type == FieldType::Filter)
            lookInExpressions(type, value, texts);
        texts.removeDuplicates();
        for (const QString &text : texts)
            add(record, field, text);
    }

    void lookInExpressions(FieldType type, const Value &value, QStringList &texts)
    {
        for (const QString &text : value.texts()) {
            QList<query::ReferenceInText> references;
            if (type == FieldType::Filter) {
                if (const auto filter = query::Filter::parse(text, m_workspace, {}))
                    references = filter->references();
            } else if (const auto expression = query::Expression::parse(text, query::Subject::Any, m_workspace)) {
                references = expression->references();
            }
            for (const query::ReferenceInText &reference : references) {
                if (reference.target == m_target)
                    texts.append(text.mid(reference.begin, reference.length));
            }
        }
    }

    const TextMap &textOf(const QString &file)
    {
        auto it = m_texts.find(file);
        if (it == m_texts.end())
            it = m_texts.insert(file, TextMap(m_workbench.text(file)));
        return *it;
    }

    // From the field's place on, the whole word; a field may take many lines.
    void add(const Record &record, const QString &field, const QString &text)
    {
        constexpr int farthest = 200;
        Location where = m_workbench.location(record.id(), field);
        if (where.file.isEmpty())
            where = m_workbench.location(record.id());
        if (where.file.isEmpty() || where.line < 1)
            return;
        const QRegularExpression word = wholeWord(text);
        const TextMap &map = textOf(where.file);
        for (int line = where.line - 1; line < std::min(map.lineCount(), where.line + farthest); ++line) {
            const QString here = map.line(line);
            const QRegularExpressionMatch match = word.match(here, line == where.line - 1 ? std::max(0, where.column - 1) : 0);
            if (!match.hasMatch())
                continue;
            const auto characters = QStringView(here).left(match.capturedStart()).toUcs4().size();
            m_found.append({{where.file, line + 1, int(characters) + 1}, record.id(), here.trimmed()});
            return;
        }
        m_found.append({where, record.id(), where.line <= map.lineCount() ? map.line(where.line - 1).trimmed() : QString()});
    }

    const Workbench &m_workbench;
    const Workspace &m_workspace;
    RecordId m_target;
    QString m_key;
    QHash<QString, TextMap> m_texts;  // by file, never iterated
    QList<Reference> m_found;
};

}  // namespace

RecordId symbolAt(const Workspace &workspace, const YamlContext &context, const YamlMeaning &meaning, const QString &word)
{
    switch (meaning.kind) {
    case YamlMeaning::Kind::RecordId: {
        const Record &record = workspace.record(meaning.record);
        return record.type() == RecordType::Instance ? record.target(u"of") : meaning.record;
    }
    case YamlMeaning::Kind::FieldValue:
        if (const RecordId found = namedByField(workspace, meaning, context, word))
            return found;
        if (meaning.name == u"name")
            return meaning.record;
        break;
    case YamlMeaning::Kind::RecordKey: return {};
    default: break;
    }
    return word.isEmpty() ? RecordId() : namedAnywhere(workspace, word, meaning.scope);
}

QList<Reference> referencesTo(const Workbench &workbench, RecordId target)
{
    if (!workbench.workspace().contains(target))
        return {};
    return Search(workbench, target).run();
}

}  // namespace lintel
