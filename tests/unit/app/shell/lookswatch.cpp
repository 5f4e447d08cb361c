// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/app/shell/lookswatch.h"

#include "views/widgets/elidedlabel.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionComboBox>

namespace lintel::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuHeight = 740;  // on a screen of 768 lines

QString nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return QString(QString::fromLatin1(widget.metaObject()->className()) % u" “"_s % (text.isEmpty() ? widget.accessibleName() : text)
                   % u'”');
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false;
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() : label.sizeHint().width() > label.width();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    // What says it elsewhere may be short here.
    return !box.isEditable() && box.toolTip().isEmpty() && box.fontMetrics().horizontalAdvance(box.currentText()) > field.width();
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && widget.inherits("QPushButton") && widget.sizeHint().width() > widget.width();
}

void addOverlaps(const QLayout &layout, QStringList &faults)
{
    QList<const QWidget *> before;
    for (int i = 0; i < layout.count(); ++i) {
        const QWidget *widget = layout.itemAt(i)->widget();
        if (!widget || !widget->isVisible())
            continue;
        for (const QWidget *other : std::as_const(before)) {
            if (other->geometry().intersects(widget->geometry()))
                faults.append(QString(nameOf(*other) % u" lies upon "_s % nameOf(*widget)));
        }
        before.append(widget);
    }
}

// Parted well, each entry with a text, and no line between nothing.
void addMenuFaults(const QMenu &menu, QStringList &faults)
{
    const QList<QAction *> all = menu.actions();
    bool parted = true;
    for (const QAction *action : all) {
        if (!action->isVisible())
            continue;
        if (action->isSeparator() && parted)
            faults.append(QString(nameOf(menu) % u" parts nothing"_s));
        if (!action->isSeparator() && action->text().isEmpty())
            faults.append(QString(nameOf(menu) % u" has an entry without a text"_s));
        parted = action->isSeparator();
    }
    if (parted)
        faults.append(QString(nameOf(menu) % u" is empty, or ends with a line"_s));
    if (menu.sizeHint().height() > menuHeight)
        faults.append(QString(nameOf(menu) % u" is higher than a screen"_s));
}

}  // namespace

QStringList faultsOf(const QWidget &top)
{
    QStringList faults;
    if (const auto *menu = qobject_cast<const QMenu *>(&top))
        addMenuFaults(*menu, faults);
    constexpr QSize screen(1200, 750);
    if (top.minimumSizeHint().width() > screen.width() || top.minimumSizeHint().height() > screen.height())
        faults.append(QString(nameOf(top) % u" does not fit on the screen"_s));
    const QList<QWidget *> widgets = top.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        if (isCut(*widget))
            faults.append(QString(nameOf(*widget) % u" is cut"_s));
    }
    const QList<QLayout *> layouts = top.findChildren<QLayout *>();
    for (const QLayout *layout : layouts) {
        const QWidget *owner = layout->parentWidget();
        if (owner && owner->isVisible() && owner->window() == &top && (layout->inherits("QBoxLayout") || layout->inherits("QFormLayout")))
            addOverlaps(*layout, faults);
    }
    return faults;
}

}  // namespace lintel::testing
