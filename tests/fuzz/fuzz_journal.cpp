// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/frames.h"
#include "model/document/journal.h"

#include <cstdint>
#include <cstdlib>

using namespace lintel;

namespace {

Sources base()
{
    Sources sources;
    sources.append({QStringLiteral("lintel.yaml"), FileRole::Root, "lintel: 1\nname: A\n", nullptr});
    return sources;
}

// Whatever reads can be written again and reads as the same, and doing it to some texts ends with texts or an error.
void check(const QByteArray &bytes)
{
    const Result<Journal> journal = readJournal(bytes);
    if (!journal)
        return;
    const Result<Sources> texts = replayed(*journal, base());
    QByteArray again = journalStart(journal->workspace, base());
    for (const JournalStep &step : journal->steps)
        again += journalRecord(step);
    const Result<Journal> second = readJournal(again);
    if (!second || second->steps != journal->steps || (texts && summary(*second) != summary(*journal)))
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(bytes);
    // No fuzzer guesses checksums.
    check(journalStart(QStringLiteral("x"), base()) + framed(bytes));
    check("LINTEL-EDITS 1\n" + framed(bytes));
    return 0;
}
