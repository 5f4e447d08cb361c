// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/tabarea.h"

#include "app/shell/decisiontab.h"
#include "app/shell/diagramtab.h"
#include "model/workspace/workspaceindex.h"
#include "views/canvas/diagramview.h"
#include "views/editors/texteditor.h"
#include "views/widgets/icons.h"

#include <QtGui/QFontDatabase>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr char contentProperty[] = "content";

QString viewContent(const Workspace &workspace, RecordId view)
{
    return u"view:"_s % workspace.record(view).key();
}

QString shortened(const QString &name)
{
    constexpr qsizetype longest = 36;
    return name.size() > longest ? QString(name.left(longest) % QChar(0x2026)) : name;
}

}  // namespace

TabArea::TabArea(Workbench &workbench, const Settings &settings, QWidget *parent)
    : QTabWidget(parent),
      m_workbench(workbench),
      m_settings(settings)
{
    setTabsClosable(true);
    setMovable(true);
    setDocumentMode(true);
    // Rather scroll than show three letters of each.
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Open diagrams and texts"));
    connect(this, &QTabWidget::tabCloseRequested, this, &TabArea::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &TabArea::tellCurrent);
    connect(&workbench, &Workbench::changed, this, &TabArea::updateTabs);
    connect(&workbench, &Workbench::filesChanged, this, &TabArea::updateTabs);
}

QString TabArea::contentOf(int index) const
{
    const QWidget *tab = widget(index);
    return tab ? tab->property(contentProperty).toString() : QString();
}

int TabArea::indexOfContent(const QString &content) const
{
    for (int i = 0; i < count(); ++i) {
        if (contentOf(i) == content) {
            return i;
        }
    }
    return -1;
}

int TabArea::addContent(QWidget *widget, const QString &content)
{
    widget->setProperty(contentProperty, content);
    dress(widget);
    return insertTab(currentIndex() + 1, widget, QString());
}

void TabArea::dress(QWidget *tab) const
{
    if (auto *diagram = qobject_cast<DiagramTab *>(tab)) {
        diagram->canvas().setSnapping(m_settings.snapToGrid);
        diagram->canvas().setGridShown(m_settings.showGrid);
        diagram->canvas().setAnimated(m_settings.animate);
    } else if (auto *editor = qobject_cast<TextEditor *>(tab)) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (!m_settings.textFont.isEmpty()) {
            font.setFamily(m_settings.textFont);
        }
        if (m_settings.textSize > 0) {
            font.setPointSize(m_settings.textSize);
        }
        editor->area().setFont(font);
        editor->area().setLineWrapMode(m_settings.wrapLines ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    }
}

void TabArea::applySettings()
{
    for (int i = 0; i < count(); ++i) {
        dress(widget(i));
    }
}

DiagramView *TabArea::showView(RecordId view)
{
    if (m_workbench.workspace().record(view).type() != RecordType::View) {
        return nullptr;
    }
    int index = -1;
    for (int i = 0; i < count() && index < 0; ++i) {
        const auto *tab = qobject_cast<DiagramTab *>(widget(i));
        index = tab && tab->view() == view ? i : -1;
    }
    if (index < 0) {
        auto *tab = new DiagramTab(m_workbench, view);
        connect(&tab->canvas(), &DiagramView::zoomChanged, this, &TabArea::zoomChanged);
        index = addContent(tab, viewContent(m_workbench.workspace(), view));
        updateTabs();
    }
    setCurrentIndex(index);
    auto *tab = qobject_cast<DiagramTab *>(widget(index));
    tab->canvas().setFocus();
    return &tab->canvas();
}

TextEditor *TabArea::showText(const Location &where)
{
    if (!m_workbench.files().contains(where.file)) {
        return nullptr;
    }
    const QString content = u"text:"_s % where.file;
    int index = indexOfContent(content);
    if (index < 0) {
        auto *text = new TextEditor(m_workbench, where.file);
        text->setProperty("manualPage", QStringLiteral("text"));
        index = addContent(text, content);
        updateTabs();
    }
    setCurrentIndex(index);
    auto *editor = qobject_cast<TextEditor *>(widget(index));
    if (where.line > 0) {
        editor->goTo(where);
    }
    editor->setFocus();
    return editor;
}

void TabArea::showDecision(RecordId decision)
{
    const Record &record = m_workbench.workspace().record(decision);
    if (record.type() != RecordType::Decision) {
        return;
    }
    const QString content = u"decision:"_s % record.key();
    int index = indexOfContent(content);
    if (index < 0) {
        index = addContent(new DecisionTab(m_workbench, decision), content);
        updateTabs();
    }
    setCurrentIndex(index);
    widget(index)->setFocus();
}

