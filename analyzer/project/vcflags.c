/* The meaning of an item's metadata, as tables where it is a list of words. Sources:
 * learn.microsoft.com, "MSVC compiler options" and the CL task's parameters.
 *
 * The order is that of a search: what a project adds itself
 * (AdditionalIncludeDirectories) stands before what it has in IncludePath, and that
 * before the external folders.
 */
#include "project/vcflags.h"

#include "base/file.h"
#include "base/winpath.h"
#include "project/flags.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

typedef struct {
    Msbuild *m;
    const Item *item;
    VcFlags *out;
    Words folders; /* where headers are looked for */
    bool is_c;
} Making;

/* One element of a list. */
typedef struct {
    const char *text; /* trimmed, with marks and escapes */
    Origin from;
} Part;

typedef ARRAY(Part) Parts;

bool vcflags_is_c(const char *path)
{
    size_t len = strlen(path);

    return len > 2 && strcasecmp(path + len - 2, ".c") == 0;
}

static void add(Making *k, const char *flag, Origin from)
{
    ARRAY_PUSH(k->m->arena, &k->out->flags, flag);
    ARRAY_PUSH(k->m->arena, &k->out->origins,
               ((ProjectOrigin){from.file, from.line, from.name}));
}

static Origin origin_whole(const Value *value)
{
    return value_origin(value, 0);
}

/* one word */

static const struct {
    const char *name, *value, *flag;
} words[] = {
    {"CompileAs", "CompileAsC", "/TC"},
    {"CompileAs", "CompileAsCpp", "/TP"},
    {"RuntimeLibrary", "MultiThreaded", "/MT"},
    {"RuntimeLibrary", "MultiThreadedDebug", "/MTd"},
    {"RuntimeLibrary", "MultiThreadedDLL", "/MD"},
    {"RuntimeLibrary", "MultiThreadedDebugDLL", "/MDd"},
    {"ExceptionHandling", "Async", "/EHa"},
    {"RuntimeTypeInfo", "false", "/GR-"},
    {"TreatWChar_tAsBuiltInType", "false", "/Zc:wchar_t-"},
    {"ForceConformanceInForLoopScope", "false", "/Zc:forScope-"},
    {"ConformanceMode", "true", "/permissive-"},
    {"DefaultCharIsUnsigned", "true", "/J"},
    {"OpenMPSupport", "true", "/openmp"},
    {"StructMemberAlignment", "1Byte", "/Zp1"},
    {"StructMemberAlignment", "2Bytes", "/Zp2"},
    {"StructMemberAlignment", "4Bytes", "/Zp4"},
    {"StructMemberAlignment", "8Bytes", "/Zp8"},
    {"StructMemberAlignment", "16Bytes", "/Zp16"},
    {"CallingConvention", "FastCall", "/Gr"},
    {"CallingConvention", "StdCall", "/Gz"},
    {"CallingConvention", "VectorCall", "/Gv"},
};

static const struct {
    const char *value, *flag;
} cpp_standards[] =
    {
        {"stdcpp14", "/std:c++14"},
        {"stdcpp17", "/std:c++17"},
        {"stdcpp20", "/std:c++20"},
        {"stdcpp23", "/std:c++latest"},
        {"stdcpp23preview", "/std:c++latest"},
        {"stdcpplatest", "/std:c++latest"},
},
  c_standards[] = {
      {"stdc11", "/std:c11"},
      {"stdc17", "/std:c17"},
      {"stdc23", "/clang:-std=c23"},
      {"stdclatest", "/clang:-std=c23"},
};

static void add_words(Making *k)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(item_text(k->m->arena, k->item, words[i].name), words[i].value) ==
            0)
            add(k, words[i].flag, origin_whole(item_meta(k->item, words[i].name)));
}

static void set_language(Making *k)
{
    const char *as = item_text(k->m->arena, k->item, "CompileAs");

    k->is_c = vcflags_is_c(k->item->include);
    if (strcasecmp(as, "CompileAsC") == 0)
        k->is_c = true;
    if (strcasecmp(as, "CompileAsCpp") == 0)
        k->is_c = false;
}

