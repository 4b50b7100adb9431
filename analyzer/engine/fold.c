/* Folding the cases of a recursion: each round knows one level more, in new words. What
 * is only said again is left out, what says more of the same is widened, and what would
 * never end is muted.
 *
 * Key to reading it: first each case is cut down for itself (ways, effects), then cases
 * that agree up to the names of what they make are joined under the names of the first,
 * then what grew since the round before is widened. A condition that was dropped or
 * widened holds for more than the paths behind it, so the inputs it speaks of are noted:
 * a caller that knows them must not take the case on its word (replay.c).
 */
#include "engine/cases.h"

#include <string.h>

#define MAX_LOOSE 16
#define MAX_DEREFERENCES 6
#define MANY_CASES 6 /* beyond, those that leave other constants only are one */

/* ways that repeat themselves */

static bool has_field(const Values *vs, Val v, Name field)
{
    for (const ValNode *n = val(vs, v); v != 0; v = n->a, n = val(vs, v))
        if (n->kind == VAL_FIELD && n->name == field)
            return true;
        else if (n->kind == VAL_EXPR || n->kind == VAL_CHOICE || n->kind == VAL_ROOT ||
                 n->kind == VAL_GLOBAL)
            return false;
    return false;
}

/* True if the way from a root to `v` passes a field twice, or too many pointers. */
static bool is_endless(const Values *vs, Val v)
{
    uint32_t nread = 0;

    for (const ValNode *n = val(vs, v); v != 0; v = n->a, n = val(vs, v)) {
        if (n->kind == VAL_EXPR || n->kind == VAL_CHOICE)
            return is_endless(vs, n->a) || (n->b != 0 && is_endless(vs, n->b));
        nread += n->kind == VAL_INPUT;
        if (nread > MAX_DEREFERENCES ||
            (n->kind == VAL_FIELD && has_field(vs, n->a, n->name)))
            return true;
        if (n->kind != VAL_INPUT && n->kind != VAL_FIELD && n->kind != VAL_BASE &&
            n->kind != VAL_DERIVED && n->kind != VAL_ELEM && n->kind != VAL_ANY)
            return false;
    }
    return false;
}

/* The value that was read last on the way to `v` before the way repeats itself; 0: there
 * is none. */
static Val cut(const Values *vs, Val v)
{
    while (v != 0 && (is_endless(vs, v) || val(vs, v)->kind != VAL_INPUT)) {
        ValKind kind = (ValKind)val(vs, v)->kind;
        if (kind == VAL_CONST || kind == VAL_FRESH || kind == VAL_HEAP ||
            kind == VAL_ROOT || kind == VAL_GLOBAL)
            return 0;
        v = val(vs, v)->a;
    }
    return v;
}

static void mute_add(CaseJoin *b, SummaryCase *k, Val target)
{
    CaseEffect *grown;

    for (uint32_t i = 0; i < k->ndoes; i++)
        if (target == 0 || (k->does[i].act == ACT_MUTE && k->does[i].target == target))
            return;
    if (target == 0)
        return;
    grown = ARENA_NEW_N(b->arena, CaseEffect, k->ndoes + 1);
    if (k->ndoes > 0)
        memcpy(grown, k->does, k->ndoes * sizeof *grown);
    grown[k->ndoes++] = (CaseEffect){.act = ACT_MUTE, .target = target};
    k->does = grown;
}

static bool is_mere_use(Act act)
{
    return act == ACT_USE || act == ACT_MODIFY || act == ACT_RETAIN || act == ACT_DROP;
}

static void effects_cut(CaseJoin *b, SummaryCase *k)
{
    uint32_t n = 0, nbefore = k->ndoes;
    CaseEffect *does = k->does;

    for (uint32_t i = 0; i < nbefore; i++) {
        CaseEffect e = does[i];
        if (!is_endless(b->vs, e.target)) {
            does[n++] = e;
            continue;
        }
        Val target = cut(b->vs, e.target);
        if (!is_mere_use(e.act) && target != 0)
            does[n++] = (CaseEffect){.act = ACT_MUTE, .target = target};
    }
    k->ndoes = n;
}

