// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/findbar.h"

#include "views/editors/codearea.h"
#include "views/widgets/icons.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshAfter = 100;      // milliseconds
constexpr qsizetype mostShown = 1000;  // matches lit up; all are counted

QToolButton *iconButton(QWidget *parent, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icons::named(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

}  // namespace

FindBar::FindBar(CodeArea &area, QWidget *parent)
    : QWidget(parent),
      m_area(area),
      m_pattern(new QLineEdit(this)),
      m_replacement(new QLineEdit),
      m_case(option(tr("Aa"), tr("Match case"))),
      m_words(option(tr("W"), tr("Whole words"))),
      m_regex(option(tr(".*"), tr("Regular expression"))),
      m_count(new QLabel(this)),
      m_replaceRow(new QWidget(this))
{
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_pattern->setClearButtonEnabled(true);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshAfter);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::refresh);
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::refresh);
    connect(m_area.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(&m_area, &QPlainTextEdit::selectionChanged, this, &FindBar::tellCount);
    hide();
}

QToolButton *FindBar::option(const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    connect(button, &QToolButton::toggled, this, &FindBar::refresh);
    return button;
}

void FindBar::build()
{
    auto *previous = iconButton(this, u"up"_s, tr("Previous match"));
    auto *next = iconButton(this, u"forward"_s, tr("Next match"));
    if (previous->icon().isNull())
        previous->setArrowType(Qt::UpArrow);
    next->setArrowType(Qt::DownArrow);
    previous->setArrowType(Qt::UpArrow);
    auto *close = iconButton(this, u"close"_s, tr("Close"));
    auto *one = new QPushButton(tr("Replace"), m_replaceRow);
    auto *all = new QPushButton(tr("Replace all"), m_replaceRow);
    for (QPushButton *button : {one, all})
        button->setAutoDefault(false);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(one, &QPushButton::clicked, this, &FindBar::replace);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    auto *findRow = new QHBoxLayout;
    findRow->addWidget(m_pattern, 1);
    for (QWidget *widget : QList<QWidget *>{m_case, m_words, m_regex, m_count, previous, next, close})
        findRow->addWidget(widget);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->addWidget(m_replacement, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 4, 6, 4);
    rows->setSpacing(4);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);
}

void FindBar::open(bool withReplace)
{
    const QString selected = m_area.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_pattern->setText(selected);
    m_replaceRow->setVisible(withReplace && !m_area.isReadOnly());
    show();
    refresh();
    m_pattern->setFocus();
    m_pattern->selectAll();
}

void FindBar::dismiss()
{
    hide();
    m_matches.clear();
    m_area.setFound({});
    m_area.setFocus();
}

TextSearch FindBar::search() const
{
    return {m_pattern->text(), m_regex->isChecked(), m_case->isChecked(), m_words->isChecked()};
}

void FindBar::setSearch(const TextSearch &search)
{
    {
        const QSignalBlocker regex(m_regex);
        const QSignalBlocker words(m_words);
        const QSignalBlocker matchCase(m_case);
        const QSignalBlocker pattern(m_pattern);
        m_regex->setChecked(search.isRegex);
        m_words->setChecked(search.wholeWords);
        m_case->setChecked(search.matchCase);
        m_pattern->setText(search.pattern);
    }
    refresh();
}

void FindBar::setReplacement(const QString &text)
{
    m_replacement->setText(text);
}

void FindBar::refresh()
{
    m_soon.stop();
    m_matches = matchesIn(m_area.document()->toRawText(), search(), m_replacement->text());
    QList<QTextCursor> found;
    for (const TextMatch &match : m_matches.first(std::min(mostShown, m_matches.size()))) {
        QTextCursor cursor(m_area.document());
        cursor.setPosition(match.begin);
        cursor.setPosition(match.end, QTextCursor::KeepAnchor);
        found.append(cursor);
    }
    m_area.setFound(found);
    tellCount();
}

qsizetype FindBar::selectedMatch() const
{
    const QTextCursor cursor = m_area.textCursor();
    const auto same = [&](const TextMatch &m) { return m.begin == cursor.selectionStart() && m.end == cursor.selectionEnd(); };
    const auto it = std::find_if(m_matches.begin(), m_matches.end(), same);
    return it == m_matches.end() ? -1 : it - m_matches.begin();
}

void FindBar::tellCount()
{
    if (isHidden())
        return;
    const QRegularExpression expression = search().expression();
    if (!expression.isValid()) {
        m_count->setText(tr("Not a pattern"));
        m_count->setToolTip(Qt::convertFromPlainText(expression.errorString()));
        return;
    }
    m_count->setToolTip({});
    const qsizetype at = selectedMatch();
    if (at >= 0)
        m_count->setText(tr("%1 of %2").arg(at + 1).arg(m_matches.size()));
    else
        m_count->setText(m_pattern->text().isEmpty() ? QString() : tr("%n matches", nullptr, count()));
}

void FindBar::find(bool forward)
{
    if (isHidden())
        m_matches = matchesIn(m_area.document()->toRawText(), search(), m_replacement->text());
    else if (m_soon.isActive())
        refresh();
    if (m_matches.isEmpty())
        return;
    const QTextCursor cursor = m_area.textCursor();
    const TextMatch *match = forward ? &m_matches.first() : &m_matches.last();
    if (forward) {
        const auto it =
            std::find_if(m_matches.begin(), m_matches.end(), [&](const TextMatch &m) { return m.begin >= cursor.selectionEnd(); });
        match = it == m_matches.end() ? match : &*it;
    } else {
        const auto it =
            std::find_if(m_matches.rbegin(), m_matches.rend(), [&](const TextMatch &m) { return m.end <= cursor.selectionStart(); });
        match = it == m_matches.rend() ? match : &*it;
    }
    m_area.goTo(match->end, match->begin);
    tellCount();
}

void FindBar::replace()
{
    refresh();
    const qsizetype at = selectedMatch();
    if (at >= 0) {
        const TextMatch match = m_matches.at(at);
        m_area.apply(tr("Replace “%1”").arg(m_pattern->text()), [&](QTextCursor &cursor) { cursor.insertText(match.replacement); });
        refresh();
    }
    findNext();
}

int FindBar::replaceAll()
{
    refresh();
    const QList<TextMatch> matches = m_matches;
    if (matches.isEmpty() || m_area.isReadOnly())
        return 0;
    // One piece of text: thousands of single edits would each lay out their line.
    const QString before = m_area.document()->toRawText();
    const int first = matches.first().begin;
    QString text;
    int at = first;
    for (const TextMatch &match : matches) {
        text += QStringView(before).sliced(at, match.begin - at);
        text += match.replacement;
        at = match.end;
    }
    text.replace(QChar::ParagraphSeparator, u'\n');
    const int line = m_area.textCursor().blockNumber();
    const int column = m_area.textCursor().positionInBlock();
    m_area.apply(tr("Replace all “%1”").arg(m_pattern->text()), [&](QTextCursor &cursor) {
        cursor.setPosition(first);
        cursor.setPosition(at, QTextCursor::KeepAnchor);
        cursor.insertText(text);
        const QTextBlock block = cursor.document()->findBlockByNumber(std::min(line, cursor.document()->blockCount() - 1));
        cursor.setPosition(block.position() + std::min(column, block.length() - 1));
    });
    refresh();
    return int(matches.size());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && m_replacement->hasFocus())
        replace();
    else if (enter)
        find(!(event->modifiers() & Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

}  // namespace lintel
