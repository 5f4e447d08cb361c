// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/icons.h"

namespace lintel::icons {

QIcon named(const QString &)
{
    return {};
}

QString nameOf(const Workspace &workspace, RecordId record)
{
    return toString(workspace.record(record).type());
}

QStringList names()
{
    return {};
}

}  // namespace lintel::icons
