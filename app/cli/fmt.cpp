// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "model/base/atomicfile.h"
#include "model/storage/recordvalue.h"
#include "model/workspace/schema.h"
#include "model/yaml/remarks.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

bool startsParagraph(const QString &key)
{
    return sectionSpec(RecordType::Workspace, key) != nullptr;
}

Result<QByteArray> canonical(const SourceFile &file, const Workspace &workspace)
{
    yaml::EmitOptions style = canonicalStyle(workspace);
    style.lineBreak = file.tree->usesCrLf() ? "\r\n" : "\n";
    return yaml::reformatted(*file.tree, style, startsParagraph);
}

int run(const Invocation &call)
{
    const bool checkOnly = call.isSet(u"check"_s);
    int differing = 0;
    for (const QString &path : call.arguments()) {
        int code = Fine;
        const std::optional<Snapshot> snapshot = loadForEditing(path, code);
        if (!snapshot)
            return code;
        for (const SourceFile &file : snapshot->sources.files()) {
            if (!file.tree)
                continue;
            const Result<QByteArray> text = canonical(file, snapshot->workspace);
            const QString shown = snapshot->sources.prefix() + file.path;
            if (!text) {
                complain(u"warning: "_s % shown % u" is left as it is: "_s % text.error().what());
                continue;
            }
            if (*text == file.bytes)
                continue;
            ++differing;
            if (checkOnly) {
                writeLine(shown);
                continue;
            }
            if (const Status written = writeFileAtomically(shown, *text); !written) {
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
        u"Rewrites the files of a workspace in the canonical style: block maps, one field a line, short records as one line. Comments\n"
        u"stay with their keys, and single blank lines where they are. With --check nothing is written: files that differ are listed, and\n"
        u"the exit code is 1."_s,
        1,
        -1,
        {{u"check"_s, {}, u"Only tell which files differ."_s, {}}},
        run};
}

}  // namespace lintel::cli
