// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

#include <QtCore/QHash>

namespace lintel::jobs {

struct PictureOptions {
    Theme theme = Theme::Light;
    bool title = true;
    bool legend = true;
    double scale = 2;                    ///< Pixels per point of a bitmap, 0.1 to 8.
    QString language;                    ///< BCP 47, of the words in the picture.
    QHash<RecordId, QString> addresses;  ///< Where boxes lead in formats with links, by what they show.
};

/// The `url` of each element that has one.
QHash<RecordId, QString> addressesOf(const Workspace &workspace);

/// A view in a picture format (svg, png, pdf, dot, mermaid).
Result<QByteArray> picture(const QString &format, const Diagram &diagram, const Layout &layout, const PictureOptions &options);

}  // namespace lintel::jobs
