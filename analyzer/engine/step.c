/* The effect of each operation on a state. Calls are in call.c, terminators in explore.c.
 *
 * Key to reading it: `ref_value` gives the value of an operand; addresses are values too,
 * so FIELD, ELEM and the like only build values, and LOAD and STORE are the ones that
 * touch cells.
 */
#include "engine/step.h"
#include "engine/collect.h"
#include "engine/keep.h"

#include "engine/place.h"
#include "engine/site.h"
#include "engine/walk.h"

/* Ordinals of fresh symbols of one instruction. */
enum { ORDINAL_RESULT, ORDINAL_OPERAND };

Val ref_value(Explorer *ex, State *s, Ref ref)
{
    const LinkedUnit *lu = &ex->program->units.v[ex->unit];
    Val v;

    switch (ref.kind) {
    case REF_NONE:
        return 0;
    case REF_REG:
        v = state_reg(s, ref.id);
        return v ? v : state_fresh(ex, s, ORDINAL_OPERAND, 0);
    case REF_INT:
        return val_const(ex->values, ref.num);
    case REF_LOCAL:
        return val_local(ex->values, ref.id);
    case REF_GLOBAL:
        return val_global(ex->values, lu->globals[ref.id]);
    case REF_FN:
        return val_fn(ex->values, lu->fns[ref.id]);
    case REF_MEMFN:
        return val_memfn(ex->values, lu->fns[ref.id]);
    case REF_STR:
        return val_string(ex->values, ex->u->strings.v[ref.id]);
    case REF_UNDEF:
        return state_fresh(ex, s, ORDINAL_OPERAND, 0);
    }
    return 0;
}

static Val operand(Explorer *ex, State *s, uint32_t i)
{
    return ref_value(ex, s, ex->at->a[i]);
}

/* values */

/* A constant as a value of an integer type of that width has it. */
static int64_t wrap(const Type *t, int64_t num)
{
    uint64_t mask, u = (uint64_t)num;

    if (t->kind != TYPE_INT || t->bits == 0 || t->bits >= 64)
        return num;
    mask = ((uint64_t)1 << t->bits) - 1;
    u &= mask;
    if (t->is_signed && (u >> (t->bits - 1)) != 0)
        u |= ~mask;
    return (int64_t)u;
}

static Val wrapped(Explorer *ex, Val v, uint32_t type)
{
    int64_t num;

    if (!type || !val_is_const(ex->values, v, &num))
        return v;
    return val_const(ex->values, wrap(&ex->u->types.v[type], num));
}

/* A value as a cast to that type leaves it: the same, but where all that it can be lies
 * on the other side of the type's range, as after HRESULT_FROM_WIN32. */
static Val converted(Explorer *ex, State *s, Val v, uint32_t type)
{
    const Type *t = type ? &ex->u->types.v[type] : NULL;
    const FactNode *f;
    int64_t lo, hi, shift;
    Val moved;

    if (!t || t->kind != TYPE_INT || t->bits == 0 || t->bits >= 64 ||
        val_is_const(ex->values, v, NULL))
        return wrapped(ex, v, type);
    f = fact(ex->facts, state_fact(ex, s, v));
    if (f->n == 0)
        return v;
    lo = f->v[0].lo;
    hi = f->v[f->n - 1].hi;
    if ((uint64_t)hi - (uint64_t)lo >= (uint64_t)1 << t->bits)
        return v; /* more values than the type has: no one distance for all of them */
    shift = (int64_t)((uint64_t)wrap(t, lo) - (uint64_t)lo);
    if (((uint64_t)hi - (uint64_t)lo) >> t->bits != 0 || shift == 0 ||
        shift != (int64_t)((uint64_t)wrap(t, hi) - (uint64_t)hi))
        return v;
    moved = val_expr(ex->values, OP_ADD, v, val_const(ex->values, shift));
    if (moved)
        return moved;
    moved = state_fresh(ex, s, ORDINAL_RESULT, type);
    state_set_known(ex, s, moved, fact_range(ex->facts, lo + shift, hi + shift));
    return moved;
}

