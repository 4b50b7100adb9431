/* Lives of handles. The transitions are data (handle.def); here is what decides, what
 * holds, what is lost.
 *
 * Key to reading it: a record may move while events run or symbols are renamed, so
 * functions find it again by its symbol. Sites (Explorer.sites) count what became of each
 * acquisition, for the census.
 */
#include "engine/handle.h"

#include "engine/collect.h"
#include "engine/explore.h"
#include "engine/hold.h"
#include "engine/keep.h"

#include <string.h>

/* the table */

static Life next_life(Life life, Act act)
{
#define NEXT(from, on, to)                                                               \
    if (life == LIFE_##from && act == ACT_##on)                                          \
        return LIFE_##to;
#include "engine/handle.def"
#undef NEXT
    return life;
}

Life handle_life(const HandleRec *h)
{
    bool is_doubtful = h->pub.life == LIFE_PENDING || h->pub.life == LIFE_FAILED;

    return is_doubtful && h->was_faulted ? LIFE_LIVE : h->pub.life;
}

static bool is_unfinished(const HandleRec *h)
{
    return h->pub.life == LIFE_LIVE || h->pub.life == LIFE_PENDING;
}

/* Claims of loss are open. */
static bool is_losable(const HandleRec *h)
{
    return h->pub.origin == ORIGIN_OWNED && is_unfinished(h) && !h->has_escaped &&
           !h->is_lost;
}

/* sites */

Site *handle_site(Explorer *ex, const HandleRec *h)
{
    Site fresh = {0};
    uint32_t i;

    for (i = 0; i < ex->sites.n; i++)
        if (ex->sites.v[i].ins == h->ins && ex->sites.v[i].ordinal == h->ordinal)
            return &ex->sites.v[i];
    fresh.ins = h->ins;
    fresh.ordinal = h->ordinal;
    fresh.first = *h;
    ARRAY_PUSH(ex->arena, &ex->sites, fresh);
    return &ex->sites.v[ex->sites.n - 1];
}

static void site_count(Explorer *ex, const HandleRec *h, Act act, Name why)
{
    Site *site = handle_site(ex, h);

    switch (act) {
    case ACT_RELEASE:
        site->released++;
        break;
    case ACT_STORE:
        site->stored++;
        break;
    case ACT_START:
    case ACT_ESCAPE:
        site->escaped++;
        break;
    case ACT_MUTE:
        site->muted++;
        break;
    case ACT_LOSE:
        site->lost++;
        break;
    case ACT_USE:
    case ACT_MODIFY:
        site->used++;
        break;
    default:
        return;
    }
    if ((act == ACT_ESCAPE || act == ACT_MUTE) && !site->why)
        site->why = why;
}

/* making */

static bool is_held_by(const Explorer *ex, const State *s, Val sym)
{
    uint32_t i;

    for (i = 0; i < s->ncells; i++)
        if (val_mentions(ex->values, s->cells[i].value, sym))
            return true;
    for (i = 0; i < s->nregs; i++)
        if (val_mentions(ex->values, s->regs[i].value, sym))
            return true;
    for (i = 0; i < s->nhandles; i++)
        if (s->handles[i].before == sym && s->handles[i].pub.life == LIFE_PENDING)
            return true;
    return (ex->held && val_mentions(ex->values, ex->held, sym)) ||
           (s->exception && val_mentions(ex->values, s->exception, sym));
}

/* Values that a live handle does not have. */
static Fact not_live(Explorer *ex, const State *s, const HandleRec *h)
{
    Fact before = h->before ? state_fact(ex, s, h->before) : FACT_ANY;

    Fact never = h->failure;

    /* no handle that must be released is 0 or negative, as "none", pseudo-handles and
     * failed descriptors are */
    if (h->pub.origin == ORIGIN_OWNED)
        never = fact_or(ex->facts, never, fact_range(ex->facts, INT64_MIN, 0));
    if (h->decider && fact_is_const(ex->facts, before, NULL))
        return fact_or(ex->facts, never, before);
    return never;
}

Val handle_make(Explorer *ex, State *s, const HandleMake *m)
{
    Val newest = val_site(ex->values, ex->ins, m->ordinal, AGE_NEWEST), sym;
    HandleRec h;

    if (!is_held_by(ex, s, newest))
        state_drop_handle(s, newest);
    sym = state_fresh(ex, s, m->ordinal, m->type);
    memset(&h, 0, sizeof h);
    h.sym = sym;
    h.ins = ex->ins;
    h.ordinal = m->ordinal;
    h.pub.origin = m->origin;
    h.pub.family = m->family;
    h.pub.pseudo = m->pseudo;
    h.pub.source = m->source;
    h.pub.name = m->name;
    h.pub.is_thread_bound = m->is_thread_bound;
    h.pub.is_success_assumed = m->is_success_assumed;
    h.pub.acquired_at = m->mark;
    h.decider = m->decider;
    h.success = m->success;
    h.before = m->before == newest ? val_site(ex->values, ex->ins, m->ordinal, AGE_OLDER)
                                   : m->before;
    h.failure = m->failure;
    h.owner = m->owner;
    if (m->origin == ORIGIN_OWNED && h.failure == FACT_NEVER)
        h.failure = m->decider ? FACT_ZERO : FACT_NEVER;
    h.pub.life = m->decider || m->may_fail ? LIFE_PENDING : LIFE_LIVE;
    if (h.pub.life == LIFE_LIVE && not_live(ex, s, &h) != FACT_NEVER)
        state_set_known(ex, s, sym,
                        fact_and(ex->facts, state_known(s, sym),
                                 fact_not(ex->facts, not_live(ex, s, &h))));
    handle_adopt(ex, s, &h);
    return sym;
}

void handle_adopt(Explorer *ex, State *s, const HandleRec *rec)
{
    bool is_untouched = rec->pub.life == LIFE_FAILED && rec->before != 0;

    state_add_handle(ex, s, rec);
    handle_site(ex, rec)->may_fail |=
        (rec->pub.life == LIFE_PENDING || rec->pub.life == LIFE_FAILED) && !is_untouched;
    /* a wrapper tells failure by a value of its own: so does what it yields on success */
    if (rec->pub.life == LIFE_FAILED && !is_untouched && !rec->decider &&
        rec->failure != FACT_NEVER) {
        HandleRec *first = &handle_site(ex, rec)->first;

        first->failure = first->pub.life == LIFE_FAILED
                             ? fact_or(ex->facts, first->failure, rec->failure)
                             : rec->failure;
        first->decider = 0;
        first->pub.life = LIFE_FAILED;
    }
    if (is_untouched)
        state_handle(ex, s, rec->sym)->before = 0;
}

static uint32_t record_at(const State *s, Val sym)
{
    uint32_t i = 0;

    while (i < s->nhandles && s->handles[i].sym != sym)
        i++;
    return i;
}

const HandleRec *state_record(const State *s, Val sym)
{
    uint32_t i = record_at(s, sym);

    return i < s->nhandles ? &s->handles[i] : NULL;
}

HandleRec *state_handle(Explorer *ex, State *s, Val v)
{
    uint32_t at, k;

    if (!v || s->nhandles == 0)
        return NULL;
    at = record_at(s, v);
    if (at < s->nhandles)
        return &s->handles[at];
    if (!val_is_symbol(ex->values, v))
        return NULL;
    for (k = 0; k < s->nrels; k++) {
        const Rel *r = &s->rels[k];

        if (!r->is_equal || (r->a != v && r->b != v))
            continue;
        at = record_at(s, r->a == v ? r->b : r->a);
        if (at < s->nhandles)
            return &s->handles[at];
    }
    return NULL;
}

/* renaming */

/* Two records of one site under one symbol that stands for many. */
static void combine(HandleRec *many, const HandleRec *one)
{
    if (many->pub.life != one->pub.life || one->pub.life == LIFE_PENDING) {
        many->pub.life = LIFE_MUTED;
        many->why = one->why;
    }
    if (one->region)
        many->region = one->region;
    many->has_escaped |= one->has_escaped;
    many->was_faulted |= one->was_faulted;
}

void handle_renamed(Explorer *ex, State *s, Val from, Val to)
{
    HandleRec moved, *there;
    uint32_t i;

    for (i = 0; i < s->nhandles && s->handles[i].sym != from; i++)
        ;
    if (i == s->nhandles)
        return;
    moved = s->handles[i];
    state_drop_handle(s, from);
    if (val(ex->values, to)->kind != VAL_SITE)
        return;
    moved.sym = to;
    moved.is_collected |= val(ex->values, to)->is_many;
    there = state_handle(ex, s, to);
    if (there)
        combine(there, &moved);
    else
        state_add_handle(ex, s, &moved);
}

/* deciding */

static bool can_live(Explorer *ex, const State *s, const HandleRec *h)
{
    Fact own = state_fact(ex, s, h->sym);

    if (h->decider &&
        fact_is_disjoint(ex->facts, state_fact(ex, s, h->decider), h->success))
        return false;
    return !fact_is_subset(ex->facts, own, not_live(ex, s, h));
}

static bool can_fail(Explorer *ex, const State *s, const HandleRec *h)
{
    Fact own = state_fact(ex, s, h->sym);

    if (!h->decider)
        return !fact_is_disjoint(ex->facts, own, h->failure);
    if (fact_is_subset(ex->facts, state_fact(ex, s, h->decider), h->success))
        return false;
    return !h->before || !fact_is_disjoint(ex->facts, own, state_fact(ex, s, h->before));
}

static bool decide_live(Explorer *ex, State *s, HandleRec *h)
{
    Val decider = h->decider, sym = h->sym;
    Fact success = h->success, own = fact_not(ex->facts, not_live(ex, s, h));

    h->pub.life = h->has_escaped ? LIFE_ESCAPED : LIFE_LIVE;
    h->pub.was_checked = true;
    s->may_have_lost = true; /* `before` does not hold what it held any more */
    return (!decider || state_narrow(ex, s, decider, success)) &&
           state_narrow(ex, s, sym, own);
}

static bool decide_failed(Explorer *ex, State *s, HandleRec *h)
{
    Val decider = h->decider, sym = h->sym, before = h->before;
    Fact success = h->success, own = h->failure;

    h->pub.life = LIFE_FAILED;
    h->pub.was_checked = true;
    if (!decider)
        return state_narrow(ex, s, sym, own);
    if (!state_narrow(ex, s, decider, fact_not(ex->facts, success)))
        return false;
    if (!before)
        return true;
    if (val_is_const(ex->values, before, NULL))
        return state_narrow(ex, s, sym, state_fact(ex, s, before));
    state_drop_handle(s, sym); /* the place still holds what it held before */
    state_rename(ex, s, sym, before);
    return true;
}

bool handle_decide(Explorer *ex, State *s)
{
    uint32_t i = 0;

    while (i < s->nhandles) {
        HandleRec *h = &s->handles[i];
        bool live, failed;

        if (h->pub.life != LIFE_PENDING || val(ex->values, h->sym)->is_many) {
            i++;
            continue;
        }
        live = can_live(ex, s, h);
        failed = can_fail(ex, s, h);
        if (!live && !failed)
            return false;
        if (live && failed) {
            i++;
            continue;
        }
        if (!(live ? decide_live(ex, s, h) : decide_failed(ex, s, h)))
            return false;
        i = 0; /* what was learned may decide others */
    }
    return true;
}

/* acting */

static bool is_silent(Act act)
{
    return act == ACT_ESCAPE || act == ACT_MUTE || act == ACT_RETAIN || act == ACT_DROP;
}

static bool is_failure_value(Explorer *ex, const State *s, const HandleRec *h)
{
    Fact own = state_fact(ex, s, h->sym);

    return h->failure != FACT_NEVER && fact_is_subset(ex->facts, own, h->failure);
}

void handle_emit(Explorer *ex, State *s, const HandleRec *rec, const Event *ev)
{
    HandleRec h = *rec;
    Event e = *ev;

    h.pub.life = handle_life(rec);
    h.pub.is_status_lost = rec->pub.life == LIFE_PENDING && rec->decider &&
                           !val_is_const(ex->values, rec->decider, NULL) &&
                           !is_held_by(ex, s, rec->decider);
    h.pub.owner_is_held = keep_is_held(ex, s, rec);
    e.is_owner_gone = rec->owner_gone_at != 0;
    e.is_failure_value = is_failure_value(ex, s, rec);
    e.handle = &h.pub;
    event_emit(ex, s, &h, &e);
}

/* The transition of one record, after its event. */
static void transit(Explorer *ex, HandleRec *h, Act act, const Event *ev, Name why)
{
    Life before = h->pub.life;

    h->pub.life = next_life(before, act);
    if (act == ACT_RELEASE) {
        h->pub.released_at = ev->at;
    } else if (act == ACT_ESCAPE || act == ACT_STORE || act == ACT_START) {
        if (h->is_collected)
            collect_let_go(ex, h);
        h->has_escaped = true;
    }
    if ((before == LIFE_PENDING || before == LIFE_FAILED) &&
        (act == ACT_USE || act == ACT_RELEASE || act == ACT_MODIFY))
        h->was_faulted = true;
    if ((act == ACT_MUTE || act == ACT_ESCAPE) && !h->why)
        h->why = why;
    site_count(ex, h, act, why);
}

/* A release of something that stands for many: no claim about any of them stays. */
static void release_collected(Explorer *ex, HandleRec *h)
{
    collect_let_go(ex, h);
    if (h->pub.origin != ORIGIN_OWNED || h->pub.life == LIFE_MUTED)
        return;
    h->pub.life = LIFE_MUTED;
    h->has_escaped = true;
    site_count(ex, h, ACT_RELEASE, NULL);
}

/* Whether what is done to a collected record is wrong of whatever it stands for: the others of its collection are no
 * excuse. */
static bool is_certain(Explorer *ex, const State *s, const HandleRec *h, const Event *ev)
{
    return h->pub.life == LIFE_LIVE || h->pub.life == LIFE_PENDING ||
           (h->pub.life == LIFE_RELEASED && collect_is_sure(ex, s, h, ev));
}

/* Whether the handle was released, and what an element of its container is used for may be meant of another one. */
static bool is_other(Explorer *ex, const State *s, const HandleRec *h, const Event *ev)
{
    return h->is_collected && h->elements != 0 && h->pub.life == LIFE_RELEASED &&
           !collect_is_sure(ex, s, h, ev);
}

/* If nothing was acquired, NULL is passed to a call that takes it for an answer. */
static bool is_null_welcome(Explorer *ex, const State *s, const HandleRec *h, Act act,
                            const Event *ev)
{
    Fact null = fact_const(ex->facts, 0);

    if (act != ACT_USE || ev->null != NULL_OK)
        return false;
    if (h->pub.life == LIFE_FAILED || h->before == 0)
        return fact_is_subset(ex->facts, state_fact(ex, s, h->sym), null) ||
               (h->pub.life == LIFE_PENDING && h->failure == null);
    return h->pub.life == LIFE_PENDING && state_fact(ex, s, h->before) == null;
}

static void act_on_record(Explorer *ex, State *s, Val sym, Act act, const Event *ev,
                          Name why)
{
    HandleRec *h = state_handle(ex, s, sym);
    bool is_owned = h->pub.origin == ORIGIN_OWNED;

    if (is_null_welcome(ex, s, h, act, ev))
        return;
    if (h->pub.life == LIFE_MUTED && act != ACT_ESCAPE) {
        if (h->is_collected && act == ACT_RELEASE)
            collect_let_go(ex, h);
        return;
    }
    if (h->is_collected && act == ACT_RELEASE && is_owned) {
        collect_let_go(ex, h);
    }
    if (h->is_collected && act == ACT_RELEASE && is_owned &&
        !collect_is_sure(ex, s, h, ev)) {
        if (is_certain(ex, s, h, ev))
            handle_emit(ex, s, h, ev);
        release_collected(ex, state_handle(ex, s, sym));
        return;
    }
    if (act == ACT_START && h->pub.origin != ORIGIN_OWNED) {
        h->started_at = ev->at; /* the thread may be joined: told at the exit */
        h->started_by = ex->ins;
        return;
    }
    if (!is_silent(act) && !is_other(ex, s, h, ev))
        handle_emit(ex, s, h, ev);
    h = state_handle(ex, s, sym);
    if (h)
        transit(ex, h, act, ev, why);
}

/* All members tracked, alike, and not standing for many: what is true of one is true of
 * all. */
static bool is_alike(Explorer *ex, State *s, const Val *members, uint32_t n)
{
    HandleRec *first = state_handle(ex, s, members[0]);
    uint32_t i;

    for (i = 0; i < n; i++) {
        HandleRec *h = state_handle(ex, s, members[i]);

        if (!h || h->pub.origin != first->pub.origin)
            return false;
        if (h->pub.origin == ORIGIN_OWNED &&
            (h->is_collected || handle_life(h) != handle_life(first)))
            return false;
        if (h->pub.life == LIFE_MUTED)
            return false;
    }
    return true;
}

static void add_effect(Explorer *ex, State *s, Val v, Act act, const Event *ev, Name why)
{
    Effect e = {0};

    e.act = act;
    e.target = v;
    e.ev = *ev;
    e.ins = ex->ins;
    e.ordinal = (uint32_t)act;
    e.loc = ex->at ? ex->at->loc : 0;
    e.why = why;
    effect_add(ex, s, &e);
}

static void act_on_choice(Explorer *ex, State *s, const Val *members, uint32_t n, Act act,
                          const Event *ev, Name why)
{
    uint32_t i;

    if (!is_silent(act) && !ev->is_of_every && is_alike(ex, s, members, n))
        handle_emit(ex, s, state_handle(ex, s, members[0]), ev);
    for (i = 0; i < n; i++) {
        HandleRec *h = state_handle(ex, s, members[i]);

        if (h && act == ACT_RELEASE && ev->is_of_every && h->is_collected)
            act_on_record(ex, s, h->sym, act, ev, why);
        else if (h && act == ACT_RELEASE)
            release_collected(ex, h);
        else if (h && act != ACT_USE && act != ACT_MODIFY)
            transit(ex, h, act, ev, why);
        else if (!h && val_is_input(ex->values, members[i]) && act != ACT_USE &&
                 act != ACT_MODIFY)
            add_effect(ex, s, members[i], act == ACT_RELEASE ? ACT_MUTE : act, ev, why);
    }
}

/* A constant that stands for a pseudo-handle, such as (HANDLE)-4. */
static void act_on_const(Explorer *ex, State *s, int64_t num, const Event *ev)
{
    const ModelFn *fn = models_literal(ex->models, num);
    HandleRec h;
    uint32_t i;

    for (i = 0; fn && i < fn->nsteps; i++) {
        const ModelStep *step = &fn->steps[i];

        if (step->verb != VERB_ACQUIRE || step->origin != ORIGIN_PSEUDO)
            continue;
        memset(&h, 0, sizeof h);
        h.pub.origin = ORIGIN_PSEUDO;
        h.pub.life = LIFE_LIVE;
        h.pub.family = step->family;
        h.pub.pseudo = step->pseudo;
        h.pub.source = fn->name;
        handle_grant(&h.pub, step);
        h.pub.is_thread_bound = step->is_thread_bound;
        h.pub.acquired_at = ev->at;
        h.failure = FACT_NEVER;
        h.ins = ex->ins;
        h.sym = val_const(ex->values, num);
        handle_emit(ex, s, &h, ev);
        return;
    }
}

static void act_on_value(Explorer *ex, State *s, Val v, Act act, const Event *ev,
                         Name why)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, v, members);
    HandleRec *h;
    int64_t num;

    if (n > 1) {
        act_on_choice(ex, s, members, n, act, ev, why);
        return;
    }
    h = state_handle(ex, s, v);
    if (h)
        act_on_record(ex, s, h->sym, act, ev, why);
    else if (val_is_input(ex->values, v))
        add_effect(ex, s, v, act, ev, why);
    else if (!is_silent(act) && val_is_const(ex->values, v, &num))
        act_on_const(ex, s, num, ev);
}

