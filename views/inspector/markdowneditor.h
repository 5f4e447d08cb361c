// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QPlainTextEdit;
class QTabWidget;

namespace lintel {

class MarkdownView;

/// A text of several lines with a preview. Ctrl+Enter or leaving it finishes; Escape brings back what was there.
class MarkdownEditor final : public FieldEditor {
    Q_OBJECT

public:
    MarkdownEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    bool isEditing() const override;
    void finish() override;
    bool isTall() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    MarkdownView *m_preview;
    Value m_shown;
};

}  // namespace lintel
