// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/iconsource.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr IconSource icons[] = {
    // What a box or line is done with
    {"add"_L1, "s M8 2.5 V13.5 M2.5 8 H13.5"_L1},
    {"remove"_L1, "s M2.5 8 H13.5"_L1},
    {"edit"_L1, "t M2.5 13.5 L3.5 10 L11 2.5 L13.5 5 L6 12.5 Z|a M9.5 4 L12 6.5"_L1},
    {"delete"_L1, "s M2.5 4.5 H13.5 M6 4.5 V2.5 H10 V4.5|t M3.5 4.5 L4.5 14.5 H11.5 L12.5 4.5|a M6.5 7 V12 M9.5 7 V12"_L1},
    {"hide"_L1, "s M1.5 8 C4.5 2.5 11.5 2.5 14.5 8 C11.5 13.5 4.5 13.5 1.5 8 Z|s O8 8 2|a M2.5 13.5 L13.5 2.5"_L1},
    {"show"_L1, "t M1.5 8 C4.5 2.5 11.5 2.5 14.5 8 C11.5 13.5 4.5 13.5 1.5 8 Z|A O8 8 2.3"_L1},
    {"connect"_L1, "t R1.5 1.5 5 5 .5|t R9.5 9.5 5 5 .5|a M4 6.5 V12 H8.5 M6.8 10 L8.8 12 L6.8 14"_L1},
    {"select"_L1, "t M3.5 1.5 L13 9 L8.7 9.6 L6 13.5 Z|a M8.5 9.5 L11 14.5"_L1},
    {"pan"_L1,
     "s M8 1.5 V14.5 M1.5 8 H14.5|a M6 3.5 L8 1.5 L10 3.5 M6 12.5 L8 14.5 L10 12.5 M3.5 6 L1.5 8 L3.5 10 M12.5 6 L14.5 8 L12.5 10"_L1},
    {"link"_L1,
     "s M6.5 9.5 L9.5 6.5|t M7.5 4.5 L9.5 2.5 C11.5 .5 15.5 4.5 13.5 6.5 L11.5 8.5|"
     "t M8.5 11.5 L6.5 13.5 C4.5 15.5 .5 11.5 2.5 9.5 L4.5 7.5"_L1},
    {"tag"_L1, "t M1.5 2.5 H8 L14.5 9 L9 14.5 L1.5 7.5 Z|A O5 6 1.3"_L1},
    {"align-left"_L1, "s M1.5 1.5 V14.5|t R3.5 3.5 10 3 0|A R3.5 9.5 6 3 0"_L1},
    {"align-centre"_L1, "t R2.5 3.5 11 3 0|A R5 9.5 6 3 0|s M8 1 V3.5 M8 6.5 V9 M8 12.5 V15"_L1},
    {"align-right"_L1, "s M14.5 1.5 V14.5|t R2.5 3.5 10 3 0|A R6.5 9.5 6 3 0"_L1},
    {"align-top"_L1, "s M1.5 1.5 H14.5|t R3.5 3.5 3 10 0|A R9.5 3.5 3 6 0"_L1},
    {"align-middle"_L1, "t R3.5 2.5 3 11 0|A R9.5 5 3 6 0|s M1 8 H3.5 M6.5 8 H9 M12.5 8 H15"_L1},
    {"align-bottom"_L1, "s M1.5 14.5 H14.5|t R3.5 2.5 3 10 0|A R9.5 6.5 3 6 0"_L1},
    {"distribute-horizontally"_L1, "s M1.5 1.5 V14.5 M14.5 1.5 V14.5|A R6 3.5 4 9 .5|a M2.5 8 H5 M11 8 H13.5"_L1},
    {"distribute-vertically"_L1, "s M1.5 1.5 H14.5 M1.5 14.5 H14.5|A R3.5 6 9 4 .5|a M8 2.5 V5 M8 11 V13.5"_L1},
    {"layout"_L1, "t R5.5 1.5 5 4 .5|a M8 5.5 V8 M4 10.5 V8 H12 V10.5|t R1.5 10.5 5 4 .5|t R9.5 10.5 5 4 .5"_L1},
    {"layout-selection"_L1, "d R1.5 1.5 13 13 0|t R6 3.5 4 3 0|a M8 6.5 V8 M5.5 9.5 V8 H10.5 V9.5|A R4 9.5 3 3 0|A R9 9.5 3 3 0"_L1},
    {"layout-new"_L1, "t R1.5 1.5 5 4 .5|a M4 5.5 V8 H10 M4 8 V10.5|t R1.5 10.5 5 4 .5|a M12 8.5 V15 M8.7 11.8 H15.2"_L1},
    {"snap"_L1,
     "t M2.5 2.5 H6 V8.5 C6 11 10 11 10 8.5 V2.5 H13.5 V8.5 C13.5 15.5 2.5 15.5 2.5 8.5 Z|A R2.5 2.5 3.5 2.5 0|A R10 2.5 3.5 2.5 0"_L1},
    {"grid"_L1, "s R1.5 1.5 13 13 0|a M6 1.5 V14.5 M10 1.5 V14.5 M1.5 6 H14.5 M1.5 10 H14.5"_L1},
    {"minimap"_L1, "t R1.5 2.5 13 11 1|A R8 7.5 5 4.5 .5"_L1},

    // Files
    {"new"_L1, "s M11.5 8 V4.5 L8.5 1.5 H2.5 V14.5 H8 M8.5 1.5 V4.5 H11.5|a M12 9.5 V15 M9.2 12.2 H14.8"_L1},
    {"open"_L1, "s M1.5 13.5 V3.5 H6 L7.5 5.5 H12.5 V7.5|t M1.5 13.5 L4 7.5 H15 L12.5 13.5 Z"_L1},
    {"save"_L1, "t M1.5 1.5 H12 L14.5 4 V14.5 H1.5 Z|s M4.5 1.5 V5.5 H10.5 V1.5|A R4 9 8 5.5 0"_L1},
    {"save-as"_L1, "t M8.5 14.5 H1.5 V1.5 H12 L14.5 4 V6.5|s M4.5 1.5 V5.5 H10.5 V1.5|a M8.5 14.5 L9 12.3 L13.3 8 L15 9.7 L10.7 14 Z"_L1},
    {"import"_L1, "s M1.5 9.5 V14.5 H14.5 V9.5|a M8 1.5 V10.5 M4.5 7 L8 10.5 L11.5 7"_L1},
    {"export"_L1, "s M1.5 9.5 V14.5 H14.5 V9.5|a M8 10.5 V1.5 M4.5 5 L8 1.5 L11.5 5"_L1},
    {"print"_L1, "s M4.5 5.5 V1.5 H11.5 V5.5|t M4.5 11.5 H1.5 V5.5 H14.5 V11.5 H11.5|a R4.5 9.5 7 5 0"_L1},
    {"image"_L1, "t R1.5 2.5 13 11 1|A M3 12 L6.5 7 L9 10 L10.5 8.5 L13 12 Z|A O11 5.7 1.3"_L1},

    // Undo, clipboard, search
    {"undo"_L1, "s M3 6.5 H10 C15.5 6.5 15.5 13.5 10 13.5 H6|a M6 3 L2.5 6.5 L6 10"_L1},
    {"redo"_L1, "s M13 6.5 H6 C.5 6.5 .5 13.5 6 13.5 H10|a M10 3 L13.5 6.5 L10 10"_L1},
    {"cut"_L1, "s M4 1.5 L10.2 10.3 M12 1.5 L5.8 10.3|a O4.2 12.3 2.2|a O11.8 12.3 2.2"_L1},
    {"copy"_L1, "s M10.5 4.5 V1.5 H1.5 V11.5 H5.5|t R5.5 4.5 9 10 .5"_L1},
    {"paste"_L1, "s M5 2.5 H2.5 V14.5 H5.5 M11 2.5 H13.5 V5|A R5 1.5 6 3 .5|t R6.5 6.5 8 8 .5"_L1},
    {"search"_L1, "t O6.5 6.5 5|a M10.2 10.2 L14.5 14.5"_L1},
    {"find"_L1, "s M6.5 14.5 H2.5 V1.5 H9.5 L12.5 4.5 V6 M4.5 5.5 H8 M4.5 8.5 H6|t O10 10 2.8|a M12 12 L15 15"_L1},
    {"replace"_L1, "s M2 3.5 H9 M2 6.5 H6|a M9.5 9.5 H14 M12 7.5 L14 9.5 L12 11.5|t R2 9.5 5 5 .5"_L1},
    {"filter"_L1, "t M1.5 2.5 H14.5 L9.5 8.5 V14 L6.5 12 V8.5 Z"_L1},
    {"clear"_L1, "f O8 8 6.5|k M5.5 5.5 L10.5 10.5 M10.5 5.5 L5.5 10.5"_L1},

    // Where a person looks
    {"zoom-in"_L1, "t O6.5 6.5 5|a M10.2 10.2 L14.5 14.5|s M6.5 4 V9 M4 6.5 H9"_L1},
    {"zoom-out"_L1, "t O6.5 6.5 5|a M10.2 10.2 L14.5 14.5|s M4 6.5 H9"_L1},
    {"zoom-fit"_L1, "s M1.5 5 V1.5 H5 M11 1.5 H14.5 V5 M14.5 11 V14.5 H11 M5 14.5 H1.5 V11|A R4.5 5 7 6 .5"_L1},
    {"zoom-actual"_L1, "t R1.5 1.5 13 13 1.5|a M4 6 L5.5 4.5 V11.5 M10 6 L11.5 4.5 V11.5|f O8 6.5 .9|f O8 10 .9"_L1},
    {"back"_L1, "s M14 8 H2.5|a M7 3.5 L2.5 8 L7 12.5"_L1},
    {"forward"_L1, "s M2 8 H13.5|a M9 3.5 L13.5 8 L9 12.5"_L1},
    {"up"_L1, "s M8 14 V2.5|a M3.5 7 L8 2.5 L12.5 7"_L1},
    {"down"_L1, "s M8 2 V13.5|a M3.5 9 L8 13.5 L12.5 9"_L1},
    {"expand"_L1, "s R1.5 1.5 13 13 1|a M8 4.5 V11.5 M4.5 8 H11.5"_L1},
    {"collapse"_L1, "s R1.5 1.5 13 13 1|a M4.5 8 H11.5"_L1},
    {"chevron"_L1, "s M6 3.5 L10.5 8 L6 12.5"_L1},
    {"reload"_L1, "s M13.5 8 C13.5 15.3 2.5 15.3 2.5 8 C2.5 2 9.5 .5 12.5 4.8|a M12.8 1.5 V5.2 H9"_L1},
    {"history"_L1, "s M2.5 5.5 C6 -1 14.5 2.5 14.5 8 C14.5 15.5 2.5 16.5 1.7 9|a M2.2 1.8 V5.7 H6 M8 4.5 V8.3 L10.8 10"_L1},
    {"compare"_L1, "t R1.5 2.5 5 11 .5|t R9.5 2.5 5 11 .5|a M3 6 H5 M3 8.5 H5 M11 8.5 H13 M11 11 H13"_L1},

    // The window
    {"close"_L1, "s M3 3 L13 13 M13 3 L3 13"_L1},
    {"help"_L1, "t O8 8 6.5|a M5.8 6 C6.2 3.2 10.4 3.7 10.2 6.2 C10 7.8 8 7.8 8 9.5|A O8 11.8 .9"_L1},
    {"settings"_L1, "s M1.5 4 H8 M12 4 H14.5 M1.5 12 H4 M8 12 H14.5|t O10 4 2|t O6 12 2"_L1},
    {"shortcuts"_L1,
     "t R.5 3.5 15 9 1|s M3 6.5 H4 M6 6.5 H7 M9 6.5 H10 M12 6.5 H13 M3 8.5 H4 M6 8.5 H7 M9 8.5 H10 M12 8.5 H13|a M5 10.5 H11"_L1},
    {"palette"_L1, "t R1.5 2.5 13 11 1|a M4 6 L6.5 8.2 L4 10.4|s M8 10.5 H12"_L1},
    {"theme"_L1, "s O8 8 6.5|A M8 1.5 C16.5 1.5 16.5 14.5 8 14.5 Z"_L1},
    {"text"_L1, "s M2 3 H14 M2 6.3 H10|a M4 9.6 H14 M4 13 H11"_L1},
    {"diagram"_L1, "t R1.5 1.5 6 4 .5|t R8.5 10.5 6 4 .5|a M4.5 5.5 V12.5 H8.5"_L1},
    {"stop"_L1, "e R3 3 10 10 1.5"_L1},
    {"error"_L1, "e O8 8 7|k M5.3 5.3 L10.7 10.7 M10.7 5.3 L5.3 10.7"_L1},
    {"warning"_L1, "w M8 1 L15.5 14.5 H.5 Z|k M8 5.5 V10 M8 12 V13"_L1},
    {"note"_L1, "A O8 8 7|k M8 7 V12 M8 4 V5"_L1},
    {"ok"_L1, "g O8 8 7|k M4.8 8.3 L7 10.5 L11.2 5.8"_L1},
};

}  // namespace

std::span<const IconSource> iconsOfActions()
{
    return icons;
}

}  // namespace lintel
