// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "model/base/atomicfile.h"
#include "model/storage/recordvalue.h"
#include "model/storage/writer.h"

#include <algorithm>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

bool isComment(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return !text.isEmpty() && text[0] == '#';
}

// The canonical text of one file: its sections in their order, each emitted from what it means.
QByteArray canonical(const SourceFile &file, const Workspace &workspace)
{
    const yaml::EmitOptions style = canonicalStyle(workspace);
    const yaml::SyntaxTree &tree = *file.tree;
    QByteArray text;
    for (const yaml::NodeIndex child : tree.children(tree.root())) {
        if (!text.isEmpty() && tree.node(child).kind != yaml::Kind::Scalar)
            text += '\n';
        text += yaml::emitEntry(tree.keyText(child), tree.toValue(child), style);
    }
    return text;
}

bool hasComments(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) { return isComment(line) || line.contains(" #"); });
}

int run(const Invocation &call)
{
    const bool checkOnly = call.isSet(u"check"_s);
    int differing = 0;
    for (const QString &path : call.arguments()) {
        const std::optional<Snapshot> snapshot = load(path);
        if (!snapshot)
            return Unreadable;
        for (const SourceFile &file : snapshot->sources.files()) {
            if (!file.tree)
                continue;
            const QByteArray text = canonical(file, snapshot->workspace);
            if (text == file.bytes)
                continue;
            const QString shown = snapshot->sources.prefix() + file.path;
            ++differing;
            if (checkOnly) {
                writeLine(shown);
                continue;
            }
            if (hasComments(file.bytes)) {
                complain(u"warning: "_s % shown % u" has comments, which this command would lose; it is left as it is."_s);
                continue;
            }
            if (const Status written = writeFileAtomically(shown, text); !written) {
                complain(written.error());
                return Unwritable;
            }
        }
    }
    return checkOnly && differing > 0 ? Findings : Fine;
}

}  // namespace

Command fmtCommand()
{
    return {
        u"fmt"_s,
        u"[--check] FILE|DIR..."_s,
        u"Write files in canonical form"_s,
        u"Rewrites the files of a workspace in the canonical style: block maps, one field a line, short records as one line. Files with\n"
        u"comments are left as they are and named. With --check nothing is written: files that differ are listed, and the exit code is 1."_s,
        1,
        -1,
        {{u"check"_s, {}, u"Only tell which files differ."_s, {}}},
        run};
}

}  // namespace lintel::cli