static void set_result(Explorer *ex, State *s, Val v)
{
    state_set_reg(ex, s, ex->at->dst,
                  v ? v : state_fresh(ex, s, ORDINAL_RESULT, ex->at->type));
}

/* An expression that the facts decide already is a constant. */
static Val decided(Explorer *ex, const State *s, Val v)
{
    int64_t num;

    if (v && val(ex->values, v)->kind == VAL_EXPR &&
        fact_is_const(ex->facts, state_fact(ex, s, v), &num))
        return val_const(ex->values, num);
    return v;
}

static bool is_comparison(Op op)
{
    return (op >= OP_EQ && op <= OP_UGE) || op == OP_NOT;
}

/* A pointer that the caller passed, to nothing in particular. */
static bool is_given_pointer(const Explorer *ex, Val v)
{
    const Decl *d = &ex->u->decls.v[ex->fn->decl];
    const ValNode *n = val(ex->values, v);
    const ValNode *root = n->kind == VAL_INPUT ? val(ex->values, n->a) : NULL;

    if (!root || root->kind != VAL_ROOT || root->num < 0 || root->num >= d->params.n)
        return false;
    const Type *t = &ex->u->types.v[d->params.v[root->num].type];
    return t->kind == TYPE_POINTER && ex->u->types.v[t->to].kind == TYPE_VOID;
}

/* A handle went into a number from which nobody gets it back in view: it may live on
 * there. */
static void let_go_in(Explorer *ex, State *s, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = v ? val_members(ex->values, v, members) : 0, i;

    for (i = 0; i < n; i++)
        if (state_handle(ex, s, members[i]) || is_given_pointer(ex, members[i]))
            handle_let_go(ex, s, members[i], ACT_ESCAPE,
                          names_add(ex->names, WHY_ARITHMETIC), 0);
}

static void step_value(Explorer *ex, State *s)
{
    const Ins *ins = ex->at;
    Val a = operand(ex, s, 0), b = ins->a[1].kind == REF_NONE ? 0 : operand(ex, s, 1);
    Val v = decided(ex, s, val_expr(ex->values, ins->op, a, b));
    int64_t num;

    if (ins->op == OP_NOT)
        keep_note_comparison(ex, s, a, 0);
    else if ((ins->op == OP_EQ || ins->op == OP_NE) && val_is_const(ex->values, b, &num))
        keep_note_comparison(ex, s, a, num);

    if (v) {
        set_result(ex, s, is_comparison(ins->op) ? v : wrapped(ex, v, ins->type));
        return;
    }
    if (!is_comparison(ins->op)) {
        let_go_in(ex, s, a);
        let_go_in(ex, s, b);
    }
    v = state_fresh(ex, s, ORDINAL_RESULT, ins->type);
    if (is_comparison(ins->op))
        state_set_known(ex, s, v, FACT_BOOL);
    state_set_reg(ex, s, ins->dst, v);
}

/* memory */

/* The access at hand goes through a pointer variable: what a later test asks about.
 * Pointers that are merely passed through, as in `p->next->h`, are not remembered. */
static bool is_through_variable(const Explorer *ex)
{
    Ref at = ex->at->a[0];

    while (at.kind == REF_REG && ex->plan->defs[at.id] != NULL) {
        const Ins *def = ex->plan->defs[at.id];
        bool is_part = def->op == OP_FIELD || def->op == OP_ELEM || def->op == OP_SAME ||
                       def->op == OP_BASE || def->op == OP_DERIVED;

        if (!is_part)
            return def->op == OP_LOAD && def->a[0].kind == REF_LOCAL &&
                   !ex->fn->locals.v[def->a[0].id].is_reference;
        at = def->a[0];
    }
    return false;
}

/* An access through `place`: a pointer variable that it goes through is not NULL from here on.
 * False: it is, and no path goes on from there. */
static bool is_accessible(Explorer *ex, State *s, Val place)
{
    Val root = place ? val_root_of(ex->values, place) : 0;
    Fact f = root ? state_fact(ex, s, root) : FACT_NOT_ZERO;

    if (!fact_has(ex->facts, f, 0))
        return true;
    return f != FACT_ZERO &&
           (!is_through_variable(ex) || state_restrict(ex, s, root, FACT_ACCESSED));
}

