// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"

#include "exporters/layout/layoutprogram.h"
#include "exporters/reports/structurizrjson.h"
#include "model/base/readfile.h"
#include "model/change/changeset.h"
#include "model/change/describe.h"
#include "model/diagram/diagram.h"
#include "model/importers/structurizrdsl.h"
#include "model/standards/standards.h"
#include "model/storage/mergetexts.h"
#include "model/storage/writer.h"

#include <QtCore/QCoreApplication>

#include <sys/resource.h>

#include <cstdio>

// Prints what the main jobs cost, in milliseconds of CPU time (children included) and megabytes at most. Build it in the release preset:
//   cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release --target bench && build/release/bin/bench [STRUCTURIZR.json]

namespace {

using namespace lintel;
using namespace Qt::StringLiterals;

double cpuMilliseconds()
{
    double total = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            total += double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    }
    return total;
}

double mostMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

template <typename Job>
auto measured(const char *what, Job job)
{
    const double before = cpuMilliseconds();
    auto result = job();
    std::printf("%-60s %9.1f ms\n", what, cpuMilliseconds() - before);
    return result;
}

CheckResult checked(const Workspace &workspace)
{
    const Result<Pack> pack = shippedPack(u"platform-core"_s);
    CheckOptions options;
    options.today = QDate(2026, 11, 1);
    if (!pack)
        std::printf("  no pack: %s\n", qPrintable(pack.error().what()));
    return pack ? check(workspace, {*pack}, options) : CheckResult();
}

int resolvedViews(const Workspace &workspace)
{
    const ViewResolver resolver(workspace);
    int lines = 0;
    for (const RecordId view : viewsOf(workspace)) {
        if (const Result<Diagram> diagram = resolver.resolve(view))
            lines += int(diagram->edges.size());
    }
    return lines;
}

void benchLarge()
{
    const MemorySource source = bench::largeWorkspace(200);
    const ReadResult read = measured("read 200 systems", [&] { return readWorkspace(source, u"lintel.yaml"_s); });
    const Workspace &workspace = read.snapshot.workspace;
    std::printf("  %lld elements, %lld relationships, %lld views\n", static_cast<long long>(workspace.count(RecordType::Element)),
                static_cast<long long>(workspace.count(RecordType::Relationship)),
                static_cast<long long>(workspace.count(RecordType::View)));
    measured("check them against platform-core", [&] { return checked(workspace); });
    measured("resolve all their views", [&] { return resolvedViews(workspace); });
    const RecordId element = workspace.all(RecordType::Element).value(4000);
    ChangeSet change;
    change.append(SetField{element, u"description"_s, workspace.record(element).value(u"description"), Value(u"Does other work."_s)});
    const Result<Patched> edited = measured("set one field: plan, patch, verify", [&] { return patch(read.snapshot, change); });
    std::printf("  %s\n", edited ? "verified" : qPrintable(edited.error().toLine()));
}

/// What a month of work does to `before`: a system came, others were renamed, and many say something else.
Workspace monthLater(const MemorySource &before)
{
    MemorySource after;
    int number = 0;
    for (const QString &path : before.list({})) {
        QByteArray text = *before.read(path);
        if (++number % 3 == 0)
            text.replace("technology: Java 21", "technology: Java 25");
        if (number % 20 == 0)
            text.replace("\n  s", "\n  t");
        after.insert(path, text);
    }
    after.insert(u"model/more.yaml"_s, "systems:\n  more: {name: More, containers: {a: {name: A}, b: {name: B, uses: [a]}}}\n");
    return readWorkspace(after, u"lintel.yaml"_s).snapshot.workspace;
}

void benchCompare()
{
    const MemorySource source = bench::largeWorkspace(200);
    const Workspace before = readWorkspace(source, u"lintel.yaml"_s).snapshot.workspace;
    const Workspace after = monthLater(source);
    const Workspace taken = measured("know 8,200 elements again", [&] { return takeOverIds(after, before); });
    const Comparison told = measured("tell what changed", [&] { return describe(before, taken); });
    const Comparison none = measured("tell that nothing changed", [&] { return describe(before, takeOverIds(before, before)); });
    std::printf("  %lld and %lld differences\n", static_cast<long long>(told.entries.size()), static_cast<long long>(none.entries.size()));
}

void benchImport(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return;
    const Result<Imported> imported = measured("import the Structurizr workspace", [&] { return importStructurizrJson(*bytes); });
    if (imported)
        measured("check it", [&] { return checked(imported->workspace); });
}

void benchDsl()
{
    for (const int systems : {200, 400, 800}) {
        MemorySource source;
        source.insert(u"large.dsl"_s, bench::largeDsl(systems));
        const QByteArray what = "import " + QByteArray::number(systems) + " systems from the DSL";
        const ImportedDsl imported = measured(what.constData(), [&] { return importStructurizrDsl(source, u"large.dsl"_s); });
        std::printf("  %lld elements, %s, %.0f MB at most so far\n",
                    static_cast<long long>(imported.imported.workspace.count(RecordType::Element)), imported.ok() ? "no errors" : "errors",
                    mostMegabytes());
        const QByteArray json = exportStructurizrJson(imported.imported.workspace).files.value(0).bytes;
        const QByteArray other = "import the same from " + QByteArray::number(json.size() / 1'000'000) + " MB of JSON";
        const Result<Imported> read = measured(other.constData(), [&] { return importStructurizrJson(json); });
        if (read)
            std::printf("  %lld elements\n", static_cast<long long>(read->workspace.count(RecordType::Element)));
        else
            std::printf("  %s\n", qPrintable(read.error().what()));
    }
}

/// Two people's month of work, from the same start.
void benchMerge()
{
    const MemorySource source = bench::largeWorkspace(200);
    const Sources base = readWorkspace(source, u"lintel.yaml"_s).snapshot.sources;
    const auto edited = [&source](const QByteArray &before, const QByteArray &after, int every) {
        MemorySource side;
        int number = 0;
        for (const QString &path : source.list({})) {
            QByteArray bytes = source.read(path).value();
            side.insert(path, ++number % every == 0 ? bytes.replace(before, after) : bytes);
        }
        return readWorkspace(side, u"lintel.yaml"_s).snapshot.sources;
    };
    const Sources mine = edited("description: Does the work", "description: Does some work", 5);
    const Sources theirs = edited("technology: JSON/HTTPS", "technology: gRPC", 7);
    const MergedSources merged = measured("merge their changes by two people", [&] { return mergeSources(base, mine, theirs); });
    std::printf("  %s\n", merged.isClean() ? "clean" : "conflicts");
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchDsl();
    benchLarge();
    benchCompare();
    benchMerge();
    LayoutProgram engine;
    const LayoutRequest request = bench::clusteredGraph(200);
    measured("lay out 200 clustered boxes", [&] { return engine.place(request).ok(); });
    if (argc > 1)
        benchImport(QString::fromLocal8Bit(argv[1]));
    std::printf("%-60s %9.1f MB\n", "most memory", mostMegabytes());
}