static void forgotten_add(CaseJoin *b, SummaryCase *k, Val place)
{
    Default *grown = ARENA_NEW_N(b->arena, Default, k->nforgotten + 1);

    for (uint32_t i = 0; i < k->nforgotten; i++)
        if (k->forgotten[i].place == place)
            return;
    if (k->nforgotten > 0)
        memcpy(grown, k->forgotten, k->nforgotten * sizeof *grown);
    grown[k->nforgotten++] = (Default){place, DEFAULT_FORGOTTEN, 0};
    k->forgotten = grown;
}

/* A value whose way repeats itself: some value, and what it may be part of is muted. */
static Val value_cut(CaseJoin *b, SummaryCase *k, Val v)
{
    if (v == 0 || !is_endless(b->vs, v))
        return v;
    mute_add(b, k, cut(b->vs, v));
    Val some = val_fresh(b->vs, (int64_t)b->nfresh++);
    case_symbol_add(b, k, some);
    return some;
}

static void leaves_cut(CaseJoin *b, SummaryCase *k)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < k->nleaves; i++) {
        Cell c = k->leaves[i];
        if (is_endless(b->vs, c.place)) {
            Val around = cut(b->vs, c.place);
            if (around != 0)
                forgotten_add(b, k, around);
            mute_add(b, k, cut(b->vs, c.value));
            continue;
        }
        k->leaves[n++] = (Cell){c.place, value_cut(b, k, c.value)};
    }
    k->nleaves = n;
    n = 0;
    for (uint32_t i = 0; i < k->nforgotten; i++) {
        Val around = is_endless(b->vs, k->forgotten[i].place)
                         ? cut(b->vs, k->forgotten[i].place)
                         : 0;
        if (around == 0 && is_endless(b->vs, k->forgotten[i].place))
            continue;
        if (around != 0)
            k->forgotten[i] = (Default){around, DEFAULT_FORGOTTEN, 0};
        k->forgotten[n++] = k->forgotten[i];
    }
    k->nforgotten = n;
}

/* Read on a way that begins with an argument, `this` or a global: what the function makes
 * has no meaning to callers. */
static bool is_of_caller(const Values *vs, Val v)
{
    const ValNode *n = val(vs, v);

    if (n->kind != VAL_INPUT)
        return false;
    while (n->kind == VAL_INPUT || n->kind == VAL_FIELD || n->kind == VAL_BASE ||
           n->kind == VAL_DERIVED || n->kind == VAL_ELEM)
        n = val(vs, n->a);
    return n->kind == VAL_ROOT || n->kind == VAL_GLOBAL;
}

/* Of a way that repeats itself, the shortest part that does; any other value itself. */
static Val first_endless(const Values *vs, Val v)
{
    Val shortest = v;

    for (; is_endless(vs, v); v = val(vs, v)->a)
        if (val(vs, v)->kind == VAL_INPUT)
            shortest = v;
    return shortest;
}

void cases_note_loose(CaseJoin *b, Val v)
{
    const ValNode *n = val(b->vs, v);

    if (v == 0 || n->kind == VAL_CONST)
        return;
    if (n->kind == VAL_EXPR || n->kind == VAL_CHOICE) {
        cases_note_loose(b, n->a);
        cases_note_loose(b, n->b);
        return;
    }
    v = first_endless(b->vs, v);
    for (uint32_t i = 0; i < b->loose.n; i++)
        if (b->loose.v[i] == v)
            return;
    if (is_of_caller(b->vs, v) && b->loose.n < MAX_LOOSE)
        ARRAY_PUSH(b->arena, &b->loose, v);
}

static void conditions_cut(CaseJoin *b, SummaryCase *k)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < k->nwhen; i++)
        if (!is_endless(b->vs, k->when[i].val))
            k->when[n++] = k->when[i];
        else
            cases_note_loose(b, k->when[i].val);
    k->nwhen = n;
    for (uint32_t i = 0; k->boxes != NULL && i < k->boxes->ncols; i++)
        cases_note_loose(b, k->boxes->cols[i]);
    k->boxes = NULL;
    n = 0;
    for (uint32_t i = 0; i < k->nrels; i++)
        if (!is_endless(b->vs, k->rels[i].a) && !is_endless(b->vs, k->rels[i].b))
            k->rels[n++] = k->rels[i];
    k->nrels = n;
}

