/* Applying a summary: each case whose conditions are feasible here becomes a path. Its
 * effects are replayed on the caller's handles in order, its handles and objects are made
 * anew for this call site, and what it leaves is written.
 *
 * Everything is translated before anything is written: an input means what it was at
 * entry.
 */
#include "engine/replay.h"
#include "engine/apply.h"
#include "engine/collect.h"
#include "engine/hold.h"
#include "engine/keep.h"

#include <string.h>

#define FIRST_FRESH 64 /* ordinals below are those of the call itself */

static Val name_find(const Replay *r, Val v)
{
    for (uint32_t i = 0; i < r->names.n; i++)
        if (r->names.v[i].from == v)
            return r->names.v[i].to;
    return 0;
}

static bool is_kept(const Replay *r, Val v)
{
    for (uint32_t i = 0; i < r->names.n; i++)
        if (r->names.v[i].from == v)
            return r->names.v[i].is_kept;
    return false;
}

static void name_add(Replay *r, Val from, Val to)
{
    ARRAY_PUSH(r->c->ex->arena, &r->names, ((Pair){from, to, false}));
}

/* translation */

static Val replay_leaf(void *ctx, Val v);

Val replay_translate(Replay *r, Val v)
{
    ValRebuild rebuild = {
        .dst = r->c->ex->values, .src = r->sum->values, .leaf = replay_leaf, .ctx = r};

    return v != 0 ? val_rebuild(&rebuild, v) : 0;
}

static Val root_value(Replay *r, int64_t which)
{
    const CallSite *c = r->c;
    Val v = 0;

    if (which == ROOT_RESULT)
        v = c->into.kind != REF_NONE ? ref_value(c->ex, r->s, c->into) : 0;
    else if (which == ROOT_THIS)
        v = site_arg(c, r->s, 0);
    else
        v = site_arg(c, r->s, (uint32_t)which + site_first(c));
    return v != 0 ? v : site_fresh(c, r->s, 41, 0);
}

static Val input_value(Replay *r, Val place)
{
    const ValNode *n = val(r->sum->values, place);

    if (n->kind == VAL_ROOT)
        return root_value(r, n->num);
    Val at = replay_translate(r, place);
    /* a closure lies there, and no pointer to one: it is something */
    if (n->kind == VAL_FIELD && at != 0 && state_peek(r->s, at) == 0 &&
        state_dynamic_type(r->c->ex, r->s, at) != 0)
        return at;
    return state_read(r->c->ex, r->s, at, 0);
}

static Val replay_leaf(void *ctx, Val v)
{
    Replay *r = ctx;
    const ValNode *n = val(r->sum->values, v);
    Val to;

    if (n->kind != VAL_INPUT && n->kind != VAL_FRESH && n->kind != VAL_HEAP)
        return 0;
    to = name_find(r, v);
    if (to != 0 || n->kind != VAL_INPUT)
        return to;
    to = input_value(r, n->a);
    name_add(r, v, to);
    return to;
}

/* one case */

/* A failed handle in an out-place that the callee left alone: it stays what the caller
 * has there, unless that is a constant or nothing defined. 0: it is a handle of its own,
 * with the facts of *before. */
static Val untouched_value(Replay *r, const HandleRec *h, Fact *before)
{
    Explorer *ex = r->c->ex;
    Val place = replay_translate(r, val(r->sum->values, h->before)->a);
    Val old = place != 0 ? state_peek(r->s, place) : 0;
    Val now = place != 0 ? state_read(ex, r->s, place, 0) : 0;

    if (now != 0 && val_is_const(ex->values, now, NULL)) {
        *before = state_fact(ex, r->s, now);
        return 0;
    }
    bool is_defined = old != 0 || (now != 0 && (val_is_input(ex->values, now) ||
                                                state_is_forgotten(ex, r->s, place)));
    return is_defined ? now : 0;
}

static const HandleRec *untouched_make(const SummaryCase *k, Val sym)
{
    for (uint32_t i = 0; i < k->nmakes; i++)
        if (k->makes[i].sym == sym && k->makes[i].pub.life == LIFE_FAILED &&
            k->makes[i].before != 0)
            return &k->makes[i];
    return NULL;
}

