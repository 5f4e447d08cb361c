// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"
#include "views/workbench/workbench.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace lintel {

class FileChooser;
class PathEdit;
class ViewPreview;

/// What shall be written, and where to.
struct ExportRequest {
    QString format;         ///< Id of the format.
    QList<RecordId> views;  ///< For formats by view.
    QString target;         ///< Absolute: a file when `toFile`, else a folder.
    bool toFile = false;
    Theme theme = Theme::Light;  ///< Of pictures.
    bool title = true;
    bool legend = true;
    int scale = 2;  ///< Pixels per pixel at scale 1, of raster pictures.
};

/// Asks for a format, views, options and the target; shows the picture of the view that is looked at, and says what is lost.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is where the target is proposed; `name` of the workspace.
    ExportDialog(Workbench &workbench, const QString &folder, const QString &name, FileChooser &chooser, QWidget *parent = nullptr);

    void setFormat(const QString &id);
    /// For formats that are one file or a folder of files.
    void setIntoFolder(bool folder);
    void setViews(const QList<RecordId> &views);
    ExportRequest request() const;

private:
    QWidget *optionsBox();
    void fillViews();
    void checkAll(bool all);
    void showWhetherAll();
    QList<RecordId> checkedViews() const;
    bool isOneFile() const;
    void proposeTarget();
    void showFormat();
    void showPreview();
    void check();

    Workbench &m_workbench;
    QString m_folder;
    QString m_name;
    QComboBox *m_format;
    QLabel *m_extentCaption;
    QComboBox *m_extent;
    QLabel *m_lost;
    QCheckBox *m_all;
    QListWidget *m_views;
    QWidget *m_options;
    QComboBox *m_theme;
    QCheckBox *m_title;
    QCheckBox *m_legend;
    QSpinBox *m_scale;
    QLabel *m_scaleCaption;
    ViewPreview *m_preview;
    PathEdit *m_target;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

}  // namespace lintel
