/* The compiler command line for libclang.
 *
 * Without the project's own SDK the unit is compiled for Windows against our shim
 * headers, which stand behind all other include folders (-idirafter), so that whatever
 * the project's flags find comes first. argv[0] names a clang that need not exist:
 * libclang finds its own headers from it.
 */
#include "front/flags.h"

#include "base/file.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

#define SHIM_FOLDER "/handlint-shim"

static void add(Argv *argv, const char *arg)
{
    ARRAY_PUSH(argv->arena, &argv->list, arg);
}

static void add_all(Argv *argv, const char *const *args)
{
    for (; *args; args++)
        add(argv, *args);
}

/* An option of clang's own, which cl style must prefix. */
static void add_clang(Argv *argv, const FrontJob *job, const char *arg)
{
    add(argv, job->is_cl_style ? arena_printf(argv->arena, "/clang:%s", arg) : arg);
}

static void add_clang_all(Argv *argv, const FrontJob *job, const char *const *args)
{
    for (; *args; args++)
        add_clang(argv, job, *args);
}

/* where libclang's own headers are */

static const char *resource_prefix(Arena *arena)
{
    static const char *const prefixes[] = {HANDLINT_LLVM_PREFIX, "/usr/local", "/usr"};

    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        const char *header = arena_printf(arena, "%s/lib/clang/%d/include/stddef.h",
                                          prefixes[i], HANDLINT_LLVM_VERSION);
        if (file_exists(header))
            return prefixes[i];
    }
    return HANDLINT_LLVM_PREFIX;
}

/* what the flags of the job say */

static bool has_flag(const FrontJob *job, const char *prefix)
{
    for (uint32_t i = 0; i < job->nflags; i++) {
        const char *flag = job->flags[i];

        if (text_starts(flag, prefix) ||
            (flag[0] == '/' && text_starts(flag + 1, prefix + 1)))
            return true;
    }
    return false;
}

static bool is_cpp_name(const char *path)
{
    static const char *const endings[] = {".cpp", ".cc",  ".cxx", ".c++",  ".C",  ".hpp",
                                          ".hh",  ".hxx", ".ixx", ".cppm", ".CPP"};

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (text_ends(path, endings[i]))
            return true;
    return false;
}

bool flags_is_cpp(const FrontJob *job)
{
    bool is_cpp = is_cpp_name(job->path);

    for (uint32_t i = 0; i < job->nflags; i++) {
        const char *flag = job->flags[i], *language = NULL;

        if (strcmp(flag, "-x") == 0 && i + 1 < job->nflags)
            language = job->flags[i + 1];
        else if (text_starts(flag, "-x"))
            language = flag + 2;
        if (language && *language)
            is_cpp = text_starts(language, "c++");
        if (job->is_cl_style && (flag[0] == '/' || flag[0] == '-') && flag[1] == 'T')
            is_cpp = flag[2] == 'P' || flag[2] == 'p' ||
                     (is_cpp && flag[2] != 'C' && flag[2] != 'c');
    }
    return is_cpp;
}

/* The flags ask for mingw-w64 themselves: its headers are where clang looks for them. */
static bool has_mingw_target(const FrontJob *job)
{
    for (uint32_t i = 0; i < job->nflags; i++) {
        const char *flag = job->flags[i];
        bool is_target = text_starts(flag, "--target=") ||
                         (i && (strcmp(job->flags[i - 1], "-target") == 0 ||
                                strcmp(job->flags[i - 1], "--target") == 0));

        if (is_target && (strstr(flag, "windows-gnu") || strstr(flag, "mingw")))
            return true;
    }
    return false;
}

bool flags_use_mingw(const FrontJob *job)
{
    return job->headers == HEADERS_MINGW || has_mingw_target(job);
}

/* flags of ours */

static void add_target(Argv *argv, const FrontJob *job)
{
    static const char *const shims[] = {"-nostdlibinc", NULL};
    static const char *const msvc[] = {"--target=x86_64-pc-windows-msvc",
                                       "-fms-extensions", "-fms-compatibility", NULL};
    static const char *const mingw[] = {"--target=x86_64-w64-windows-gnu",
                                        "-fms-extensions", "-D_WIN32_WINNT=0x0A00", NULL};

    if (job->is_plain)
        return;
    if (flags_use_mingw(job)) {
        add_all(argv, mingw);
    } else {
        if (!job->is_cl_style)
            add_all(argv, msvc);
        add_clang_all(argv, job, shims);
    }
    add(argv, "-DSECURITY_WIN32");
}

