# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
#
# Looks for KSyntaxHighlighting: KF6, or a KF5 built against Qt 6 (Debian 12's packaged KF5 is for Qt 5). Sets LINTEL_KSYNTAXHIGHLIGHTING_TARGET
# to the target to link, or to nothing.

set(LINTEL_KSYNTAXHIGHLIGHTING AUTO CACHE STRING "Highlight text with KSyntaxHighlighting: ON (required), AUTO (when found) or OFF")
set_property(CACHE LINTEL_KSYNTAXHIGHLIGHTING PROPERTY STRINGS AUTO ON OFF)

function(lintel_find_syntax_highlighting)
  set(LINTEL_KSYNTAXHIGHLIGHTING_TARGET "" PARENT_SCOPE)
  if(LINTEL_KSYNTAXHIGHLIGHTING STREQUAL "OFF")
    return()
  endif()
  # The static library's own file names Qt6::Network without looking for it. Nothing of ours uses that.
  find_package(Qt6 QUIET COMPONENTS Gui Network)
  foreach(framework IN ITEMS KF6 KF5)
    find_package(${framework}SyntaxHighlighting QUIET)
    if(TARGET ${framework}::SyntaxHighlighting)
      get_target_property(libraries ${framework}::SyntaxHighlighting INTERFACE_LINK_LIBRARIES)
      if(libraries MATCHES "Qt6::")
        message(STATUS "KSyntaxHighlighting: ${framework} ${${framework}SyntaxHighlighting_VERSION}")
        set(LINTEL_KSYNTAXHIGHLIGHTING_TARGET ${framework}::SyntaxHighlighting PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
  if(LINTEL_KSYNTAXHIGHLIGHTING STREQUAL "ON")
    message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 was not found; packaging/setup provides it")
  endif()
  message(STATUS "KSyntaxHighlighting: not found")
endfunction()
