// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvascommands.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

const QString recordsType = u"application/x-lintel-records"_s;
const QString modelType = u"application/x-lintel+yaml"_s;
const QString ownerType = u"application/x-lintel-owner"_s;
constexpr qsizetype mostRecords = 100000;

QByteArray ownerData(const void *owner)
{
    return QByteArray::number(reinterpret_cast<quintptr>(owner)) + '@' + QByteArray::number(QCoreApplication::applicationPid());
}

}  // namespace

QByteArray recordsData(const QList<RecordId> &records)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    for (const RecordId record : records) {
        stream << record.number;
    }
    return data;
}

QList<RecordId> recordsOf(const QMimeData &data)
{
    QDataStream stream(data.data(recordsType));
    QList<RecordId> records;
    while (!stream.atEnd() && records.size() < mostRecords) {
        quint32 number = 0;
        stream >> number;
        if (stream.status() == QDataStream::Ok && number != 0) {
            records.append(RecordId{number});
        }
    }
    return records;
}

bool hasRecords(const QMimeData &data)
{
    return data.hasFormat(recordsType);
}

bool CanvasClipboard::copy() const
{
    const QList<RecordId> records = m_stage.selection.records();
    if (records.isEmpty()) {
        return false;
    }
    const QByteArray text = m_stage.edits.workbench().copied(records);
    auto *data = new QMimeData;
    data->setData(modelType, text);
    data->setText(QString::fromUtf8(text));
    data->setData(recordsType, recordsData(records));
    data->setData(ownerType, ownerData(m_owner));
    QGuiApplication::clipboard()->setMimeData(data);
    return true;
}

void CanvasClipboard::cut() const
{
    if (copy()) {
        m_stage.edits.hide(m_stage.selection.parts());
    }
}

bool CanvasClipboard::canPaste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(modelType) || data->hasText());
}

// Elements of this very workspace that the view does not show.
QList<RecordId> CanvasClipboard::known(const QMimeData &data) const
{
    QList<RecordId> found;
    if (data.data(ownerType) == ownerData(m_owner)) {
        for (const RecordId record : recordsOf(data)) {
            if (m_stage.edits.workspace().record(record).type() == RecordType::Element && m_stage.scene.partsOf(record).isEmpty()) {
                found.append(record);
            }
        }
    }
    return found;
}

QList<RecordId> CanvasClipboard::paste(const QPointF &at, bool asNew) const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !m_stage.edits.canEdit()) {
        return {};
    }
    const QList<RecordId> elements = asNew ? QList<RecordId>() : known(*data);
    if (elements.isEmpty()) {
        return pasteNew(data->hasFormat(modelType) ? data->data(modelType) : data->text().toUtf8(), at);
    }
    m_stage.selection.selectWhenDrawn(elements);
    return m_stage.edits.include(elements, at) ? elements : QList<RecordId>();
}

QList<RecordId> CanvasClipboard::duplicate(const QPointF &at) const
{
    const QList<RecordId> records = m_stage.selection.records();
    const bool can = !records.isEmpty() && m_stage.edits.canEdit();
    return can ? pasteNew(m_stage.edits.workbench().copied(records), at) : QList<RecordId>();
}

QList<RecordId> CanvasClipboard::pasteNew(const QByteArray &copied, const QPointF &at) const
{
    const ElementPlace place = elementPlace(m_stage.edits.workspace(), m_stage.scene, m_stage.edits.view(), at);
    const QList<RecordId> fresh = m_stage.edits.workbench().paste(copied, place.parent, m_stage.edits.view());
    if (!fresh.isEmpty()) {
        m_stage.selection.selectWhenDrawn(fresh);
    }
    return fresh;
}

}  // namespace lintel::canvas
