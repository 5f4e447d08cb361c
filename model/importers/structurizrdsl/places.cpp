// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/places.h"

#include "model/importers/structurizrreader.h"

namespace lintel::structurizr::dsl {

namespace {

class Places {
public:
    explicit Places(const Report &report) : m_report(report) {}

    void add(const QString &origin, const Place &where)
    {
        if (where.file >= 0)
            m_found.insert(origin, {m_report.where(where), {}});
    }

    void add(const Item &item)
    {
        if (item.where.file < 0)
            return;
        Declared declared{m_report.where(item.where), {}};
        for (const auto &[field, place] : item.fields)
            declared.fields.append({field, m_report.where(place)});
        m_found.insert(thingOrigin(QString::number(item.id)), declared);
    }

    QHash<QString, Declared> take() { return std::move(m_found); }

private:
    const Report &m_report;
    QHash<QString, Declared> m_found;
};

}  // namespace

QHash<QString, Declared> placesOf(const Draft &draft, const Report &report)
{
    Places places(report);
    for (const Element &element : draft.model.elements)
        places.add(element);
    for (const Relationship &relationship : draft.model.relationships)
        places.add(relationship);
    for (const Environment &environment : draft.model.environments)
        places.add(environmentOrigin(environment.name), environment.where);
    for (const Style &style : draft.styles)
        places.add(styleOrigin(style.relationship, style.tag, style.scheme), style.where);
    for (const View &view : draft.views) {
        const bool made = view.where.file < 0 && view.scope >= 0;
        places.add(viewOrigin(view.key), made ? draft.model.elements[size_t(view.scope)].where : view.where);
    }
    return places.take();
}

}  // namespace lintel::structurizr::dsl
