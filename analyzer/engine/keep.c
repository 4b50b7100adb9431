/* Owners, long-lived places, threads and comparisons. See keep.h.
 *
 * How many references the code holds on an object is a fact of the value REFS(object),
 * like any other: it is copied, met and renamed with the rest of the state. Negative
 * means that the code gave back what it never took.
 */
#include "engine/keep.h"

#include "engine/run.h"

/* references on owners */

static Val refs_of(Explorer *ex, Val owner)
{
    return val_field(ex->values, owner, names_add(ex->names, "(references)"));
}

static Val sole_of(Explorer *ex, Val owner)
{
    return val_field(ex->values, owner, names_add(ex->names, "(obtained)"));
}

static int64_t refs_read(Explorer *ex, const State *s, Val owner)
{
    int64_t n = 0;

    return fact_is_const(ex->facts, state_known(s, refs_of(ex, owner)), &n) ? n : 0;
}

void keep_obtained(Explorer *ex, State *s, Val owner)
{
    state_set_known(ex, s, refs_of(ex, owner), fact_const(ex->facts, 1));
    state_set_known(ex, s, sole_of(ex, owner), fact_const(ex->facts, 1));
}

static void owner_goes(State *s, Val owner, uint32_t mark)
{
    for (uint32_t i = 0; i < s->nhandles; i++)
        if (s->handles[i].owner == owner && s->handles[i].owner_gone_at == 0)
            s->handles[i].owner_gone_at = mark;
}

void keep_count(Explorer *ex, State *s, Val owner, Act act, uint32_t mark)
{
    int64_t n = refs_read(ex, s, owner) + (act == ACT_RETAIN ? 1 : -1), sole = 0;

    state_set_known(ex, s, refs_of(ex, owner), fact_const(ex->facts, n));
    if (act == ACT_RETAIN)
        return;
    if (n < 0 ||
        (n == 0 && fact_is_const(ex->facts, state_known(s, sole_of(ex, owner)), &sole)))
        owner_goes(s, owner, mark);
}

bool keep_is_held(Explorer *ex, const State *s, const HandleRec *h)
{
    return h->owner != 0 && h->owner_gone_at == 0 && refs_read(ex, s, h->owner) > 0;
}

/* long-lived places */

static bool is_lent_or_pseudo(const HandleRec *h)
{
    return (h->pub.origin == ORIGIN_BORROWED || h->pub.origin == ORIGIN_PSEUDO) &&
           h->pub.life != LIFE_MUTED;
}

/* The global that `place` lies in; NULL: in none. */
static const Global *global_of(const Explorer *ex, Val place)
{
    const ValNode *n = val(ex->values, val_root_of(ex->values, place));

    return n->kind == VAL_GLOBAL ? link_global(ex->program, (GlobId)n->num) : NULL;
}

/* True if an object around `place` belongs to a class whose objects outlive requests. */
static bool is_in_long_lived(Explorer *ex, const State *s, Val place)
{
    const ValNode *n = val(ex->values, place);

    for (; n->kind == VAL_FIELD || n->kind == VAL_BASE || n->kind == VAL_ELEM;
         n = val(ex->values, n->a)) {
        RecId record = class_place_record(ex, s, n->a);
        if (record != 0 && class_is_long_lived(ex->program, record))
            return true;
    }
    return false;
}

static bool is_long_lived_place(Explorer *ex, const State *s, Val place)
{
    return global_of(ex, place) != NULL || is_in_long_lived(ex, s, place);
}

void keep_note_store(const CallSite *c, State *s, HandleRec *h, Val place)
{
    Val sym = h->sym;

    if (!is_lent_or_pseudo(h) || !is_long_lived_place(c->ex, s, place))
        return;
    uint32_t mark = site_mark(c, s, TRAIL_STORE);
    h = state_handle(c->ex, s, sym);
    if (h != NULL)
        h->kept_at = mark;
}

