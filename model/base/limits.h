// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QtGlobal>

/// What a stranger's file may cost. Each limit has a number here, a message where it is applied, and a test on both sides of it.
namespace lintel::limits {

inline constexpr qint64 fileBytes = 64LL * 1024 * 1024;        ///< One input file.
inline constexpr qint64 workspaceBytes = 256LL * 1024 * 1024;  ///< All files of a workspace together.
inline constexpr qint64 journalBytes = 512LL * 1024 * 1024;    ///< Of a save or of edits under way.
inline constexpr int workspaceFiles = 5000;
inline constexpr int yamlDepth = 64;
inline constexpr int yamlNodes = 4'000'000;  ///< Per file.
inline constexpr int yamlKeyCharacters = 1024;
inline constexpr int expressionCharacters = 10'000;
inline constexpr int expressionDepth = 64;
inline constexpr int expressionSteps = 5'000'000;  ///< Of one evaluation for one subject.
inline constexpr int jsonDepth = 512;              ///< Imported JSON (Qt's own limit is 1024).
inline constexpr int groupDepth = 32;
inline constexpr int pathParts = 32;  ///< Of an element path.
inline constexpr int idCharacters = 200;
inline constexpr double coordinate = 1e6;                ///< |x| and |y| of anything placed.
inline constexpr int pngSide = 16'384;                   ///< Pixels.
inline constexpr qint64 pngPixels = 64LL * 1024 * 1024;  ///< Four bytes of memory each.
inline constexpr qint64 markdownBytes = 256LL * 1024;    ///< Of a decision rendered in place.
inline constexpr int layoutSeconds = 5;                  ///< These two are lintel-layout's own, too.
inline constexpr qint64 layoutMegabytes = 1024;

}  // namespace lintel::limits
