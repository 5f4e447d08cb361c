// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"
#include "views/dialogs/preferences.h"

namespace lintel {

/// What the settings dialog shows of the settings.
Preferences preferencesOf(const Settings &settings);
/// Takes over what a person chose there.
void apply(const Preferences &preferences, Settings &settings);

}  // namespace lintel
