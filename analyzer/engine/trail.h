/* The trail of a path, and the effects it has on inputs: two linked lists in the
 * explorer's arrays, shared between states. A state holds the number of its last entry; 0
 * is the empty list.
 *
 * Marks: what a person needs to follow the path. Effects: what the caller has to replay.
 * Effects are hash-consed on (prev, act, target, instruction), so two paths with the same
 * history have the same number; one that is on the list already (same act, target and
 * instruction, in a loop) is not repeated.
 */
#ifndef HL_TRAIL_H
#define HL_TRAIL_H

#include "engine/handle.h"

typedef struct {
    uint32_t prev, length;
    TrailKind kind;
    uint32_t loc; /* in the explorer's unit */
    Name text;    /* as TrailStep.text */
    bool is_essential;
    bool is_by_destructor; /* under a destructor */
    Val of; /* STORE: what is stored; the mark says nothing of other handles */
    /* steps of a callee below this one, depth relative to it (from 1) */
    const TrailStep *steps;
    uint32_t nsteps;
    const TrailStep *made; /* it stands there, in another function; NULL: at `loc` */
} Mark;

typedef struct {
    uint32_t prev;
    Act act;
    Val target; /* value in terms of inputs, as it was at that moment */
    Event ev;   /* handle == NULL; `at`: mark of this exploration */
    uint32_t ins, ordinal;
    uint32_t loc;
    Name why; /* ESCAPE, MUTE */
    /* numbers of what it is, whatever came before it, and of its target let go or muted anywhere (effect_append) */
    uint32_t id, escape_id, mute_id;
} Effect;

/* Appends a mark to the path of `s` and returns its number. */
uint32_t trail_mark(Explorer *ex, State *s, TrailKind kind, uint32_t loc, Name text,
                    bool is_essential);
/* The same for a call, with the steps that a summary has below it. */
uint32_t trail_call(Explorer *ex, State *s, const Mark *mark);
/* The path up to `mark`, oldest first, with callee steps spliced in; lives in `arena`.
 * Returns how many. */
uint32_t trail_steps(const Explorer *ex, Arena *arena, uint32_t mark, TrailStep **out);
/* Source place of a Loc of the explorer's unit. */
Place trail_place(const Unit *u, uint32_t loc);

/* Appends an effect to `s`. */
void effect_add(Explorer *ex, State *s, const Effect *effect);
/* The effects of `s`, oldest first; lives in `arena`. Returns how many. */
uint32_t effect_list(const Explorer *ex, Arena *arena, uint32_t last,
                     const Effect ***out);

/* The list `prev` with one more. */
uint32_t effect_append(Explorer *ex, uint32_t prev, const Effect *effect);
/* True if two lists differ in uses only. */
bool effects_same_but_uses(const Explorer *ex, uint32_t a, uint32_t b);
/* True if list `a`, which merging weakened, says no more than `b`: what else is in `b` is
 * muted in `a`. */
bool effects_cover(Explorer *ex, uint32_t a, uint32_t b);
/* Of two lists, what both have. Of what only one has, a use is none, a release or a store
 * lets its target escape, and anything else mutes it, with `why`. */
uint32_t effects_common(Explorer *ex, uint32_t a, uint32_t b, Name why);

#endif
