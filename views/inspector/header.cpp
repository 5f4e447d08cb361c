// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/header.h"

#include "model/edit/creating.h"
#include "model/edit/rekeying.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldcheck.h"
#include "views/inspector/fieldeditor.h"
#include "views/inspector/fieldinfo.h"
#include "views/models/recordtext.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"
#include "views/widgets/subject.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;

QLabel *makeLabel(QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A text that can be selected would go by its own direction.
    if (label->isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

InspectorHeader::InspectorHeader(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_icon(new QLabel(this)),
      m_name(makeLabel(this, false)),
      m_kind(makeLabel(this, true)),
      m_path(makeLabel(this, true)),
      m_parent(new QToolButton(this)),
      m_place(new QToolButton(this)),
      m_idLabel(new QLabel(tr("&Id"), this)),
      m_id(new QLineEdit(this)),
      m_problem(makeLabel(this, false))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_parent, 0, 2);
    grid->addWidget(m_kind, 1, 1, 1, 2);
    grid->addWidget(m_path, 2, 0, 1, 3);
    grid->addWidget(m_place, 3, 0, 1, 3);
    m_idLabel->setBuddy(m_id);
    grid->addWidget(m_idLabel, 4, 0);
    grid->addWidget(m_id, 4, 1, 1, 2);
    grid->addWidget(m_problem, 5, 0, 1, 3);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_name->setFont(large);
    m_parent->setIcon(icons::named(u"up"_s));
    m_parent->setAutoRaise(true);
    m_parent->setToolTip(tr("Show what it belongs to"));
    m_parent->setAccessibleName(m_parent->toolTip());
    m_place->setAutoRaise(true);
    m_place->setIcon(icons::named(u"file"_s));
    m_place->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place->setToolTip(tr("Go to where it is written"));
    m_id->setAccessibleName(tr("Id"));
    m_id->installEventFilter(this);
    m_problem->hide();
    connect(m_parent, &QToolButton::clicked, this, &InspectorHeader::selectParent);
    connect(m_place, &QToolButton::clicked, this, &InspectorHeader::goToDefinition);
    connect(m_id, &QLineEdit::textEdited, this, &InspectorHeader::checkId);
    connect(m_id, &QLineEdit::editingFinished, this, &InspectorHeader::applyId);
}

// Children that lose the focus while they go would still tell that typing has ended.
InspectorHeader::~InspectorHeader()
{
    m_id->disconnect(this);
}

void InspectorHeader::setRecords(const QList<RecordId> &records)
{
    if (records != m_records && m_id->isModified())
        applyId();
    m_records = records;
    m_id->setModified(false);
    refresh();
}

void InspectorHeader::refresh()
{
    const bool one = m_records.size() == 1;
    const bool named = one && m_records.constFirst() != Workspace::rootId;
    m_path->setVisible(one);
    m_place->setVisible(one);
    m_id->setVisible(named);
    m_idLabel->setVisible(named);
    if (one) {
        showOne();
        return;
    }
    m_parent->hide();
    m_icon->clear();
    m_name->setText(subjectOf(m_workbench.workspace(), m_records));
    m_kind->setText(tr("%n records. One edit changes all of them.", nullptr, int(m_records.size())));
}

void InspectorHeader::showIcon()
{
    const QIcon icon = icons::named(icons::nameOf(m_workbench.workspace(), m_records.constFirst()));
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

// The icon is a picture of its colours, and so of the palette.
void InspectorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_records.size() == 1) {
        showIcon();
    }
}

void InspectorHeader::showOne()
{
    const Workspace &workspace = m_workbench.workspace();
    const RecordId id = m_records.constFirst();
    const Record &record = workspace.record(id);
    const QString path = id == Workspace::rootId ? QString() : workspace.index().path(id);
    showIcon();
    const QString name = subjectOf(workspace, {id});
    m_name->setText(name.isEmpty() ? path.isEmpty() ? typeLabel(record.type()) : path : name);
    m_kind->setText(kindText());
    m_path->setText(path);
    m_path->setVisible(!path.isEmpty() && path != m_name->text() && path != record.key());
    m_parent->setVisible(record.parent().isValid());
    const Location where = m_workbench.location(id);
    m_place->setVisible(!where.file.isEmpty());
    m_place->setText(where.line > 0 ? u"%1:%2"_s.arg(where.file).arg(where.line) : where.file);
    m_place->setAccessibleName(tr("Go to %1").arg(m_place->text()));
    if (!m_id->isModified()) {
        m_id->setText(record.key());
        markInvalid(m_id, false);
        m_problem->hide();
    }
    m_id->setReadOnly(!canReId());
    m_id->setFrame(canReId());
    m_id->setPlaceholderText(tr("none"));
}

// "Container", the name of a derived kind, "namespace (node)".
QString InspectorHeader::kindText() const
{
    const Workspace &workspace = m_workbench.workspace();
    const RecordId id = m_records.constFirst();
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Element) {
        return RecordText::typeName(workspace, id);
    }
    const QString type = typeLabel(record.type());
    const QString kind = record.text(u"kind");
    return kind.isEmpty() ? type : tr("%1 (%2)", "kind and type of a record").arg(kind, type.toLower());
}

bool InspectorHeader::canReId() const
{
    return !m_workbench.isReadOnly() && m_records.size() == 1 && hasKey(m_workbench.workspace().record(m_records.constFirst()).type());
}

void InspectorHeader::checkId()
{
    const Status status = checkReKey(m_workbench.workspace(), m_records.constFirst(), m_id->text().trimmed());
    markInvalid(m_id, !status);
    m_problem->setVisible(!status);
    m_problem->setText(status ? QString() : tr("⚠ %1", "a problem").arg(translatedText(status.error())));
}

void InspectorHeader::applyId()
{
    if (!m_id->isModified() || !canReId())
        return;
    checkId();
    if (m_problem->isVisibleTo(this))
        return;
    m_id->setModified(false);
    const Workspace &workspace = m_workbench.workspace();
    const RecordId id = m_records.constFirst();
    const QString before = workspace.record(id).key();
    if (m_id->text().trimmed() != before)
        m_workbench.perform(planReKey(workspace, id, m_id->text().trimmed()), tr("Change the id “%1”").arg(before));
    refresh();
}

bool InspectorHeader::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !m_id->isModified())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_id->setModified(false);
        refresh();
        m_id->selectAll();
    }
    return true;
}

void InspectorHeader::goToDefinition()
{
    if (m_records.size() == 1)
        m_workbench.openText(m_workbench.location(m_records.constFirst()));
}

void InspectorHeader::selectParent()
{
    const RecordId parent = m_records.size() == 1 ? m_workbench.workspace().record(m_records.constFirst()).parent() : RecordId{};
    if (parent)
        m_workbench.select({parent}, this);
}

}  // namespace lintel
