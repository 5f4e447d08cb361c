// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/diagram/figures.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

namespace lintel {

struct PdfOptions {
    /// File of a child view beside this one, %1 being its key; empty for no links to views.
    QString linkPattern = QStringLiteral("%1.pdf");
    /// Where a click on a box without a child view leads, by what it shows: http, https and mailto alone.
    QHash<RecordId, QString> addresses;
};

/// The picture as PDF, on one page of its size, with text that can be searched. Needs a QGuiApplication (any platform, also offscreen).
/// Without the date: the same bytes for the same figures and fonts. A box that has a view of its insides leads there.
Result<QByteArray> toPdf(const Figures &figures, const PdfOptions &options = {});

}  // namespace lintel
