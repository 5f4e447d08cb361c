// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/structurizrwords.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

QString toKebab(const QString &word)
{
    QString result;
    for (const QChar c : word) {
        if (c.isUpper() && !result.isEmpty())
            result += u'-';
        result += c.toLower();
    }
    return result;
}

QString toPascal(const QString &word)
{
    QString result;
    bool start = true;
    for (const QChar c : word) {
        if (c != u'-')
            result += start ? c.toUpper() : c;
        start = c == u'-';
    }
    return result;
}

const QList<StyleFieldSpec> &styleFields()
{
    using F = StyleField;
    static const QList<StyleFieldSpec> fields = {
        {u"shape"_s, F::Word},         {u"icon"_s, F::Text},        {u"background"_s, F::Text},  {u"stroke"_s, F::Text},
        {u"strokeWidth"_s, F::Number}, {u"color"_s, F::Text},       {u"fontSize"_s, F::Number},  {u"border"_s, F::Word},
        {u"style"_s, F::Word},         {u"thickness"_s, F::Number}, {u"routing"_s, F::Word},     {u"opacity"_s, F::Number},
        {u"width"_s, F::Number},       {u"height"_s, F::Number},    {u"metadata"_s, F::Boolean}, {u"description"_s, F::Boolean}};
    return fields;
}

const QList<DefaultTag> &defaultTags()
{
    static const QList<DefaultTag> tags = {{u"Element"_s, u"element"_s, {}},
                                           {u"Person"_s, u"element"_s, u"kind == person"_s},
                                           {u"Software System"_s, u"element"_s, u"kind == system"_s},
                                           {u"Container"_s, u"element"_s, u"kind == container"_s},
                                           {u"Component"_s, u"element"_s, u"kind == component"_s},
                                           {u"Deployment Node"_s, u"node"_s, {}},
                                           {u"Relationship"_s, u"relationship"_s, {}}};
    return tags;
}

const QStringList &shapeNames()
{
    static const QStringList names = {u"Box"_s,
                                      u"RoundedBox"_s,
                                      u"Circle"_s,
                                      u"Ellipse"_s,
                                      u"Hexagon"_s,
                                      u"Diamond"_s,
                                      u"Cylinder"_s,
                                      u"Bucket"_s,
                                      u"Pipe"_s,
                                      u"Person"_s,
                                      u"Robot"_s,
                                      u"Folder"_s,
                                      u"WebBrowser"_s,
                                      u"Window"_s,
                                      u"Terminal"_s,
                                      u"Shell"_s,
                                      u"MobileDevicePortrait"_s,
                                      u"MobileDeviceLandscape"_s,
                                      u"Component"_s};
    return names;
}

const QStringList &boundaryFields()
{
    static const QStringList names = {u"enterpriseBoundaryVisible"_s, u"externalSoftwareSystemBoundariesVisible"_s,
                                      u"externalContainerBoundariesVisible"_s, u"externalBoundariesVisible"_s};
    return names;
}

const QString &defaultTheme()
{
    static const QString theme = u"https://static.structurizr.com/themes/default/theme.json"_s;
    return theme;
}

QString pictureType(const QString &name)
{
    static const QHash<QString, QString> types = {{u"png"_s, u"image/png"_s},
                                                  {u"svg"_s, u"image/svg+xml"_s},
                                                  {u"jpg"_s, u"image/jpeg"_s},
                                                  {u"jpeg"_s, u"image/jpeg"_s},
                                                  {u"gif"_s, u"image/gif"_s}};
    return types.value(name.section(u'.', -1).toLower());
}

QStringList picturesIn(const QString &page)
{
    static const QRegularExpression pattern(u"!\\[[^\\]\\n]*\\]\\(\\s*<?([^)\\s>]+)|\\bimage::?([^\\[\\s]+)\\["_s);
    QStringList pictures;
    for (auto matches = pattern.globalMatch(page); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString path = match.captured(match.captured(1).isEmpty() ? 2 : 1);
        const QStringList parts = path.split(u'/');
        const bool inside =
            std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty() || part.startsWith(u'.'); });
        if (inside && !path.contains(u':') && !path.contains(u'\\') && !pictureType(path).isEmpty() && !pictures.contains(path))
            pictures.append(path);
    }
    return pictures;
}

QString hasTag(const QString &tag)
{
    QString escaped = tag;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"tags has \""_s % escaped % u'"';
}

QString tagOf(const QString &condition)
{
    const QString start = u"tags has \""_s;
    if (!condition.startsWith(start) || !condition.endsWith(u'"') || condition.size() < start.size() + 2)
        return {};
    const QStringView inner = QStringView(condition).sliced(start.size(), condition.size() - start.size() - 1);
    QString tag;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'"')
            return {};
        if (inner[i] == u'\\' && i + 1 < inner.size())
            ++i;
        tag += inner[i];
    }
    return tag;
}

}  // namespace lintel::structurizr
