// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolvedeployment.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

bool isPathLike(QStringView text)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.'
            || c == u'@';
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), fits);
}

/// An entry of `include` or `exclude` as it is about nodes and instances.
class DeploymentFilter {
public:
    DeploymentFilter(const ResolveShared &shared, const QString &text, RecordId environment, ElementId scope, Diagnostics &notes)
        : m_shared(&shared)
    {
        if (text == u"*") {
            m_everything = true;
        } else if (text.contains(u" -> "_s)) {
            readLines(text, scope, notes);
        } else if (!readPath(text, environment, scope)) {
            readExpression(text, notes);
        }
    }

    const std::optional<query::Filter> &lines() const { return m_lines; }

    bool matches(const Record &record) const
    {
        if (m_everything)
            return true;
        if (m_place && placeMatches(record.id()))
            return true;
        if (record.type() == RecordType::Instance) {
            return m_elements.contains(record.target(u"of")) || (m_instance && m_instance->matches(record.id(), m_shared->environment));
        }
        return m_node && m_node->matches(record.id(), m_shared->environment);
    }

private:
    enum class Reach : quint8 { Itself, Children, Below };

    void readLines(const QString &text, ElementId scope, Diagnostics &notes)
    {
        const auto filter = query::Filter::parse(text, m_shared->workspace, scope);
        if (filter.ok())
            m_lines = *filter;
        else
            notes.append(filterNote(text, filter.error()));
    }

    bool readPath(const QString &text, RecordId environment, ElementId scope)
    {
        QString path = text;
        if (path.endsWith(u".**")) {
            m_reach = Reach::Below;
            path.chop(3);
        } else if (path.endsWith(u".*")) {
            m_reach = Reach::Children;
            path.chop(2);
        }
        if (!isPathLike(path))
            return false;
        m_place = m_shared->index.resolveDeployment(path, environment);
        if (m_place)
            return true;
        const auto filter = query::Filter::parse(text, m_shared->workspace, scope);
        if (!filter.ok())
            return false;
        const QList<ElementId> elements = elementsOf(*m_shared, *filter);
        m_elements = QSet<ElementId>(elements.begin(), elements.end());
        return !m_elements.isEmpty();
    }

    void readExpression(const QString &text, Diagnostics &notes)
    {
        auto node = query::Expression::parse(text, query::Subject::Node, m_shared->workspace);
        auto instance = query::Expression::parse(text, query::Subject::Instance, m_shared->workspace);
        if (!node.ok() && !instance.ok())
            notes.append(filterNote(text, instance.error()));
        if (node.ok())
            m_node = std::move(node).value();
        if (instance.ok())
            m_instance = std::move(instance).value();
    }

    bool placeMatches(RecordId record) const
    {
        if (m_reach == Reach::Itself)
            return record == m_place;
        const RecordId parent = m_shared->workspace.record(record).parent();
        return m_reach == Reach::Children ? parent == m_place : m_shared->index.isBelow(record, m_place);
    }

    const ResolveShared *m_shared;
    bool m_everything = false;
    RecordId m_place;
    Reach m_reach = Reach::Itself;
    QSet<ElementId> m_elements;
    std::optional<query::Expression> m_node, m_instance;
    std::optional<query::Filter> m_lines;
};

class DeploymentFilters {
public:
    DeploymentFilters(const ResolveShared &shared, const Record &view, RecordId environment, ElementId scope, Diagnostics &notes)
    {
        QStringList entries = view.value(u"include").texts();
        if (entries.isEmpty())
            entries = {u"*"_s};
        for (const QString &text : entries)
            m_include.append({shared, text, environment, scope, notes});
        const QStringList exclusions = view.value(u"exclude").texts();
        for (const QString &text : exclusions)
            m_exclude.append({shared, text, environment, scope, notes});
        m_default = entries.contains(u"*"_s);
    }

    bool includes(const Record &record) const { return any(m_include, record); }
    bool excludes(const Record &record) const { return any(m_exclude, record); }

    void addLines(DeploymentContent &content) const
    {
        for (const DeploymentFilter &filter : m_include) {
            if (filter.lines() && !m_default)
                content.onlyLines.append(*filter.lines());
        }
        for (const DeploymentFilter &filter : m_exclude) {
            if (filter.lines())
                content.noLines.append(*filter.lines());
        }
    }

private:
    static bool any(const QList<DeploymentFilter> &filters, const Record &record)
    {
        return std::any_of(filters.begin(), filters.end(), [&](const DeploymentFilter &f) { return f.matches(record); });
    }

    QList<DeploymentFilter> m_include, m_exclude;
    bool m_default = false;
};

