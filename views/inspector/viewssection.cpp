// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/viewssection.h"

#include "model/diagram/contents.h"
#include "views/inspector/recordlist.h"
#include "views/widgets/icons.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Looking through all views is not begun while edits follow one another.
constexpr int settleMilliseconds = 100;

}  // namespace

ViewsSection::ViewsSection(Workbench &workbench, QWidget *parent)
    : RecordSection(tr("Shown in views"), workbench, parent),
      m_list(new RecordList(tr("Views that show it"), body()))
{
    layoutOfBody()->addWidget(m_list);
    connect(&m_timer, &QTimer::timeout, this, &ViewsSection::step);
    connect(m_list, &RecordList::recordActivated, this, [this](RecordId id) { this->workbench().openView(id); });
}

bool ViewsSection::isAbout(const Record &record) const
{
    return record.type() == RecordType::Element || record.type() == RecordType::Relationship || record.type() == RecordType::Node
        || record.type() == RecordType::Instance;
}

void ViewsSection::fill()
{
    m_timer.stop();
    m_resolver.reset();
    m_workspace = workspace();
    m_views = viewsOf(m_workspace);
    m_next = 0;
    m_showing.clear();
    m_timer.start(settleMilliseconds);
}

void ViewsSection::step()
{
    constexpr qint64 sliceMilliseconds = 8;
    m_timer.setInterval(0);
    QElapsedTimer clock;
    clock.start();
    if (!m_resolver)
        m_resolver = std::make_unique<ViewResolver>(m_workspace);
    while (m_next < m_views.size() && clock.elapsed() < sliceMilliseconds) {
        const RecordId view = m_views.at(m_next++);
        const Result<Diagram> diagram = m_resolver->resolve(view);
        if (diagram && shows(*diagram, record()))
            m_showing.append(view);
    }
    if (m_next < m_views.size())
        return;
    m_timer.stop();
    m_resolver.reset();
    showRows();
}

void ViewsSection::showRows()
{
    QList<RecordList::Row> rows;
    for (const RecordId view : std::as_const(m_showing)) {
        if (workspace().contains(view))
            rows.append({view,
                         workspace().record(view).displayName(),
                         workspace().record(view).text(u"type"),
                         icons::nameOf(workspace(), view),
                         {}});
    }
    m_list->setRows(rows);
    setCount(int(rows.size()));
}

}  // namespace lintel
