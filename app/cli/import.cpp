// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/jobs/newfiles.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &call)
{
    const QString input = call.argument(0);
    const QString out = call.value(u"o"_s);
    if (out.isEmpty())
        return wrongUsage(u"import"_s, u"say where the workspace goes: -o DIR"_s);
    const Result<jobs::ImportedFiles> imported = jobs::importFile(input, input);
    if (!imported) {
        complain(imported.error());
        return Unreadable;
    }
    if (!imported->errors.isEmpty()) {
        complain(imported->errors);
        return Unreadable;
    }
    if (const Status written = jobs::writeNew(out, imported->files); !written) {
        complain(written.error());
        return Unwritable;
    }
    complain(imported->notes);
    complain(u"Imported "_s % QString::number(imported->elements) % u" elements, "_s % QString::number(imported->relationships)
             % u" relationships and "_s % QString::number(imported->views) % u" views into "_s % out);
    return Fine;
}

}  // namespace

Command importCommand()
{
    return {u"import"_s,
            u"FILE -o DIR [--from FORMAT]"_s,
            u"Make a workspace of another tool's file"_s,
            u"Reads the file, whose format is found by its content, and writes a Lintel workspace. What has no place in it is kept under\n"
            u"`properties` and told."_s,
            1,
            1,
            {{u"o"_s, u"DIR"_s, u"New folder of the workspace."_s, {}},
             {u"from"_s, u"FORMAT"_s, u"The file's format."_s, {u"structurizr-dsl"_s, u"structurizr-json"_s}}},
            run};
}

}  // namespace lintel::cli
