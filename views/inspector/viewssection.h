// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"
#include "views/inspector/recordsection.h"

#include <QtCore/QTimer>

#include <memory>

namespace lintel {

class RecordList;

/// The views that show the record; opens one. Found view by view, a few milliseconds at a time.
class ViewsSection final : public RecordSection {
    Q_OBJECT

public:
    explicit ViewsSection(Workbench &workbench, QWidget *parent = nullptr);

    RecordList *list() const { return m_list; }

protected:
    bool isAbout(const Record &record) const override;
    void fill() override;

private:
    /// Resolves the next views and remembers who is in them.
    void step();
    void showRows();

    RecordList *m_list;
    QTimer m_timer;
    Workspace m_workspace;  // what is being looked through; the resolver keeps to it
    std::unique_ptr<ViewResolver> m_resolver;
    QList<RecordId> m_views;
    qsizetype m_next = 0;
    QList<RecordId> m_showing;
};

}  // namespace lintel
