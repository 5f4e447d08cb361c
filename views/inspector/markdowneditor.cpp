// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/markdowneditor.h"

#include "views/inspector/fieldinfo.h"
#include "views/widgets/markdownview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lintel {

MarkdownEditor::MarkdownEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_tabs(new QTabWidget(this)),
      m_text(new QPlainTextEdit),
      m_preview(new MarkdownView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("Write"));
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Write or preview"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(fieldLabel(spec.name));
    m_preview->setAccessibleName(tr("Preview of the description"));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        finish();
        if (tab == 1)
            m_preview->setMarkdownText(m_text->toPlainText());
    });
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &MarkdownEditor::fitHeight);
    connect(m_preview, &MarkdownView::linkActivated, this,
            [this](const QUrl &url) { emit this->workbench().notice(url.toDisplayString()); });
    fitHeight();
}

void MarkdownEditor::fitHeight()
{
    constexpr qreal fewest = 3, most = 9;
    const qreal lines = std::clamp(m_text->document()->size().height(), fewest, most);
    const int frame = 2 * m_text->frameWidth() + int(2 * m_text->document()->documentMargin());
    m_tabs->setFixedHeight(int(std::ceil(lines * m_text->fontMetrics().lineSpacing())) + frame + m_tabs->tabBar()->sizeHint().height() + 4);
}

void MarkdownEditor::setValue(const Value &value)
{
    m_shown = value;
    m_text->setPlainText(value.text());
    m_text->document()->setModified(false);
    m_preview->setMarkdownText(value.text());
}

Value MarkdownEditor::value() const
{
    // Files end their texts with a line break that nobody sees; what is typed has none.
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return {};
    return Value(m_shown.text().endsWith(u'\n') && !text.endsWith(u'\n') ? QString(text % u'\n') : text);
}

void MarkdownEditor::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void MarkdownEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool MarkdownEditor::isEditing() const
{
    return m_text->document()->isModified();
}

void MarkdownEditor::finish()
{
    if (!isEditing())
        return;
    m_text->document()->setModified(false);
    const Value now = value();
    if (now == m_shown)
        return;
    m_shown = now;
    emit edited(now);
}

bool MarkdownEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        finish();
    if (handsUndoOn(event))
        return true;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return FieldEditor::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) && press->modifiers() == Qt::ControlModifier;
    const bool escape = press->key() == Qt::Key_Escape && isEditing();
    if (!enter && !escape)
        return FieldEditor::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && enter)
        finish();
    else if (event->type() == QEvent::KeyPress)
        setValue(Value(m_shown));
    return true;
}

}  // namespace lintel
