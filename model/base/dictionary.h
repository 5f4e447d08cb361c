// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QStringList>

namespace lintel {

/// For "did you mean ...?": the candidate that `word` most likely is a slip of the pen for (letters missing, doubled, wrong or swapped;
/// case does not count), or empty when none is near enough. Of equally near ones the first.
QString nearest(const QString &word, const QStringList &candidates);

}  // namespace lintel