static bool step_load(Explorer *ex, State *s)
{
    Val place = operand(ex, s, 0);

    if (!is_accessible(ex, s, place))
        return false;
    Val v = state_read(ex, s, place, ex->at->type);
    bool walks =
        bits_has(ex->plan->walkers, ex->at->dst) && !val_is_const(ex->values, v, NULL);
    set_result(ex, s, walks ? val_any(ex->values, v) : v);
    return true;
}

/* A tracked handle gets a holder: its name, and who took it over. */
static void note_store(Explorer *ex, State *s, Val place, Val value)
{
    CallSite site = {0};

    if (val_is_const(ex->values, value, NULL))
        return;
    site.ex = ex;
    site.loc = ex->at->loc;
    site.text = names_add(ex->names, "store");
    if (s->nhandles > 0)
        site_note_store(&site, s, place, value);
    handle_stored(ex, s, place, value);
}

/* The same for what an object holds after a copy. */
static void note_copies(Explorer *ex, State *s, Val object)
{
    bool is_out = handle_is_out_of_view(ex, object);
    uint32_t i;

    for (i = 0; i < s->ncells && (s->nhandles > 0 || is_out); i++) {
        Cell c = s->cells[i];

        if (val_is_below(ex->values, c.place, object) &&
            (state_holds_handle(ex, s, c.value) ||
             (is_out && val_is_input(ex->values, c.value))))
            note_store(ex, s, c.place, c.value);
    }
    for (i = 0; i < s->ndefaults && is_out; i++)
        if (s->defaults[i].kind == DEFAULT_COPIED &&
            val_is_below(ex->values, s->defaults[i].place, object))
            handle_stored(ex, s, object, s->defaults[i].from);
}

static bool step_store(Explorer *ex, State *s)
{
    Val place = operand(ex, s, 0), value = wrapped(ex, operand(ex, s, 1), ex->at->type);

    if (!is_accessible(ex, s, place))
        return false;
    note_store(ex, s, place, value);
    collect_overwrite(ex, s, place);
    state_write(ex, s, place, value);
    return true;
}

static bool is_scalar(const Explorer *ex, uint32_t type)
{
    TypeKind kind = ex->u->types.v[type].kind;

    return kind != TYPE_RECORD && kind != TYPE_ARRAY && kind != TYPE_OTHER;
}

static void step_zero(Explorer *ex, State *s)
{
    Val place = operand(ex, s, 0);

    if (is_scalar(ex, ex->at->type))
        state_write(ex, s, place, val_const(ex->values, 0));
    else
        state_clear(ex, s, place, DEFAULT_ZERO);
}

static uint32_t record_of(const Explorer *ex)
{
    return ex->u->types.v[ex->at->type].record;
}

static Val elem(Explorer *ex, State *s)
{
    Val first = operand(ex, s, 0), index = operand(ex, s, 1);
    bool in_loop = ex->plan->in_loop[ex->blk];
    bool is_literal = (ex->at->a[1].kind == REF_INT && !walk_is_step(ex)) || !in_loop;
    int64_t num;

    if (is_literal && fact_is_const(ex->facts, state_fact(ex, s, index), &num))
        return val_elem(ex->values, first, num);
    return val_any(ex->values, first);
}

/* The object if its type is known to be the one asked for, else the object or 0. */
static void step_dyncast(Explorer *ex, State *s)
{
    Val v = operand(ex, s, 0), object = val_object(ex->values, v);
    const Type *to = &ex->u->types.v[ex->at->type];
    RecId have = state_dynamic_type(ex, s, object), want;

    want = to->kind == TYPE_POINTER || to->kind == TYPE_REFERENCE
               ? link_type_record(ex->program, ex->unit, to->to)
               : link_type_record(ex->program, ex->unit, ex->at->type);
    if (have && want)
        set_result(ex, s,
                   link_is_base(ex->program, want, have) ? object
                                                         : val_const(ex->values, 0));
    else
        set_result(ex, s, state_fresh(ex, s, ORDINAL_RESULT, 0));
}

