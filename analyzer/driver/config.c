/* Reading a configuration. Every fault names its file, line and key, and where a name is
 * unknown the nearest that is not. Compiler flags are those of a short table: others
 * could load code into libclang (-fplugin), read their own options from a file (@FILE) or
 * write (-MF).
 */
#include "driver/config.h"

#include "driver/checks.h"
#include "driver/exclude.h"

#include "base/file.h"
#include "base/json.h"
#include "base/text.h"
#include "rules/rules.h"

#include <string.h>

#define LARGEST_CONFIG ((size_t)1 << 20)

static const char *const keys[] = {"packs",   "models",   "checks", "levels",
                                   "exclude", "noreturn", "flags",  NULL};
static const char *const level_names[] = {"note", "warning", "error"};

typedef enum { FLAG_ALONE, FLAG_TEXT, FLAG_PATH } FlagValue;

/* The flags that a configuration may give. */
static const struct {
    const char *gcc, *cl;
    FlagValue value;
} flag_table[] = {
    {"-D", "/D", FLAG_TEXT},
    {"-U", "/U", FLAG_TEXT},
    {"-I", "/I", FLAG_PATH},
    {"-isystem", "/imsvc", FLAG_PATH},
    {"-iquote", NULL, FLAG_PATH},
    {"-idirafter", NULL, FLAG_PATH},
    {"-include", "/FI", FLAG_PATH},
    {"-std=", "/std:", FLAG_TEXT},
    {"--target=", "--target=", FLAG_TEXT},
    {"-fms-compatibility-version=", "-fms-compatibility-version=", FLAG_TEXT},
    {"-m32", "-m32", FLAG_ALONE},
    {"-m64", "-m64", FLAG_ALONE},
    {"-fshort-wchar", NULL, FLAG_ALONE},
    {"-funsigned-char", "/J", FLAG_ALONE}};
#define NFLAGS (sizeof flag_table / sizeof *flag_table)

typedef struct {
    Arena *arena;
    Config *config;
    Err *err;
} Reader;

const char *config_key(ConfigKey key)
{
    return keys[key];
}

