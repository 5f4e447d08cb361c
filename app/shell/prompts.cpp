// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/prompts.h"

#include "views/dialogs/mergedialog.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Names of files and workspaces are text, whatever they contain.
void prepare(QMessageBox &box, QMessageBox::Icon icon, const QString &text, const QString &details)
{
    constexpr QSize size(40, 40);
    box.setIcon(icon);
    const QIcon ours = icons::named(icon == QMessageBox::Warning ? u"warning"_s : u"help"_s);
    box.setIconPixmap(ours.pixmap(size, box.devicePixelRatioF()));
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(details);
    box.setWindowTitle(QCoreApplication::applicationName());
}

}  // namespace

Prompts::Unsaved QtPrompts::askAboutUnsaved(QWidget *parent, const QString &name, const QStringList &files)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Question, tr("Save the changes of “%1”?").arg(name), files.join(u'\n'));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return Unsaved::Save;
    case QMessageBox::Discard: return Unsaved::Discard;
    default: return Unsaved::Cancel;
    }
}

Prompts::Foreign QtPrompts::askAboutForeign(QWidget *parent, const QString &what, bool canDecide)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Warning, what,
            tr("Merging keeps what only one of you has changed; choose whose version counts where both changed the same. Overwrite leaves "
               "their changes out, reload leaves yours out. Merging and reloading can be undone."));
    QPushButton *decide = canDecide ? box.addButton(tr("Merge, &decide…"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *mine = box.addButton(tr("Merge, mine &first"), QMessageBox::AcceptRole);
    const QPushButton *theirs = box.addButton(tr("Merge, &theirs first"), QMessageBox::AcceptRole);
    const QPushButton *reload = box.addButton(tr("&Reload"), QMessageBox::DestructiveRole);
    const QPushButton *overwrite = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(decide ? decide : mine);
    // In a row they are wider than some screens.
    box.findChild<QDialogButtonBox *>()->setOrientation(Qt::Vertical);
    box.exec();
    const QAbstractButton *chosen = box.clickedButton();
    return decide && chosen == decide ? Foreign::Decide
        : chosen == mine              ? Foreign::Mine
        : chosen == theirs            ? Foreign::Theirs
        : chosen == reload            ? Foreign::Reload
        : chosen == overwrite         ? Foreign::Overwrite
                                      : Foreign::Cancel;
}

std::optional<Choices> QtPrompts::askForChoices(QWidget *parent, const QList<Conflict> &conflicts,
                                                const std::function<QString(const Choices &)> &preview)
{
    MergeDialog dialog(conflicts, preview, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choices()) : std::nullopt;
}

bool QtPrompts::askToRecover(QWidget *parent, const QString &name, const QStringList &edits)
{
    constexpr qsizetype mostShown = 12;
    QMessageBox box(parent);
    QStringList lines = edits.mid(qMax(qsizetype(0), edits.size() - mostShown));
    if (lines.size() < edits.size()) {
        lines.prepend(QString(QChar(0x2026)));
    }
    lines.append({QString(), tr("Declined edits are kept in the state folder of the program, but not offered again.")});
    prepare(box, QMessageBox::Question, tr("Lintel ended unexpectedly with edits of “%1” that were not saved.").arg(name),
            lines.join(u'\n'));
    QPushButton *recover = box.addButton(tr("&Recover them"), QMessageBox::AcceptRole);
    box.addButton(tr("&Decline"), QMessageBox::RejectRole);
    box.setDefaultButton(recover);
    box.exec();
    return box.clickedButton() == recover;
}

bool QtPrompts::confirm(QWidget *parent, const QString &question, const QString &details, const QString &doIt)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Question, question, details);
    const QPushButton *yes = box.addButton(doIt, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void QtPrompts::tell(QWidget *parent, const QString &what, const QString &details)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Warning, what, details);
    box.exec();
}

}  // namespace lintel
