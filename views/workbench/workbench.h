// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"
#include "model/costs/costmodel.h"
#include "model/diagram/layout.h"
#include "model/standards/standards.h"

#include <QtCore/QObject>

#include <memory>

class QUndoStack;

namespace lintel {

/// A view as it is shown: what, and where.
struct Drawing {
    Diagram diagram;
    Layout layout;
};

/// What workers found out about the workspace; may lag behind it by a moment.
struct Analysis {
    CheckResult check;
    std::shared_ptr<const CostModel> costs;  ///< Of the plan, without a scenario; null until first made.
    Diagnostics problems;                    ///< What kept it from being whole: packs that cannot be read...
};

/// Which boxes an automatic layout places.
enum class Arrange : quint8 {
    All,       ///< Every box of the view anew.
    Selected,  ///< Only those of the given keys; all others stay.
    New,       ///< Only boxes that nobody has placed; the others keep, and get written down, their places.
};

/// What every panel, tab and dialog of a window works on: one open workspace, one selection, one undo. Panels know this, and no other
/// panel: they tell what a person wants (`reveal`, `openView`...) and the window decides who shows it. Lives in the GUI thread; nothing
/// here blocks.
class Workbench : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // What is open

    /// The last state that reads; stays so while a text is being typed.
    virtual const Workspace &workspace() const = 0;
    /// Why no edit is possible (a newer format, a file of another tool), as a translated sentence; empty when edits are. `perform` and
    /// `replaceText` then refuse with it.
    virtual QString readOnlyReason() const = 0;
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    /// Relative paths of all files: the root file first, then sorted.
    virtual QStringList files() const = 0;
    /// UTF-8 text of a file; empty when there is no such file.
    virtual QByteArray text(const QString &file) const = 0;
    /// Where the record, or a field of it, stands: file, line and column from 1. `file` is relative, as in files().
    virtual Location location(RecordId record, QStringView field = {}) const = 0;
    /// The innermost record whose text contains the byte `offset` of the file; 0 for none.
    virtual RecordId recordAt(const QString &file, qsizetype offset) const = 0;
    /// Errors, warnings and notes of the reading, by file, line and column.
    virtual const Diagnostics &problems() const = 0;

    // Changing it

    virtual QUndoStack *undoStack() const = 0;
    /// Makes a plan one edit that can be undone. An empty plan does nothing. A plan that failed, or that cannot be written, changes nothing
    /// and is told by `refused`. Edits in a row with the same merge key, not empty, become one step of undo. Returns whether it was done.
    virtual bool perform(const Result<ChangeSet> &plan, const QString &label, const QString &mergeKey = {}) = 0;
    /// Typing: at byte `offset` of the file, `removed` goes and `inserted` comes. The text changes even when it does not read any more;
    /// then the workspace stays as it was and problems() tells why. Returns whether it was done.
    virtual bool replaceText(const QString &file, qsizetype offset, const QByteArray &removed, const QByteArray &inserted,
                             const QString &label, const QString &mergeKey = {}) = 0;
    /// Places boxes of a view by the layout engine, off the GUI thread, and performs the result as one edit. `keys` are those of
    /// DiagramNode, for Arrange::Selected.
    virtual void arrange(RecordId view, Arrange what, const QStringList &keys = {}) = 0;
    /// What the clipboard carries for records: YAML of their kind.
    virtual QByteArray copied(const QList<RecordId> &records) const = 0;
    /// Adds what copied() gave, perhaps in another workspace, below `parent` (0: the root); shown in `view` when that is one. It is read as
    /// a stranger's file. Returns the new records.
    virtual QList<RecordId> paste(const QByteArray &copied, RecordId parent, RecordId view) = 0;

    // What is derived from it

    /// The view as it was last drawn, null before that. When it is out of date, or not made yet, a worker makes it and `drawingChanged`
    /// tells. Ask again after `changed`.
    virtual std::shared_ptr<const Drawing> drawing(RecordId view) = 0;
    /// Findings of the standards; never null.
    virtual std::shared_ptr<const Analysis> analysis() const = 0;

    // What the window's parts share

    /// What is selected, the one selected last at the end. Records that no longer exist drop out.
    const QList<RecordId> &selection() const { return m_selection; }
    /// `origin` is who selects, so that it need not follow itself.
    void select(const QList<RecordId> &records, QObject *origin = nullptr);
    /// The view whose tab is in front; 0 for none.
    RecordId currentView() const { return m_currentView; }
    void setCurrentView(RecordId view);

public slots:
    /// Brings a record into sight: on the canvas in front when it is there, else in a view that shows it, and in the tree.
    void reveal(lintel::RecordId record) { emit revealRequested(record); }
    void openView(lintel::RecordId view) { emit openViewRequested(view); }
    void openText(const lintel::Location &where) { emit openTextRequested(where); }
    void openDecision(lintel::RecordId decision) { emit openDecisionRequested(decision); }
    /// Asks for a name and makes a decision that is about these elements.
    void newDecision(const QList<lintel::RecordId> &elements) { emit newDecisionRequested(elements); }
    /// Opens the wizard for a view of this element (0: of the landscape).
    void newView(lintel::RecordId element) { emit newViewRequested(element); }
    /// Shows what goes along, asks, and removes the records from the model.
    void askToDelete(const QList<lintel::RecordId> &records) { emit deletionRequested(records); }

signals:
    /// Once per edit, undo and redo, after workspace() has changed. Empty when only texts changed.
    void changed(const lintel::ChangeSet &changes);
    /// For each patch of a text, in order, before `changed`: at byte `offset`, `removed` bytes went and `inserted` came. `origin` is null
    /// unless replaceText made it.
    void textChanged(const QString &file, qsizetype offset, qsizetype removed, const QByteArray &inserted);
    void filesChanged();
    void readOnlyChanged();
    void problemsChanged();
    void drawingChanged(lintel::RecordId view);
    void analysisChanged();
    void selectionChanged(QObject *origin);
    void currentViewChanged(lintel::RecordId view);
    /// An edit that was wanted cannot be made; the window shows why.
    void refused(const lintel::Diagnostic &why);
    /// Something that is good to know and needs no answer.
    void notice(const QString &text);

    void revealRequested(lintel::RecordId record);
    void openViewRequested(lintel::RecordId view);
    void openTextRequested(const lintel::Location &where);
    void openDecisionRequested(lintel::RecordId decision);
    void newDecisionRequested(const QList<lintel::RecordId> &elements);
    void newViewRequested(lintel::RecordId element);
    void deletionRequested(const QList<lintel::RecordId> &records);

protected:
    /// To be called after each change, before `changed`: takes records out of the selection that are gone.
    void dropLostSelection();

private:
    QList<RecordId> m_selection;
    RecordId m_currentView;
};

}  // namespace lintel
