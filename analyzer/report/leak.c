/* A leak turned round: the exit is the place, the acquisition is what it refers to. */
#include "report/leak.h"

#include "report/view.h"

bool leak_is(const Finding *f)
{
    return (f->rule->wants & EV_LOST) != 0 && f->nrelated > 0;
}

/* The engine keeps the path to one exit; of the paths to others the acquisition is known,
 * and their end. */
static void set_path(Arena *arena, Finding *copy, const Finding *f, const Related *exit)
{
    const TrailStep *first = f->nsteps ? &f->steps[0] : NULL;
    TrailStep *steps = ARENA_NEW_N(arena, TrailStep, 2);

    if (finding_tells(f, exit))
        return;
    copy->steps = steps;
    copy->nsteps = 0;
    if (first && first->kind == TRAIL_ACQUIRE)
        steps[copy->nsteps++] = *first;
    steps[copy->nsteps++] = (TrailStep){.kind = exit->kind,
                                        .place = exit->place,
                                        .text = exit->text,
                                        .function = f->function,
                                        .is_essential = true};
}

uint32_t leak_exits(Arena *arena, const Finding *f, Finding **out)
{
    Finding *list = ARENA_NEW_N(arena, Finding, f->nrelated);
    bool has_start = f->nsteps && f->steps[0].kind == TRAIL_ACQUIRE;
    Related *origin = ARENA_NEW(arena, Related);

    *origin = (Related){.place = f->place,
                        .text = has_start ? f->steps[0].text : "acquired here",
                        .kind = TRAIL_ACQUIRE};
    for (uint32_t i = 0; i < f->nrelated; i++) {
        list[i] = *f;
        list[i].place = f->related[i].place;
        list[i].related = origin;
        list[i].nrelated = 1;
        set_path(arena, &list[i], f, &f->related[i]);
    }
    *out = list;
    return f->nrelated;
}