/* Makes a symbol of the case anew, with the facts given. */
static bool symbol_make(Replay *r, Val symbol, Fact fact)
{
    const ValNode *n = val(r->sum->values, symbol);
    uint32_t ordinal = site_ordinal(r->c, FIRST_FRESH + (uint32_t)n->num);

    if (n->num >= SUMMARY_MAX_SYMBOLS)
        return false;
    Val to = n->kind == VAL_HEAP ? state_fresh_heap(r->c->ex, r->s, ordinal)
                                 : state_fresh(r->c->ex, r->s, ordinal, 0);
    name_add(r, symbol, to);
    return fact == FACT_ANY || state_restrict(r->c->ex, r->s, to, fact);
}

/* Symbols that stand for what the caller has come last: to make one of a call site ages
 * the one made there before. */
static bool symbols_make(Replay *r, const SummaryCase *k)
{
    for (uint32_t i = 0; i < k->nsymbols; i++)
        if (untouched_make(k, k->symbols[i]) == NULL &&
            !symbol_make(r, k->symbols[i], FACT_ANY))
            return false;
    for (uint32_t i = 0; i < k->nsymbols; i++) {
        const HandleRec *untouched = untouched_make(k, k->symbols[i]);
        Fact before = FACT_ANY;
        Val old = untouched != NULL ? untouched_value(r, untouched, &before) : 0;
        if (old != 0)
            ARRAY_PUSH(r->c->ex->arena, &r->names, ((Pair){k->symbols[i], old, true}));
        else if (untouched != NULL && !symbol_make(r, k->symbols[i], before))
            return false;
    }
    return true;
}

/* The callee asks whether `what`, here the handle `v`, is `num`: noted, unless that is
 * the program's own mark of an empty place. */
static void question_note(Replay *r, Val what, Val v, int64_t num)
{
    Explorer *ex = r->c->ex;
    const ValNode *n = val(r->sum->values, what);

    if (state_handle(ex, r->s, v) != NULL &&
        (n->kind != VAL_INPUT || !marker_is_assigned(ex->run, r->sum->values, n->a, num)))
        keep_note_comparison(ex, r->s, v, num);
}

static void condition_note(Replay *r, const Known *known, Val v)
{
    int64_t num;

    if (keep_asks_for(r->c->ex, known->fact, &num))
        question_note(r, known->val, v, num);
}

/* A callee that returns the answer asks the question. */
static void answer_note(Replay *r, Val result)
{
    const Values *vs = r->sum->values;
    const ValNode *n = val(vs, result);
    int64_t num = 0;

    if (result == 0 || n->kind != VAL_EXPR)
        return;
    if (n->op == OP_NOT ||
        ((n->op == OP_EQ || n->op == OP_NE) && val_is_const(vs, n->b, &num)))
        question_note(r, n->a, replay_translate(r, n->a), num);
}

/* What the caller has there is one of many, and not all of them are as the case asks. */
static bool is_open_of_many(Replay *r, const Known *known, Val v)
{
    const ValNode *n = val(r->sum->values, known->val);
    Val place = n->kind == VAL_INPUT && val(r->sum->values, n->a)->kind != VAL_ROOT
                    ? replay_translate(r, n->a)
                    : 0;

    return place != 0 && val(r->c->ex->values, place)->is_many &&
           !fact_is_subset(r->c->ex->facts, state_fact(r->c->ex, r->s, v), known->fact);
}

/* What a column is here; 0: a symbol that the case does not speak of any more. */
static Val column_translate(Replay *r, Val col)
{
    Val v = replay_translate(r, col);

    return v != 0 && val(r->c->ex->values, v)->kind == VAL_FRESH ? 0 : v;
}

/* Whether what the caller knows leaves room for a row. */
static bool row_is_possible(Replay *r, const Boxes *b, const Val *cols, uint32_t row)
{
    for (uint32_t i = 0; i < b->ncols; i++)
        if (cols[i] != 0 &&
            fact_is_disjoint(r->c->ex->facts, state_fact(r->c->ex, r->s, cols[i]),
                             b->facts[row * b->ncols + i]))
            return false;
    return true;
}

/* False: none of the paths behind the case is possible here. */
static bool boxes_assume(Replay *r, const Boxes *b)
{
    Explorer *ex = r->c->ex;
    Val *cols;
    Fact *hull;
    uint32_t nleft = 0;

    if (b == NULL)
        return true;
    cols = ARENA_NEW_N(ex->arena, Val, b->ncols);
    hull = ARENA_NEW_N(ex->arena, Fact, b->ncols);
    for (uint32_t i = 0; i < b->ncols; i++) {
        cols[i] = column_translate(r, b->cols[i]);
        hull[i] = FACT_NEVER;
    }
    for (uint32_t row = 0; row < b->nrows; row++) {
        if (!row_is_possible(r, b, cols, row))
            continue;
        nleft++;
        for (uint32_t i = 0; i < b->ncols; i++)
            hull[i] = fact_or(ex->facts, hull[i], b->facts[row * b->ncols + i]);
    }
    for (uint32_t i = 0; i < b->ncols && nleft > 0; i++)
        if (cols[i] != 0 && !state_restrict(ex, r->s, cols[i], hull[i]))
            return false;
    return nleft > 0;
}

