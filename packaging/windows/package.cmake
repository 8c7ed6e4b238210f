# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Not run: there was no Windows at hand where this was written.
set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_NSIS_DISPLAY_NAME Unrut)
set(CPACK_NSIS_PACKAGE_NAME Unrut)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/unrut.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_PACKAGE_EXECUTABLES unrut Unrut)
# A double click on a journal opens it.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.unrut" "" "Unrut.Journal"
  WriteRegStr SHCTX "Software\Classes\Unrut.Journal" "" "Unrut journal"
  WriteRegStr SHCTX "Software\Classes\Unrut.Journal\DefaultIcon" "" "$INSTDIR\bin\unrut.exe,0"
  WriteRegStr SHCTX "Software\Classes\Unrut.Journal\shell\open\command" "" '"$INSTDIR\bin\unrut.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\.unrut"
  DeleteRegKey SHCTX "Software\Classes\Unrut.Journal"
]])

# A program with a window; on the command line it writes to the console that it was started from (app/main/terminal.cpp).
set_target_properties(unrut PROPERTIES WIN32_EXECUTABLE ON)
enable_language(RC)
unrut_app_icon(unrut.ico icon)
file(TO_CMAKE_PATH "${icon}" icon)
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/made/unrut.rc" "1 ICON \"${icon}\"\n")
target_sources(unrut PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/made/unrut.rc")
set_property(SOURCE "${CMAKE_CURRENT_BINARY_DIR}/made/unrut.rc" TARGET_DIRECTORY unrut PROPERTY OBJECT_DEPENDS "${icon}")
# Qt's own tool finds the libraries and plugins that have to lie beside the program.
find_program(windeployqt windeployqt REQUIRED)
install(CODE "execute_process(COMMAND \"${windeployqt}\" --no-translations
    \"\${CMAKE_INSTALL_PREFIX}/bin/unrut.exe\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT program)
