/* Collected handles: what sits in a [*] cell, so that one of several may be meant.
 *
 * An array tells nothing of which of its elements are still in use. A library container
 * does: what was put there stays until a call takes elements out. So a handle in a
 * container is surely among its elements until then, dies with all of them, and is the
 * one that is found there if nothing else was ever put in.
 */
#ifndef HL_COLLECT_H
#define HL_COLLECT_H

#include "engine/explore.h"
#include "engine/handle.h"

/* What names the collection that a handle belongs to. */
Val collect_region(Explorer *ex, const HandleRec *h);
/* Some path releases or lets go elements of the collection: nothing there is lost. */
void collect_let_go(Explorer *ex, const HandleRec *h);
/* Elements of the container at `place` may be gone from now on. */
void collect_remove(Explorer *ex, State *s, Val place);
/* What is written to `place` may take the place of what an element of a container held. */
void collect_overwrite(Explorer *ex, State *s, Val place);
/* Something that is not tracked, or one of a number that nobody counts, was put into the
 * element `place`, or a part of one. */
void collect_note_others(Explorer *ex, State *s, Val place);
/* True for the notes that the two above leave, which are places of their own. */
bool collect_is_note(const Values *vs, Val place);
/* True if the only value known of the elements `place` may be another one than `v`. */
bool collect_is_doubtful(Explorer *ex, State *s, Val place, Val v);
/* True if an event of a collected handle is of this handle, and no other one of its
 * collection. */
bool collect_is_sure(Explorer *ex, const State *s, const HandleRec *h, const Event *ev);

#endif
