// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizr.h"

#include <QtCore/QHash>

namespace lintel::structurizr {

/// The places of what records are made of, by its name (see Reader::origins()), in a workspace in JSON that is known to be well-formed.
QHash<QString, Declared> placesInJson(const QByteArray &bytes);

/// Declared places of the workspace's records: the one of what a record was made of, else that of what it is in, else `start`.
DeclaredPlaces declaredPlaces(const Workspace &workspace, const QHash<RecordId, QString> &origins, const QHash<QString, Declared> &places,
                              const Location &start);

}  // namespace lintel::structurizr
