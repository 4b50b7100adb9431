# hl_embed(TARGET SYMBOL FOLDER GLOB...): puts all files below FOLDER that match a GLOB into the
# program as the table SYMBOL, sorted by name.
#
# Sources of TARGET, and of what links it, say
#     #include "embed/SYMBOL.h"
# which declares
#     extern const Embedded SYMBOL[];
#     extern const char *const SYMBOL_names[];
# with Embedded of base/embed.h: {name relative to FOLDER, NUL-terminated text, length}; the last entry
# has a NULL name. The second table has the names alone, with a NULL at its end. New files are noticed
# by the next build.
set(hl_embed_script ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake)

function(hl_embed target symbol folder)
    set(globs ${ARGN})
    list(TRANSFORM globs PREPEND ${folder}/)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${globs})
    list(REMOVE_DUPLICATES files)
    list(SORT files)
    set(root ${CMAKE_BINARY_DIR}/embed/${target})
    set(header ${root}/embed/${symbol}.h)
    set(source ${root}/${symbol}.c)
    set(listing ${root}/${symbol}.list)
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [[
/* Made by hl_embed. */
#include "base/embed.h"
extern const Embedded @symbol@[];
extern const char *const @symbol@_names[];
]])
    # Written only when it changes, so that adding or removing a file makes the table anew.
    string(REPLACE ";" "\n" lines "${files}")
    file(CONFIGURE OUTPUT ${listing} CONTENT "${lines}\n" @ONLY)
    add_custom_command(
        OUTPUT ${source}
        COMMAND ${CMAKE_COMMAND} -DSYMBOL=${symbol} -DFOLDER=${folder} -DLISTING=${listing}
                -DOUTPUT=${source} -P ${hl_embed_script}
        DEPENDS ${files} ${listing} ${hl_embed_script}
        COMMENT "Embedding ${symbol}" VERBATIM)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL STATIC_LIBRARY)
        target_sources(${target} PRIVATE ${source})
        target_include_directories(${target} PUBLIC ${root})
    endif()
endfunction()