void handle_act(Explorer *ex, State *s, Val v, Act act, const Event *ev)
{
    if (!v)
        return;
    if (act == ACT_RETAIN || act == ACT_DROP)
        keep_count(ex, s, v, act, ev->at);
    act_on_value(ex, s, v, act, ev, ev->callee);
}

/* Memory that the function came by through a call that tells nothing of it: who else can
 * reach it is not known. */
bool handle_is_out_of_view(const Explorer *ex, Val place)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, place, members), i;

    for (i = 0; i < n; i++) {
        ValKind kind =
            (ValKind)val(ex->values, val_root_of(ex->values, members[i]))->kind;

        if (kind == VAL_SITE || kind == VAL_JOIN)
            return true;
    }
    return false;
}

/* What the caller gave may be kept there. Handles of one's own need no act: their holder is
 * the place itself, and it does not die. */
static void stored_out_of_view(Explorer *ex, State *s, Val value)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, value, members), i;
    Event ev = {0};

    ev.callee = names_add(ex->names, "memory out of view");
    for (i = 0; i < n; i++)
        if (val_is_input(ex->values, members[i]) && !state_handle(ex, s, members[i]))
            add_effect(ex, s, members[i], ACT_ESCAPE, &ev, ev.callee);
}

/* True if memory out of view holds `v`. */
static bool is_out_of_view(const Explorer *ex, const State *s, Val v)
{
    for (uint32_t i = 0; i < s->ncells; i++)
        if (s->cells[i].value == v && handle_is_out_of_view(ex, s->cells[i].place))
            return true;
    return false;
}

