# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries besides Qt, each as one imported target, wherever it was found:
#   svodka::lexbor               HTML parser and CSS selectors
#   svodka::syntax_highlighting  KSyntaxHighlighting, built for Qt 6
#   svodka::stemmer              Snowball stemmers
#   svodka::zstd                 Zstandard compression
#   svodka::zip                  libzip, the container of EPUB
#   svodka::zlib                 gzip, the encoding of HTTP bodies
#   Qt6Keychain::Qt6Keychain     passwords in the keychain of the desktop; may be missing
# All others are required. packaging/setup provides them, in the system or in .deps.

cmake_path(SET svodka_deps NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../.deps")
set(SVODKA_DEPS_DIR "${svodka_deps}" CACHE PATH
    "Where packaging/setup puts the libraries that the system does not carry")

# KF5's static library names Qt6::Network in its link interface but does not look for it.
find_package(Qt6 REQUIRED COMPONENTS Core Gui Network)

# svodka_import(<target> HEADER <file> LIBRARIES <name>... [HINTS <dir>...])
# Makes the imported target svodka::<target> from a header and a library file, or stops.
function(svodka_import target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER" "LIBRARIES;HINTS")
    find_path(SVODKA_${target}_INCLUDE "${arg_HEADER}" HINTS ${arg_HINTS} PATH_SUFFIXES include)
    find_library(SVODKA_${target}_LIBRARY NAMES ${arg_LIBRARIES} NAMES_PER_DIR HINTS ${arg_HINTS}
        PATH_SUFFIXES lib "lib/${CMAKE_LIBRARY_ARCHITECTURE}")
    mark_as_advanced(SVODKA_${target}_INCLUDE SVODKA_${target}_LIBRARY)
    if(NOT SVODKA_${target}_INCLUDE OR NOT SVODKA_${target}_LIBRARY)
        message(FATAL_ERROR "${target} was not found (${arg_HEADER}). Run packaging/setup, or name its "
            "prefix in CMAKE_PREFIX_PATH.")
    endif()
    add_library(svodka::${target} UNKNOWN IMPORTED)
    set_target_properties(svodka::${target} PROPERTIES
        IMPORTED_LOCATION "${SVODKA_${target}_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SVODKA_${target}_INCLUDE}")
    message(STATUS "${target}: ${SVODKA_${target}_LIBRARY}")
endfunction()

svodka_import(lexbor HEADER lexbor/html/html.h LIBRARIES lexbor_static lexbor
    HINTS "${SVODKA_DEPS_DIR}/lexbor/usr")
svodka_import(stemmer HEADER libstemmer.h LIBRARIES stemmer)
svodka_import(zstd HEADER zstd.h LIBRARIES zstd)
svodka_import(zip HEADER zip.h LIBRARIES zip)
svodka_import(zlib HEADER zlib.h LIBRARIES z)

# The one that may be missing: passwords are then known until the program ends.
find_package(Qt6Keychain QUIET NO_MODULE)
if(NOT TARGET Qt6Keychain::Qt6Keychain)
    message(STATUS "QtKeychain was not found: passwords of feeds will not be kept")
endif()

# KSyntaxHighlighting: KF6 of the system, else the KF5 series built for Qt 6 by packaging/setup. A distribution's
# KF5SyntaxHighlighting is built for Qt 5 and has the same name, so it is looked for in .deps and nowhere else.
find_package(KF6SyntaxHighlighting QUIET NO_MODULE)
if(TARGET KF6::SyntaxHighlighting)
    set(svodka_highlighter KF6::SyntaxHighlighting)
else()
    find_package(KF5SyntaxHighlighting 5.103 QUIET NO_MODULE
        PATHS "${SVODKA_DEPS_DIR}/syntax-highlighting" NO_DEFAULT_PATH)
    if(NOT TARGET KF5::SyntaxHighlighting)
        message(FATAL_ERROR "KSyntaxHighlighting was not found. Run packaging/setup, or install KF6's.")
    endif()
    set(svodka_highlighter KF5::SyntaxHighlighting)
endif()
get_target_property(svodka_highlighter_links ${svodka_highlighter} INTERFACE_LINK_LIBRARIES)
if(NOT "${svodka_highlighter_links}" MATCHES "Qt6::Gui")
    message(FATAL_ERROR "${svodka_highlighter} is not built for Qt 6.")
endif()
add_library(svodka::syntax_highlighting INTERFACE IMPORTED)
set_target_properties(svodka::syntax_highlighting PROPERTIES INTERFACE_LINK_LIBRARIES ${svodka_highlighter})
message(STATUS "syntax_highlighting: ${svodka_highlighter}")
