/* Opens libclang: that of the version handlint was built for, first where it was then,
 * else where the system looks for libraries. It stays open. */
#include "front/clang.h"

#include <dlfcn.h>
#include <string.h>

#define STRING_OF(x) #x
#define STRING(x) STRING_OF(x)
#define VERSION STRING(HANDLINT_LLVM_VERSION)

/* the same for the whole process: which library is there does not change */
ClangTable clang_table;

static const char *const names[] = {CLANG_TABLE_NAMES};

_Static_assert(sizeof clang_table == sizeof names / sizeof *names * sizeof(void *),
               "a pointer for each name");

static void *library_open(void)
{
    static const char *const files[] = {
        HANDLINT_LIBCLANG, "libclang-" VERSION ".so." VERSION,
        "libclang-" VERSION ".so.1", "libclang.so." VERSION};
    void *library = NULL;

    for (size_t i = 0; i < sizeof files / sizeof *files && !library; i++)
        library = dlopen(files[i], RTLD_LAZY | RTLD_LOCAL);
    return library;
}

bool clang_load(Err *err)
{
    void *functions[sizeof names / sizeof *names];
    void *library;

    if (clang_createIndex)
        return true;
    library = library_open();
    if (!library)
        return err_set(err, "libclang %s is not installed (%s)", VERSION,
                       HANDLINT_LIBCLANG);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        functions[i] = dlsym(library, names[i]);
        if (!functions[i])
            return err_set(err, "libclang has no '%s'", names[i]);
    }
    memcpy(&clang_table, functions, sizeof clang_table);
    return true;
}
