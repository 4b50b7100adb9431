/* What outlives its time: owners that were given back, handles that are kept or handed on
 * beyond the life of what lends them, and what handles were compared with. Marks are made
 * while paths are explored; what counts only when the function is over (a global may be
 * cleared, a thread joined) is judged at its exits.
 */
#ifndef HL_KEEP_H
#define HL_KEEP_H

#include "engine/site.h"

/* A reference on the object `owner` was taken (ACT_RETAIN) or given back (ACT_DROP). */
void keep_count(Explorer *ex, State *s, Val owner, Act act, uint32_t mark);
/* The code obtained the object at `owner` with a reference that it has to give back. */
void keep_obtained(Explorer *ex, State *s, Val owner);
/* True if the code holds a reference of its own on what lent the handle. */
bool keep_is_held(Explorer *ex, const State *s, const HandleRec *h);

/* `h` was written to `place`: remembers the store if the place outlives requests. */
void keep_note_store(const CallSite *c, State *s, HandleRec *h, Val place);
/* A thread was started with `arg`: remembers it for each lent or pseudo-handle that it
 * reaches. `object`: the thread object, or 0. */
void keep_note_start(const CallSite *c, State *s, Val arg, Val object);
/* The thread whose handle or object is `thread` has ended. */
void keep_note_join(Explorer *ex, State *s, Val thread);
/* The thread object at `object` stands for no thread any more. */
void keep_note_detach(State *s, Val object);
/* At an exit of the function: emits EV_STORE and EV_START for what is still kept or
 * running. */
void keep_judge(Explorer *ex, State *s);

/* The value `v` was compared with the constant `num` by the instruction at hand. */
void keep_note_comparison(Explorer *ex, State *s, Val v, int64_t num);
/* What a condition of a callee tells apart from handles: 0 or -1. False: neither, or both
 * at once, so that nothing is confused. */
bool keep_asks_for(const Explorer *ex, Fact f, int64_t *num);
/* When all paths are known: EV_COMPARE for the sites that were only compared with the
 * wrong value. */
void keep_judge_comparisons(Explorer *ex);

#endif
