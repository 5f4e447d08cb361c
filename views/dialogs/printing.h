// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

class QPrinter;
class QWidget;

namespace lintel {

/// Paints pictures one a page, each as large as fits and in the middle, never larger than on the screen; the page is turned to suit the
/// first. Does nothing without pictures.
void printPictures(QPrinter &printer, const QList<Figures> &pictures);

/// Shows what would be printed, with the platform's ways to print it.
void showPrintPreview(QWidget *parent, const QString &title, const QList<Figures> &pictures);

}  // namespace lintel
