/* Which summary fits a call: with the holes filled that are known here, with the arguments
 * of a recursion that are, with inputs that are equal here as one. What the caller does
 * not know either is passed on to its own callers.
 */
#include "engine/replay.h"

/* holes */

/* Binds `place` of the callee to the function that is caller's value `v`. */
static bool bind_function(Replay *r, Val place, Val v, Binding *out)
{
    const ValNode *n = val(r->c->ex->values, v);

    if (n->kind != VAL_FN && n->kind != VAL_MEMFN)
        return false;
    *out = (Binding){place, n->kind == VAL_FN ? val_fn(r->sum->values, (FnId)n->num)
                                              : val_memfn(r->sum->values, (FnId)n->num)};
    return true;
}

/* What the caller knows of a hole, as a binding in the callee's terms; false: nothing. */
static bool hole_bind(Replay *r, const Hole *h, Binding *out)
{
    Explorer *ex = r->c->ex;
    Values *vs = r->sum->values;
    const ValNode *input = val(vs, h->input);
    Val v = replay_translate(r, h->input);
    ValKind kind = v != 0 ? (ValKind)val(ex->values, v)->kind : VAL_NONE;

    if (h->kind == HOLE_CALL && input->kind == VAL_INPUT)
        return (kind == VAL_FN || kind == VAL_MEMFN) &&
               bind_function(r, input->a, v, out);
    /* the place of a callable: a closure, or a function held there */
    if (h->kind == HOLE_CALL) {
        RecId closure = v != 0 ? state_dynamic_type(ex, r->s, v) : 0;
        Val held = v != 0 ? state_peek(r->s, v) : 0;
        if (held != 0 && val_is_const(ex->values, held, NULL))
            return false; /* emptied since */
        if (closure == 0)
            return held != 0 && bind_function(r, h->input, held, out);
        *out = (Binding){val_field(vs, h->input, names_add(ex->names, FIELD_TYPE)),
                         val_type(vs, closure)};
        return true;
    }
    if (h->kind == HOLE_VIRTUAL) {
        RecId type = v != 0 ? state_dynamic_type(ex, r->s, v) : 0;
        if (type == 0)
            return false;
        *out = (Binding){
            val_field(vs, val_object(vs, h->input), names_add(ex->names, FIELD_TYPE)),
            val_type(vs, type)};
        return true;
    }
    return false;
}

/* A hole that this function's caller may know in turn. */
static void hole_pass_on(Replay *r, const Hole *h)
{
    Explorer *ex = r->c->ex;
    Hole mine = {
        .kind = h->kind, .input = replay_translate(r, h->input), .record = h->record};

    if (mine.input == 0 || h->kind == HOLE_OVERLAP ||
        !val_is_input(ex->values, mine.input))
        return;
    for (uint32_t i = 0; i < ex->holes.n; i++)
        if (ex->holes.v[i].kind == mine.kind && ex->holes.v[i].input == mine.input)
            return;
    ARRAY_PUSH(ex->arena, &ex->holes, mine);
}

#define MAX_BINDINGS 8

/* Binds the arguments that are constants; if `by_facts`, those of which the state knows the
 * value as well. Returns how many bindings there are then. */
static uint32_t arguments_bind(const CallSite *c, State *s, const Summary *sum,
                               bool by_facts, Binding *out, uint32_t n)
{
    Explorer *ex = c->ex;
    uint32_t first = site_first(c);

    for (uint32_t i = first; i < c->nargs && n < MAX_BINDINGS; i++) {
        Val v = site_arg(c, s, i);
        int64_t num;
        if (v != 0 && (by_facts ? fact_is_const(ex->facts, state_fact(ex, s, v), &num)
                                : val_is_const(ex->values, v, &num)))
            out[n++] =
                (Binding){val_root(sum->values, i - first), val_const(sum->values, num)};
    }
    return n;
}

/* The summary to use: with the holes filled that are known here. */
static const Summary *holes_fill(const CallSite *c, State *s, const Summary *sum)
{
    Replay r = {.c = c, .sum = sum, .s = s};
    Binding bindings[MAX_BINDINGS];
    uint32_t n = 0;

    for (uint32_t i = 0; i < sum->nholes && n < MAX_BINDINGS; i++) {
        if (hole_bind(&r, &sum->holes[i], &bindings[n]))
            n++;
        else
            hole_pass_on(&r, &sum->holes[i]);
    }
    /* Constant arguments go along with what fills a hole: the body under a callback is
     * explored for this caller, so a path that the caller's flags exclude must not be
     * found there. */
    if (n > 0)
        n = arguments_bind(c, s, sum, false, bindings, n);
    const Summary *filled =
        n > 0 ? run_summary_with(c->ex->run, sum->fn, sum->values, bindings, n) : NULL;
    return filled != NULL ? filled : sum;
}

/* overlap */

#define MAX_ROOTS 24

/* Pointers among the inputs that a summary speaks of, and whether what they point to is
 * written. */
typedef struct {
    Val v[MAX_ROOTS];
    bool is_written[MAX_ROOTS];
    uint32_t n;
} Roots;

static void root_add(Roots *roots, Val v, bool is_written)
{
    uint32_t i = 0;

    while (i < roots->n && roots->v[i] != v)
        i++;
    if (i == MAX_ROOTS)
        return;
    if (i == roots->n)
        roots->v[roots->n++] = v;
    roots->is_written[i] |= is_written;
}

