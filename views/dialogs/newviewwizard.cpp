// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/newviewwizard.h"

#include "model/workspace/workspaceindex.h"
#include "views/dialogs/viewpreview.h"
#include "views/dialogs/viewtypes.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

class RowsEngine final : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &request) override { return fallbackPlacement(request); }
};

RecordId insertedView(const ChangeSet &changes)
{
    for (const Change &change : changes) {
        if (const auto *insert = std::get_if<Insert>(&change); insert && insert->record.type() == RecordType::View)
            return insert->record.id();
    }
    return {};
}

// The level below what is in focus is what one mostly wants to see.
QString typeFor(const Workspace &workspace, RecordId element)
{
    const Record &record = workspace.record(element);
    if (record.type() == RecordType::Node || record.type() == RecordType::Environment)
        return u"deployment"_s;
    if (record.type() != RecordType::Element)
        return u"landscape"_s;
    switch (record.level()) {
    case Level::System: return u"container"_s;
    case Level::Container: return u"component"_s;
    case Level::Component: return u"code"_s;
    default: return u"landscape"_s;
    }
}

}  // namespace

NewViewWizard::NewViewWizard(Workbench &workbench, RecordId element, QWidget *parent, LayoutEngineMaker engine)
    : QDialog(parent),
      m_workbench(workbench),
      m_element(element),
      m_engine(std::move(engine)),
      m_latest(this)
{
    setWindowTitle(tr("New view"));
    setProperty("manualPage", u"views"_s);
    buildForm();
    fillTypes();
    connect(m_type, &QListWidget::currentRowChanged, this, [this] {
        fillSubjects();
        propose();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &NewViewWizard::propose);
    connect(m_other, &QComboBox::currentIndexChanged, this, &NewViewWizard::propose);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownName = !text.isEmpty();
        check();
    });
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownKey = !text.isEmpty();
        check();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewViewWizard::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setType(typeFor(workbench.workspace(), element));
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 30);
    m_name->setFocus();
}

