# Finds the newest libclang among the versions handlint is tested with and makes the target `libclang`.
# Sources that link it see HANDLINT_LLVM_VERSION (its number), HANDLINT_LIBCLANG_VERSION
# (all of it, a string) and HANDLINT_LLVM_PREFIX (a string).
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
        target_link_libraries(libclang INTERFACE ${hl_libclang_${version}})
        # Debian names the library itself libclang-22.1.8.so beside its links.
        file(GLOB full RELATIVE ${prefix}/lib ${prefix}/lib/libclang-${version}.*.*.so)
        string(REGEX REPLACE "^libclang-(.*)\\.so$" "\\1" full "${full}")
        if(NOT full)
            set(full ${version})
        endif()
        target_compile_definitions(libclang INTERFACE
                                   HANDLINT_LLVM_VERSION=${version}
                                   HANDLINT_LIBCLANG_VERSION="${full}"
                                   HANDLINT_LLVM_PREFIX="${prefix}")
        set(HANDLINT_LLVM_FOUND ${version})
        break()
    endif()
endforeach()

if(NOT TARGET libclang)
    message(FATAL_ERROR "no libclang of ${hl_llvm_versions} under /usr/lib/llvm-N; "
                        "install libclang-22-dev and libclang-common-22-dev")
endif()
message(STATUS "libclang ${HANDLINT_LLVM_FOUND}")