static void judge_kept(Explorer *ex, State *s, Val place, Val value)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, value, members);
    const Global *g = global_of(ex, place);

    for (uint32_t i = 0; i < n; i++) {
        const HandleRec *h = state_handle(ex, s, members[i]);
        if (h == NULL || h->kept_at == 0 || !is_lent_or_pseudo(h))
            continue;
        Event ev = {.kind = EV_STORE,
                    .at = h->kept_at,
                    .is_long_lived = true,
                    .is_global = g != NULL && !g->is_thread_local};
        handle_emit(ex, s, h, &ev);
    }
}

/* threads */

static void note_started(const CallSite *c, State *s, Val v, Val object)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(c->ex->values, v, members);

    for (uint32_t i = 0; i < n; i++) {
        HandleRec *h = state_handle(c->ex, s, members[i]);
        Val sym = h != NULL ? h->sym : 0;
        if (h == NULL || !is_lent_or_pseudo(h) || h->started_at != 0)
            continue;
        uint32_t mark = site_mark(c, s, TRAIL_OTHER);
        h = state_handle(c->ex, s, sym);
        h->started_at = mark;
        h->started_by = c->ex->ins;
        h->started_in = object;
    }
}

#define MAX_HANDED 32

void keep_note_start(const CallSite *c, State *s, Val arg, Val object)
{
    const Values *vs = c->ex->values;
    Val queue[MAX_HANDED] = {arg};
    uint32_t n = 1;

    for (uint32_t i = 0; i < n; i++) {
        note_started(c, s, queue[i], object);
        for (uint32_t k = 0; k < s->ncells; k++) {
            if (!(val_is_address(vs, queue[i]) || val_is_input(vs, queue[i])) ||
                !val_is_below(vs, s->cells[k].place, val_object(vs, queue[i])))
                continue;
            Val held = s->cells[k].value;
            bool is_new = n < MAX_HANDED;
            for (uint32_t j = 0; j < n && is_new; j++)
                is_new = queue[j] != held;
            if (is_new)
                queue[n++] = held;
        }
    }
}

/* The lender lives as long as the function that waits; a pseudo-handle meant something
 * else in the thread all the same. */
void keep_note_join(Explorer *ex, State *s, Val thread)
{
    const ValNode *n = val(ex->values, thread);

    for (uint32_t i = 0; i < s->nhandles; i++) {
        HandleRec *h = &s->handles[i];
        bool is_its = n->kind == VAL_SITE && n->a == h->started_by;
        if (h->pub.origin != ORIGIN_BORROWED || h->started_at == 0)
            continue;
        if (is_its || (h->started_in != 0 && h->started_in == thread))
            h->started_at = 0;
    }
}

void keep_note_detach(State *s, Val object)
{
    for (uint32_t i = 0; i < s->nhandles; i++)
        if (s->handles[i].started_in == object)
            s->handles[i].started_in = 0;
}

static void judge_started(Explorer *ex, State *s)
{
    for (uint32_t i = 0; i < s->nhandles; i++) {
        HandleRec h = s->handles[i];
        Event ev = {.kind = EV_START, .at = h.started_at};
        if (h.started_at != 0 && is_lent_or_pseudo(&h))
            handle_emit(ex, s, &h, &ev);
    }
}

void keep_judge(Explorer *ex, State *s)
{
    for (uint32_t i = 0; s->nhandles > 0 && i < s->ncells; i++) {
        Cell c = s->cells[i];
        if (is_long_lived_place(ex, s, c.place))
            judge_kept(ex, s, c.place, c.value);
    }
    judge_started(ex, s);
}

/* comparisons */

static bool is_telling(int64_t num)
{
    return num == 0 || num == -1;
}

static void marker_add(Explorer *ex)
{
    for (uint32_t i = 0; i < ex->markers.n; i++)
        if (ex->markers.v[i] == ex->ins)
            return;
    ARRAY_PUSH(ex->arena, &ex->markers, ex->ins);
}

static void comparison_add(Explorer *ex, const State *s, HandleRec *h, int64_t num)
{
    Site *site = handle_site(ex, h);

    for (uint32_t i = 0; i < site->compared.n; i++)
        if (site->compared.v[i].num == num && site->compared.v[i].ins == ex->ins)
            return;
    Comparison c = {.num = num, .ins = ex->ins, .state = state_copy(ex, s)};
    c.mark = trail_mark(ex, c.state, TRAIL_OTHER, ex->at->loc,
                        names_add(ex->names, "compared here"), false);
    ARRAY_PUSH(ex->arena, &site->compared, c);
}

