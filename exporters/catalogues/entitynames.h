// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lintel {

/// Names of catalogue entities: at most 63 of [a-z0-9-], unique by kind whatever the case.
class EntityNames {
public:
    /// `given` (a name or reference such as `system:default/checkout`) where it is a legal name that is free; else one made from the path.
    QString name(const QString &kind, const QString &path, const QString &given);

private:
    QSet<QString> m_taken;
};

/// Tags as Backstage allows them: [a-z0-9:+#] and single dashes, at most 63 characters, each once.
QStringList catalogueTags(const QStringList &tags);

/// True for a property that is a legal annotation: `prefix/name`, not one that Backstage sets itself.
bool isAnnotation(const QString &key);

}  // namespace lintel
