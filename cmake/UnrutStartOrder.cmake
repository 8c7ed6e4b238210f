# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# unrut_start_order(<target> <list>)
#
# Lays the functions that <list> names, one mangled name a line, side by side in what people get: a start then brings into
# memory what it runs, and not what lies between (docs/decisions/0039). Names that are in no object are passed over. It is
# for the linkers that know INSERT; with others the program is the same, and larger in memory.
option(UNRUT_START_ORDER "Lay the functions of a start side by side, in what people get" ON)
function(unrut_start_order target list)
    if(NOT UNRUT_START_ORDER OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR CMAKE_CROSSCOMPILING)
        return()
    endif()
    set(trial "${PROJECT_BINARY_DIR}/start-order-trial.ld")
    file(WRITE "${trial}" "SECTIONS { .text.begin : { *(.text.main) } } INSERT BEFORE .text;\n")
    include(CheckCXXSourceRuns)
    set(CMAKE_REQUIRED_FLAGS -ffunction-sections)
    set(CMAKE_REQUIRED_LINK_OPTIONS "-Wl,-T,${trial}")
    check_cxx_source_runs("int main() { return 0; }" UNRUT_ORDERS_FUNCTIONS)
    if(NOT UNRUT_ORDERS_FUNCTIONS)
        return()
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" names REGEX "^[A-Za-z_]")
    list(TRANSFORM names REPLACE "(.+)" "    *(.text.\\1)")
    list(JOIN names "\n" patterns)
    set(script "${CMAKE_CURRENT_BINARY_DIR}/start-order.ld")
    file(GENERATE OUTPUT "${script}" CONTENT "SECTIONS { .text.begin : {\n${patterns}\n} } INSERT BEFORE .text;\n")
    target_link_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-Wl,-T,${script}>)
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${script}")
endfunction()
