// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/changedlines.h"

#include "model/storage/mergelines.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString signedLines(const QByteArray &lines, QLatin1StringView sign)
{
    QString text;
    const QList<QByteArray> all = linesOf(lines);
    for (const QByteArray &line : all) {
        QString shown = QString::fromUtf8(line);
        while (shown.endsWith(u'\n') || shown.endsWith(u'\r')) {
            shown.chop(1);
        }
        text += sign % shown % u'\n';
    }
    return text;
}

QByteArray bytesIn(const Sources &sources, const QString &path)
{
    const int index = sources.indexOf(path);
    return index < 0 ? QByteArray() : sources.file(index).bytes;
}

}  // namespace

QString changedLines(const Sources &before, const Sources &after)
{
    QString shown;
    const auto add = [&](const QString &path, const QByteArray &was, const QByteArray &is) {
        QString lines;
        for (const LineHunk &hunk : compareLines(was, is)) {
            if (hunk.kind != Hunk::Kind::Same) {
                lines += signedLines(hunk.mine, "- "_L1) % signedLines(hunk.theirs, "+ "_L1);
            }
        }
        if (!lines.isEmpty()) {
            shown += path % u'\n' % lines;
        }
    };
    for (const SourceFile &file : after.files()) {
        if (const QByteArray was = bytesIn(before, file.path); was != file.bytes) {
            add(file.path, was, file.bytes);
        }
    }
    for (const SourceFile &file : before.files()) {
        if (after.indexOf(file.path) < 0) {
            add(file.path, file.bytes, {});
        }
    }
    return shown;
}

}  // namespace lintel
