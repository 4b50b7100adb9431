/* Interned strings: a hash table from text to its one copy. */
#include "base/names.h"

#include "base/err.h"
#include "base/hash.h"

#include <string.h>

typedef struct {
    UT_hash_handle hh;
    char text[]; /* NUL-terminated */
} Entry;

struct Names {
    Arena *arena;
    Entry *table;
};

Names *names_new(Arena *arena)
{
    Names *names = ARENA_NEW(arena, Names);

    names->arena = arena;
    return names;
}

Name names_add_n(Names *names, const char *text, size_t len)
{
    Arena *uthash_arena = names->arena;
    unsigned hash;
    Entry *entry;

    HASH_VALUE(text, len, hash);
    HASH_FIND_BYHASHVALUE(hh, names->table, text, len, hash, entry);
    if (!entry) {
        entry = arena_alloc(names->arena, sizeof *entry + len + 1);
        memcpy(entry->text, text, len);
        HASH_ADD_KEYPTR_BYHASHVALUE(hh, names->table, entry->text, len, hash, entry);
    }
    return entry->text;
}

Name names_add(Names *names, const char *text)
{
    return text ? names_add_n(names, text, strlen(text)) : NULL;
}

Name names_find(const Names *names, const char *text)
{
    Entry *entry;

    if (!text)
        return NULL;
    HASH_FIND(hh, names->table, text, strlen(text), entry);
    return entry ? entry->text : NULL;
}
