/* Cleaning of compiler command lines. What is taken out says where results go, how they
 * are logged, or names files that another compiler made (precompiled headers, modules):
 * nothing that changes what the source means. The tables below are the whole of it.
 */
#include "project/flags.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"
#include "project/response.h"

#include <ctype.h>
#include <string.h>

typedef enum {
    DROP_WORD,   /* exactly this word */
    DROP_PAIR,   /* exactly this word, and the next */
    DROP_PREFIX, /* any word that begins so */
    /* this word and the next; or, with something glued to it, the one word */
    DROP_WITH_ARG
} DropKind;

typedef struct {
    const char *word;
    DropKind kind;
} Drop;

static const Drop gcc_drops[] = {
    {"-c", DROP_WORD},
    {"-S", DROP_WORD},
    {"-E", DROP_WORD},
    {"-MF", DROP_WITH_ARG},
    {"-MT", DROP_WITH_ARG},
    {"-MQ", DROP_WITH_ARG},
    {"-MJ", DROP_WITH_ARG},
    {"-M", DROP_WORD},
    {"-MM", DROP_WORD},
    {"-MD", DROP_WORD},
    {"-MMD", DROP_WORD},
    {"-MG", DROP_WORD},
    {"-MP", DROP_WORD},
    {"-MV", DROP_WORD},
    {"-o", DROP_WITH_ARG},
    {"--output", DROP_WITH_ARG},
    {"-save-temps", DROP_PREFIX},
    {"-Werror", DROP_PREFIX},
    {"-pipe", DROP_WORD},
    {"-include-pch", DROP_WITH_ARG},
    {"-serialize-diagnostics", DROP_WITH_ARG},
    {"--serialize-diagnostics", DROP_WITH_ARG},
    {"-fdiagnostics", DROP_PREFIX},
    {"-ferror-limit", DROP_PREFIX},
    {"-fmax-errors", DROP_PREFIX},
    {"-fmodule-mapper", DROP_PREFIX},
    {"-fdeps-", DROP_PREFIX},
    {"-dependency-file", DROP_WITH_ARG},
    {"-gsplit-dwarf", DROP_PREFIX},
    {"-fprofile", DROP_PREFIX},
    {"-flto", DROP_PREFIX},
    {"--", DROP_WORD},
};

/* Without the leading slash or dash. */
static const Drop cl_drops[] = {
    {"c", DROP_WORD},
    {"o", DROP_PAIR},
    {"Fo", DROP_PREFIX},
    {"Fd", DROP_PREFIX},
    {"Fe", DROP_PREFIX},
    {"Fa", DROP_PREFIX},
    {"FA", DROP_PREFIX},
    {"Fm", DROP_PREFIX},
    {"Fi", DROP_PREFIX},
    {"FR", DROP_PREFIX},
    {"Fr", DROP_PREFIX},
    {"Fp", DROP_PREFIX},
    {"FS", DROP_WORD},
    {"Yu", DROP_PREFIX},
    {"Yc", DROP_PREFIX},
    {"Yd", DROP_WORD},
    {"Y-", DROP_WORD},
    {"Zi", DROP_WORD},
    {"ZI", DROP_WORD},
    {"Z7", DROP_WORD},
    {"MP", DROP_PREFIX},
    {"showIncludes", DROP_PREFIX},
    {"nologo", DROP_WORD},
    {"WX", DROP_PREFIX},
    {"P", DROP_WORD},
    {"E", DROP_WORD},
    {"EP", DROP_WORD},
    {"doc", DROP_PREFIX},
    {"analyze", DROP_PREFIX},
    {"errorReport", DROP_PREFIX},
    {"diagnostics:", DROP_PREFIX},
    {"sourceDependencies", DROP_WITH_ARG},
    {"scanDependencies", DROP_WITH_ARG},
    {"experimental:log", DROP_PREFIX},
    {"experimental:module", DROP_PREFIX},
    {"sourceLink", DROP_PREFIX},
    {"ifcOutput", DROP_WITH_ARG},
    {"ifcSearchDir", DROP_WITH_ARG},
    {"ifcMap", DROP_WITH_ARG},
    {"reference", DROP_WITH_ARG},
    {"headerUnit", DROP_WITH_ARG},
    {"headerName", DROP_PREFIX},
    {"exportHeader", DROP_WORD},
    {"translateInclude", DROP_WORD},
    {"interface", DROP_WORD},
    {"internalPartition", DROP_WORD},
    {"clang:-MF", DROP_PAIR},
    {"clang:-MT", DROP_PAIR},
    {"clang:-MQ", DROP_PAIR},
    {"clang:-MJ", DROP_PAIR},
    {"clang:-M", DROP_PREFIX},
    {"clang:-o", DROP_PREFIX},
    {"Gm", DROP_PREFIX},
    {"GL", DROP_WORD},
    {"-", DROP_WORD},
};