/* One call that yields this handle or another has failed with `num`: who asks for that
 * value asks rightly, whatever the other one fails with. */
static bool is_failure_beside_others(const Explorer *ex, const State *s,
                                     const HandleRec *h, int64_t num)
{
    int64_t own;

    if (h->pub.life != LIFE_FAILED ||
        !fact_is_const(ex->facts, state_known(s, h->sym), &own) || own != num)
        return false;
    for (uint32_t i = 0; i < ex->sites.n; i++)
        if (ex->sites.v[i].first.ins == h->ins && ex->sites.v[i].first.sym != h->sym)
            return true;
    return false;
}

void keep_note_comparison(Explorer *ex, State *s, Val v, int64_t num)
{
    HandleRec *h = state_handle(ex, s, v);
    int64_t own;

    if (!is_telling(num) && (h == NULL || !fact_has(ex->facts, h->failure, num)))
        return;
    if (h == NULL) {
        if (val_is_const(ex->values, v, &own) && own == num)
            marker_add(ex);
        return;
    }
    if (is_failure_beside_others(ex, s, h, num))
        marker_add(ex);
    comparison_add(ex, s, h, num);
    h = state_handle(ex, s, v);
    if (h->decider != 0 || h->failure == FACT_NEVER)
        return;
    /* a check against the wrong value is told as such, not as none; and one of several
     * failure values is as much as anybody asks for */
    h->pub.was_checked = true;
    h->was_faulted |= !fact_is_subset(ex->facts, h->failure, fact_const(ex->facts, num));
}

/* All values of an unsigned type: a cast, as for printing, asks nothing. */
static bool is_cast_alone(const Explorer *ex, Fact f)
{
    const FactNode *n = fact(ex->facts, f);

    return n->n == 1 && n->v[0].lo == 0 &&
           (n->v[0].hi == UINT8_MAX || n->v[0].hi == UINT16_MAX ||
            n->v[0].hi == UINT32_MAX);
}

bool keep_asks_for(const Explorer *ex, Fact f, int64_t *num)
{
    bool tells_null = fact_has(ex->facts, f, 0) != fact_has(ex->facts, f, 1);
    bool tells_invalid = fact_has(ex->facts, f, -1) != fact_has(ex->facts, f, 1);

    *num = tells_null ? 0 : -1;
    return tells_null != tells_invalid && !is_cast_alone(ex, f);
}

static bool is_marker(const Explorer *ex, uint32_t ins)
{
    for (uint32_t i = 0; i < ex->markers.n; i++)
        if (ex->markers.v[i] == ins)
            return true;
    return false;
}

/* The first comparison, if the source tells failure by its own value and no comparison
 * asks for that value. */
static const Comparison *only_wrong(const Explorer *ex, const Site *site)
{
    const HandleRec *h = &site->first;

    if (!site->may_fail || h->decider != 0 || h->failure == FACT_NEVER ||
        h->failure == FACT_ANY || site->compared.n == 0)
        return NULL;
    for (uint32_t i = 0; i < site->compared.n; i++)
        if (fact_has(ex->facts, h->failure, site->compared.v[i].num) ||
            is_marker(ex, site->compared.v[i].ins))
            return NULL;
    return &site->compared.v[0];
}

void keep_judge_comparisons(Explorer *ex)
{
    for (uint32_t i = 0; ex->complete && i < ex->sites.n; i++) {
        HandleRec h = ex->sites.v[i].first;
        const Comparison *c = only_wrong(ex, &ex->sites.v[i]);
        if (c == NULL)
            continue;
        h.pub.life = LIFE_LIVE;
        h.pub.name = ex->sites.v[i].name != NULL ? ex->sites.v[i].name : h.pub.name;
        Event ev = {.kind = EV_COMPARE, .at = c->mark, .compared_with = c->num};
        handle_emit(ex, c->state, &h, &ev);
    }
}
