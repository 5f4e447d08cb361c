// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"
#include "model/workspace/workspace.h"

/// A small workspace: a shop with an API, a database and a worker, a bank that is not ours, a bus, a customer, one deployment.
lintel::Workspace shop();

/// An element by its path, or a node or instance by its.
lintel::RecordId find(const lintel::Workspace &workspace, const QString &path);
