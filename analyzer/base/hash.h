/* Hash tables (uthash) and hashing (xxHash), set up for arenas. Include this, never
 * uthash.h.
 *
 * A function that adds to a table must have a variable `Arena *uthash_arena` in scope:
 * buckets are made there and never freed one by one. HASH_ITER goes in the order of
 * insertion, which does not depend on addresses or hashes.
 */
#ifndef HL_HASH_H
#define HL_HASH_H

#include "err.h"

#include <xxhash.h>

#define uthash_malloc(size) arena_alloc(uthash_arena, (size))
#define uthash_free(pointer, size) ((void)(pointer), (void)(size))
#define uthash_fatal(message) die("%s", (message))
#define HASH_FUNCTION(key, len, value) ((value) = (unsigned)XXH3_64bits((key), (len)))
#include <uthash.h>

/* Hash of bytes that is the same in every run and on every machine. */
static inline uint64_t hash_bytes(const void *data, size_t len)
{
    return (uint64_t)XXH3_64bits(data, len);
}

#endif
