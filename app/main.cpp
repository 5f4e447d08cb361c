// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include <QtGui/QGuiApplication>

#include <clocale>

int main(int argc, char **argv)
{
    // Commands run without a display, whatever the environment says; pictures need Qt's text drawing all the same.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lintel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINTEL_VERSION));
    // Qt takes the environment's locale for C functions; output must not depend on it.
    std::setlocale(LC_ALL, "C");
    return lintel::cli::run(QCoreApplication::arguments().mid(1));
}
