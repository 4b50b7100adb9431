/* Building a summary: final states become cases that speak of inputs and of what the
 * function makes.
 *
 * Symbols of the body are renamed to FRESH and HEAP, with one numbering for all cases of
 * the function, so that the same handle has the same name in each. What is reachable from
 * the result, from inputs and globals is kept, all else is dropped. Cases that agree but
 * for their conditions are joined.
 */
#include "engine/cases.h"
#include "engine/exits.h"

#include <string.h>

typedef struct {
    Val from, to;
} Pair;

/* What was said of a mark last. */
typedef struct {
    Name words;
    const TrailStep *steps;
} Told;

/* Built in the exploration's arena, as most of it is built in vain where cases are many;
 * only the steps, which cases share, are the session's at once. */
typedef struct {
    EngineRun *run;
    Explorer *ex;
    Arena *arena; /* the exploration's */
    Summary *sum;
    Values *vs;        /* the summary's */
    Outcomes exits;    /* one for each case, in their order */
    ARRAY(Pair) names; /* of all cases */
    Told *told;        /* by mark */
    CaseJoin join;
    /* the case at hand */
    const State *s;
    ARRAY(Val) symbols;
    bool is_closed; /* unknown symbols get no name now */
    bool was_refused;
    bool is_fresh; /* the value rebuilt last speaks of FRESH or HEAP */
} Build;

/* names */

static Val name_find(const Build *b, Val v)
{
    for (uint32_t i = 0; i < b->names.n; i++)
        if (b->names.v[i].from == v)
            return b->names.v[i].to;
    return 0;
}

static bool has_symbol(const Build *b, Val v)
{
    for (uint32_t i = 0; i < b->symbols.n; i++)
        if (b->symbols.v[i] == v)
            return true;
    return false;
}

static Val name_make(Build *b, Val v, ValKind kind)
{
    Val to = name_find(b, v);

    if (to == 0) {
        int64_t n = (int64_t)b->join.nfresh++;
        to = kind == VAL_HEAP ? val_heap(b->vs, 0, 0, n) : val_fresh(b->vs, n);
        ARRAY_PUSH(b->ex->arena, &b->names, ((Pair){v, to}));
    }
    if (!has_symbol(b, to))
        ARRAY_PUSH(b->arena, &b->symbols, to);
    return to;
}

static Val build_leaf(void *ctx, Val v)
{
    Build *b = ctx;
    ValKind kind = (ValKind)val(b->ex->values, v)->kind;
    Val known;

    if (kind != VAL_SITE && kind != VAL_JOIN && kind != VAL_LOCAL && kind != VAL_HEAP)
        return 0;
    b->is_fresh = true;
    if (!b->is_closed)
        return name_make(b, v, kind);
    known = name_find(b, v);
    if (known == 0 || !has_symbol(b, known)) {
        b->was_refused = true;
        return val_const(b->vs, 0);
    }
    return known;
}

static Val rebuild(Build *b, Val v)
{
    ValRebuild r = {.dst = b->vs, .src = b->ex->values, .leaf = build_leaf, .ctx = b};

    b->is_fresh = false;
    return v != 0 ? val_rebuild(&r, v) : 0;
}

/* Rebuilds without naming anything new; 0 if it would have to. */
static Val rebuild_known(Build *b, Val v)
{
    b->is_closed = true;
    b->was_refused = false;
    Val to = rebuild(b, v);
    b->is_closed = false;
    return b->was_refused ? 0 : to;
}

/* what the caller sees */

/* Fields that only the engine knows, but for what the caller must know of a fresh object;
 * "#0" is a field of the program that has no name. */
static bool is_pseudo_field(const Explorer *ex, Val place)
{
    for (const ValNode *n = val(ex->values, place); n->kind == VAL_FIELD;
         n = val(ex->values, n->a))
        if (n->name[0] == '#' && (n->name[1] < '0' || n->name[1] > '9') &&
            strcmp(n->name, FIELD_TYPE) != 0 && strcmp(n->name, FIELD_ESCAPED) != 0 &&
            strncmp(n->name, FIELD_UNION, 6) != 0)
            return true;
    return false;
}

