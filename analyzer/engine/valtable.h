/* The table behind Values: shared by value.c, valexpr.c and nobody else. */
#ifndef HL_VALTABLE_H
#define HL_VALTABLE_H

#include "engine/value.h"

/* The one number of a node whose fields are final; `n` is zeroed where unused, padding
 * included. */
Val val_intern(Values *vs, const ValNode *n);

#endif
