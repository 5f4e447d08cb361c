// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/editcommand.h"

#include <QtCore/QLoggingCategory>

namespace lintel {

namespace {
Q_LOGGING_CATEGORY(session, "lintel.session")
}  // namespace

EditCommand::EditCommand(Document &document, const Edit &edit) : QUndoCommand(edit.label), m_document(document), m_edit(edit) {}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto *command = dynamic_cast<const EditCommand *>(next);
    if (!command || !canMerge(m_edit, command->m_edit)) {
        return false;
    }
    m_edit = merged(m_edit, command->m_edit);
    return true;
}

// The texts are those that the edit was planned for, so it can fail only by a mistake of ours: then the step leaves the history, and the
// texts stay as they are.
void EditCommand::perform(const Edit &edit)
{
    if (const Status done = m_document.perform(edit); !done) {
        qCWarning(session).noquote() << done.error().toLine();
        setObsolete(true);
    }
}

}  // namespace lintel
