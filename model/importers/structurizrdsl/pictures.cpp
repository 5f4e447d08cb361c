// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/pictures.h"

#include "model/formats/structurizrwords.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1 << 20;

// zlib's stream without head and check sum is a plain deflated one.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(6).chopped(4);
}

// PlantUML's own alphabet in place of the usual one.
QByteArray plantumlText(const QByteArray &bytes)
{
    static const QByteArray usual = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const QByteArray own = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    QByteArray text = deflated(bytes);
    while (text.size() % 3 != 0)
        text.append('\0');
    text = text.toBase64();
    for (char &c : text)
        c = own.at(usual.indexOf(c));
    return text;
}

}  // namespace

QString pictureData(Session &s, const Statement &statement, const QString &path)
{
    const QString whole = s.pathFrom(statement, path);
    return whole.isEmpty() ? QString() : pictureAt(s, statement, whole, path);
}

QString pictureAt(Session &s, const Statement &statement, const QString &path, const QString &name)
{
    const QString type = pictureType(name);
    const Result<QByteArray> bytes = s.files.read(path);
    if (!bytes || type.isEmpty() || bytes->size() > mostBytes || !s.work(bytes->size() / 16)) {
        s.report.note(statement.at(1), u"dsl.picture"_s,
                      bytes ? u"the picture '%1' is left out: it is too large, or none"_s
                            : u"the picture '%1' is left out: there is no such file"_s,
                      {name});
        return {};
    }
    return u"data:"_s % type % u";base64,"_s % QString::fromLatin1(bytes->toBase64());
}

QString diagramAddress(const QString &service, const QString &url, const QString &format, const QString &language, const QString &source)
{
    const QByteArray bytes = source.toUtf8();
    QByteArray text;
    QString path = format;
    if (service == u"plantuml") {
        text = plantumlText(bytes);
    } else if (service == u"mermaid") {
        text = bytes.toBase64();
    } else {
        path = language % u'/' % format;
        text = qCompress(bytes, 9).mid(4).toBase64(QByteArray::Base64UrlEncoding);
    }
    return url % u'/' % path % u'/' % QString::fromLatin1(text);
}

}  // namespace lintel::structurizr::dsl
