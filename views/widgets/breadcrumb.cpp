// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/breadcrumb.h"

#include "views/widgets/icons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 40;

// A mnemonic is nothing that a name asked for.
QString asLabel(const QString &text)
{
    QString shown = text.size() > longest ? text.left(longest) + u'\u2026' : text;
    return shown.replace(u'&', u"&&"_s);
}

}  // namespace

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Where you are"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(4, 0, 4, 0);
    m_row->setSpacing(0);
    m_row->addStretch();
}

// A long way does not keep a window wide: its steps get shorter.
QSize Breadcrumb::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void Breadcrumb::setSteps(const QList<Step> &steps)
{
    while (m_row->count() > 1) {
        QLayoutItem *item = m_row->takeAt(0);
        // Deleted later, as a step may be what is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_count = int(steps.size());
    for (int i = 0; i < m_count; ++i) {
        if (i > 0) {
            auto *arrow = new QLabel(this);
            arrow->setPixmap(
                icons::named(layoutDirection() == Qt::RightToLeft ? u"back"_s : u"chevron"_s).pixmap(QSize(10, 10), devicePixelRatioF()));
            m_row->insertWidget(m_row->count() - 1, arrow);
        }
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolButtonStyle(steps[i].icon.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setIcon(steps[i].icon);
        button->setText(asLabel(steps[i].text));
        button->setAccessibleName(steps[i].text);
        button->setToolTip(Qt::convertFromPlainText(steps[i].tip.isEmpty() ? steps[i].text : steps[i].tip));
        button->setFocusPolicy(Qt::StrongFocus);
        if (i == m_count - 1) {
            QFont font = button->font();
            font.setBold(true);
            button->setFont(font);
        }
        connect(button, &QToolButton::clicked, this, [this, i] { emit activated(i); });
        m_row->insertWidget(m_row->count() - 1, button);
    }
}

}  // namespace lintel
