/* What the files share that run the steps of a model: verb.c the verbs, acquire.c the one
 * that makes handles, when.c the conditions. */
#ifndef HL_APPLY_H
#define HL_APPLY_H

#include "engine/site.h"

/* A way through the steps: the state, and the next step and condition. */
typedef struct {
    State *s;
    uint32_t step, when;
} Path;

typedef struct {
    const CallSite *c;
    const ModelFn *fn;
    const ModelClass *cls;
    Outcomes *out;
    Fact range, success; /* of the result */
    ARRAY(Path) paths;
} Apply;

void path_push(Apply *a, State *s, uint32_t step, uint32_t when);
/* The result, made now if there is none yet. */
Val apply_result(Apply *a, State *s);
Val slot_read(Apply *a, State *s, const Slot *slot);
/* The identity of the object in a slot: its address. */
Val slot_object(Apply *a, State *s, const Slot *slot);
/* An event of the call at hand. */
Event apply_event(Apply *a, EventKind kind);

/* verb.c, acquire.c */

/* Runs the next step of a path, whose conditions hold: it goes on with the one after it, on
 * as many paths as there are outcomes. */
void verb_run(Apply *a, Path *p);
void verb_acquire(Apply *a, State *s, const ModelStep *step);

/* lasterror.c */

/* The place of the newest result that tells whether the last error was set: 0 there means
 * that it was. */
Val error_place(Apply *a);
/* The last error that the newest such call sets on success only, if it has one. */
Val error_with_place(Apply *a);
/* Notes the call at hand as the newest, if it sets the last error. */
void error_note(Apply *a, State *s);
/* The same for a function in view that made `h`. */
void error_note_made(Explorer *ex, State *s, const HandleRec *h);
/* What the last error can be after a failure. */
Fact error_fact(Apply *a, State *s);

/* when.c */

/* Answers one condition for a path: true when it holds and the path goes on with its next
 * condition; else the path was dealt with. */
bool path_ask(Apply *a, Path *p);
/* Declared type of a slot without its parts, in unit *unit; NULL: unknown. */
const Type *slot_type(const CallSite *c, const Slot *slot, uint32_t *unit);
/* Type of the object that a slot without parts names, in the unit at hand; 0: unknown. */
uint32_t slot_object_type(const CallSite *c, const Slot *slot);

#endif