static bool is_caller_place(const Explorer *ex, Val place)
{
    const ValNode *root = val(ex->values, val_root_of(ex->values, place));

    return root->kind == VAL_INPUT || root->kind == VAL_GLOBAL;
}

static void leaf_add(Build *b, SummaryCase *k, Val place, Val value)
{
    if ((k->nleaves & (k->nleaves - 1)) == 0) /* there is room up to a power of two */
        k->leaves = arena_grow(b->arena, k->leaves, k->nleaves * sizeof *k->leaves,
                               (k->nleaves ? 2 * k->nleaves : 1) * sizeof *k->leaves);
    k->leaves[k->nleaves++] = (Cell){place, value};
}

static void leaves_of_inputs(Build *b, SummaryCase *k)
{
    const State *s = b->s;

    for (uint32_t i = 0; i < s->ncells; i++) {
        Val place = s->cells[i].place, value = s->cells[i].value;
        if (!is_caller_place(b->ex, place) || is_pseudo_field(b->ex, place) ||
            value == val_input(b->ex->values, place))
            continue;
        Val to = rebuild(b, place);
        leaf_add(b, k, to, rebuild(b, value));
    }
}

/* The object of the body behind symbol `to` of the summary, which it made or got from a call;
 * 0: it is none. */
static Val object_behind(const Build *b, Val to)
{
    for (uint32_t i = 0; i < b->names.n; i++) {
        Val from = b->names.v[i].from;
        if (b->names.v[i].to == to && val(b->ex->values, from)->kind != VAL_LOCAL)
            return from;
    }
    return 0;
}

/* Of memory that the function merely got, what it put there of the caller's and of its own
 * counts; the rest is as unknown to the caller as before. */
static bool is_worth_leaving(const Build *b, Val object, Val value)
{
    return val(b->ex->values, object)->kind == VAL_HEAP ||
           val_is_input(b->ex->values, value) || state_holds_handle(b->ex, b->s, value);
}

static void leaves_of_object(Build *b, SummaryCase *k, Val object)
{
    const State *s = b->s;

    for (uint32_t i = 0; i < s->ncells; i++) {
        Val place = s->cells[i].place, value = s->cells[i].value;
        if (val_root_of(b->ex->values, place) != object ||
            is_pseudo_field(b->ex, place) || !is_worth_leaving(b, object, value))
            continue;
        Val to = rebuild(b, place);
        leaf_add(b, k, to, rebuild(b, value));
    }
}

/* Cells of the objects that were named, which may name further ones. */
static void leaves_of_objects(Build *b, SummaryCase *k)
{
    Name field_type = names_add(b->ex->names, FIELD_TYPE);

    for (uint32_t n = 0; n < b->symbols.n; n++) {
        Val object = object_behind(b, b->symbols.v[n]);
        if (object == 0)
            continue;
        RecId type = val(b->ex->values, object)->kind == VAL_HEAP
                         ? state_dynamic_type(b->ex, b->s, object)
                         : 0;
        if (type != 0)
            leaf_add(b, k, val_field(b->vs, b->symbols.v[n], field_type),
                     val_type(b->vs, type));
        leaves_of_object(b, k, object);
    }
}

/* Two paths met: one may have left the place as it was. What the caller holds there is
 * not overwritten for sure. */
static bool may_be_unchanged(const Build *b, Cell c)
{
    const ValNode *n = val(b->ex->values, c.value);

    return (b->s->is_vague || (n->kind == VAL_JOIN && n->b == c.place)) &&
           is_caller_place(b->ex, c.place) && !is_pseudo_field(b->ex, c.place);
}

