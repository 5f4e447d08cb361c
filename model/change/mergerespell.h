// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/mapspelling.h"
#include "model/change/mergestate.h"
#include "model/workspace/schema.h"

namespace lintel {

/// One version's texts (expressions, filters, ids in maps) as they must be spelled in the result, where records may have got other paths.
class SideSpelling {
public:
    SideSpelling(const Workspace &side, const Workspace &result, const TextRespelling &respell);

    const Workspace &workspace() const { return m_side; }
    /// True when no text needs another spelling.
    bool keepsTexts() const { return !m_renamed; }
    Value spelled(RecordId id, const QString &field, const Value &value) const;

private:
    Value respelled(const Record &record, const FieldSpec &spec, const Value &value) const;
    Value respelledStyles(const Record &record, const Value &styles) const;

    const Workspace &m_side;
    const Workspace &m_result;
    const TextRespelling &m_respell;
    MapSpelling m_maps;
    bool m_renamed = false;
};

/// Writes references anew that would name something else than they do: in fields, steps, boxes, lines and instances. Then resolves them.
void respellReferences(Workspace &merged, const MergeState &state);

}  // namespace lintel
