// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/manualbrowser.h"

#include "views/widgets/filteredit.h"
#include "views/widgets/icons.h"
#include "views/widgets/markdownview.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPageBytes = 1024 * 1024;

QString titleOf(const QString &text, const QString &otherwise)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2).trimmed() : otherwise;
}

QToolButton *button(QWidget *parent, const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *made = new QToolButton(parent);
    made->setAutoRaise(true);
    made->setIcon(icons::named(icon));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setShortcut(keys);
    return made;
}

}  // namespace

ManualBrowser::ManualBrowser(const QString &folder, QWidget *parent) : QDialog(parent)
{
    m_search = new FilterEdit(this);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view = new MarkdownView(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back = button(this, mirrored ? u"forward"_s : u"back"_s, tr("Back"), QKeySequence::Back);
    m_forward = button(this, mirrored ? u"back"_s : u"forward"_s, tr("Forward"), QKeySequence::Forward);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch(1);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addLayout(buttons);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_list, 1);
    auto *halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(m_view);
    halves->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    halves->setSizes({unit * 32, unit * 90});
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves);
    resize(unit * 130, fontMetrics().height() * 40);

    m_view->setPictureFolder(QDir(folder).filePath(u"pictures"_s));
    readPages(folder);
    connect(m_search, &FilterEdit::filterChanged, this, &ManualBrowser::fillList);
    connect(m_search, &FilterEdit::leaveDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != page())
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_view, &MarkdownView::linkActivated, this, &ManualBrowser::follow);
    connect(m_back, &QToolButton::clicked, this, &ManualBrowser::goBack);
    connect(m_forward, &QToolButton::clicked, this, &ManualBrowser::goForward);
    showPage(u"index"_s);
}

void ManualBrowser::readPages(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.read(maxPageBytes));
        const QString base = name.chopped(3);
        m_pages.append({base, titleOf(text, base), text});
    }
    // The overview first, the others by their titles.
    std::stable_sort(m_pages.begin(), m_pages.end(), [](const Page &a, const Page &b) {
        return (a.name == "index"_L1) != (b.name == "index"_L1) ? a.name == "index"_L1 : a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    fillList({});
}

void ManualBrowser::fillList(const QString &words)
{
    QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const Page &each : std::as_const(m_pages)) {
        const bool answers =
            std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return each.text.contains(word, Qt::CaseInsensitive); });
        if (!answers)
            continue;
        auto *item = new QListWidgetItem(each.title, m_list);
        item->setData(Qt::UserRole, each.name);
        if (each.name == page())
            m_list->setCurrentItem(item);
    }
}

const ManualBrowser::Page *ManualBrowser::find(const QString &name) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &each) { return each.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

bool ManualBrowser::showPage(const QString &name, const QString &heading)
{
    const Page *wanted = find(name);
    const Page *shown = wanted ? wanted : m_pages.isEmpty() ? nullptr : &m_pages.first();
    if (!shown)
        return false;
    const Stop stop{shown->name, heading};
    if (page() != stop.page || !heading.isEmpty()) {
        m_history = m_history.first(m_at + 1);
        m_history.append(stop);
        m_at = int(m_history.size()) - 1;
    }
    show(stop);
    return wanted != nullptr;
}

void ManualBrowser::show(const Stop &stop)
{
    const Page *shown = find(stop.page);
    m_view->setMarkdownText(shown->text);
    m_view->moveCursor(QTextCursor::Start);
    if (!stop.heading.isEmpty())
        m_view->scrollToHeading(stop.heading);
    setWindowTitle(tr("%1 - Lintel manual").arg(shown->title));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == stop.page)
            m_list->setCurrentRow(row);
    }
}

void ManualBrowser::follow(const QUrl &target)
{
    if (!target.scheme().isEmpty()) {
        emit outsideLink(target);
        return;
    }
    const QString name = target.path().endsWith(".md"_L1) ? target.path().chopped(3) : target.path();
    showPage(name.isEmpty() ? page() : name, target.fragment());
}

QString ManualBrowser::title() const
{
    const Page *shown = find(page());
    return shown ? shown->title : QString();
}

QStringList ManualBrowser::pages() const
{
    QStringList names;
    for (const Page &each : m_pages)
        names.append(each.name);
    return names;
}

void ManualBrowser::search(const QString &text)
{
    m_search->setText(text);
    fillList(text);
}

QStringList ManualBrowser::listed() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->data(Qt::UserRole).toString());
    return names;
}

void ManualBrowser::goBack()
{
    if (m_at > 0)
        show(m_history[--m_at]);
}

void ManualBrowser::goForward()
{
    if (m_at + 1 < m_history.size())
        show(m_history[++m_at]);
}

}  // namespace lintel
