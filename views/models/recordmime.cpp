// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/recordmime.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QMimeData>

namespace lintel::recordmime {

using namespace Qt::StringLiterals;

QString type()
{
    return u"application/x-lintel-records"_s;
}

std::unique_ptr<QMimeData> toMime(const QList<RecordId> &records)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const RecordId record : records)
        stream << record.number;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(type(), bytes);
    return mime;
}

bool has(const QMimeData *mime)
{
    return mime && mime->hasFormat(type());
}

QList<RecordId> records(const QMimeData *mime)
{
    QList<RecordId> found;
    if (!has(mime))
        return found;
    const QByteArray bytes = mime->data(type());
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        quint32 number = 0;
        stream >> number;
        if (stream.status() != QDataStream::Ok || number == 0)
            return {};
        found.append(RecordId{number});
    }
    return found;
}

}  // namespace lintel::recordmime
