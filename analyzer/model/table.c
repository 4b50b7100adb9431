/* The tables of a Models: names to what was read of them. */
#include "model/inside.h"

#include <string.h>

bool table_add(Arena *arena, Entry **table, Name key, void *item, bool replace)
{
    Arena *uthash_arena = arena;
    Entry *entry = NULL;

    HASH_FIND(hh, *table, key, strlen(key), entry);
    if ((entry != NULL) != replace)
        return false;
    if (entry) {
        entry->item = item;
        return true;
    }
    entry = ARENA_NEW(arena, Entry);
    entry->key = key;
    entry->item = item;
    HASH_ADD_KEYPTR(hh, *table, key, strlen(key), entry);
    return true;
}

void *table_find(const Entry *table, const char *key)
{
    const Entry *entry = NULL;

    if (key)
        HASH_FIND(hh, table, key, strlen(key), entry);
    return entry ? entry->item : NULL;
}

const char *table_nearest(Arena *arena, const Entry *table, const char *word)
{
    uint32_t n = 0;
    const char **keys = ARENA_NEW_N(arena, const char *, HASH_COUNT(table) + 1);

    for (const Entry *entry = table; entry; entry = entry->hh.next)
        keys[n++] = entry->key;
    return text_nearest(word, keys, n);
}
