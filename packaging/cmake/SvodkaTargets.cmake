# SPDX-License-Identifier: GPL-3.0-or-later
# One place for how targets are made.

add_library(svodka_options INTERFACE)
target_compile_options(svodka_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    # GCC 12 to 14 see an uninitialized member in every variant they move: no error, and nothing to show who only builds.
    $<IF:$<BOOL:${SVODKA_WERROR}>,-Werror;-Wno-error=maybe-uninitialized,-Wno-maybe-uninitialized>
    $<$<BOOL:${SVODKA_SANITIZE}>:-fsanitize=address,undefined;-fno-sanitize-recover=undefined;-fno-omit-frame-pointer>
    $<$<BOOL:${SVODKA_FUZZ}>:-fsanitize=fuzzer-no-link>)
target_link_options(svodka_options INTERFACE
    $<$<BOOL:${SVODKA_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(svodka_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    # What Qt deprecated after 6.4 often has no other form in 6.4.
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)

# What nearly every source includes, parsed once: a clean build takes half the time (SVODKA_PRECOMPILE). Two headers: one for
# app/, one with widgets for ui/; a target that reuses one needs no header of its own.
function(svodka_precompiled_header name)
    cmake_parse_arguments(ARG "" "" "HEADERS;LINK" ${ARGN})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "// Holds the precompiled header.\n")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE svodka_options ${ARG_LINK})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
if(SVODKA_PRECOMPILE)
    set(core_headers
        <QCoreApplication> <QDateTime> <QFuture> <QHash> <QList> <QMap> <QObject> <QPointer> <QSet> <QString> <QStringList>
        <QTimer> <QUrl> <QVariant>
        <algorithm> <chrono> <functional> <memory> <optional> <string> <utility> <variant> <vector>)
    svodka_precompiled_header(svodka_precompiled HEADERS ${core_headers} LINK Qt6::Core)
    svodka_precompiled_header(svodka_precompiled_widgets
        HEADERS ${core_headers} <QAction> <QApplication> <QBoxLayout> <QLabel> <QMenu> <QPainter> <QPushButton> <QWidget>
        LINK Qt6::Widgets)
endif()

# svodka_precompile(target): the target's sources begin with what is precompiled for app/, or with WIDGETS for ui/.
function(svodka_precompile target)
    if(SVODKA_PRECOMPILE)
        set(header svodka_precompiled)
        if("WIDGETS" IN_LIST ARGN)
            set(header svodka_precompiled_widgets)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${header})
    endif()
endfunction()

# One static library per folder under app/, or of ui/. Without sources it only carries headers.
#   svodka_module(core SOURCES Block.cpp … LINK Qt6::Core …)
function(svodka_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    set(target svodka_${name})
    if(ARG_SOURCES)
        add_library(${target} STATIC ${ARG_SOURCES})
        target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/app")
        target_link_libraries(${target} PUBLIC ${ARG_LINK} PRIVATE svodka_options)
        svodka_precompile(${target})
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "${CMAKE_SOURCE_DIR}/app")
        target_link_libraries(${target} INTERFACE ${ARG_LINK})
    endif()
    add_library(svodka::${name} ALIAS ${target})
endfunction()

# A Qt Test program named after its source: svodka_add_test(tst_datetext LINK svodka::core [SOURCES more.cpp])
function(svodka_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} svodka_resources svodka_options Qt6::Test)
    svodka_precompile(${name})
    target_compile_definitions(${name} PRIVATE SVODKA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SVODKA_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
