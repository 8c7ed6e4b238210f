# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of the project links unrut_options: warnings, sanitizers, coverage and Qt's stricter modes in one place.
option(UNRUT_WERROR "Treat warnings as errors" OFF)
option(UNRUT_COVERAGE "Measure line coverage" OFF)
set(UNRUT_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them: address,undefined")

add_library(unrut_options INTERFACE)
target_compile_definitions(unrut_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(unrut_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${UNRUT_WERROR}>:/WX>)
else()
    target_compile_options(unrut_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Wsuggest-override -Wnull-dereference $<$<BOOL:${UNRUT_WERROR}>:-Werror>)
endif()

# What people get is small: less of it is read at a start and held in memory, and what takes long is in the libraries
# (docs/decisions/0032). GNU ld packs relative relocations, which is tried out: not every linker's programs start with them.
if(NOT MSVC AND NOT APPLE)
    target_compile_options(unrut_options INTERFACE $<$<CONFIG:RelWithDebInfo>:-Os -ffunction-sections -fdata-sections>)
    target_link_options(unrut_options INTERFACE $<$<CONFIG:RelWithDebInfo>:-Wl,--gc-sections>)
    if(NOT CMAKE_CROSSCOMPILING)
        include(CheckCXXSourceRuns)
        set(CMAKE_REQUIRED_LINK_OPTIONS -Wl,-z,pack-relative-relocs)
        check_cxx_source_runs("int main() { static int here; static int* volatile there = &here; return *there; }"
            UNRUT_PACKS_RELOCATIONS)
        unset(CMAKE_REQUIRED_LINK_OPTIONS)
        if(UNRUT_PACKS_RELOCATIONS)
            target_link_options(unrut_options INTERFACE $<$<CONFIG:RelWithDebInfo>:-Wl,-z,pack-relative-relocs>)
        endif()
    endif()
endif()

# Three hundred test programs are linked in a build: lld needs a second for what GNU ld needs eight for (docs/decisions/0037).
find_program(UNRUT_LLD ld.lld)
mark_as_advanced(UNRUT_LLD)
if(UNRUT_LLD AND UNIX AND NOT APPLE)
    target_link_options(unrut_options INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()

# One place for the programs of a build, so that scripts and tests know where they lie.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(UNRUT_CCACHE ccache)
mark_as_advanced(UNRUT_CCACHE)
if(UNRUT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Both are for headers that are compiled once: cmake/UnrutPrecompiled.cmake.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1 "${UNRUT_CCACHE}")
endif()

if(UNRUT_SANITIZE)
    target_compile_options(unrut_options INTERFACE -fsanitize=${UNRUT_SANITIZE} -fno-omit-frame-pointer)
    # Every check says where it stands by an address: in a program at a fixed one these are written by the linker, and not at
    # each start.
    target_link_options(unrut_options INTERFACE -fsanitize=${UNRUT_SANITIZE}
        $<$<AND:$<PLATFORM_ID:Linux>,$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>>:-no-pie>)
endif()
if(UNRUT_COVERAGE)
    target_compile_options(unrut_options INTERFACE --coverage -O0)
    target_link_options(unrut_options INTERFACE --coverage)
endif()
