// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"
#include "app/shell/prompts.h"
#include "views/dialogs/filechooser.h"

namespace lintel {

/// What windows need from outside; tests give their own.
struct Services {
    Settings &settings;
    FileChooser &chooser;
    Prompts &prompts;
};

}  // namespace lintel
