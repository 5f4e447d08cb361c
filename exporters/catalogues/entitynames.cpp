// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/catalogues/entitynames.h"

#include "model/base/slug.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;

QString EntityNames::name(const QString &kind, const QString &path, const QString &given)
{
    static const QRegularExpression legal(u"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"_s);
    const auto take = [&](const QString &name) {
        const QString key = kind % u':' % name.toLower();
        if (m_taken.contains(key))
            return false;
        m_taken.insert(key);
        return true;
    };
    const QString wish = given.mid(given.lastIndexOf(u'/') + 1);
    if (legal.match(wish).hasMatch() && take(wish))
        return wish;
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QString full = slug(path, 200);
    if (full.size() <= 63 && take(full))
        return full;
    for (int digits = 7;; ++digits) {
        const QString name = full.left(62 - digits) % u'-' % hash.left(digits);
        if (digits >= hash.size() || take(name))
            return name;
    }
}

QStringList catalogueTags(const QStringList &tags)
{
    static const QRegularExpression others(u"[^a-z0-9:+#]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    QStringList result;
    for (const QString &tag : tags) {
        QString word = tag.toLower().replace(others, u"-"_s).remove(ends).left(63).remove(ends);
        if (!word.isEmpty() && !result.contains(word))
            result.append(word);
    }
    return result;
}

bool isAnnotation(const QString &key)
{
    static const QRegularExpression legal(
        u"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"_s);
    return key.size() <= 300 && legal.match(key).hasMatch() && key != u"backstage.io/managed-by-location" && key != u"backstage.io/orphan";
}

}  // namespace lintel
