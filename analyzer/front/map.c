/* Cursor -> number, on uthash with libclang's own hash and equality. Declarations are
 * keyed by their canonical cursor, so any redeclaration finds the same entry. Entries
 * live in the map's arena and are never removed.
 */
#include "front/lower.h"

#include "base/hash.h"

#undef HASH_KEYCMP
#define HASH_KEYCMP(a, b, n)                                                             \
    (!clang_equalCursors(*(const CXCursor *)(a), *(const CXCursor *)(b)))

struct CursorEntry {
    CXCursor key;
    uint32_t value;
    UT_hash_handle hh;
};

CursorMap map_in(Arena *arena)
{
    return (CursorMap){arena, NULL};
}

static CXCursor key_cursor(CXCursor cursor)
{
    return clang_isDeclaration(clang_getCursorKind(cursor))
               ? clang_getCanonicalCursor(cursor)
               : cursor;
}

static CursorEntry *entry_find(const CursorMap *map, const CXCursor *key, unsigned hash)
{
    CursorEntry *found = NULL;

    HASH_FIND_BYHASHVALUE(hh, map->head, key, sizeof *key, hash, found);
    return found;
}

uint32_t map_get(const CursorMap *map, CXCursor cursor)
{
    CXCursor key = key_cursor(cursor);
    CursorEntry *found = entry_find(map, &key, clang_hashCursor(key));

    return found ? found->value : 0;
}

void map_put(CursorMap *map, CXCursor cursor, uint32_t value)
{
    CXCursor key = key_cursor(cursor);
    unsigned hash = clang_hashCursor(key);
    CursorEntry *entry = entry_find(map, &key, hash);

    if (!entry) {
        Arena *uthash_arena = map->arena;

        entry = ARENA_NEW(uthash_arena, CursorEntry);
        entry->key = key;
        HASH_ADD_KEYPTR_BYHASHVALUE(hh, map->head, &entry->key, sizeof entry->key, hash,
                                    entry);
    }
    entry->value = value;
}
