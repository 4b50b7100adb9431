/* How the explorer lets look.c see its states; inside the engine only. */
#ifndef HL_LOOK_AT_H
#define HL_LOOK_AT_H

#include "engine/explore.h"
#include "engine/look.h"

typedef struct Looking Looking;

void look_begin(Arena *arena, const Look *look, Looking **out);
/* `s` is about to run instruction `at` of the block. */
void look_at(Explorer *ex, State *s, const Blk *b, uint32_t at);
Looked *look_result(const Looking *l);
/* Whether the line lies in the body. */
bool look_is_in(const Look *look, const Unit *u, const Fn *fn);

#endif
