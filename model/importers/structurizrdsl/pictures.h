// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

/// A picture beside the statement's file as a data URI; empty, after a note, when there is none or it is too large.
QString pictureData(Session &session, const Statement &statement, const QString &path);
/// The same of a file by its path from the root; `name` is how the file calls it.
QString pictureAt(Session &session, const Statement &statement, const QString &path, const QString &name);

/// The address under which a service (plantuml, mermaid, kroki) draws a text. Nothing asks for it.
QString diagramAddress(const QString &service, const QString &url, const QString &format, const QString &language, const QString &source);

}  // namespace lintel::structurizr::dsl
