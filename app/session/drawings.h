// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"
#include "views/workbench/workbench.h"

#include <QtCore/QHash>
#include <QtCore/QThreadPool>

namespace lintel {

/// Draws views of a workspace: at once where that is quick and needs no layout program, else in a thread of its own, where the latest wish
/// wins.
class Drawings : public QObject {
    Q_OBJECT

public:
    explicit Drawings(const Document &document, QObject *parent = nullptr);
    ~Drawings() override;

    /// The view as it was last drawn, null before that. Makes, or has made, a new one when the workspace has changed since.
    std::shared_ptr<const Drawing> drawing(RecordId view);
    /// To be called when the workspace has changed.
    void invalidate();

    /// Lays a view out in the thread, of all boxes, some or the new ones, and hands the result to `done` in the caller's thread.
    void arrange(RecordId view, Arrange what, const QStringList &keys, const std::function<void(const Drawing &)> &done);
    /// Something is being drawn.
    bool isBusy() const { return m_running > 0; }

signals:
    void drawingChanged(lintel::RecordId view);
    void busyChanged(bool busy);
    void failed(const lintel::Diagnostic &why);

private:
    struct Entry {
        std::shared_ptr<const Drawing> drawing;
        quint64 made = 0;    ///< Revision of the workspace that it shows.
        quint64 wanted = 0;  ///< Revision that a worker has been asked for.
    };
    bool drawAtOnce(RecordId view, Entry &entry) const;
    void drawInThread(RecordId view, Entry &entry);
    void take(RecordId view, quint64 revision, const Result<std::shared_ptr<const Drawing>> &made);
    void count(int difference);

    const Document &m_document;
    QHash<RecordId, Entry> m_entries;
    QThreadPool m_pool;
    quint64 m_revision = 1;
    int m_running = 0;
};

}  // namespace lintel