void handle_found(Explorer *ex, State *s, Val test, bool truth)
{
    ValNode n = *val(ex->values, test);

    if (n.kind != VAL_EXPR || (n.op != OP_EQ && n.op != OP_NE) || !n.b ||
        (n.op == OP_EQ) != truth)
        return;
    if (is_out_of_view(ex, s, n.a))
        stored_out_of_view(ex, s, n.b);
    else if (is_out_of_view(ex, s, n.b))
        stored_out_of_view(ex, s, n.a);
}

void handle_stored(Explorer *ex, State *s, Val place, Val value)
{
    Event ev = {0};
    Mark mark = {.kind = TRAIL_STORE, .loc = ex->at->loc, .of = value};

    if (val_is_const(ex->values, value, NULL))
        return;
    if (handle_is_out_of_view(ex, place))
        stored_out_of_view(ex, s, value);
    if (val(ex->values, val_root_of(ex->values, place))->kind != VAL_GLOBAL ||
        !state_holds_handle(ex, s, value))
        return;
    ev.kind = EV_STORE;
    mark.text = names_add(ex->names, "stored here");
    ev.at = trail_call(ex, s, &mark);
    handle_act(ex, s, value, ACT_STORE, &ev);
}

/* letting go */

#define MAX_REACH 64

typedef struct {
    Val v[MAX_REACH];
    uint32_t n;
} Reach;

