// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/textmap.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <functional>

class QTextDocument;

namespace lintel {

class Workbench;

/// Keeps a text document and one file of a workbench the same. What is typed becomes patches of the file, found by comparing the text before
/// and after; what changes the file elsewhere (the canvas, undo, another editor) is applied to the document as the patch that it is. The
/// document's own undo is off: there is one history, the workbench's.
class TextBinding : public QObject {
    Q_OBJECT

public:
    TextBinding(Workbench &workbench, const QString &file, QTextDocument *document, QObject *parent = nullptr);

    const QString &file() const { return m_file; }
    const TextMap &map() const { return m_map; }
    /// Does edits of the document as one step of undo with this label, that typing before and after does not merge into.
    void edit(const QString &label, const std::function<void()> &change);
    /// Typing in one place merges while no pause is longer than this (milliseconds; a second unless set).
    void setMergeInterval(qint64 milliseconds) { m_mergeInterval = milliseconds; }
    /// The document's position of a place; of the last one where there is no such line.
    int position(TextPlace place) const;

signals:
    /// What is between these places now has come from something else than typing.
    void patched(lintel::TextPlace begin, lintel::TextPlace end);
    /// Something else than typing is about to change the document, and has done so.
    void aboutToPatch();
    void patchDone();

private:
    void takeTyping();
    void takePatch(const QString &file, qsizetype offset, qsizetype removed, const QByteArray &inserted);
    bool send(qsizetype from, const QString &removed, const QString &inserted);
    void showLines(int first, int lastShown, int lastWanted);
    void reload();
    QString mergeKey(qsizetype offset, qsizetype removed, qsizetype inserted);
    QByteArray bytesOf(const QString &shown) const;

    Workbench &m_workbench;
    QString m_file;
    QTextDocument *m_document;
    TextMap m_map;
    QString m_shown;  // what the document holds as far as m_map knows, with U+2029 between lines
    QString m_label;  // of the edit in hand; empty while typing
    bool m_applying = false;
    bool m_sending = false;

    qint64 m_mergeInterval = 1000;
    QElapsedTimer m_sinceLast;
    int m_run = 0;  // numbers the runs of typing that merge
    qsizetype m_lastBegin = -1;
    qsizetype m_lastEnd = -1;
    bool m_lastRemoved = false;
};

}  // namespace lintel
