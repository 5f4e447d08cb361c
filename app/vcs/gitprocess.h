// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QProcess>

namespace lintel::vcs {

/// Runs git's plumbing in a folder that a stranger may have filled: a fixed list of arguments, no shell, nothing that the repository
/// configures. No hooks, monitors, filters, pagers or helpers run, nothing is fetched, written or asked for, and replaced objects are not
/// followed. The user's own safe.directory counts.
namespace process {

inline constexpr int timeLimit = 10'000;  ///< Milliseconds for one question.
inline constexpr qint64 outputBytes = 64LL * 1024 * 1024;

/// The git that PATH has, from absolute folders alone; empty when there is none.
QString program();

/// Makes `process` ready to start with these arguments of git.
void prepare(QProcess &process, const QString &folder, const QStringList &arguments);

/// What git prints. Codes: git.missing, git.timeout, git.too-large, git.failed (with git's first line).
Result<QByteArray> run(const QString &folder, const QStringList &arguments);

}  // namespace process

}  // namespace lintel::vcs