static void defaults_add(Build *b, SummaryCase *k)
{
    const State *s = b->s;

    k->forgotten = ARENA_NEW_N(b->arena, Default, s->ndefaults + s->ncells + 1);
    for (uint32_t i = 0; i < s->ndefaults; i++) {
        Val place = s->defaults[i].place;
        Val to = is_caller_place(b->ex, place) ||
                         val(b->ex->values, val_root_of(b->ex->values, place))->kind ==
                             VAL_HEAP
                     ? rebuild_known(b, place)
                     : 0;
        if (to != 0 && !is_pseudo_field(b->ex, place))
            k->forgotten[k->nforgotten++] =
                (Default){to, s->defaults[i].kind, rebuild_known(b, s->defaults[i].from)};
    }
    for (uint32_t i = 0; i < s->ncells; i++)
        if (may_be_unchanged(b, s->cells[i]))
            k->forgotten[k->nforgotten++] =
                (Default){rebuild_known(b, s->cells[i].place), DEFAULT_FORGOTTEN, 0};
}

/* handles */

static Name fn_text(const Explorer *ex)
{
    const Decl *d = &ex->u->decls.v[ex->fn->decl];

    return d->text != NULL ? d->text : d->name;
}

#define MAX_STEPS_BELOW 23

/* The step at a mark, in the words given, and those of callees below it; *n: how many.
 * Cases share what they say of the same mark. */
static const TrailStep *mark_steps(Build *b, uint32_t mark, Name words, uint32_t *n)
{
    const Mark *m = &b->ex->marks.v[mark];
    Told *told = &b->told[mark];

    *n = mark == 0 ? 0 : 1 + (m->nsteps < MAX_STEPS_BELOW ? m->nsteps : MAX_STEPS_BELOW);
    if (mark == 0 || told->words == words)
        return told->steps;
    TrailStep *steps = ARENA_NEW_N(b->run->arena, TrailStep, *n);
    steps[0] = (TrailStep){.kind = m->kind,
                           .place = trail_place(b->ex->u, m->loc),
                           .text = words,
                           .function = fn_text(b->ex),
                           .depth = 1,
                           .is_essential = true};
    for (uint32_t i = 1; i < *n; i++) {
        steps[i] = m->steps[i - 1];
        steps[i].depth++;
    }
    *told = (Told){words, steps};
    return steps;
}

static Name words_by(Build *b, const char *what, Name who)
{
    if (who == NULL)
        return names_add(b->ex->names, what);
    return names_add(b->ex->names, arena_printf(b->ex->arena, "%s by '%s'", what, who));
}

/* For the census: the handle leaves through the result or through a place of the
 * caller. */
static void site_count(const Build *b, const SummaryCase *k, const HandleRec *h, Val sym)
{
    bool is_returned = k->result != 0 && val_mentions(b->vs, k->result, sym);

    for (uint32_t i = 0; i < b->ex->sites.n; i++) {
        Site *site = &b->ex->sites.v[i];
        if (site->ins != h->ins || site->ordinal != h->ordinal ||
            h->pub.life == LIFE_FAILED || h->pub.life == LIFE_RELEASED)
            continue;
        site->returned += is_returned;
        site->stored += !is_returned;
    }
}

/* Memory out of view that the caller does not get to see holds the handle as well. */
static bool is_kept_elsewhere(const Build *b, Val sym)
{
    for (uint32_t i = 0; i < b->s->ncells; i++) {
        Cell c = b->s->cells[i];
        if (c.value != sym || !handle_is_out_of_view(b->ex, c.place))
            continue;
        Val root = name_find(b, val_root_of(b->ex->values, c.place));
        if (root == 0 || !has_symbol(b, root))
            return true;
    }
    return false;
}

/* A closed handle as the result is a finding here; callers need not be told again what
 * they do with it. */
static bool is_told(const Build *b, const SummaryCase *k, const HandleRec *h)
{
    const ModelFamily *f =
        h->pub.family != NULL ? models_family(b->ex->models, h->pub.family) : NULL;

    return h->pub.life == LIFE_RELEASED && h->sym == k->result &&
           (f == NULL || (f->claims & CLAIM_USE) != 0);
}

