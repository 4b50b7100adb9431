/* Which fixes mend a rule's findings, and what all edits have in common: order,
 * conflicts, application. */
#include "report/fix.h"

#include "report/mending.h"

#include <string.h>

/* The style of a file is that of most of its controlled blocks. */
static bool is_tight(const Syntax *s)
{
    uint32_t tight = 0, loose = 0;

    for (uint32_t i = 1; i < s->n; i++) {
        const char *gap = s->source->data + s->v[i - 1].end;
        size_t n = s->v[i].start - s->v[i - 1].end;
        uint32_t open = s->v[i - 1].match;

        if (!syntax_is(s, i, "{") || !syntax_is(s, i - 1, ")") || open == NO_TOKEN ||
            open == 0 ||
            (!syntax_is(s, open - 1, "if") && !syntax_is(s, open - 1, "for") &&
             !syntax_is(s, open - 1, "while")))
            continue;
        loose += memchr(gap, '\n', n) != NULL;
        tight += memchr(gap, '\n', n) == NULL;
    }
    return tight >= loose;
}

static const char *newline_of(const Source *source)
{
    const char *end = memchr(source->data, '\n', source->len);

    return end && end > source->data && end[-1] == '\r' ? "\r\n" : "\n";
}

/* What all fixes of a source need to know of it. */
typedef struct {
    Syntax syntax;
    const char *newline;
    bool is_tight;
} Shape;

static const Shape *shape_of(Sources *sources, const Source *source)
{
    const void **slot = sources_slot(sources, source->path);
    Shape *shape;

    if (*slot)
        return *slot;
    shape = ARENA_NEW(sources_arena(sources), Shape);
    shape->syntax = syntax_read(sources_arena(sources), source);
    shape->newline = newline_of(source);
    shape->is_tight = is_tight(&shape->syntax);
    *slot = shape;
    return shape;
}

void fix_propose(Arena *arena, Sources *sources, const Finding *f, Fixes *out)
{
    const Source *source = source_get(sources, f->place.path);
    Mending m = {.arena = arena, .finding = f};
    const Shape *shape;

    if (!f->rule->mends || !source->data || source->is_decoded ||
        source->len >= UINT32_MAX)
        return;
    shape = shape_of(sources, source);
    m.syntax = shape->syntax;
    m.newline = shape->newline;
    m.is_tight = shape->is_tight;
    if (f->rule->mends & MEND_REMOVE_CLOSE)
        mend_remove_close(&m, out);
    if (f->rule->mends & MEND_REPLACE_CLOSE)
        mend_replace_close(&m, out);
    if (f->rule->mends & MEND_RESET)
        mend_reset_after_close(&m, out);
    if (f->rule->mends & MEND_CLOSE)
        mend_close_at_exits(&m, out);
}

bool fix_edits_equal(const FixEdit *a, const FixEdit *b)
{
    return a->start == b->start && a->end == b->end && strcmp(a->text, b->text) == 0 &&
           strcmp(a->path, b->path) == 0;
}

bool fix_conflicts(const Fix *a, const Fix *b)
{
    for (uint32_t i = 0; i < a->nedits; i++)
        for (uint32_t j = 0; j < b->nedits; j++) {
            const FixEdit *x = &a->edits[i], *y = &b->edits[j];

            if (strcmp(x->path, y->path) == 0 && !fix_edits_equal(x, y) &&
                x->start <= y->end && y->start <= x->end)
                return true;
        }
    return false;
}

uint32_t fix_merge(Arena *arena, const char *path, const Fix *const *fixes,
                   uint32_t nfixes, FixEdit **out)
{
    ARRAY(FixEdit) edits = {0};

    for (uint32_t i = 0; i < nfixes; i++)
        for (uint32_t j = 0; j < fixes[i]->nedits; j++) {
            const FixEdit *edit = &fixes[i]->edits[j];
            uint32_t at = edits.n;
            bool is_known = false;

            if (strcmp(edit->path, path) != 0)
                continue;
            for (uint32_t k = 0; k < edits.n; k++)
                is_known = is_known || fix_edits_equal(&edits.v[k], edit);
            if (is_known)
                continue;
            ARRAY_PUSH(arena, &edits, *edit);
            for (; at > 0 && edits.v[at - 1].start > edit->start; at--) {
                edits.v[at] = edits.v[at - 1];
                edits.v[at - 1] = *edit;
            }
        }
    *out = edits.v;
    return edits.n;
}

char *fix_apply(Arena *arena, const Source *source, const Fix *const *fixes,
                uint32_t nfixes, size_t *len)
{
    FixEdit *edits;
    uint32_t n = fix_merge(arena, source->path, fixes, nfixes, &edits), at = 0;
    Text out = text_in(arena);

    for (uint32_t i = 0; i < n; i++) {
        text_add_n(&out, source->data + at, edits[i].start - at);
        text_add(&out, edits[i].text);
        at = edits[i].end;
    }
    text_add_n(&out, source->data + at, source->len - at);
    *len = out.len;
    return arena_strndup(arena, text_str(&out), out.len);
}
