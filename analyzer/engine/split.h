/* Cutting blocks at calls; see split.c. */
#ifndef HL_ENGINE_SPLIT_H
#define HL_ENGINE_SPLIT_H

#include "base/arena.h"
#include "ir/ir.h"

/* A copy of `fn` for exploration in `arena`, in which no block has many calls.. */
const Fn *fn_split(Arena *arena, const Fn *fn);

#endif
