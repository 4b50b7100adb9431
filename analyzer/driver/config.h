/* One configuration file, `.handlint.json`: JSON with comments. Its text is not trusted:
 * it can name rules, packs, models, paths and harmless compiler flags, and nothing that
 * runs or writes anything.
 *
 *   "packs": ["-gdi"]                     built-in packs whose acquisitions are tracked
 *   "models": ["models/own.json"]         further models, from the configuration's folder
 *   "checks": ["HL2*", "-HL204"]          rules that are on
 *   "levels": {"HL201": "error"}          levels of rules, by globs; later ones win
 *   "exclude": ["third_party/"]           what is not analysed, as in .gitignore
 *   "noreturn": ["app::fatal"]            functions that do not return, by globs over qualified names
 *   "flags": ["-DUNICODE", "-Iinclude"]   further compiler flags
 */
#ifndef HL_CONFIG_H
#define HL_CONFIG_H

#include "engine/rule.h"

#define CONFIG_NAME ".handlint.json"

typedef enum {
    CONFIG_PACKS,
    CONFIG_MODELS,
    CONFIG_CHECKS,
    CONFIG_LEVELS,
    CONFIG_EXCLUDE,
    CONFIG_NORETURN,
    CONFIG_FLAGS,
    CONFIG_NKEYS
} ConfigKey;

typedef ARRAY(const char *) ConfigWords;

/* A flag and its value, which are one word or two as the style of the command line wants
 * it. */
typedef struct {
    const char *gcc, *cl; /* cl: NULL when that style has no such flag */
    const char *value;    /* "" for none; folders and files are absolute */
} ConfigFlag;

typedef struct {
    const char *path;             /* absolute; NULL: no file, all as built in */
    const char *folder;           /* absolute: relative names start here */
    uint32_t lines[CONFIG_NKEYS]; /* where a key stands, 0: nowhere */
    bool *is_on;                  /* parallel to rules_all */
    Level *levels;                /* same */
    uint32_t *level_lines;        /* same; 0: built in */
    const char **pack_names;      /* NULL-terminated */
    bool *packs;                  /* parallel to them */
    ConfigWords models;           /* absolute */
    ConfigWords exclude, noreturn;
    ARRAY(ConfigFlag) flags;
} Config;

/* Makes the configuration that holds where there is no file. */
Config *config_default(Arena *arena, const char *folder);
/* Reads a file. False: it cannot be read, or says something that is not known. */
bool config_read(Arena *arena, const char *path, Config **out, Err *err);
/* "packs", ... */
const char *config_key(ConfigKey key);
/* Whether the configuration excludes a file (absolute). */
bool config_excludes(const Config *config, const char *file);
/* Adds the flags as a compiler of that style takes them. */
void config_add_flags(Arena *arena, const Config *config, bool is_cl_style,
                      ConfigWords *out);

#endif
