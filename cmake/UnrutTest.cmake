# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt Test tells every program where it was built. Nothing here asks, and without that ccache knows a test again in another
# checkout.
get_target_property(test_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER test_definitions EXCLUDE REGEX "QT_TESTCASE_(BUILD|SOURCE)DIR")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${test_definitions}")

# unrut_add_test(<name> SOURCES files... LIBS libs... [PRIVATE_OF room] [ENV VAR=value...] [LABELS labels...] [TIMEOUT s] [PATHS])
#
# One Qt Test program and its ctest entry. It runs offscreen with HOME and the XDG folders in its own build folder, so
# that no test ever sees a person's files. PRIVATE_OF opens one room's src folder to a test of its inner parts. PATHS
# tells the program where the sources and its data lie: only to those that ask, so that the others compile alike in
# every checkout and ccache knows them again.
function(unrut_add_test name)
    cmake_parse_arguments(ARG "PATHS" "PRIVATE_OF;TIMEOUT" "SOURCES;LIBS;ENV;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LIBS} Qt6::Test unrut_test_support unrut_options)
    unrut_precompiled(${name})
    # A test has its moc in its source, so that this file is empty.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    if(ARG_PRIVATE_OF)
        target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/app/${ARG_PRIVATE_OF}/src")
    endif()
    if(ARG_PATHS)
        target_compile_definitions(${name} PRIVATE
            UNRUT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" UNRUT_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    endif()
    foreach(label IN LISTS ARG_LABELS)
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label}) # those of one label, where the others cannot be built or need not be
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
    set(home "${CMAKE_CURRENT_BINARY_DIR}/home-${name}")
    file(MAKE_DIRECTORY "${home}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;TZ=UTC;LC_ALL=C.UTF-8;${ARG_ENV}")
endfunction()

# unrut_threaded(names...)
#
# Tests of what runs on threads of its own: ./dev asan runs them once more under the thread sanitizer, in a build of the
# target 'threaded' alone. Called where the tests are added.
add_custom_target(threaded)
function(unrut_threaded)
    foreach(name IN LISTS ARGN)
        set_property(TEST ${name} APPEND PROPERTY LABELS threads)
        add_dependencies(threaded ${name})
        if(TARGET unrut_handing_over)
            add_dependencies(${name} unrut_handing_over)
            set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "LD_PRELOAD=$<TARGET_FILE:unrut_handing_over>")
        endif()
    endforeach()
endfunction()
