// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtCore/QTimer>
#include <QtGui/QImage>

#include <memory>

namespace lintel {

class Workbench;
struct Drawing;

/// Small pictures of views, drawn by workers from the workbench's drawings. Only what is asked for is drawn; what is out of date is shown
/// until the new picture is there.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(Workbench &workbench, QObject *parent = nullptr);

    /// Nothing is drawn while nobody looks.
    void setLive(bool live);
    /// For a dark or light palette.
    void setDark(bool dark);
    /// The picture, in device pixels; a null one while there is none. Asks for a new one when it is out of date.
    QImage image(RecordId view, const QSize &size, qreal ratio);

signals:
    /// A picture is there, or should be asked for again.
    void ready(lintel::RecordId view);
    void allOutOfDate();

private:
    struct Entry {
        QImage image;
        QSize size;
        std::shared_ptr<const Drawing> drawn;
        bool current = false;
        bool drawing = false;
    };
    void outdate();
    void draw(RecordId view, const QSize &size, qreal ratio);

    Workbench &m_workbench;
    QHash<RecordId, Entry> m_entries;  // looked up; marked all at once
    QTimer m_outdate;
    bool m_live = false;
    bool m_dark = false;
};

}  // namespace lintel
