// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/document/edit.h"

namespace lintel {

Edit Edit::inverse() const
{
    Edit back{label, changes.inverted(), {}, mergeKey};
    for (auto step = patches.crbegin(); step != patches.crend(); ++step)
        back.patches.append(step->inverse());
    return back;
}

}  // namespace lintel
