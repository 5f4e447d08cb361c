// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"
#include "model/standards/finding.h"
#include "views/models/groupedmodel.h"

#include <QtCore/QTimer>

#include <memory>

namespace lintel {

struct Analysis;
class Workbench;

/// What the checks found and what the reading complained of, in groups.
class FindingsModel : public GroupedModel {
    Q_OBJECT

public:
    enum class Grouping : quint8 { Severity, Rule, Element };
    struct Row {
        Finding finding;     ///< Of a problem of reading: rule is its code, fix what mends it.
        Location where;      ///< Where a problem stands; findings are placed by record and field.
        bool isRule = true;  ///< False for problems: they cannot be waived.
    };
    struct Counts {
        int errors = 0, warnings = 0, notes = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit FindingsModel(Workbench &workbench, QObject *parent = nullptr);

    void setGrouping(Grouping grouping);
    void setText(const QString &text);
    void setShown(Severity severity, bool shown);
    void setWaivedShown(bool shown);
    /// Only those of one record and what is below it; 0 for all.
    void setRecord(RecordId record);

    /// Null for groups.
    const Row *rowAt(const QModelIndex &index) const;
    /// All that are not waived, whatever is shown.
    Counts counts() const { return m_counts; }
    /// Where a row stands in the texts.
    Location placeOf(const Row &row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString severityName(Severity severity);
    static QString severityIcon(Severity severity);

signals:
    void countsChanged();

protected:
    QVariant itemData(int at, int column, int role) const override;

private:
    void gather();
    void arrange();
    bool isShown(const Row &row) const;
    Group groupOf(const Row &row) const;
    QString keyOf(const Row &row) const;
    QString aboutOf(const Row &row) const;

    Workbench &m_workbench;
    std::shared_ptr<const Analysis> m_analysis;
    QList<Row> m_rows;
    Counts m_counts;
    QTimer m_gather;
    Grouping m_grouping = Grouping::Severity;
    QString m_text;
    bool m_shown[3] = {true, true, true};
    bool m_waived = false;
    RecordId m_record;
};

}  // namespace lintel
