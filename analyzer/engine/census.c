/* The census: what became of every acquisition, and why some are followed no further.
 *
 * An acquisition is a call at one place of the source that makes an owned handle, or hands
 * out one that a callee made and left open: then the caller has to do its part as well, and
 * is counted for it. What arrives with its fate decided, or kept in memory that outlives
 * the caller too, is none of the caller's: it was counted where that happened, however
 * many callers there are. Explorations for what some
 * caller knows of its arguments count nothing again.
 *
 * When paths end differently the worst counts: leaked, muted, escaped, stored, returned,
 * released. Escaped is what somebody out of view took; muted is what we lost sight of.
 */
#include "engine/run.h"

#include <stdlib.h>
#include <string.h>

static bool is_before(const Place *a, const Place *b)
{
    int by_path = strcmp(a->path ? a->path : "", b->path ? b->path : "");

    return by_path != 0 ? by_path < 0 : a->line < b->line;
}

/* `word` is NULL where nobody said why. */
static void reason_add(EngineRun *run, CensusReasons *reasons, Name word, Place place)
{
    if (word == NULL)
        word = names_add(run->names, "not known");
    for (uint32_t i = 0; i < reasons->n; i++) {
        CensusReason *r = &reasons->v[i];
        if (r->word != word)
            continue;
        r->n++;
        if (is_before(&place, &r->place))
            r->place = place;
        return;
    }
    ARRAY_PUSH(run->arena, reasons, ((CensusReason){word, place, 1}));
}

/* `at` is 0 for what did not happen at one place: then the acquisition's. */
static Place reason_place(const Explorer *ex, const Site *site, uint32_t at)
{
    uint32_t mark = site->first.pub.acquired_at;

    if (at == 0 && mark != 0)
        at = ex->marks.v[mark].loc;
    return trail_place(ex->u, at);
}

static void site_mute(EngineRun *run, const Explorer *ex, const Site *site, Name why)
{
    Census *c = &run->census;

    c->muted++;
    reason_add(run, &c->muted_by, why, reason_place(ex, site, site->muted_at));
}

static Name incomplete_word(const EngineRun *run, const Explorer *ex)
{
    return names_add(run->names,
                     arena_printf(run->arena, WHY_INCOMPLETE " here: %s",
                                  ex->why_incomplete ? ex->why_incomplete : "?"));
}

static void site_count(EngineRun *run, const Explorer *ex, const Site *site)
{
    Census *c = &run->census;

    if (site->first.pub.origin != ORIGIN_OWNED || !site->is_open)
        return;
    c->acquired++;
    if (site->lost > 0) {
        c->leaked++;
    } else if (site->muted > 0) {
        site_mute(run, ex, site, site->why_muted);
    } else if (site->escaped > 0) {
        c->escaped++;
        reason_add(run, &c->escaped_by, site->why_escaped,
                   reason_place(ex, site, site->escaped_at));
    } else if (!ex->complete) {
        site_mute(run, ex, site, incomplete_word(run, ex));
    } else if (site->stored > 0) {
        c->stored++;
    } else if (site->returned > 0) {
        c->returned++;
    } else if (site->released > 0) {
        c->released++;
    } else {
        c->ended++;
    }
}

void census_add(EngineRun *run, const Explorer *ex)
{
    Census *c = &run->census;

    c->functions++;
    c->partial += ex->fn->is_partial;
    c->gave_up += !ex->complete;
    for (uint32_t i = 0; i < ex->sites.n; i++)
        site_count(run, ex, &ex->sites.v[i]);
}

static int reason_compare(const void *a, const void *b)
{
    const CensusReason *x = a, *y = b;

    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    return strcmp(x->word, y->word);
}

static void reasons_sort(CensusReasons *reasons)
{
    if (reasons->n > 1)
        qsort(reasons->v, reasons->n, sizeof *reasons->v, reason_compare);
}

void census_finish(EngineRun *run)
{
    Census *c = &run->census;

    reasons_sort(&c->muted_by);
    reasons_sort(&c->escaped_by);
    for (uint32_t i = 1; i < run->program->units.n; i++) {
        const Unit *u = run->program->units.v[i].u;
        c->statements += u->nstatements;
        for (uint32_t j = 0; j < u->havocs.n; j++)
            c->havocs += u->havocs.v[j].n;
    }
}
