// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/formats.h"

#include "app/cli/command.h"
#include "app/cli/console.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &)
{
    for (const FormatDescriptor &descriptor : formats()) {
        const QString ways = (descriptor.reads ? u"read "_s : u"     "_s) % (descriptor.writes ? u"write"_s : u"     "_s);
        const QString files = descriptor.extensions.join(u", "_s);
        const QString lost = descriptor.lost.isEmpty() ? QString() : QString(u". "_s % descriptor.lost);
        if (!writeLine(descriptor.id.leftJustified(17) % ways % u"  "_s % files.leftJustified(6) % u' ' % descriptor.name % lost))
            return Unwritable;
    }
    return Fine;
}

}  // namespace

Command formatsCommand()
{
    return {u"formats"_s, {}, u"What can be read and written"_s, u"Lists the formats, and what each one loses."_s, 0, 0, {}, run};
}

}  // namespace lintel::cli
