// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/startpage.h"

#include "views/dialogs/offerbutton.h"
#include "views/widgets/icons.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, QWidget *parent, double scale = 1.15)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

// "acme" of ".../acme/lintel.yaml" and of ".../acme".
QString nameOf(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName() == "lintel.yaml"_L1 ? info.dir().dirName() : info.fileName();
}

}  // namespace

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (home != "/"_L1 && path.startsWith(home + u'/'))
        return u'~' + QDir::toNativeSeparators(path.mid(home.size()));
    return QDir::toNativeSeparators(path);
}

StartPage::StartPage(QWidget *parent) : QScrollArea(parent)
{
    setAcceptDrops(true);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Start"));
    setProperty("manualPage", u"index"_s);
    build();
}

void StartPage::setOffers(const StartOffers &offers)
{
    m_offers = offers;
    build();
}

void StartPage::build()
{
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    outer->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(24, 32, 24, 24);
    middle->setSpacing(16);
    auto *title = new QHBoxLayout;
    auto *mark = new QLabel(page);
    mark->setPixmap(icons::named(u"workspace"_s).pixmap(QSize(40, 40), devicePixelRatioF()));
    title->addWidget(mark);
    auto *titles = new QVBoxLayout;
    titles->addWidget(heading(tr("Lintel"), page, 1.7));
    titles->addWidget(hint(tr("Architecture models that teams can share"), page));
    title->addLayout(titles, 1);
    middle->addLayout(title);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(beginColumn(), 1);
    columns->addWidget(recentColumn(), 1);
    middle->addLayout(columns);
    middle->addStretch(1);
    outer->addLayout(middle, 12);
    outer->addStretch(1);
    // The old page may hold the button that is being pressed.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(page);
}

QWidget *StartPage::beginColumn()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto offer = [&](const QString &icon, const QString &name, const QString &what) {
        auto *button = new OfferButton(icons::named(icon), name, what, box);
        column->addWidget(button);
        return button;
    };
    column->addWidget(heading(tr("Begin"), box));
    connect(offer(u"open"_s, tr("Open a workspace"), tr("A folder or a lintel.yaml file")), &QAbstractButton::clicked, this,
            &StartPage::openOtherRequested);
    for (const StartOffers::Shipped &shipped : std::as_const(m_offers.templates)) {
        connect(offer(u"new"_s, shipped.name, shipped.description), &QAbstractButton::clicked, this,
                [this, id = shipped.id] { emit newRequested(id); });
    }
    connect(offer(u"import"_s, tr("Import a model"), tr("A file of another tool becomes a workspace")), &QAbstractButton::clicked, this,
            &StartPage::importRequested);
    if (!m_offers.samples.isEmpty()) {
        column->addSpacing(16);
        column->addWidget(heading(tr("Samples"), box));
        for (const StartOffers::Shipped &shipped : std::as_const(m_offers.samples)) {
            connect(offer(u"diagram"_s, shipped.name, shipped.description), &QAbstractButton::clicked, this,
                    [this, id = shipped.id] { emit sampleRequested(id); });
        }
    }
    column->addStretch(1);
    return box;
}

QWidget *StartPage::recentColumn()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading(tr("Recent"), box));
    for (const QString &path : std::as_const(m_offers.recent))
        addRecent(column, path);
    if (m_offers.recent.isEmpty())
        column->addWidget(hint(tr("Workspaces that you have opened will be listed here."), box));
    column->addSpacing(12);
    column->addWidget(hint(tr("A folder or file may also be dropped onto this page."), box));
    column->addStretch(1);
    return box;
}

void StartPage::addRecent(QVBoxLayout *column, const QString &path)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    const bool there = QFileInfo::exists(path);
    auto *button = new OfferButton(icons::named(QFileInfo(path).isDir() ? u"folder"_s : u"file"_s), nameOf(path),
                                   there ? shortPath(path) : tr("%1 (not found)").arg(shortPath(path)));
    button->setElideMode(Qt::ElideMiddle);
    connect(button, &QAbstractButton::clicked, this, [this, path] { emit openRequested(path); });
    auto *forget = new QToolButton;
    forget->setAutoRaise(true);
    forget->setIcon(icons::named(u"close"_s));
    forget->setToolTip(tr("Remove from this list"));
    forget->setAccessibleName(tr("Remove %1 from this list").arg(nameOf(path)));
    connect(forget, &QToolButton::clicked, this, [this, path] { emit forgetRequested(path); });
    row->addWidget(button, 1);
    row->addWidget(forget);
    column->addLayout(row);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setFrameShape(QFrame::Box);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setFrameShape(QFrame::NoFrame);
}

void StartPage::dropEvent(QDropEvent *event)
{
    setFrameShape(QFrame::NoFrame);
    const QStringList paths = localPaths(event->mimeData());
    event->acceptProposedAction();
    for (const QString &path : paths)
        emit openRequested(path);
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // Pictures of the old colours.
    if (event->type() == QEvent::PaletteChange && widget())
        build();
}

}  // namespace lintel
