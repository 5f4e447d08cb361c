// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/keys.h"

namespace lintel {

QStringList keysOf(const Workspace &workspace, RecordType type)
{
    QStringList keys;
    const QList<RecordId> all = workspace.all(type);
    for (const RecordId id : all)
        keys.append(workspace.record(id).key());
    return keys;
}

}  // namespace lintel
