# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Not run: there was no macOS at hand where this was written.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Unrut)

unrut_app_icon(unrut.icns icon)
target_sources(unrut PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY unrut PROPERTIES
    GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(unrut PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
    OUTPUT_NAME Unrut)
# Qt's own tool finds the frameworks and plugins that have to lie inside the bundle.
find_program(macdeployqt macdeployqt REQUIRED)
install(CODE "execute_process(COMMAND \"${macdeployqt}\" \"\${CMAKE_INSTALL_PREFIX}/Unrut.app\"
    COMMAND_ERROR_IS_FATAL ANY)" COMPONENT program)
