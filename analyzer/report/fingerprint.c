/* Fingerprints of lines and of findings.
 *
 * The line hash is a rolling polynomial over the 100 UTF-16 units that follow a line's
 * start, blanks left out; it is defined by the `fingerprints.ts` of github/codeql-action.
 * A value of our own there would draw a warning for each result, so it is followed to the
 * last detail: the byte-order mark counts, and bytes that are not UTF-8 count as U+FFFD.
 */
#include "report/fingerprint.h"

#include "base/file.h"
#include "base/hash.h"
#include "base/text.h"

#include <inttypes.h>
#include <string.h>

#define BLOCK 100
#define BASE 37
#define END_OF_TEXT 65535

/* Occurrences of one hash value so far. */
typedef struct {
    uint64_t hash;
    uint32_t n;
    UT_hash_handle hh;
} Seen;

typedef struct {
    Arena *arena;
    uint64_t first_mod; /* BASE to the power of BLOCK */
    uint64_t hash;
    uint16_t window[BLOCK];
    uint32_t lines[BLOCK]; /* line that starts at this unit of the window, or 0 */
    uint32_t at;
    uint32_t line;
    bool is_line_start, was_cr;
    Seen *seen;
    ARRAY(const char *) out;
} Roller;

static void roller_emit(Roller *r)
{
    Arena *uthash_arena = r->arena;
    Seen *seen;

    if (r->lines[r->at] == 0)
        return;
    HASH_FIND(hh, r->seen, &r->hash, sizeof r->hash, seen);
    if (!seen) {
        seen = ARENA_NEW(r->arena, Seen);
        seen->hash = r->hash;
        HASH_ADD(hh, r->seen, hash, sizeof seen->hash, seen);
    }
    seen->n++;
    /* Lines leave the window in order. */
    ARRAY_PUSH(r->arena, &r->out,
               (const char *)arena_printf(r->arena, "%" PRIx64 ":%u", r->hash, seen->n));
    r->lines[r->at] = 0;
}

static void roller_push(Roller *r, uint16_t unit)
{
    uint64_t leaving = r->window[r->at];

    r->window[r->at] = unit;
    r->hash = BASE * r->hash + unit - r->first_mod * leaving;
    r->at = (r->at + 1) % BLOCK;
}

static void roller_add(Roller *r, uint16_t unit)
{
    if (unit == ' ' || unit == '\t' || (r->was_cr && unit == '\n')) {
        r->was_cr = false;
        return;
    }
    r->was_cr = unit == '\r';
    if (unit == '\r')
        unit = '\n';
    roller_emit(r);
    if (r->is_line_start) {
        r->is_line_start = false;
        r->lines[r->at] = ++r->line;
    }
    if (unit == '\n')
        r->is_line_start = true;
    roller_push(r, unit);
}

/* Length of the sequence that `lead` begins, and the range of its second byte; 0: no lead
 * byte. */
static size_t sequence(unsigned char lead, unsigned char *lo, unsigned char *hi)
{
    *lo = 0x80;
    *hi = 0xbf;
    if (lead == 0xe0)
        *lo = 0xa0;
    if (lead == 0xed)
        *hi = 0x9f;
    if (lead == 0xf0)
        *lo = 0x90;
    if (lead == 0xf4)
        *hi = 0x8f;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

size_t fingerprint_decode(const char *data, size_t len, uint32_t *code)
{
    const unsigned char *s = (const unsigned char *)data;
    unsigned char lo, hi;
    size_t want;
    uint32_t value;

    *code = s[0];
    if (s[0] < 0x80)
        return 1;
    *code = 0xfffd;
    want = sequence(s[0], &lo, &hi);
    if (want == 0)
        return 1;
    value = s[0] & (0x7fu >> want);
    for (size_t i = 1; i < want; i++) {
        if (i >= len || s[i] < lo || s[i] > hi)
            return i;
        value = value << 6 | (s[i] & 0x3fu);
        lo = 0x80;
        hi = 0xbf;
    }
    *code = value;
    return want;
}

static void roller_text(Roller *r, const char *data, size_t len)
{
    for (size_t i = 0; i < len;) {
        uint32_t code;

        i += fingerprint_decode(data + i, len - i, &code);
        if (code >= 0x10000) {
            roller_add(r, (uint16_t)(0xd800 + ((code - 0x10000) >> 10)));
            code = 0xdc00 + ((code - 0x10000) & 0x3ff);
        }
        roller_add(r, (uint16_t)code);
    }
    roller_add(r, END_OF_TEXT);
}

const char **fingerprint_lines(Arena *arena, const char *data, size_t len,
                               uint32_t *nlines)
{
    Roller r = {.arena = arena, .first_mod = 1, .is_line_start = true};

    for (int i = 0; i < BLOCK; i++)
        r.first_mod *= BASE;
    roller_text(&r, data, len);
    for (int i = 0; i < BLOCK; i++) {
        roller_emit(&r);
        roller_push(&r, 0);
    }
    *nlines = r.out.n;
    return r.out.v;
}

uint64_t fingerprint_finding(Arena *arena, const Finding *finding,
                             const char *relative_path)
{
    Text key = text_in(arena);

    text_printf(&key, "%s\n%s\n%s\n%s\n%s", finding->rule->id, relative_path,
                finding->function ? finding->function : "",
                finding->variable ? finding->variable : "",
                finding->source ? finding->source : "");
    return hash_bytes(text_str(&key), key.len);
}

static uint32_t seen_before(Arena *uthash_arena, Seen **table, uint64_t hash)
{
    Seen *seen;

    HASH_FIND(hh, *table, &hash, sizeof hash, seen);
    if (!seen) {
        seen = ARENA_NEW(uthash_arena, Seen);
        seen->hash = hash;
        HASH_ADD(hh, *table, hash, sizeof seen->hash, seen);
    }
    return ++seen->n;
}

void fingerprint_all(Arena *arena, Findings *findings, const char *root)
{
    Seen *table = NULL;

    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < findings->n; i++) {
            Finding *f = &findings->v[i];
            uint64_t hash;

            if ((f->suppressed != NULL) != (round == 1))
                continue;
            hash = fingerprint_finding(arena, f, path_below(root, f->place.path));
            f->fingerprint = arena_printf(arena, "%016" PRIx64 ":%u", hash,
                                          seen_before(arena, &table, hash));
        }
}
