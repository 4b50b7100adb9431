/* The call graph of a linked program, cut into strongly connected groups, callees first.
 *
 * An edge goes to whatever a body may run: called functions, candidates of virtual calls,
 * functions whose address it takes (callbacks, thread procedures, pointers to members),
 * the methods of its closures, and destructors of the records it handles, since libraries
 * run those.
 */
#ifndef HL_GRAPH_H
#define HL_GRAPH_H

#include "engine/link.h"

typedef struct {
    FnId *fns; /* in order */
    uint32_t nfns;
    bool is_cycle; /* more than one function, or one that calls itself */
} Group;

typedef struct {
    Group *groups; /* callees before callers */
    uint32_t ngroups;
} Graph;

/* Orders all functions with bodies. Lives in `arena`. */
Graph graph_order(Arena *arena, const Program *p);

#endif
