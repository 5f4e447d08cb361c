// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrpatch.h"
#include "model/decisions/markdownoutline.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

// A decision from a stranger: reading must end, and a changed status must read back as what was set, in a file that differs nowhere else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const lintel::MarkdownLine &line : lintel::markdownOutline(bytes)) {
        if (line.offset < 0 || line.offset >= bytes.size())
            std::abort();
    }
    const auto adr = lintel::parseAdr(bytes, u"0001-fuzzed.md"_s);
    if (!adr.ok())
        return 0;
    const auto patch = lintel::statusPatch(*adr, bytes, u"accepted"_s);
    if (patch.ok() && bytes.mid(patch->offset, patch->removed.size()) != patch->removed)
        std::abort();
    return 0;
}
