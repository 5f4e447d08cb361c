// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/document/journal.h"

#include "model/base/frames.h"
#include "model/base/limits.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborValue>
#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "LINTEL-EDITS 1\n";
constexpr qsizetype partsOfPatch = 6;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QCborArray toArray(const TextPatch &patch)
{
    return {patch.file, qint64(patch.patch.offset), patch.patch.removed, patch.patch.inserted, qint64(patch.step), qint64(patch.role)};
}

bool isBetween(const QCborValue &value, qint64 first, qint64 last)
{
    return value.isInteger() && value.toInteger() >= first && value.toInteger() <= last;
}

std::optional<TextPatch> toPatch(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    const bool fine = parts.size() == partsOfPatch && parts.at(0).isString() && isBetween(parts.at(1), 0, limits::fileBytes)
        && parts.at(2).isByteArray() && parts.at(3).isByteArray() && isBetween(parts.at(4), 0, qint64(FileStep::Delete))
        && isBetween(parts.at(5), 0, qint64(FileRole::Decision));
    if (!fine)
        return std::nullopt;
    return TextPatch{parts.at(0).toString(),
                     {qsizetype(parts.at(1).toInteger()), parts.at(2).toByteArray(), parts.at(3).toByteArray()},
                     static_cast<FileStep>(parts.at(4).toInteger()),
                     static_cast<FileRole>(parts.at(5).toInteger())};
}

// The value that fills the bytes; undefined for anything else.
QCborValue decoded(const QByteArray &bytes)
{
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError && error.offset == bytes.size() ? value : QCborValue();
}

std::optional<JournalStep> toStep(const QByteArray &bytes)
{
    const QCborArray parts = decoded(bytes).toArray();
    if (parts.size() != 2 || !parts.at(0).isString() || !parts.at(1).isArray())
        return std::nullopt;
    JournalStep step{parts.at(0).toString(), {}};
    const QCborArray patches = parts.at(1).toArray();
    for (const auto &each : patches) {
        std::optional<TextPatch> patch = toPatch(each);
        if (!patch)
            return std::nullopt;
        step.patches.append(*std::move(patch));
    }
    return step;
}

bool readBase(Journal &journal, const QByteArray &bytes)
{
    const QCborArray parts = decoded(bytes).toArray();
    if (parts.size() != 2 || !parts.at(0).isString() || !parts.at(1).isArray())
        return false;
    journal.workspace = parts.at(0).toString();
    const QCborArray files = parts.at(1).toArray();
    for (const auto &each : files) {
        const QCborArray file = each.toArray();
        if (file.size() != 2 || !file.at(0).isString() || !file.at(1).isByteArray())
            return false;
        journal.base.append({file.at(0).toString(), file.at(1).toByteArray()});
    }
    return true;
}

}  // namespace

QByteArray journalStart(const QString &workspace, const Sources &base)
{
    QCborArray files;
    for (const SourceFile &file : base.files())
        files.append(QCborArray{file.path, hashOf(file.bytes)});
    return magic.toByteArray() + framed(QCborValue(QCborArray{workspace, files}).toCbor());
}

QByteArray journalRecord(const JournalStep &step)
{
    QCborArray patches;
    for (const TextPatch &patch : step.patches)
        patches.append(toArray(patch));
    return framed(QCborValue(QCborArray{step.label, patches}).toCbor());
}

Result<Journal> readJournal(const QByteArray &bytes)
{
    Journal journal;
    FrameReader frames(bytes.startsWith(magic) ? QByteArrayView(bytes).sliced(magic.size()) : QByteArrayView());
    const std::optional<QByteArray> start = frames.next();
    if (!start || !readBase(journal, *start)) {
        return Error::error(u"journal.unreadable"_s, u"the journal of edits is damaged, or of another version"_s, {},
                            u"Open it with the Lintel that wrote it."_s);
    }
    while (const std::optional<QByteArray> record = frames.next()) {
        std::optional<JournalStep> step = toStep(*record);
        if (!step) {
            journal.isCut = true;
            return journal;
        }
        journal.steps.append(*std::move(step));
    }
    journal.isCut = frames.isDamaged();
    return journal;
}

bool isBasedOn(const Journal &journal, const Sources &texts)
{
    const auto isAsItWas = [&](const TextPatch &patch) {
        const auto known = std::find_if(journal.base.begin(), journal.base.end(),
                                        [&patch](const std::pair<QString, QByteArray> &file) { return file.first == patch.file; });
        const int index = texts.indexOf(patch.file);
        return known == journal.base.end() ? index < 0 : index >= 0 && hashOf(texts.file(index).bytes) == known->second;
    };
    QSet<QString> seen;
    for (const JournalStep &step : journal.steps) {
        for (const TextPatch &patch : step.patches) {
            if (seen.contains(patch.file))
                continue;
            seen.insert(patch.file);
            if (!isAsItWas(patch))
                return false;
        }
    }
    return true;
}

Result<Sources> replayed(const Journal &journal, const Sources &base)
{
    Sources texts = base;
    for (const JournalStep &step : journal.steps) {
        Result<Sources> after = patchedTexts(texts, step.patches);
        if (!after)
            return after.error();
        texts = std::move(after).value();
    }
    return texts;
}

QStringList summary(const Journal &journal)
{
    QStringList labels;
    for (const JournalStep &step : journal.steps) {
        if (labels.isEmpty() || labels.last() != step.label)
            labels.append(step.label);
    }
    return labels;
}

}  // namespace lintel
