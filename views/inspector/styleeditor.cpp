// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/styleeditor.h"

#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/flowlayout.h"
#include "views/inspector/lookform.h"
#include "views/inspector/stylepreview.h"
#include "views/widgets/icons.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

StyleEditor::StyleEditor(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_list(new QTreeWidget(this)),
      m_light(new StylePreview(Theme::Light, this)),
      m_dark(new StylePreview(Theme::Dark, this)),
      m_warning(new QLabel(this)),
      m_form(new LookForm(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 2);
    makeButtons();
    auto *previews = new QHBoxLayout;
    previews->addWidget(m_light);
    previews->addWidget(m_dark);
    layout->addLayout(previews);
    layout->addWidget(m_warning);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 3);
    setFocusProxy(m_list);
    setAccessibleName(tr("Styles"));
    m_list->setHeaderLabels({tr("For"), tr("Of")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Styles, later ones win"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_form->finishEditing();
        showCurrent();
    });
    connect(m_form, &LookForm::edited, this, &StyleEditor::apply);
    connect(&workbench, &Workbench::changed, this, &StyleEditor::fill);
    connect(&workbench, &Workbench::currentViewChanged, this, &StyleEditor::fill);
    fill();
}

StyleEditor::~StyleEditor()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void StyleEditor::makeButtons()
{
    auto *row = new FlowLayout;
    row->setLastFills(false);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    const auto button = [this, row](const QString &icon, const QString &text, const QString &tip, const auto &run) {
        auto *made = new QToolButton(this);
        made->setIcon(icons::named(icon));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        connect(made, &QToolButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    button(u"add"_s, tr("Add"), tr("Add a style for all views"), [this] { add(false); });
    m_addHere = button(u"add"_s, tr("For this view"), tr("Add a style for the view in front"), [this] { add(true); });
    m_up = button(u"up"_s, tr("Up"), tr("Apply it earlier, so that others win"), [this] { moveCurrent(-1); });
    m_down = button(u"down"_s, tr("Down"), tr("Apply it later, so that it wins"), [this] { moveCurrent(1); });
    m_remove = button(u"remove"_s, tr("Remove"), tr("Remove the style"), [this] { removeCurrent(); });
}

QIcon StyleEditor::swatch(const Value &style) const
{
    const QString colour = style.value(u"background").text().isEmpty() ? style.value(u"color").text() : style.value(u"background").text();
    QPixmap pixmap(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(QColor(colour).isValid() ? QBrush(QColor(colour)) : QBrush(Qt::NoBrush));
    painter.drawRect(pixmap.rect().adjusted(1, 1, -2, -2));
    return pixmap;
}

void StyleEditor::fill()
{
    const Workspace &workspace = m_workbench.workspace();
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    const StyleRef shown = current();
    m_styles = stylesOf(workspace, m_workbench.currentView());
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const StyleRef style : std::as_const(m_styles)) {
            const Value value = styleValue(workspace, style);
            const QString title = styleTitle(value);
            const QString of = style.isOfView() ? workspace.record(style.record).displayName() : tr("all views");
            auto *item = new QTreeWidgetItem(m_list, {title.isEmpty() ? tr("all elements") : title, of});
            item->setIcon(0, swatch(value));
        }
        const qsizetype same = m_styles.indexOf(shown);
        const int last = int(m_styles.size()) - 1;
        m_list->setCurrentItem(m_list->topLevelItem(same >= 0 ? int(same) : std::clamp(before, last < 0 ? -1 : 0, last)));
    }
    m_addHere->setEnabled(m_workbench.currentView().isValid() && !m_workbench.isReadOnly());
    showCurrent();
}

StyleRef StyleEditor::current() const
{
    return m_styles.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void StyleEditor::setCurrent(StyleRef style)
{
    m_list->setCurrentItem(m_list->topLevelItem(int(m_styles.indexOf(style))));
}

void StyleEditor::showCurrent()
{
    const StyleRef style = current();
    const bool any = style.record.isValid();
    const bool editable = any && !m_workbench.isReadOnly();
    m_form->setEnabled(any);
    m_remove->setEnabled(editable);
    m_up->setEnabled(editable);
    m_down->setEnabled(editable);
    m_light->setVisible(any);
    m_dark->setVisible(any);
    m_warning->setVisible(false);
    const Value value = any ? styleValue(m_workbench.workspace(), style) : Value();
    m_form->setStyle(value, style.record, !editable);
    if (!any)
        return;
    const StyleSample sample = styleSample(value, tr("Name"), tr("Kind: Technology"));
    m_light->setSample(sample);
    m_dark->setSample(sample);
    m_warning->setText(warning());
    m_warning->setVisible(!m_warning->text().isEmpty());
}

QString StyleEditor::warning() const
{
    const StyleRef style = current();
    if (!style.record)
        return {};
    const Value value = styleValue(m_workbench.workspace(), style);
    const StyleSample sample = styleSample(value, u"x"_s, u"x"_s);
    QStringList lines;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const double contrast = contrastOf(sample, value, theme);
        if (contrast >= leastContrast)
            continue;
        const QString number = locale().toString(contrast, 'f', 1);
        lines.append(theme == Theme::Light
                         ? tr("⚠ In the light theme text is hard to read: its contrast is %1:1, below 4.5:1.").arg(number)
                         : tr("⚠ In the dark theme text is hard to read: its contrast is %1:1, below 4.5:1.").arg(number));
    }
    return lines.join(u'\n');
}

QString StyleEditor::titleOf(const StyleRef &style) const
{
    return styleTitle(styleValue(m_workbench.workspace(), style));
}

void StyleEditor::apply(const QString &key, const Value &value)
{
    const StyleRef style = current();
    const QString label = tr("Change the style “%1”").arg(titleOf(style));
    if (!m_workbench.perform(planStyleField(m_workbench.workspace(), style, key, value), label))
        showCurrent();
}

void StyleEditor::add(bool ofView)
{
    const RecordId view = ofView ? m_workbench.currentView() : RecordId{};
    const QString label =
        ofView ? tr("Add a style for %1").arg(m_workbench.workspace().record(view).displayName()) : tr("Add a style for all views");
    if (!m_workbench.perform(planNewStyle(m_workbench.workspace(), view, u"container"_s), label))
        return;
    qsizetype last = m_styles.size() - 1;
    while (last >= 0 && m_styles.at(last).isOfView() != ofView)
        --last;
    m_list->setCurrentItem(m_list->topLevelItem(int(last)));
}

void StyleEditor::removeCurrent()
{
    const StyleRef style = current();
    if (style.record)
        m_workbench.perform(planRemoveStyle(m_workbench.workspace(), style), tr("Remove the style “%1”").arg(titleOf(style)));
}

void StyleEditor::moveCurrent(int by)
{
    const StyleRef style = current();
    if (!style.record
        || !m_workbench.perform(planMoveStyle(m_workbench.workspace(), style, by), tr("Move the style “%1”").arg(titleOf(style))))
        return;
    const StyleRef moved{style.record, style.isOfView() ? style.index + by : -1};
    if (m_styles.contains(moved))
        setCurrent(moved);
}

}  // namespace lintel