static bool knowns_assume(Replay *r, const Known *knowns, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        Val v = replay_translate(r, knowns[i].val);
        if (v != 0 && !r->c->is_death && !r->c->is_deleter)
            condition_note(r, &knowns[i], v);
        if (v != 0 && is_open_of_many(r, &knowns[i], v))
            r->is_vague = true;
        if (v != 0 && !state_restrict(r->c->ex, r->s, v, knowns[i].fact))
            return false;
    }
    return true;
}

static bool rels_assume(Replay *r, const SummaryCase *k)
{
    for (uint32_t i = 0; i < k->nrels; i++) {
        Val a = replay_translate(r, k->rels[i].a), b = replay_translate(r, k->rels[i].b);
        Val eq = a != 0 && b != 0 ? val_expr(r->c->ex->values, OP_EQ, a, b) : 0;
        if (eq != 0 && !state_assume(r->c->ex, r->s, eq, k->rels[i].is_equal))
            return false;
    }
    return true;
}

static bool is_tracked(Replay *r, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(r->c->ex->values, v, members);
    int64_t num;

    for (uint32_t i = 0; i < n; i++)
        if (state_handle(r->c->ex, r->s, members[i]) != NULL)
            return true;
    if (val_is_const(r->c->ex->values, v, &num))
        return models_literal(r->c->ex->models, num) != NULL;
    return val_is_input(r->c->ex->values, v);
}

static uint32_t effect_mark(Replay *r, const CaseEffect *e, bool is_by_destructor)
{
    static const TrailKind kinds[ACT_COUNT] = {
        [ACT_RELEASE] = TRAIL_RELEASE, [ACT_USE] = TRAIL_USE,
        [ACT_MODIFY] = TRAIL_USE,      [ACT_STORE] = TRAIL_STORE,
        [ACT_START] = TRAIL_OTHER,     [ACT_ESCAPE] = TRAIL_CALL,
        [ACT_MUTE] = TRAIL_CALL,       [ACT_LOSE] = TRAIL_EXIT,
        [ACT_RETAIN] = TRAIL_CALL,     [ACT_DROP] = TRAIL_CALL};
    Mark m = {.kind = kinds[e->act],
              .loc = r->c->loc,
              .is_essential = e->act == ACT_RELEASE,
              .is_by_destructor = is_by_destructor,
              .steps = e->steps,
              .nsteps = e->nsteps};

    return trail_call(r->c->ex, r->s, &m);
}

/* The place that the target of an effect was read from, if it lies in the object itself
 * and not behind a pointer; else 0. */
static Val own_place(Replay *r, Val target)
{
    const Values *vs = r->sum->values;
    const ValNode *n = val(vs, target);

    if (n->kind != VAL_INPUT || val(vs, n->a)->kind == VAL_ROOT)
        return 0;
    const ValNode *root = val(vs, val_root_of(vs, n->a));
    if (root->kind != VAL_INPUT || val(vs, root->a)->kind != VAL_ROOT ||
        val(vs, root->a)->num != ROOT_THIS)
        return 0;
    return replay_translate(r, n->a);
}

/* Where the object that dies was declared. */
static uint32_t guard_loc(const Replay *r)
{
    const Explorer *ex = r->c->ex;
    Val object = site_arg(r->c, r->s, 0);
    const ValNode *n =
        object != 0 ? val(ex->values, val_root_of(ex->values, object)) : NULL;

    return r->c->is_death && n != NULL && n->kind == VAL_LOCAL
               ? ex->fn->locals.v[n->a].loc
               : 0;
}

/* What was read from some element: which one, the callee does not tell. */
static bool is_of_many(const Values *vs, Val target)
{
    const ValNode *n = val(vs, target);

    return n->is_many || (n->kind == VAL_INPUT && val(vs, n->a)->is_many);
}

