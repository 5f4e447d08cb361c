// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporters/layout/layoutprotocol.h"
#include "model/base/limits.h"

namespace lintel {

/// Lays out with `lintel-layout`, a program of its own: a crash, a hang or a leak of Graphviz costs an error, no more. The program gets
/// numbers only. Wide drawings are wrapped, parts that hang together are packed in rows, and large graphs are laid out cluster by cluster.
/// May be used on any thread, by one at a time. Waits at most limits::layoutSeconds, unless told otherwise, for each request.
/// Codes: layout.missing (no such program), layout.failed, layout.timeout, layout.incomplete, layout.request (the request is no graph).
class LayoutProgram : public LayoutEngine {
public:
    /// `path` of the program; empty: the one that find() finds.
    explicit LayoutProgram(const QString &path = {});

    Result<LayoutAnswer> place(const LayoutRequest &request) override;

    /// How long a placement may take in all; limits::layoutSeconds at first.
    void setTimeLimit(int milliseconds) { m_limit = milliseconds; }

    /// Beside the running executable, or in ../libexec/lintel next to it; empty when there is none.
    static QString find();

private:
    Result<QList<LayoutAnswer>> run(const QList<LayoutGraph> &graphs, int milliseconds) const;

    QString m_path;
    int m_limit = limits::layoutSeconds * 1000;
};

}  // namespace lintel
