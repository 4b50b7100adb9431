/* The census: what became of every acquisition, and the commonest reasons why one is no
 * longer followed. One acquisition is one site; when paths end differently the worst
 * counts: leaked, muted, escaped, stored, returned, released.
 */
#include "engine/run.h"

#include <stdlib.h>
#include <string.h>

static void reason_add(EngineRun *run, Name word)
{
    Census *c = &run->census;

    if (word == NULL)
        word = names_add(run->names, "unknown");
    for (uint32_t i = 0; i < c->nreasons; i++)
        if (c->reasons[i].word == word) {
            c->reasons[i].n++;
            return;
        }
    c->reasons = arena_grow(run->arena, c->reasons, c->nreasons * sizeof *c->reasons,
                            (c->nreasons + 1) * sizeof *c->reasons);
    c->reasons[c->nreasons].word = word;
    c->reasons[c->nreasons++].n = 1;
}

static void site_count(EngineRun *run, const Site *site)
{
    Census *c = &run->census;

    if (site->first.pub.origin != ORIGIN_OWNED)
        return;
    c->acquired++;
    if (site->lost > 0) {
        c->leaked++;
    } else if (site->muted > 0) {
        c->muted++;
        reason_add(run, site->why);
    } else if (site->escaped > 0) {
        c->escaped++;
        reason_add(run, site->why);
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
        site_count(run, &ex->sites.v[i]);
}

static int reason_compare(const void *a, const void *b)
{
    const struct {
        Name word;
        uint32_t n;
    } *x = a, *y = b;

    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    return strcmp(x->word, y->word);
}

void census_finish(EngineRun *run)
{
    Census *c = &run->census;

    if (c->nreasons > 1)
        qsort(c->reasons, c->nreasons, sizeof *c->reasons, reason_compare);
    for (uint32_t i = 1; i < run->program->units.n; i++) {
        const Unit *u = run->program->units.v[i].u;
        c->statements += u->nstatements;
        for (uint32_t j = 0; j < u->havocs.n; j++)
            c->havocs += u->havocs.v[j].n;
    }
}
