# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of the time that a source takes to compile goes to the headers of Qt and the standard library. They are compiled
# once for each kind of target, and every target takes what its kind has (docs/decisions/0037). No source leans on it: it
# names what it uses, and ./dev lint and ./dev fuzz compile without. Where it has not been tried it is not used unless asked for.
set(precompiled_default OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    set(precompiled_default ON)
endif()
option(UNRUT_PRECOMPILED "Compile the headers of Qt and the standard library once, for all sources" ${precompiled_default})

set(precompiled_core <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <utility> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QLocale> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUuid>)
set(precompiled_gui ${precompiled_core} <QAction> <QFont> <QGuiApplication> <QImage> <QKeyEvent> <QPainter> <QPalette>)
set(precompiled_widgets ${precompiled_gui} <QApplication> <QCheckBox> <QComboBox> <QDateEdit> <QDialog> <QLabel> <QLineEdit>
    <QListView> <QMenu> <QPlainTextEdit> <QPushButton> <QScrollArea> <QScrollBar> <QToolButton> <QVBoxLayout> <QWidget>)
set(precompiled_test <QSignalSpy> <QTemporaryDir> <QTest>)

# Which of core, gui and widgets the sources of a target see: the definitions that Qt's parts bring decide what its headers
# say, so that headers compiled for one kind fit no other.
function(unrut_kind_of out)
    set(kind core)
    set(seen "")
    set(next ${ARGN})
    while(next)
        list(POP_FRONT next library)
        if(library IN_LIST seen OR library MATCHES "^\\$<LINK_ONLY" OR NOT TARGET "${library}")
            continue()
        endif()
        list(APPEND seen "${library}")
        get_target_property(more "${library}" INTERFACE_LINK_LIBRARIES)
        if(more)
            list(APPEND next ${more})
        endif()
    endwhile()
    if(Qt6::Widgets IN_LIST seen)
        set(kind widgets)
    elseif(Qt6::Gui IN_LIST seen)
        set(kind gui)
    endif()
    if(Qt6::Test IN_LIST seen)
        string(PREPEND kind test_)
    endif()
    set(${out} ${kind} PARENT_SCOPE)
endfunction()

# What tells ccache that the headers compiled in two checkouts are the same, though no two of their files are: what made
# them, and from which headers.
function(unrut_write_sum target)
    execute_process(COMMAND "${CMAKE_CXX_COMPILER}" --version OUTPUT_VARIABLE compiler)
    get_target_property(folders Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
    set(times "")
    foreach(folder IN LISTS folders)
        foreach(header qconfig.h qglobal.h qstring.h)
            if(EXISTS "${folder}/${header}")
                file(TIMESTAMP "${folder}/${header}" time)
                list(APPEND times "${time}")
            endif()
        endforeach()
    endforeach()
    string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
    string(SHA256 sum "${compiler} ${Qt6_VERSION} ${times} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}} ${ARGN}")
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum" CONTENT "${sum}")
endfunction()

# The target that compiles the headers of one kind: core, gui, widgets, or one of these with test_ before it.
function(unrut_add_precompiled kind)
    set(target unrut_precompiled_${kind})
    set(source "${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Nothing but the headers that are compiled for it.\n")
    string(REPLACE test_ "" part ${kind})
    set(headers ${precompiled_${part}})
    set(libraries Qt6::Core)
    if(NOT part STREQUAL core)
        list(APPEND libraries Qt6::Gui)
    endif()
    if(part STREQUAL widgets)
        list(APPEND libraries Qt6::Widgets)
    endif()
    if(kind MATCHES "^test_")
        list(APPEND headers ${precompiled_test})
        list(APPEND libraries Qt6::Test)
    endif()
    add_library(${target} OBJECT EXCLUDE_FROM_ALL "${source}")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${target} PRIVATE ${libraries} unrut_options)
    target_precompile_headers(${target} PRIVATE ${headers})
    unrut_write_sum(${target} ${headers})
endfunction()

if(UNRUT_PRECOMPILED)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # Without it ccache cannot see what a source adds to the headers compiled before.
        add_compile_options(-fpch-preprocess)
    endif()
    foreach(part core gui widgets)
        unrut_add_precompiled(${part})
        unrut_add_precompiled(test_${part})
    endforeach()
endif()

# unrut_precompiled(<target>), after everything that it links: it takes the headers of its kind.
function(unrut_precompiled target)
    if(NOT UNRUT_PRECOMPILED)
        return()
    endif()
    get_target_property(libraries ${target} LINK_LIBRARIES)
    unrut_kind_of(kind ${libraries})
    target_precompile_headers(${target} REUSE_FROM unrut_precompiled_${kind})
endfunction()
