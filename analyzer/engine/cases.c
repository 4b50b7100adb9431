/* Cases of one summary that say the same are joined; when there are too many, those that
 * differ least.
 *
 * Key to reading it: two cases agree if they are equal but for their conditions and
 * facts. Widening goes one step further and lets plain constants that are left differ:
 * they become one unknown value in the set seen.
 */
#include "engine/cases.h"

#include <string.h>

/* parts of a case */

void case_fresh_fact(CaseJoin *b, SummaryCase *k, Val v, Fact f)
{
    Known *grown = ARENA_NEW_N(b->arena, Known, k->nfresh + 1);

    for (uint32_t i = 0; i < k->nfresh; i++)
        if (k->fresh[i].val == v) {
            k->fresh[i].fact = fact_and(b->facts, k->fresh[i].fact, f);
            return;
        }
    memcpy(grown, k->fresh, k->nfresh * sizeof *grown);
    grown[k->nfresh++] = (Known){v, f};
    k->fresh = grown;
}

/* joining */

static bool handles_equal(const HandleRec *a, const HandleRec *b)
{
    return a->sym == b->sym && a->pub.life == b->pub.life &&
           a->pub.origin == b->pub.origin && a->pub.family == b->pub.family &&
           a->decider == b->decider && a->success == b->success &&
           a->failure == b->failure && a->before == b->before &&
           a->has_escaped == b->has_escaped && a->is_untold == b->is_untold;
}

static bool effects_equal(const SummaryCase *a, const SummaryCase *b)
{
    if (a->ndoes != b->ndoes)
        return false;
    for (uint32_t i = 0; i < a->ndoes; i++)
        if (a->does[i].act != b->does[i].act || a->does[i].target != b->does[i].target ||
            a->does[i].ev.family != b->does[i].ev.family ||
            a->does[i].ev.kind != b->does[i].ev.kind)
            return false;
    return true;
}

/* Equal but for conditions and facts. */
bool cases_agree(const SummaryCase *a, const SummaryCase *b)
{
    if (a->exit != b->exit || a->result != b->result || a->exception != b->exception ||
        a->nmakes != b->nmakes || a->nleaves != b->nleaves ||
        a->nforgotten != b->nforgotten || !effects_equal(a, b))
        return false;
    for (uint32_t i = 0; i < a->nmakes; i++)
        if (!handles_equal(&a->makes[i], &b->makes[i]))
            return false;
    for (uint32_t i = 0; i < a->nleaves; i++)
        if (a->leaves[i].place != b->leaves[i].place ||
            a->leaves[i].value != b->leaves[i].value)
            return false;
    for (uint32_t i = 0; i < a->nforgotten; i++)
        if (a->forgotten[i].place != b->forgotten[i].place ||
            a->forgotten[i].kind != b->forgotten[i].kind ||
            a->forgotten[i].from != b->forgotten[i].from)
            return false;
    return true;
}

const Known *case_known(const Known *v, uint32_t n, Val what)
{
    for (uint32_t i = 0; i < n; i++)
        if (v[i].val == what)
            return &v[i];
    return NULL;
}

/* True if joining loses nothing but what both say of one value: their union is what the
 * paths are. */
static uint32_t knowns_differ(const Known *a, uint32_t na, const Known *b, uint32_t nb)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < na; i++) {
        const Known *k = case_known(b, nb, a[i].val);
        n += k == NULL || k->fact != a[i].fact;
    }
    for (uint32_t i = 0; i < nb; i++)
        n += case_known(a, na, b[i].val) == NULL;
    return n;
}

static uint32_t knowns_join(Facts *fs, Known *a, uint32_t na, const Known *b, uint32_t nb)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < na; i++) {
        const Known *k = case_known(b, nb, a[i].val);
        Fact f = k != NULL ? fact_or(fs, a[i].fact, k->fact) : FACT_ANY;
        if (f != FACT_ANY)
            a[n++] = (Known){a[i].val, f};
    }
    return n;
}

uint32_t case_rels_join(Rel *a, uint32_t na, const Rel *b, uint32_t nb)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < na; i++)
        for (uint32_t j = 0; j < nb; j++)
            if (a[i].a == b[j].a && a[i].b == b[j].b && a[i].is_equal == b[j].is_equal) {
                a[n++] = a[i];
                break;
            }
    return n;
}

