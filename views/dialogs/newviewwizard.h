// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edit/newview.h"
#include "views/models/background.h"
#include "views/workbench/workbench.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace lintel {

class ViewPreview;

/// Makes the layout engine that previews are drawn with, in the worker's thread.
using LayoutEngineMaker = std::function<std::unique_ptr<LayoutEngine>()>;

/// Asks for the type of a new view, what it is about, its name and id, and shows at once what it would look like. Accepted, it has performed
/// the edit.
class NewViewWizard : public QDialog {
    Q_OBJECT

public:
    /// `element` is what the view is proposed to be about; 0 for the landscape. Without `engine` previews are laid out by simple rows.
    NewViewWizard(Workbench &workbench, RecordId element, QWidget *parent = nullptr, LayoutEngineMaker engine = {});

    /// What the choices amount to.
    NewView choice() const;
    void setType(const QString &type);
    ViewPreview *preview() const { return m_preview; }
    /// What was made; 0 before.
    RecordId created() const { return m_created; }

    void accept() override;

private:
    void buildForm();
    void fillTypes();
    void fillSubjects();
    void propose();
    void check();
    void draw(const ChangeSet &changes);

    Workbench &m_workbench;
    RecordId m_element;
    LayoutEngineMaker m_engine;
    RecordId m_created;
    bool m_ownName = false, m_ownKey = false;
    Latest<std::shared_ptr<const Drawing>> m_latest;
    QListWidget *m_type;
    QLabel *m_what;
    QLabel *m_subjectCaption;
    QComboBox *m_subject;
    QLabel *m_otherCaption;
    QComboBox *m_other;
    QLineEdit *m_name;
    QLineEdit *m_key;
    ViewPreview *m_preview;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

}  // namespace lintel
