// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/session.h"

#include "app/jobs/decisions.h"
#include "app/jobs/opening.h"
#include "app/session/clipboardtext.h"
#include "app/session/editcommand.h"
#include "app/session/foreignfile.h"
#include "app/session/latework.h"
#include "app/session/placing.h"
#include "app/session/statefolder.h"
#include "app/session/textplaces.h"
#include "app/session/whilepainting.h"
#include "model/base/leftovers.h"
#include "model/base/savetransaction.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <tuple>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// A run that was killed may have left a save half done.
void completeSave(const WorkspaceLocation &location, Diagnostics &notes)
{
    const Result<QStringList> finished = finishSave(location.folder, unfinishedSave(stateFolderOf(location.folder, location.rootFile)));
    if (!finished) {
        notes.append(finished.error());
    } else if (!finished->isEmpty()) {
        notes.append(
            Diagnostic::note(u"save.completed"_s, u"a save that was cut short has been completed: %1"_s, {finished->join(u", "_s)}));
    }
}

// ... and files on the way.
void cleanUp(const QString &folder, const Sources &sources)
{
    QStringList folders{folder};
    for (const SourceFile &file : sources.files()) {
        folders.append(QFileInfo(QDir(folder).filePath(file.path)).path());
    }
    folders.removeDuplicates();
    removeLeftovers(folders);
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const QString &fileOrFolder, Diagnostics *diagnostics)
{
    if (jobs::isForeign(fileOrFolder)) {
        return openForeign(fileOrFolder, diagnostics);
    }
    const Result<WorkspaceLocation> location = locateWorkspace(fileOrFolder);
    if (!location) {
        if (diagnostics) {
            diagnostics->append(location.error());
        }
        return location.error();
    }
    Diagnostics notes;
    completeSave(*location, notes);
    const ReadResult read = whilePainting([&location] { return readWorkspace(FolderSource(location->folder), location->rootFile); });
    if (diagnostics) {
        *diagnostics = read.diagnostics;
    }
    if (!read.ok()) {
        return *std::find_if(read.diagnostics.begin(), read.diagnostics.end(),
                             [](const Diagnostic &d) { return d.severity == Severity::Error; });
    }
    cleanUp(location->folder, read.snapshot.sources);
    std::unique_ptr<Session> session(new Session(read, *location));
    session->m_openingNotes = notes + session->m_openingNotes;
    return session;
}

Session::Session(const ReadResult &read, const WorkspaceLocation &location)
    : m_location(location),
      m_document(read.asFound ? readSources(*read.asFound).snapshot : read.snapshot),
      m_saved(m_document.texts()),
      m_stateFolder(stateFolderOf(location.folder, location.rootFile)),
      m_history(new QUndoStack(this)),
      m_drawings(m_document),
      m_analyst(m_document, location.folder)
{
    gatherProblems();
    updateReadOnly();
    if (read.asFound) {
        take(m_document.plan(read.snapshot.sources, tr("Bring to the present format")));
    }
    m_kept.setFolder(keptSavesFolder(m_stateFolder));
    m_recoverable = findRecoverableEdits(m_stateFolder, m_saved, m_openingNotes);
    follow();
    know(m_saved);
    m_analyst.schedule();
}

// Commands refer to the document, so they go before it does.
Session::~Session()
{
    m_history->disconnect();
    m_history->clear();
}

void Session::follow()
{
    connect(&m_document, &Document::textsChanged, this, &Session::tellTexts);
    connect(&m_document, &Document::changed, this, &Session::tellChanges);
    connect(&m_document, &Document::performed, this, [this](const Edit &edit) { m_journal.add({edit.label, edit.patches}); });
    connect(&m_watch, &DiskWatch::changed, this, &Session::takeFromDisk);
    connect(&m_journal, &EditJournal::failed, this, &Session::refused);
    connect(&m_drawings, &Drawings::drawingChanged, this, &Session::drawingChanged);
    connect(&m_drawings, &Drawings::failed, this, &Session::refused);
    connect(&m_analyst, &Analyst::analysisChanged, this, &Session::analysisChanged);
}

QStringList Session::files() const
{
    if (const ForeignFile *foreign = ForeignFile::of(this)) {
        return foreign->files(m_document.texts());
    }
    QStringList fragments;
    for (const SourceFile &file : m_document.texts().files()) {
        if (file.path != m_location.rootFile) {
            fragments.append(file.path);
        }
    }
    fragments.sort();
    return QStringList{m_location.rootFile} + fragments;
}

QByteArray Session::text(const QString &file) const
{
    const ForeignFile *foreign = ForeignFile::of(this);
    if (const QByteArray *told = foreign ? foreign->text(file) : nullptr) {
        return *told;
    }
    const int index = m_document.texts().indexOf(file);
    return index < 0 ? QByteArray() : m_document.texts().file(index).bytes;
}

Location Session::location(RecordId record, QStringView field) const
{
    const Sources &sources = m_document.snapshot().sources;
    const Record &of = workspace().record(record);
    const Location own = field.isEmpty() ? sources.location(of) : sources.location(of, field);
    const ForeignFile *foreign = ForeignFile::of(this);
    return foreign ? foreign->told(own) : own;
}

RecordId Session::recordAt(const QString &file, qsizetype offset) const
{
    const ForeignFile *foreign = ForeignFile::of(this);
    if (foreign && foreign->text(file)) {
        return foreign->recordAt(m_document.snapshot(), file, offset);
    }
    return innermostRecord(m_document.snapshot(), file, offset);
}

bool Session::push(const Result<Edit> &edit)
{
    return !refuseToEdit() && take(withIncluded(edit));
}

