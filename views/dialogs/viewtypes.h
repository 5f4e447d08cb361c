// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace lintel {

/// A type of view as a person chooses it.
struct ViewType {
    QString type;  ///< As in the format: "container".
    QString name;  ///< Translated.
    QString what;  ///< Translated, one sentence: what such a view shows.
};

/// All that can be made by hand, from the outermost to the innermost, then the others.
QList<ViewType> newViewTypes();

}  // namespace lintel
