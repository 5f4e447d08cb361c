# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
#
# What every target of Lintel has in common, and two functions that make targets.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(LINTEL_WERROR "Warnings are errors (CI)" OFF)
set(LINTEL_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")
option(LINTEL_FUZZ "Build the fuzz targets (clang with libFuzzer)" OFF)
option(LINTEL_COVERAGE "Instrument for coverage" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(lintel_flags INTERFACE)
target_include_directories(lintel_flags INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_definitions(lintel_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_QLIST_ITERATORS
  QT_TYPESAFE_FLAGS QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(lintel_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wold-style-cast -fstack-protector-strong)
target_compile_definitions(lintel_flags INTERFACE $<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)
if(LINTEL_WERROR)
  target_compile_options(lintel_flags INTERFACE -Werror)
endif()
if(LINTEL_SANITIZE)
  # What is left out doubles the time of compiling, and finds what the address sanitizer finds anyway.
  add_compile_options(-fsanitize=${LINTEL_SANITIZE} -fno-sanitize=null,alignment,vptr,object-size -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${LINTEL_SANITIZE})
endif()
if(LINTEL_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(LINTEL_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

option(LINTEL_PRECOMPILE "Read Qt's headers once (CI); hides includes that are missing, so not for daily work" OFF)

# Makes a target use the headers that one other target has read. Where its flags differ, the compiler reads them itself.
function(lintel_precompile name)
  if(NOT LINTEL_PRECOMPILE)
    return()
  endif()
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE folder)
  set(kind core)
  if(folder MATCHES "^(tests/unit/)?(views/|app/s)" AND NOT folder MATCHES "views/paint")
    set(kind widgets)
  endif()
  if(NOT TARGET lintel_headers_${kind})
    file(WRITE "${PROJECT_BINARY_DIR}/headers/${kind}.cpp" "")
    add_library(lintel_headers_${kind} STATIC "${PROJECT_BINARY_DIR}/headers/${kind}.cpp")
    target_link_libraries(lintel_headers_${kind} PUBLIC lintel_flags $<IF:$<STREQUAL:${kind},core>,Qt6::Core,Qt6::Widgets>)
    set(core <QtCore/QFile> <QtCore/QHash> <QtCore/QList> <QtCore/QMap> <QtCore/QObject> <QtCore/QSet> <QtCore/QStringList>
      <algorithm> <functional> <memory> <optional> <variant>)
    set(widgets ${core} <QtCore/QAbstractItemModel> <QtCore/QPointer> <QtCore/QTimer> <QtGui/QAction> <QtGui/QPainter>
      <QtGui/QPainterPath> <QtWidgets/QApplication> <QtWidgets/QStyledItemDelegate> <QtWidgets/QTreeView>)
    target_precompile_headers(lintel_headers_${kind} PRIVATE ${${kind}})
    set_target_properties(lintel_headers_${kind} PROPERTIES AUTOMOC OFF)
  endif()
  target_precompile_headers(${name} REUSE_FROM lintel_headers_${kind})
  set_target_properties(${name} PROPERTIES PCH_WARN_INVALID OFF)
endfunction()

# lintel_library(NAME SOURCES a.cpp a.h ... PUBLIC targets... PRIVATE targets...)
# A static library of one layer. PUBLIC and PRIVATE name exactly the layers and libraries that it may use.
function(lintel_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC lintel_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  lintel_precompile(${name})
  set_property(GLOBAL APPEND PROPERTY LINTEL_LIBRARIES ${name})
endfunction()

# lintel_test(NAME SOURCES tst_a.cpp ... LIBS targets... [GUI] [DISPLAY])
# One Qt Test program per class, run offscreen in the C locale; with DISPLAY on an X server of its own.
function(lintel_test name)
  cmake_parse_arguments(arg "GUI;DISPLAY" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE lintel_flags Qt6::Test ${arg_LIBS})
  target_compile_definitions(${name} PRIVATE LINTEL_SOURCE_DIR="${PROJECT_SOURCE_DIR}" LINTEL_BINARY_DIR="${PROJECT_BINARY_DIR}")
  lintel_precompile(${name})
  set(platform offscreen)
  set(leaks)
  if(arg_DISPLAY)
    set(platform xcb)
    set(leaks "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/checks/leaks.supp:print_suppressions=0")
    add_test(NAME ${name} COMMAND xvfb-run -a -s "-screen 0 1600x1000x24" $<TARGET_FILE:${name}>)
  else()
    add_test(NAME ${name} COMMAND ${name})
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;XDG_STATE_HOME=${PROJECT_BINARY_DIR}/state;${leaks}" TIMEOUT 300)
endfunction()
