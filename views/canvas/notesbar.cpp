// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/notesbar.h"

#include "views/widgets/icons.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 12;

QString sentence(const Diagnostic &note)
{
    QString pattern = QCoreApplication::translate("lintel", note.pattern.toUtf8().constData());
    // Arguments may hold "%1" themselves: QString::arg with several replaces all at once.
    Diagnostic translated = note;
    translated.pattern = pattern;
    return translated.what();
}

}  // namespace

NotesBar::NotesBar(QWidget *parent) : QFrame(parent), m_more(new QToolButton), m_text(new QLabel)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("What could not be shown"));
    m_more->setIcon(icons::named(u"note"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_text);
    layout->addWidget(m_more);
    connect(m_more, &QToolButton::toggled, this, &NotesBar::unfold);
    hide();
}

void NotesBar::setNotes(const Diagnostics &notes)
{
    m_notes = notes;
    QStringList lines;
    for (const Diagnostic &note : notes.first(qMin<qsizetype>(mostLines, notes.size()))) {
        lines.append(sentence(note));
    }
    if (notes.size() > mostLines) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(notes.size() - mostLines)));
    }
    m_text->setText(lines.join(u'\n'));
    m_more->setText(tr("%n note(s) on this diagram", nullptr, static_cast<int>(notes.size())));
    setVisible(!notes.isEmpty());
    unfold();
}

void NotesBar::unfold()
{
    m_text->setVisible(m_more->isChecked());
    const QPoint foot = geometry().bottomLeft();
    resize(sizeFor(width() < 100 ? 600 : parentWidget()->width() * 2 / 3));
    move(foot.x(), foot.y() - height() + 1);
}

QSize NotesBar::sizeFor(int width) const
{
    if (!m_more->isChecked()) {
        return sizeHint().boundedTo({qMax(100, width), 1000});
    }
    const int wide = qBound(100, width, 640);
    return {wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height()};
}

}  // namespace lintel::canvas