void NewViewWizard::buildForm()
{
    m_type = new QListWidget(this);
    m_type->setAccessibleName(tr("Type"));
    m_what = new QLabel(this);
    m_problem = new QLabel(this);
    for (QLabel *label : {m_what, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_subject = new QComboBox(this);
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->completer()->setFilterMode(Qt::MatchContains);
    m_subject->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_other = new QComboBox(this);
    m_name = new QLineEdit(this);
    m_key = new QLineEdit(this);
    m_preview = new ViewPreview(this);
    ComposeOptions look;
    look.theme = palette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
    look.language = m_workbench.workspace().root().text(u"language");
    m_preview->setOptions(look);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    m_subjectCaption = new QLabel(tr("&Of:"), this);
    m_subjectCaption->setBuddy(m_subject);
    m_otherCaption = new QLabel(this);
    m_otherCaption->setBuddy(m_other);

    auto *form = new QFormLayout;
    form->addRow(tr("&Type:"), m_type);
    form->addRow(QString(), m_what);
    form->addRow(m_subjectCaption, m_subject);
    form->addRow(m_otherCaption, m_other);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Id:"), m_key);
    auto *halves = new QHBoxLayout;
    halves->addLayout(form, 2);
    halves->addWidget(m_preview, 3);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
}

void NewViewWizard::fillTypes()
{
    const QList<ViewType> types = newViewTypes();
    for (const ViewType &type : types) {
        auto *item = new QListWidgetItem(icons::named(u"view-"_s + type.type), type.name, m_type);
        item->setData(Qt::UserRole, type.type);
        item->setToolTip(type.what);
    }
}

void NewViewWizard::setType(const QString &type)
{
    for (int row = 0; row < m_type->count(); ++row) {
        if (m_type->item(row)->data(Qt::UserRole).toString() == type)
            m_type->setCurrentRow(row);
    }
}

void NewViewWizard::fillSubjects()
{
    const Workspace &workspace = m_workbench.workspace();
    const QString type = choice().type;
    m_what->setText(m_type->currentItem() ? m_type->currentItem()->toolTip() : QString());
    const Subject subject = subjectOf(type);
    const QVariant before = m_subject->currentData();
    QSignalBlocker quiet(m_subject);
    QSignalBlocker quietOther(m_other);
    m_subject->clear();
    if (subject == Subject::Optional)
        m_subject->addItem(tr("(everything)"), QVariant::fromValue(RecordId()));
    if (subject != Subject::None) {
        for (const RecordId id : workspace.all(RecordType::Element)) {
            if (suits(workspace, type, id))
                m_subject->addItem(icons::named(icons::nameOf(workspace, id)), workspace.index().path(id), QVariant::fromValue(id));
        }
    }
    const int own = m_subject->findData(QVariant::fromValue(m_element));
    const int kept = m_subject->findData(before);
    m_subject->setCurrentIndex(own >= 0 ? own : qMax(0, kept));
    m_subject->setVisible(subject != Subject::None);
    m_subjectCaption->setVisible(subject != Subject::None);

    const bool deployment = type == "deployment"_L1;
    const bool filtered = type == "filtered"_L1;
    m_other->clear();
    for (const RecordId id : workspace.all(deployment ? RecordType::Environment : RecordType::View)) {
        const Record &record = workspace.record(id);
        if (deployment || (filtered && record.text(u"type") != "filtered"_L1))
            m_other->addItem(icons::named(icons::nameOf(workspace, id)), record.displayName(), record.key());
    }
    if (filtered && m_workbench.currentView())
        m_other->setCurrentIndex(qMax(0, m_other->findData(workspace.record(m_workbench.currentView()).key())));
    m_other->setVisible(deployment || filtered);
    m_otherCaption->setVisible(deployment || filtered);
    m_otherCaption->setText(deployment ? tr("&Environment:") : tr("&Part of:"));
}

NewView NewViewWizard::choice() const
{
    NewView view;
    view.type = m_type->currentItem() ? m_type->currentItem()->data(Qt::UserRole).toString() : QString();
    if (subjectOf(view.type) != Subject::None)
        view.of = m_subject->currentData().value<RecordId>();
    (view.type == "deployment"_L1 ? view.environment : view.base) = m_other->currentData().toString();
    view.name = m_name->text().trimmed();
    view.key = m_key->text().trimmed();
    return view;
}

void NewViewWizard::propose()
{
    const Workspace &workspace = m_workbench.workspace();
    const NewView view = choice();
    if (!m_ownName) {
        const QString of = view.of       ? workspace.record(view.of).displayName()
            : m_other->isVisibleTo(this) ? m_other->currentText()
                                         : QString();
        const QString type = m_type->currentItem() ? m_type->currentItem()->text() : QString();
        m_name->setText(of.isEmpty() ? type : tr("%1: %2", "name of a view: what it is of, its type").arg(of, type));
    }
    if (!m_ownKey)
        m_key->setText(proposedViewKey(workspace, view));
    check();
}

void NewViewWizard::check()
{
    const Result<ChangeSet> plan = planNewView(m_workbench.workspace(), choice());
    m_problem->setText(plan ? QString() : translatedText(plan.error()));
    m_problem->setVisible(!plan);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(plan.ok() && !m_workbench.isReadOnly());
    if (plan) {
        draw(plan.value());
    } else {
        m_latest.forget();
        m_preview->setDrawing(nullptr);
        m_preview->setMessage(QString());
    }
}

void NewViewWizard::draw(const ChangeSet &changes)
{
    const Workspace after = apply(m_workbench.workspace(), changes);
    after.index();
    const RecordId view = insertedView(changes);
    m_latest.ask(
        [after, view, engine = m_engine]() -> std::shared_ptr<const Drawing> {
            Result<Diagram> diagram = resolveView(after, view);
            if (!diagram)
                return nullptr;
            const std::unique_ptr<LayoutEngine> used = engine ? engine() : std::make_unique<RowsEngine>();
            auto drawing = std::make_shared<Drawing>();
            drawing->diagram = std::move(diagram).value();
            drawing->layout = layOut(drawing->diagram, *used);
            return drawing;
        },
        [this](const std::shared_ptr<const Drawing> &drawing) {
            const bool empty = !drawing || drawing->diagram.nodes.isEmpty();
            m_preview->setMessage(empty ? tr("This view is empty as yet.") : QString());
            m_preview->setDrawing(empty ? nullptr : drawing);
        });
}

void NewViewWizard::accept()
{
    const Result<ChangeSet> plan = planNewView(m_workbench.workspace(), choice());
    if (!m_workbench.perform(plan, tr("Create view %1").arg(choice().name)))
        return;
    m_created = insertedView(plan.value());
    QDialog::accept();
}

}  // namespace lintel
