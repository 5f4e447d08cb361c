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
  add_compile_options(-fsanitize=${LINTEL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
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

# lintel_library(NAME SOURCES a.cpp a.h ... PUBLIC targets... PRIVATE targets...)
# A static library of one layer. PUBLIC and PRIVATE name exactly the layers and libraries that it may use.
function(lintel_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC lintel_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  set_property(GLOBAL APPEND PROPERTY LINTEL_LIBRARIES ${name})
endfunction()

# lintel_test(NAME SOURCES tst_a.cpp ... LIBS targets... [GUI])
# One Qt Test program per class, run offscreen in the C locale.
function(lintel_test name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE lintel_flags Qt6::Test ${arg_LIBS})
  target_compile_definitions(${name} PRIVATE LINTEL_SOURCE_DIR="${PROJECT_SOURCE_DIR}" LINTEL_BINARY_DIR="${PROJECT_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