static void make_add(Build *b, SummaryCase *k, const HandleRec *h)
{
    HandleRec rec = *h;

    rec.sym = name_find(b, h->sym);
    if (is_told(b, k, &rec))
        return;
    site_count(b, k, h, rec.sym);
    rec.decider = h->decider != 0 ? rebuild_known(b, h->decider) : 0;
    rec.pub.is_status_lost |= h->decider != 0 && rec.decider == 0;
    rec.before = h->before != 0 ? rebuild_known(b, h->before) : 0;
    rec.owner = h->owner != 0 ? rebuild_known(b, h->owner) : 0;
    rec.region = 0;
    if (is_kept_elsewhere(b, h->sym)) {
        rec.has_escaped = true;
        if (rec.pub.life == LIFE_LIVE)
            rec.pub.life = LIFE_ESCAPED;
    }
    k->makes = arena_grow(b->arena, k->makes, k->nmakes * sizeof *k->makes,
                          (k->nmakes + 1) * sizeof *k->makes);
    rec.steps = mark_steps(b, h->pub.acquired_at,
                           words_by(b, "acquired here", h->pub.source), &rec.nsteps);
    k->makes[k->nmakes++] = rec;
}

static void makes_add(Build *b, SummaryCase *k)
{
    for (uint32_t i = 0; i < b->s->nhandles; i++) {
        const HandleRec *h = &b->s->handles[i];
        Val to = name_find(b, h->sym);
        if (to != 0 && has_symbol(b, to) && !h->is_lost)
            make_add(b, k, h);
    }
}

/* facts */

static Val rebuild_condition(void *ctx, Val v)
{
    Build *b = ctx;
    Val to = rebuild_known(b, v);

    return to != 0 && (b->is_fresh || val_is_input(b->vs, to)) ? to : 0;
}

static void facts_add(Build *b, SummaryCase *k)
{
    const State *s = b->s;

    k->when = ARENA_NEW_N(b->arena, Known, s->nknowns + 1);
    k->fresh = ARENA_NEW_N(b->arena, Known, s->nknowns + 1);
    for (uint32_t i = 0; i < s->nknowns; i++) {
        Val v = rebuild_known(b, s->knowns[i].val);
        if (v == 0 || s->knowns[i].fact == FACT_ACCESSED)
            continue;
        Known known = {v, s->knowns[i].fact};
        if (b->is_fresh)
            k->fresh[k->nfresh++] = known;
        else if (val_is_input(b->vs, v))
            k->when[k->nwhen++] = known;
    }
    if (s->boxes != NULL)
        k->boxes = boxes_rebuild(b->arena, b->run->facts, s->boxes, rebuild_condition, b);
    k->rels = ARENA_NEW_N(b->arena, Rel, s->nrels + 1);
    for (uint32_t i = 0; i < s->nrels; i++) {
        Val x = rebuild_known(b, s->rels[i].a), y = rebuild_known(b, s->rels[i].b);
        if (x != 0 && y != 0)
            k->rels[k->nrels++] = (Rel){x, y, s->rels[i].is_equal};
    }
}

/* effects */

static const char *act_words(Act act)
{
    static const char *const words[ACT_COUNT] = {[ACT_RELEASE] = "closed here",
                                                 [ACT_USE] = "used here",
                                                 [ACT_MODIFY] = "changed here",
                                                 [ACT_STORE] = "stored here",
                                                 [ACT_START] =
                                                     "handed to another thread here",
                                                 [ACT_ESCAPE] = "passed on here",
                                                 [ACT_MUTE] = "passed on here",
                                                 [ACT_LOSE] = "lost here",
                                                 [ACT_RETAIN] = "referenced here",
                                                 [ACT_DROP] = "dereferenced here"};

    return words[act];
}