static void case_cut(CaseJoin *b, SummaryCase *k)
{
    effects_cut(b, k);
    leaves_cut(b, k);
    k->result = value_cut(b, k, k->result);
    conditions_cut(b, k);
}

/* effects that repeat themselves */

/* How many of the newest effects on the target of `e` are equal to it, without a gap. */
static uint32_t repeated(const CaseEffect *does, uint32_t n, const CaseEffect *e)
{
    uint32_t count = 0;

    while (n-- > 0) {
        if (does[n].target != e->target)
            continue;
        if (does[n].act != e->act || does[n].ev.kind != e->ev.kind ||
            does[n].ev.family != e->ev.family)
            break;
        count++;
    }
    return count;
}

/* Once is enough of most; a second release tells the caller something, a third nothing more. */
static void effects_fold(SummaryCase *k)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < k->ndoes; i++)
        if (repeated(k->does, n, &k->does[i]) < (k->does[i].act == ACT_RELEASE ? 2u : 1u))
            k->does[n++] = k->does[i];
    k->ndoes = n;
}

/* names */

/* Names of one case, in order of appearance, and those that stand for them in another. */
typedef struct {
    CaseJoin *b;
    const Val *from, *to;
    uint32_t n;
} Renaming;

static Val renamed_leaf(void *ctx, Val v)
{
    const Renaming *r = ctx;

    for (uint32_t i = 0; i < r->n; i++)
        if (r->from[i] == v)
            return r->to[i];
    return 0;
}

static Val rebuilt(const ValRebuild *r, Val v)
{
    return v != 0 ? val_rebuild(r, v) : 0;
}

static Known *knowns_rebuild(CaseJoin *b, const ValRebuild *r, const Known *v, uint32_t n)
{
    Known *to = ARENA_NEW_N(b->arena, Known, n + 1);

    for (uint32_t i = 0; i < n; i++)
        to[i] = (Known){rebuilt(r, v[i].val), v[i].fact};
    return to;
}

static HandleRec *makes_rebuild(CaseJoin *b, const ValRebuild *r, const SummaryCase *k)
{
    HandleRec *to = ARENA_NEW_N(b->arena, HandleRec, k->nmakes + 1);

    for (uint32_t i = 0; i < k->nmakes; i++) {
        to[i] = k->makes[i];
        to[i].sym = rebuilt(r, to[i].sym);
        to[i].decider = rebuilt(r, to[i].decider);
        to[i].before = rebuilt(r, to[i].before);
        to[i].owner = rebuilt(r, to[i].owner);
    }
    return to;
}

/* The case in other words; nothing of the original is shared that joining changes. */
static SummaryCase case_rebuild(CaseJoin *b, const ValRebuild *r, const SummaryCase *k)
{
    SummaryCase to = *k;

    to.boxes = NULL;
    to.result = rebuilt(r, k->result);
    to.exception = rebuilt(r, k->exception);
    to.symbols = ARENA_NEW_N(b->arena, Val, k->nsymbols + 1);
    for (uint32_t i = 0; i < k->nsymbols; i++)
        to.symbols[i] = rebuilt(r, k->symbols[i]);
    to.when = knowns_rebuild(b, r, k->when, k->nwhen);
    to.fresh = knowns_rebuild(b, r, k->fresh, k->nfresh);
    to.rels = ARENA_NEW_N(b->arena, Rel, k->nrels + 1);
    for (uint32_t i = 0; i < k->nrels; i++)
        to.rels[i] = (Rel){rebuilt(r, k->rels[i].a), rebuilt(r, k->rels[i].b),
                           k->rels[i].is_equal};
    to.does = ARENA_NEW_N(b->arena, CaseEffect, k->ndoes + 1);
    for (uint32_t i = 0; i < k->ndoes; i++) {
        to.does[i] = k->does[i];
        to.does[i].target = rebuilt(r, k->does[i].target);
    }
    to.makes = makes_rebuild(b, r, k);
    to.leaves = ARENA_NEW_N(b->arena, Cell, k->nleaves + 1);
    for (uint32_t i = 0; i < k->nleaves; i++)
        to.leaves[i] =
            (Cell){rebuilt(r, k->leaves[i].place), rebuilt(r, k->leaves[i].value)};
    to.forgotten = ARENA_NEW_N(b->arena, Default, k->nforgotten + 1);
    for (uint32_t i = 0; i < k->nforgotten; i++)
        to.forgotten[i] =
            (Default){rebuilt(r, k->forgotten[i].place), k->forgotten[i].kind,
                      rebuilt(r, k->forgotten[i].from)};
    return to;
}

