// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/reader.h"
#include "model/storage/writer.h"

#include <cstdint>
#include <cstdlib>

using namespace lintel;

// A root file and a layout file, divided by a line of percent signs. What reads without errors reads so again from its canonical text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype border = bytes.indexOf("\n%%\n");
    MemorySource source;
    source.insert(QStringLiteral("lintel.yaml"), border < 0 ? bytes : bytes.left(border + 1));
    source.insert(QStringLiteral("layout/v.yaml"), border < 0 ? QByteArray() : bytes.mid(border + 4));
    const ReadResult read = readWorkspace(source, QStringLiteral("lintel.yaml"));
    if (!read.ok())
        return 0;
    MemorySource canonical;
    for (const auto &[path, text] : canonicalFiles(read.snapshot.workspace))
        canonical.insert(path, text);
    if (!readWorkspace(canonical, QStringLiteral("lintel.yaml")).ok())
        std::abort();
    return 0;
}
