/* States as flat sorted arrays: cells, registers, defaults, handles. Facts are in
 * assume.c, whole objects in object.c, meeting in merge.c.
 *
 * Key to reading it: a lookup is a binary search in an array sorted by value number; an
 * insertion moves the rest. Arrays grow in the exploration's arena and are recycled with
 * their state.
 */
#include "engine/state.h"

#include "engine/collect.h"
#include "engine/explore.h"
#include "engine/plan.h"

#include <string.h>

/* Ordinals of fresh symbols that reading makes: one for each place. */
#define ORDINAL_OF_PLACE 0x80000000u

/* arrays */

static void *reserve(Arena *arena, void *v, uint32_t *cap, uint32_t want, size_t size)
{
    uint32_t old = *cap;

    if (want <= old)
        return v;
    *cap = old ? old * 2 : 8;
    while (*cap < want)
        *cap *= 2;
    return arena_grow(arena, v, old * size, *cap * size);
}

/* First cell whose place is not below `place`'s number. */
static uint32_t cell_find(const State *s, Val place)
{
    uint32_t lo = 0, hi = s->ncells;

    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;

        if (s->cells[mid].place < place)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static void cell_set(Explorer *ex, State *s, Val place, Val value)
{
    uint32_t i = cell_find(s, place);

    if (i < s->ncells && s->cells[i].place == place) {
        s->cells[i].value = value;
        return;
    }
    s->cells =
        reserve(ex->arena, s->cells, &s->cells_cap, s->ncells + 1, sizeof *s->cells);
    memmove(s->cells + i + 1, s->cells + i, (s->ncells - i) * sizeof *s->cells);
    s->cells[i] = (Cell){place, value};
    s->ncells++;
}

static uint32_t reg_find(const State *s, uint32_t reg)
{
    uint32_t i = s->nregs;

    while (i > 0 && s->regs[i - 1].reg >= reg)
        i--;
    return i;
}

Val state_reg(const State *s, uint32_t reg)
{
    uint32_t i = reg_find(s, reg);

    return i < s->nregs && s->regs[i].reg == reg ? s->regs[i].value : 0;
}

void state_set_reg(Explorer *ex, State *s, uint32_t reg, Val value)
{
    uint32_t i = reg_find(s, reg);

    if (reg == 0)
        return;
    if (i < s->nregs && s->regs[i].reg == reg) {
        s->regs[i].value = value;
        return;
    }
    s->regs = reserve(ex->arena, s->regs, &s->regs_cap, s->nregs + 1, sizeof *s->regs);
    memmove(s->regs + i + 1, s->regs + i, (s->nregs - i) * sizeof *s->regs);
    s->regs[i] = (RegCell){reg, value};
    s->nregs++;
}

void state_drop_reg(Explorer *ex, State *s, uint32_t reg)
{
    uint32_t i = reg_find(s, reg);

    if (i == s->nregs || s->regs[i].reg != reg)
        return;
    if (state_holds_handle(ex, s, s->regs[i].value))
        s->may_have_lost = true;
    memmove(s->regs + i, s->regs + i + 1, (s->nregs - i - 1) * sizeof *s->regs);
    s->nregs--;
}

static void defaults_remove_below(const Explorer *ex, State *s, Val place)
{
    uint32_t i, n = 0;

    for (i = 0; i < s->ndefaults; i++)
        if (!val_is_below(ex->values, s->defaults[i].place, place))
            s->defaults[n++] = s->defaults[i];
    s->ndefaults = n;
}

void state_set_default(Explorer *ex, State *s, Default d)
{
    uint32_t i = s->ndefaults; /* most come in order */

    while (i > 0 && s->defaults[i - 1].place >= d.place)
        i--;
    if (i < s->ndefaults && s->defaults[i].place == d.place) {
        s->defaults[i] = d;
        return;
    }
    s->defaults = reserve(ex->arena, s->defaults, &s->defaults_cap, s->ndefaults + 1,
                          sizeof *s->defaults);
    memmove(s->defaults + i + 1, s->defaults + i,
            (s->ndefaults - i) * sizeof *s->defaults);
    s->defaults[i] = d;
    s->ndefaults++;
}

void state_drop_default(State *s, Val place)
{
    uint32_t i = 0;

    while (i < s->ndefaults && s->defaults[i].place != place)
        i++;
    if (i == s->ndefaults)
        return;
    memmove(s->defaults + i, s->defaults + i + 1,
            (s->ndefaults - i - 1) * sizeof *s->defaults);
    s->ndefaults--;
}

HandleRec *state_add_handle(Explorer *ex, State *s, const HandleRec *rec)
{
    uint32_t i = 0;

    while (i < s->nhandles && s->handles[i].sym < rec->sym)
        i++;
    if (i == s->nhandles || s->handles[i].sym != rec->sym) {
        s->handles = reserve(ex->arena, s->handles, &s->handles_cap, s->nhandles + 1,
                             sizeof *s->handles);
        memmove(s->handles + i + 1, s->handles + i,
                (s->nhandles - i) * sizeof *s->handles);
        s->nhandles++;
    }
    s->handles[i] = *rec;
    return &s->handles[i];
}

void state_drop_handle(State *s, Val sym)
{
    uint32_t i = 0;

    while (i < s->nhandles && s->handles[i].sym != sym)
        i++;
    if (i == s->nhandles)
        return;
    memmove(s->handles + i, s->handles + i + 1,
            (s->nhandles - i - 1) * sizeof *s->handles);
    s->nhandles--;
}

/* life of states */

State *state_new(Explorer *ex)
{
    State *s = ex->free_states;

    if (!s)
        return ARENA_NEW(ex->arena, State);
    ex->free_states = s->next_free;
    s->ncells = s->nregs = s->nknowns = s->nrels = s->nhandles = s->ndefaults = 0;
    s->trail = s->does = s->length = 0;
    s->exception = 0;
    s->boxes = NULL;
    s->may_have_lost = s->is_muted_rest = s->is_loose = s->is_vague = false;
    s->next_free = NULL;
    return s;
}

static void *copy_array(Arena *arena, void *to, uint32_t *cap, const void *from,
                        uint32_t n, size_t size)
{
    if (n == 0)
        return to;
    to = reserve(arena, to, cap, n, size);
    memcpy(to, from, n * size);
    return to;
}

State *state_copy(Explorer *ex, const State *s)
{
    State *c = state_new(ex);
    Arena *arena = ex->arena;

    c->cells =
        copy_array(arena, c->cells, &c->cells_cap, s->cells, s->ncells, sizeof *s->cells);
    c->regs =
        copy_array(arena, c->regs, &c->regs_cap, s->regs, s->nregs, sizeof *s->regs);
    c->knowns = copy_array(arena, c->knowns, &c->knowns_cap, s->knowns, s->nknowns,
                           sizeof *s->knowns);
    c->rels =
        copy_array(arena, c->rels, &c->rels_cap, s->rels, s->nrels, sizeof *s->rels);
    c->handles = copy_array(arena, c->handles, &c->handles_cap, s->handles, s->nhandles,
                            sizeof *s->handles);
    c->defaults = copy_array(arena, c->defaults, &c->defaults_cap, s->defaults,
                             s->ndefaults, sizeof *s->defaults);
    c->ncells = s->ncells;
    c->nregs = s->nregs;
    c->nknowns = s->nknowns;
    c->nrels = s->nrels;
    c->nhandles = s->nhandles;
    c->ndefaults = s->ndefaults;
    c->trail = s->trail;
    c->does = s->does;
    c->length = s->length;
    c->exception = s->exception;
    c->boxes = s->boxes;
    c->may_have_lost = s->may_have_lost;
    c->is_muted_rest = s->is_muted_rest;
    c->is_loose = s->is_loose;
    c->is_vague = s->is_vague;
    return c;
}

void state_free(Explorer *ex, State *s)
{
    s->next_free = ex->free_states;
    ex->free_states = s;
}

/* reading */

Val state_peek(const State *s, Val place)
{
    uint32_t i = cell_find(s, place);

    return i < s->ncells && s->cells[i].place == place ? s->cells[i].value : 0;
}

static const Default *default_at(const State *s, Val place)
{
    uint32_t i;

    for (i = 0; i < s->ndefaults && s->defaults[i].place <= place; i++)
        if (s->defaults[i].place == place)
            return &s->defaults[i];
    return NULL;
}

const Default *state_default(const Explorer *ex, const State *s, Val place)
{
    Val root = val_root_of(ex->values, place);
    const Default *d;

    if (s->ndefaults == 0)
        return NULL;
    for (;;) {
        if ((d = default_at(s, place)) || place == root)
            return d;
        place = val(ex->values, place)->a;
    }
}

bool state_is_forgotten(Explorer *ex, const State *s, Val place)
{
    const Default *d;

    while (s->ndefaults > 0) {
        Val root = val_root_of(ex->values, place);

        if ((d = state_default(ex, s, place)))
            return d->kind == DEFAULT_FORGOTTEN;
        if (val(ex->values, root)->kind != VAL_INPUT)
            return false;
        place = val(ex->values, root)->a;
    }
    return false;
}

bool state_is_link(const Explorer *ex, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, v, members), i;

    for (i = 0; i < n; i++)
        if (val(ex->values, val_root_of(ex->values, members[i]))->kind == VAL_HEAP)
            return true;
    return false;
}

