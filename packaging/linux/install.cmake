# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The files by which a desktop on Linux knows the program, in the places that freedesktop.org and Debian name.
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME desktop)
set(share ${CMAKE_INSTALL_DATADIR})
set(icons "${PROJECT_SOURCE_DIR}/resources/icons")
set(made "${CMAKE_CURRENT_BINARY_DIR}/made")

# How the journal says whose it is stands in one place.
file(STRINGS "${PROJECT_SOURCE_DIR}/app/storage/src/journal_format.h" line REGEX "journalApplicationId = 0x")
string(REGEX MATCH "0x[0-9a-f]+" APPLICATION_ID "${line}")
if(NOT APPLICATION_ID)
    message(FATAL_ERROR "journal_format.h no longer says the number that a journal begins with")
endif()
set(UNRUT_PICTURES "" CACHE STRING "Address (https) of what lies in docs/images, for software centres; empty: no pictures")
include(linux/metainfo.cmake)
foreach(name ${app_id}.mime.xml unrut.1 changelog.Debian)
    configure_file(linux/${name} "${made}/${name}" @ONLY)
endforeach()

install(FILES linux/${app_id}.desktop DESTINATION ${share}/applications)
install(FILES "${made}/${app_id}.metainfo.xml" DESTINATION ${share}/metainfo)
install(FILES "${made}/${app_id}.mime.xml" DESTINATION ${share}/mime/packages RENAME ${app_id}.xml)
install(FILES "${icons}/unrut.svg" DESTINATION ${share}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
install(FILES "${icons}/sign.svg" DESTINATION ${share}/icons/hicolor/symbolic/apps RENAME ${app_id}-symbolic.svg)
# Drawn again with fewer and thicker lines.
foreach(side 16 22 24)
    install(FILES "${icons}/unrut_small.svg" DESTINATION ${share}/icons/hicolor/${side}x${side}/apps RENAME ${app_id}.svg)
endforeach()
install(FILES linux/completions/unrut.bash DESTINATION ${share}/bash-completion/completions RENAME unrut)
install(FILES linux/completions/_unrut DESTINATION ${share}/zsh/vendor-completions)
install(FILES linux/completions/unrut.fish DESTINATION ${share}/fish/vendor_completions.d)
install(FILES linux/copyright DESTINATION ${share}/doc/unrut)
install(FILES linux/lintian-overrides DESTINATION ${share}/lintian/overrides RENAME unrut)

# Debian wants both compressed, and without the time of compression.
find_program(gzip gzip REQUIRED)
function(install_compressed file name destination)
    set(target "${made}/${name}.gz")
    add_custom_command(OUTPUT "${target}" COMMAND ${gzip} -9nc "${file}" > "${target}" DEPENDS "${file}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY unrut_compressed "${target}")
    install(FILES "${target}" DESTINATION ${destination})
endfunction()
install_compressed("${made}/unrut.1" unrut.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog ${share}/doc/unrut)
install_compressed("${made}/changelog.Debian" changelog.Debian ${share}/doc/unrut)
get_property(compressed GLOBAL PROPERTY unrut_compressed)
add_custom_target(unrut_compressed ALL DEPENDS ${compressed})
add_dependencies(installed unrut_compressed)