/* The callee knows one owner; the caller may have others. */
static bool is_shared_here(Replay *r, Val target, Val v)
{
    const ValNode *n = val(r->sum->values, target);
    Val cell = n->kind == VAL_INPUT ? replay_translate(r, n->a) : 0;

    return cell != 0 && val(r->c->ex->values, cell)->kind == VAL_FIELD &&
           cell_is_shared(r->c->ex, r->s, cell, v);
}

static void effect_replay(Replay *r, const CaseEffect *e)
{
    Explorer *ex = r->c->ex;
    Val v = replay_translate(r, e->target);
    Event ev = e->ev;

    if (v == 0)
        return;
    if (e->act == ACT_ESCAPE || e->act == ACT_MUTE) {
        handle_let_go(ex, r->s, v, e->act, e->why != NULL ? e->why : r->c->text,
                      site_mark(r->c, r->s, TRAIL_CALL));
        unknown_note_escape(r->c, r->s, v);
        return;
    }
    if (e->act == ACT_RELEASE)
        handle_release_number(ex, r->s, v);
    bool is_of_owner = e->act == ACT_RETAIN || e->act == ACT_DROP;
    if (!is_of_owner && !is_tracked(r, v))
        return;
    if (e->ev.is_of_shared && is_shared_here(r, e->target, v))
        return;
    Val place = r->c->has_object ? own_place(r, e->target) : 0;
    ev.guard_loc = guard_loc(r);
    ev.is_by_destructor = r->c->is_deleter ? true
                          : place != 0     ? site_is_owner_call(r->c, r->s, place)
                                           : ev.guard_loc != 0;
    ev.callee = r->c->text;
    ev.is_of_shared |= r->c->is_of_shared;
    ev.is_of_every = r->c->is_of_every && !r->is_vague;
    ev.is_of_some = r->is_vague || is_of_many(r->sum->values, e->target);
    ev.at = effect_mark(r, e, ev.is_by_destructor);
    handle_act(ex, r->s, v, e->act, &ev);
}

static uint32_t make_mark(Replay *r, const HandleRec *made)
{
    Mark m = {.kind = TRAIL_ACQUIRE,
              .loc = r->c->loc,
              .is_essential = true,
              .steps = made->steps,
              .nsteps = made->nsteps};

    return trail_call(r->c->ex, r->s, &m);
}

static void makes_adopt(Replay *r, const SummaryCase *k)
{
    Explorer *ex = r->c->ex;

    for (uint32_t i = 0; i < k->nmakes; i++) {
        HandleRec rec = k->makes[i];
        const ValNode *n = val(r->sum->values, rec.sym);
        rec.ordinal = site_ordinal(r->c, FIRST_FRESH + (uint32_t)n->num);
        rec.ins = ex->ins;
        if (is_kept(r, rec.sym))
            continue;
        rec.sym = replay_translate(r, rec.sym);
        if (rec.sym != val_site(ex->values, ex->ins, rec.ordinal, AGE_NEWEST))
            continue;
        uint32_t mark = make_mark(r, &rec);
        rec.steps = NULL;
        rec.nsteps = 0;
        rec.decider = replay_translate(r, rec.decider);
        rec.before = replay_translate(r, rec.before);
        rec.owner = replay_translate(r, rec.owner);
        rec.pub.source = r->c->text;
        rec.pub.name = NULL;
        rec.pub.acquired_at = mark;
        rec.pub.taken_at = rec.pub.taken_at != 0 ? mark : 0;
        rec.last_taken_at = rec.pub.taken_at;
        rec.pub.released_at = rec.pub.released_at != 0 ? mark : 0;
        rec.is_untold = false;
        handle_adopt(ex, r->s, &rec);
        error_note_made(ex, r->s, &rec);
        if (k->makes[i].is_untold && verdict_is_used(r->c))
            handle_act(ex, r->s, rec.sym, ACT_MUTE,
                       &(Event){.at = mark, .callee = names_add(ex->names, WHY_OUTCOME)});
    }
}

/* What a callee left open in memory that outlives this function as well is none of its
 * acquisitions. */
static void makes_count(Replay *r, const SummaryCase *k)
{
    Explorer *ex = r->c->ex;

    for (uint32_t i = 0; i < k->nmakes; i++) {
        const HandleRec *h = state_record(r->s, replay_translate(r, k->makes[i].sym));
        if (h != NULL && handle_is_open(h) && !hold_is_lasting(ex, r->s, h->sym))
            handle_site(ex, h)->is_open = true;
    }
}