static void effects_add(Build *b, SummaryCase *k)
{
    const Effect **list;
    uint32_t n = effect_list(b->ex, b->ex->arena, b->s->does, &list);

    k->does = ARENA_NEW_N(b->arena, CaseEffect, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        CaseEffect *e = &k->does[k->ndoes];
        Val target = rebuild_known(b, list[i]->target);
        if (target == 0)
            continue;
        *e = (CaseEffect){.act = list[i]->act,
                          .target = target,
                          .ev = list[i]->ev,
                          .why = reason_in(b->run->names, list[i]->why, fn_text(b->ex))};
        e->ev.at = 0;
        e->steps =
            mark_steps(b, list[i]->ev.at,
                       words_by(b, act_words(e->act), list[i]->ev.callee), &e->nsteps);
        k->ndoes++;
    }
}

/* one case */

static void case_build(Build *b, const Outcome *o, SummaryCase *k)
{
    b->s = o->state;
    b->symbols.v = NULL;
    b->symbols.n = b->symbols.cap = 0;
    *k = (SummaryCase){.exit = o->exit};
    if (o->exit != EXIT_NORETURN) {
        k->result = rebuild(b, o->result);
        k->exception = rebuild(b, o->exception);
        leaves_of_inputs(b, k);
        leaves_of_objects(b, k);
        defaults_add(b, k);
        makes_add(b, k);
    }
    facts_add(b, k);
    effects_add(b, k);
    k->symbols = b->symbols.v;
    k->nsymbols = b->symbols.n;
    if (o->state->is_muted_rest)
        b->sum->complete = false;
}

/* that handle, failed */

/* True if the path of state `s` passed the place where `h` is acquired. */
static bool has_tried(const Explorer *ex, const State *s, const HandleRec *h)
{
    uint32_t loc = ex->marks.v[h->pub.acquired_at].loc;

    for (uint32_t m = s->trail; m != 0; m = ex->marks.v[m].prev)
        if (ex->marks.v[m].loc == loc && ex->marks.v[m].kind == TRAIL_ACQUIRE)
            return true;
    return false;
}

static const HandleRec *make_of(const SummaryCase *k, Val v)
{
    for (uint32_t i = 0; i < k->nmakes; i++)
        if (k->makes[i].sym == v)
            return &k->makes[i];
    return NULL;
}

static Val *slot_of(SummaryCase *k, Val place)
{
    if (place == 0)
        return &k->result;
    for (uint32_t i = 0; i < k->nleaves; i++)
        if (k->leaves[i].place == place)
            return &k->leaves[i].value;
    return NULL;
}

static void make_push(Build *b, SummaryCase *k, const HandleRec *h)
{
    Val *symbols = ARENA_NEW_N(b->arena, Val, k->nsymbols + 1);

    k->makes = arena_grow(b->arena, k->makes, k->nmakes * sizeof *k->makes,
                          (k->nmakes + 1) * sizeof *k->makes);
    k->makes[k->nmakes++] = *h;
    if (k->nsymbols > 0)
        memcpy(symbols, k->symbols, k->nsymbols * sizeof *symbols);
    symbols[k->nsymbols++] = h->sym;
    k->symbols = symbols;
}

/* In case `k` the constant at `slot` stands where case `other` yields handle `h`. */
static void fail_in(Build *b, SummaryCase *k, Val *slot, const HandleRec *h, int64_t num)
{
    HandleRec failed = *h;

    failed.pub.life = LIFE_FAILED;
    failed.decider = failed.before = 0;
    failed.failure = fact_const(b->run->facts, num);
    make_push(b, k, &failed);
    case_fresh_fact(&b->join, k, h->sym, fact_const(b->run->facts, num));
    *slot = h->sym;
}

/* A single place that the caller had before the call. */
static bool is_of_caller(const Build *b, Val place)
{
    ValKind kind = (ValKind)val(b->vs, val_root_of(b->vs, place))->kind;

    return !val(b->vs, place)->is_many && (kind == VAL_INPUT || kind == VAL_GLOBAL);
}

/* In case `k` the out-place still holds what the caller had there. */
static void untouched_in(Build *b, SummaryCase *k, Val place, const HandleRec *h)
{
    HandleRec failed = *h;

    for (uint32_t i = 0; i < k->nforgotten; i++)
        if (val_is_below(b->vs, place, k->forgotten[i].place))
            return;
    failed.pub.life = LIFE_FAILED;
    failed.decider = 0;
    failed.before = val_input(b->vs, place);
    make_push(b, k, &failed);
    leaf_add(b, k, place, h->sym);
}

