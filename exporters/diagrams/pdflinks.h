// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>

namespace lintel {

/// A rectangle of a page that leads elsewhere.
struct PdfLink {
    QRectF area;     ///< In points, from the page's lower left corner.
    QString target;  ///< A file beside this one, or an address.
    bool isFile = false;
};

/// Adds the links to the only page of a PDF as Qt writes it, behind what is there, as the format foresees for changes. Gives the bytes back
/// as they are when there are no links, or when the page is not found. Addresses other than http, https and mailto are left out.
QByteArray withLinks(const QByteArray &pdf, const QList<PdfLink> &links);

}  // namespace lintel
