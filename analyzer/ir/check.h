/* Verifying a unit: what check.c (tables) and check_fn.c (bodies) share. Private to
 * ir/. */
#ifndef HL_IR_CHECK_H
#define HL_IR_CHECK_H

#include "ir.h"

typedef struct {
    const Unit *u;
    Arena *scratch;
    Err *err;
} Check;

/* Verifies one body. The tables are verified already, and so is fn->decl. */
bool check_fn(Check *c, const Fn *fn);

#endif
