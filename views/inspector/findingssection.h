// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/recordsection.h"

class QLabel;
class QToolButton;

namespace lintel {

class RecordList;

/// What the standards say about this record: each with why and how to mend it, and the way to its line.
class FindingsSection final : public RecordSection {
    Q_OBJECT

public:
    explicit FindingsSection(Workbench &workbench, QWidget *parent = nullptr);

    RecordList *list() const { return m_list; }

protected:
    bool isAbout(const Record &record) const override;
    void fill() override;

private:
    void explain();
    void jump();

    RecordList *m_list;
    QLabel *m_explanation;
    Findings m_findings;
};

}  // namespace lintel
