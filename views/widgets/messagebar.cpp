// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/messagebar.h"

#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 24;     // What is left free around a notice, in pixels.
constexpr int widest = 100;  // A notice, in characters.

QToolButton *button(QWidget *parent, const QString &text, const QString &icon = {})
{
    auto *made = new QToolButton(parent);
    made->setAutoRaise(true);
    made->setText(text);
    made->setAccessibleName(text);
    if (icon.isEmpty()) {
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    } else {
        made->setIcon(icons::named(icon));
        made->setToolTip(text);
    }
    return made;
}

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_icon = new QLabel(this);
    m_text = textLabel(this);
    m_text->setObjectName(u"messageText"_s);
    m_details = textLabel(this);
    m_more = button(this, tr("Details"));
    m_more->setCheckable(true);
    m_show = button(this, tr("Show in text"));
    m_help = button(this, {});
    m_close = button(this, tr("Close"), u"close"_s);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    for (QToolButton *each : {m_more, m_show, m_help, m_close})
        row->addWidget(each, 0, Qt::AlignVCenter);

    m_time.setSingleShot(true);
    m_time.setInterval(6000);
    connect(&m_time, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_more, &QToolButton::toggled, m_details, &QLabel::setVisible);
    connect(m_show, &QToolButton::clicked, this, [this] { emit openTextRequested(m_where); });
    hide();
}

void MessageBar::showRefusal(const Diagnostic &why)
{
    m_passing = false;
    lay(false);
    present(why.severity, translatedText(why), {}, why.where);
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &details)
{
    m_passing = false;
    lay(false);
    present(severity, text, details, {});
}

void MessageBar::showNotice(const QString &text)
{
    m_passing = true;
    lay(true);
    present(Severity::Note, text, {}, {});
    place();
    raise();
    m_time.start();
}

void MessageBar::offer(QAction *action)
{
    if (m_help->defaultAction()) {
        m_help->removeAction(m_help->defaultAction());
    }
    m_help->setDefaultAction(action);
    m_help->setAccessibleName(action->text().remove(u'&'));
    m_help->setAutoRaise(false);
    m_help->show();
}

void MessageBar::dismiss()
{
    m_time.stop();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->text();
}

void MessageBar::present(Severity severity, const QString &text, const QString &details, const Location &where)
{
    m_time.stop();
    m_severity = severity;
    m_where = where;
    m_text->setText(text);
    m_details->setText(details);
    m_details->hide();
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_show->setVisible(!where.file.isEmpty());
    m_help->hide();
    setAccessibleName(translatedSeverity(severity));
    setAccessibleDescription(text);
    colour();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// What comes and goes by itself must not push away what a person points at.
void MessageBar::lay(bool over)
{
    auto *column = parentWidget() ? qobject_cast<QBoxLayout *>(parentWidget()->layout()) : nullptr;
    if (!column || over == m_over)
        return;
    m_over = over;
    setFrameShape(over ? QFrame::StyledPanel : QFrame::NoFrame);
    if (over) {
        m_row = column->indexOf(this);
        column->removeWidget(this);
        parentWidget()->installEventFilter(this);
    } else {
        parentWidget()->removeEventFilter(this);
        column->insertWidget(m_row, this);
    }
}

void MessageBar::place()
{
    if (!m_over)
        return;
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const int width = std::min(room.width(), widest * fontMetrics().averageCharWidth());
    layout()->activate();  // A new text has another height.
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignHCenter | Qt::AlignBottom, {width, std::min(height, room.height())}, room));
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::colour()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icons::named(iconNameOf(m_severity)).pixmap(QSize(side, side), devicePixelRatioF()));
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor window = around.color(QPalette::Window);
    const QColor tint(m_severity == Severity::Error ? 0xd0342c : m_severity == Severity::Warning ? 0xd08a00 : 0x2a7fd0);
    constexpr qreal part = 0.16;
    const auto mixed = [&](int from, int to) { return int(from + (to - from) * part); };
    QPalette own = around;
    own.setColor(QPalette::Window,
                 QColor(mixed(window.red(), tint.red()), mixed(window.green(), tint.green()), mixed(window.blue(), tint.blue())));
    if (own != palette())
        setPalette(own);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    if (m_passing && isVisible())
        m_time.start();
    QFrame::leaveEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        colour();
}

}  // namespace lintel
