# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# unrut_add_layer(<room> [PUBLIC libs...] [PRIVATE libs...])
#
# One room: a library unrut_<room> from <room>/src, whose public headers are <room>/include/<room>/*.h. The include root is
# the room's own, so that a room sees only what it links: the walls of docs/architecture.md.
#
# What people get is one program. Builds with tests have the rooms as shared libraries, which several hundred programs use
# and none of them holds: a tenth of the disk, and links in no time (docs/decisions/0040).
option(UNRUT_SHARED_ROOMS "Make each room a shared library, for builds with many test programs" OFF)
set(room_kind STATIC)
if(UNRUT_SHARED_ROOMS)
    set(room_kind SHARED)
    set(CMAKE_LINK_DEPENDS_NO_SHARED ON) # what a program looks for in a room is in headers, which it is compiled from
endif()
function(unrut_add_layer room)
    cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/src/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/src/*.h"
        "${CMAKE_CURRENT_SOURCE_DIR}/include/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/src/*.qrc")
    add_library(unrut_${room} ${room_kind} ${sources})
    # A definition for one room alone would be another compiler line than that of the headers compiled for all.
    set_target_properties(unrut_${room} PROPERTIES DEFINE_SYMBOL "")
    target_include_directories(unrut_${room}
        PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/include"
        PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
    target_link_libraries(unrut_${room} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} unrut_options)
    unrut_precompiled(unrut_${room})
    unrut_moc_again_when_changed(${room} "${sources}")
    set_property(GLOBAL APPEND PROPERTY UNRUT_ROOMS ${room})
endfunction()

# CMake lets moc run when a header that it knows has changed, not when one has come to the list: a class in a new header
# would have no moc. So moc's mark is taken away whenever the list is another one.
function(unrut_moc_again_when_changed room sources)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/unrut_${room}.sources")
    set(before "")
    if(EXISTS "${list}")
        file(READ "${list}" before)
    endif()
    if(NOT before STREQUAL sources)
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/unrut_${room}_autogen/timestamp")
        file(WRITE "${list}" "${sources}")
    endif()
endfunction()
