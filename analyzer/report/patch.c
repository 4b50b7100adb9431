/* The shortest edit script between two lists of lines, by Myers' greedy algorithm ("An
 * O(ND) Difference Algorithm and Its Variations", 1986), after equal lines at both ends
 * are set aside. Fixes change few lines, so the table of its rounds stays small; beyond
 * MOST_EDITS all lines between count as changed.
 */
#include "report/patch.h"

#include <stdlib.h>
#include <string.h>

#define CONTEXT 3
#define MOST_EDITS 2000

typedef struct {
    const char *text;
    size_t len; /* with the line end */
} Line;

typedef struct {
    Line *v;
    uint32_t n, cap;
} Lines;

typedef struct {
    Arena *arena;
    Lines a, b;
    bool *gone, *fresh; /* lines of `a` that go, of `b` that come */
    Text *out;
} Patch;

static Lines split(Arena *arena, const char *text, size_t len)
{
    Lines lines = {0};

    for (size_t at = 0; at < len;) {
        const char *end = memchr(text + at, '\n', len - at);
        size_t n = end ? (size_t)(end - (text + at)) + 1 : len - at;

        ARRAY_PUSH(arena, &lines, ((Line){text + at, n}));
        at += n;
    }
    return lines;
}

static bool same(const Patch *p, uint32_t i, uint32_t j)
{
    return p->a.v[i].len == p->b.v[j].len &&
           memcmp(p->a.v[i].text, p->b.v[j].text, p->a.v[i].len) == 0;
}

/* comparing */

/* The lines between `from` and the ends: how far each diagonal k = x - y gets in each
 * round d. */
typedef struct {
    const Patch *p;
    uint32_t from, n, m; /* lines of a and of b there */
    int32_t **rounds;    /* x by k + d */
    int32_t nrounds;
} Search;

static int32_t start_of(const Search *s, int32_t d, int32_t k)
{
    const int32_t *last = d > 0 ? s->rounds[d - 1] : NULL;

    if (d == 0)
        return 0;
    if (k == -d || (k != d && last[k - 1 + d - 1] < last[k + 1 + d - 1]))
        return last[k + 1 + d - 1]; /* a line of b comes */
    return last[k - 1 + d - 1] + 1; /* a line of a goes */
}

static int32_t slide(const Search *s, int32_t x, int32_t y)
{
    while (x < (int32_t)s->n && y < (int32_t)s->m &&
           same(s->p, s->from + (uint32_t)x, s->from + (uint32_t)y)) {
        x++;
        y++;
    }
    return x;
}

/* Runs rounds until the end is reached. False: too many. */
static bool search(Search *s)
{
    for (int32_t d = 0; d <= MOST_EDITS; d++) {
        int32_t *round = ARENA_NEW_N(s->p->arena, int32_t, 2 * (size_t)d + 1);

        s->rounds[d] = round;
        s->nrounds = d + 1;
        for (int32_t k = -d; k <= d; k += 2) {
            int32_t x = start_of(s, d, k);

            x = x - k < 0 ? x : slide(s, x, x - k);
            round[k + d] = x;
            if (x >= (int32_t)s->n && x - k >= (int32_t)s->m && x - k >= 0)
                return true;
        }
    }
    return false;
}

/* Walks back from the end and marks what comes and goes. */
static void trace(Search *s, Patch *p)
{
    int32_t k = (int32_t)s->n - (int32_t)s->m;

    for (int32_t d = s->nrounds - 1; d > 0; d--) {
        const int32_t *last = s->rounds[d - 1];

        if (k == -d || (k != d && last[k - 1 + d - 1] < last[k + 1 + d - 1])) {
            k++;
            p->fresh[s->from + (uint32_t)(last[k + d - 1] - k)] = true;
        } else {
            k--;
            p->gone[s->from + (uint32_t)last[k + d - 1]] = true;
        }
    }
}

static void compare(Patch *p)
{
    uint32_t from = 0, tail = 0;
    Search s = {.p = p};

    while (from < p->a.n && from < p->b.n && same(p, from, from))
        from++;
    while (tail < p->a.n - from && tail < p->b.n - from &&
           same(p, p->a.n - 1 - tail, p->b.n - 1 - tail))
        tail++;
    s.from = from;
    s.n = p->a.n - from - tail;
    s.m = p->b.n - from - tail;
    s.rounds = ARENA_NEW_N(p->arena, int32_t *, MOST_EDITS + 1);
    if (search(&s)) {
        trace(&s, p);
        return;
    }
    memset(p->gone + from, true, s.n);
    memset(p->fresh + from, true, s.m);
}

