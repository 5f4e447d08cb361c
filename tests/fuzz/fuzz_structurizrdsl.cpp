// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lintel;

// A stranger's workspace, in which a line of dashes starts a second file that the first can include. Reading must end; what was read is a whole
// workspace whose elements all have paths, and its text reads back without errors.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray mark = "\n-----\n";
    const qsizetype end = bytes.indexOf(mark);
    MemorySource given;
    given.insert(u"a.dsl"_s, end < 0 ? bytes : bytes.left(end));
    if (end >= 0)
        given.insert(u"b.dsl"_s, bytes.mid(end + mark.size()));
    const ImportedDsl imported = importStructurizrDsl(given, u"a.dsl"_s);
    if (!imported.ok())
        return 0;
    const Workspace &workspace = imported.imported.workspace;
    for (const RecordId id : workspace.all(RecordType::Element)) {
        if (workspace.index().element(workspace.index().path(id)) != id)
            std::abort();
    }
    MemorySource files;
    for (const auto &[path, text] : canonicalFiles(workspace, {false, imported.fragments}))
        files.insert(path, text);
    for (const auto &[path, text] : imported.imported.files)
        files.insert(path, text);
    const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
    if (!read.ok() || read.snapshot.workspace.count(RecordType::Element) != workspace.count(RecordType::Element)
        || read.snapshot.workspace.count(RecordType::Relationship) != workspace.count(RecordType::Relationship))
        std::abort();
    return 0;
}
