// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/exportdialog.h"

#include "model/base/slug.h"
#include "views/dialogs/filechooser.h"
#include "views/dialogs/formattexts.h"
#include "views/dialogs/pathedit.h"
#include "views/dialogs/viewpreview.h"
#include "views/widgets/icons.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const FormatDescriptor &format)
{
    return format.id == "svg"_L1 || format.id == "png"_L1 || format.id == "pdf"_L1;
}

}  // namespace

ExportDialog::ExportDialog(Workbench &workbench, const QString &folder, const QString &name, FileChooser &chooser, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_folder(folder),
      m_name(name)
{
    setWindowTitle(tr("Export"));
    setProperty("manualPage", u"import-export"_s);
    m_format = new QComboBox(this);
    for (const FormatDescriptor &each : formats()) {
        if (each.writes)
            m_format->addItem(icons::named(each.perView ? u"image"_s : u"file"_s), translatedName(each), each.id);
    }
    m_extent = new QComboBox(this);
    m_extent->addItem(icons::named(u"file"_s), tr("One file"));
    m_extent->addItem(icons::named(u"folder"_s), tr("A folder, with pages, decisions and positions"));
    m_extentCaption = new QLabel(tr("&As:"), this);
    m_extentCaption->setBuddy(m_extent);
    m_lost = new QLabel(this);
    m_problem = new QLabel(this);
    for (QLabel *label : {m_lost, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_views = new QListWidget(this);
    m_views->setAccessibleName(tr("Views"));
    m_all = new QCheckBox(tr("&All views"), this);
    m_options = optionsBox();
    m_preview = new ViewPreview(this);
    m_target = new PathEdit(PathEdit::Kind::NewFile, chooser, this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_lost);
    form->addRow(m_extentCaption, m_extent);
    form->addRow(tr("&Views:"), m_views);
    form->addRow(QString(), m_all);
    form->addRow(QString(), m_options);
    auto *upper = new QHBoxLayout;
    upper->addLayout(form, 1);
    upper->addWidget(m_preview, 1);
    auto *lower = new QFormLayout;
    lower->addRow(tr("&To:"), m_target);
    lower->addRow(m_problem);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addLayout(lower);
    column->addWidget(m_buttons);

    fillViews();
    showWhetherAll();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_extent, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeTarget);
    connect(m_views, &QListWidget::itemChanged, this, &ExportDialog::proposeTarget);
    connect(m_views, &QListWidget::itemChanged, this, &ExportDialog::showWhetherAll);
    connect(m_all, &QCheckBox::clicked, this, [this] { checkAll(m_all->checkState() != Qt::Unchecked); });
    connect(m_views, &QListWidget::currentRowChanged, this, &ExportDialog::showPreview);
    connect(m_target, &PathEdit::pathChanged, this, &ExportDialog::check);
    connect(&m_workbench, &Workbench::drawingChanged, this, &ExportDialog::showPreview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFormat();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32);
}

QWidget *ExportDialog::optionsBox()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_theme = new QComboBox(box);
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->addItem(tr("Print"), int(Theme::Print));
    m_title = new QCheckBox(tr("Title"), box);
    m_legend = new QCheckBox(tr("Legend"), box);
    m_title->setChecked(true);
    m_legend->setChecked(true);
    m_scale = new QSpinBox(box);
    m_scale->setRange(1, 8);
    m_scale->setValue(2);
    m_scale->setSuffix(tr("x", "times"));
    m_scaleCaption = new QLabel(tr("&Scale:"), box);
    m_scaleCaption->setBuddy(m_scale);
    auto *parts = new QHBoxLayout;
    parts->addWidget(m_title);
    parts->addWidget(m_legend);
    parts->addStretch(1);
    form->addRow(tr("T&heme:"), m_theme);
    form->addRow(QString(), parts);
    form->addRow(m_scaleCaption, m_scale);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_title, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(m_legend, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    return box;
}

void ExportDialog::fillViews()
{
    const Workspace &workspace = m_workbench.workspace();
    const QList<RecordId> views = workspace.all(RecordType::View);
    for (const RecordId view : views) {
        auto *item = new QListWidgetItem(icons::named(icons::nameOf(workspace, view)), workspace.record(view).displayName(), m_views);
        item->setData(Qt::UserRole, QVariant::fromValue(view));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(view == m_workbench.currentView() ? Qt::Checked : Qt::Unchecked);
        if (view == m_workbench.currentView())
            m_views->setCurrentItem(item);
    }
    if (m_views->currentRow() < 0 && m_views->count() > 0) {
        m_views->item(0)->setCheckState(Qt::Checked);
        m_views->setCurrentRow(0);
    }
}

void ExportDialog::checkAll(bool all)
{
    {
        const QSignalBlocker silent(m_views);
        for (int row = 0; row < m_views->count(); ++row)
            m_views->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    }
    m_views->viewport()->update();
    showWhetherAll();
    proposeTarget();
}

void ExportDialog::showWhetherAll()
{
    const qsizetype checked = checkedViews().size();
    m_all->setCheckState(checked == 0 ? Qt::Unchecked : checked == m_views->count() ? Qt::Checked : Qt::PartiallyChecked);
}

void ExportDialog::setFormat(const QString &id)
{
    m_format->setCurrentIndex(qMax(0, m_format->findData(id)));
}

void ExportDialog::setIntoFolder(bool folder)
{
    m_extent->setCurrentIndex(folder ? 1 : 0);
}

void ExportDialog::setViews(const QList<RecordId> &views)
{
    for (int row = 0; row < m_views->count(); ++row) {
        QListWidgetItem *item = m_views->item(row);
        item->setCheckState(views.contains(item->data(Qt::UserRole).value<RecordId>()) ? Qt::Checked : Qt::Unchecked);
    }
}

QList<RecordId> ExportDialog::checkedViews() const
{
    QList<RecordId> views;
    for (int row = 0; row < m_views->count(); ++row) {
        if (m_views->item(row)->checkState() == Qt::Checked)
            views.append(m_views->item(row)->data(Qt::UserRole).value<RecordId>());
    }
    return views;
}

bool ExportDialog::isOneFile() const
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    if (chosen->perView)
        return checkedViews().size() == 1;
    return chosen->extent == FormatExtent::File || (chosen->extent == FormatExtent::Either && m_extent->currentIndex() == 0);
}

void ExportDialog::showFormat()
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    m_lost->setText(translatedLoss(*chosen));
    m_extent->setVisible(chosen->extent == FormatExtent::Either);
    m_extentCaption->setVisible(chosen->extent == FormatExtent::Either);
    m_views->setEnabled(chosen->perView);
    m_all->setEnabled(chosen->perView);
    m_options->setVisible(isPicture(*chosen));
    m_scale->setVisible(chosen->id == "png"_L1);
    m_scaleCaption->setVisible(m_scale->isVisibleTo(m_options));
    proposeTarget();
    showPreview();
}

