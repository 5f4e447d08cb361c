// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace lintel {

/// A file name made from any text: only [a-z0-9-], neither first nor last a dash, never empty, at most `maxBytes` (20 or more) long, and no
/// name that Windows keeps for devices. Accents are dropped ("Zürich" gives "zurich"); what has no Latin letter left becomes "x".
QString slug(const QString &text, int maxBytes = 100);

/// File names for many texts, all distinct on any file system. Where two texts make the same slug, the later one gets a suffix made from
/// its text, so that it stays the same from run to run as long as the order does.
class UniqueNames {
public:
    explicit UniqueNames(int maxBytes = 100) : m_maxBytes(maxBytes) {}

    /// The name for `text`; the same text gets the same name.
    QString name(const QString &text);

private:
    int m_maxBytes;
    QMap<QString, QString> m_names;
    QSet<QString> m_taken;
};

}  // namespace lintel
