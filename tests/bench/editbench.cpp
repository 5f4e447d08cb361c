// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"

#include "model/document/document.h"
#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "model/edit/moving.h"
#include "model/edit/viewing.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <ctime>

// Prints what edits of the structure of a large workspace cost, in milliseconds of CPU time: planning what changes, planning the text
// (patching and verifying), performing, and taking back. Build it in the release preset.

namespace {

using namespace lintel;
using namespace Qt::StringLiterals;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

class Clock {
public:
    double lap()
    {
        const double now = cpuMilliseconds();
        const double spent = now - m_last;
        m_last = now;
        return spent;
    }

private:
    double m_last = cpuMilliseconds();
};

enum class Keep { No, Yes };

template <typename Plan>
void edit(Document &document, const char *what, Plan plan, Keep keep = Keep::No)
{
    Clock clock;
    const Result<ChangeSet> changes = plan(document.snapshot().workspace);
    const double meaning = clock.lap();
    if (!changes) {
        std::printf("%-16s %s\n", what, qPrintable(changes.error().toLine()));
        return;
    }
    const Result<Edit> planned = document.plan(*changes, u"Work"_s);
    const double text = clock.lap();
    if (!planned || !document.perform(*planned)) {
        std::printf("%-16s %s\n", what, planned ? "not performed" : qPrintable(planned.error().toLine()));
        return;
    }
    const double performed = clock.lap();
    const bool undone = keep == Keep::Yes || document.perform(planned->inverse()).ok();
    const double back = clock.lap();
    std::printf("%-16s meaning %6.1f   text %6.1f   perform %6.1f   undo %6.1f ms%s\n", what, meaning, text, performed, back,
                undone ? "" : "  NOT UNDONE");
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const MemorySource source = bench::largeWorkspace(200);
    Document document(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const Workspace &workspace = document.snapshot().workspace;
    workspace.index();
    const auto level = [&](Level wanted, int skip) {
        for (const RecordId id : workspace.all(RecordType::Element)) {
            if (workspace.record(id).level() == wanted && skip-- == 0)
                return id;
        }
        return RecordId();
    };
    const RecordId system = level(Level::System, 3);
    const RecordId from = level(Level::Container, 15);
    const RecordId to = level(Level::Container, 95);
    // Somebody has placed the boxes, so ids are written in a layout too.
    const RecordId view = workspace.all(RecordType::View).value(4);
    QList<PlacedBox> boxes;
    for (const ElementId id : {from, to, system})
        boxes.append({workspace.index().path(id), QRect(int(boxes.size()) * 300, 0, 0, 0)});
    edit(
        document, "place", [&](const Workspace &now) { return planPlace(now, view, boxes); }, Keep::Yes);
    for (int round = 0; round < (argc > 1 ? QByteArray(argv[1]).toInt() : 2); ++round) {
        edit(document, "create", [&](const Workspace &now) { return planCreate(now, system, u"containers"_s, u"fresh"_s, u"Fresh"_s); });
        edit(document, "connect", [&](const Workspace &now) { return planConnect(now, from, to); });
        edit(document, "rename", [&](const Workspace &now) { return planRename(now, from, u"Another name"_s); });
        edit(document, "change an id", [&](const Workspace &now) { return planReId(now, from, u"another"_s); });
        edit(document, "delete", [&](const Workspace &now) {
            const Result<Deletion> plan = planDelete(now, to);
            return plan ? Result<ChangeSet>(plan->changes) : Result<ChangeSet>(plan.error());
        });
    }
    return 0;
}