static void reach_add(const Explorer *ex, Reach *r, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, v, members), i, k;

    for (i = 0; i < n; i++) {
        Val at = val_object(ex->values, members[i]);
        ValKind kind = (ValKind)val(ex->values, at)->kind;

        if (kind == VAL_CONST || kind == VAL_FN || kind == VAL_MEMFN ||
            kind == VAL_STRING)
            continue;
        for (k = 0; k < r->n && r->v[k] != at; k++)
            ;
        if (k == r->n && r->n < MAX_REACH)
            r->v[r->n++] = at;
    }
}

void handle_let_go(Explorer *ex, State *s, Val v, Act act, Name why, uint32_t mark)
{
    Reach r = {{0}, 0};
    Event ev = {0};
    uint32_t i, k;

    ev.at = mark;
    ev.callee = why;
    reach_add(ex, &r, v);
    for (i = 0; i < r.n; i++) {
        act_on_value(ex, s, r.v[i], act, &ev, why);
        for (k = 0; k < s->ncells; k++)
            if (val_is_below(ex->values, s->cells[k].place, r.v[i]))
                reach_add(ex, &r, s->cells[k].value);
        /* what was copied there whole is there as well */
        for (k = 0; k < s->ndefaults; k++)
            if (s->defaults[k].kind == DEFAULT_COPIED &&
                val_is_below(ex->values, s->defaults[k].place, r.v[i]))
                reach_add(ex, &r, s->defaults[k].from);
    }
}

