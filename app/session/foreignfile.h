// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace lintel {

/// Another tool's workspace that is open for reading. A copy in Lintel's form stands in a folder of the program's own; it is made anew when
/// the file, or one that it includes, has changed, and so is everything that follows the copy.
class ForeignFile final : public QObject {
    Q_OBJECT

public:
    /// What came of converting.
    struct Conversion {
        Diagnostics diagnostics;  ///< Errors: then the copy is as it was before.
        QStringList files;        ///< Absolute paths of all that was read.
    };

    explicit ForeignFile(const QString &path, QObject *parent = nullptr);

    /// What the session shows; null where it is a workspace of our own.
    static const ForeignFile *of(const QObject *session);
    /// As a person named it, absolute.
    const QString &path() const { return m_path; }
    /// Where the copy is.
    QString folder() const;
    /// Makes the copy now.
    Diagnostics convert();

signals:
    /// The file has changed and cannot be read any more, or can again (then there are no errors).
    void converted(const lintel::Diagnostics &diagnostics);

private:
    static Conversion made(const QString &path, const QString &folder);
    void follow(const QStringList &files);
    void start();
    void finish();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QFutureWatcher<Conversion> m_running;
};

}  // namespace lintel
