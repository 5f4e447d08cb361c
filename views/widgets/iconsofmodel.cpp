// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/iconsource.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Sorted by name within each part.
constexpr IconSource icons[] = {
    {"budget"_L1, "s O8 8 6.5|A M8 8 V1.5 C12 1.5 14.5 4.5 14.5 8 Z"_L1},
    {"code"_L1, "s M5 4 L1.5 8 L5 12 M11 4 L14.5 8 L11 12|a M9.3 2.5 L6.7 13.5"_L1},
    {"component"_L1, "t M4.5 4.5 V1.5 H14.5 V14.5 H4.5 V11.5 M4.5 7.5 V8.5|A R1.5 4.5 5 3 .5|A R1.5 8.5 5 3 .5"_L1},
    {"container"_L1, "t M8 1.5 L14.5 4.5 V11.5 L8 14.5 L1.5 11.5 V4.5 Z|a M1.5 4.5 L8 7.5 L14.5 4.5 M8 7.5 V14.5"_L1},
    {"cost"_L1, "t R1.5 3.5 13 9 1|a O8 8 2.3|f O4 8 .8|f O12 8 .8"_L1},
    {"database"_L1, "t M2.5 4 C2.5 1 13.5 1 13.5 4 V12 C13.5 15 2.5 15 2.5 12 Z|a M2.5 4 C2.5 7 13.5 7 13.5 4"_L1},
    {"decision"_L1, "t M3.5 1.5 H9.5 L13.5 5.5 V14.5 H3.5 Z|s M9.5 1.5 V5.5 H13.5|a M6 10 L8 12 L11.2 8"_L1},
    {"driver"_L1, "s M2 11.5 C1 3 15 3 14 11.5|a M8 11.5 L11 6.5|A O8 11.5 1.5"_L1},
    {"element"_L1, "t R1.5 3.5 13 9 1.5|A O5 8 1|A O8 8 1|A O11 8 1"_L1},
    {"environment"_L1, "t O8 8 6.5|a M1.5 8 H14.5 M8 1.5 C4 5 4 11 8 14.5 C12 11 12 5 8 1.5"_L1},
    {"field"_L1, "t R1.5 4.5 13 7 1|a M4.5 6.5 V9.5 M7 8 H12"_L1},
    {"file"_L1, "t M3.5 1.5 H9.5 L12.5 4.5 V14.5 H3.5 Z|s M9.5 1.5 V4.5 H12.5"_L1},
    {"folder"_L1, "t M1.5 3.5 H6 L7.5 5.5 H14.5 V13.5 H1.5 Z"_L1},
    {"group"_L1, "d R1.5 1.5 13 13 2|A R4 4 4 3.5 .5|A R8 8.5 4 3.5 .5"_L1},
    {"instance"_L1, "t R4.5 4.5 7 7 .5|a M1.5 5 V1.5 H5 M11 1.5 H14.5 V5 M14.5 11 V14.5 H11 M5 14.5 H1.5 V11"_L1},
    {"kind"_L1, "t O4.5 4.5 3|s M8.5 14.5 H14.5 V9 H8.5 Z|A M11.5 1.5 L14.5 7 H8.5 Z|s M1.5 14.5 L4.5 9.5 L7 14.5 Z"_L1},
    {"lintel"_L1, "A R.5 .5 15 15 3|K M3 4 H13 V6.5 H3 Z M4.2 7.5 H6.4 V13 H4.2 Z M9.6 7.5 H11.8 V13 H9.6 Z"_L1},
    {"line"_L1, "s M2 13.5 C2 6 14 10 14 2.5"_L1},
    {"metric"_L1, "s M1.5 1.5 V14.5 H14.5|A R4 8.5 2 4 0|A R7.5 5.5 2 7 0|A R11 2.5 2 10 0"_L1},
    {"node"_L1, "t R2.5 2.5 11 4.5 1|t R2.5 9 11 4.5 1|A O5 4.75 1|A O5 11.25 1|s M8 4.75 H11 M8 11.25 H11"_L1},
    {"pattern"_L1, "t R5.5 1.5 5 4 .5|d M8 5.5 V8 M4 10.5 V8 H12 V10.5|A R1.5 10.5 5 4 .5|A R9.5 10.5 5 4 .5"_L1},
    {"person"_L1, "t M2.5 14.5 V13 C2.5 8 13.5 8 13.5 13 V14.5 Z|A O8 4.5 3"_L1},
    {"price"_L1, "t M1.5 1.5 H8 L14.5 8 L8 14.5 L1.5 8 Z|A O4.8 4.8 1.2|a M7 9 L9 7"_L1},
    {"queue"_L1, "t M4 4.5 H12 C15.3 4.5 15.3 11.5 12 11.5 H4 C.7 11.5 .7 4.5 4 4.5 Z|a M12 4.5 C8.7 4.5 8.7 11.5 12 11.5"_L1},
    {"relationship"_L1, "t R1.5 9.5 5 5 .5|a M6.5 9.5 L13 3 M8.5 2.5 H13.5 V7.5"_L1},
    {"scenario"_L1, "s M1.5 8 H6 M6 8 C9 8 8 3.5 11 3.5 H14 M6 8 C9 8 8 12.5 11 12.5 H14|A O3 8 1.5|A O13.5 3.5 1.3|A O13.5 12.5 1.3"_L1},
    {"standard"_L1, "t M8 1.5 L13.5 3.5 V8 C13.5 11.5 11 13.5 8 14.5 C5 13.5 2.5 11.5 2.5 8 V3.5 Z|a M5.5 8 L7.3 9.8 L10.7 6"_L1},
    {"style"_L1,
     "s M9.5 6.5 L13.5 1.5 L14.5 2.5 L10 7 Z|t M9 6 L10.5 7.5 C10.5 10 8 10 7.5 9 C6.5 8 7 6 9 6 Z|"
     "A M7 9 C8 10.5 6.5 14.5 1.5 14 C3.5 13 3 9 7 9 Z"_L1},
    {"system"_L1, "t R1.5 1.5 13 13 1.5|A R4 4 8 2 .5|A R4 8 3 4 .5|A R9 8 3 4 .5"_L1},
    {"team"_L1,
     "t M1.5 13.5 V12.5 C1.5 8.8 9.5 8.8 9.5 12.5 V13.5 Z|A O5.5 5.5 2.5|s M11.5 13.5 H14.5 V12.5 C14.5 10.5 13 9.6 11 9.5|"
     "s M10 3.2 C13 2.8 13.4 7.5 10.3 7.7"_L1},
    {"technology"_L1,
     "t R4.5 4.5 7 7 .5|s M6.5 4.5 V1.5 M9.5 4.5 V1.5 M6.5 14.5 V11.5 M9.5 14.5 V11.5 M4.5 6.5 H1.5 M4.5 9.5 H1.5 "
     "M14.5 6.5 H11.5 M14.5 9.5 H11.5|A R6.5 6.5 3 3 0"_L1},
    {"view-code"_L1, "t R1.5 1.5 13 13 1.5|a M6 5 L3.5 8 L6 11 M10 5 L12.5 8 L10 11"_L1},
    {"view-component"_L1, "t R1.5 1.5 13 13 1.5|a M6 6.5 V4.5 H11.5 V11.5 H6 V9.5|A R4 6 3.5 1.7 0|A R4 8.5 3.5 1.7 0"_L1},
    {"view-container"_L1, "t R1.5 1.5 13 13 1.5|a M8 4 L11.5 6 V10 L8 12 L4.5 10 V6 Z M4.5 6 L8 8 L11.5 6 M8 8 V12"_L1},
    {"view-context"_L1, "t R1.5 1.5 13 13 1.5|A R6 6 4 4 .5|a M3.5 3.5 L6 6 M12.5 3.5 L10 6 M3.5 12.5 L6 10 M12.5 12.5 L10 10"_L1},
    {"view-custom"_L1, "t R1.5 1.5 13 13 1.5|A M8 3.5 L9.3 6.6 L12.6 6.8 L10 9 L10.9 12.3 L8 10.5 L5.1 12.3 L6 9 L3.4 6.8 L6.7 6.6 Z"_L1},
    {"view-deployment"_L1, "t R1.5 1.5 13 13 1.5|a R4.5 4 7 3 .5|a R4.5 9 7 3 .5|f O6.3 5.5 .7|f O6.3 10.5 .7"_L1},
    {"view-dynamic"_L1,
     "t R1.5 1.5 13 13 1.5|s M5 4 V12.5 M11 4 V12.5|a M5 6 H10.3 M8.8 4.5 L10.5 6 L8.8 7.5 M11 10.5 H5.7 M7.2 9 L5.5 10.5 L7.2 12"_L1},
    {"view-filtered"_L1, "t R1.5 1.5 13 13 1.5|A M4 4.5 H12 L9 8 V12 L7 10.8 V8 Z"_L1},
    {"view-image"_L1, "t R1.5 1.5 13 13 1.5|A M3 12 L6.5 7 L9 10 L10.5 8.5 L13 12 Z|A O11 5 1.3"_L1},
    {"view-landscape"_L1, "t R1.5 1.5 13 13 1.5|A R3.5 3.5 4 3 .5|A R9 3.5 3.5 3 .5|A R3.5 9 3.5 3.5 .5|A R8.5 9 4 3.5 .5"_L1},
    {"waiver"_L1, "t M8 1.5 L13.5 3.5 V8 C13.5 11.5 11 13.5 8 14.5 C5 13.5 2.5 11.5 2.5 8 V3.5 Z|a M5 8 H11"_L1},
    {"workspace"_L1, "f M1.5 2 H14.5 V5.5 H1.5 Z|A M3 6.5 H5.5 V14 H3 Z M10.5 6.5 H13 V14 H10.5 Z"_L1},
};

}  // namespace

std::span<const IconSource> iconsOfModel()
{
    return icons;
}

}  // namespace lintel
