// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace lintel {

/// The editor: opens the files and folders that were named. Returns the exit code; 2, with a message, where there is no display.
int runEditor(int argc, char **argv);

}  // namespace lintel
