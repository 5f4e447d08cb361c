// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/comparetab.h"

#include "app/session/session.h"
#include "views/compare/comparepanel.h"
#include "views/widgets/diagnostictext.h"

#include <QtCore/QDate>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause{250};

}  // namespace

CompareTab::CompareTab(Session &session, const CompareWith &with, QWidget *parent)
    : CompareTab(
        session, [this] { return workOf(); }, parent)
{
    m_with = with;
    if (with.kind == CompareWith::Kind::Revision)
        setHead(makeRevision());
}

CompareTab::CompareTab(Session &session, const std::function<Work()> &work, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_work(work),
      m_panel(new ComparePanel),
      m_comparing(this),
      m_drawing(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
    setProperty("manualPage", u"compare"_s);
    m_delay.setSingleShot(true);
    m_panel->setMessage(tr("Comparing…"));
    connect(&m_delay, &QTimer::timeout, this, &CompareTab::start);
    connect(m_panel, &ComparePanel::pictureWanted, this, &CompareTab::draw);
    connect(m_panel, &ComparePanel::textWanted, &session, &Workbench::openText);
    connect(m_panel, &ComparePanel::revealWanted, this, &CompareTab::reveal);
    connect(&session, &Workbench::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(&session, &Session::saved, &m_delay, qOverload<>(&QTimer::start));
    // Once it is known what with.
    m_delay.start(0);
}

void CompareTab::setHead(QWidget *head)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, head);
}

QWidget *CompareTab::makeRevision()
{
    auto *head = new QWidget;
    m_revision = new QLineEdit(m_with.what);
    m_revision->setPlaceholderText(tr("A branch, tag or commit"));
    auto *label = new QLabel(tr("&Revision:"));
    label->setBuddy(m_revision);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 0);
    row->addWidget(label);
    row->addWidget(m_revision, 1);
    connect(m_revision, &QLineEdit::returnPressed, this, &CompareTab::askRevision);
    return head;
}

void CompareTab::editRevision()
{
    if (m_revision) {
        m_revision->setFocus();
        m_revision->selectAll();
    }
}

CompareTab::Work CompareTab::workOf() const
{
    return [with = m_with, folder = m_session.folder(), root = m_session.rootFile(), today = QDate::currentDate()](const Snapshot &now) {
        return CompareWork::run(with, now, folder, root, today);
    };
}

QString CompareTab::title() const
{
    switch (m_with.kind) {
    case CompareWith::Kind::Saved: return tr("Since the last save");
    case CompareWith::Kind::Path: return tr("Compared with %1").arg(QFileInfo(m_with.what).fileName());
    case CompareWith::Kind::Revision: break;
    }
    return tr("Since %1").arg(m_with.what);
}

void CompareTab::askRevision()
{
    const QString revision = m_revision->text().trimmed();
    if (revision.isEmpty())
        return;
    m_with.what = revision;
    emit withChanged();
    start();
}

void CompareTab::start()
{
    m_delay.stop();
    m_delay.setInterval(pause);
    const Snapshot now = m_session.document().snapshot();
    now.workspace.index();
    m_comparing.ask([work = m_work(), now] { return work(now); }, [this](const CompareOutcome &outcome) { take(outcome); });
}

void CompareTab::take(const CompareOutcome &outcome)
{
    m_drawing.forget();
    m_pictures = outcome.pictures;
    m_open = outcome.open;
    m_views.clear();
    for (const CompareView &view : outcome.content.views)
        m_views.append(view.key);
    if (outcome.error)
        m_panel->setMessage(translatedText(*outcome.error));
    else
        m_panel->setContent(outcome.content);
    emit finished();
}

void CompareTab::draw(const QString &view)
{
    const qsizetype index = m_views.indexOf(view);
    if (index < 0)
        return;
    ComposeOptions options;
    options.theme = palette().color(QPalette::Base).lightness() < 128 ? Theme::Dark : Theme::Light;
    options.language = m_session.workspace().root().text(u"language");
    m_drawing.ask([both = m_pictures.at(index), options] { return CompareWork::draw(both, options); },
                  [this, view](const Figures &figures) {
                      m_panel->setPicture(view, figures);
                      emit finished();
                  });
}

void CompareTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The picture has colours of its own for light and dark.
    if (event->type() == QEvent::PaletteChange && m_panel)
        draw(m_panel->currentView());
}

void CompareTab::reveal(RecordId record)
{
    const RecordId open = m_open.value(record);
    if (m_session.workspace().contains(open))
        m_session.reveal(open);
}

}  // namespace lintel
