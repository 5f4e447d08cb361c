// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QVBoxLayout;

namespace lintel {

class FilterLine;

/// The entries of `include` or `exclude`: a line each, with how many it selects, and an empty one to add another. An entry that is emptied
/// goes.
class FilterListEditor final : public FieldEditor {
    Q_OBJECT

public:
    FilterListEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;
    bool isEditing() const override;
    void finish() override;
    bool isTall() const override { return true; }

    FilterLine *line(int index) const { return m_lines.value(index); }

private:
    void addLine(const QString &text);
    void removeLine(FilterLine *line);
    void tell();

    QVBoxLayout *m_layout;
    QList<FilterLine *> m_lines;  // the last one is empty
    QString m_placeholder;
    Value m_shown;
};

}  // namespace lintel
