// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/vcs/gitprocess.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcessEnvironment>

namespace lintel::vcs::process {

using namespace Qt::StringLiterals;

namespace {

// Variables that would point git at other objects, or name programs, stay behind; the list of protocols overrules every configuration.
QProcessEnvironment environment()
{
    const QProcessEnvironment inherited = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment kept;
    for (const QString &name : inherited.keys()) {
        if (!name.startsWith(u"GIT_") || name == u"GIT_CEILING_DIRECTORIES" || name == u"GIT_DISCOVERY_ACROSS_FILESYSTEM")
            kept.insert(name, inherited.value(name));
    }
    kept.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    kept.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    kept.insert(u"GIT_NO_REPLACE_OBJECTS"_s, u"1"_s);
    kept.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    kept.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s);
    kept.insert(u"LC_ALL"_s, u"C"_s);
    return kept;
}

QStringList fixedArguments()
{
    return {u"--no-pager"_s, u"--no-replace-objects"_s, u"-c"_s, u"core.fsmonitor=false"_s,        u"-c"_s, u"core.hooksPath=/dev/null"_s,
            u"-c"_s,         u"protocol.allow=never"_s, u"-c"_s, u"safe.bareRepository=explicit"_s};
}

}  // namespace

QString program()
{
    const QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QFileInfo file(folder % u"/git");
        if (QDir::isAbsolutePath(folder) && file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

void prepare(QProcess &process, const QString &folder, const QStringList &arguments)
{
    process.setProgram(program());
    process.setArguments(fixedArguments() + arguments);
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::SeparateChannels);
}

Result<QByteArray> run(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    prepare(process, folder, arguments);
    if (process.program().isEmpty())
        return Error::error(u"git.missing"_s, u"git is not installed"_s, {}, u"Install it to compare with revisions."_s);
    const QDeadlineTimer deadline(timeLimit);
    process.start(QIODevice::ReadOnly);
    QByteArray output;
    bool running = process.waitForStarted(timeLimit);
    if (!running)
        return Error::error(u"git.missing"_s, u"git cannot be started in '%1'"_s, {folder});
    while (process.state() != QProcess::NotRunning && output.size() <= outputBytes && !deadline.hasExpired()) {
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        output += process.readAllStandardOutput();
    }
    running = process.state() != QProcess::NotRunning;
    if (running) {
        process.kill();
        process.waitForFinished(1000);
    }
    output += process.readAllStandardOutput();
    if (output.size() > outputBytes) {
        return Error::error(u"git.too-large"_s, u"git's answer is larger than %1 MB"_s, {QString::number(outputBytes / 1024 / 1024)},
                            u"Name a folder of the revision."_s);
    }
    if (running)
        return Error::error(u"git.timeout"_s, u"git took longer than %1 seconds"_s, {QString::number(timeLimit / 1000)});
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return output;
    const QString said = QString::fromUtf8(process.readAllStandardError()).section(u'\n', 0, 0);
    return Error::error(u"git.failed"_s, u"git says: %1"_s, {said.isEmpty() ? u"no"_s : said});
}

}  // namespace lintel::vcs::process
