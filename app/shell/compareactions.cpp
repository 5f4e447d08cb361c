// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/compareactions.h"

#include "app/shell/comparetab.h"
#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"
#include "views/compare/comparepanel.h"

namespace lintel {

using namespace Qt::StringLiterals;

CompareActions::CompareActions(MainWindow &window) : m_window(window)
{
    ActionCatalog &catalog = window.actions();
    using Kind = CompareWith::Kind;
    m_needSession = {
        catalog.add({u"compare.saved"_s, tr("With the last &save"), {}, u"compare"_s, tr("What is open, and the files on disk")}, this,
                    [this](bool) {
                        compare({Kind::Saved, {}});
                    }),
        catalog.add({u"compare.commit"_s, tr("With the last &commit")}, this,
                    [this](bool) {
                        compare({Kind::Revision, u"HEAD"_s});
                    }),
        catalog.add({u"compare.revision"_s, tr("With a git &revision"), {}, {}, tr("A branch, tag or commit, to be typed in the tab")},
                    this,
                    [this](bool) {
                        compare({Kind::Revision, u"HEAD~1"_s});
                        if (auto *tab = qobject_cast<CompareTab *>(m_window.tabs()->currentWidget()))
                            tab->editRevision();
                    }),
        catalog.add({u"compare.folder"_s, tr("With another &folder…")}, this, [this](bool) { compareWithFolder(); }),
        catalog.add({u"compare.file"_s, tr("With another f&ile…")}, this, [this](bool) { compareWithFile(); })};
    m_needPanel = {catalog.add({u"compare.next"_s, tr("&Next difference"), {QKeySequence(Qt::Key_F7)}, u"down"_s}, this,
                               [this](bool) { panel()->next(); }),
                   catalog.add({u"compare.previous"_s, tr("&Previous difference"), {QKeySequence(u"Shift+F7"_s)}, u"up"_s}, this,
                               [this](bool) { panel()->previous(); })};
    m_menu = m_needSession;
    m_menu.append(nullptr);
    m_menu.append(m_needPanel);
    follow(nullptr);
}

void CompareActions::follow(Session *session)
{
    for (QAction *action : std::as_const(m_needSession))
        action->setEnabled(session != nullptr);
    if (session)
        connect(m_window.tabs(), &TabArea::currentChanged, this, &CompareActions::update);
    update();
}

ComparePanel *CompareActions::panel() const
{
    const CompareTab *tab = m_window.tabs() ? qobject_cast<CompareTab *>(m_window.tabs()->currentWidget()) : nullptr;
    return tab ? &tab->panel() : nullptr;
}

void CompareActions::update()
{
    for (QAction *action : std::as_const(m_needPanel))
        action->setEnabled(panel() != nullptr);
}

void CompareActions::compare(const CompareWith &with)
{
    TabArea *tabs = m_window.tabs();
    if (!tabs->showContent(with.content())) {
        auto *tab = new CompareTab(*m_window.session(), with);
        tabs->showWidget(tab, with.content(), tab->title(), u"compare"_s);
        connect(tab, &CompareTab::withChanged, tabs, [tabs, tab] { tabs->rename(tab, tab->with().content(), tab->title()); });
    }
    update();
}

void CompareActions::compareWithFolder()
{
    const QString folder = m_window.services().chooser.folder(&m_window, tr("Compare with a folder"), m_window.session()->folder());
    if (!folder.isEmpty())
        compare({CompareWith::Kind::Path, folder});
}

void CompareActions::compareWithFile()
{
    const QString file = m_window.services().chooser.openFile(&m_window, tr("Compare with a file"), m_window.session()->folder(),
                                                              {{tr("Lintel workspace"), {u"yaml"_s}}});
    if (!file.isEmpty())
        compare({CompareWith::Kind::Path, file});
}

}  // namespace lintel
