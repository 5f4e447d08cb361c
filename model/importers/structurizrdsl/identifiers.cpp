// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/identifiers.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

bool Identifiers::add(const QString &identifier, const Named &what)
{
    const QString lower = identifier.toLower();
    if (m_named.contains(lower))
        return false;
    m_named.insert(lower, what);
    m_all.append(identifier);
    return true;
}

bool Identifiers::isName(const QString &identifier)
{
    return !identifier.isEmpty() && !identifier.startsWith(u'-') && std::all_of(identifier.begin(), identifier.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
    });
}

}  // namespace lintel::structurizr::dsl