static SummaryCase case_rename(Renaming *names, const SummaryCase *k)
{
    ValRebuild r = {
        .dst = names->b->vs, .src = names->b->vs, .leaf = renamed_leaf, .ctx = names};

    return case_rebuild(names->b, &r, k);
}

static bool is_same_kind(const CaseJoin *b, const SummaryCase *x, const SummaryCase *y)
{
    if (x->nsymbols != y->nsymbols || x->nmakes != y->nmakes ||
        x->nleaves != y->nleaves || x->ndoes != y->ndoes ||
        x->nforgotten != y->nforgotten)
        return false;
    for (uint32_t i = 0; i < x->nsymbols; i++)
        if (val(b->vs, x->symbols[i])->kind != val(b->vs, y->symbols[i])->kind)
            return false;
    return true;
}

static bool speaks_of(const SummaryCase *k, Val v)
{
    for (uint32_t i = 0; i < k->nsymbols; i++)
        if (k->symbols[i] == v)
            return true;
    return false;
}

/* One name for one thing: the other cases follow where they do not use the name for
 * something else already. */
static void cases_follow(Renaming *r, Cases *cases, uint32_t except)
{
    for (uint32_t i = 0; i < cases->n; i++)
        for (uint32_t k = 0; k < r->n && i != except; k++) {
            Renaming one = {r->b, &r->from[k], &r->to[k], 1};
            if (r->from[k] != r->to[k] && speaks_of(&cases->v[i], r->from[k]) &&
                !speaks_of(&cases->v[i], r->to[k]))
                cases->v[i] = case_rename(&one, &cases->v[i]);
        }
}

/* joining */

/* Keeps what both lists say, which may be less than the paths behind them; that is noted
 * unless `is_exact`. */
static uint32_t knowns_fold(CaseJoin *b, Known *v, uint32_t n, const Known *other,
                            uint32_t nother, bool is_exact)
{
    uint32_t nkept = 0;

    for (uint32_t i = 0; i < nother && !is_exact; i++)
        if (case_known(v, n, other[i].val) == NULL)
            cases_note_loose(b, other[i].val);
    for (uint32_t i = 0; i < n; i++) {
        const Known *k = case_known(other, nother, v[i].val);
        Fact f = k == NULL ? FACT_ANY : fact_or(b->facts, v[i].fact, k->fact);
        if (!is_exact && (k == NULL || k->fact != v[i].fact))
            cases_note_loose(b, v[i].val);
        if (f != FACT_ANY)
            v[nkept++] = (Known){v[i].val, f};
    }
    return nkept;
}

void case_fold(CaseJoin *b, SummaryCase *to, const SummaryCase *from, bool is_exact)
{
    to->nwhen = knowns_fold(b, to->when, to->nwhen, from->when, from->nwhen, is_exact);
    to->nfresh =
        knowns_fold(b, to->fresh, to->nfresh, from->fresh, from->nfresh, is_exact);
    to->nrels = case_rels_join(to->rels, to->nrels, from->rels, from->nrels);
}

/* Joins case `at` into case `into`, if they agree up to names. */
static bool cases_fold_pair(CaseJoin *b, Cases *cases, uint32_t into, uint32_t at)
{
    SummaryCase *to = &cases->v[into];
    const SummaryCase *k = &cases->v[at];
    Renaming r = {b, k->symbols, to->symbols, k->nsymbols};

    if (!is_same_kind(b, to, k))
        return false;
    SummaryCase like = case_rename(&r, k);
    if (!cases_agree(to, &like))
        return false;
    case_fold(b, to, &like, cases_differ(to, &like) <= 1 && to->nrels == like.nrels);
    cases_follow(&r, cases, at);
    return true;
}

/* from round to round */

/* Facts that grow from one round to the next would do so for ever: they lose the bound
 * that moved. */
