// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QList>

namespace lintel::structurizr::dsl {

/// Name and text of files.
using NamedTexts = QList<std::pair<QString, QString>>;

/// Decisions in the form of the JSON, from files in the dialect of a tool: number, title, date, status, and links to others of the same
/// list. Files that are no decisions by their names are left out.
QJsonArray decisionsOfAdrTools(const NamedTexts &files);
QJsonArray decisionsOfMadr(const NamedTexts &files);
QJsonArray decisionsOfLog4brains(const NamedTexts &files);

}  // namespace lintel::structurizr::dsl
