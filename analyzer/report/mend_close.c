/* Fixes of a close that stands there: taken out, given the right function, or followed by
 * a reset of the variable. */
#include "report/mending.h"

#include <string.h>

/* The statement `Release(handle);`, a cast to void before it or none, that is the whole
 * of the finding's place. */
static bool close_statement(const Mending *m, const Place *place, Statement *out)
{
    const Syntax *s = &m->syntax;
    uint32_t call = mending_token(m, place), first;

    if (call == NO_TOKEN || s->v[call].kind != TOKEN_WORD ||
        !syntax_statement(s, call, out))
        return false;
    first = out->first;
    if (syntax_is(s, first, "(") && syntax_is(s, first + 1, "void") &&
        syntax_is(s, first + 2, ")"))
        first += 3;
    if (syntax_is(s, first, "::"))
        first++;
    return first == call && syntax_is(s, call + 1, "(") &&
           s->v[call + 1].match + 1 == out->last;
}

static const char *name_of(const Mending *m)
{
    return m->finding->variable ? m->finding->variable : "the handle";
}

void mend_remove_close(Mending *m, Fixes *out)
{
    Statement statement;

    if (!m->finding->callee || !close_statement(m, &m->finding->place, &statement))
        return;
    mending_remove(m, statement);
    mending_done(m, out,
                 arena_printf(m->arena, "Remove this close of '%s'.", name_of(m)));
}

/* How many arguments a call has, given its '('. */
static uint32_t count_arguments(const Syntax *s, uint32_t open)
{
    uint32_t n = s->v[open].match > open + 1;

    for (uint32_t i = open + 1; i < s->v[open].match; i++)
        n += s->v[i].parent == open && syntax_is(s, i, ",");
    return n;
}

void mend_replace_close(Mending *m, Fixes *out)
{
    const Syntax *s = &m->syntax;
    uint32_t call = mending_token(m, &m->finding->place);

    if (!m->finding->callee || !m->finding->release || call == NO_TOKEN ||
        !syntax_is(s, call, m->finding->callee) || !syntax_is(s, call + 1, "(") ||
        s->v[call + 1].match == NO_TOKEN || count_arguments(s, call + 1) != 1)
        return;
    mending_edit(m, s->v[call].start, s->v[call].end, m->finding->release);
    mending_done(m, out,
                 arena_printf(m->arena, "Release '%s' with '%s'.", name_of(m),
                              m->finding->release));
}

/* The first of the two closes, if it is a statement of the finding's function. */
static const TrailStep *first_close(const Finding *f)
{
    for (uint32_t i = 0; i + 1 < f->nsteps; i++)
        if (f->steps[i].kind == TRAIL_RELEASE && f->steps[i].depth == 0 &&
            f->steps[i].is_essential)
            return &f->steps[i];
    return NULL;
}

/* What is between the brackets of the first close: the place that is to be reset. */
static const char *closed_place(const Mending *m, const Statement *close)
{
    const Syntax *s = &m->syntax;
    uint32_t open = s->v[close->last - 1].match;

    if (open == NO_TOKEN || count_arguments(s, open) != 1)
        return NULL;
    for (uint32_t i = open + 1; i + 1 < close->last; i++)
        if (s->v[i].kind != TOKEN_WORD && !syntax_is(s, i, ".") && !syntax_is(s, i, "->"))
            return NULL; /* a cast, a call: nothing that can be assigned to as it stands */
    return arena_strndup(m->arena, s->source->data + s->v[open + 1].start,
                         s->v[close->last - 2].end - s->v[open + 1].start);
}

void mend_reset_after_close(Mending *m, Fixes *out)
{
    static const char *const values[] = {"NULL", "INVALID_HANDLE_VALUE"};
    const TrailStep *step = first_close(m->finding);
    Statement close;
    const char *place;

    if (!step || !close_statement(m, &step->place, &close))
        return;
    place = closed_place(m, &close);
    for (size_t i = 0; place && i < sizeof values / sizeof *values; i++) {
        const char *line = arena_printf(m->arena, "%s = %s;", place, values[i]);

        if (mending_insert_after(m, &close, &line, 1))
            mending_done(m, out,
                         arena_printf(m->arena, "Set '%s' to %s after its first close.",
                                      place, values[i]));
        mending_forget(m);
    }
}
