// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/textassist.h"

#include "model/workspace/workspaceindex.h"
#include "views/editors/codearea.h"
#include "views/editors/keyhelp.h"
#include "views/editors/modelwords.h"
#include "views/workbench/workbench.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int suggestAfter = 40;  // milliseconds: a fast typist is not slowed down

// Front matter of Markdown: the lines between the first two "---". Nothing of the rest is YAML.
bool isInFrontMatter(const QTextDocument &document, int line)
{
    if (document.begin().text().trimmed() != u"---" || line == 0)
        return false;
    for (QTextBlock block = document.begin().next(); block.isValid() && block.blockNumber() <= line; block = block.next()) {
        if (block.text().trimmed() == u"---")
            return false;
    }
    return true;
}

}  // namespace

TextAssist::TextAssist(Workbench &workbench, CodeArea &area, QObject *parent)
    : QObject(parent),
      m_workbench(workbench),
      m_area(area),
      m_popup(new CompletionPopup(&area))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(suggestAfter);
    connect(&m_soon, &QTimer::timeout, this, &TextAssist::refresh);
    connect(&m_area, &CodeArea::typed, this, &TextAssist::typed);
    connect(&m_area, &CodeArea::viewportMoved, m_popup, &QWidget::hide);
    connect(&m_area, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_popup->isVisible() && !m_accepting)
            m_soon.start();
    });
    connect(m_popup, &CompletionPopup::chosen, this, &TextAssist::accept);
    m_area.installEventFilter(this);
}

TextAssist::Place TextAssist::placeAt(int position) const
{
    const QTextDocument &document = *m_area.document();
    const QTextBlock block = document.findBlock(position);
    Place place;
    place.line = block.text();
    place.column = position - block.position();
    const WordSpan word = wordAround(place.line, place.column);
    place.word = place.line.mid(word.begin, word.end - word.begin);
    const bool markdown = m_area.language() == typing::Language::Markdown;
    if (markdown && !isInFrontMatter(document, block.blockNumber()))
        return place;
    const LineSource lines = [&document](int line) { return document.findBlockByNumber(line).text(); };
    place.context = yamlContextAt(lines, document.blockCount(), block.blockNumber(), place.column, markdown ? 1 : 0);
    place.meaning = meaningOf(m_workbench.workspace(), place.context, markdown);
    return place;
}

Suggestions TextAssist::suggestions() const
{
    const Place place = placeAt(m_area.textCursor().position());
    return suggestionsAt(m_workbench.workspace(), place.context, place.meaning, place.line, place.column);
}

void TextAssist::open(const Suggestions &found)
{
    if (found.list.isEmpty() || m_area.isReadOnly()) {
        m_popup->hide();
        return;
    }
    const QRect cursor = m_area.cursorRect();
    m_popup->open(found.list, QRect(m_area.viewport()->mapToGlobal(cursor.topLeft()), cursor.size()));
}

void TextAssist::complete()
{
    m_soon.stop();
    const Suggestions found = suggestions();
    open(found);
    if (found.list.isEmpty())
        emit m_workbench.notice(tr("There is nothing to suggest here."));
}

void TextAssist::refresh()
{
    const Suggestions found = suggestions();
    // Nothing is left to write when all is there already.
    const bool done = found.list.size() == 1 && found.list.first().text == found.typed && found.list.first().inserted.isEmpty();
    open(done ? Suggestions() : found);
}

void TextAssist::typed(QChar character)
{
    const QTextCursor cursor = m_area.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool word = character.isLetterOrNumber() || QStringView(u"._-").contains(character);
    const bool opens = character == u' ' && (before.endsWith(u": ") || before.endsWith(u"- ") || before.endsWith(u", "));
    if (word || opens || character == u'[' || character == u'{')
        m_soon.start();
    else
        m_popup->hide();
}

void TextAssist::accept()
{
    const Suggestion *current = m_popup->current();
    if (!current)
        return;
    const Suggestion chosen = *current;
    m_popup->hide();
    m_soon.stop();
    const Place place = placeAt(m_area.textCursor().position());
    const Suggestions found = suggestionsAt(m_workbench.workspace(), place.context, place.meaning, place.line, place.column);
    QString inserted = chosen.inserted.isEmpty() ? chosen.text : chosen.inserted;
    inserted.replace(u"\n"_s, u"\n"_s % QString(place.context.indent, u' '));
    {
        const QScopedValueRollback accepting(m_accepting, true);
        m_area.apply(tr("Complete “%1”").arg(chosen.text), [&](QTextCursor &cursor) {
            const int line = cursor.block().position();
            cursor.setPosition(line + found.begin);
            cursor.setPosition(line + found.end, QTextCursor::KeepAnchor);
            cursor.insertText(inserted);
        });
    }
    if (inserted.endsWith(u' '))
        m_soon.start();
}

bool TextAssist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_popup->hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!m_popup->isVisible() || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    const bool accepts = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab;
    if (event->type() == QEvent::ShortcutOverride) {
        if (accepts || key->key() == Qt::Key_Escape)
            key->accept();
        return false;
    }
    if (accepts)
        accept();
    else if (key->key() == Qt::Key_Escape)
        m_popup->hide();
    else if (!m_popup->move(key->key()))
        return false;
    return true;
}

RecordId TextAssist::record(int position) const
{
    const QTextBlock block = m_area.document()->findBlock(position);
    const TextMap &map = m_area.binding().map();
    return m_workbench.recordAt(m_area.binding().file(), map.offset({block.blockNumber(), position - block.position()}));
}

bool TextAssist::isName(int position) const
{
    const YamlMeaning meaning = placeAt(position).meaning;
    return meaning.kind == YamlMeaning::Kind::FieldValue && meaning.name == u"name" && meaning.inner.isEmpty();
}

RecordId TextAssist::symbol(int position) const
{
    const Place place = placeAt(position);
    return symbolAt(m_workbench.workspace(), place.context, place.meaning, place.word);
}

QString TextAssist::explain(int position) const
{
    const Place place = placeAt(position);
    const Workspace &workspace = m_workbench.workspace();
    const YamlMeaning &meaning = place.meaning;
    const bool onScalar = place.column >= place.context.begin && place.column <= place.context.end;
    if (meaning.kind == YamlMeaning::Kind::RecordKey && onScalar) {
        const FieldSpec *field = fieldSpec(meaning.type, place.context.text);
        const RecordId declared = workspace.index().named(RecordType::Field, place.context.text);
        const QString help = keyhelp::brief(meaning.type, place.context.text);
        QString about = help.isEmpty() ? workspace.record(declared).text(u"description") : help;
        if (field && field->type == FieldType::Enum)
            about += u"\n"_s % field->allowed.join(u", "_s);
        else if (field && !keyhelp::form(field->type).isEmpty())
            about += u"\n"_s % tr("Holds %1.").arg(keyhelp::form(field->type));
        return about.trimmed();
    }
    if (meaning.kind == YamlMeaning::Kind::InnerKey && onScalar)
        return keyhelp::inner(meaning.name, place.context.text);
    if (const RecordId id = symbolAt(workspace, place.context, meaning, place.word)) {
        const QString path = workspace.index().path(id);
        const QString about = workspace.record(id).text(u"description");
        const QString head = path % u"\n"_s % modelwords::describe(workspace, id);
        return about.isEmpty() ? head : QString(head % u"\n"_s % about);
    }
    if (meaning.kind == YamlMeaning::Kind::FieldValue)
        return keyhelp::value(meaning.name, place.word);
    return {};
}

}  // namespace lintel