static void add_standard(Making *k)
{
    const char *name = k->is_c ? "LanguageStandard_C" : "LanguageStandard";
    const char *value = item_text(k->m->arena, k->item, name);

    if (k->is_c) {
        for (size_t i = 0; i < sizeof c_standards / sizeof *c_standards; i++)
            if (strcasecmp(value, c_standards[i].value) == 0)
                add(k, c_standards[i].flag, origin_whole(item_meta(k->item, name)));
        return;
    }
    for (size_t i = 0; i < sizeof cpp_standards / sizeof *cpp_standards; i++)
        if (strcasecmp(value, cpp_standards[i].value) == 0)
            add(k, cpp_standards[i].flag, origin_whole(item_meta(k->item, name)));
}

/* target and compiler */

static void add_target(Making *k)
{
    static const struct {
        const char *platform, *target;
    } targets[] = {
        {"Win32", "i686-pc-windows-msvc"},    {"x86", "i686-pc-windows-msvc"},
        {"x64", "x86_64-pc-windows-msvc"},    {"ARM", "thumbv7-pc-windows-msvc"},
        {"ARM64", "aarch64-pc-windows-msvc"}, {"ARM64EC", "x86_64-pc-windows-msvc"},
    };
    const char *platform = msbuild_text(k->m, "Platform");

    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++)
        if (strcasecmp(platform, targets[i].platform) == 0)
            add(k, arena_printf(k->m->arena, "--target=%s", targets[i].target),
                (Origin){k->m->path, 0,
                         arena_printf(k->m->arena, "Platform is %s", platform)});
}

/* _MSC_VER of a toolset (learn.microsoft.com, "Microsoft Visual C++ compiler
 * versioning"). Older ones count as Visual Studio 2015: what libclang says of itself
 * before that takes char16_t away from all headers. */
static void add_compiler(Making *k)
{
    static const struct {
        const char *toolset, *version;
    } versions[] = {{"v145", "19.50"}, {"v143", "19.44"}, {"v142", "19.29"},
                    {"v141", "19.16"}, {"v140", "19.00"}, {"v120", "19.00"},
                    {"v110", "19.00"}, {"v100", "19.00"}};
    const Value *value = msbuild_value(k->m, "PlatformToolset");

    for (size_t i = 0; value && i < sizeof versions / sizeof *versions; i++)
        if (strncasecmp(value->text, versions[i].toolset, 4) == 0)
            add(k,
                arena_printf(k->m->arena, "-fms-compatibility-version=%s",
                             versions[i].version),
                origin_whole(value));
}

/* lists */

static Parts parts_of(Making *k, const Value *value)
{
    Parts parts = {0};
    const char *s = value ? value->text : "";

    while (*s) {
        size_t len = strcspn(s, ";"), skip = len;
        const char *start = s;

        while (len && isspace((unsigned char)*start)) {
            start++;
            len--;
        }
        while (len && isspace((unsigned char)start[len - 1]))
            len--;
        if (len)
            ARRAY_PUSH(k->m->arena, &parts,
                       ((Part){arena_strndup(k->m->arena, start, len),
                               value_origin(value, (size_t)(start - value->text))}));
        s += skip + (s[skip] == ';');
    }
    return parts;
}

/* Whether all macros of a part are known; if not, says so, unless they are the
 * toolchain's. */
static bool is_whole(Making *k, const Part *part, const char *what)
{
    const char *mark = strchr(part->text, MARK_BEGIN);
    const char *name;

    if (!mark)
        return true;
    name = arena_strndup(k->m->arena, mark + 1, strcspn(mark + 1, "\x02"));
    if (!msbuild_is_toolchain(name))
        msbuild_note(k->m, part->from.file, part->from.line,
                     "$(%s) is not known, so %s is left out%s", name, what,
                     msbuild_remedy(name));
    return false;
}

