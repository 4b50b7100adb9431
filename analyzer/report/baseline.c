/* Baselines are JSON with one finding on a line, in the order of the findings, so that
 * they can be reviewed and merged. Lines are there for people: fingerprints have none, so
 * code may move above a finding.
 */
#include "report/baseline.h"

#include "base/file.h"
#include "base/hash.h"
#include "base/json.h"
#include "engine/rule.h"
#include "report/build.h"
#include "report/source.h"
#include "report/view.h"

#include <string.h>

#define VERSION 1

typedef struct Entry Entry;
struct Entry {
    const char *fingerprint;
    const char *file; /* relative to the root, or absolute */
    int64_t line;
    const char *message;
    const char *likeness; /* rule, function, variable, source */
    bool is_found;
    Entry *next_like; /* of the same likeness, in order */
    UT_hash_handle hh;
};

typedef struct {
    const char *likeness;
    Entry *first, *last;
    UT_hash_handle hh;
} Alike;

struct Baseline {
    ARRAY(Entry *) entries;
    Entry *by_print;
    Alike *by_likeness;
};

/* As it is written to the file. */
static const char *valid(Arena *arena, const char *text)
{
    return text ? source_utf8(arena, text, strlen(text)) : "";
}

static const char *likeness(Arena *arena, const char *rule, const char *function,
                            const char *variable, const char *source)
{
    return arena_printf(arena, "%s\n%s\n%s\n%s", rule, valid(arena, function),
                        valid(arena, variable), valid(arena, source));
}

/* reading */

static bool read_member(Json item, const char *key, bool is_needed, const char **out,
                        Err *err)
{
    Json member = json_get(item, key);

    *out = "";
    if (json_absent(member))
        return !is_needed || json_err(item, err, "'%s' is missing", key);
    return json_str(member, out, err);
}

static bool read_line(Json item, int64_t *out, Err *err)
{
    Json line = json_get(item, "line");

    *out = 0;
    return json_absent(line) || json_int(line, out, err);
}

static void entry_add(Arena *uthash_arena, Baseline *b, Entry *entry)
{
    Entry *known;
    Alike *alike;

    HASH_FIND(hh, b->by_print, entry->fingerprint, strlen(entry->fingerprint), known);
    if (known)
        return; /* after a merge, say */
    HASH_ADD_KEYPTR(hh, b->by_print, entry->fingerprint, strlen(entry->fingerprint),
                    entry);
    ARRAY_PUSH(uthash_arena, &b->entries, entry);
    HASH_FIND(hh, b->by_likeness, entry->likeness, strlen(entry->likeness), alike);
    if (alike) {
        alike->last->next_like = entry;
        alike->last = entry;
        return;
    }
    alike = ARENA_NEW(uthash_arena, Alike);
    *alike = (Alike){.likeness = entry->likeness, .first = entry, .last = entry};
    HASH_ADD_KEYPTR(hh, b->by_likeness, alike->likeness, strlen(alike->likeness), alike);
}

static bool read_entry(Arena *arena, Baseline *b, Json item, Err *err)
{
    static const char *const known[] = {"fingerprint", "rule",     "file",
                                        "line",        "function", "variable",
                                        "source",      "message",  NULL};
    Entry *entry = ARENA_NEW(arena, Entry);
    const char *rule, *function, *variable, *source;

    if (!json_only(item, known, err) ||
        !read_member(item, "fingerprint", true, &entry->fingerprint, err) ||
        !read_member(item, "rule", true, &rule, err) ||
        !read_member(item, "file", true, &entry->file, err) ||
        !read_member(item, "function", false, &function, err) ||
        !read_member(item, "variable", false, &variable, err) ||
        !read_member(item, "source", false, &source, err) ||
        !read_member(item, "message", false, &entry->message, err) ||
        !read_line(item, &entry->line, err))
        return false;
    entry->likeness = likeness(arena, rule, function, variable, source);
    entry_add(arena, b, entry);
    return true;
}

bool baseline_read(Arena *arena, const char *path, Baseline **out, Err *err)
{
    static const char *const known[] = {"version", "findings", NULL};
    Json root, findings;
    int64_t version;
    char *text;
    size_t len;

    *out = ARENA_NEW(arena, Baseline);
    if (!file_read(arena, path, &text, &len, err) ||
        !json_parse(arena, path, text, len, &root, err) || !json_only(root, known, err))
        return false;
    findings = json_get(root, "findings");
    if (json_absent(json_get(root, "version")) || !json_is(findings, JSON_ARRAY))
        return json_err(root, err, "no baseline; --write-baseline makes one");
    if (!json_int(json_get(root, "version"), &version, err))
        return false;
    if (version != VERSION)
        return json_err(json_get(root, "version"), err,
                        "unknown version; --write-baseline makes the file anew");
    for (uint32_t i = 0; i < json_count(findings); i++)
        if (!read_entry(arena, *out, json_at(findings, i), err))
            return false;
    return true;
}