void ExportDialog::proposeTarget()
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    QString path = m_folder;
    if (isOneFile()) {
        const QString base = chosen->perView ? m_workbench.workspace().record(checkedViews().constFirst()).key() : slug(m_name);
        path = QDir(m_folder).filePath(base % u'.' % chosen->extensions.first());
        m_target->setKind(PathEdit::Kind::NewFile);
        m_target->setQuestion(tr("Export to a file"));
        m_target->setFileKind(translatedName(*chosen), chosen->extensions);
    } else {
        path = QDir(m_folder).filePath(slug(m_name) % u'-' % chosen->id);
        m_target->setKind(PathEdit::Kind::Folder);
        m_target->setQuestion(tr("Export into a folder"));
        m_target->setFileKind({}, {});
    }
    m_target->setPath(path);
    check();
}

void ExportDialog::showPreview()
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    const QListWidgetItem *item = m_views->currentItem();
    if (!chosen->perView || !item) {
        m_preview->setDrawing(nullptr);
        m_preview->setMessage(chosen->perView ? tr("There is no view.") : tr("The whole workspace is written, not a picture."));
        return;
    }
    ComposeOptions options;
    options.theme = request().theme;
    options.title = m_title->isChecked();
    options.legend = m_legend->isChecked();
    options.language = m_workbench.workspace().root().text(u"language");
    m_preview->setOptions(options);
    m_preview->setMessage(tr("The view is being drawn."));
    m_preview->setDrawing(m_workbench.drawing(item->data(Qt::UserRole).value<RecordId>()));
}

void ExportDialog::check()
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    const QString target = m_target->path();
    const bool toFile = request().toFile;
    QString problem;
    if (chosen->perView && checkedViews().isEmpty())
        problem = tr("Choose at least one view.");
    else if (target.isEmpty())
        problem = tr("Choose where to write to.");
    else if (toFile && QFileInfo(target).isDir())
        problem = tr("There is a folder of that name.");
    else if (!toFile && QFileInfo(target).isFile())
        problem = tr("There is a file of that name.");
    else if (toFile && QFileInfo::exists(target))
        problem = tr("The file exists and will be replaced.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool blocked = !problem.isEmpty() && !(toFile && QFileInfo(target).isFile());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!blocked);
}

ExportRequest ExportDialog::request() const
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    ExportRequest request;
    request.format = chosen->id;
    if (chosen->perView)
        request.views = checkedViews();
    request.toFile = isOneFile();
    request.target = m_target->path();
    request.theme = Theme(m_theme->currentData().toInt());
    request.title = m_title->isChecked();
    request.legend = m_legend->isChecked();
    request.scale = m_scale->value();
    return request;
}

}  // namespace lintel
