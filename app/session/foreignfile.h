// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"
#include "model/storage/foreignplaces.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace lintel {

class Sources;

/// Another tool's workspace that is open for reading. A copy in Lintel's form stands in a folder of the program's own; it is made anew when
/// the file, or one that it includes, has changed, and so is everything that follows the copy.
class ForeignFile final : public QObject {
    Q_OBJECT

public:
    /// Names, relative to the file's folder, and bytes.
    using Texts = QList<std::pair<QString, QByteArray>>;
    /// What came of converting.
    struct Conversion {
        Diagnostics diagnostics;                      ///< Errors: then the copy is as it was before.
        QStringList files;                            ///< Absolute paths of all that was read.
        Texts texts;                                  ///< The same files.
        std::shared_ptr<const ForeignPlaces> places;  ///< Null after errors.
    };

    explicit ForeignFile(const QString &path, QObject *parent = nullptr);

    /// What the session shows; null where it is a workspace of our own.
    static const ForeignFile *of(const QObject *session);
    /// As a person named it, absolute.
    const QString &path() const { return m_path; }
    /// Where the copy is.
    QString folder() const;
    /// What the copy was made of, the file itself first.
    const Texts &texts() const { return m_texts; }
    /// One of these; null for other names.
    const QByteArray *text(const QString &name) const;
    /// A place of the copy in the files that it was made of; as it is for what was not.
    Location told(const Location &own) const;
    /// What there is to see of the workspace: the foreign files, and of the copy only decisions.
    QStringList files(const Sources &copy) const;
    /// What of the copy was made of the text around this byte of a foreign file; 0 for nothing.
    RecordId recordAt(const Snapshot &copy, const QString &name, qsizetype offset) const;
    /// Makes the copy now.
    Diagnostics convert();

signals:
    /// The file has changed and cannot be read any more, or can again (then there are no errors).
    void converted(const lintel::Diagnostics &diagnostics);
    /// Before `converted`: what the files said before.
    void textsReplaced(const lintel::ForeignFile::Texts &before);

private:
    static Conversion made(const QString &path, const QString &folder);
    void follow(const QStringList &files);
    void start();
    void finish();
    void take(const Conversion &conversion);

    QString m_path;
    Texts m_texts;
    std::shared_ptr<const ForeignPlaces> m_places = std::make_shared<const ForeignPlaces>();
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QFutureWatcher<Conversion> m_running;
};

}  // namespace lintel
