// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/opening.h"

#include "app/jobs/newfiles.h"
#include "model/base/readfile.h"

#include <QtCore/QFileInfo>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

Opened opened(const Result<ImportedFiles> &imported, const QString &path)
{
    Opened opened;
    opened.foreign = true;
    if (!imported || !imported->errors.isEmpty()) {
        opened.read.diagnostics = imported ? imported->errors + imported->notes : Diagnostics{imported.error()};
        return opened;
    }
    auto files = std::make_shared<MemorySource>();
    for (const auto &[name, bytes] : imported->files)
        files->insert(name, bytes);
    opened.read = readWorkspace(*files, u"lintel.yaml"_s, path % u" > "_s);
    auto places = std::make_shared<const ForeignPlaces>(opened.read.snapshot, imported->declared, imported->made);
    const QString prefix = opened.read.snapshot.sources.prefix();
    for (Diagnostics *diagnostics : {&opened.read.diagnostics, &opened.read.snapshot.diagnostics})
        *diagnostics = atForeignPlaces(*diagnostics, *places, prefix);
    opened.read.diagnostics = imported->notes + opened.read.diagnostics;
    opened.read.snapshot.sources.setForeignPlaces(std::move(places));
    opened.files = std::move(files);
    return opened;
}

}  // namespace

bool isForeign(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const bool ours = path.endsWith(u".yaml"_s) || path.endsWith(u".yml"_s);
    return !ours && isForeign(path, readFile(path));
}

Opened openForeign(const FileSource &source, const QString &rootFile, const QString &path)
{
    return opened(importFile(source, rootFile, path), path);
}

Opened openAny(const QString &path)
{
    if (isForeign(path))
        return opened(importFile(path, path), path);
    Opened opened;
    opened.read = readWorkspace(path);
    if (const Result<WorkspaceLocation> location = locateWorkspace(path))
        opened.files = std::make_shared<FolderSource>(location->folder);
    return opened;
}

}  // namespace lintel::jobs
