/* Boxes: which facts of several values go together.
 *
 * Where paths meet that assume different things of several inputs or symbols, what both
 * say of each alone would allow paths that there are none of: `a` of one with `b` of the
 * other. A union of boxes keeps them apart without a state for each: a row is what one of
 * the paths assumed, a fact for each column. Facts only ever grow stronger, so rows are
 * only ever left out; where none is left, the path is infeasible.
 */
#ifndef HL_BOXES_H
#define HL_BOXES_H

#include "engine/facts.h"
#include "engine/value.h"

typedef struct {
    const Val *cols;   /* ascending */
    const Fact *facts; /* row by row; of ncols each */
    uint32_t ncols, nrows;
} Boxes;

/* What one side of a meeting assumes: each value alone, and together (NULL: no more). */
typedef struct {
    const Boxes *boxes;
    Fact (*fact)(const void *ctx, Val v);
    /* what `col` is on this side, 0: nothing; NULL: itself */
    Val (*source)(const void *ctx, Val col);
    const void *ctx;
} BoxSide;

typedef struct {
    Arena *arena;
    Facts *facts;
    /* called for each value of which the union says less than both sides do */
    void (*lost)(void *ctx, Val v);
    /* what it costs to lose a value; NULL: the same for each */
    uint32_t (*weight)(const void *ctx, Val v);
    void *ctx;
} BoxMeet;

/* The union of both sides over the values `cols`. NULL: what both say of each value alone
 * says it all. */
const Boxes *boxes_union(const BoxMeet *m, BoxSide a, BoxSide b, const Val *cols,
                         uint32_t ncols);
/* True if each row of `b`, or what it says of each value alone, lies in a row of `a`. */
bool boxes_cover(Facts *fs, const Boxes *a, BoxSide b);
bool boxes_are_same(const Boxes *a, const Boxes *b);
/* The rows that agree with `f` of `v`; `b` itself if all do, *none if no row does. */
const Boxes *boxes_narrow(Arena *arena, Facts *fs, const Boxes *b, Val v, Fact f,
                          bool *none);
/* What the rows that agree with `f` of `v` say of column `col` taken together. */
Fact boxes_hull(Facts *fs, const Boxes *b, Val v, Fact f, uint32_t col);
bool boxes_has(const Boxes *b, Val v);
/* The same in other words; columns that `rebuild` has no word for (0) are left out. `b`
 * itself: all words stay. NULL: nothing is left to say. */
const Boxes *boxes_rebuild(Arena *arena, Facts *fs, const Boxes *b,
                           Val (*rebuild)(void *ctx, Val v), void *ctx);
/* The same in `arena`. */
const Boxes *boxes_keep(Arena *arena, const Boxes *b);

#endif