/* Options whose argument is the next word, which therefore is no source file. */
static const char *const takes_word[] = {
    "-I",
    "-D",
    "-U",
    "-x",
    "-include",
    "-imacros",
    "-isystem",
    "-iquote",
    "-idirafter",
    "-isysroot",
    "--sysroot",
    "-iprefix",
    "-iwithprefix",
    "-iwithprefixbefore",
    "-target",
    "--target",
    "-arch",
    "-Xclang",
    "-Xpreprocessor",
    "-Xlinker",
    "-Xassembler",
    "-F",
    "-iframework",
    "-mllvm",
    "-std",
    "--param",
    "-imsvc",
    "-resource-dir",
    "-B",
    "-L",
    "-l",
    "-T",
    "-u",
    "-z",
    "/I",
    "/D",
    "/U",
    "/FI",
    "/imsvc",
    "/external:I",
    "-FI",
    "-external:I",
    "/clang:-x",
};

static const char *const launchers[] = {
    "ccache", "sccache",    "distcc",    "icecc",
    "gomacc", "buildcache", "fastbuild", "colorgcc",
};

static const char *const source_suffixes[] = {
    ".c", ".cc", ".cpp", ".cxx",  ".c++", ".C",  ".CPP",
    ".m", ".mm", ".ixx", ".cppm", ".i",   ".ii",
};

/* The name of a program: no folder, either slash, no ".exe", lower case. */
static const char *program_name(Arena *arena, const char *path)
{
    const char *base = path;
    char *name;
    size_t len;

    for (const char *s = path; *s; s++)
        if (*s == '/' || *s == '\\')
            base = s + 1;
    name = arena_strdup(arena, base);
    for (char *s = name; *s; s++)
        *s = (char)tolower((unsigned char)*s);
    len = strlen(name);
    if (len > 4 && text_ends(name, ".exe"))
        name[len - 4] = '\0';
    return name;
}

static bool name_is_cl(const char *name)
{
    return strcmp(name, "cl") == 0 || text_starts(name, "clang-cl") ||
           strcmp(name, "icl") == 0;
}

bool flags_is_cl(const char *compiler)
{
    Arena *arena = arena_new("flags");
    bool is_cl = name_is_cl(program_name(arena, compiler));

    arena_free(arena);
    return is_cl;
}

bool flags_is_windows_text(const char *compiler, const char *directory)
{
    size_t len = strlen(compiler);

    return winpath_has_drive(directory) || winpath_has_drive(compiler) ||
           flags_is_cl(compiler) ||
           (len > 4 && (text_ends(compiler, ".exe") || text_ends(compiler, ".EXE")));
}

static bool in_list(const char *const *list, size_t n, const char *word)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i], word) == 0)
            return true;
    return false;
}

/* How many words the table drops at `word`: 0, 1 or 2. */
static uint32_t dropped(const Drop *drops, size_t n, const char *word)
{
    for (size_t i = 0; i < n; i++) {
        bool is_same = strcmp(drops[i].word, word) == 0;

        if (is_same)
            return drops[i].kind == DROP_WITH_ARG || drops[i].kind == DROP_PAIR ? 2 : 1;
        if (drops[i].kind != DROP_WORD && drops[i].kind != DROP_PAIR &&
            text_starts(word, drops[i].word))
            return 1;
    }
    return 0;
}

static bool is_source_word(Arena *arena, const Command *command, const char *word)
{
    const char *name = path_base(word);

    if (strcmp(path_absolute(arena, command->directory, word), command->file) == 0)
        return true;
    for (size_t i = 0; i < sizeof source_suffixes / sizeof *source_suffixes; i++)
        if (text_ends(name, source_suffixes[i]))
            return true;
    return false;
}

static uint32_t drop_count(Arena *arena, const Command *command, const Words *words,
                           uint32_t i, bool is_cl)
{
    const char *word = words->v[i];
    uint32_t n;

    if (strcmp(word, "-Xclang") == 0 && i + 1 < words->n &&
        strcmp(words->v[i + 1], "-include-pch") == 0)
        return 4; /* -Xclang -include-pch -Xclang FILE */
    if (is_cl && (word[0] == '/' || word[0] == '-')) {
        n = dropped(cl_drops, sizeof cl_drops / sizeof *cl_drops, word + 1);
        if (n)
            return n == 1 && text_ends(word, ":") ? 2 : n; /* "/Fo: FILE" */
        if ((text_starts(word + 1, "Tp") || text_starts(word + 1, "Tc")) && word[3])
            return 1; /* the source file itself, with its language */
    }
    if (!is_cl && word[0] == '-')
        return dropped(gcc_drops, sizeof gcc_drops / sizeof *gcc_drops, word);
    if (is_cl && word[0] == '/' && strcmp(word, command->file) != 0)
        return 0;
    return is_source_word(arena, command, winpath_forward(arena, word)) ? 1 : 0;
}

