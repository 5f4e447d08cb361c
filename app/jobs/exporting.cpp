// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/exporting.h"

#include "app/jobs/texts.h"
#include "model/base/atomicfile.h"
#include "model/base/slug.h"
#include "model/formats/formats.h"
#include "model/storage/reader.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

Status write(const QString &path, const QByteArray &bytes, ExportOutcome &outcome)
{
    if (const Status made = makeFolder(QFileInfo(path).path()); !made) {
        return made;
    }
    const Status written = writeFileAtomically(path, bytes);
    if (written) {
        outcome.files.append(path);
    }
    return written;
}

Result<QByteArray> pictureOf(const Workspace &workspace, RecordId view, const ExportJob &job, LayoutEngine &engine, Diagnostics &notes)
{
    const Result<Diagram> diagram = resolveView(workspace, view);
    if (!diagram) {
        return diagram.error();
    }
    const Layout layout = layOut(*diagram, engine);
    notes += layout.notes;
    return picture(job.format, *diagram, layout, job.options);
}

Result<ExportOutcome> exportViews(const Workspace &workspace, const ExportJob &job, const QString &extension, LayoutEngine &engine,
                                  const std::function<bool(int, int)> &goOn)
{
    ExportOutcome outcome;
    UniqueNames names;
    const int total = static_cast<int>(job.views.size());
    for (int i = 0; i < total && goOn(i, total); ++i) {
        const Record &view = workspace.record(job.views[i]);
        if (view.text(u"type") == u"image") {
            continue;
        }
        const Result<QByteArray> bytes = pictureOf(workspace, job.views[i], job, engine, outcome.notes);
        if (!bytes) {
            outcome.notes.append(bytes.error());
            continue;
        }
        const QString path = job.toFile ? job.target : QDir(job.target).filePath(names.name(view.key()) % u'.' % extension);
        if (const Status written = write(path, *bytes, outcome); !written) {
            return written.error();
        }
    }
    return outcome;
}

Result<ExportOutcome> exportWhole(const Workspace &workspace, const ExportJob &job)
{
    ExportOutcome outcome;
    // What is one file names no others.
    const FolderSource files(job.folder);
    const Exported exported = workspaceTexts(job.format, workspace, job.toFile || job.folder.isEmpty() ? nullptr : &files);
    outcome.notes = exported.notes;
    for (const OutputFile &file : exported.files) {
        const QString path = job.toFile ? job.target : QDir(job.target).filePath(file.path);
        if (const Status written = write(path, file.bytes, outcome); !written) {
            return written.error();
        }
    }
    return outcome;
}

}  // namespace

Result<ExportOutcome> runExport(const Workspace &workspace, const ExportJob &job, LayoutEngine &engine,
                                const std::function<bool(int, int)> &goOn)
{
    const FormatDescriptor *descriptor = format(job.format);
    if (!descriptor || !descriptor->writes) {
        return Error::error(u"export.format"_s, u"'%1' is no format that can be written"_s, {job.format});
    }
    return descriptor->perView ? exportViews(workspace, job, descriptor->extensions.first(), engine, goOn) : exportWhole(workspace, job);
}

}  // namespace lintel::jobs
