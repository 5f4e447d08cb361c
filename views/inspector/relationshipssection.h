// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/recordsection.h"

namespace lintel {

class LineEditor;
class RecordList;

/// Relationships that leave and reach an element, node or instance: go to one, add one, remove one.
class RelationshipsSection final : public RecordSection {
    Q_OBJECT

public:
    explicit RelationshipsSection(Workbench &workbench, QWidget *parent = nullptr);

    RecordList *list() const { return m_list; }
    LineEditor *line() const { return m_add; }

protected:
    bool isAbout(const Record &record) const override;
    void fill() override;

private:
    void connectTo(const QString &path);

    RecordList *m_list;
    LineEditor *m_add;
};

}  // namespace lintel
