/* What nothing speaks of any more: symbols without a holder, and memory that only its own
 * cells know.
 *
 * Key to reading it: marking begins at what the body can still name (registers, locals,
 * inputs, globals, handles, the exception in flight) and goes on with the values in the
 * memory that was marked, until nothing is added. Without it a loop that allocates would
 * say more of dead memory in each round, and would never come to rest.
 */
#include "engine/sweep.h"
#include "engine/hold.h"

#include <string.h>

struct Marks {
    uint32_t *seen; /* by Val: the sweep that marked it last */
    uint32_t cap, sweep;
};

typedef struct {
    Explorer *ex;
    State *s;
    struct Marks *marks;
    bool is_grown;
} Sweep;

static struct Marks *marks_for(Explorer *ex)
{
    uint32_t want = values_count(ex->values);

    if (!ex->marked)
        ex->marked = ARENA_NEW(ex->arena, struct Marks);
    if (ex->marked->cap < want) {
        uint32_t cap = want * 2;

        ex->marked->seen =
            arena_grow(ex->arena, ex->marked->seen, ex->marked->cap * sizeof(uint32_t),
                       cap * sizeof(uint32_t));
        memset(ex->marked->seen + ex->marked->cap, 0,
               (cap - ex->marked->cap) * sizeof(uint32_t));
        ex->marked->cap = cap;
    }
    ex->marked->sweep++;
    return ex->marked;
}

static bool is_marked(const Sweep *w, Val v)
{
    return w->marks->seen[v] == w->marks->sweep;
}

static bool is_named_by_body(const ValNode *n)
{
    return n->kind == VAL_SITE || n->kind == VAL_JOIN || n->kind == VAL_LOCAL ||
           n->kind == VAL_HEAP;
}

/* Marks `v` and what it is made of. */
static void mark(Sweep *w, Val v)
{
    while (v && !is_marked(w, v)) {
        const ValNode *n = val(w->ex->values, v);

        w->marks->seen[v] = w->marks->sweep;
        w->is_grown = true;
        if (is_named_by_body(n))
            return; /* a and b are no values there */
        /* depth is bounded: expressions and choices only */
        if (n->b)
            mark(w, n->b);
        v = n->a;
    }
}

/* True if the memory at `root` is there whoever speaks of it. */
static bool is_lasting(const Sweep *w, Val root)
{
    ValKind kind = (ValKind)val(w->ex->values, root)->kind;

    return (kind != VAL_SITE && kind != VAL_JOIN && kind != VAL_HEAP) ||
           is_marked(w, root);
}

static void mark_handles(Sweep *w)
{
    uint32_t i;

    for (i = 0; i < w->s->nhandles; i++) {
        const HandleRec *h = &w->s->handles[i];

        mark(w, h->sym);
        mark(w, h->decider);
        mark(w, h->before);
        mark(w, h->owner);
        mark(w, h->started_in);
        mark(w, h->region);
    }
}

/* What is there without a cell that has to be reached first. */
static void mark_roots(Sweep *w)
{
    uint32_t i;

    for (i = 0; i < w->s->nregs; i++)
        mark(w, w->s->regs[i].value);
    mark_handles(w);
    mark(w, w->s->exception);
    mark(w, w->ex->held);
    /* they say what becomes of a handle */
    for (i = 0; i < w->s->ncells; i++)
        if (state_names_handle(w->ex, w->s, w->s->cells[i].value))
            mark(w, w->s->cells[i].place);
}

static void mark_cells(Sweep *w)
{
    uint32_t i;

    for (i = 0; i < w->s->ncells; i++) {
        Cell c = w->s->cells[i];

        if (!is_lasting(w, val_root_of(w->ex->values, c.place)))
            continue;
        mark(w, c.place);
        mark(w, c.value);
    }
    for (i = 0; i < w->s->ndefaults; i++) {
        Default d = w->s->defaults[i];

        if (is_lasting(w, val_root_of(w->ex->values, d.place)))
            mark(w, d.from);
    }
}