/* What goes together counts as more than one fact: only a union says it of both. */
uint32_t cases_differ(const SummaryCase *a, const SummaryCase *b)
{
    return knowns_differ(a->when, a->nwhen, b->when, b->nwhen) +
           knowns_differ(a->fresh, a->nfresh, b->fresh, b->nfresh) +
           (boxes_are_same(a->boxes, b->boxes) ? 0 : 2);
}

static Fact case_fact(const void *ctx, Val v)
{
    const SummaryCase *k = ctx;
    const Known *known = case_known(k->when, k->nwhen, v);

    if (known == NULL)
        known = case_known(k->fresh, k->nfresh, v);
    return known != NULL ? known->fact : FACT_ANY;
}

static void lose_condition(void *ctx, Val v)
{
    cases_note_loose(ctx, v);
}

static uint32_t add_differing(const SummaryCase *x, const SummaryCase *y, Val *cols,
                              uint32_t n)
{
    for (uint32_t i = 0; i < x->nwhen; i++)
        if (case_fact(y, x->when[i].val) != x->when[i].fact)
            cols[n++] = x->when[i].val;
    for (uint32_t i = 0; i < x->nfresh; i++)
        if (case_fact(y, x->fresh[i].val) != x->fresh[i].fact)
            cols[n++] = x->fresh[i].val;
    for (uint32_t i = 0; x->boxes != NULL && i < x->boxes->ncols; i++)
        cols[n++] = x->boxes->cols[i];
    return n;
}

static uint32_t most_cols(const SummaryCase *k)
{
    return k->nwhen + k->nfresh + (k->boxes != NULL ? k->boxes->ncols : 0);
}

/* Conditions that differ go together in the case that stands for both. */
static const Boxes *boxes_join(CaseJoin *b, const SummaryCase *x, const SummaryCase *y)
{
    BoxMeet meet = {b->arena, b->facts, lose_condition, NULL, b};
    Val *cols = ARENA_NEW_N(b->scratch, Val, most_cols(x) + most_cols(y) + 1);
    uint32_t n = add_differing(x, y, cols, 0);

    n = add_differing(y, x, cols, n);
    return boxes_union(&meet, (BoxSide){x->boxes, case_fact, NULL, x},
                       (BoxSide){y->boxes, case_fact, NULL, y}, cols, n);
}

static void case_join(CaseJoin *b, SummaryCase *to, const SummaryCase *from)
{
    Facts *fs = b->facts;

    if (b->is_folded) {
        case_fold(b, to, from, false);
        return;
    }
    to->boxes = boxes_join(b, to, from);
    to->nwhen = knowns_join(fs, to->when, to->nwhen, from->when, from->nwhen);
    to->nfresh = knowns_join(fs, to->fresh, to->nfresh, from->fresh, from->nfresh);
    to->nrels = case_rels_join(to->rels, to->nrels, from->rels, from->nrels);
}

/* Cases that agree: those that differ in few facts are joined at all times, the others
 * when there are too many. */
static uint32_t cases_join(CaseJoin *b, Cases *cases, uint32_t max_differ)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < cases->n; i++) {
        SummaryCase *k = &cases->v[i];
        bool is_joined = false;
        for (uint32_t j = 0; j < n && !is_joined; j++) {
            SummaryCase *to = &cases->v[j];
            if (!cases_agree(to, k) || cases_differ(to, k) > max_differ)
                continue;
            case_join(b, to, k);
            is_joined = true;
        }
        if (!is_joined)
            cases->v[n++] = *k;
    }
    return n;
}

/* widening */

/* Places whose constants were widened, with the FRESH that stands for any of them; place
 * 0 is the result. */
typedef struct {
    Val place, to;
} Pair;

typedef struct {
    Pair *v;
    uint32_t n, cap;
    bool is_coarse; /* not constants alone: any number of which nothing else speaks */
} Widened;