/* Looks at one result or place of a case that yields a handle: who else has a constant
 * there, or nothing new? */
static void fail_at(Build *b, Cases *cases, uint32_t with, Val place)
{
    Facts *fs = b->run->facts;
    SummaryCase *w = &cases->v[with];
    const Val *slot = slot_of(w, place);
    const HandleRec *h = slot != NULL ? make_of(w, *slot) : NULL;
    int64_t num;

    if (h == NULL || h->pub.origin != ORIGIN_OWNED || h->pub.life == LIFE_FAILED ||
        h->pub.acquired_at == 0)
        return;
    HandleRec rec = *h;
    for (uint32_t i = 0; i < cases->n; i++) {
        SummaryCase *k = &cases->v[i];
        Val *other = i != with && k->exit == EXIT_RETURN ? slot_of(k, place) : NULL;
        if (i == with || k->exit != EXIT_RETURN || make_of(k, rec.sym) != NULL ||
            !has_tried(b->ex, b->exits.v[i].state, &rec))
            continue;
        if (other == NULL && place != 0 && is_of_caller(b, place))
            untouched_in(b, k, place, &rec);
        if (other == NULL || *other == 0 || !val_is_const(b->vs, *other, &num) ||
            (num != 0 && num != -1))
            continue;
        fail_in(b, k, other, &rec, num);
        w = &cases->v[with];
        for (uint32_t m = 0; m < w->nmakes; m++)
            if (w->makes[m].sym == rec.sym && w->makes[m].pub.life == LIFE_LIVE) {
                Fact failure = fact_const(fs, num);
                w->makes[m].failure = w->makes[m].failure == FACT_NEVER
                                          ? failure
                                          : fact_or(fs, w->makes[m].failure, failure);
                case_fresh_fact(&b->join, w, rec.sym, fact_not(fs, failure));
            }
    }
}

static void failures_mark(Build *b, Cases *cases)
{
    for (uint32_t i = 0; i < cases->n; i++) {
        if (cases->v[i].exit != EXIT_RETURN || cases->v[i].nmakes == 0)
            continue;
        if (cases->v[i].result != 0)
            fail_at(b, cases, i, 0);
        for (uint32_t j = 0; j < cases->v[i].nleaves; j++)
            fail_at(b, cases, i, cases->v[i].leaves[j].place);
    }
}

/* the summary */

static void holes_add(Build *b)
{
    Summary *sum = b->sum;

    sum->holes = ARENA_NEW_N(b->arena, Hole, b->ex->holes.n + 1);
    b->symbols.n = 0;
    for (uint32_t i = 0; i < b->ex->holes.n; i++) {
        Hole h = b->ex->holes.v[i];
        h.input = rebuild_known(b, h.input);
        h.other = h.other != 0 ? rebuild_known(b, h.other) : 0;
        if (h.input != 0)
            sum->holes[sum->nholes++] = h;
    }
}

static void cases_build(Build *b, Cases *cases)
{
    b->vs = values_new(b->arena, b->run->names);
    b->join = (CaseJoin){
        .arena = b->arena, .scratch = b->arena, .facts = b->run->facts, .vs = b->vs};
    b->names.n = 0;
    cases->n = 0;
    for (uint32_t i = 0; i < b->exits.n; i++) {
        ARRAY_PUSH(b->arena, cases, (SummaryCase){0});
        case_build(b, &b->exits.v[i], &cases->v[cases->n - 1]);
    }
    failures_mark(b, cases);
    verdicts_mark(&b->join, b->ex, &b->exits, cases);
}

