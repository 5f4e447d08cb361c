// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/archetypes.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

bool Archetypes::isBase(const QString &keyword)
{
    static const QSet<QString> bases = {u"group"_s,     u"element"_s,   u"person"_s,         u"softwaresystem"_s,
                                        u"container"_s, u"component"_s, u"deploymentnode"_s, u"infrastructurenode"_s,
                                        u"->"_s};
    return bases.contains(keyword);
}

QString Archetypes::baseOf(const QString &word) const
{
    const QString lower = word.toLower();
    if (isBase(lower))
        return lower;
    const int found = find(lower);
    return found < 0 ? QString() : m_list.at(found).base;
}

int Archetypes::add(const QString &name, const QString &base, int parent)
{
    Archetype archetype;
    archetype.name = name.toLower();
    archetype.base = base;
    archetype.parent = parent;
    m_names.insert(archetype.name, int(m_list.size()));
    m_list.append(archetype);
    return int(m_list.size()) - 1;
}

Archetype Archetypes::defaults(const QString &word) const
{
    const int found = find(word);
    if (found < 0)
        return {};
    Archetype result = m_list.at(found);
    QStringList tags = result.tags;
    // A parent is always defined before, so this ends.
    for (int up = result.parent; up >= 0; up = m_list.at(up).parent) {
        const Archetype &parent = m_list.at(up);
        tags = parent.tags + tags;
        if (result.description.isEmpty())
            result.description = parent.description;
        if (result.technology.isEmpty())
            result.technology = parent.technology;
        if (result.metadata.isEmpty())
            result.metadata = parent.metadata;
    }
    tags.removeDuplicates();
    result.tags = tags;
    return result;
}

}  // namespace lintel::structurizr::dsl