/* What the case leaves, translated while the state is still that of the entry. */
static Cell *leaves_translate(Replay *r, const SummaryCase *k)
{
    Cell *cells = ARENA_NEW_N(r->c->ex->arena, Cell, k->nleaves + 1);

    for (uint32_t i = 0; i < k->nleaves; i++)
        cells[i] = (Cell){replay_translate(r, k->leaves[i].place),
                          replay_translate(r, k->leaves[i].value)};
    return cells;
}

static void leaves_write(Replay *r, const SummaryCase *k, const Cell *cells)
{
    Val made = site_is_making(r->c) ? site_arg(r->c, r->s, 0) : 0;

    for (uint32_t i = 0; i < k->nleaves; i++)
        if (cells[i].place != 0 && !val(r->sum->values, k->leaves[i].place)->is_many &&
            !(made != 0 && val_is_below(r->c->ex->values, cells[i].place, made)))
            collect_overwrite(r->c->ex, r->s, cells[i].place);
    for (uint32_t i = 0; i < k->nleaves; i++)
        if (cells[i].place != 0 && cells[i].value != 0)
            state_write(r->c->ex, r->s, cells[i].place, cells[i].value);
    for (uint32_t i = 0; i < k->nleaves; i++)
        if (cells[i].place != 0 && cells[i].value != 0)
            site_note_store(r->c, r->s, cells[i].place, cells[i].value);
    for (uint32_t i = 0; i < k->nleaves; i++)
        if (cells[i].place != 0 && cells[i].value != 0)
            handle_stored(r->c->ex, r->s, cells[i].place, cells[i].value);
}

static void place_forget(Replay *r, Val place, DefaultKind kind)
{
    if (kind == DEFAULT_FORGOTTEN)
        site_overwrite(r->c, r->s, place);
    else
        state_clear(r->c->ex, r->s, place, kind);
}

/* A loop of the callee closes elements. A case that closes none may be the loop that met
 * others: nothing is claimed of those that it might have met. */
static void elements_mute(Replay *r, const SummaryCase *k)
{
    Name why = names_add(r->c->ex->names, WHY_ELEMENT);

    for (uint32_t i = 0; i < r->sum->ncases; i++) {
        const SummaryCase *other = &r->sum->cases[i];
        for (uint32_t j = 0; j < other->ndoes && other != k; j++) {
            const CaseEffect *e = &other->does[j];
            if (e->act != ACT_RELEASE || !is_of_many(r->sum->values, e->target))
                continue;
            Val v = replay_translate(r, e->target);
            if (v != 0 && !val_is_input(r->c->ex->values, v))
                handle_let_go(r->c->ex, r->s, v, ACT_MUTE, why,
                              site_mark(r->c, r->s, TRAIL_CALL));
        }
    }
}

/* True if the case closes some element itself. */
static bool closes_element(const Replay *r, const SummaryCase *k)
{
    for (uint32_t i = 0; i < k->ndoes; i++)
        if (k->does[i].act == ACT_RELEASE &&
            is_of_many(r->sum->values, k->does[i].target))
            return true;
    return false;
}

/* What was copied to `place` keeps its dynamic type where the place does not show it. */
static void type_note(Replay *r, Val place, RecId type)
{
    Explorer *ex = r->c->ex;

    if (type != 0 && place != 0 && state_dynamic_type(ex, r->s, place) == 0)
        state_write(ex, r->s,
                    val_field(ex->values, place, names_add(ex->names, FIELD_TYPE)),
                    val_type(ex->values, type));
}

