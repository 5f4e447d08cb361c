// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/newelement.h"

#include <QtWidgets/QFrame>

class QMimeData;
class QVBoxLayout;

namespace lintel::canvas {

/// What can be created, as buttons: pressing one and then the ground creates, dragging one onto the ground too.
class PaletteBar : public QFrame {
    Q_OBJECT

public:
    explicit PaletteBar(QWidget *parent);

    void setChoices(const QList<ElementChoice> &choices);
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    /// What was pressed last is no longer waiting for its place.
    void release();

    // What is dragged from it
    static QMimeData *mimeData(const ElementChoice &choice);
    static bool isChoice(const QMimeData &data);
    /// Section and kind.
    static std::pair<QString, QString> choiceOf(const QMimeData &data);

signals:
    /// One was pressed, so that the ground is to be pressed next.
    void createWanted(const QString &section, const QString &kind, const QString &label);
    /// It was pressed again, and so given up.
    void createDropped();
    void connectWanted();

private:
    QVBoxLayout *m_layout;
    QStringList m_labels;
    bool m_wanted = true;
};

}  // namespace lintel::canvas
