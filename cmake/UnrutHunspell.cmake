# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Hunspell reads the dictionaries of the system; where it is not installed, or not wanted, Unrut does without.
option(UNRUT_WITH_HUNSPELL "Check spelling with hunspell, where it is installed" ON)
set(UNRUT_HUNSPELL_TARGET "")
if(UNRUT_WITH_HUNSPELL)
    find_path(HUNSPELL_INCLUDE_DIR hunspell/hunspell.hxx)
    find_library(HUNSPELL_LIBRARY NAMES hunspell-1.7 hunspell hunspell-1.8 hunspell-1.6)
    mark_as_advanced(HUNSPELL_INCLUDE_DIR HUNSPELL_LIBRARY)
    if(HUNSPELL_INCLUDE_DIR AND HUNSPELL_LIBRARY)
        add_library(hunspell UNKNOWN IMPORTED)
        set_target_properties(hunspell PROPERTIES
            IMPORTED_LOCATION "${HUNSPELL_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${HUNSPELL_INCLUDE_DIR}")
        set(UNRUT_HUNSPELL_TARGET hunspell)
    else()
        message(STATUS "There is no hunspell here: spelling is not checked")
    endif()
endif()