bool state_names_handle(const Explorer *ex, const State *s, Val v)
{
    for (uint32_t i = 0; v && i < s->nhandles; i++)
        if (val_mentions(ex->values, v, s->handles[i].sym))
            return true;
    return false;
}

bool state_holds_handle(Explorer *ex, const State *s, Val v)
{
    if (!v || s->nhandles == 0)
        return false;
    return state_names_handle(ex, s, v) || state_is_link(ex, v);
}

static Val fresh_at(Explorer *ex, State *s, Val place, uint32_t type)
{
    return state_fresh(ex, s, ORDINAL_OF_PLACE | place, type);
}

/* Bounds a symbol by its type, once. */
static void bound_by_type(Explorer *ex, State *s, Val v, uint32_t type)
{
    Fact f = type ? fact_of_type(ex->facts, &ex->u->types.v[type]) : FACT_ANY;

    if (f != FACT_ANY && state_known(s, v) == FACT_ANY)
        state_set_known(ex, s, v, f);
}

/* A global that nobody changes, with a known value, or a part of one. 0: none. */
static Val constant_global(Explorer *ex, Val place)
{
    const ValNode *n = val(ex->values, val_root_of(ex->values, place));
    const Global *g;

    if (n->kind != VAL_GLOBAL)
        return 0;
    g = link_global(ex->program, (GlobId)n->num);
    if (!link_is_constant(ex->program, (GlobId)n->num))
        return 0;
    if (g->has_value && val(ex->values, place)->kind == VAL_GLOBAL)
        return val_const(ex->values, g->value);
    return run_initial_value(ex, place);
}

