// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/formattexts.h"

#include <QtCore/QCoreApplication>

namespace lintel {

namespace {

QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("lintel::formats", text.toUtf8().constData());
}

}  // namespace

QString translatedName(const FormatDescriptor &format)
{
    return translated(format.name);
}

QString translatedLoss(const FormatDescriptor &format)
{
    return translated(format.lost);
}

}  // namespace lintel
