/* Samples of the states that pass a line. */
#include "engine/look_at.h"

#include "engine/run.h"

#include <string.h>

struct Looking {
    const Look *look;
    Looked *out;
    Arena *arena;
};

static bool is_there(const Explorer *ex, const Look *look, const Ins *ins)
{
    const Loc *loc = ins->loc < ex->u->locs.n ? &ex->u->locs.v[ins->loc] : NULL;

    if (!loc || loc->line == 0 || strcmp(ex->u->files.v[loc->file].path, look->path) != 0)
        return false;
    return loc->line == look->line ||
           (ins->op == OP_CALL && loc->line < look->line && look->line <= loc->end_line);
}

/* The place is the named variable or field, or a part of it. */
static bool is_named(const Explorer *ex, Val place, const char *name)
{
    for (uint32_t depth = 0; depth <= PLACE_MAX_DEPTH; depth++) {
        const ValNode *n = val(ex->values, place);
        Name own = NULL;

        if (n->kind == VAL_LOCAL)
            own = ex->fn->locals.v[n->a].name;
        else if (n->kind == VAL_GLOBAL)
            own = ex->program->globals.v[n->num].name;
        else if (n->kind == VAL_FIELD)
            own = n->name;
        if (own && strcmp(own, name) == 0)
            return true;
        if (n->kind != VAL_FIELD && n->kind != VAL_BASE && n->kind != VAL_ELEM)
            return false;
        place = n->a;
    }
    return false;
}

static const char *release_of(const Explorer *ex, const HandleRec *h)
{
    const ModelFamily *family =
        h->pub.family ? models_family(ex->models, h->pub.family) : NULL;

    return family && family->nreleases ? family->releases[0] : NULL;
}

static const char *owner_of(const Looking *l, const Explorer *ex, const HandleRec *h)
{
    Text text = text_in(l->arena);

    if (!h->owner)
        return NULL;
    val_print(ex->values, ex->program, ex->fn, h->owner, &text);
    return text_str(&text);
}

static Place acquired_at(const Explorer *ex, const HandleRec *h)
{
    uint32_t mark = h->pub.acquired_at;

    if (mark == 0 || mark >= ex->marks.n || ex->marks.v[mark].loc == 0)
        return (Place){0};
    return trail_place(ex->u, ex->marks.v[mark].loc);
}

static LookedHandle *handle_of(const Looking *l, const Explorer *ex, const HandleRec *h)
{
    LookedHandle new = {.origin = h->pub.origin,
                        .source = h->pub.source,
                        .pseudo = h->pub.pseudo,
                        .release = release_of(ex, h),
                        .owner = owner_of(l, ex, h),
                        .is_thread_bound = h->pub.is_thread_bound,
                        .acquired = acquired_at(ex, h)};

    for (uint32_t i = 0; i < l->out->n; i++) {
        LookedHandle *old = &l->out->v[i];

        if (old->origin == new.origin && old->source == new.source &&
            old->acquired.line == new.acquired.line &&
            old->acquired.col == new.acquired.col)
            return old;
    }
    ARRAY_PUSH(l->arena, l->out, new);
    return &l->out->v[l->out->n - 1];
}

static void sample_value(const Looking *l, Explorer *ex, State *s, Val value,
                         bool is_after)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, value, members);

    for (uint32_t i = 0; i < n; i++) {
        const HandleRec *h = state_handle(ex, s, members[i]);
        LookedHandle *out;

        if (!h)
            continue;
        out = handle_of(l, ex, h);
        if (is_after)
            out->after |= 1u << handle_life(h);
        else
            out->before |= 1u << handle_life(h);
        if (h->why)
            out->why = h->why;
    }
}

static void sample(const Looking *l, Explorer *ex, State *s, bool is_after)
{
    uint32_t n = s->ncells;

    for (uint32_t i = 0; i < n; i++)
        if (is_named(ex, s->cells[i].place, l->look->name))
            sample_value(l, ex, s, s->cells[i].value, is_after);
}

void look_at(Explorer *ex, State *s, const Blk *b, uint32_t at)
{
    const Looking *l = ex->run->looking;
    bool was_there = at > 0 && is_there(ex, l->look, &b->ins[at - 1]);
    bool is_here = is_there(ex, l->look, &b->ins[at]);

    if (is_here && !was_there)
        sample(l, ex, s, false);
    if ((was_there && !is_here) || (is_here && op_is_terminator(b->ins[at].op)))
        sample(l, ex, s, true);
}

void look_begin(Arena *arena, const Look *look, Looking **out)
{
    Looking *l = ARENA_NEW(arena, Looking);

    *l = (Looking){.look = look, .out = ARENA_NEW(arena, Looked), .arena = arena};
    *out = l;
}

Looked *look_result(const Looking *l)
{
    return l->out;
}

bool look_is_in(const Look *look, const Unit *u, const Fn *fn)
{
    const Loc *from = &u->locs.v[fn->loc], *to = &u->locs.v[fn->end_loc];

    return from->line && strcmp(u->files.v[from->file].path, look->path) == 0 &&
           from->line <= look->line && look->line <= to->line;
}
