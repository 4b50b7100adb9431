# Finds the newest libclang among the versions handlint is tested with and makes the target `libclang`:
# its headers. The library itself is opened by the workers (front/library.c), for it takes longer to load
# than all that the parent process does for a small unit.
# Sources that link it see HANDLINT_LLVM_VERSION (its number) and the strings HANDLINT_LIBCLANG_VERSION
# (all of it), HANDLINT_LIBCLANG (path of the library) and HANDLINT_LLVM_PREFIX.
set(hl_llvm_versions 22 21 20 19)
if(HANDLINT_LLVM)
    set(hl_llvm_versions ${HANDLINT_LLVM})
endif()

foreach(version ${hl_llvm_versions})
    set(prefix /usr/lib/llvm-${version})
    find_library(hl_libclang_${version} NAMES clang clang-${version} PATHS ${prefix}/lib
                 NO_DEFAULT_PATH)
    if(EXISTS ${prefix}/include/clang-c/Index.h AND hl_libclang_${version})
        add_library(libclang INTERFACE)
        target_include_directories(libclang SYSTEM INTERFACE ${prefix}/include)
        target_link_libraries(libclang INTERFACE ${CMAKE_DL_LIBS})
        # Debian names the library itself libclang-22.1.8.so beside its links.
        file(GLOB full RELATIVE ${prefix}/lib ${prefix}/lib/libclang-${version}.*.*.so)
        string(REGEX REPLACE "^libclang-(.*)\\.so$" "\\1" full "${full}")
        if(NOT full)
            set(full ${version})
        endif()
        target_compile_definitions(libclang INTERFACE
                                   HANDLINT_LLVM_VERSION=${version}
                                   HANDLINT_LIBCLANG_VERSION="${full}"
                                   HANDLINT_LIBCLANG="${hl_libclang_${version}}"
                                   HANDLINT_LLVM_PREFIX="${prefix}")
        set(HANDLINT_LLVM_FOUND ${version})
        set(HANDLINT_LLVM_INCLUDE ${prefix}/include)
        break()
    endif()
endforeach()

if(NOT TARGET libclang)
    message(FATAL_ERROR "no libclang of ${hl_llvm_versions} under /usr/lib/llvm-N; "
                        "install libclang-22-dev and libclang-common-22-dev")
endif()
message(STATUS "libclang ${HANDLINT_LLVM_FOUND}")

# hl_clang_table(TARGET FOLDER): makes "embed/clang_table.h" for the sources in FOLDER.
set(hl_clang_table_script ${CMAKE_CURRENT_LIST_DIR}/clang_table.cmake)
function(hl_clang_table target folder)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.c)
    set(output ${CMAKE_BINARY_DIR}/embed/${target}/embed/clang_table.h)
    add_custom_command(
        OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DINCLUDE=${HANDLINT_LLVM_INCLUDE}
                -DOUTPUT=${output} -P ${hl_clang_table_script}
        DEPENDS ${sources} ${hl_clang_table_script}
        COMMENT "Table of libclang's functions" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