static Val widened_symbol(CaseJoin *b, Widened *w, Val place)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (w->v[i].place == place)
            return w->v[i].to;
    Val to = val_fresh(b->vs, (int64_t)b->nfresh++);
    ARRAY_PUSH(b->scratch, w, ((Pair){place, to}));
    return to;
}

static bool handle_mentions(const Values *vs, const HandleRec *h, Val v)
{
    return val_mentions(vs, v, h->sym) ||
           (h->decider != 0 && val_mentions(vs, h->decider, v)) ||
           (h->before != 0 && val_mentions(vs, h->before, v)) ||
           (h->owner != 0 && val_mentions(vs, h->owner, v));
}

/* True if a case does anything with `v`, or with what lies behind it. */
static bool is_spoken_of(const Values *vs, const SummaryCase *k, Val v)
{
    bool is_it = k->exception != 0 && val_mentions(vs, k->exception, v);

    for (uint32_t i = 0; i < k->nmakes && !is_it; i++)
        is_it = handle_mentions(vs, &k->makes[i], v);
    for (uint32_t i = 0; i < k->ndoes && !is_it; i++)
        is_it = k->does[i].target != 0 && val_mentions(vs, k->does[i].target, v);
    for (uint32_t i = 0; i < k->nleaves && !is_it; i++)
        is_it = val_mentions(vs, k->leaves[i].place, v);
    for (uint32_t i = 0; i < k->nforgotten && !is_it; i++)
        is_it = val_mentions(vs, k->forgotten[i].place, v);
    return is_it;
}

/* A number that was computed, or an unknown one that the case does nothing with. */
static bool is_number(const Values *vs, const SummaryCase *k, Val v)
{
    ValKind kind = (ValKind)val(vs, v)->kind;

    return (kind == VAL_EXPR || kind == VAL_FRESH) && !is_spoken_of(vs, k, v);
}

/* What a value of a case may be, if it is a constant or was widened from constants; else
 * FACT_NEVER. */
static Fact plain_fact(CaseJoin *b, const SummaryCase *k, const Widened *w, Val v)
{
    int64_t num;

    if (v != 0 && val_is_const(b->vs, v, &num))
        return fact_const(b->facts, num);
    for (uint32_t i = 0; i < w->n; i++)
        if (w->v[i].to == v) {
            const Known *known = case_known(k->fresh, k->nfresh, v);
            return known != NULL ? known->fact : FACT_ANY;
        }
    if (w->is_coarse && v != 0 && is_number(b->vs, k, v)) {
        const Known *known = case_known(k->fresh, k->nfresh, v);
        return known != NULL ? known->fact : FACT_ANY;
    }
    return FACT_NEVER;
}

/* Both negative, both positive: callers ask for the sign of a status, seldom for more. */
static bool same_sign(Facts *fs, Fact a, Fact b)
{
    Fact negative = fact_range(fs, INT64_MIN, -1),
         positive = fact_range(fs, 1, INT64_MAX);

    return (fact_is_subset(fs, a, negative) && fact_is_subset(fs, b, negative)) ||
           (fact_is_subset(fs, a, positive) && fact_is_subset(fs, b, positive));
}

static bool values_agree(CaseJoin *b, const SummaryCase *x, const SummaryCase *y,
                         const Widened *w, Val vx, Val vy, bool by_sign)
{
    Fact fx = plain_fact(b, x, w, vx), fy = plain_fact(b, y, w, vy);

    if (vx == vy)
        return true;
    return fx != FACT_NEVER && fy != FACT_NEVER &&
           (!by_sign || same_sign(b->facts, fx, fy));
}

/* Equal but for conditions, facts, and constants that are left. */
static bool cases_agree_widely(CaseJoin *b, const SummaryCase *x, const SummaryCase *y,
                               const Widened *w, bool by_sign)
{
    SummaryCase like = *y;
    Cell *leaves = ARENA_NEW_N(b->scratch, Cell, x->nleaves + 1);

    if (x->nleaves != y->nleaves ||
        !values_agree(b, x, y, w, x->result, y->result, by_sign))
        return false;
    for (uint32_t i = 0; i < x->nleaves; i++) {
        if (!values_agree(b, x, y, w, x->leaves[i].value, y->leaves[i].value, by_sign))
            return false;
        leaves[i] = (Cell){y->leaves[i].place, x->leaves[i].value};
    }
    like.result = x->result;
    like.leaves = leaves;
    return cases_agree(x, &like);
}