void handle_release_number(Explorer *ex, State *s, Val v)
{
    uint32_t i;

    for (i = 0; v && val(ex->values, v)->kind == VAL_EXPR && i < s->nhandles; i++)
        if (val_mentions(ex->values, v, s->handles[i].sym))
            transit(ex, &s->handles[i], ACT_ESCAPE, NULL,
                    names_add(ex->names, "arithmetic"));
}

/* losing */

static const char *lost_text(LostHow how)
{
    switch (how) {
    case LOST_OVERWRITTEN:
        return "overwritten here";
    case LOST_RETURN:
        return "the function returns here";
    case LOST_THROW:
        return "an exception leaves here";
    case LOST_SCOPE:
        return "its scope ends here";
    case LOST_FREED:
        return "the object that holds it is freed here";
    case LOST_FIELD:
        return "left in a field";
    case LOST_THREAD:
        return "handed to a thread";
    }
    return "";
}

/* Acquired for the effect of that alone, unless some path looks at it. */
static bool may_be_meant(const Explorer *ex, const HandleRec *h)
{
    const ModelFamily *f =
        h->pub.family ? models_family(ex->models, h->pub.family) : NULL;

    return f && f->kept_unused;
}

static bool is_meant(Explorer *ex, const HandleRec *h)
{
    const Site *site = handle_site(ex, h);

    return may_be_meant(ex, h) && site->compared.n == 0 &&
           site->used + site->released + site->returned + site->stored + site->escaped +
                   site->muted ==
               0;
}