/* An error at `j` that names the nearest known name, if there is one. */
static bool unknown(Reader *r, Json j, const char *what, const char *word,
                    const char *near)
{
    return json_err(j, r->err, "%s '%s'%s%s%s", what, word,
                    near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
}

static bool read_words(Reader *r, Json list, ConfigWords *out)
{
    if (json_absent(list))
        return true;
    if (!json_is(list, JSON_ARRAY))
        return json_err(list, r->err, "expected an array of strings");
    for (uint32_t i = 0; i < json_count(list); i++) {
        const char *word;

        if (!json_str(json_at(list, i), &word, r->err))
            return false;
        if (!*word || strcmp(word, "-") == 0)
            return json_err(json_at(list, i), r->err, "expected a word, not '%s'", word);
        ARRAY_PUSH(r->arena, out, word);
    }
    return true;
}

/* the keys */

/* The entry of `list` in which `word` stands, for the place of an error. */
static Json entry_of(Json list, const ConfigWords *words, const char *word)
{
    for (uint32_t i = 0; i < words->n; i++)
        if (words->v[i] == word || words->v[i] + 1 == word)
            return json_at(list, i);
    return list;
}

static bool read_checks(Reader *r, Json list)
{
    ConfigWords words = {0};
    const char *wrong;

    if (!read_words(r, list, &words))
        return false;
    wrong = checks_apply(words.v, words.n, r->config->is_on);
    return !wrong || unknown(r, entry_of(list, &words, wrong), "no rule is called", wrong,
                             checks_nearest(wrong));
}

static size_t count_packs(const Config *config)
{
    size_t n = 0;

    while (config->pack_names[n])
        n++;
    return n;
}

static bool read_packs(Reader *r, Json list)
{
    const char **names = r->config->pack_names;
    ConfigWords words = {0};

    if (!read_words(r, list, &words))
        return false;
    if (words.n && words.v[0][0] != '-')
        memset(r->config->packs, 0, sizeof *r->config->packs * count_packs(r->config));
    for (uint32_t w = 0; w < words.n; w++) {
        bool takes_away = words.v[w][0] == '-', is_known = false;
        const char *glob = words.v[w] + takes_away;

        for (uint32_t i = 0; names[i]; i++) {
            if (!text_glob(glob, names[i]))
                continue;
            r->config->packs[i] = !takes_away;
            is_known = true;
        }
        if (!is_known)
            return unknown(r, json_at(list, w), "no pack is called", glob,
                           text_nearest(glob, names, count_packs(r->config)));
    }
    return true;
}

static bool read_level(Reader *r, Json j)
{
    bool is_known = false;
    const char *word;
    uint32_t level = 0;

    if (!json_str(j, &word, r->err))
        return false;
    while (level < 3 && strcmp(level_names[level], word) != 0)
        level++;
    if (level == 3)
        return unknown(r, j, "expected error, warning or note, not", word,
                       text_nearest(word, level_names, 3));
    for (uint32_t i = 0; rules_all[i]; i++) {
        if (!checks_match(json_key(j), rules_all[i]))
            continue;
        r->config->levels[i] = (Level)level;
        r->config->level_lines[i] = json_line(j);
        is_known = true;
    }
    return is_known ||
           unknown(r, j, "no rule is called", json_key(j), checks_nearest(json_key(j)));
}

static bool read_levels(Reader *r, Json object)
{
    if (json_absent(object))
        return true;
    if (!json_is(object, JSON_OBJECT))
        return json_err(object, r->err, "expected an object of rules and levels");
    for (uint32_t i = 0; i < json_count(object); i++)
        if (!read_level(r, json_at(object, i)))
            return false;
    return true;
}

static bool read_models(Reader *r, Json list)
{
    ConfigWords words = {0};

    if (!read_words(r, list, &words))
        return false;
    for (uint32_t i = 0; i < words.n; i++) {
        const char *path = path_absolute(r->arena, r->config->folder, words.v[i]);

        if (!file_is_regular(path))
            return json_err(json_at(list, i), r->err, "there is no file '%s'", path);
        ARRAY_PUSH(r->arena, &r->config->models, path);
    }
    return true;
}

static bool read_exclude(Reader *r, Json list)
{
    ConfigWords *words = &r->config->exclude;

    if (!read_words(r, list, words))
        return false;
    for (uint32_t i = 0; i < words->n; i++)
        if (exclude_fault(words->v[i]))
            return json_err(json_at(list, i), r->err, "%s", exclude_fault(words->v[i]));
    return true;
}

/* flags */

static bool unknown_flag(Reader *r, Json j, const char *word)
{
    const char *names[NFLAGS];

    for (size_t i = 0; i < NFLAGS; i++)
        names[i] = flag_table[i].gcc;
    return unknown(r, j, "a configuration cannot give the flag", word,
                   text_nearest(word, names, NFLAGS));
}

/* Index in the table of the flag that `word` begins with; NFLAGS: none. */
static size_t find_flag(const char *word)
{
    for (size_t i = 0; i < NFLAGS; i++)
        if (flag_table[i].value == FLAG_ALONE ? strcmp(word, flag_table[i].gcc) == 0
                                              : text_starts(word, flag_table[i].gcc))
            return i;
    return NFLAGS;
}

static bool read_flags(Reader *r, Json list)
{
    ConfigWords words = {0};

    if (!read_words(r, list, &words))
        return false;
    for (uint32_t i = 0; i < words.n; i++) {
        Json j = json_at(list, i);
        size_t at = find_flag(words.v[i]);
        ConfigFlag flag = {.value = ""};

        if (at == NFLAGS)
            return unknown_flag(r, j, words.v[i]);
        flag.gcc = flag_table[at].gcc;
        flag.cl = flag_table[at].cl;
        flag.value = words.v[i] + strlen(flag.gcc);
        if (flag_table[at].value != FLAG_ALONE && !*flag.value) {
            if (text_ends(flag.gcc, "=") || i + 1 == words.n)
                return json_err(j, r->err, "'%s' needs a value", words.v[i]);
            flag.value = words.v[++i];
        }
        if (flag_table[at].value == FLAG_PATH)
            flag.value = path_absolute(r->arena, r->config->folder, flag.value);
        ARRAY_PUSH(r->arena, &r->config->flags, flag);
    }
    return true;
}

void config_add_flags(Arena *arena, const Config *config, bool is_cl_style,
                      ConfigWords *out)
{
    for (uint32_t i = 0; i < config->flags.n; i++) {
        const ConfigFlag *flag = &config->flags.v[i];
        const char *name = is_cl_style ? flag->cl : flag->gcc;

        if (name)
            ARRAY_PUSH(arena, out,
                       (const char *)arena_printf(arena, "%s%s", name, flag->value));
    }
}

/* the file */

Config *config_default(Arena *arena, const char *folder)
{
    Config *config = ARENA_NEW(arena, Config);
    uint32_t nrules = checks_count();

    config->folder = folder;
    config->pack_names = models_packs(arena);
    config->is_on = ARENA_NEW_N(arena, bool, nrules + 1);
    config->levels = ARENA_NEW_N(arena, Level, nrules + 1);
    config->level_lines = ARENA_NEW_N(arena, uint32_t, nrules + 1);
    config->packs = ARENA_NEW_N(arena, bool, count_packs(config) + 1);
    memset(config->is_on, true, sizeof *config->is_on * nrules);
    memset(config->packs, true, sizeof *config->packs * count_packs(config));
    for (uint32_t i = 0; i < nrules; i++)
        config->levels[i] = rules_all[i]->level;
    return config;
}

bool config_read(Arena *arena, const char *path, Config **out, Err *err)
{
    Reader r = {.arena = arena, .err = err};
    char *text;
    size_t len;
    Json root;

    path = path_absolute(arena, NULL, path);
    if (!file_read(arena, path, &text, &len, err))
        return false;
    if (len > LARGEST_CONFIG)
        return err_at(err, path, 0, 0, "this is too large for a configuration");
    r.config = config_default(arena, path_dir(arena, path));
    r.config->path = path;
    if (!json_parse(arena, path, text, len, &root, err) || !json_only(root, keys, err))
        return false;
    for (int key = 0; key < CONFIG_NKEYS; key++)
        r.config->lines[key] = json_line(json_get(root, keys[key]));
    *out = r.config;
    return read_packs(&r, json_get(root, "packs")) &&
           read_models(&r, json_get(root, "models")) &&
           read_checks(&r, json_get(root, "checks")) &&
           read_levels(&r, json_get(root, "levels")) &&
           read_exclude(&r, json_get(root, "exclude")) &&
           read_words(&r, json_get(root, "noreturn"), &r.config->noreturn) &&
           read_flags(&r, json_get(root, "flags"));
}

bool config_excludes(const Config *config, const char *file)
{
    const char *below = path_below(config->folder, file);

    if (below == file)
        return false;
    for (uint32_t i = 0; i < config->exclude.n; i++)
        if (exclude_matches(config->exclude.v[i], below))
            return true;
    return false;
}
