// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/recordsection.h"

class QPushButton;

namespace lintel {

class LineEditor;
class RecordList;

/// Decisions that govern an element or technology: open one, link another, make a new one. Of a decision: what it governs.
class DecisionsSection final : public RecordSection {
    Q_OBJECT

public:
    explicit DecisionsSection(Workbench &workbench, QWidget *parent = nullptr);

    RecordList *list() const { return m_list; }
    LineEditor *line() const { return m_link; }

protected:
    bool isAbout(const Record &record) const override;
    void fill() override;

private:
    void link(const QString &key);
    void unlink(RecordId decision);

    RecordList *m_list;
    LineEditor *m_link;
    QWidget *m_buttons;
    QPushButton *m_open;
};

}  // namespace lintel
