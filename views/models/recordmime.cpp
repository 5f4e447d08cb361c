// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/recordmime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QMimeData>

namespace lintel::recordmime {

using namespace Qt::StringLiterals;

QString type()
{
    return u"application/x-lintel-records"_s;
}

namespace {

QString ownerType()
{
    return u"application/x-lintel-workbench"_s;
}

QByteArray ownerData(const Workbench &owner)
{
    return QByteArray::number(reinterpret_cast<quintptr>(&owner)) + '@' + QByteArray::number(QCoreApplication::applicationPid());
}

}  // namespace

std::unique_ptr<QMimeData> toMime(const QList<RecordId> &records, const Workbench &owner)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const RecordId record : records)
        stream << record.number;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(type(), bytes);
    mime->setData(ownerType(), ownerData(owner));
    return mime;
}

QList<RecordId> records(const QMimeData *mime, const Workbench &owner)
{
    QList<RecordId> found;
    if (!mime || (mime->hasFormat(ownerType()) && mime->data(ownerType()) != ownerData(owner)))
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
