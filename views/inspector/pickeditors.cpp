// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/pickeditors.h"

#include "views/inspector/fieldinfo.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QColorDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(const QColor &color, const QColor &frame, QSize size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(frame);
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(frame, Qt::BDiagPattern));
    painter.drawRect(QRect({}, size).adjusted(1, 1, -2, -2));
    return pixmap;
}

QToolButton *besideLine(LineEditor *editor, const QString &name)
{
    auto *button = new QToolButton(editor);
    button->setAccessibleName(name);
    button->setToolTip(name);
    static_cast<QBoxLayout *>(editor->layout())->addWidget(button);
    return button;
}

}  // namespace

ColorEditor::ColorEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : LineEditor(workbench, spec, parent),
      m_swatch(besideLine(this, tr("Choose a colour")))
{
    connect(m_swatch, &QToolButton::clicked, this, &ColorEditor::pick);
    ColorEditor::textShown();
}

void ColorEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_swatch->setEnabled(!readOnly);
}

void ColorEditor::textShown()
{
    const QString colour = text().isEmpty() ? line()->placeholderText() : text();
    m_swatch->setIcon(swatch(QColor(colour.left(7)), palette().color(QPalette::Mid), m_swatch->iconSize(), devicePixelRatioF()));
}

void ColorEditor::pick()
{
    const QColor before = QColor(text());
    const QColor chosen = QColorDialog::getColor(before.isValid() ? before : Qt::white, this, fieldLabel(spec().name));
    if (chosen.isValid())
        apply(chosen.name());
}

DateEditor::DateEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : LineEditor(workbench, spec, parent),
      m_button(besideLine(this, tr("Choose a day")))
{
    m_button->setArrowType(Qt::DownArrow);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::pick);
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void DateEditor::pick()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setAccessibleName(fieldLabel(spec().name));
    const QDate before = QDate::fromString(text(), Qt::ISODate);
    if (before.isValid())
        calendar->setSelectedDate(before);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [&](QDate day) {
        menu.close();
        apply(day.toString(Qt::ISODate));
    });
    connect(&menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

}  // namespace lintel
