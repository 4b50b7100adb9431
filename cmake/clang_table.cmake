# Writes OUTPUT: what the sources in FOLDER call of libclang (its headers are in INCLUDE), as a table of
# function pointers that front/library.c fills. So no list has to be kept by hand.
cmake_policy(VERSION 3.25)
file(GLOB sources ${FOLDER}/*.c)
file(GLOB headers ${INCLUDE}/clang-c/*.h)
set(used "")
foreach(source ${sources})
    file(READ ${source} text)
    string(REGEX MATCHALL "clang_[A-Za-z0-9_]+" names "${text}")
    list(APPEND used ${names})
endforeach()
set(declared "")
foreach(header ${headers})
    file(READ ${header} text)
    string(REGEX MATCHALL "clang_[A-Za-z0-9_]+ *\\(" names "${text}")
    string(REGEX REPLACE " *\\(" "" names "${names}")
    list(APPEND declared ${names})
endforeach()
list(REMOVE_DUPLICATES used)
list(SORT used)
list(REMOVE_DUPLICATES declared)
set(members "")
set(strings "")
set(macros "")
foreach(name ${used})
    if(name IN_LIST declared)
        string(APPEND members "    __typeof__(${name}) *${name};\n")
        string(APPEND strings " \\\n    \"${name}\",")
        string(APPEND macros "#define ${name} clang_table.${name}\n")
    endif()
endforeach()
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT "/* Made by cmake/clang_table.cmake. */
typedef struct {
@members@} ClangTable;
extern ClangTable clang_table;
#define CLANG_TABLE_NAMES@strings@
@macros@")