void TabArea::showWidget(QWidget *widget, const QString &content, const QString &title, const QString &icon)
{
    const int index = addContent(widget, content);
    setTabIcon(index, icons::named(icon));
    rename(widget, content, title);
    setCurrentIndex(index);
    widget->setFocus();
}

bool TabArea::showContent(const QString &content)
{
    const int index = indexOfContent(content);
    if (index < 0) {
        return false;
    }
    setCurrentIndex(index);
    widget(index)->setFocus();
    return true;
}

void TabArea::rename(QWidget *widget, const QString &content, const QString &title)
{
    widget->setProperty(contentProperty, content);
    setTabText(indexOf(widget), shortened(title).replace(u'&', u"&&"_s));
    setTabToolTip(indexOf(widget), title);
}

DiagramView *TabArea::canvas() const
{
    const auto *tab = qobject_cast<DiagramTab *>(currentWidget());
    return tab ? &tab->canvas() : nullptr;
}

TextEditor *TabArea::editor() const
{
    return qobject_cast<TextEditor *>(currentWidget());
}

QStringList TabArea::contents() const
{
    QStringList all;
    for (int i = 0; i < count(); ++i) {
        all.append(contentOf(i));
    }
    return all;
}

QString TabArea::current() const
{
    return contentOf(currentIndex());
}

void TabArea::restore(const QStringList &contents, const QString &current)
{
    for (const QString &content : contents) {
        show(content);
    }
    show(current);
}

void TabArea::show(const QString &content)
{
    const WorkspaceIndex &index = m_workbench.workspace().index();
    const QString name = content.section(u':', 1);
    if (content.startsWith(u"view:")) {
        showView(index.named(RecordType::View, name));
    } else if (content.startsWith(u"text:")) {
        showText({name, 0, 0});
    } else if (content.startsWith(u"decision:")) {
        showDecision(index.named(RecordType::Decision, name));
    } else {
        showContent(content);
    }
}

void TabArea::closeTab(int index)
{
    if (QWidget *tab = widget(index)) {
        removeTab(index);
        tab->deleteLater();
    }
}

void TabArea::closeOthers()
{
    for (int i = count() - 1; i >= 0; --i) {
        if (i != currentIndex()) {
            closeTab(i);
        }
    }
}

void TabArea::nextTab()
{
    setCurrentIndex(count() > 0 ? (currentIndex() + 1) % count() : -1);
}

void TabArea::previousTab()
{
    setCurrentIndex(count() > 0 ? (currentIndex() + count() - 1) % count() : -1);
}

void TabArea::tellCurrent()
{
    DiagramView *shown = canvas();
    m_workbench.setCurrentView(shown ? shown->view() : RecordId());
    emit canvasChanged(shown);
    emit editorChanged(editor());
    emit zoomChanged(shown ? shown->zoom() : 0);
    if (currentIndex() >= 0) {
        emit currentContentChanged(current());
    }
}

// Names follow the model, and what is gone needs no tab.
void TabArea::updateTabs()
{
    const Workspace &workspace = m_workbench.workspace();
    for (int i = count() - 1; i >= 0; --i) {
        RecordId record;
        if (const auto *diagram = qobject_cast<DiagramTab *>(widget(i))) {
            record = diagram->view();
            widget(i)->setProperty(contentProperty, viewContent(workspace, record));
        } else if (const auto *decision = qobject_cast<DecisionTab *>(widget(i))) {
            record = decision->decision();
        } else if (!contentOf(i).startsWith(u"text:")) {
            continue;
        } else {
            const QString file = contentOf(i).section(u':', 1);
            if (!m_workbench.files().contains(file)) {
                closeTab(i);
                continue;
            }
            setTabText(i, shortened(file.section(u'/', -1)));
            setTabToolTip(i, file);
            setTabIcon(i, icons::named(u"file"_s));
            continue;
        }
        if (!workspace.contains(record)) {
            closeTab(i);
            continue;
        }
        const Record &shown = workspace.record(record);
        setTabText(i, shortened(shown.displayName()).replace(u'&', u"&&"_s));
        setTabToolTip(i, shown.type() == RecordType::Decision ? QString(shown.key() % u' ' % shown.text(u"title")) : shown.key());
        setTabIcon(i, icons::named(icons::nameOf(workspace, record)));
    }
}

}  // namespace lintel
