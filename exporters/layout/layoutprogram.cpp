// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutprogram.h"

#include "exporters/layout/layoutparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

Error failure(const QString &code, const QString &pattern, const QStringList &arguments = {})
{
    return Diagnostic::error(code, pattern, arguments);
}

bool isGraph(const LayoutRequest &request)
{
    for (qsizetype i = 0; i < request.clusters.size(); ++i) {
        if (request.clusters[i].parent < -1 || request.clusters[i].parent >= i) {
            return false;
        }
    }
    for (const LayoutRequest::Box &box : request.boxes) {
        if (box.cluster < -1 || box.cluster >= request.clusters.size() || !(box.width > 0) || !(box.height > 0)) {
            return false;
        }
    }
    for (const LayoutRequest::Edge &edge : request.edges) {
        if (edge.from < 0 || edge.from >= request.boxes.size() || edge.to < 0 || edge.to >= request.boxes.size()) {
            return false;
        }
    }
    return true;
}

}  // namespace

LayoutProgram::LayoutProgram(const QString &path) : m_path(path.isEmpty() ? find() : path) {}

QString LayoutProgram::find()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &candidate : {QString(folder % u"/lintel-layout"), QString(folder % u"/../libexec/lintel/lintel-layout")}) {
        const QFileInfo info(candidate);
        if (info.isFile() && info.isExecutable()) {
            return info.absoluteFilePath();
        }
    }
    return {};
}

Result<LayoutAnswer> LayoutProgram::place(const LayoutRequest &request)
{
    if (!isGraph(request)) {
        return failure(u"layout.request"_s, u"the graph to lay out is not consistent"_s);
    }
    if (request.boxes.isEmpty() && request.clusters.isEmpty()) {
        return LayoutAnswer();
    }
    const QDeadlineTimer deadline(m_limit);
    const LayoutRunner runner = [this, &deadline](const QList<LayoutGraph> &graphs) {
        return run(graphs, static_cast<int>(deadline.remainingTime()));
    };
    return placeInParts(request, runner);
}

Result<QList<LayoutAnswer>> LayoutProgram::run(const QList<LayoutGraph> &graphs, int milliseconds) const
{
    if (m_path.isEmpty()) {
        return failure(u"layout.missing"_s, u"the program lintel-layout is not installed beside this one"_s);
    }
    const Error late = failure(u"layout.timeout"_s, u"the layout took longer than %1 seconds"_s, {QString::number(m_limit / 1000)});
    if (milliseconds <= 0) {
        return late;
    }
    QDeadlineTimer deadline(milliseconds);
    QProcess process;
    process.setProgram(m_path);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start();
    if (!process.waitForStarted(milliseconds)) {
        return failure(u"layout.missing"_s, u"the program '%1' cannot be started"_s, {m_path});
    }
    process.write(toLayoutInput(graphs));
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(deadline.remainingTime())) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
        return late;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failure(u"layout.failed"_s, u"the layout program failed (%1)"_s,
                       {process.exitStatus() == QProcess::NormalExit ? QString::number(process.exitCode()) : u"crashed"_s});
    }
    return readLayoutOutput(process.readAllStandardOutput(), graphs);
}

}  // namespace lintel
