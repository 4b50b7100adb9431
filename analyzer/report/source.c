/* A cache of source files by path. What cannot be shown (missing, over 8 MiB, holding NUL
 * bytes) has no data; reporters then leave the snippet out.
 */
#include "report/source.h"

#include "base/file.h"
#include "base/hash.h"
#include "report/fingerprint.h"

#include <string.h>

#define LARGEST_SHOWN ((size_t)8 << 20)

typedef struct {
    const char *path;
    Source source;
    uint32_t nhashes;
    const void *slot;
    UT_hash_handle hh;
} Entry;

struct Sources {
    Arena *arena;
    Entry *entries;
};

Sources *sources_new(Arena *arena)
{
    Sources *sources = ARENA_NEW(arena, Sources);

    sources->arena = arena;
    return sources;
}

static void find_lines(Arena *arena, Source *source)
{
    ARRAY(size_t) starts = {0};

    ARRAY_PUSH(arena, &starts, (size_t)0);
    for (size_t i = 0; i < source->len; i++)
        if (source->data[i] == '\n' && i + 1 < source->len)
            ARRAY_PUSH(arena, &starts, i + 1);
    source->nlines = starts.n;
    ARRAY_PUSH(arena, &starts, source->len);
    source->starts = starts.v;
}

static void take(Sources *sources, Source *source, const char *data, size_t len)
{
    if (len == 0 || len > LARGEST_SHOWN || memchr(data, '\0', len))
        return;
    source->data = data;
    source->len = len;
    find_lines(sources->arena, source);
}

static void load(Sources *sources, Entry *entry)
{
    Err err = err_in(sources->arena);
    Source *source = &entry->source;
    const char *decoded;
    char *data;
    size_t len;

    if (file_is_dir(entry->path) ||
        !file_read(sources->arena, entry->path, &data, &len, &err))
        return;
    decoded = text_from_utf16(sources->arena, data, len);
    source->is_decoded = decoded != NULL;
    take(sources, source, decoded ? decoded : data, decoded ? strlen(decoded) : len);
}

static Entry *entry_add(Sources *sources, const char *path)
{
    Arena *uthash_arena = sources->arena;
    Entry *entry = ARENA_NEW(sources->arena, Entry);

    entry->path = arena_strdup(sources->arena, path);
    entry->source.path = entry->path;
    HASH_ADD_KEYPTR(hh, sources->entries, entry->path, strlen(entry->path), entry);
    return entry;
}

static Entry *entry_get(Sources *sources, const char *path)
{
    Entry *entry;

    HASH_FIND(hh, sources->entries, path, strlen(path), entry);
    if (entry)
        return entry;
    entry = entry_add(sources, path);
    load(sources, entry);
    return entry;
}

void sources_put(Sources *sources, const char *path, const char *data, size_t len)
{
    Entry *entry = entry_add(sources, path);

    take(sources, &entry->source, data, len);
}

const Source *source_get(Sources *sources, const char *path)
{
    return &entry_get(sources, path)->source;
}

const void **sources_slot(Sources *sources, const char *path)
{
    return &entry_get(sources, path)->slot;
}

Arena *sources_arena(const Sources *sources)
{
    return sources->arena;
}

const char *source_line(const Source *source, uint32_t line, size_t *len)
{
    size_t n;

    if (!source->data || line == 0 || line > source->nlines)
        return NULL;
    n = source->starts[line] - source->starts[line - 1];
    while (n && (source->data[source->starts[line - 1] + n - 1] == '\n' ||
                 source->data[source->starts[line - 1] + n - 1] == '\r'))
        n--;
    *len = n;
    return source->data + source->starts[line - 1];
}

const char *source_hash(Sources *sources, const char *path, uint32_t line)
{
    Entry *entry = entry_get(sources, path);
    Source *source = &entry->source;

    if (!source->data || source->is_decoded) /* services hash the file as it is */
        return NULL;
    if (!source->hashes)
        source->hashes =
            fingerprint_lines(sources->arena, source->data, source->len, &entry->nhashes);
    return line && line <= entry->nhashes ? source->hashes[line - 1] : NULL;
}

const char *source_utf8(Arena *arena, const char *data, size_t len)
{
    Text out = text_in(arena);

    for (size_t i = 0; i < len;) {
        uint32_t code;
        size_t n = fingerprint_decode(data + i, len - i, &code);

        if (code == 0xfffd)
            text_add(&out, "\xef\xbf\xbd");
        else
            text_add_n(&out, data + i, n);
        i += n;
    }
    return text_str(&out);
}