static bool is_from_caller(const Explorer *ex, Val place)
{
    ValKind kind = (ValKind)val(ex->values, val_root_of(ex->values, place))->kind;

    return kind == VAL_INPUT || kind == VAL_ROOT || kind == VAL_GLOBAL;
}

Val state_entry_value(Explorer *ex, const State *s, Val place)
{
    const Default *d = state_default(ex, s, place);
    Val v;

    if (d && d->kind == DEFAULT_COPIED)
        return val_input(ex->values, val_rebase(ex->values, place, d->place, d->from));
    if (d || !is_from_caller(ex, place) || state_is_forgotten(ex, s, place))
        return 0;
    v = constant_global(ex, place);
    return v ? v : val_input(ex->values, place);
}

/* What an absent cell reads. */
static Val read_absent(Explorer *ex, State *s, Val place, uint32_t type)
{
    const Default *d = state_default(ex, s, place);
    bool is_many = val(ex->values, place)->is_many;
    Val v;

    if (d && d->kind == DEFAULT_ZERO && !is_many)
        return val_const(ex->values, 0);
    v = state_entry_value(ex, s, place);
    if (v) {
        bound_by_type(ex, s, v, type);
        return v;
    }
    v = fresh_at(ex, s, place, type);
    if (!is_many)
        cell_set(ex, s, place, v);
    return v;
}

static bool is_selector(uint8_t kind)
{
    return kind >= VAL_FIELD && kind <= VAL_ANY;
}

bool state_is_one_of(const Values *vs, Val at, Val some)
{
    for (;;) {
        const ValNode *p = val(vs, some), *c = val(vs, at);

        if (p->kind == VAL_ANY)
            return at == p->a ||
                   (c->a == p->a && (c->kind == VAL_ELEM || c->kind == VAL_ANY));
        if (!p->is_many || !is_selector(p->kind) || c->kind != p->kind ||
            c->num != p->num || c->name != p->name)
            return false;
        some = p->a;
        at = c->a;
    }
}

/* All cells of the array that hold handles or addresses. */
static uint32_t elements_of(Explorer *ex, const State *s, Val place, Val *found)
{
    uint32_t n = 0, i;

    for (i = 0; i < s->ncells && n < CHOICE_MAX; i++) {
        if (state_is_one_of(ex->values, s->cells[i].place, place) &&
            state_holds_handle(ex, s, s->cells[i].value))
            found[n++] = s->cells[i].value;
    }
    return n;
}

