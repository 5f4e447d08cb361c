// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/merge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace lintel {

/// Questions that must be answered before something can go on. An interface, so that tests answer without dialogs.
class Prompts {
public:
    enum class Unsaved { Save, Discard, Cancel };
    /// Decide, Mine and Theirs merge: asking for each, or saying who counts where both changed the same. Overwrite and Reload leave the other
    /// side out altogether.
    enum class Foreign { Decide, Mine, Theirs, Overwrite, Reload, Cancel };

    virtual ~Prompts() = default;
    /// The workspace has changes and is to be closed.
    virtual Unsaved askAboutUnsaved(QWidget *parent, const QString &name, const QStringList &files) = 0;
    /// Somebody else has written files that are to be saved.
    /// `canDecide`: what both changed is known piece by piece.
    virtual Foreign askAboutForeign(QWidget *parent, const QString &what, bool canDecide) = 0;
    /// What counts for each conflict; nothing when the person does not want to decide now. `preview` shows what comes of the choices.
    virtual std::optional<Choices> askForChoices(QWidget *parent, const QList<Conflict> &conflicts,
                                                 const std::function<QString(const Choices &)> &preview) = 0;
    /// A run of the program broke off with these edits unsaved. Returns whether they are wanted.
    virtual bool askToRecover(QWidget *parent, const QString &name, const QStringList &edits) = 0;
    /// Something that cannot be taken back by undo.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &details, const QString &doIt) = 0;
    virtual void tell(QWidget *parent, const QString &what, const QString &details) = 0;
};

class QtPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(lintel::QtPrompts)

public:
    Unsaved askAboutUnsaved(QWidget *parent, const QString &name, const QStringList &files) override;
    Foreign askAboutForeign(QWidget *parent, const QString &what, bool canDecide) override;
    std::optional<Choices> askForChoices(QWidget *parent, const QList<Conflict> &conflicts,
                                         const std::function<QString(const Choices &)> &preview) override;
    bool askToRecover(QWidget *parent, const QString &name, const QStringList &edits) override;
    bool confirm(QWidget *parent, const QString &question, const QString &details, const QString &doIt) override;
    void tell(QWidget *parent, const QString &what, const QString &details) override;
};

}  // namespace lintel
