// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/samemeaning.h"

#include <QtCore/QHash>

#include <algorithm>
#include <iterator>

namespace lintel {

namespace {

using Lists = QHash<std::pair<RecordId, QString>, QList<RecordId>>;

bool isListed(const Record &record)
{
    const bool may = record.type() == RecordType::Relationship || record.type() == RecordType::Style;
    return may && (record.section() == u"uses" || record.section() == u"styles" || record.section() == u"relationships");
}

QList<RecordId> listed(const Workspace &workspace)
{
    QList<RecordId> ids;
    std::copy_if(workspace.order().begin(), workspace.order().end(), std::back_inserter(ids),
                 [&](RecordId id) { return isListed(workspace.record(id)); });
    return ids;
}

template <typename Iterator>
Lists lists(const Workspace &workspace, Iterator begin, Iterator end)
{
    Lists lists;
    for (; begin != end; ++begin) {
        const Record &record = workspace.record(*begin);
        lists[{record.parent(), record.section()}].append(*begin);
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
        // As many on the other side: then there are no others.
        if (a.order().size() == b.order().size())
            break;
    }
    if (a.order() == b.order())
        return true;
    // Mostly one record stands elsewhere, if any: what is before the first difference and behind the last is left out.
    const QList<RecordId> here = listed(a);
    const QList<RecordId> there = listed(b);
    const auto [left, right] = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
    const auto [leftBack, rightBack] =
        std::mismatch(here.rbegin(), std::make_reverse_iterator(left), there.rbegin(), std::make_reverse_iterator(right));
    const Lists ours = lists(a, left, leftBack.base());
    const Lists theirs = lists(b, right, rightBack.base());
    for (auto id = right; id != rightBack.base(); ++id) {
        const Record &record = b.record(*id);
        const std::pair list(record.parent(), record.section());
        if (ours.value(list) == theirs.value(list))
            continue;
        *differing = *id;
        return false;
    }
    return true;
}

}  // namespace lintel
