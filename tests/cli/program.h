// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace lintel::test {

/// What a program answered; an exit code of -1 where it did not end by itself.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Variables of the environment that a run has besides the test's own.
using Variables = QMap<QString, QString>;

/// Runs a program in a folder, without a display to open a window on, and waits for its end.
inline Run runIn(const QString &folder, const QString &program, const QStringList &arguments, const Variables &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Runs the command line that was built.
inline Run runLintel(const QStringList &arguments, const Variables &variables = {})
{
    return runIn({}, QStringLiteral(LINTEL_PROGRAM), arguments, variables);
}

inline Run runLintelIn(const QString &folder, const QStringList &arguments, const Variables &variables = {})
{
    return runIn(folder, QStringLiteral(LINTEL_PROGRAM), arguments, variables);
}

/// The bytes of a file; none where it cannot be read.
inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a file, and the folders it stands in.
inline void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace lintel::test