static void roots_of(const Values *vs, Val v, Roots *roots)
{
    const ValNode *n = val(vs, v);
    Val root;

    if (v == 0)
        return;
    if (n->kind == VAL_EXPR || n->kind == VAL_CHOICE) {
        roots_of(vs, n->a, roots);
        if (n->b != 0)
            roots_of(vs, n->b, roots);
        return;
    }
    root = val_root_of(vs, v);
    if (val(vs, root)->kind != VAL_INPUT || val(vs, val(vs, root)->a)->kind == VAL_ROOT)
        return;
    root = val_root_of(vs, val(vs, root)->a);
    if (val(vs, root)->kind == VAL_INPUT)
        root_add(roots, root, false);
}

static void case_roots(const Values *vs, const SummaryCase *k, Roots *roots)
{
    for (uint32_t i = 0; i < k->nleaves; i++) {
        Val root = val_root_of(vs, k->leaves[i].place);
        if (val(vs, root)->kind == VAL_INPUT)
            root_add(roots, root, true);
        roots_of(vs, k->leaves[i].value, roots);
    }
    for (uint32_t i = 0; i < k->ndoes; i++)
        roots_of(vs, k->does[i].target, roots);
    roots_of(vs, k->result, roots);
}

/* Two different inputs of the callee that are one here, where one is written through. */
static bool overlap_find(Replay *r, Binding *out)
{
    Values *vs = r->c->ex->values;
    Roots roots = {{0}, {0}, 0};

    for (uint32_t i = 0; i < r->sum->ncases; i++)
        case_roots(r->sum->values, &r->sum->cases[i], &roots);
    for (uint32_t i = 0; i < roots.n; i++)
        for (uint32_t k = i + 1; k < roots.n; k++) {
            if (!roots.is_written[i] && !roots.is_written[k])
                continue;
            Val a = replay_translate(r, roots.v[i]), b = replay_translate(r, roots.v[k]);
            if (a == 0 || a != b || val_is_const(vs, a, NULL))
                continue;
            *out = (Binding){val(r->sum->values, roots.v[k])->a, roots.v[i]};
            return true;
        }
    return false;
}

/* The summary to use: explored again with equal inputs as one. */
static const Summary *overlap_fill(const CallSite *c, State *s, const Summary *sum)
{
    Replay r = {.c = c, .sum = sum, .s = s};
    Binding binding;

    if (!overlap_find(&r, &binding))
        return sum;
    return run_summary_with(c->ex->run, sum->fn, sum->values, &binding, 1);
}

/* recursion */

/* Whether the caller knows an input of which the cases of a recursion say too little;
 * *is_argument: only such that are arguments themselves. */
static bool knows_loose(Replay *r, bool *is_argument)
{
    bool knows = false;

    *is_argument = true;
    for (uint32_t i = 0; i < r->sum->nloose; i++) {
        Val v = replay_translate(r, r->sum->loose[i]);
        const ValNode *place =
            val(r->sum->values, val(r->sum->values, r->sum->loose[i])->a);
        if (v == 0 ||
            (!val_is_address(r->c->ex->values, v) &&
             !fact_is_const(r->c->ex->facts, state_fact(r->c->ex, r->s, v), NULL)))
            continue;
        knows = true;
        *is_argument &= place->kind == VAL_ROOT && place->num >= 0 &&
                        !val_is_address(r->c->ex->values, v);
    }
    return knows;
}

/* What this function's caller may know in turn. */
static void loose_pass_on(Replay *r)
{
    Explorer *ex = r->c->ex;
    const Boxes *b = r->s->boxes;

    for (uint32_t i = 0; i < r->sum->nloose; i++) {
        Val v = replay_translate(r, r->sum->loose[i]);
        if (v != 0 && val_is_input(ex->values, v))
            explore_note_loose(ex, v);
        /* what goes together with it says what it is */
        for (uint32_t k = 0; boxes_has(b, v) && k < b->ncols; k++)
            if (val_is_argument(ex->values, b->cols[k]))
                explore_note_loose(ex, b->cols[k]);
    }
}

/* The summary of a recursion to use: where the caller knows what was widened, the body is
 * explored for these arguments, level by level. NULL: nobody can tell which cases there
 * are. */
static const Summary *recursion_unroll(const CallSite *c, State *s, const Summary *sum)
{
    Replay r = {.c = c, .sum = sum, .s = s};
    Binding bindings[MAX_BINDINGS];
    bool is_argument;

    if (sum->nloose == 0)
        return sum;
    if (!knows_loose(&r, &is_argument)) {
        loose_pass_on(&r);
        return sum;
    }
    uint32_t n = is_argument && !c->ex->run->is_quiet
                     ? arguments_bind(c, s, sum, true, bindings, 0)
                     : 0;
    const Summary *known =
        n > 0 ? run_summary_with(c->ex->run, sum->fn, sum->values, bindings, n) : NULL;
    if (known == NULL)
        return NULL;
    Replay again = {.c = c, .sum = known, .s = s};
    if (knows_loose(&again, &is_argument))
        return NULL;
    loose_pass_on(&again);
    return known;
}

bool summary_fit(const CallSite *c, State *s, const Summary **sum)
{
    if ((*sum)->nholes > 0)
        *sum = holes_fill(c, s, *sum);
    const Summary *known = (*sum)->complete ? recursion_unroll(c, s, *sum) : NULL;
    const Summary *whole =
        known != NULL && known->complete ? overlap_fill(c, s, known) : NULL;

    if (whole == NULL || !whole->complete)
        return false;
    *sum = whole;
    return true;
}