static void case_replay(Replay *r, const SummaryCase *k, Outcomes *out)
{
    Explorer *ex = r->c->ex;
    Val *forgotten = ARENA_NEW_N(ex->arena, Val, k->nforgotten + 1);
    RecId *types = ARENA_NEW_N(ex->arena, RecId, k->nforgotten + 1);
    Copies *copies = copies_new(ex, r->s);

    if (!symbols_make(r, k)) {
        explore_give_up(ex, names_add(ex->names, "too-many-symbols"));
        state_free(ex, r->s);
        return;
    }
    if (!knowns_assume(r, k->when, k->nwhen) || !boxes_assume(r, k->boxes) ||
        !rels_assume(r, k) || !knowns_assume(r, k->fresh, k->nfresh)) {
        state_free(ex, r->s);
        return;
    }
    answer_note(r, k->result);
    Val result = replay_translate(r, k->result),
        exception = replay_translate(r, k->exception);
    Cell *leaves = leaves_translate(r, k);
    for (uint32_t i = 0; i < k->nforgotten; i++)
        forgotten[i] = replay_translate(r, k->forgotten[i].place);
    for (uint32_t i = 0; i < k->nforgotten; i++)
        if (k->forgotten[i].kind == DEFAULT_COPIED) {
            Val from = replay_translate(r, k->forgotten[i].from);
            copies_read(copies, forgotten[i], from);
            types[i] = from != 0 ? state_dynamic_type(ex, r->s, from) : 0;
        }
    for (uint32_t i = 0; i < k->ndoes; i++)
        (void)replay_translate(r, k->does[i].target);
    for (uint32_t i = 0; i < k->ndoes; i++)
        effect_replay(r, &k->does[i]);
    if (!closes_element(r, k))
        elements_mute(r, k);
    makes_adopt(r, k);
    for (uint32_t i = 0; i < k->nforgotten; i++)
        if (forgotten[i] != 0 && k->forgotten[i].kind != DEFAULT_COPIED)
            place_forget(r, forgotten[i], k->forgotten[i].kind);
    copies_write(copies);
    for (uint32_t i = 0; i < k->nforgotten; i++)
        type_note(r, forgotten[i], types[i]);
    leaves_write(r, k, leaves);
    makes_count(r, k);
    if (result != 0)
        site_set_result(r->c, r->s, result);
    else if (k->exit == EXIT_RETURN && r->c->into.kind == REF_NONE)
        site_need_result(r->c, r->s, FACT_ANY);
    site_leave(r->c, r->s, k->exit, exception, out);
}

/* applying */

void summary_apply(const CallSite *c, State *s, const Summary *sum, Outcomes *out)
{
    if (!summary_fit(c, s, &sum)) {
        unknown_apply_incomplete(c, s, sum, out);
        return;
    }
    for (uint32_t i = 0; i < sum->ncases; i++) {
        Replay r = {.c = c, .sum = sum};
        r.s = i + 1 < sum->ncases ? state_copy(c->ex, s) : s;
        case_replay(&r, &sum->cases[i], out);
    }
    if (sum->ncases == 0)
        state_free(c->ex, s);
}

/* taking */

/* Memory is given back there, and not what is kept in it. */
static bool is_of_memory(const Replay *r, const CaseEffect *e, Val v)
{
    return e->act == ACT_RELEASE && val_is_address(r->c->ex->values, v);
}

static bool holds_below(const Replay *r, Val place)
{
    for (uint32_t i = 0; i < r->s->ncells; i++)
        if (val_is_below(r->c->ex->values, r->s->cells[i].place, place) &&
            state_holds_handle(r->c->ex, r->s, r->s->cells[i].value))
            return true;
    return false;
}

static void case_take(Replay *r, const SummaryCase *k)
{
    Explorer *ex = r->c->ex;

    for (uint32_t i = 0; i < k->ndoes; i++) {
        const CaseEffect *e = &k->does[i];
        Val v = replay_translate(r, e->target);
        bool is_look = e->act == ACT_USE || e->act == ACT_MODIFY ||
                       e->act == ACT_RETAIN || e->act == ACT_DROP;
        /* what is done with an address, nobody tells */
        if (v == 0 || (is_look && !val_is_address(ex->values, v)) ||
            is_of_memory(r, e, v))
            continue;
        handle_let_go(ex, r->s, v, ACT_ESCAPE, r->c->text,
                      site_mark(r->c, r->s, TRAIL_CALL));
    }
    /* what may be freed there holds its handles on: nobody takes them */
    for (uint32_t i = 0; i < k->nforgotten; i++) {
        Val place = replay_translate(r, k->forgotten[i].place);
        if (place != 0 && !holds_below(r, place))
            state_clear(ex, r->s, place, DEFAULT_FORGOTTEN);
    }
    for (uint32_t i = 0; i < k->nleaves; i++) {
        Val place = replay_translate(r, k->leaves[i].place);
        Val v = replay_translate(r, k->leaves[i].value);
        if (v != 0)
            unknown_let_go(r->c, r->s, v, ACT_ESCAPE, r->c->text);
        if (place != 0 && !val(ex->values, place)->is_many)
            site_overwrite(r->c, r->s, place);
    }
}

void summary_take(const CallSite *c, State *s, const Summary *sum)
{
    for (uint32_t i = 0; i < sum->ncases; i++) {
        Replay r = {.c = c, .sum = sum, .s = s};
        case_take(&r, &sum->cases[i]);
    }
}
