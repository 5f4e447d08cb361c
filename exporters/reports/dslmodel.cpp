// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

void DslWriter::model(DslText &out)
{
    DslText elements, deployments;
    grouped(elements, writtenChildren({}), 0, [this](DslText &text, RecordId id) { element(text, id); });
    for (const RecordId id : m_workspace.all(RecordType::Environment)) {
        deployments.gap();
        environment(deployments, id);
    }
    DslText own;
    for (const auto &[key, value] : m_workspace.root().value(u"properties").map()) {
        if (const QString name = key.mid(18); key.startsWith(u"structurizr.model."_s) && !name.isEmpty() && expressible(name) == name
            && expressible(value.text()) == value.text() && !value.text().isEmpty())
            own.line(quoted(name) % u' ' % quoted(value.text()));
    }
    const bool nested = std::any_of(m_groups.begin(), m_groups.end(), [](const QStringList &group) { return group.size() > 1; });
    if (nested && m_separator.isEmpty()) {
        own.line(u"\"structurizr.groupSeparator\" \"/\""_s);
        m_separatorAdded = true;
    }
    out.block(u"properties"_s, own, true);
    out.gap();
    out.append(elements);
    RecordId last;
    for (const RecordId id : std::as_const(m_relationships)) {
        RecordId top = m_workspace.record(id).target(u"from");
        while (m_workspace.record(top).parent())
            top = m_workspace.record(top).parent();
        if (top != last)
            out.gap();
        last = top;
        relationship(out, id);
    }
    out.gap();
    out.append(deployments);
}

void DslWriter::element(DslText &out, RecordId id)
{
    const Record &record = m_workspace.record(id);
    static const QStringList words = {u"person"_s, u"softwareSystem"_s, u"container"_s, u"component"_s, {}, u"element"_s};
    static const QStringList types = {u"Person"_s, u"Software System"_s, u"Container"_s, u"Component"_s, {}, {}};
    const int level = int(record.level());
    const bool technical = record.level() == Level::Container || record.level() == Level::Component;
    QStringList texts{m_names.value(id), described(record, u"description"_s)};
    if (technical)
        texts.append(described(record, u"technology"_s));
    else if (record.level() == Level::Custom)
        texts.insert(1, expressible(kept(record, u"structurizr.metadata")));
    carryUnless(record, u"group"_s, m_groups.value(id).isEmpty() ? Value() : Value(m_groups.value(id).join(u'/')));
    QStringList expressed{u"name"_s, u"description"_s, u"group"_s, u"tags"_s, u"url"_s, u"perspectives"_s};
    if (technical)
        expressed.append(u"technology"_s);
    // Pages are named by their own word where files go along.
    if (m_files)
        expressed.append(u"docs"_s);
    carryOthers(record, expressed);
    carryBelow(id);

    DslText body;
    if (record.level() != Level::Person && record.level() != Level::Custom)
        documentation(body, id);
    QStringList defaultTags{u"Element"_s};
    if (!types.at(level).isEmpty())
        defaultTags.append(types.at(level));
    details(body, record, defaultTags);
    const QList<RecordId> children = writtenChildren(id);
    if (!children.isEmpty())
        body.gap();
    grouped(body, children, 0, [this](DslText &text, RecordId child) { element(text, child); });
    out.block(statement(m_identifiers.value(id) % u" = "_s % words.at(level), texts), body);
}

}  // namespace lintel::structurizr
