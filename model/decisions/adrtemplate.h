// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/decisions/adrfile.h"

namespace lintel {

/// What a new decision starts with.
struct NewAdr {
    AdrDialect dialect = AdrDialect::Madr4;
    int number = 1;
    QString title;
    QString date;  ///< YYYY-MM-DD.
    QString status = QStringLiteral("proposed");
    QStringList decisionMakers;
    QStringList elements;  ///< Paths of elements, written to the front matter (MADR 3 and 4).
};

/// The text of a new decision in the dialect: headings to fill in, LF line ends.
QByteArray newAdr(const NewAdr &adr);

/// `0004-title-with-dashes.md`; for log4brains `20260123-title-with-dashes.md`.
QString newAdrFileName(const NewAdr &adr);

/// One more than the highest number of these files; 1 when there are none.
int nextAdrNumber(const QStringList &fileNames);

/// The dialect that most of these decisions are written in, so that a new one looks like its neighbours. MADR 4 when there are none.
AdrDialect usualDialect(const QList<AdrFile> &adrs);

}  // namespace lintel
