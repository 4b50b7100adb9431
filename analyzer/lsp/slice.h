/* The part of a program that an answer about some of its units needs at once. */
#ifndef HL_LSP_SLICE_H
#define HL_LSP_SLICE_H

#include "ir/ir.h"

/* Marks in `in`, parallel to `units` (which may have NULL entries), the units that hold
 * bodies of functions or definitions of globals that marked ones refer to, again and
 * again until none is missing. Names are those of one table. What is left out can only
 * make a program know less: classes derived elsewhere, other users of a field. */
void slice_close(Arena *scratch, Unit *const *units, uint32_t n, bool *in);

#endif
