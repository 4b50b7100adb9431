/* Handles that are lost: live, owned, and held by nothing any more. Losses of collected
 * handles are judged when all paths are known.
 */
#include "engine/collect.h"
#include "engine/explore.h"
#include "engine/handle.h"
#include "engine/hold.h"

static bool is_losable(const HandleRec *h)
{
    return h->pub.origin == ORIGIN_OWNED && handle_is_open(h) && !h->is_lost;
}

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
        handle_count(ex, h, ACT_LOSE, NULL);
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
        handle_count(ex, h, ACT_MUTE, names_add(ex->names, WHY_MERGED));
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
        handle_count(ex, &d->handle, ACT_LOSE, NULL);
        handle_emit(ex, d->state, &d->handle, &d->ev);
    }
}