// Also what comes from disk: that is no edit of a person's.
bool Session::take(const Result<Edit> &edit)
{
    if (!edit) {
        emit refused(edit.error());
        return false;
    }
    if (edit->isEmpty()) {
        return false;
    }
    m_history->push(new EditCommand(m_document, *edit));
    return true;
}

// The history cannot take another step in the middle of one: that would spoil its order. A field that finishes what was typed because a
// step takes its record out of sight has to wait until the step is over.
void Session::later(const std::function<void()> &wish)
{
    QMetaObject::invokeMethod(this, wish, Qt::QueuedConnection);
}

bool Session::refuseOutdated(const QString &wanted)
{
    emit refused(Diagnostic::error(u"edit.outdated"_s, u"'%1' was not done: what it is about has changed in the meantime"_s, {wanted},
                                   u"Do it once more, if it still makes sense."_s));
    return false;
}

bool Session::perform(const Result<ChangeSet> &plan, const QString &label, const QString &mergeKey)
{
    if (!plan) {
        emit refused(plan.error());
        return false;
    }
    if (m_telling) {
        later([this, plan, label, mergeKey] { stillHolds(workspace(), *plan) ? perform(plan, label, mergeKey) : refuseOutdated(label); });
        return false;
    }
    return push(m_document.plan(*plan, label, mergeKey));
}

bool Session::replaceText(const QString &file, qsizetype offset, const QByteArray &removed, const QByteArray &inserted,
                          const QString &label, const QString &mergeKey)
{
    if (m_telling) {
        later([this, file, offset, removed, inserted, label, mergeKey, before = text(file)] {
            text(file) == before ? replaceText(file, offset, removed, inserted, label, mergeKey) : refuseOutdated(label);
        });
        return false;
    }
    return push(m_document.plan(QList<TextPatch>{{file, {offset, removed, inserted}}}, label, mergeKey));
}

bool Session::performTexts(const QList<TextPatch> &patches, const QString &label)
{
    return push(m_document.plan(patches, label));
}

RecordId Session::addDecision(const QString &title, const QList<RecordId> &elements)
{
    QStringList paths;
    for (const RecordId element : elements) {
        paths.append(workspace().index().path(element));
    }
    const Result<jobs::DecisionFile> made = jobs::newDecision(m_document.snapshot(), title, QDate::currentDate(), paths);
    if (!made) {
        emit refused(made.error());
        return {};
    }
    const TextPatch file{made->path, {0, {}, made->bytes}, FileStep::Create, FileRole::Decision};
    if (!performTexts({file}, tr("New decision “%1”").arg(title))) {
        return {};
    }
    for (const RecordId decision : workspace().all(RecordType::Decision)) {
        if (location(decision).file == made->path) {
            return decision;
        }
    }
    return {};
}

void Session::arrange(RecordId view, Arrange what, const QStringList &keys)
{
    const QString label = what == Arrange::All ? tr("Lay out %1")
        : what == Arrange::New                 ? tr("Place new boxes of %1")
                                               : tr("Lay out part of %1");
    m_drawings.arrange(view, what, keys, [this, view, what, keys, label](const Drawing &made) {
        if (workspace().contains(view)) {
            perform(planArranged(workspace(), made, what, keys), label.arg(workspace().record(view).displayName()));
        }
    });
}

QByteArray Session::copied(const QList<RecordId> &records) const
{
    return clipboardText(workspace(), records);
}

static QString labelOfPaste(const Pasted &pasted)
{
    for (const Change &change : pasted.changes) {
        const auto *insert = std::get_if<Insert>(&change);
        if (insert && insert->record.id() == pasted.records.value(0)) {
            const QString name = insert->record.displayName();
            const int others = int(pasted.records.size()) - 1;
            return others == 0 ? Session::tr("Paste %1").arg(name) : Session::tr("Paste %1 and %n more", nullptr, others).arg(name);
        }
    }
    return Session::tr("Paste");
}

QList<RecordId> Session::paste(const QByteArray &copied, RecordId parent, RecordId view)
{
    const Result<Pasted> pasted = planPaste(workspace(), copied, parent, view);
    if (!pasted) {
        emit refused(pasted.error());
        return {};
    }
    return perform(pasted->changes, labelOfPaste(*pasted)) ? pasted->records : QList<RecordId>();
}

void Session::tellTexts(const QList<TextPatch> &patches)
{
    const QScopedValueRollback telling(m_telling, true);
    bool files = false;
    for (const TextPatch &patch : patches) {
        files = files || patch.step != FileStep::Modify;
        emit textChanged(patch.file, patch.patch.offset, patch.patch.removed.size(), patch.patch.inserted);
    }
    if (files) {
        emit filesChanged();
    }
}

void Session::tellChanges(const ChangeSet &changes)
{
    const QScopedValueRollback telling(m_telling, true);
    gatherProblems();
    updateModified();
    if (!changes.isEmpty()) {
        m_drawings.invalidate();
        m_analyst.schedule();
        dropLostSelection();
    }
    emit changed(changes);
}

void Session::gatherProblems()
{
    Diagnostics problems = m_document.snapshot().diagnostics;
    const Diagnostics &errors = m_document.errors();
    problems.removeIf([this](const Diagnostic &d) { return !m_document.isReadable(d.where.file); });
    problems.append(errors);
    if (const ForeignFile *foreign = ForeignFile::of(this)) {
        for (Diagnostic &problem : problems) {
            problem.where = foreign->told(problem.where);
        }
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.where.file, a.where.line, a.where.column) < std::tie(b.where.file, b.where.line, b.where.column);
    });
    if (problems != m_problems) {
        m_problems = problems;
        emit problemsChanged();
    }
}

}  // namespace lintel
