// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/compare/comparecontent.h"

#include <QtCore/QAbstractListModel>

namespace lintel {

/// The differences, one a row, by path.
class DifferencesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setContent(const CompareContent &content);
    /// Order and layout may be left out.
    void setShown(bool order, bool layout);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const DifferenceEntry &entry(int row) const { return m_shown.at(row); }
    /// "Renamed", "Now points elsewhere"..., translated.
    static QString kindText(Difference kind);
    /// What happened, as a sentence of one line.
    static QString text(const DifferenceEntry &entry);
    /// "+", "−" or "~".
    static QString sign(Difference kind);

private:
    void filter();

    Workspace m_before, m_after;
    Comparison m_all;
    QList<DifferenceEntry> m_shown;
    bool m_order = true;
    bool m_layout = true;
};

}  // namespace lintel