static uint32_t knowns_widen(CaseJoin *b, Known *v, uint32_t n, const Known *before,
                             uint32_t nbefore)
{
    uint32_t nkept = 0;

    for (uint32_t i = 0; i < n; i++) {
        const Known *k = case_known(before, nbefore, v[i].val);
        Fact f = k != NULL ? fact_widen(b->facts, k->fact, v[i].fact) : FACT_ANY;
        if (f != v[i].fact)
            cases_note_loose(b, v[i].val);
        if (f != FACT_ANY)
            v[nkept++] = (Known){v[i].val, f};
    }
    return nkept;
}

/* Widens the case against the one of the round before that it agrees with. Returns that
 * one's number; if there is none, how many there are. */
static uint32_t case_widen_since(CaseJoin *b, SummaryCase *k)
{
    for (uint32_t i = 0; i < b->before->n; i++) {
        const SummaryCase *old = &b->before->v[i];
        Renaming r = {b, old->symbols, k->symbols, k->nsymbols};
        if (!is_same_kind(b, k, old))
            continue;
        SummaryCase like = case_rename(&r, old);
        if (!cases_agree(k, &like))
            continue;
        k->nwhen = knowns_widen(b, k->when, k->nwhen, like.when, like.nwhen);
        k->nfresh = knowns_widen(b, k->fresh, k->nfresh, like.fresh, like.nfresh);
        k->nrels = case_rels_join(k->rels, k->nrels, like.rels, like.nrels);
        return i;
    }
    return b->before->n;
}

/* Widens all, and puts them in the order of the round before: rounds are compared as they
 * stand. */
static void cases_widen_since(CaseJoin *b, Cases *cases)
{
    uint32_t *rank = ARENA_NEW_N(b->scratch, uint32_t, cases->n + 1);

    for (uint32_t i = 0; i < cases->n; i++) {
        SummaryCase k = cases->v[i];
        uint32_t r = case_widen_since(b, &k), at = i;
        for (; at > 0 && rank[at - 1] > r; at--) {
            cases->v[at] = cases->v[at - 1];
            rank[at] = rank[at - 1];
        }
        cases->v[at] = k;
        rank[at] = r;
    }
}

/* Numbers what the cases make in order of appearance. */
static void names_renumber(CaseJoin *b, Cases *cases)
{
    ARRAY(Val) from = {0}, to = {0};

    for (uint32_t i = 0; i < cases->n; i++)
        for (uint32_t k = 0; k < cases->v[i].nsymbols; k++) {
            Val v = cases->v[i].symbols[k];
            uint32_t n = 0;
            while (n < from.n && from.v[n] != v)
                n++;
            if (n < from.n)
                continue;
            ARRAY_PUSH(b->scratch, &from, v);
            bool is_heap = val(b->vs, v)->kind == VAL_HEAP;
            ARRAY_PUSH(b->scratch, &to,
                       is_heap ? val_heap(b->vs, 0, 0, n) : val_fresh(b->vs, n));
        }
    Renaming r = {b, from.v, to.v, from.n};
    for (uint32_t i = 0; i < cases->n && from.n > 0; i++)
        cases->v[i] = case_rename(&r, &cases->v[i]);
    b->nfresh = from.n;
}

static Val copied_leaf(void *ctx, Val v)
{
    (void)ctx;
    (void)v;
    return 0;
}

Cases cases_copied(CaseJoin *b, const Summary *from)
{
    ValRebuild r = {.dst = b->vs, .src = from->values, .leaf = copied_leaf};
    Cases out = {0};

    for (uint32_t i = 0; i < from->ncases; i++)
        ARRAY_PUSH(b->arena, &out, case_rebuild(b, &r, &from->cases[i]));
    return out;
}

void cases_fold(CaseJoin *b, Cases *cases)
{
    uint32_t i = 0;

    for (uint32_t k = 0; k < cases->n; k++) {
        case_cut(b, &cases->v[k]);
        effects_fold(&cases->v[k]);
    }
    while (i < cases->n) {
        uint32_t into = 0;
        while (into < i && !cases_fold_pair(b, cases, into, i))
            into++;
        if (into == i) {
            i++;
            continue;
        }
        memmove(&cases->v[i], &cases->v[i + 1], (cases->n - i - 1) * sizeof *cases->v);
        cases->n--;
    }
    if (cases->n > MANY_CASES)
        cases_widen_constants(b, cases);
    if (b->before != NULL)
        cases_widen_since(b, cases);
    names_renumber(b, cases);
}