static void add_language(Argv *argv, const FrontJob *job)
{
    if (job->is_plain)
        return;
    if (job->is_cl_style) {
        if (!has_flag(job, "/std:") && flags_is_cpp(job))
            add(argv, "/std:c++17");
        add(argv, "/EHsc");
    } else if (!has_flag(job, "-std=") && flags_is_cpp(job)) {
        add(argv, "-std=c++17");
    }
}

/* Options that make libclang fail or write: precompiled headers, outputs. "--" would turn
 * what libclang appends into input files. */
static bool is_unwanted(const char *flag, bool is_cl)
{
    static const char *const cl[] = {"Yu", "Yc",           "Fp",  "Fo", "Fd",
                                     "Fa", "FA",           "Fe",  "Zi", "ZI",
                                     "MP", "showIncludes", "RTC", "FS", "errorReport"};

    if (strcmp(flag, "--") == 0 || strcmp(flag, "-c") == 0 || strcmp(flag, "/c") == 0 ||
        strcmp(flag, "-Werror") == 0)
        return true;
    if (!is_cl || (flag[0] != '/' && flag[0] != '-'))
        return false;
    for (size_t i = 0; i < sizeof cl / sizeof *cl; i++)
        if (text_starts(flag + 1, cl[i]))
            return true;
    return false;
}

static void add_tail(Argv *argv, const FrontJob *job)
{
    static const char *const always[] = {"-ferror-limit=0",
                                         "-fno-delayed-template-parsing",
                                         "-fcxx-exceptions",
                                         "-fexceptions",
                                         "-w",
                                         "-Wno-error",
                                         "-Wno-error=int-conversion",
                                         "-Wno-error=incompatible-pointer-types",
                                         "-Wno-error=incompatible-function-pointer-types",
                                         "-Wno-error=return-type",
                                         "-Wno-c++11-narrowing",
                                         "-Wno-register",
                                         NULL};

    add_clang_all(argv, job, always);
    if (!job->is_plain) {
        add_clang(argv, job, "-idirafter");
        add_clang(argv, job, SHIM_FOLDER);
    }
}

/* To cl, /work/a.c is the option /wo, and /opt/a.c the option /o. */
static void add_source(Argv *argv, const FrontJob *job)
{
    const char *option = flags_is_cpp(job) ? "/Tp" : "/Tc";

    add(argv, job->is_cl_style ? arena_printf(argv->arena, "%s%s", option, job->path)
                               : job->path);
}

void flags_make(Argv *argv, const FrontJob *job, const char *included,
                const char *precompiled)
{
    const char *prefix = resource_prefix(argv->arena);

    add(argv, arena_printf(argv->arena, "%s/bin/%s", prefix,
                           job->is_cl_style ? "clang-cl" : "clang"));
    if (job->is_cl_style)
        add(argv, "--driver-mode=cl");
    if (job->resource_dir)
        add_clang(argv, job,
                  arena_printf(argv->arena, "-resource-dir=%s", job->resource_dir));
    add_target(argv, job);
    add_language(argv, job);
    for (uint32_t i = 0; i < job->nflags; i++)
        if (!is_unwanted(job->flags[i], job->is_cl_style))
            add(argv, job->flags[i]);
    if (job->directory && !job->is_cl_style)
        add(argv, arena_printf(argv->arena, "-working-directory=%s", job->directory));
    else if (job->directory)
        add_clang(argv, job,
                  arena_printf(argv->arena, "-working-directory=%s", job->directory));
    add_tail(argv, job);
    if (precompiled) {
        add(argv, "-Xclang");
        add(argv, "-include-pch");
        add(argv, "-Xclang");
        add(argv, precompiled);
    }
    if (included) {
        add_clang(argv, job, "-include");
        add_clang(argv, job, included);
    }
    add_source(argv, job);
}

const char *flags_shim_path(Arena *arena, const char *name)
{
    return arena_printf(arena, "%s/%s", SHIM_FOLDER, name);
}

bool flags_is_shim(const char *path)
{
    return text_starts(path, SHIM_FOLDER "/");
}