/* True if something still speaks of the symbols of `v`. */
static bool is_spoken_of(const Sweep *w, Val v)
{
    const ValNode *n = val(w->ex->values, v);

    switch ((ValKind)n->kind) {
    case VAL_SITE:
    case VAL_JOIN:
        return is_marked(w, v);
    case VAL_EXPR:
        return is_spoken_of(w, n->a) && (!n->b || is_spoken_of(w, n->b));
    case VAL_FIELD:
    case VAL_BASE:
    case VAL_DERIVED:
    case VAL_ELEM:
    case VAL_ANY:
        return is_spoken_of(w, val_root_of(w->ex->values, v));
    default:
        return true;
    }
}

static Val spoken_column(void *ctx, Val v)
{
    return is_spoken_of(ctx, v) ? v : 0;
}

static void drop_facts(const Sweep *w)
{
    State *s = w->s;
    uint32_t i, n = 0;

    for (i = 0; i < s->nknowns; i++)
        if (is_spoken_of(w, s->knowns[i].val))
            s->knowns[n++] = s->knowns[i];
    s->nknowns = n;
    n = 0;
    for (i = 0; i < s->nrels; i++)
        if (is_spoken_of(w, s->rels[i].a) && is_spoken_of(w, s->rels[i].b))
            s->rels[n++] = s->rels[i];
    s->nrels = n;
    if (s->boxes)
        s->boxes =
            boxes_rebuild(w->ex->arena, w->ex->facts, s->boxes, spoken_column, (void *)w);
}

/* Notes that memory out of view knows the objects that `v` links to; true if that is new
 * of any. */
static bool note_links(const Sweep *w, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(w->ex->values, v, members);
    bool is_new = false;

    for (uint32_t i = 0; i < n; i++) {
        Val root = val_root_of(w->ex->values, members[i]);

        if (val(w->ex->values, root)->kind != VAL_HEAP ||
            hold_is_known_outside(w->ex, w->s, root))
            continue;
        state_note(w->ex, w->s,
                   val_field(w->ex->values, root, names_add(w->ex->names, FIELD_ESCAPED)),
                   val_const(w->ex->values, 1));
        is_new = true;
    }
    return is_new;
}

/* Memory out of view that the body cannot name any more is not kept for its links:
 * whatever they lead to can be reached from out of view. To keep it would give its root
 * one more name in each round of a loop. */
static void pass_links_on(const Sweep *w)
{
    uint32_t i = 0;

    while (i < w->s->ncells) {
        Cell c = w->s->cells[i++];
        Val root = val_root_of(w->ex->values, c.place);

        if (is_lasting(w, root) || !state_is_link(w->ex, c.value) ||
            (val(w->ex->values, root)->kind == VAL_HEAP &&
             !hold_is_known_outside(w->ex, w->s, root)))
            continue;
        if (note_links(w, c.value))
            i = 0;
    }
}

static void drop_memory(const Sweep *w)
{
    State *s = w->s;
    uint32_t i, n = 0;

    for (i = 0; i < s->ncells; i++)
        if (is_lasting(w, val_root_of(w->ex->values, s->cells[i].place)))
            s->cells[n++] = s->cells[i];
    s->ncells = n;
    n = 0;
    for (i = 0; i < s->ndefaults; i++)
        if (is_lasting(w, val_root_of(w->ex->values, s->defaults[i].place)))
            s->defaults[n++] = s->defaults[i];
    s->ndefaults = n;
}

void sweep_state(Explorer *ex, State *s)
{
    Sweep w = {ex, s, marks_for(ex), true};

    mark_roots(&w);
    while (w.is_grown) {
        w.is_grown = false;
        mark_cells(&w);
    }
    pass_links_on(&w);
    drop_memory(&w);
    drop_facts(&w);
}
