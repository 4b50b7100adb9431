/* What is done to handles: released, used, stored, handed on. The transitions are data
 * (handle.def).
 */
#include "engine/collect.h"
#include "engine/explore.h"
#include "engine/handle.h"
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
                           !hold_is_mentioned(ex, s, rec->decider);
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
    handle_count(ex, h, act, why);
}

/* A release of something that stands for many: no claim about any of them stays. */
static void release_collected(Explorer *ex, HandleRec *h)
{
    collect_let_go(ex, h);
    if (h->pub.origin != ORIGIN_OWNED || h->pub.life == LIFE_MUTED)
        return;
    h->pub.life = LIFE_MUTED;
    h->has_escaped = true;
    handle_count(ex, h, ACT_RELEASE, NULL);
}

/* Whether what is done to a collected record is wrong of whatever it stands for: the
 * others of its collection are no excuse. */
static bool is_certain(Explorer *ex, const State *s, const HandleRec *h, const Event *ev)
{
    return h->pub.life == LIFE_LIVE || h->pub.life == LIFE_PENDING ||
           (h->pub.life == LIFE_RELEASED && collect_is_sure(ex, s, h, ev));
}

/* Whether the handle was released, and what an element of its container is used for may
 * be meant of another one. */
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

/* A number computed from handles, such as one with a tag in a low bit: who gets it has
 * them. */
static void act_on_number(Explorer *ex, State *s, Val v, Act act, const Event *ev,
                          Name why)
{
    uint32_t i;

    if (act != ACT_STORE && act != ACT_START && act != ACT_ESCAPE && act != ACT_MUTE)
        return;
    for (i = 0; i < s->nhandles; i++)
        if (hold_is_in(ex->values, v, s->handles[i].sym))
            act_on_record(ex, s, s->handles[i].sym, act, ev, why);
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
    else if (val(ex->values, v)->kind == VAL_EXPR)
        act_on_number(ex, s, v, act, ev, why);
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
                    names_add(ex->names, WHY_ARITHMETIC));
}
