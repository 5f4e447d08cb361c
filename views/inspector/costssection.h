// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/recordsection.h"

class QLabel;

namespace lintel {

class RecordList;

/// What a record costs in a month: itself, and with all below it; against its budget, and from which costs that comes.
class CostsSection final : public RecordSection {
    Q_OBJECT

public:
    explicit CostsSection(Workbench &workbench, QWidget *parent = nullptr);

protected:
    bool isAbout(const Record &record) const override;
    void fill() override;

private:
    QLabel *m_sums;
    RecordList *m_list;
};

}  // namespace lintel
