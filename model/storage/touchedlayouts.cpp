// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/touchedlayouts.h"

namespace lintel {

Snapshot withNewLayouts(Snapshot before, const Sources &after)
{
    for (int i = 0; i < int(after.files().size()); ++i) {
        const SourceFile &file = after.file(i);
        if (file.role != FileRole::Layout || before.sources.indexOf(file.path) >= 0)
            continue;
        const Result<yaml::SyntaxTree> empty = yaml::SyntaxTree::parse({}, yaml::Policy::Native, after.prefix() + file.path);
        if (!empty)
            continue;
        before.sources.insert({file.path, file.role, {}, std::make_shared<const yaml::SyntaxTree>(*empty)});
        const int place = before.sources.indexOf(file.path);
        for (const RecordId id : before.workspace.order()) {
            Record record = before.workspace.record(id);
            if (record.origin().file < place)
                continue;
            record.setOrigin({record.origin().file + 1, record.origin().node});
            before.workspace.update(record);
        }
    }
    return before;
}

}  // namespace lintel
