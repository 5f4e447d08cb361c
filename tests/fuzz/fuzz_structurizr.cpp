// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizr.h"
#include "model/workspace/workspaceindex.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// A stranger's workspace: reading must end, and what was read is a whole workspace whose elements all have paths.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto imported = lintel::importStructurizrJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!imported.ok())
        return 0;
    const lintel::Workspace &workspace = imported->workspace;
    for (const lintel::RecordId id : workspace.all(lintel::RecordType::Element)) {
        if (workspace.index().element(workspace.index().path(id)) != id)
            std::abort();
    }
    return 0;
}
