// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/styles.h"
#include "views/workbench/workbench.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace lintel {

class LookForm;
class StylePreview;

/// The styles of the workspace and of the view in front, in the order in which they apply: what each is for and how it looks, with a
/// preview in both themes and a warning where text would be hard to read.
class StyleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit StyleEditor(Workbench &workbench, QWidget *parent = nullptr);
    ~StyleEditor() override;

    /// The least contrast of text that WCAG calls readable.
    static constexpr double leastContrast = 4.5;

    QTreeWidget *list() const { return m_list; }
    LookForm *form() const { return m_form; }
    /// The one shown; record 0 when there is none.
    StyleRef current() const;
    void setCurrent(StyleRef style);
    /// Behind the others of the workspace, or of the view in front.
    void add(bool ofView);
    void removeCurrent();
    void moveCurrent(int by);
    /// What is said about hard to read text; empty when it reads well.
    QString warning() const;

private:
    void makeButtons();
    void fill();
    void showCurrent();
    QString titleOf(const StyleRef &style) const;
    void apply(const QString &key, const Value &value);
    QIcon swatch(const Value &style) const;

    Workbench &m_workbench;
    QTreeWidget *m_list;
    QToolButton *m_addHere, *m_remove, *m_up, *m_down;
    StylePreview *m_light, *m_dark;
    QLabel *m_warning;
    LookForm *m_form;
    QList<StyleRef> m_styles;
};

}  // namespace lintel