/* comparing */

typedef struct {
    const char *path;
    UT_hash_handle hh;
} Seen;

static Seen *seen_files(Arena *uthash_arena, const BaselineScope *scope)
{
    Seen *table = NULL;

    for (uint32_t i = 0; i < scope->nfiles; i++) {
        Seen *seen;

        HASH_FIND(hh, table, scope->files[i], strlen(scope->files[i]), seen);
        if (seen)
            continue;
        seen = ARENA_NEW(uthash_arena, Seen);
        seen->path = scope->files[i];
        HASH_ADD_KEYPTR(hh, table, seen->path, strlen(seen->path), seen);
    }
    return table;
}

/* Whether this run would have found the entry if it were still there. */
static bool is_judged(Arena *arena, const BaselineScope *scope, Seen *table,
                      const Entry *entry)
{
    const char *path = path_absolute(arena, scope->root, entry->file);
    Seen *seen;

    HASH_FIND(hh, table, path, strlen(path), seen);
    return seen || !file_exists(path);
}

/* As SARIF has it: what is known and differs in anything that a reader would see was
 * updated. */
static BaselineState state_of(Arena *arena, const Entry *entry, const Finding *f)
{
    bool is_same = entry->line == f->place.line &&
                   strcmp(entry->message, valid(arena, f->message)) == 0;

    return is_same ? BASELINE_UNCHANGED : BASELINE_UPDATED;
}

static void mark_equal(Arena *arena, Baseline *b, Findings *findings)
{
    for (uint32_t i = 0; i < findings->n; i++) {
        Finding *f = &findings->v[i];
        Entry *entry;

        if (f->suppressed)
            continue;
        HASH_FIND(hh, b->by_print, f->fingerprint, strlen(f->fingerprint), entry);
        f->baseline = entry ? state_of(arena, entry, f) : BASELINE_NEW;
        if (entry)
            entry->is_found = true;
    }
}

static void mark_alike(Arena *arena, Baseline *b, const BaselineScope *scope, Seen *table,
                       Finding *f)
{
    const char *like = likeness(arena, f->rule->id, f->function, f->variable, f->source);
    Alike *alike;

    HASH_FIND(hh, b->by_likeness, like, strlen(like), alike);
    for (Entry *entry = alike ? alike->first : NULL; entry; entry = entry->next_like)
        if (!entry->is_found && is_judged(arena, scope, table, entry)) {
            entry->is_found = true;
            f->baseline = BASELINE_UPDATED;
            return;
        }
}

void baseline_mark(Arena *arena, Baseline *baseline, const BaselineScope *scope,
                   Findings *findings, uint32_t *nknown, uint32_t *ngone)
{
    Seen *table = seen_files(arena, scope);

    for (uint32_t i = 0; i < baseline->entries.n; i++)
        baseline->entries.v[i]->is_found = false; /* asked before, of other findings */
    mark_equal(arena, baseline, findings);
    for (uint32_t i = 0; i < findings->n; i++)
        if (findings->v[i].baseline == BASELINE_NEW)
            mark_alike(arena, baseline, scope, table, &findings->v[i]);
    for (uint32_t i = 0; i < findings->n; i++)
        *nknown += finding_is_known(&findings->v[i]);
    for (uint32_t i = 0; i < baseline->entries.n; i++)
        *ngone += !baseline->entries.v[i]->is_found &&
                  is_judged(arena, scope, table, baseline->entries.v[i]);
}

/* writing */

static void add_optional(Arena *arena, cJSON *item, const char *key, const char *text)
{
    if (text && *text)
        build_string(arena, item, key, text);
}

static void print_finding(Arena *arena, const Finding *f, const char *root, Text *out)
{
    cJSON *item = cJSON_CreateObject();

    build_string(arena, item, "fingerprint", f->fingerprint);
    build_string(arena, item, "rule", f->rule->id);
    build_string(arena, item, "file", path_below(root, f->place.path));
    build_number(item, "line", f->place.line);
    add_optional(arena, item, "function", f->function);
    add_optional(arena, item, "variable", f->variable);
    add_optional(arena, item, "source", f->source);
    build_string(arena, item, "message", f->message);
    text_add(out, "    ");
    build_print(item, out);
    out->data[--out->len] = '\0'; /* its line end */
}

void baseline_print(Arena *arena, const Findings *findings, const char *root, Text *out)
{
    bool is_first = true;

    text_printf(out, "{\"version\": %d, \"findings\": [", VERSION);
    for (uint32_t i = 0; i < findings->n; i++) {
        if (findings->v[i].suppressed)
            continue;
        text_add(out, is_first ? "\n" : ",\n");
        print_finding(arena, &findings->v[i], root, out);
        is_first = false;
    }
    text_add(out, "\n]}\n");
}