/* What is not understood: all that it touches is muted. */
static void step_havoc(Explorer *ex, State *s)
{
    const Ins *ins = ex->at;
    Name why = ins->text;
    uint32_t i, n = ins->nmore + 2, mark = 0;

    for (i = 0; i < n; i++) {
        Ref ref = i < 2 ? ins->a[i] : ins->more[i - 2];
        Val v = ref.kind == REF_NONE ? 0 : ref_value(ex, s, ref);

        if (!v || val_is_const(ex->values, v, NULL))
            continue;
        if (!mark)
            mark = trail_mark(ex, s, TRAIL_OTHER, ins->loc,
                              names_add(ex->names, "not understood here"), false);
        handle_let_go(ex, s, v, ACT_MUTE, why, mark);
        if (val_is_address(ex->values, v) || val_is_symbol(ex->values, v))
            state_clear(ex, s, v, DEFAULT_FORGOTTEN);
    }
    if (ins->dst)
        set_result(ex, s, state_fresh(ex, s, ORDINAL_RESULT, ins->type));
}

static void step_free(Explorer *ex, State *s)
{
    Val v = operand(ex, s, 0);

    if (!val_is_const(ex->values, v, NULL))
        state_clear(ex, s, val_object(ex->values, v), DEFAULT_UNDEFINED);
}

static void step_landed(Explorer *ex, State *s)
{
    Val v = s->exception;

    s->exception = 0;
    set_result(ex, s, v);
}

bool step_run(Explorer *ex, State *s)
{
    const Ins *ins = ex->at;

    switch (ins->op) {
    case OP_LIVE:
        state_clear(ex, s, operand(ex, s, 0), DEFAULT_UNDEFINED);
        return true;
    case OP_DEAD:
        state_clear(ex, s, operand(ex, s, 0), DEFAULT_UNDEFINED);
        return true;
    case OP_LOAD:
        return step_load(ex, s);
    case OP_STORE:
        return step_store(ex, s);
    case OP_COPY:
        collect_overwrite(ex, s, operand(ex, s, 0));
        state_copy_object(ex, s, operand(ex, s, 0), operand(ex, s, 1), ins->type);
        note_copies(ex, s, operand(ex, s, 0));
        return true;
    case OP_ZERO:
        step_zero(ex, s);
        return true;
    case OP_FIELD:
        set_result(ex, s,
                   place_field(ex, operand(ex, s, 0), record_of(ex), (uint32_t)ins->num));
        return true;
    case OP_BASE:
        set_result(ex, s,
                   place_base(ex, operand(ex, s, 0), record_of(ex), (uint32_t)ins->num));
        return true;
    case OP_DERIVED:
        set_result(
            ex, s,
            place_derived(ex, operand(ex, s, 0), record_of(ex), (uint32_t)ins->num));
        return true;
    case OP_DYNCAST:
        step_dyncast(ex, s);
        return true;
    case OP_ELEM:
        set_result(ex, s, elem(ex, s));
        return true;
    case OP_NEW:
        set_result(ex, s, state_fresh_heap(ex, s, ORDINAL_RESULT));
        return true;
    case OP_FREE:
        step_free(ex, s);
        return true;
    case OP_SAME:
        set_result(ex, s, converted(ex, s, operand(ex, s, 0), ins->type));
        return true;
    case OP_LANDED:
        step_landed(ex, s);
        return true;
    case OP_HAVOC:
        step_havoc(ex, s);
        return true;
    default:
        step_value(ex, s);
        return true;
    }
}

LostHow step_lost_how(const Explorer *ex)
{
    switch (ex->at->op) {
    case OP_STORE:
    case OP_COPY:
    case OP_ZERO:
    case OP_CALL:
    case OP_BRANCH:
        return LOST_OVERWRITTEN;
    case OP_FREE:
        return LOST_FREED;
    default:
        return LOST_SCOPE;
    }
}
