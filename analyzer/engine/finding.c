/* Findings as they are collected: one defect, one finding. A defect is known by its rule
 * and its place; further ways to it add related places.
 */
#include "engine/run.h"

#include <stdlib.h>
#include <string.h>

static int name_compare(Name a, Name b)
{
    return strcmp(a != NULL ? a : "", b != NULL ? b : "");
}

static int number_compare(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int place_compare(const Place *a, const Place *b)
{
    int by = name_compare(a->path, b->path);

    if (by == 0)
        by = number_compare(a->line, b->line);
    return by != 0 ? by : number_compare(a->col, b->col);
}

static int finding_compare(const void *a, const void *b)
{
    const Finding *x = a, *y = b;
    int by = place_compare(&x->place, &y->place);

    if (by == 0)
        by = strcmp(x->rule->id, y->rule->id);
    return by != 0 ? by : name_compare(x->message, y->message);
}

void findings_sort(Findings *f)
{
    uint32_t n = 0;

    if (f->n > 1)
        qsort(f->v, f->n, sizeof *f->v, finding_compare);
    for (uint32_t i = 0; i < f->n; i++)
        if (n == 0 || finding_compare(&f->v[n - 1], &f->v[i]) != 0)
            f->v[n++] = f->v[i];
    f->n = n;
}

static bool has_related(const Finding *f, const Related *r)
{
    for (uint32_t i = 0; i < f->nrelated; i++)
        if (place_compare(&f->related[i].place, &r->place) == 0)
            return true;
    return false;
}

static void related_add(EngineRun *run, Finding *to, const Finding *from)
{
    for (uint32_t i = 0; i < from->nrelated; i++) {
        if (has_related(to, &from->related[i]))
            continue;
        to->related =
            arena_grow(run->arena, to->related, to->nrelated * sizeof *to->related,
                       (to->nrelated + 1) * sizeof *to->related);
        to->related[to->nrelated++] = from->related[i];
    }
}

void finding_add(EngineRun *run, const Finding *f, Name key)
{
    if (run->capture != NULL) {
        run->capture->finding = *f;
        run->capture->key = key;
        return;
    }
    for (uint32_t i = 0; i < run->keys.n; i++)
        if (run->keys.v[i].key == key) {
            Finding *known = &run->findings.v[run->keys.v[i].finding];
            if (place_compare(&f->place, &known->place) < 0)
                *known = *f;
            else
                related_add(run, known, f);
            return;
        }
    ARRAY_PUSH(run->arena, &run->keys, ((FindingKey){run->findings.n, key}));
    ARRAY_PUSH(run->arena, &run->findings, *f);
}

/* True if another rule says all that `f` says: a handle that is closed on one path and
 * failed on the other is no good on either. */
static bool is_said(const Findings *all, const Finding *f)
{
    for (uint32_t i = 0; f->rule->yields_to != NULL && i < all->n; i++) {
        const Finding *other = &all->v[i];
        if (strcmp(other->rule->id, f->rule->yields_to) == 0 &&
            other->variable == f->variable && other->source == f->source &&
            place_compare(&other->place, &f->place) == 0)
            return true;
    }
    return false;
}

void findings_yield(EngineRun *run)
{
    Findings *all = &run->findings;
    Findings kept = {0};

    for (uint32_t i = 0; i < all->n; i++)
        if (!is_said(all, &all->v[i]))
            ARRAY_PUSH(run->arena, &kept, all->v[i]);
    *all = kept;
}

static bool is_acquired_at(const Finding *f, const Place *place)
{
    for (uint32_t i = 0; i < f->nsteps; i++)
        if (f->steps[i].kind == TRAIL_ACQUIRE && f->steps[i].depth > 0 &&
            place_compare(&f->steps[i].place, place) == 0)
            return true;
    return false;
}

static bool passes(const Finding *f, const Place *place)
{
    for (uint32_t i = 0; i < f->nsteps; i++)
        if (f->steps[i].depth > 0 && place_compare(&f->steps[i].place, place) == 0)
            return true;
    return false;
}

/* True if `a` tells in a caller what `b` tells where it happens: neither has the
 * acquisition in its own frame. */
static bool is_retold(const Finding *a, const Finding *b)
{
    return a->rule == b->rule && passes(a, &b->place);
}

void findings_retell(EngineRun *run, uint32_t first)
{
    Findings *all = &run->findings;
    uint32_t n = 0;

    for (uint32_t i = 0; i < all->n; i++) {
        bool is_told = false;
        for (uint32_t k = first; i < first && k < all->n && !is_told; k++)
            is_told = is_retold(&all->v[i], &all->v[k]);
        if (is_told)
            continue;
        run->keys.v[n] = (FindingKey){n, run->keys.v[i].key};
        all->v[n++] = all->v[i];
    }
    all->n = run->keys.n = n;
}

/* Where the handle was acquired: the finding's own place, unless its path says so. */
static const Place *acquisition(const Finding *f)
{
    for (uint32_t i = 0; i < f->nsteps; i++)
        if (f->steps[i].kind == TRAIL_ACQUIRE && f->steps[i].depth == 0)
            return &f->steps[i].place;
    return &f->place;
}

void finding_absorb(EngineRun *run, const Finding *of)
{
    Findings *all = &run->findings;
    const Place *at = acquisition(of);
    uint32_t n = 0;

    for (uint32_t i = 0; i < all->n; i++)
        if (all->v[i].rule != of->rule || !is_acquired_at(&all->v[i], at))
            all->v[n++] = all->v[i];
    all->n = n;
}
