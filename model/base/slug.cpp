// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/slug.h"

#include <QtCore/QCryptographicHash>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int suffixBytes = 8;

bool isReserved(const QString &name)
{
    if (name == "con"_L1 || name == "prn"_L1 || name == "aux"_L1 || name == "nul"_L1)
        return true;
    return name.size() == 4 && (name.startsWith("com"_L1) || name.startsWith("lpt"_L1)) && name[3].isDigit();
}

QString cut(QString name, int maxBytes)
{
    name.truncate(maxBytes);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

QString hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(suffixBytes));
}

}  // namespace

QString slug(const QString &text, int maxBytes)
{
    QString name;
    const QString plain = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        const char16_t lower = c.unicode() < 0x80 ? c.toLower().unicode() : u'\0';
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            name += QChar(lower);
        else if (!c.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name = cut(name, maxBytes);
    if (name.isEmpty())
        return u"x"_s;
    return isReserved(name) ? QString(u"x-"_s + name) : name;
}

QString UniqueNames::name(const QString &text)
{
    if (const auto known = m_names.constFind(text); known != m_names.constEnd())
        return *known;
    QString name = slug(text, m_maxBytes);
    const QString stem = cut(name, m_maxBytes - suffixBytes - 1);
    for (QString seed = text; m_taken.contains(name); seed += u'\0')
        name = stem % u'-' % hashOf(seed);
    m_taken.insert(name);
    m_names.insert(text, name);
    return name;
}

}  // namespace lintel
