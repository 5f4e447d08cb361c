// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace lintel::structurizr::dsl {

/// What an identifier stands for.
struct Named {
    enum class Type : quint8 { Nothing, Element, Relationship, Group, Environment, DeploymentGroup };
    Type type = Type::Nothing;
    int number = -1;
    QString text;  ///< Name of a deployment group.

    explicit operator bool() const { return type != Type::Nothing; }
};

/// Identifiers and what they stand for; case does not count.
class Identifiers {
public:
    bool hierarchical = false;

    /// False when it is taken.
    bool add(const QString &identifier, const Named &what);
    Named find(const QString &identifier) const { return m_named.value(identifier.toLower()); }
    /// As they were written, in order.
    const QStringList &all() const { return m_all; }

    /// Letters, digits, `_` and `-`, no dash first.
    static bool isName(const QString &identifier);

private:
    QHash<QString, Named> m_named;
    QStringList m_all;
};

}  // namespace lintel::structurizr::dsl