/* False: there are too many. */
static bool cases_reduce(Build *b, Cases *cases)
{
    const FnSlot *slot = &b->run->slots[b->ex->fn_id];
    Cases before = {0};

    b->join.is_folded = slot->is_folded;
    if (slot->is_folded && slot->summary != NULL && b->ex->bindings.n == 0) {
        before = cases_copied(&b->join, slot->summary);
        b->join.before = &before;
    }
    if (slot->is_folded)
        cases_fold(&b->join, cases);
    else
        cases_join_alike(&b->join, cases);
    return cases_limit(&b->join, cases) && b->join.nfresh <= SUMMARY_MAX_SYMBOLS;
}

/* Where the cases are too many although they were joined, the paths behind them meet
 * until they are few. */
static Cases cases_of(Build *b)
{
    Cases cases = {0};

    b->exits = b->ex->exits;
    cases_build(b, &cases);
    if (cases_reduce(b, &cases))
        return cases;
    b->exits = exits_merged(b->ex, &b->ex->exits, SUMMARY_FEW_CASES, true);
    if (b->exits.n < b->ex->exits.n) {
        cases_build(b, &cases);
        if (cases_reduce(b, &cases))
            return cases;
    }
    b->exits = exits_merged(b->ex, &b->ex->exits, SUMMARY_FEW_CASES, false);
    cases_build(b, &cases);
    if (!cases_reduce(b, &cases)) {
        b->sum->complete = false;
        b->sum->why_incomplete = names_add(b->run->names, "too-many-symbols");
    }
    return cases;
}

/* keeping */

static void *array_keep(Arena *arena, const void *v, uint32_t n, size_t size)
{
    void *to = n > 0 ? arena_alloc(arena, n * size) : NULL;

    if (n > 0)
        memcpy(to, v, n * size);
    return to;
}

static void case_keep(Arena *arena, SummaryCase *k)
{
    k->symbols = array_keep(arena, k->symbols, k->nsymbols, sizeof *k->symbols);
    k->when = array_keep(arena, k->when, k->nwhen, sizeof *k->when);
    k->boxes = boxes_keep(arena, k->boxes);
    k->rels = array_keep(arena, k->rels, k->nrels, sizeof *k->rels);
    k->does = array_keep(arena, k->does, k->ndoes, sizeof *k->does);
    k->makes = array_keep(arena, k->makes, k->nmakes, sizeof *k->makes);
    k->fresh = array_keep(arena, k->fresh, k->nfresh, sizeof *k->fresh);
    k->leaves = array_keep(arena, k->leaves, k->nleaves, sizeof *k->leaves);
    k->forgotten = array_keep(arena, k->forgotten, k->nforgotten, sizeof *k->forgotten);
}

/* The summary in the session's arena, with what it uses alone. */
static const Summary *summary_keep(const Build *b)
{
    Arena *arena = b->run->arena;
    Summary *sum = ARENA_NEW(arena, Summary);

    *sum = *b->sum;
    sum->values = values_copy(arena, b->vs);
    sum->cases = array_keep(arena, sum->cases, sum->ncases, sizeof *sum->cases);
    sum->holes = array_keep(arena, sum->holes, sum->nholes, sizeof *sum->holes);
    sum->loose = array_keep(arena, sum->loose, sum->nloose, sizeof *sum->loose);
    for (uint32_t i = 0; i < sum->ncases; i++)
        case_keep(arena, &sum->cases[i]);
    return sum;
}

const Summary *summary_build(EngineRun *run, Explorer *ex)
{
    Summary *sum = ARENA_NEW(ex->arena, Summary);
    Build b = {.run = run, .ex = ex, .arena = ex->arena, .sum = sum};

    b.told = ARENA_NEW_N(ex->arena, Told, ex->marks.n + 1);
    sum->fn = ex->fn_id;
    sum->complete = ex->complete;
    sum->why_incomplete = ex->why_incomplete;
    Cases cases = cases_of(&b);
    holes_add(&b);
    for (uint32_t i = 0; i < ex->loose.n; i++)
        cases_note_loose(&b.join, rebuild_known(&b, ex->loose.v[i]));
    sum->loose = b.join.loose.v;
    sum->nloose = b.join.loose.n;
    sum->cases = cases.v;
    sum->ncases = cases.n;
    return summary_keep(&b);
}
