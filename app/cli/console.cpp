// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/console.h"

#include "app/cli/command.h"
#include "model/base/atomicfile.h"
#include "model/base/escape.h"
#include "model/base/safepath.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cstdio>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

}  // namespace

bool writeOut(const QByteArray &bytes)
{
    return write(stdout, bytes);
}

bool writeLine(const QString &line)
{
    return writeOut(escape::terminal(line).toUtf8() + '\n');
}

void complain(const QString &line)
{
    write(stderr, escape::terminal(line).toUtf8() + '\n');
}

void complain(const Diagnostic &diagnostic)
{
    complain(diagnostic.toLine());
}

void complain(const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics)
        complain(diagnostic);
}

int wrongUsage(const QString &command, const QString &what)
{
    complain(QString(u"error: "_s % what % u". Run `lintel "_s % (command.isEmpty() ? u"--help"_s : QString(command % u" --help"_s))
                     % u"` for how to use it."_s));
    return WrongUsage;
}

int deliver(const QString &out, const QByteArray &bytes)
{
    if (out.isEmpty() || out == u"-")
        return writeOut(bytes) ? Fine : Unwritable;
    const Status written = writeFileAtomically(out, bytes);
    if (written)
        return Fine;
    complain(written.error());
    return Unwritable;
}

int deliverInto(const QString &folder, const QString &path, const QByteArray &bytes)
{
    Status made = makeFolder(folder);
    if (made) {
        const Result<QString> full = safePath(folder, path);
        if (!full) {
            complain(full.error());
            return Unwritable;
        }
        made = makeFolder(QFileInfo(*full).path());
        if (made)
            return deliver(*full, bytes);
    }
    complain(made.error());
    return Unwritable;
}

}  // namespace lintel::cli
