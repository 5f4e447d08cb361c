// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace lintel::test {

/// A git repository of its own, made with git as a person has it, whatever that person has configured.
class Repository {
public:
    Repository() { git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")}); }

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir(path()).mkpath(QFileInfo(name).path());
        QFile file(filePath(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray git(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *who : {"AUTHOR", "COMMITTER"}) {
            const QString name = QStringLiteral("GIT_") + QString::fromLatin1(who);
            environment.insert(name + QStringLiteral("_NAME"), QStringLiteral("Ann"));
            environment.insert(name + QStringLiteral("_EMAIL"), QStringLiteral("ann@acme.example"));
            environment.insert(name + QStringLiteral("_DATE"), QStringLiteral("2026-10-01T12:00:00Z"));
        }
        environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path());
        process.start(QStringLiteral("git"), arguments);
        process.waitForFinished(60'000);
        const QByteArray said = process.readAllStandardError();
        if (process.exitCode() != 0)
            qWarning("git: %s", said.constData());
        return process.readAllStandardOutput().trimmed();
    }

    /// Commits all files. Returns the commit's name.
    QString commit(const QString &message = QStringLiteral("change")) const
    {
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--no-verify"), QStringLiteral("-m"), message});
        return QString::fromLatin1(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}));
    }

    /// All files below, git's own, too.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator found(path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), file.readAll());
        }
        return files;
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace lintel::test
