// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/modeltreefilter.h"

#include "model/costs/costfunctions.h"
#include "model/query/expression.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/fuzzy.h"
#include "views/models/recordtext.h"
#include "views/workbench/workbench.h"

namespace lintel {

using namespace Qt::StringLiterals;

ModelTreeFilter::ModelTreeFilter(Workbench &workbench, ModelTree &tree, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_workbench(workbench),
      m_tree(tree)
{
    setSourceModel(&tree);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(60);
    connect(&m_refresh, &QTimer::timeout, this, &ModelTreeFilter::refresh);
    connect(&workbench, &Workbench::changed, this, [this] {
        if (!m_text.isEmpty())
            m_refresh.start();
    });
}

void ModelTreeFilter::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    m_refresh.start();
}

void ModelTreeFilter::applyNow()
{
    if (m_refresh.isActive()) {
        m_refresh.stop();
        refresh();
    }
}

void ModelTreeFilter::refresh()
{
    m_answers.forget();
    if (m_text.startsWith(u'=')) {
        askExpression(m_text.sliced(1).trimmed());
        return;
    }
    emit failed({});
    if (m_text.isEmpty()) {
        m_shown.reset();
        m_found.clear();
        m_matches = 0;
        invalidateFilter();
        emit filtered();
        return;
    }
    findLetters();
}

void ModelTreeFilter::askExpression(const QString &expression)
{
    if (expression.isEmpty())
        return;
    m_workbench.workspace().index();
    const auto work = [workspace = m_workbench.workspace(), expression, today = QDate::currentDate()] {
        query::Environment environment;
        environment.workspace = &workspace;
        environment.today = today;
        addCostFunctions(environment);
        Answer answer;
        const Result<QList<query::Answer>> selected = query::select(expression, environment);
        if (!selected) {
            answer.error = selected.error().what();
            return answer;
        }
        for (const query::Answer &one : *selected)
            answer.records.append(one.record);
        return answer;
    };
    m_answers.ask(work, [this](const Answer &answer) {
        emit failed(answer.error);
        if (answer.error.isEmpty())
            show(answer.records);
    });
}

void ModelTreeFilter::findLetters()
{
    const Workspace &workspace = m_workbench.workspace();
    QList<RecordId> found;
    for (const RecordId id : workspace.order()) {
        if (!TreeShape::shows(workspace.record(id).type()))
            continue;
        if (fuzzy::matches(m_text, RecordText::label(workspace, id)) || fuzzy::matches(m_text, workspace.index().path(id))
            || fuzzy::matches(m_text, tagsOf(workspace, id).join(u' ')))
            found.append(id);
    }
    show(found);
}

void ModelTreeFilter::show(const QList<RecordId> &records)
{
    if (!m_shown)
        emit aboutToFilter();
    QSet<RecordId> shown;
    QSet<int> sections;
    m_found.clear();
    for (const RecordId id : records) {
        QModelIndex at = m_tree.indexOf(id);
        if (at.isValid())
            m_found.insert(id);
        for (; at.isValid() && m_tree.recordAt(at); at = at.parent())
            shown.insert(m_tree.recordAt(at));
        if (at.isValid())
            sections.insert(at.row());
    }
    m_matches = m_found.size();
    m_shown = std::move(shown);
    m_shownSections = std::move(sections);
    invalidateFilter();
    emit filtered();
}

// Between two searches rows come and go. Qt would add one that is accepted below a hidden one at the top, so the answer goes by what was
// found alone, and no row is accepted without the ones that it is in.
bool ModelTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_shown)
        return true;
    if (!sourceParent.isValid())
        return m_shownSections.contains(sourceRow);
    return m_shown->contains(m_tree.recordAt(m_tree.index(sourceRow, 0, sourceParent)))
        && filterAcceptsRow(sourceParent.row(), sourceParent.parent());
}

}  // namespace lintel