/* printing */

static void add_line(Patch *p, char sign, const Line *line)
{
    text_char(p->out, sign);
    text_add_n(p->out, line->text, line->len);
    if (line->text[line->len - 1] != '\n')
        text_add(p->out, "\n\\ No newline at end of file\n");
}

/* "12,3": a start and a count as hunk headers have them; nothing starts before line 0. */
static void add_range(Patch *p, uint32_t start, uint32_t count)
{
    text_printf(p->out, "%u", count ? start + 1 : start);
    if (count != 1)
        text_printf(p->out, ",%u", count);
}

/* Prints lines [i, i_end) of a and [j, j_end) of b. */
static void add_hunk(Patch *p, uint32_t i, uint32_t i_end, uint32_t j, uint32_t j_end)
{
    text_add(p->out, "@@ -");
    add_range(p, i, i_end - i);
    text_add(p->out, " +");
    add_range(p, j, j_end - j);
    text_add(p->out, " @@\n");
    while (i < i_end || j < j_end) {
        if (i < i_end && p->gone[i])
            add_line(p, '-', &p->a.v[i++]);
        else if (j < j_end && p->fresh[j])
            add_line(p, '+', &p->b.v[j++]);
        else {
            add_line(p, ' ', &p->a.v[i++]);
            j++;
        }
    }
}

static bool is_change(const Patch *p, uint32_t i, uint32_t j)
{
    return (i < p->a.n && p->gone[i]) || (j < p->b.n && p->fresh[j]);
}

/* Goes over both lists side by side; changes with few equal lines between are one hunk. */
static void add_hunks(Patch *p)
{
    uint32_t i = 0, j = 0;

    while (i < p->a.n || j < p->b.n) {
        uint32_t i_start = i, j_start = j, equal = 0, back;

        while ((i < p->a.n || j < p->b.n) && !is_change(p, i, j)) {
            i++;
            j++;
        }
        if (i >= p->a.n && j >= p->b.n)
            return;
        back = i - i_start < CONTEXT ? i - i_start : CONTEXT;
        i_start = i - back;
        j_start = j - back;
        while ((i < p->a.n || j < p->b.n) && equal <= 2 * CONTEXT) {
            if (is_change(p, i, j)) {
                equal = 0;
                i += i < p->a.n && p->gone[i] ? 1u : 0u;
                j += j < p->b.n && p->fresh[j] ? 1u : 0u;
                continue;
            }
            i++;
            j++;
            equal++;
        }
        back = equal > CONTEXT ? equal - CONTEXT : 0;
        add_hunk(p, i_start, i - back, j_start, j - back);
        i -= back;
        j -= back;
    }
}

static bool needs_quotes(const char *path)
{
    for (const unsigned char *c = (const unsigned char *)path; *c; c++)
        if (*c < 0x20 || *c >= 0x7f || *c == '"' || *c == '\\')
            return true;
    return false;
}

static void add_name(Patch *p, const char *head, const char *prefix, const char *path)
{
    text_add(p->out, head);
    if (!needs_quotes(path)) {
        text_printf(p->out, "%s%s%s\n", prefix, path, strchr(path, ' ') ? "\t" : "");
        return;
    }
    text_printf(p->out, "\"%s", prefix);
    for (const unsigned char *c = (const unsigned char *)path; *c; c++) {
        if (*c == '"' || *c == '\\')
            text_printf(p->out, "\\%c", *c);
        else if (*c < 0x20 || *c >= 0x7f)
            text_printf(p->out, "\\%03o", *c);
        else
            text_char(p->out, (char)*c);
    }
    text_add(p->out, "\"\n");
}

void patch_print(Arena *arena, const char *path, const char *before, size_t before_len,
                 const char *after, size_t after_len, Text *out)
{
    Patch p = {.arena = arena,
               .a = split(arena, before, before_len),
               .b = split(arena, after, after_len),
               .out = out};

    if (before_len == after_len && memcmp(before, after, before_len) == 0)
        return;
    p.gone = ARENA_NEW_N(arena, bool, p.a.n + 1);
    p.fresh = ARENA_NEW_N(arena, bool, p.b.n + 1);
    compare(&p);
    add_name(&p, "--- ", "a/", path);
    add_name(&p, "+++ ", "b/", path);
    add_hunks(&p);
}
