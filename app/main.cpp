// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/editor.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHashFunctions>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>

namespace {

// Only these are drawn by Qt; all other commands go without the cost, and the chatter, of a GUI.
bool needsPainter(int argc, char **argv)
{
    return argc > 2 && std::strcmp(argv[1], "export") == 0 && (std::strcmp(argv[2], "png") == 0 || std::strcmp(argv[2], "pdf") == 0);
}

int runIn(const QCoreApplication &)
{
    QCoreApplication::setApplicationName(QStringLiteral("lintel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINTEL_VERSION));
    // Qt takes the environment's locale for C functions; output must not depend on it.
    std::setlocale(LC_ALL, "C");
    return lintel::cli::run(QCoreApplication::arguments().mid(1));
}

// A container has no runtime folder and no locale; nobody who checks or exports there needs to be told by Qt.
void withoutSurroundings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths")) && !message.startsWith(QLatin1String("Detected ")))
        std::fputs(qPrintable(qFormatLogMessage(type, context, message) + QLatin1Char('\n')), stderr);
}

// A file or folder opens the editor; what is neither that nor a command is told by the command line.
bool isEditor(int argc, char **argv)
{
    if (argc < 2)
        return true;
    const QString word = QFile::decodeName(argv[1]);
    const auto named = [&word](const lintel::cli::Command &command) { return command.name == word; };
    const QList<lintel::cli::Command> &commands = lintel::cli::commands();
    return std::none_of(commands.begin(), commands.end(), named) && QFileInfo::exists(word);
}

}  // namespace

int main(int argc, char **argv)
{
    // Qt writes the fonts of a PDF in the order of a hash.
    if (isEditor(argc, argv) || needsPainter(argc, argv))
        QHashSeed::setDeterministicGlobalSeed();
    if (isEditor(argc, argv))
        return lintel::runEditor(argc, argv);
    qInstallMessageHandler(withoutSurroundings);
    if (!needsPainter(argc, argv))
        return runIn(QCoreApplication(argc, argv));
    // Commands run without a display, whatever the environment says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return runIn(QGuiApplication(argc, argv));
}