/* Some element: the choice of all that is known of, with the rest. */
static Val read_any(Explorer *ex, State *s, Val place, uint32_t type)
{
    Val found[CHOICE_MAX], v;
    uint32_t n = elements_of(ex, s, place, found);

    /* one element is known: it may be another one */
    if (n == 1 &&
        (found[0] != state_peek(s, place) || collect_is_doubtful(ex, s, place, found[0])))
        found[n++] = fresh_at(ex, s, place, type);
    if (n > 0 && (v = val_choice(ex->values, found, n))) {
        handle_collect(ex, s, v, place); /* from now on nobody knows which is which */
        return v;
    }
    v = val(ex->values, place)->kind != VAL_ANY ? state_peek(s, place) : 0;
    return v ? v : read_absent(ex, s, place, type);
}

static Val read_choice(Explorer *ex, State *s, Val place, uint32_t type)
{
    Val members[CHOICE_MAX], v;
    uint32_t n = val_members(ex->values, place, members), i;

    for (i = 0; i < n; i++)
        members[i] = state_read(ex, s, members[i], type);
    v = val_choice(ex->values, members, n);
    return v ? v : fresh_at(ex, s, place, type);
}

Val state_read(Explorer *ex, State *s, Val place, uint32_t type)
{
    const ValNode *n = val(ex->values, place);
    Val v, some, both[2];

    if (!place || n->kind == VAL_CONST)
        return state_fresh(ex, s, ORDINAL_OF_PLACE, type);
    if (n->kind == VAL_FN) /* a reference to a function: f, *f and &f are one value */
        return place;
    if (n->kind == VAL_CHOICE)
        return read_choice(ex, s, place, type);
    if (n->is_many && (n->kind == VAL_ANY || is_selector(n->kind)))
        return read_any(ex, s, place, type);
    v = state_peek(s, place);
    if (ex->has_any && (some = state_peek(s, val_any(ex->values, place))) != 0) {
        both[0] = v ? v : some;
        both[1] = some;
        v = val_choice(ex->values, both, 2);
        handle_collect(ex, s, v, place);
    }
    return v ? v : read_absent(ex, s, place, type);
}

Val state_look(Explorer *ex, State *s, Val place)
{
    Val found[CHOICE_MAX], v = 0;

    if (place && val(ex->values, place)->kind == VAL_ANY)
        v = val_choice(ex->values, found, elements_of(ex, s, place, found));
    return v ? v : state_read(ex, s, place, 0);
}

/* writing */

/* Adds to a place that stands for many: nothing there is overwritten. */
static void write_weak(Explorer *ex, State *s, Val place, Val value)
{
    Val old = state_peek(s, place), both[2], v;

    if (collect_is_note(ex->values, place)) {
        state_note(ex, s, place, value);
        return;
    }
    if (ex->plan->in_loop[ex->blk])
        collect_note_others(ex, s, place);
    /* links between nodes count before any of these holds a handle */
    if (!old && !state_holds_handle(ex, s, value) && !state_is_link(ex, value) &&
        val(ex->values, value)->kind != VAL_INPUT) {
        collect_note_others(ex, s, place);
        return;
    }
    ex->has_any = true;
    both[0] = old ? old : value;
    both[1] = value;
    v = val_choice(ex->values, both, 2);
    if (v)
        cell_set(ex, s, place, v);
    else
        handle_let_go(ex, s, value, ACT_ESCAPE, names_add(ex->names, WHY_CROWDED), 0);
    handle_collect(ex, s, value, place);
}

static void write_choice(Explorer *ex, State *s, Val place, Val value)
{
    Val members[CHOICE_MAX], both[2], v;
    uint32_t n = val_members(ex->values, place, members), i;

    for (i = 0; i < n; i++) {
        both[0] = state_read(ex, s, members[i], 0);
        both[1] = value;
        v = val_choice(ex->values, both, 2);
        if (v)
            state_write(ex, s, members[i], v);
        else
            handle_let_go(ex, s, value, ACT_ESCAPE, names_add(ex->names, WHY_CROWDED), 0);
    }
}

