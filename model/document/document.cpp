// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"

#include "model/change/spelling.h"
#include "model/storage/reader.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

struct Document::State {
    Snapshot good;        ///< What was last read.
    Sources texts;        ///< As they are.
    QStringList pending;  ///< Files whose texts are not what was last read.
    Diagnostics errors;
};

struct Document::Planned {
    Edit edit;
    State state;
};

namespace {

QStringList differingFiles(const Sources &a, const Sources &b)
{
    QStringList files;
    for (const TextPatch &patch : textDifference(a, b))
        files.append(patch.file);
    return files;
}

QList<TextPatch> ofFiles(const QList<TextPatch> &patches, const QStringList &files)
{
    QList<TextPatch> kept;
    std::copy_if(patches.begin(), patches.end(), std::back_inserter(kept), [&](const TextPatch &p) { return files.contains(p.file); });
    return kept;
}

// Why the texts do not read: what is wrong within single files, else what is wrong between them.
Diagnostics errorsOf(const Sources &texts)
{
    Diagnostics errors;
    Sources whole = texts;
    for (int i = 0; i < int(texts.files().size()); ++i) {
        SourceFile file = texts.file(i);
        if (file.tree || file.role == FileRole::Decision)
            continue;
        Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, texts.prefix() + file.path);
        if (tree) {
            file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
            whole.replace(i, file);
        } else {
            errors.append(tree.error());
        }
    }
    if (!errors.isEmpty())
        return errors;
    const Diagnostics all = readSources(whole).diagnostics;
    std::copy_if(all.begin(), all.end(), std::back_inserter(errors), [](const Diagnostic &d) { return d.severity == Severity::Error; });
    return errors;
}

}  // namespace

Document::Document(Snapshot snapshot, QObject *parent) : QObject(parent), m_state(new State{std::move(snapshot), {}, {}, {}})
{
    m_state->texts = m_state->good.sources;
}

Document::~Document() = default;

const Snapshot &Document::snapshot() const
{
    return m_state->good;
}

const Sources &Document::texts() const
{
    return m_state->texts;
}

const Diagnostics &Document::errors() const
{
    return m_state->errors;
}

bool Document::isReadable(const QString &file) const
{
    return !m_state->pending.contains(file);
}

const Diagnostic &Document::errorOf(const QString &file) const
{
    const Diagnostics &all = m_state->errors;
    const QString path = m_state->texts.prefix() + file;
    const auto own = std::find_if(all.begin(), all.end(), [&path](const Diagnostic &d) { return d.where.file == path; });
    return own == all.end() ? all.first() : *own;
}

Result<Edit> Document::plan(const ChangeSet &changes, const QString &label, const QString &mergeKey) const
{
    Edit edit{label, changes, {}, mergeKey, std::nullopt};
    if (changes.isEmpty())
        return edit;
    const Result<Patched> patched = patch(m_state->good, changes);
    if (!patched)
        return patched.error();
    edit.patches = patched->patches;
    for (const TextPatch &step : std::as_const(edit.patches)) {
        if (!isReadable(step.file)) {
            const Diagnostic &error = errorOf(step.file);
            return Error::error(u"edit.unreadable"_s, u"'%1' does not read, so nothing in it can be changed here: %2"_s,
                                {step.file, error.what()}, u"Correct its text first."_s)
                .at(error.where);
        }
    }
    State state{patched->snapshot, patched->snapshot.sources, m_state->pending, m_state->errors};
    if (!state.pending.isEmpty()) {
        const Result<Sources> texts = patchedTexts(m_state->texts, edit.patches);
        if (!texts)
            return texts.error();
        state.texts = *texts;
        for (int i = 0; i < int(state.texts.files().size()); ++i) {
            const SourceFile &file = state.texts.file(i);
            if (const int known = state.good.sources.indexOf(file.path); known >= 0 && !state.pending.contains(file.path))
                state.texts.replace(i, state.good.sources.file(known));
        }
        state.errors = errorsOf(state.texts);
    }
    return remember(edit, std::move(state));
}

Result<Edit> Document::plan(const QList<TextPatch> &patches, const QString &label, const QString &mergeKey) const
{
    Edit edit{label, {}, patches, mergeKey, std::nullopt};
    if (patches.isEmpty())
        return edit;
    const Snapshot &good = m_state->good;
    const Result<Sources> texts = patchedTexts(m_state->texts, patches);
    if (!texts)
        return texts.error();
    // All that was typed since the last reading may make sense together; if not, what is typed now may do so alone.
    QList<TextPatch> reading = m_state->pending.isEmpty() ? patches : textDifference(good.sources, *texts);
    Result<Snapshot> read = applyPatches(good, reading);
    if (!read && !m_state->pending.isEmpty()) {
        reading = ofFiles(reading, edit.files());
        if (std::any_of(reading.begin(), reading.end(), [this](const TextPatch &p) { return isReadable(p.file); }))
            read = applyPatches(good, reading);
    }
    if (!read)
        reading.clear();
    if (reading != patches)
        edit.reading = reading;
    if (!read) {
        State state{good, *texts, differingFiles(good.sources, *texts), errorsOf(*texts)};
        return remember(edit, std::move(state));
    }
    edit.changes = diff(good.workspace, read->workspace);
    const auto movesNames = [&good](const Change &change) { return referenceEffect(good.workspace, change) == ReferenceEffect::All; };
    if (std::any_of(edit.changes.begin(), edit.changes.end(), movesNames))
        edit.changes.append(respellings(good.workspace, read->workspace));
    State state{*read, *texts, differingFiles(read->sources, *texts), {}};
    if (state.pending.isEmpty())
        state.texts = read->sources;
    else
        state.errors = errorsOf(*texts);
    return remember(edit, std::move(state));
}

Result<Edit> Document::plan(const Sources &texts, const QString &label) const
{
    return plan(textDifference(m_state->texts, texts), label);
}

Result<Edit> Document::remember(const Edit &edit, State state) const
{
    m_planned = std::make_unique<Planned>(Planned{edit, std::move(state)});
    return edit;
}

Result<Document::State> Document::stateAfter(const Edit &edit) const
{
    const Result<Sources> texts = patchedTexts(m_state->texts, edit.patches);
    if (!texts)
        return texts.error();
    const QList<TextPatch> reading = edit.reading.value_or(edit.patches);
    State state{m_state->good, *texts, {}, {}};
    if (!reading.isEmpty()) {
        const Result<Snapshot> read = applyPatches(m_state->good, reading, edit.changes);
        if (!read)
            return read.error();
        state.good = *read;
    }
    state.pending = differingFiles(state.good.sources, *texts);
    if (state.pending.isEmpty())
        state.texts = state.good.sources;
    else
        state.errors = errorsOf(state.texts);
    return state;
}

Status Document::perform(const Edit &edit)
{
    if (edit.isEmpty())
        return {};
    const std::unique_ptr<Planned> planned = std::move(m_planned);
    Result<State> next = planned && planned->edit == edit ? Result<State>(std::move(planned->state)) : stateAfter(edit);
    if (!next)
        return next.error();
    const Diagnostics before = m_state->errors;
    *m_state = std::move(next).value();
    emit textsChanged(edit.patches);
    emit changed(edit.changes);
    if (m_state->errors != before)
        emit errorsChanged();
    emit performed(edit);
    return {};
}

}  // namespace lintel
