// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace lintel {

class MarkdownView;

/// A tab that shows a decision record as people read it, with what it is about.
class DecisionTab : public QWidget {
    Q_OBJECT

public:
    DecisionTab(Workbench &workbench, RecordId decision, QWidget *parent = nullptr);

    RecordId decision() const { return m_decision; }

private:
    void refresh();
    void follow(const QUrl &target);

    Workbench &m_workbench;
    RecordId m_decision;
    QLabel *m_about;
    MarkdownView *m_text;
};

}  // namespace lintel
