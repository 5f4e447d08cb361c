// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/decisions/adrfile.h"

namespace lintel {

/// Fills in what the Markdown itself says: title, and where the front matter was silent status, date, people and links. Decides the
/// dialect where there was no front matter.
void readAdrBody(AdrFile &adr, const QByteArray &bytes);

/// A status as people write it, taken apart.
struct AdrStatus {
    QString identifier;  ///< Lower case, `superceded` mended.
    QString successor;   ///< Behind `by`: an id, or the name of a file; may be empty.
};
AdrStatus splitStatus(const QString &text);

/// The first YYYY-MM-DD of a text that is a day, or nothing.
QString firstDate(const QString &text);

/// The name of a linked Markdown file without folder and anchor; empty for URLs and others.
QString linkedFile(const QString &target);

}  // namespace lintel
