// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/texteditor.h"

#include "model/edit/creating.h"
#include "model/edit/rekeying.h"
#include "model/workspace/workspaceindex.h"
#include "views/editors/findbar.h"
#include "views/editors/inlineprompt.h"
#include "views/editors/problemmarks.h"
#include "views/editors/referencelist.h"
#include "views/editors/textassist.h"
#include "views/workbench/workbench.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int selectAfter = 200;  // milliseconds that the cursor rests

QLabel *statusLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

TextEditor::TextEditor(Workbench &workbench, const QString &file, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_file(file),
      m_area(new CodeArea(workbench, file, this)),
      m_findBar(new FindBar(*m_area, this)),
      m_problem(statusLabel(this)),
      m_position(statusLabel(this)),
      m_assist(new TextAssist(workbench, *m_area, this)),
      m_problems(new ProblemMarks(workbench, *m_area, this)),
      m_prompt(new InlinePrompt(m_area)),
      m_references(new ReferenceList(m_area))
{
    m_area->setAccessibleName(tr("Text of %1").arg(file));
    setFocusProxy(m_area);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_position->setToolTip(m_area->highlighter().isComplete()
                               ? tr("Colours by KSyntaxHighlighting")
                               : tr("Built without KSyntaxHighlighting: only the outlines of the language are coloured"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 2, 6, 2);
    line->addWidget(m_problem, 1);
    line->addWidget(m_position);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_area, 1);
    rows->addWidget(m_findBar);
    rows->addLayout(line);

    m_rest.setSingleShot(true);
    m_rest.setInterval(selectAfter);
    connect(&m_rest, &QTimer::timeout, this, &TextEditor::selectRecord);
    connect(m_area, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        updateStatus();
        if (m_area->hasFocus())
            m_rest.start();
    });
    connect(m_area, &QPlainTextEdit::selectionChanged, this, &TextEditor::stateChanged);
    m_area->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_area, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QTextCursor there = m_area->cursorForPosition(at);
        if (!hasSelection())
            m_area->setTextCursor(there);
        emit contextMenuWanted(m_area->viewport()->mapToGlobal(at));
    });
    connect(m_area, &CodeArea::hovered, this, &TextEditor::showExplanation);
    connect(m_area, &CodeArea::definitionWanted, this, [this](int position) { goToDefinitionOf(m_assist->symbol(position)); });
    connect(m_references, &ReferenceList::chosen, &m_workbench, &Workbench::openText);
    connect(m_problems, &ProblemMarks::changed, this, [this] {
        updateStatus();
        emit stateChanged();
    });
    updateStatus();
}

TextEditor::~TextEditor() = default;

bool TextEditor::isReadOnly() const
{
    return m_area->isReadOnly();
}

bool TextEditor::hasSelection() const
{
    return m_area->textCursor().hasSelection();
}

bool TextEditor::hasProblems() const
{
    return !m_area->marks().isEmpty();
}

QString TextEditor::status() const
{
    return m_problem->text();
}

void TextEditor::updateStatus()
{
    const QTextCursor cursor = m_area->textCursor();
    const TextMark *mark = m_area->markOn(cursor.block());
    const int errors = m_problems->count(Severity::Error);
    const int warnings = m_problems->count(Severity::Warning);
    QStringList counts;
    if (errors > 0)
        counts.append(tr("%n errors", nullptr, errors));
    if (warnings > 0)
        counts.append(tr("%n warnings", nullptr, warnings));
    QString text = mark ? mark->text : locale().createSeparatedList(counts);
    if (text.isEmpty() && isReadOnly())
        text = tr("This text can only be read.");
    m_problem->setText(text);
    m_problem->setToolTip(Qt::convertFromPlainText(text));
    const QString line = cursor.block().text();
    const auto characters = QStringView(line).left(cursor.positionInBlock()).toUcs4().size();
    m_position->setText(tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(characters + 1));
}

void TextEditor::selectRecord()
{
    const RecordId record = m_assist->record(m_area->textCursor().position());
    if (record && record != Workspace::rootId && m_workbench.selection() != QList{record})
        m_workbench.select({record}, this);
}

QRect TextEditor::cursorOnScreen() const
{
    const QRect cursor = m_area->cursorRect();
    return {m_area->viewport()->mapToGlobal(cursor.topLeft()), cursor.size()};
}