static void lose(Explorer *ex, State *s, const HandleRec *h, LostHow how, uint32_t mark)
{
    Event ev = {0};
    Deferred d;

    ev.kind = EV_LOST;
    ev.how = how;
    ev.at = mark ? mark
                 : trail_mark(ex, s, TRAIL_EXIT, ex->at ? ex->at->loc : 0,
                              names_add(ex->names, lost_text(how)), true);
    if (!h->is_collected && !may_be_meant(ex, h)) {
        HandleRec live = *h;

        live.pub.life = LIFE_LIVE;
        site_count(ex, h, ACT_LOSE, NULL);
        handle_emit(ex, s, &live, &ev);
        return;
    }
    d.handle = *h;
    d.ev = ev;
    d.region = collect_region(ex, h);
    d.state = state_copy(ex, s);
    ARRAY_PUSH(ex->arena, &ex->deferred, d);
}

/* Something is written or freed here, so that a place may have lost what it held. */
static bool is_overwriting(const Explorer *ex)
{
    switch (ex->at ? ex->at->op : OP_DEAD) {
    case OP_STORE:
    case OP_COPY:
    case OP_ZERO:
    case OP_CALL:
    case OP_FREE:
        return true;
    default:
        return false;
    }
}

void handle_settle(Explorer *ex, State *s, LostHow how, uint32_t mark)
{
    uint32_t i = 0;

    if (!s->may_have_lost)
        return;
    s->may_have_lost = false;
    while (i < s->nhandles) {
        HandleRec h = s->handles[i];

        if (hold_is_held(ex, s, h.sym) || h.started_at != 0) {
            i++;
            continue;
        }
        if (is_losable(&h) && !(ex->is_main && how == LOST_RETURN) &&
            !(h.is_kept_out && !is_overwriting(ex)))
            lose(ex, s, &h, how, mark);
        state_drop_handle(s, h.sym);
        i = 0;
    }
}

void handle_merged(Explorer *ex, State *s)
{
    uint32_t i;

    for (i = 0; i < s->nhandles; i++) {
        HandleRec *h = &s->handles[i];

        if (!is_losable(h) || h->started_at != 0 || hold_is_held(ex, s, h->sym))
            continue;
        h->has_escaped = true;
        site_count(ex, h, ACT_MUTE, names_add(ex->names, "merged paths"));
    }
}

void handle_finish(Explorer *ex)
{
    uint32_t i, k;

    for (i = 0; i < ex->deferred.n; i++) {
        Deferred *d = &ex->deferred.v[i];

        for (k = 0; k < ex->let_go.n && ex->let_go.v[k] != d->region; k++)
            ;
        if ((d->handle.is_collected && k < ex->let_go.n) || !ex->complete ||
            is_meant(ex, &d->handle))
            continue;
        d->handle.pub.life = LIFE_LIVE;
        site_count(ex, &d->handle, ACT_LOSE, NULL);
        handle_emit(ex, d->state, &d->handle, &d->ev);
    }
}
