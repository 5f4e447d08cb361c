// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/source.h"

#include <QtCore/QHash>

namespace lintel::structurizr::dsl {

/// What comes of replacing may have: more is an error that ends the reading.
inline constexpr qsizetype mostWordCharacters = 1024 * 1024;
inline constexpr qsizetype mostReplacedCharacters = 16 * 1024 * 1024;  ///< Of all words together.

/// Constants and variables, and what they do to the words of a line. The environment is never read: `${NAME}` of something that the files
/// do not define stays as it is, and is told.
class Substitution {
public:
    bool isConstant(const QString &name) const { return m_constants.contains(name); }
    bool isVariable(const QString &name) const { return m_variables.contains(name); }
    void setConstant(const QString &name, const QString &value) { m_constants.insert(name, value); }
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }

    /// Replaces within each word; within text blocks again and again. An error when what comes out is too long.
    void apply(Tokens &tokens, bool block, const Place &place, Report &report);

private:
    QString replaced(const QString &text, const Place &place, Report &report) const;

    QHash<QString, QString> m_constants, m_variables;
    qsizetype m_replaced = 0;  ///< Characters so far.
};

}  // namespace lintel::structurizr::dsl
