// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolvefilters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

using query::Filter;

Diagnostic filterNote(const QString &text, const Error &error)
{
    return Diagnostic::note(u"view.filter"_s, u"the entry '%1' cannot be read: %2"_s, {text, error.what()}, error.mend());
}

Diagnostic emptyFilterNote(const QString &text)
{
    return Diagnostic::note(u"view.filter-selects-nothing"_s, u"the entry '%1' selects nothing"_s, {text},
                            u"Correct it, or remove it from the view."_s);
}

QList<ElementId> elementsOf(const ResolveShared &shared, const Filter &filter)
{
    const QList<query::ReferenceInText> references = filter.references();
    const RecordId target = references.isEmpty() ? RecordId{} : references.first().target;
    const bool known = shared.workspace.record(target).type() == RecordType::Element && target;
    switch (filter.kind()) {
    case Filter::Kind::Path: return known ? QList<ElementId>{target} : QList<ElementId>{};
    case Filter::Kind::Children: return known ? shared.index.childElements(target) : QList<ElementId>{};
    case Filter::Kind::Descendants: return known ? shared.index.descendants(target) : QList<ElementId>{};
    default: return filter.elements(shared.environment);
    }
}

ViewFilters::ViewFilters(const ResolveShared &shared, const Record &view, ElementId scope, Diagnostics &notes)
    : m_shared(&shared),
      m_scope(scope)
{
    QStringList entries = view.value(u"include").texts();
    if (entries.isEmpty())
        entries = {u"*"_s};
    for (const QString &text : entries)
        include(text, notes);
    const QStringList exclusions = view.value(u"exclude").texts();
    for (const QString &text : exclusions)
        exclude(text, notes);
    // With the default content all lines between what is shown are drawn, so naming some of them says nothing more.
    if (m_everything)
        m_onlyLines.clear();
    m_included = shared.sorted(m_included);
}

void ViewFilters::include(const QString &text, Diagnostics &notes)
{
    const auto filter = Filter::parse(text, m_shared->workspace, m_scope);
    if (!filter.ok()) {
        notes.append(filterNote(text, filter.error()));
        return;
    }
    if (filter->kind() == Filter::Kind::Everything) {
        m_everything = true;
    } else if (filter->kind() == Filter::Kind::Relationships) {
        m_onlyLines.append(*filter);
    } else {
        const QList<ElementId> elements = elementsOf(*m_shared, *filter);
        if (elements.isEmpty())
            notes.append(emptyFilterNote(text));
        m_included += elements;
    }
}

void ViewFilters::exclude(const QString &text, Diagnostics &notes)
{
    const auto filter = Filter::parse(text, m_shared->workspace, m_scope);
    if (!filter.ok()) {
        notes.append(filterNote(text, filter.error()));
        return;
    }
    // Asked of what the view would show, not of the whole workspace.
    (filter->kind() == Filter::Kind::Relationships ? m_noLines : m_excluded).append(*filter);
}

bool ViewFilters::excludes(ElementId element) const
{
    return std::any_of(m_excluded.begin(), m_excluded.end(), [&](const Filter &f) { return f.matches(element, m_shared->environment); });
}

bool ViewFilters::admits(RecordId relationship) const
{
    const auto matches = [&](const Filter &f) { return f.matchesRelationship(relationship, m_shared->environment); };
    if (std::any_of(m_noLines.begin(), m_noLines.end(), matches))
        return false;
    return m_onlyLines.isEmpty() || std::any_of(m_onlyLines.begin(), m_onlyLines.end(), matches);
}

}  // namespace lintel