void case_symbol_add(CaseJoin *b, SummaryCase *k, Val v)
{
    Val *grown = ARENA_NEW_N(b->arena, Val, k->nsymbols + 1);

    for (uint32_t i = 0; i < k->nsymbols; i++) {
        if (k->symbols[i] == v)
            return;
        grown[i] = k->symbols[i];
    }
    grown[k->nsymbols++] = v;
    k->symbols = grown;
}

/* Lets `slot` of case `to` stand for any of the constants in `all`. */
static void slot_widen(CaseJoin *b, SummaryCase *to, Val *slot, Val place, Fact all,
                       Widened *w)
{
    Val v = widened_symbol(b, w, place);
    uint32_t n = 0;

    for (uint32_t i = 0; i < to->nfresh; i++)
        if (to->fresh[i].val != v)
            to->fresh[n++] = to->fresh[i];
    to->nfresh = n;
    *slot = v;
    case_symbol_add(b, to, v);
    case_fresh_fact(b, to, v, all);
}

static void case_widen(CaseJoin *b, SummaryCase *to, const SummaryCase *from, Widened *w)
{
    SummaryCase before = *to;
    Cell *leaves = ARENA_NEW_N(b->arena, Cell, to->nleaves + 1);

    before.fresh = ARENA_NEW_N(b->scratch, Known, to->nfresh + 1);
    memcpy(before.fresh, to->fresh, to->nfresh * sizeof *to->fresh);
    case_join(b, to, from);
    for (uint32_t i = 0; i < to->nleaves; i++)
        leaves[i] = to->leaves[i];
    to->leaves = leaves;
    for (uint32_t i = 0; i <= to->nleaves; i++) {
        Val *slot = i < to->nleaves ? &leaves[i].value : &to->result;
        Val place = i < to->nleaves ? leaves[i].place : 0;
        Val theirs = i < to->nleaves ? from->leaves[i].value : from->result;
        if (*slot == 0 || (*slot == theirs && val_is_const(b->vs, theirs, NULL)))
            continue;
        Fact own = plain_fact(b, &before, w, *slot),
             other = plain_fact(b, from, w, theirs);
        if (own != FACT_NEVER && other != FACT_NEVER)
            slot_widen(b, to, slot, place, fact_or(b->facts, own, other), w);
    }
}

/* Joins cases that differ in plain constants only: those become unknown values in the
 * sets seen. */
static uint32_t cases_widen(CaseJoin *b, Cases *cases, Widened *w, bool by_sign)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < cases->n; i++) {
        uint32_t j = 0;
        while (j < n && !cases_agree_widely(b, &cases->v[j], &cases->v[i], w, by_sign))
            j++;
        if (j < n)
            case_widen(b, &cases->v[j], &cases->v[i], w);
        else
            cases->v[n++] = cases->v[i];
    }
    return n;
}

void cases_join_alike(CaseJoin *b, Cases *cases)
{
    cases->n = cases_join(b, cases, 1);
}

void cases_widen_constants(CaseJoin *b, Cases *cases)
{
    Widened widened = {0};

    cases->n = cases_widen(b, cases, &widened, true);
}

bool cases_limit(CaseJoin *b, Cases *cases)
{
    Widened widened = {0};

    if (cases->n > SUMMARY_MAX_CASES)
        cases->n = cases_join(b, cases, UINT32_MAX);
    if (cases->n > SUMMARY_MAX_CASES)
        cases->n = cases_widen(b, cases, &widened, true);
    if (cases->n > SUMMARY_MAX_CASES)
        cases->n = cases_widen(b, cases, &widened, false);
    widened.is_coarse = true;
    if (cases->n > SUMMARY_MAX_CASES)
        cases->n = cases_widen(b, cases, &widened, true);
    if (cases->n > SUMMARY_MAX_CASES)
        cases->n = cases_widen(b, cases, &widened, false);
    if (cases->n <= SUMMARY_MAX_CASES)
        return true;
    cases->n = SUMMARY_MAX_CASES;
    return false;
}
