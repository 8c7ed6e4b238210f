# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The texts of all rooms in every language, as resources ':/i18n/unrut_<language>.qm' of the wording room.
#
#     cmake --build build/dev --target update_translations
#
# reads the sources again and brings translations/*.ts up to date. English is the language of the sources: its file
# holds only the plurals. lupdate needs every room's include root: without it, it drops namespaces from contexts.
set(UNRUT_LANGUAGES de fr es ar)
set(catalogue_folder "${PROJECT_SOURCE_DIR}/translations")
set(catalogues "${catalogue_folder}/unrut_en.ts")
set(foreign_catalogues)
foreach(language IN LISTS UNRUT_LANGUAGES)
    list(APPEND foreign_catalogues "${catalogue_folder}/unrut_${language}.ts")
endforeach()
list(APPEND catalogues ${foreign_catalogues})

file(GLOB_RECURSE text_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/app/*.cpp" "${PROJECT_SOURCE_DIR}/app/*.h")
file(GLOB include_roots CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/app/*/include" "${PROJECT_SOURCE_DIR}/app/*/src")
set(lupdate_options -silent -no-obsolete -locations none)

qt_add_lupdate(unrut_wording TS_FILES ${foreign_catalogues} SOURCES ${text_sources}
    INCLUDE_DIRECTORIES ${include_roots} OPTIONS ${lupdate_options})
qt_add_lupdate(unrut_wording_plurals TS_FILES "${catalogue_folder}/unrut_en.ts" SOURCES ${text_sources}
    INCLUDE_DIRECTORIES ${include_roots} OPTIONS ${lupdate_options} -pluralonly)

qt_add_lrelease(unrut_wording TS_FILES ${catalogues} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE compiled_catalogues)
# Not compressed, they are read where they lie: a start would unpack them whole, for the few texts that it shows.
qt_add_resources(unrut_wording unrut_translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${compiled_catalogues} OPTIONS --no-compress)

# Qt's own words, from the machine that builds: whoever runs the program may lack the package that has them.
get_filename_component(qt_catalogue_folder "${QT6_INSTALL_TRANSLATIONS}" ABSOLUTE BASE_DIR "${QT6_INSTALL_PREFIX}")
set(qt_catalogues)
foreach(language IN LISTS UNRUT_LANGUAGES)
    set(qt_catalogue "${qt_catalogue_folder}/qtbase_${language}.qm")
    if(EXISTS "${qt_catalogue}")
        list(APPEND qt_catalogues "${qt_catalogue}")
    else()
        message(WARNING "Qt's own words in '${language}' are missing: ${qt_catalogue}")
    endif()
endforeach()
qt_add_resources(unrut_wording unrut_qt_translations PREFIX "/i18n" BASE "${qt_catalogue_folder}"
    FILES ${qt_catalogues} OPTIONS --no-compress)
