# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What software centres tell of the program, into ${made}. Included when a build is configured, and run by itself by its test:
#
#     cmake -D made=FOLDER -D app_id=org.unrut.Unrut -D PROJECT_VERSION=1.0 -D UNRUT_PICTURES=https://... -P metainfo.cmake

# They load pictures from the web, so there are some once it is known where.
set(SCREENSHOTS "")
if(UNRUT_PICTURES)
    file(READ "${CMAKE_CURRENT_LIST_DIR}/screenshots.xml" SCREENSHOTS)
    string(CONFIGURE "${SCREENSHOTS}" SCREENSHOTS @ONLY)
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/${app_id}.metainfo.xml" "${made}/${app_id}.metainfo.xml" @ONLY)
