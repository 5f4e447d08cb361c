// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtCore/QList>

#include <memory>

class QMimeData;

/// How records travel by drag and drop within the program.
namespace lintel::recordmime {

/// "application/x-lintel-records": a QDataStream of quint32 record numbers.
QString type();

std::unique_ptr<QMimeData> toMime(const QList<RecordId> &records);
bool has(const QMimeData *mime);
/// Nothing when there are none, or the data is not well-formed. Numbers may name records that no longer exist.
QList<RecordId> records(const QMimeData *mime);

}  // namespace lintel::recordmime
