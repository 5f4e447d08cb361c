// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtCore/QList>

#include <memory>

class QMimeData;

namespace lintel {
class Workbench;
}  // namespace lintel

/// How records travel by drag and drop within the program.
namespace lintel::recordmime {

/// "application/x-lintel-records": a QDataStream of quint32 record numbers.
QString type();

/// `owner` is the workbench that the numbers count in.
std::unique_ptr<QMimeData> toMime(const QList<RecordId> &records, const Workbench &owner);
/// Nothing when there are none, the data is not well-formed, or they come from another window or program. Numbers may name records that no
/// longer exist.
QList<RecordId> records(const QMimeData *mime, const Workbench &owner);

}  // namespace lintel::recordmime