static uint32_t skip_compiler(Arena *arena, const Words *words)
{
    uint32_t i = 0;

    while (i + 1 < words->n && in_list(launchers, sizeof launchers / sizeof *launchers,
                                       program_name(arena, words->v[i])))
        i++;
    return i;
}

/* /TpFILE and /TcFILE name file and language in one word; the language has to stay. */
static const char *cl_language(const Words *words, uint32_t i)
{
    const char *word = words->v[i];

    if (word[0] != '/' && word[0] != '-')
        return NULL;
    if (text_starts(word + 1, "Tp") && word[3])
        return "/TP";
    return text_starts(word + 1, "Tc") && word[3] ? "/TC" : NULL;
}

/* paths of another system */

/* Options that name a folder or file to read, glued to it or before it. */
static const char *const path_options[] = {
    "/I",          "-I",          "/FI",      "-FI",     "/imsvc",     "-imsvc",
    "/external:I", "-external:I", "-isystem", "-iquote", "-idirafter", "-include",
};

/* The path as this machine has it, without regard to case; if it does not, with forward
 * slashes. */
static const char *path_here(Arena *arena, const Command *command, const char *path)
{
    const char *found;
    bool exists = false;

    if (winpath_has_drive(path)) {
        path = winpath_forward(arena, path);
        found = command->remote ? remote_find(arena, command->remote, path) : NULL;
        return found ? found : path;
    }
    found = winpath_find(arena, command->directory, path, &exists);
    return exists ? found : winpath_forward(arena, path);
}

/* The option of the table that a word begins with, or NULL. */
static const char *path_option(const char *word)
{
    const char *found = NULL;

    for (size_t i = 0; i < sizeof path_options / sizeof *path_options; i++)
        if (text_starts(word, path_options[i]) &&
            (!found || strlen(path_options[i]) > strlen(found)))
            found = path_options[i];
    return found;
}

static void paths_convert(Arena *arena, const Command *command, Words *words)
{
    for (uint32_t i = 0; i < words->n; i++) {
        const char *option = path_option(words->v[i]);
        const char *value;

        if (!option)
            continue;
        value = words->v[i] + strlen(option);
        if (*value)
            words->v[i] =
                arena_printf(arena, "%s%s", option, path_here(arena, command, value));
        else if (++i < words->n)
            words->v[i] = path_here(arena, command, words->v[i]);
    }
}

/* cl matches the name of a precompiled header as text; without one it has to be found,
 * and often it lies in the folder in which the compiler runs. Searched last. */
static void add_precompiled_folder(Arena *arena, const Command *command,
                                   const char *option, Words *out)
{
    const char *path;
    bool exists;

    if (!option || !option[3] || winpath_is_rooted(option + 3))
        return;
    path = winpath_find(arena, command->directory, option + 3, &exists);
    if (exists && !strpbrk(option + 3, "/\\"))
        ARRAY_PUSH(arena, out,
                   (const char *)arena_printf(arena, "/I%s", path_dir(arena, path)));
}

void flags_clean(Arena *arena, const Command *command, Words *out, bool *is_cl)
{
    Words words = {0};
    const char *precompiled = NULL;
    uint32_t at;

    *is_cl = false;
    responses_expand(arena, command, &words);
    if (words.n == 0)
        return;
    at = skip_compiler(arena, &words);
    *is_cl = flags_is_cl(words.v[at]);
    for (uint32_t i = at + 1; i < words.n; i++)
        if (strcmp(words.v[i], "--driver-mode=cl") == 0)
            *is_cl = true;
    for (uint32_t i = at + 1; i < words.n; i++) {
        uint32_t n = drop_count(arena, command, &words, i, *is_cl);

        if (*is_cl &&
            (strcmp(words.v[i], "/link") == 0 || strcmp(words.v[i], "-link") == 0))
            break;
        if (*is_cl && (text_starts(words.v[i], "/Yu") || text_starts(words.v[i], "-Yu")))
            precompiled = words.v[i];
        if (*is_cl && cl_language(&words, i))
            ARRAY_PUSH(arena, out, cl_language(&words, i));
        if (n) {
            i += n - 1;
            continue;
        }
        ARRAY_PUSH(arena, out, words.v[i]);
        if (in_list(takes_word, sizeof takes_word / sizeof *takes_word, words.v[i]) &&
            i + 1 < words.n)
            ARRAY_PUSH(arena, out, words.v[++i]);
    }
    if (*is_cl || command->is_windows_text)
        paths_convert(arena, command, out);
    add_precompiled_folder(arena, command, precompiled, out);
}
