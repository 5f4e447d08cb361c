// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"
#include "model/workspace/workspace.h"
#include "views/models/background.h"
#include "views/models/groupedmodel.h"

#include <QtCore/QTimer>

namespace lintel {

class Workbench;

/// One place that answers to a search.
struct SearchHit {
    RecordId record;  ///< 0 for a line of a text.
    QString text;
    QString detail;
    Location where;  ///< Of a line.
    int rank = 0;
};

/// What can be searched, copied for a worker.
struct SearchSource {
    Workspace workspace;  ///< Its index has been made.
    QList<std::pair<QString, QByteArray>> texts;
};
/// Records by name, id, technology, tags and description, best ones first; then lines of files. At most `most` of each.
QList<SearchHit> searchFor(const QString &text, const SearchSource &source, qsizetype most);

/// Everything in the workspace that answers to a text, in groups. Searched by a worker.
class SearchModel : public GroupedModel {
    Q_OBJECT

public:
    explicit SearchModel(Workbench &workbench, QObject *parent = nullptr);

    void setText(const QString &text);
    /// Null for groups.
    const SearchHit *hitAt(const QModelIndex &index) const;
    static constexpr qsizetype most = 500;

signals:
    void searched();

protected:
    QVariant itemData(int at, int column, int role) const override;

private:
    void search();
    void show(const QList<SearchHit> &hits);

    Workbench &m_workbench;
    QString m_text;
    QList<SearchHit> m_hits;
    QTimer m_search;
    Latest<QList<SearchHit>> m_answers{this};
};

}  // namespace lintel
