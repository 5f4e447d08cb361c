// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/palettebar.h"

#include "views/widgets/icons.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

const QString choiceType = u"application/x-lintel-kind"_s;
constexpr int mostButtons = 12;

class ChoiceButton : public QToolButton {
public:
    explicit ChoiceButton(ElementChoice choice) : m_choice(std::move(choice))
    {
        setIcon(icons::named(m_choice.icon));
        setIconSize({22, 22});
        setAutoRaise(true);
        setCheckable(true);
        setToolTip(m_choice.label);
        setAccessibleName(m_choice.label);
        if (icon().isNull()) {
            setText(m_choice.label);
        }
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_start = event->pos();
        QToolButton::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (event->buttons() & Qt::LeftButton && (event->pos() - m_start).manhattanLength() > QApplication::startDragDistance()) {
            setDown(false);
            auto *drag = new QDrag(this);
            drag->setMimeData(PaletteBar::mimeData(m_choice));
            drag->setPixmap(icon().pixmap(32, 32));
            drag->exec(Qt::CopyAction);
        }
    }

private:
    ElementChoice m_choice;
    QPoint m_start;
};

}  // namespace

PaletteBar::PaletteBar(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Create"));
    m_layout->setContentsMargins(3, 3, 3, 3);
    m_layout->setSpacing(1);
    hide();  // until there is something to choose
}

void PaletteBar::setChoices(const QList<ElementChoice> &choices)
{
    QStringList labels;
    for (const ElementChoice &choice : choices) {
        labels.append(choice.label);
    }
    if (labels == m_labels) {
        return;
    }
    m_labels = labels;
    qDeleteAll(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const ElementChoice &choice : choices.first(qMin<qsizetype>(mostButtons, choices.size()))) {
        auto *button = new ChoiceButton(choice);
        connect(button, &QToolButton::clicked, this, [this, choice, button](bool on) {
            release();
            button->setChecked(on);
            on ? emit createWanted(choice.section, choice.kind, choice.label) : emit createDropped();
        });
        m_layout->addWidget(button);
    }
    if (!choices.isEmpty()) {
        auto *button = new QToolButton;
        button->setIcon(icons::named(u"connect"_s));
        button->setIconSize({22, 22});
        button->setAutoRaise(true);
        button->setToolTip(tr("Connect the selected box to another"));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, &PaletteBar::connectWanted);
        m_layout->addWidget(button);
    }
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        button->show();  // else the layout does not count them until the event loop runs
    }
    setVisible(m_wanted && !m_labels.isEmpty());
}

void PaletteBar::release()
{
    const QList<QToolButton *> buttons = findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *button : buttons) {
        button->setChecked(false);
    }
}

void PaletteBar::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(m_wanted && !m_labels.isEmpty());
}

QMimeData *PaletteBar::mimeData(const ElementChoice &choice)
{
    auto *data = new QMimeData;
    data->setData(choiceType, QString(choice.section % u'\n' % choice.kind).toUtf8());
    return data;
}

bool PaletteBar::isChoice(const QMimeData &data)
{
    return data.hasFormat(choiceType);
}

std::pair<QString, QString> PaletteBar::choiceOf(const QMimeData &data)
{
    const QString text = QString::fromUtf8(data.data(choiceType));
    return {text.section(u'\n', 0, 0), text.section(u'\n', 1, 1)};
}

}  // namespace lintel::canvas
