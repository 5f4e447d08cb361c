// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace lintel {

/// Asks, conflict by conflict, whether mine, theirs or another value counts, and shows what comes of it. Knows nothing of files: who opens it
/// merges with its choices().
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// What the choices so far lead to, as text.
    using Preview = std::function<QString(const Choices &)>;

    explicit MergeDialog(const QList<Conflict> &conflicts, Preview preview = {}, QWidget *parent = nullptr);

    /// One for each conflict that is settled.
    Choices choices() const;
    /// True when every conflict is settled; only then can the dialog be accepted.
    bool isComplete() const;

    /// As from the row's own controls. `value` counts for MergeSide::Value.
    void choose(int row, MergeSide side, const QString &value = {});
    void chooseAll(MergeSide side);

signals:
    void choicesChanged();

private:
    void build();
    void addRow(int row);
    QComboBox *sideBox(int row) const;
    QLineEdit *valueEdit(int row) const;
    void refresh();

    QList<Conflict> m_conflicts;
    Preview m_preview;
    QTableWidget *m_table = nullptr;
    QPlainTextEdit *m_result = nullptr;
};

}  // namespace lintel
