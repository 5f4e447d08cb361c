// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/models/background.h"
#include "views/models/modeltree.h"

#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTimer>

#include <optional>

namespace lintel {

/// The model tree with only what a text asks for, and what is above it: a few letters of names, paths or tags, or behind a `=` an
/// expression, which a worker answers.
class ModelTreeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    ModelTreeFilter(Workbench &workbench, ModelTree &tree, QObject *parent = nullptr);

    /// An empty text shows all.
    void setText(const QString &text);
    /// What the text asks for at once, unless a worker must answer.
    void applyNow();
    bool isActive() const { return m_shown.has_value(); }
    qsizetype matches() const { return m_matches; }
    bool matchesItself(RecordId record) const { return m_found.contains(record); }

    QModelIndex indexOf(RecordId record) const { return mapFromSource(m_tree.indexOf(record)); }
    RecordId recordAt(const QModelIndex &index) const { return m_tree.recordAt(mapToSource(index)); }
    TreeSection sectionAt(const QModelIndex &index) const { return m_tree.sectionAt(mapToSource(index)); }

signals:
    void aboutToFilter();
    void filtered();
    /// The expression cannot be read; empty when it can.
    void failed(const QString &message);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    struct Answer {
        QList<RecordId> records;
        QString error;
    };
    void refresh();
    void askExpression(const QString &expression);
    void findLetters();
    void show(const QList<RecordId> &records);

    Workbench &m_workbench;
    ModelTree &m_tree;
    QString m_text;
    QTimer m_refresh;
    Latest<Answer> m_answers{this};
    std::optional<QSet<RecordId>> m_shown;
    QSet<int> m_shownSections;  ///< Rows at the top.
    QSet<RecordId> m_found;
    qsizetype m_matches = 0;
};

}  // namespace lintel
