// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/lineeditor.h"

#include "model/workspace/effective.h"
#include "views/inspector/fieldcheck.h"
#include "views/inspector/fieldinfo.h"
#include "views/inspector/suggestions.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace lintel {

using namespace Qt::StringLiterals;

LineEditor::LineEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_line(new QLineEdit(this)),
      m_completer(new QCompleter(this)),
      m_words(new QStringListModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(fieldLabel(spec.name));
    m_completer->setModel(m_words);
    m_completer->setWidget(m_line);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        check();
        suggest();
    });
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::textShown);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::finish);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LineEditor::accept);
}

// Children that lose the focus while they go would still tell that typing has ended.
LineEditor::~LineEditor()
{
    m_line->disconnect(this);
}

void LineEditor::setValue(const Value &value)
{
    m_shown = value;
    m_line->setText(value.text());
    m_line->setModified(false);
    m_line->setCursorPosition(0);
    setProblem({});
    markInvalid(m_line, false);
}

Value LineEditor::value() const
{
    return text().isEmpty() ? Value() : Value(text());
}

QString LineEditor::text() const
{
    return m_line->text().trimmed();
}

void LineEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

bool LineEditor::isEditing() const
{
    return m_line->isModified();
}

void LineEditor::finish()
{
    if (!m_line->isModified() || m_completer->popup()->isVisible())
        return;
    check();
    if (!problem().isEmpty())
        return;
    m_line->setModified(false);
    if (text() == m_shown.text()) {
        setValue(Value(m_shown));
        return;
    }
    m_shown = value();
    emit edited(value());
}

void LineEditor::apply(const QString &text)
{
    m_line->setText(text);
    m_line->setModified(true);
    finish();
}

void LineEditor::revert()
{
    setValue(m_shown);
    m_line->selectAll();
}

void LineEditor::check()
{
    // What was wrong before and stays as it is, is no mistake of this edit.
    setProblem(text() == m_shown.text() ? QString() : problemIn(text()));
    markInvalid(m_line, !problem().isEmpty());
}

QString LineEditor::problemIn(const QString &text) const
{
    return problemOf(workspace(), record(), spec(), text);
}

QStringList LineEditor::suggestions() const
{
    return suggestionsFor(workspace(), record(), spec());
}

void LineEditor::suggest()
{
    if (suggestionsDependOnText())
        m_words->setStringList(suggestions());
    const qsizetype begin = beginOfWord();
    const QString prefix = m_line->text().mid(begin, m_line->cursorPosition() - begin).trimmed();
    m_completer->setCompletionPrefix(prefix);
    const bool only = m_completer->completionCount() == 1 && m_completer->currentCompletion() == prefix;
    if (prefix.isEmpty() || only || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void LineEditor::accept(const QString &suggestion)
{
    const qsizetype begin = beginOfWord();
    const QString before = m_line->text().left(begin);
    const QString after = m_line->text().mid(m_line->cursorPosition());
    m_line->setText(QString(before % suggestion % after));
    m_line->setCursorPosition(int(before.size() + suggestion.size()));
    m_line->setModified(true);
    check();
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_words->setStringList(suggestions());
    if (handsUndoOn(event))
        return true;
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || m_line->isReadOnly())
        return FieldEditor::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool escapes = press->key() == Qt::Key_Escape && m_line->isModified();
    const bool asks = press->key() == Qt::Key_Space && press->modifiers() == Qt::ControlModifier;
    if (!escapes && !asks)
        return FieldEditor::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (escapes) {
        revert();
    } else {
        m_words->setStringList(suggestions());
        m_completer->setCompletionPrefix({});
        m_completer->complete();
    }
    return true;
}

qsizetype TechnologyEditor::beginOfWord() const
{
    const QString before = line()->text().left(line()->cursorPosition());
    const qsizetype comma = before.lastIndexOf(u',');
    if (comma < 0)
        return 0;
    const bool blank = comma + 1 < before.size() && before.at(comma + 1) == u' ';
    return comma + (blank ? 2 : 1);
}

void TechnologyEditor::textShown()
{
    if (text().isEmpty()) {
        emit hintChanged({});
        return;
    }
    Workspace copy = workspace();
    copy.setField(record(), u"technology"_s, Value(text()));
    QStringList parts;
    const QList<TechnologyUse> uses = technologiesOf(copy, record());
    for (const TechnologyUse &use : uses) {
        const QString ring = copy.record(use.technology).text(u"ring");
        if (!use.technology)
            parts.append(tr("%1: not on the radar").arg(use.name));
        else if (!ring.isEmpty())
            parts.append(tr("%1: %2", "technology: ring").arg(use.name, ring));
    }
    emit hintChanged(parts.join(u" · "_s));
}

}  // namespace lintel
