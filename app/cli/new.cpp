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
    const QString folder = call.argument(0);
    const QString name = call.value(u"name"_s, jobs::nameFromFolder(folder));
    const Result<jobs::NewFiles> files = jobs::fromTemplate(call.value(u"template"_s, u"starter"_s), name);
    if (!files) {
        complain(files.error());
        return Unreadable;
    }
    if (const Status written = jobs::writeNew(folder, *files); !written) {
        complain(written.error());
        return Unwritable;
    }
    complain(u"Made the workspace '"_s % name % u"' in "_s % folder % u". Next: lintel check "_s % folder);
    return Fine;
}

}  // namespace

Command newCommand()
{
    return {u"new"_s,
            u"DIR [--template starter] [--name NAME]"_s,
            u"Make a starter workspace"_s,
            u"Makes the folder DIR with a small workspace to start from: a model, views and a first decision."_s,
            1,
            1,
            {{u"template"_s, u"TEMPLATE"_s, u"What to start from."_s, {u"starter"_s}},
             {u"name"_s, u"NAME"_s, u"The workspace's name; else made from the folder's."_s, {}}},
            run};
}

}  // namespace lintel::cli
