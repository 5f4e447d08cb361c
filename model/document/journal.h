// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/writer.h"

namespace lintel {

/// One step of what was edited.
struct JournalStep {
    QString label;
    QList<TextPatch> patches;

    friend bool operator==(const JournalStep &, const JournalStep &) = default;
};

/// The edits since a state of the files on disk, as they are kept for the case that they are never saved. In bytes: a line with the
/// version, and records with checksums (see frames.h), the first of which tells what the steps are based on.
struct Journal {
    QString workspace;                           ///< Absolute path of the root file; told to a person, never opened.
    QList<std::pair<QString, QByteArray>> base;  ///< Paths and SHA-256 of the files that the first step applies to.
    QList<JournalStep> steps;
    bool isCut = false;  ///< What stands at the end is no whole record: the last edit is lost.
};

/// How a journal begins.
QByteArray journalStart(const QString &workspace, const Sources &base);
/// What one step adds.
QByteArray journalRecord(const JournalStep &step);

/// Reads bytes, which may be anybody's. Fails (journal.unreadable) where even the beginning is not whole, and for other versions. Steps end at
/// the first that is damaged or makes no sense.
Result<Journal> readJournal(const QByteArray &bytes);

/// Whether the files that the steps change are what they were made to. Others may have changed since (by a pull, say): the steps are as good
/// as before.
bool isBasedOn(const Journal &journal, const Sources &texts);
/// The texts after all steps. Fails where a step does not fit.
Result<Sources> replayed(const Journal &journal, const Sources &base);
/// What was done, for a person: labels in order, several equal ones in a row as one.
QStringList summary(const Journal &journal);

}  // namespace lintel
