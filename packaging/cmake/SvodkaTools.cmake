# SPDX-License-Identifier: GPL-3.0-or-later
#
# ccache and lld, where they are installed: they change how long a build takes and nothing else.
# A launcher or linker named on the command line stays in force.

find_program(SVODKA_CCACHE ccache)
find_program(SVODKA_LLD ld.lld)
mark_as_advanced(SVODKA_CCACHE SVODKA_LLD)

if(SVODKA_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    # Relative paths, so that several worktrees share what was compiled in one of them.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=true "${SVODKA_CCACHE}")
endif()
if(SVODKA_LLD AND NOT "${CMAKE_EXE_LINKER_FLAGS} ${CMAKE_CXX_FLAGS}" MATCHES "-fuse-ld=")
    add_link_options(-fuse-ld=lld)
endif()