static const char *unquoted(Arena *arena, const char *text)
{
    Text out = text_in(arena);

    for (; *text; text++)
        if (*text != '"')
            text_char(&out, *text);
    return text_str(&out);
}

/* Folders that a build makes need not be there. */
static bool is_built(Making *k, const char *path)
{
    static const char *const names[] = {"IntDir", "OutDir"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *text = msbuild_text(k->m, names[i]);
        const char *dir = winpath_find(k->m->arena, k->m->dir, *text ? text : ".", NULL);

        if (strcmp(dir, k->m->dir) != 0 &&
            (strcmp(dir, path) == 0 || path_below(dir, path) != path))
            return true;
    }
    return false;
}

/* Said once for the whole project: without its packages one lacks dozens of folders. */
static void add_missing(Making *k, const char *text, Origin from)
{
    for (uint32_t i = 0; i < k->m->missing.n; i++)
        if (strcmp(k->m->missing.v[i], text) == 0)
            return;
    if (k->m->missing.n == 0)
        k->m->missing_from = from;
    ARRAY_PUSH(k->m->arena, &k->m->missing, text);
}

static void add_folder(Making *k, const char *option, const Part *part)
{
    const char *text = unquoted(k->m->arena, text_plain(k->m->arena, part->text));
    const char *path;
    bool exists;

    if (!is_whole(k, part, "an include folder") || !*text)
        return;
    path = winpath_find(k->m->arena, k->m->dir, text, &exists);
    for (uint32_t i = 0; i < k->folders.n; i++)
        if (strcmp(k->folders.v[i], path) == 0)
            return;
    if (!exists && !is_built(k, path))
        add_missing(k, text, part->from);
    ARRAY_PUSH(k->m->arena, &k->folders, path);
    add(k, arena_printf(k->m->arena, "%s%s", option, path), part->from);
}

static void add_folders(Making *k, const char *option, const Value *value)
{
    Parts parts = parts_of(k, value);

    for (uint32_t i = 0; i < parts.n; i++)
        add_folder(k, option, &parts.v[i]);
}

/* A definition as the preprocessor sees it: projects write quotes with a backslash or
 * without. */
static const char *definition(Arena *arena, const char *text)
{
    Text out = text_in(arena);

    for (; *text; text++)
        if (*text != '\\' || text[1] != '"')
            text_char(&out, *text);
    return text_str(&out);
}

static void add_definitions(Making *k, const char *option, const char *name)
{
    Parts parts = parts_of(k, item_meta(k->item, name));

    for (uint32_t i = 0; i < parts.n; i++) {
        const char *text =
            definition(k->m->arena, text_plain(k->m->arena, parts.v[i].text));
        const char *mark = strchr(parts.v[i].text, MARK_BEGIN);

        /* $(Optional)NAME stands for two definitions or one; NAME=$(Value) lacks
         * something */
        if (mark && strchr(parts.v[i].text, '=') && strchr(parts.v[i].text, '=') < mark)
            msbuild_note(k->m, parts.v[i].from.file, parts.v[i].from.line,
                         "$(%.*s) is not known and empty in the definition '%s'%s",
                         (int)strcspn(mark + 1, "\x02"), mark + 1, text,
                         msbuild_remedy(mark + 1));
        if (*text)
            add(k, arena_printf(k->m->arena, "%s%s", option, text), parts.v[i].from);
    }
}

/* headers read first */

/* The folder from which the precompiled header is found: that of the source that makes
 * it, or the project's. */
static const char *precompiled_folder(Making *k, const char *name)
{
    bool exists;

    for (uint32_t i = 0; i < k->m->items.n; i++) {
        const Item *item = k->m->items.v[i];
        const char *dir;

        if (strcasecmp(item->type, "ClCompile") != 0 ||
            strcasecmp(item_text(k->m->arena, item, "PrecompiledHeader"), "Create") != 0)
            continue;
        dir = path_dir(k->m->arena,
                       winpath_find(k->m->arena, k->m->dir, item->include, NULL));
        (void)winpath_find(k->m->arena, dir, name, &exists);
        if (exists)
            return dir;
    }
    (void)winpath_find(k->m->arena, k->m->dir, name, &exists);
    return exists ? k->m->dir : NULL;
}

