// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/program.h"

#include <optional>

namespace lintel::query {

/// The names that mean something in a workspace: fields of each subject, and values of named types.
class Vocabulary {
public:
    Vocabulary(const Workspace &workspace, ElementId scope, const QStringList &paramNames)
        : m_workspace(workspace),
          m_scope(scope),
          m_paramNames(paramNames)
    {
    }

    /// The property `name` of a subject.
    std::optional<Lookup> property(Subject subject, const QString &name) const;
    /// All properties of a subject, for suggestions.
    QStringList properties(Subject subject) const;

    /// The value of a named type that a bare word or dotted name is.
    std::optional<Answer> value(const Type &type, const QString &name) const;
    /// Values of a named type, for suggestions.
    QStringList values(const Type &type) const;
    /// "lifecycle", "kind", "element"...: for messages.
    static QString valueWord(const Type &type);

    /// The kind with all that is derived from it.
    KindTest kindTest(const QString &kind) const;
    const QStringList &paramNames() const { return m_paramNames; }
    const Workspace &workspace() const { return m_workspace; }

private:
    std::optional<Lookup> schemaField(Subject subject, const QString &name) const;
    std::optional<Lookup> declaredField(const QString &name) const;
    RecordId recordNamed(Subject subject, const QString &name) const;
    bool isUsed(QStringView field, const QString &text) const;
    QStringList kinds() const;

    const Workspace &m_workspace;
    ElementId m_scope;
    QStringList m_paramNames;
};

/// The types of records that a subject may be.
QList<RecordType> recordTypesOf(Subject subject);

}  // namespace lintel::query
