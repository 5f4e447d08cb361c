// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/loadjson.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

/// Takes what a view looked like over to what it is now.
class LayoutTaker {
public:
    LayoutTaker(const Draft &old, Draft &draft) : m_old(old), m_draft(draft)
    {
        for (const View &view : draft.views)
            m_keys.insert(view.key);
    }

    void take(View &view)
    {
        const View *same = view.layout ? nullptr : sameView(view);
        if (!same)
            return;
        takePlaces(view, *same);
        takeLines(view, *same);
        view.kept = same->kept;
    }

private:
    using Places = QHash<QString, const ShownElement *>;

    static QString nameOf(const Draft &draft, int element) { return element < 0 ? QString() : draft.model.canonicalName(element); }

    static QString aboutOf(const Draft &draft, const View &view)
    {
        const QString environment = view.environment < 0 ? QString() : draft.model.environments.at(view.environment).name;
        return QStringList{nameOf(draft, view.scope), environment, view.base, view.title, view.description}.join(QChar(0));
    }

    const View *sameView(const View &view) const
    {
        const auto begin = m_old.views.cbegin();
        const auto end = m_old.views.cend();
        auto found = std::find_if(begin, end, [&](const View &other) { return other.key == view.key; });
        if (found == end) {
            const QString about = aboutOf(m_draft, view);
            found = std::find_if(begin, end, [&](const View &other) {
                return other.type == view.type && !m_keys.contains(other.key) && aboutOf(m_old, other) == about;
            });
        }
        return found == end ? nullptr : &*found;
    }

    // What an element may be known by, the surest first.
    static QStringList namesOf(const Draft &draft, int number)
    {
        const Element &element = draft.model.elements[size_t(number)];
        const QString kind = QString::number(int(element.kind));
        QStringList names{nameOf(draft, number)};
        if (!element.name.isEmpty())
            names.append(kind % u" named "_s % element.name);
        if (!element.description.isEmpty())
            names.append(kind % u" described "_s % element.description);
        return names;
    }

    void takePlaces(View &view, const View &same)
    {
        Places places;
        m_now.clear();
        for (const ShownElement &shown : same.elements) {
            for (const QString &name : namesOf(m_old, shown.element)) {
                if (!places.contains(name))
                    places.insert(name, &shown);
            }
        }
        QSet<const ShownElement *> taken;
        const auto place = [&](ShownElement &shown, const ShownElement *from) {
            if (!from || taken.contains(from))
                return false;
            taken.insert(from);
            shown.x = from->x;
            shown.y = from->y;
            m_now.insert(from->element, shown.element);
            return true;
        };
        QList<ShownElement *> left;
        for (ShownElement &shown : view.elements) {
            if (!place(shown, places.value(nameOf(m_draft, shown.element))))
                left.append(&shown);
        }
        for (ShownElement *shown : std::as_const(left)) {
            const QStringList names = namesOf(m_draft, shown->element).mid(1);
            std::any_of(names.begin(), names.end(), [&](const QString &name) { return place(*shown, places.value(name)); });
        }
    }

    // Ends as they are called now, and with `exact` what is said of it.
    static QString lineOf(int from, int to, const QString &said, bool exact)
    {
        const QString ends = QString::number(from) % u' ' % QString::number(to);
        return exact ? QString(ends % u' ' % said) : ends;
    }

    void takeLines(View &view, const View &same)
    {
        QHash<QString, const ShownRelationship *> lines;
        for (const ShownRelationship &shown : same.relationships) {
            const Relationship &line = m_old.model.relationships[size_t(shown.relationship)];
            for (const bool exact : {true, false}) {
                const QString key =
                    lineOf(m_now.value(line.from, -1), m_now.value(line.to, -1), line.description % u' ' % shown.order, exact);
                if (!shown.drawn.isEmpty() && !lines.contains(key))
                    lines.insert(key, &shown);
            }
        }
        for (ShownRelationship &shown : view.relationships) {
            const Relationship &line = m_draft.model.relationships[size_t(shown.relationship)];
            const QString said = line.description % u' ' % shown.order;
            const ShownRelationship *exact = lines.value(lineOf(line.from, line.to, said, true));
            if (const ShownRelationship *found = exact ? exact : lines.value(lineOf(line.from, line.to, said, false)))
                shown.drawn = found->drawn;
        }
    }

    const Draft &m_old;
    Draft &m_draft;
    QSet<QString> m_keys;
    QHash<int, int> m_now;  ///< Of the view at hand: what an element of the old workspace is in the new one.
};

}  // namespace

void takeLayout(const QJsonObject &json, Draft &draft)
{
    Draft old;
    loadWhole(json, old);
    LayoutTaker taker(old, draft);
    for (View &view : draft.views)
        taker.take(view);
}

}  // namespace lintel::structurizr::dsl
