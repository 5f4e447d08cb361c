// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/samemeaning.h"

#include <QtCore/QHash>

namespace lintel {

namespace {

using Lists = QHash<std::pair<RecordId, QString>, QList<RecordId>>;

bool isListed(const Record &record)
{
    return record.section() == u"uses" || record.section() == u"styles" || record.section() == u"relationships";
}

Lists listed(const Workspace &workspace)
{
    Lists lists;
    for (const RecordId id : workspace.order()) {
        if (const Record &record = workspace.record(id); isListed(record))
            lists[{record.parent(), record.section()}].append(id);
    }
    return lists;
}

}  // namespace

bool meansTheSame(const Workspace &a, const Workspace &b, RecordId *differing)
{
    for (const QList<RecordId> &ids : {a.order(), b.order()}) {
        for (const RecordId id : ids) {
            if (!(a.record(id) == b.record(id))) {
                *differing = id;
                return false;
            }
        }
    }
    if (a.order() == b.order())
        return true;
    const Lists here = listed(a);
    const Lists there = listed(b);
    for (const RecordId id : b.order()) {
        const Record &record = b.record(id);
        const std::pair list(record.parent(), record.section());
        if (!isListed(record) || here.value(list) == there.value(list))
            continue;
        *differing = id;
        return false;
    }
    return true;
}

}  // namespace lintel