/// Walks an environment and chooses what a view shows.
class DeploymentWalk {
public:
    DeploymentWalk(const ResolveShared &shared, const DeploymentFilters &filters, ElementId scope)
        : m_shared(shared),
          m_filters(filters),
          m_scope(scope)
    {
    }

    QList<RecordId> run(RecordId environment)
    {
        visit(environment);
        for (const RecordId node : m_bare) {
            if (standsByShown(node))
                m_found.append(node);
        }
        return m_shared.sorted(m_found);
    }

private:
    // True when something below is shown.
    bool visit(RecordId place)
    {
        bool holds = false;
        bool hasInside = false;
        for (const RecordId child : m_shared.index.children(place)) {
            const Record &record = m_shared.workspace.record(child);
            const bool isInstance = record.type() == RecordType::Instance;
            if (!isInstance && record.type() != RecordType::Node)
                continue;
            hasInside = true;
            if (m_filters.excludes(record))
                continue;
            holds = (isInstance ? visitInstance(record) : visitNode(record)) || holds;
        }
        if (holds)
            m_holding.insert(place);
        if (!hasInside)
            m_leaves.insert(place);
        return holds;
    }

    bool visitInstance(const Record &record)
    {
        const ElementId element = record.target(u"of");
        if (!m_filters.includes(record) || (m_scope && !m_shared.isWithin(element, m_scope)))
            return false;
        m_found.append(record.id());
        m_shown.insert(record.id());
        return true;
    }

    bool visitNode(const Record &record)
    {
        const bool holds = visit(record.id());
        if (!m_filters.includes(record))
            return holds;
        // In a view of one system a node counts by what it runs, and infrastructure by what it stands beside.
        if (m_scope && !holds) {
            if (m_leaves.contains(record.id()))
                m_bare.append(record.id());
            return false;
        }
        m_found.append(record.id());
        m_shown.insert(record.id());
        return true;
    }

    bool standsByShown(RecordId node) const
    {
        const auto shows = [&](RecordId end) { return m_shown.contains(end) || m_holding.contains(end); };
        const RecordId parent = m_shared.workspace.record(node).parent();
        if (m_shared.workspace.record(parent).type() == RecordType::Node && m_holding.contains(parent))
            return true;
        const auto ends = [&](const QList<RecordId> &relationships, QStringView field) {
            return std::any_of(relationships.begin(), relationships.end(),
                               [&](RecordId r) { return shows(m_shared.workspace.record(r).target(field)); });
        };
        return ends(m_shared.index.uses(node), u"to") || ends(m_shared.index.usedBy(node), u"from");
    }

    const ResolveShared &m_shared;
    const DeploymentFilters &m_filters;
    ElementId m_scope;
    QList<RecordId> m_found, m_bare;
    QSet<RecordId> m_shown, m_holding, m_leaves;
};

}  // namespace

Result<RecordId> environmentOf(const ResolveShared &shared, const Record &view)
{
    const QString &name = view.text(u"environment");
    if (!name.isEmpty()) {
        const RecordId environment = shared.index.node(name);
        if (shared.workspace.record(environment).type() == RecordType::Environment)
            return environment;
        return Diagnostic::error(u"view.environment-unknown"_s, u"the view '%1' is of the environment '%2', which does not exist"_s,
                                 {view.key(), name}, u"Correct its 'environment'."_s);
    }
    const QList<RecordId> all = shared.workspace.all(RecordType::Environment);
    if (all.size() == 1)
        return all.first();
    return Diagnostic::error(u"view.environment-missing"_s, u"the view '%1' does not say which environment it shows"_s, {view.key()},
                             u"Add 'environment' with the name of a deployment."_s);
}

Result<DeploymentContent> deploymentContentOf(const ResolveShared &shared, const Record &view, Diagnostics &notes)
{
    const auto scope = scopeOf(shared, view);
    if (!scope.ok())
        return scope.error();
    const auto environment = environmentOf(shared, view);
    if (!environment.ok())
        return environment.error();
    const DeploymentFilters filters(shared, view, *environment, *scope, notes);
    DeploymentContent content;
    content.environment = *environment;
    content.scope = *scope;
    content.records = DeploymentWalk(shared, filters, *scope).run(*environment);
    filters.addLines(content);
    return content;
}

DeploymentContent narrowed(const ResolveShared &shared, DeploymentContent base, const Record &view, Diagnostics &notes)
{
    const DeploymentFilters filters(shared, view, base.environment, base.scope, notes);
    const auto gone = [&](RecordId id) {
        for (RecordId at = id; at && at != base.environment; at = shared.workspace.record(at).parent()) {
            if (filters.excludes(shared.workspace.record(at)))
                return true;
        }
        return !filters.includes(shared.workspace.record(id));
    };
    base.records.removeIf(gone);
    filters.addLines(base);
    return base;
}

}  // namespace lintel
