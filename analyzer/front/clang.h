/* libclang. Its functions are called by their names, through a table that clang_load
 * fills: only a process that parses loads the library. Nothing in this folder includes
 * <clang-c/...> otherwise. */
#ifndef HL_FRONT_CLANG_H
#define HL_FRONT_CLANG_H

#include "base/err.h"

#include <clang-c/Index.h>

#include "embed/clang_table.h"

/* Opens libclang unless that is done. False: it is not installed, or lacks a function. */
bool clang_load(Err *err);

#endif
