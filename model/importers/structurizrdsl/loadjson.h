// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/importers/structurizrdsl/draft.h"
#include "model/importers/structurizrdsl/identifiers.h"

namespace lintel::structurizr::dsl {

/// A workspace in JSON as the start of one in the language: with the identifiers that its properties hold. What is broken in it is left
/// out. Errors as of importStructurizrJson.
Status loadJson(const QByteArray &bytes, Draft &draft, Identifiers &identifiers);

/// Adds the styles of a theme to those of the workspace; what the workspace has itself stays. False when it is no theme.
bool loadTheme(const QByteArray &bytes, Draft &draft);

/// A workspace in JSON as a draft of its own.
void loadWhole(const QJsonObject &json, Draft &draft);

/// Takes places of boxes, and how lines are drawn, from a workspace in JSON for views that are not laid out automatically. Views are
/// found by key, else by what they show and say; elements by their names with those of what they are in, else by their own name, else by
/// their description; relationships by their ends and description, else by their ends.
void takeLayout(const QJsonObject &json, Draft &draft);

}  // namespace lintel::structurizr::dsl
