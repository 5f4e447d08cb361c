// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/inspectoractions.h"

#include "views/inspector/inspector.h"
#include "views/inspector/styleeditor.h"
#include "views/inspector/viewcontent.h"

#include <QtWidgets/QWidget>

namespace lintel {

using namespace Qt::StringLiterals;

InspectorActions::InspectorActions(ActionCatalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    addInspector();
    addContent();
    addStyles();
    update();
}

template <typename Widget>
QAction *InspectorActions::add(const ActionCatalog::Spec &spec, const QPointer<Widget> &widget, const std::function<void(Widget &)> &run)
{
    // The member is named, not its present value: widgets come and go with workspaces.
    return m_catalog.add(spec, this, [this, &widget, run](bool) {
        if (!widget)
            return;
        if (m_raise)
            m_raise(widget);
        run(*widget);
    });
}

void InspectorActions::addInspector()
{
    const auto field = [this](const QString &id, const QString &text, const QString &name, const QString &tip) {
        return add<Inspector>({id, text, {}, u"edit"_s, tip}, m_inspector, [name](Inspector &inspector) { inspector.focusField(name); });
    };
    m_inspectorList = {
        add<Inspector>({u"inspector.find-field"_s,
                        tr("&Find a field"),
                        {QKeySequence(u"Ctrl+Alt+F"_s)},
                        u"search"_s,
                        tr("Shows only the fields with a name")},
                       m_inspector, [](Inspector &inspector) { inspector.focusFilter(); }),
        field(u"inspector.name"_s, tr("Edit the &name"), u"name"_s, tr("Puts the cursor into the name")),
        field(u"inspector.description"_s, tr("Edit the &description"), u"description"_s, tr("Puts the cursor into the description")),
        field(u"inspector.tags"_s, tr("Edit the &tags"), u"tags"_s, tr("Puts the cursor behind the tags")),
        nullptr,
        add<Inspector>({u"inspector.parent"_s, tr("Show what it &belongs to"), {}, u"up"_s, {}}, m_inspector,
                       [](Inspector &inspector) { inspector.selectParent(); }),
        add<Inspector>({u"inspector.go-to-text"_s, tr("&Go to where it is written"), {}, u"file"_s, {}}, m_inspector,
                       [](Inspector &inspector) { inspector.goToDefinition(); }),
    };
}

void InspectorActions::addContent()
{
    m_contentList = {
        add<ViewContent>({u"content.reset"_s, tr("Show what its t&ype shows"), {}, u"reload"_s, tr("Removes what include and exclude say")},
                         m_content, [](ViewContent &content) { content.reset(); }),
    };
}

void InspectorActions::addStyles()
{
    m_stylesList = {
        add<StyleEditor>({u"styles.add"_s, tr("&Add a style"), {}, u"add"_s, tr("For all views")}, m_styles,
                         [](StyleEditor &styles) { styles.add(false); }),
        add<StyleEditor>({u"styles.add-to-view"_s, tr("Add a style for this &view"), {}, u"add"_s, {}}, m_styles,
                         [](StyleEditor &styles) { styles.add(true); }),
        add<StyleEditor>({u"styles.up"_s, tr("Move the style &up"), {}, u"up"_s, tr("Others win over it")}, m_styles,
                         [](StyleEditor &styles) { styles.moveCurrent(-1); }),
        add<StyleEditor>({u"styles.down"_s, tr("Move the style &down"), {}, u"down"_s, tr("It wins over others")}, m_styles,
                         [](StyleEditor &styles) { styles.moveCurrent(1); }),
        add<StyleEditor>({u"styles.remove"_s, tr("&Remove the style"), {}, u"remove"_s, {}}, m_styles,
                         [](StyleEditor &styles) { styles.removeCurrent(); }),
    };
}

void InspectorActions::setWidgets(Inspector *inspector, ViewContent *content, StyleEditor *styles,
                                  const std::function<void(QWidget *)> &raise)
{
    m_inspector = inspector;
    m_content = content;
    m_styles = styles;
    m_raise = raise;
    update();
}

void InspectorActions::update()
{
    const auto enable = [](const QList<QAction *> &actions, bool enabled) {
        for (QAction *action : actions) {
            if (action)
                action->setEnabled(enabled);
        }
    };
    enable(m_inspectorList, !m_inspector.isNull());
    enable(m_contentList, !m_content.isNull());
    enable(m_stylesList, !m_styles.isNull());
}

}  // namespace lintel
