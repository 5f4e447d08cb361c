// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/newelementdialog.h"

#include "model/base/slug.h"
#include "model/edit/creating.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct KindChoice {
    Level level;
    QString name;
};

QList<KindChoice> kindChoices()
{
    return {{Level::Person, NewElementDialog::tr("Person")},       {Level::System, NewElementDialog::tr("Software system")},
            {Level::Container, NewElementDialog::tr("Container")}, {Level::Component, NewElementDialog::tr("Component")},
            {Level::Code, NewElementDialog::tr("Code")},           {Level::Custom, NewElementDialog::tr("Other element")}};
}

// What C4 puts below what; custom elements hold all but people and systems.
bool takes(const Workspace &workspace, ElementId parent, Level level)
{
    if (!parent)
        return level == Level::Person || level == Level::System || level == Level::Custom;
    switch (workspace.record(parent).level()) {
    case Level::System: return level == Level::Container || level == Level::Custom;
    case Level::Container: return level == Level::Component || level == Level::Custom;
    case Level::Component: return level == Level::Code || level == Level::Custom;
    case Level::Custom: return level != Level::Person && level != Level::System;
    default: return false;
    }
}

}  // namespace

QString proposedKey(const Workspace &workspace, ElementId parent, const QString &name)
{
    QString base = name.trimmed().isEmpty() ? QString() : slug(name, 40);
    if (base.isEmpty())
        return {};
    if (!isIdentifier(base))
        base.prepend(u'_');
    QString key = base;
    for (int number = 2; number < 1000 && !checkKey(workspace, parent, key); ++number)
        key = base % u'-' % QString::number(number);
    return key;
}

NewElementDialog::NewElementDialog(Workbench &workbench, ElementId parent, QWidget *parentWidget)
    : QDialog(parentWidget),
      m_workbench(workbench)
{
    setWindowTitle(tr("New element"));
    setProperty("manualPage", u"tree"_s);
    m_name = new QLineEdit(this);
    m_key = new QLineEdit(this);
    m_kind = new QComboBox(this);
    m_parent = new QComboBox(this);
    m_parent->setEditable(true);
    m_parent->setInsertPolicy(QComboBox::NoInsert);
    m_parent->completer()->setFilterMode(Qt::MatchContains);
    m_parent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Belongs to:"), m_parent);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Id:"), m_key);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_key->setToolTip(tr("What other texts call it by; letters, digits, '-' and '_'."));

    fillParents(parent);
    fillKinds();
    connect(m_name, &QLineEdit::textChanged, this, &NewElementDialog::proposeKey);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownKey = !text.isEmpty();
        check();
    });
    connect(m_parent, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        proposeKey();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewElementDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewElementDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NewElementDialog::reject);
    check();
    m_name->setFocus();
}

void NewElementDialog::fillParents(ElementId chosen)
{
    const Workspace &workspace = m_workbench.workspace();
    m_parent->addItem(icons::named(u"workspace"_s), tr("(nothing: the top)"), QVariant::fromValue(ElementId()));
    const QList<RecordId> all = workspace.all(RecordType::Element);
    for (const ElementId id : all) {
        if (workspace.record(id).level() == Level::Code || workspace.record(id).level() == Level::Person)
            continue;
        m_parent->addItem(icons::named(icons::nameOf(workspace, id)), workspace.index().path(id), QVariant::fromValue(id));
        if (id == chosen)
            m_parent->setCurrentIndex(m_parent->count() - 1);
    }
}

void NewElementDialog::fillKinds()
{
    const QVariant before = m_kind->currentData();
    QSignalBlocker quiet(m_kind);
    m_kind->clear();
    const QList<KindChoice> choices = kindChoices();
    for (const KindChoice &choice : choices) {
        if (takes(m_workbench.workspace(), chosenParent(), choice.level))
            m_kind->addItem(icons::named(toString(choice.level)), choice.name, int(choice.level));
    }
    // Systems are what most begin with; below something the next level.
    const int wanted = before.isValid() ? m_kind->findData(before) : m_kind->findData(int(Level::System));
    m_kind->setCurrentIndex(qMax(0, wanted));
}

void NewElementDialog::proposeKey()
{
    if (!m_ownKey)
        m_key->setText(proposedKey(m_workbench.workspace(), chosenParent(), m_name->text()));
    check();
}

ElementId NewElementDialog::chosenParent() const
{
    return m_parent->currentData().value<ElementId>();
}

QString NewElementDialog::chosenSection() const
{
    return m_kind->currentIndex() < 0 ? QString() : sectionOf(Level(m_kind->currentData().toInt()));
}

void NewElementDialog::check()
{
    const bool named = !m_name->text().trimmed().isEmpty() || !m_key->text().isEmpty();
    QString problem;
    if (named) {
        // The whole plan is made on acceptance only: it looks at every reference.
        const Status status = checkKey(m_workbench.workspace(), chosenParent(), m_key->text());
        if (!status)
            problem = translatedText(status.error());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(named && problem.isEmpty() && !m_workbench.isReadOnly());
}

void NewElementDialog::accept()
{
    const QString name = m_name->text().trimmed();
    const Result<ChangeSet> plan = planCreate(m_workbench.workspace(), chosenParent(), chosenSection(), m_key->text(), name);
    if (!m_workbench.perform(plan, tr("Create %1").arg(name.isEmpty() ? m_key->text() : name)))
        return;
    for (const Change &change : plan.value()) {
        if (const auto *insert = std::get_if<Insert>(&change); insert && insert->record.type() == RecordType::Element)
            m_created = insert->record.id();
    }
    m_workbench.select({m_created}, this);
    QDialog::accept();
}

}  // namespace lintel