/* Removes the cells strictly below `place`. */
static void remove_below(Explorer *ex, State *s, Val place, bool itself)
{
    uint32_t i, n = 0;

    for (i = 0; i < s->ncells; i++) {
        Val at = s->cells[i].place;

        if (!val_is_below(ex->values, at, place) || (at == place && !itself)) {
            s->cells[n++] = s->cells[i];
            continue;
        }
        if (state_holds_handle(ex, s, s->cells[i].value))
            s->may_have_lost = true;
    }
    s->ncells = n;
}

void state_write(Explorer *ex, State *s, Val place, Val value)
{
    const ValNode *n = val(ex->values, place);
    Val old;

    if (!place || n->kind == VAL_CONST || n->kind == VAL_STRING)
        return;
    if (n->kind == VAL_CHOICE) {
        write_choice(ex, s, place, value);
        return;
    }
    if (n->is_many) {
        write_weak(ex, s, place, value);
        return;
    }
    old = state_peek(s, place);
    if (old == value)
        return;
    if (old && state_holds_handle(ex, s, old))
        s->may_have_lost = true;
    if (n->kind == VAL_FIELD && text_starts(n->name, FIELD_UNION))
        remove_below(ex, s, place, false);
    cell_set(ex, s, place, value);
}

void state_note(Explorer *ex, State *s, Val place, Val value)
{
    cell_set(ex, s, place, value);
}

void state_clear(Explorer *ex, State *s, Val place, DefaultKind kind)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, place, members), i;

    for (i = 0; i < n; i++) {
        Val at = members[i], root = val_root_of(ex->values, at);
        ValKind k = (ValKind)val(ex->values, root)->kind;
        bool is_ours = k == VAL_LOCAL || k == VAL_HEAP;

        if (k == VAL_CONST || (val(ex->values, at)->is_many && kind == DEFAULT_ZERO))
            continue;
        remove_below(ex, s, at, true);
        defaults_remove_below(ex, s, at);
        if (!(kind == DEFAULT_UNDEFINED && is_ours && !state_default(ex, s, at)))
            state_set_default(ex, s, (Default){at, kind, 0});
    }
}

/* symbols */

bool state_mentions(const Explorer *ex, const State *s, Val v)
{
    uint32_t i;

    for (i = 0; i < s->ncells; i++)
        if (val_mentions(ex->values, s->cells[i].value, v) ||
            val_mentions(ex->values, s->cells[i].place, v))
            return true;
    for (i = 0; i < s->nregs; i++)
        if (val_mentions(ex->values, s->regs[i].value, v))
            return true;
    for (i = 0; i < s->nhandles; i++) {
        const HandleRec *h = &s->handles[i];

        if (h->sym == v || h->before == v || val_mentions(ex->values, h->decider, v) ||
            val_mentions(ex->values, h->owner, v))
            return true;
    }
    return s->exception && val_mentions(ex->values, s->exception, v);
}

bool state_mentions_in_cells(const Explorer *ex, const State *s, Val v)
{
    uint32_t i;

    for (i = 0; i < s->ncells; i++)
        if (val_mentions(ex->values, s->cells[i].value, v))
            return true;
    return false;
}

typedef struct {
    Val from, to;
} Renaming;

static Val rename_leaf(void *ctx, Val v)
{
    const Renaming *r = ctx;

    return v == r->from ? r->to : 0;
}

static Val rename_in(Explorer *ex, Val v, Renaming *r)
{
    ValRebuild rebuild = {ex->values, ex->values, rename_leaf, r};
    Val to;

    if (!v || !val_mentions(ex->values, v, r->from))
        return v;
    to = val_rebuild(&rebuild, v);
    return to ? to : r->to;
}

/* Cells whose places changed are taken out and written anew, so that two that meet are
 * combined. */
static void rename_cells(Explorer *ex, State *s, Renaming *r)
{
    uint32_t i = 0;

    while (i < s->ncells) {
        Cell c = s->cells[i];
        Val place = rename_in(ex, c.place, r), value = rename_in(ex, c.value, r);

        if (place == c.place) {
            s->cells[i++].value = value;
            continue;
        }
        memmove(s->cells + i, s->cells + i + 1, (s->ncells - i - 1) * sizeof *s->cells);
        s->ncells--;
        state_write(ex, s, place, value);
        /* the order may have changed behind us; renamed places do not come again */
        i = 0;
    }
}

