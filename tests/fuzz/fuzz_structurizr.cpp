// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrjson.h"
#include "model/importers/structurizr.h"
#include "model/storage/reader.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lintel;

// A stranger's workspace: reading must end, what was read is a whole workspace whose elements all have paths, its text reads back without
// errors, and it can be written as what it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto imported = importStructurizrJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!imported.ok())
        return 0;
    const Workspace &workspace = imported->workspace;
    for (const RecordId id : workspace.all(RecordType::Element)) {
        if (workspace.index().element(workspace.index().path(id)) != id)
            std::abort();
    }
    MemorySource files;
    for (const auto &[path, bytes] : canonicalFiles(workspace))
        files.insert(path, bytes);
    for (const auto &[path, bytes] : imported->files)
        files.insert(path, bytes);
    const ReadResult read = readWorkspace(files, u"lintel.yaml"_s);
    if (!read.ok() || read.snapshot.workspace.count(RecordType::Element) != workspace.count(RecordType::Element)
        || read.snapshot.workspace.count(RecordType::Relationship) != workspace.count(RecordType::Relationship))
        std::abort();
    const Exported exported = exportStructurizrJson(read.snapshot.workspace, &files);
    return exported.files.isEmpty() ? -1 : 0;
}
