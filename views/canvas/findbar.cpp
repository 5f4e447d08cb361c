// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/findbar.h"

#include "views/canvas/canvasselection.h"
#include "views/canvas/diagramscene.h"
#include "views/widgets/icons.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

FindBar::FindBar(DiagramScene &scene, CanvasSelection &selection, QWidget *parent)
    : QFrame(parent),
      m_scene(scene),
      m_selection(selection),
      m_text(new QLineEdit),
      m_count(new QLabel)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Find in the diagram"));
    m_text->setPlaceholderText(tr("Find in the diagram"));
    m_text->setAccessibleName(tr("Find in the diagram"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(180);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 / 000"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_text);
    layout->addWidget(m_count);
    const auto addButton = [&](const QString &icon, const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setIcon(icons::named(icon));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    connect(addButton(u"back"_s, u"<"_s, tr("Previous match")), &QToolButton::clicked, this, [this] { next(false); });
    connect(addButton(u"forward"_s, u">"_s, tr("Next match")), &QToolButton::clicked, this, [this] { next(true); });
    connect(addButton(u"close"_s, u"×"_s, tr("Close")), &QToolButton::clicked, this, &FindBar::close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(&scene, &DiagramScene::shown, this, [this] {
        if (!isHidden()) {
            search(m_text->text());
        }
    });
}

void FindBar::open()
{
    show();
    raise();
    m_text->setFocus();
    m_text->selectAll();
    search(m_text->text());
}

void FindBar::search(const QString &text)
{
    if (m_text->text() != text) {
        m_text->setText(text);  // calls again
        return;
    }
    m_matches.clear();
    m_at = -1;
    const auto matches = [&](Part part) {
        return m_scene.titleOf(part).contains(text, Qt::CaseInsensitive) || m_scene.descriptionOf(part).contains(text, Qt::CaseInsensitive);
    };
    for (int i = 0; !text.isEmpty() && i < m_scene.diagram().nodes.size(); ++i) {
        if (matches(Part::node(i))) {
            m_matches.append(Part::node(i));
        }
    }
    for (int i = 0; !text.isEmpty() && i < m_scene.diagram().edges.size(); ++i) {
        if (matches(Part::edge(i))) {
            m_matches.append(Part::edge(i));
        }
    }
    mark();
}

void FindBar::mark()
{
    m_scene.clearMarks(Mark::Found);
    for (const Part part : std::as_const(m_matches)) {
        m_scene.mark(part, Mark::Found);
    }
    if (m_text->text().isEmpty()) {
        m_count->clear();
    } else if (m_at >= 0) {
        m_count->setText(tr("%1 / %2", "match / of all").arg(m_at + 1).arg(m_matches.size()));
    } else {
        m_count->setText(tr("%n found", nullptr, static_cast<int>(m_matches.size())));
    }
}

void FindBar::next(bool forwards)
{
    const int count = static_cast<int>(m_matches.size());
    if (count > 0) {
        m_at = m_at < 0 ? (forwards ? 0 : count - 1) : (m_at + (forwards ? 1 : count - 1)) % count;
        m_selection.set({m_matches.at(m_at)});
        mark();
        emit found(m_matches.at(m_at));
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: next(!(event->modifiers() & Qt::ShiftModifier)); return;
    default: QFrame::keyPressEvent(event);
    }
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_scene.clearMarks(Mark::Found);
    emit closed();
}

}  // namespace lintel::canvas
