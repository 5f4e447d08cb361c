// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include <array>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

// Names what this program has loaded and must not have.
int main()
{
    using namespace std::string_view_literals;
    constexpr std::array forbidden{"libQt6Gui"sv, "libQt6Widgets"sv, "libQt6Network"sv, "libgvc"sv, "libX11"sv};
    std::ifstream maps("/proc/self/maps");
    int found = 0;
    int lines = 0;
    for (std::string line; std::getline(maps, line); ++lines) {
        for (const std::string_view name : forbidden) {
            if (line.find(name) != std::string::npos) {
                std::cerr << line << '\n';
                ++found;
            }
        }
    }
    return found == 0 && lines > 0 ? 0 : 1;
}
