// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/base/value.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QStringList>

namespace lintel {

/// What a rule says when the answer is unknown because a field is missing.
enum class UnknownAs : quint8 { Fail, Pass, Note };

/// One standard, as data.
struct Rule {
    QString id;
    QString title;
    Severity severity = Severity::Warning;
    QStringList subjects;  ///< `for`: kinds of elements, relationships or nodes, or types of records.
    QString where;         ///< Expression; empty means all.
    QString require;       ///< Expression; empty for rules with a check.
    QString check;         ///< Name of a built-in check, for what the language cannot say; else empty.
    UnknownAs unknown = UnknownAs::Note;
    QString message;  ///< With `$field` and `${expression}`; the title where there is none.
    QString why;
    QString fix;
    QString url;
    QDate since;         ///< Before this day its findings are notes.
    QStringList stages;  ///< Lifecycles that it binds; empty means all. A missing lifecycle counts as production.
    QStringList tags;
    Location place;  ///< Of the rule in its file.
};

/// A file of standards.
struct Pack {
    QString id;
    QString name;
    QString version;
    QString file;
    ValueMap params;     ///< Defaults, by name.
    ValueMap fields;     ///< Fields that it declares, in the form of a workspace's `fields`.
    QString severities;  ///< Start of the names of properties that change severities; empty when none do. See PropertySeverities.
    QList<Rule> rules;
    Diagnostics notes;  ///< Unknown keys.
};

/// Reads a pack: `id name version params fields severities rules`; rules are a list, or a map by id. `file` is for messages.
/// Errors: those of YAML, pack.no-id, pack.bad-rule (what is missing or wrong in a rule), pack.rule-twice.
Result<Pack> readPack(const QByteArray &bytes, const QString &file);

/// The pack that Lintel ships under this name ("platform-core"), or an error naming those that there are (pack.unknown).
Result<Pack> shippedPack(const QString &id);

}  // namespace lintel
