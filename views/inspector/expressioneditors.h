// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"
#include "views/inspector/lineeditor.h"

namespace lintel {

class MatchCounter;

/// A condition in the expression language: completed from the vocabulary, checked while it is typed, with the number of matches.
class ExpressionEditor : public LineEditor {
    Q_OBJECT

public:
    ExpressionEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);
    /// What the expression is about; else the record's type decides.
    void setSubjects(const QList<query::Subject> &subjects) { m_subjects = subjects; }

protected:
    QString problemIn(const QString &text) const override;
    QStringList suggestions() const override;
    bool suggestionsDependOnText() const override { return true; }
    void textShown() override;
    qsizetype beginOfWord() const override;
    MatchCounter *counter() const { return m_counter; }

private:
    QList<query::Subject> subjects() const;
    void tell(int matching, int all);

    MatchCounter *m_counter;
    QList<query::Subject> m_subjects;
};

/// One entry of a view's `include` or `exclude`.
class FilterLine final : public ExpressionEditor {
    Q_OBJECT

public:
    using ExpressionEditor::ExpressionEditor;

protected:
    QString problemIn(const QString &text) const override;
    void textShown() override;

private:
    ElementId scope() const;
};

}  // namespace lintel
