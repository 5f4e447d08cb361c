// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/foreignfile.h"
#include "app/session/session.h"
#include "model/storage/writer.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const Diagnostic *firstError(const Diagnostics &diagnostics)
{
    const auto found =
        std::find_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
    return found == diagnostics.end() ? nullptr : &*found;
}

// Before the copy is read again, which tells of the rest.
void tellForeignTexts(Workbench &workbench, const ForeignFile &foreign, const ForeignFile::Texts &before)
{
    for (const auto &[name, bytes] : before) {
        const QByteArray *now = foreign.text(name);
        if (now && *now != bytes) {
            const yaml::Patch patch = textDifference(bytes, *now);
            emit workbench.textChanged(name, patch.offset, patch.removed.size(), patch.inserted);
        }
    }
    emit workbench.filesChanged();
}

}  // namespace

Result<std::unique_ptr<Session>> Session::openForeign(const QString &path, Diagnostics *diagnostics)
{
    auto file = std::make_unique<ForeignFile>(path);
    const Diagnostics report = file->convert();
    if (diagnostics) {
        *diagnostics = report;
    }
    if (const Diagnostic *error = firstError(report)) {
        return *error;
    }
    Result<std::unique_ptr<Session>> opened = open(file->folder());
    if (!opened) {
        return opened;
    }
    std::unique_ptr<Session> session = std::move(opened).value();
    Session *self = session.get();
    self->m_openingNotes += report;
    self->setReadOnly(Diagnostic::note(u"session.foreign"_s, u"'%1' is another tool's workspace, opened for reading only"_s,
                                       {QFileInfo(path).fileName()}, u"File > Import makes a Lintel workspace of it."_s));
    connect(file.get(), &ForeignFile::textsReplaced, self, [self](const ForeignFile::Texts &before) {
        tellForeignTexts(*self, *ForeignFile::of(self), before);
        self->gatherProblems();
    });
    connect(file.get(), &ForeignFile::converted, self, [self](const Diagnostics &found) {
        if (const Diagnostic *error = firstError(found)) {
            emit self->notice(error->toLine());
        }
    });
    file.release()->setParent(self);
    self->gatherProblems();
    return session;
}

}  // namespace lintel