static void rename_knowns(Explorer *ex, State *s, Renaming *r)
{
    uint32_t i = 0;

    while (i < s->nknowns) {
        Known k = s->knowns[i];
        Val v = rename_in(ex, k.val, r);

        if (v == k.val) {
            i++;
            continue;
        }
        state_drop_known(s, k.val);
        if (val(ex->values, v)->is_many && state_mentions(ex, s, v))
            k.fact = fact_or(ex->facts, k.fact, state_known(s, v));
        else if (!val_is_const(ex->values, v, NULL))
            k.fact = fact_and(ex->facts, k.fact, state_known(s, v));
        if (k.fact != FACT_NEVER)
            state_set_known(ex, s, v, k.fact);
        i = 0;
    }
}

typedef struct {
    Explorer *ex;
    Renaming *r;
} ColumnChange;

static Val rename_column(void *ctx, Val v)
{
    const ColumnChange *c = ctx;
    Val to = rename_in(c->ex, v, c->r);
    const ValNode *n = val(c->ex->values, to);

    return n->kind == VAL_CONST || n->is_many ? 0 : to;
}

void state_rename(Explorer *ex, State *s, Val from, Val to)
{
    Renaming r = {from, to};
    uint32_t i;

    rename_knowns(ex, s, &r);
    rename_cells(ex, s, &r);
    for (i = 0; i < s->nregs; i++)
        s->regs[i].value = rename_in(ex, s->regs[i].value, &r);
    state_rename_rels(ex, s, from, to);
    for (i = 0; i < s->nhandles; i++) {
        HandleRec *h = &s->handles[i];

        h->before = rename_in(ex, h->before, &r);
        h->decider = rename_in(ex, h->decider, &r);
        h->owner = rename_in(ex, h->owner, &r);
        h->region = rename_in(ex, h->region, &r);
        h->elements = rename_in(ex, h->elements, &r);
    }
    s->exception = rename_in(ex, s->exception, &r);
    if (s->boxes)
        s->boxes = boxes_rebuild(ex->arena, ex->facts, s->boxes, rename_column,
                                 &(ColumnChange){ex, &r});
    for (i = 0; i < s->ndefaults; i++)
        if (val_mentions(ex->values, s->defaults[i].place, from)) {
            Default d = s->defaults[i];

            memmove(s->defaults + i, s->defaults + i + 1,
                    (s->ndefaults - i - 1) * sizeof *s->defaults);
            s->ndefaults--;
            d.place = rename_in(ex, d.place, &r);
            state_set_default(ex, s, d);
            i = UINT32_MAX;
        }
    handle_renamed(ex, s, from, to);
}

static Val leave_column(void *ctx, Val v)
{
    const Val *gone = ctx;

    return v == *gone ? 0 : v;
}

/* `v` is about to mean something else. */
static void drop_known(Explorer *ex, State *s, Val v)
{
    state_drop_known(s, v);
    if (s->boxes)
        s->boxes = boxes_rebuild(ex->arena, ex->facts, s->boxes, leave_column, &v);
}

/* Moves what instruction `ins` made before out of the way: newest, older, many. */
static void age_symbol(Explorer *ex, State *s, uint32_t ins, uint32_t ordinal)
{
    Val newest = val_site(ex->values, ins, ordinal, AGE_NEWEST);
    Val older = val_site(ex->values, ins, ordinal, AGE_OLDER);

    if (!state_mentions(ex, s, newest)) {
        drop_known(ex, s, newest);
        state_drop_rels(s, newest);
        defaults_remove_below(ex, s, newest);
        return;
    }
    if (state_mentions(ex, s, older))
        state_rename(ex, s, older, val_site(ex->values, ins, ordinal, AGE_MANY));
    else
        drop_known(ex, s, older);
    state_rename(ex, s, newest, older);
}

Val state_fresh(Explorer *ex, State *s, uint32_t ordinal, uint32_t type)
{
    Val v = val_site(ex->values, ex->ins, ordinal, AGE_NEWEST);

    age_symbol(ex, s, ex->ins, ordinal);
    bound_by_type(ex, s, v, type);
    return v;
}

Val state_fresh_heap(Explorer *ex, State *s, uint32_t ordinal)
{
    Val newest = val_heap(ex->values, ex->ins, ordinal, AGE_NEWEST);
    Val older = val_heap(ex->values, ex->ins, ordinal, AGE_OLDER);

    if (state_mentions(ex, s, newest)) {
        if (state_mentions(ex, s, older))
            state_rename(ex, s, older, val_heap(ex->values, ex->ins, ordinal, AGE_MANY));
        state_rename(ex, s, newest, older);
    }
    defaults_remove_below(ex, s, newest);
    return newest;
}
