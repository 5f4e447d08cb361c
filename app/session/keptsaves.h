// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QThreadPool>

namespace lintel {

/// One of the last saves.
struct KeptSave {
    int number = 0;
    QDateTime time;                                          ///< UTC.
    QStringList changed;                                     ///< Files that differ from the save before it.
    QList<std::tuple<QString, FileRole, QByteArray>> files;  ///< Paths, roles and SHA-256.
};

/// Keeps the texts of the last saves of a workspace, outside of it. Each content is kept once, however many saves hold it.
class KeptSaves {
public:
    static constexpr int most = 10;

    KeptSaves();
    ~KeptSaves();

    /// Where they are; nothing is made before the first.
    void setFolder(const QString &folder);
    /// Adds a save, in a thread; nothing where the texts are those of the last one. Older ones than `most` go.
    void keep(const Sources &texts, const QDateTime &time);
    /// Newest first. Waits for the thread.
    QList<KeptSave> list() const;
    /// The texts of a save, without trees. Fails where a part is gone or damaged.
    Result<Sources> texts(const KeptSave &save) const;

private:
    QString m_folder;
    mutable QThreadPool m_pool;
};

}  // namespace lintel