/* cl matches the name of a precompiled header as text, so that sources in any folder
 * can include it; without one it has to be found: its folder is searched last. */
static void add_precompiled(Making *k)
{
    const Value *value = item_meta(k->item, "PrecompiledHeader");
    const char *name = item_text(k->m->arena, k->item, "PrecompiledHeaderFile");
    const char *dir;
    Part part;

    if (strcasecmp(item_text(k->m->arena, k->item, "PrecompiledHeader"), "Use") != 0 ||
        !*name)
        return;
    dir = precompiled_folder(k, name);
    part = (Part){dir, origin_whole(value)};
    if (dir)
        add_folder(k, "/I", &part);
}

static const char *forced_header(Making *k, const char *text)
{
    bool exists;
    const char *path = winpath_find(k->m->arena, k->m->dir, text, &exists);

    for (uint32_t i = 0; !exists && i < k->folders.n; i++)
        path = winpath_find(k->m->arena, k->folders.v[i], text, &exists);
    return exists ? path : winpath_forward(k->m->arena, text);
}

static void add_forced(Making *k)
{
    Parts parts = parts_of(k, item_meta(k->item, "ForcedIncludeFiles"));

    for (uint32_t i = 0; i < parts.n; i++) {
        const char *text =
            unquoted(k->m->arena, text_plain(k->m->arena, parts.v[i].text));

        if (is_whole(k, &parts.v[i], "a forced header") && *text)
            add(k, arena_printf(k->m->arena, "/FI%s", forced_header(k, text)),
                parts.v[i].from);
    }
}

/* AdditionalOptions */

/* A run of the value that was written in one place. */
static void add_option_text(Making *k, const char *text, Origin from)
{
    Command command = {
        .directory = k->m->dir, .file = k->m->path, .is_windows_text = true};
    Words cleaned = {0};
    Part part = {text, from};
    bool is_cl;

    if (!is_whole(k, &part, "an additional option"))
        text = text_plain(k->m->arena, text);
    ARRAY_PUSH(k->m->arena, &command.words, "cl.exe");
    words_split_windows(k->m->arena, text, &command.words);
    flags_clean(k->m->arena, &command, &cleaned, &is_cl);
    for (uint32_t i = 0; i < cleaned.n; i++)
        add(k, cleaned.v[i], from);
}

static void add_options(Making *k)
{
    const Value *value = item_meta(k->item, "AdditionalOptions");
    size_t end = value ? strlen(value->text) : 0;

    for (uint32_t i = 0; value && i < value->spans.n; i++) {
        size_t at = value->spans.v[i].at;
        size_t next = i + 1 < value->spans.n ? value->spans.v[i + 1].at : end;

        if (next > at)
            add_option_text(k, arena_strndup(k->m->arena, value->text + at, next - at),
                            value->spans.v[i].from);
    }
}

void vcflags_make(Msbuild *m, const Item *item, VcFlags *out)
{
    Making k = {.m = m, .item = item, .out = out};

    set_language(&k);
    add_target(&k);
    add_compiler(&k);
    add_standard(&k);
    add_words(&k);
    add_definitions(&k, "/D", "PreprocessorDefinitions");
    add_definitions(&k, "/U", "UndefinePreprocessorDefinitions");
    add_folders(&k, "/I", item_meta(item, "AdditionalIncludeDirectories"));
    add_options(&k);
    add_folders(&k, "/I", msbuild_value(m, "IncludePath"));
    add_folders(&k, "/external:I", msbuild_value(m, "ExternalIncludePath"));
    add_precompiled(&k);
    add_forced(&k);
}