void TextEditor::goTo(const Location &where)
{
    m_area->goTo(m_area->cursorAt(where.line, where.column).position());
}

void TextEditor::undo()
{
    m_area->undo();
}

void TextEditor::redo()
{
    m_area->redo();
}

void TextEditor::find()
{
    m_findBar->open(false);
}

void TextEditor::findAndReplace()
{
    m_findBar->open(true);
}

void TextEditor::findNext()
{
    m_findBar->findNext();
}

void TextEditor::findPrevious()
{
    m_findBar->findPrevious();
}

void TextEditor::goToLine()
{
    const QTextCursor cursor = m_area->textCursor();
    m_prompt->ask(tr("Line (1 to %1):").arg(m_area->blockCount()), QString::number(cursor.blockNumber() + 1),
                  m_area->viewport()->geometry().topLeft(), [this](const QString &text) {
                      bool ok = false;
                      const int line = text.trimmed().toInt(&ok);
                      if (ok)
                          goTo({m_file, std::max(1, line), 1});
                  });
}

void TextEditor::complete()
{
    m_assist->complete();
}

void TextEditor::explain()
{
    showExplanation(m_area->textCursor().position(), cursorOnScreen().bottomLeft());
}

void TextEditor::showExplanation(int position, const QPoint &globalPos)
{
    QStringList texts;
    for (const TextMark &mark : m_area->marks()) {
        if (position >= mark.where.selectionStart() && position <= mark.where.selectionEnd())
            texts.append(mark.text);
    }
    const QString meaning = m_assist->explain(position);
    if (!meaning.isEmpty())
        texts.append(meaning);
    if (texts.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPos, Qt::convertFromPlainText(texts.join(u"\n\n"_s)), m_area);
}

void TextEditor::goToDefinition()
{
    goToDefinitionOf(m_assist->symbol(m_area->textCursor().position()));
}

void TextEditor::goToDefinitionOf(RecordId record)
{
    const Location where = record ? m_workbench.location(record) : Location();
    if (where.file.isEmpty())
        emit m_workbench.notice(tr("There is nothing here that is defined elsewhere."));
    else if (where.file == m_file)
        goTo(where);
    else
        m_workbench.openText(where);
}

void TextEditor::findReferences()
{
    const int position = m_area->textCursor().position();
    const RecordId named = m_assist->symbol(position);
    const RecordId of = named ? named : m_assist->record(position);
    const QList<Reference> references = referencesTo(m_workbench, of);
    emit referencesFound(of, references);
    if (references.isEmpty())
        emit m_workbench.notice(tr("Nothing refers to what is here."));
    else
        m_references->open(references, cursorOnScreen());
}

void TextEditor::renameSymbol()
{
    const int position = m_area->textCursor().position();
    const bool inName = m_assist->isName(position);
    const RecordId record = inName ? m_assist->record(position) : m_assist->symbol(position);
    if (!record || isReadOnly())
        emit m_workbench.notice(tr("There is nothing here to rename."));
    else
        rename(record, inName || !hasKey(m_workbench.workspace().record(record).type()));
}

void TextEditor::rename(RecordId id, bool name)
{
    const Record &record = m_workbench.workspace().record(id);
    const QString path = m_workbench.workspace().index().path(id);
    const QRect cursor = m_area->cursorRect().translated(m_area->viewport()->pos());
    m_prompt->ask(name ? tr("Name of %1:").arg(path) : tr("Id of %1:").arg(path), name ? record.displayName() : record.key(),
                  cursor.bottomLeft(), [this, id, name, path](const QString &text) {
                      const Workspace &workspace = m_workbench.workspace();
                      const Result<ChangeSet> plan = name ? planRename(workspace, id, text) : planReKey(workspace, id, text.trimmed());
                      m_workbench.perform(plan, tr("Rename %1 to %2").arg(path, text.trimmed()));
                  });
}

void TextEditor::revealRecord()
{
    const int position = m_area->textCursor().position();
    const RecordId named = m_assist->symbol(position);
    const RecordId record = named ? named : m_assist->record(position);
    if (record)
        m_workbench.reveal(record);
}

}  // namespace lintel
