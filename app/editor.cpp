// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor.h"

#include "app/settings/settings.h"
#include "app/settings/theme.h"
#include "app/shell/windows.h"
#include "views/widgets/icons.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Qt aborts where it finds no display; a person gets a sentence instead.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void translate(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    auto *own = new QTranslator(&application);
    if (own->load(locale, u"lintel"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(own);
        auto *qt = new QTranslator(&application);
        if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(qt);
        }
    } else if (own->load(u":/i18n/lintel_en.qm"_s)) {
        // The texts in the sources are English already, but for "one" and "many".
        QCoreApplication::installTranslator(own);
    }
}

}  // namespace

int runEditor(int argc, char **argv)
{
    if (!hasDisplay()) {
        std::fputs("lintel: error: there is no display for the editor. The commands work without one: see `lintel --help`.\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Lintel"_s);
    QCoreApplication::setOrganizationName(u"Lintel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINTEL_VERSION));
    QGuiApplication::setDesktopFileName(u"lintel"_s);
    QGuiApplication::setWindowIcon(icons::named(u"lintel"_s));
    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"Lintel"_s, u"lintel"_s);
    Settings settings = loadSettings(store);
    translate(application, settings.language);
    applyTheme(application, settings.theme);
    QtFileChooser chooser;
    QtPrompts prompts;
    Services services{settings, chooser, prompts};
    Windows windows(services, store);
    QStringList paths;
    for (const QString &argument : QCoreApplication::arguments().mid(1)) {
        paths.append(QFileInfo(argument).absoluteFilePath());
    }
    windows.start(paths);
    return QApplication::exec();
}

}  // namespace lintel
