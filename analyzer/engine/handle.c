/* Handles as records: made, found, renamed, decided. What is done to them is in act.c, how
 * they are lost in lose.c, what holds them in hold.c.
 *
 * Key to reading it: a record may move while events run or symbols are renamed, so
 * functions find it again by its symbol. Sites (Explorer.sites) count what became of each
 * acquisition, for the census.
 */
#include "engine/handle.h"

#include "engine/explore.h"
#include "engine/hold.h"
#include "engine/keep.h"

#include <string.h>

Life handle_life(const HandleRec *h)
{
    bool is_doubtful = h->pub.life == LIFE_PENDING || h->pub.life == LIFE_FAILED;

    return is_doubtful && h->was_faulted ? LIFE_LIVE : h->pub.life;
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

static void note_reason(const Explorer *ex, Name why, uint32_t *n, Name *first,
                        uint32_t *at)
{
    if ((*n)++ > 0)
        return;
    *first = why;
    *at = ex->at ? ex->at->loc : 0;
}

void handle_count(Explorer *ex, const HandleRec *h, Act act, Name why)
{
    Site *site = handle_site(ex, h);

    switch (act == ACT_ESCAPE && reason_is_limit(why) ? ACT_MUTE : act) {
    case ACT_RELEASE:
        site->released++;
        break;
    case ACT_STORE:
        site->stored++;
        break;
    case ACT_START:
    case ACT_ESCAPE:
        note_reason(ex, why, &site->escaped, &site->why_escaped, &site->escaped_at);
        break;
    case ACT_MUTE:
        note_reason(ex, why, &site->muted, &site->why_muted, &site->muted_at);
        break;
    case ACT_LOSE:
        site->lost++;
        break;
    case ACT_USE:
    case ACT_MODIFY:
        site->used++;
        break;
    default:
        break;
    }
}

/* making */

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

    if (!hold_is_mentioned(ex, s, newest))
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
    handle_site(ex, &h)->is_open |= handle_is_open(&h);
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
static void combine(Explorer *ex, HandleRec *many, const HandleRec *one)
{
    if (many->pub.life != one->pub.life || one->pub.life == LIFE_PENDING) {
        bool is_open = handle_is_open(many) || handle_is_open(one);

        many->pub.life = LIFE_MUTED;
        many->why = names_add(ex->names, WHY_ELEMENT);
        if (is_open)
            handle_count(ex, one, ACT_MUTE, many->why);
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
        combine(ex, there, &moved);
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
