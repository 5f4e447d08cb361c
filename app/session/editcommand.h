// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"

#include <QtGui/QUndoCommand>

namespace lintel {

/// The one kind of step in the history of a window: an Edit, done and taken back by the document.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Document &document, const Edit &edit);

    void undo() override { perform(m_edit.inverse()); }
    void redo() override { perform(m_edit); }
    int id() const override { return m_edit.mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override;

    const Edit &edit() const { return m_edit; }

private:
    void perform(const Edit &edit);

    Document &m_document;
    Edit m_edit;
};

}  // namespace lintel
