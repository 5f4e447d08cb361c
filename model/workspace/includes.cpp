// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/includes.h"

#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;

bool matchesInclude(const QString &pattern, const QString &path)
{
    if (!pattern.contains(u'*') && !pattern.contains(u'?'))
        return pattern == path;
    QString regex = QRegularExpression::escape(pattern);
    regex.replace(u"\\*\\*\\/"_s, u"(?:.*\\/)?"_s).replace(u"\\*\\*"_s, u".*"_s).replace(u"\\*"_s, u"[^/]*"_s).replace(u"\\?"_s, u"[^/]"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(regex)).match(path).hasMatch();
}

}  // namespace lintel
