/* Lives of handles: how one begins, what acts on it, when it is decided, when it is lost.
 *
 * handle_act is the single point through which anything happens to a value that may be a
 * handle:
 *  - tracked handles in the value (members of a choice too) get the event and then the transition of
 *    handle.def; on a choice a rule fires only if it would fire on each member, and a release mutes owned
 *    members;
 *  - a value that comes from the caller (val_is_input) is not judged: the act is appended to State.does, to
 *    be replayed by whoever applies the summary, again through handle_act;
 *  - anything else is ignored.
 * It emits through event_emit, which the rules' side implements.
 */
#ifndef HL_HANDLE_H
#define HL_HANDLE_H

#include "engine/state.h"

typedef enum {
#define ACT(name) ACT_##name,
#include "engine/handle.def"
#undef ACT
    ACT_COUNT
} Act;

/* How a call makes a handle; see HandleRec for the fields. */
typedef struct {
    uint32_t ordinal;
    Origin origin;
    Name family, pseudo, source, name;
    bool is_thread_bound, is_success_assumed;
    Val decider; /* 0: no status decides */
    Fact success;
    Val before;
    Fact failure;  /* FACT_NEVER: its own value never tells */
    bool may_fail; /* false and no decider: LIVE at once */
    Val owner;
    uint32_t type; /* of the handle's value, for its facts; 0 */
    uint32_t mark; /* acquired_at */
} HandleMake;

/* The rights that an acquiring step says the handle has. */
static inline void handle_grant(Handle *h, const ModelStep *step)
{
    h->grants = step->grants;
    h->ngrants = step->ngrants;
    h->has_grants = step->has_grants;
}

/* Makes a handle of the instruction at hand and returns its symbol; ages the one that
 * this site made before, if it is still held. The caller writes the symbol to its place
 * *afterwards*. */
Val handle_make(Explorer *ex, State *s, const HandleMake *m);
/* Takes over a record from a summary: `rec` with values of this explorer, its symbol
 * chosen by the caller through state_fresh. Adds it as it is. */
void handle_adopt(Explorer *ex, State *s, const HandleRec *rec);
/* See above. `ev` has everything but `handle` and is_failure_value; its `at` is a mark of
 * `s`. */
void handle_act(Explorer *ex, State *s, Val v, Act act, const Event *ev);
/* ACT_ESCAPE or ACT_MUTE of all that `v` is or that can be reached through it, with a
 * fixed word or callee as reason. Holders stay; combine with state_clear to forget.
 * Inputs append to `does`. */
void handle_let_go(Explorer *ex, State *s, Val v, Act act, Name why, uint32_t mark);
/* What is released may be computed from handles, in a way that nobody follows back: these
 * are let go. */
void handle_release_number(Explorer *ex, State *s, Val v);
/* Decides all pending handles by the facts at hand. False: the path is infeasible.
 * state_restrict calls it. */
bool handle_decide(Explorer *ex, State *s);
/* Finds the live owned handles that no place holds any more and emits EV_LOST. Cheap when
 * nothing could have been lost (State.may_have_lost). step.c calls it after each
 * instruction, and at exits. */
void handle_settle(Explorer *ex, State *s, LostHow how, uint32_t mark);
/* `value` is stored at `place`: in a global that is an act, and ends claims of loss; in
 * memory out of view it lets go what the caller gave. */
void handle_stored(Explorer *ex, State *s, Val place, Val value);
/* What was given and is found equal (`test` is `truth`) to a value in memory out of view is
 * kept there. */
void handle_found(Explorer *ex, State *s, Val test, bool truth);
/* True if `place` lies, or may lie, in memory that some call out of view returned. */
bool handle_is_out_of_view(const Explorer *ex, Val place);
/* Two paths met in `s`, which may speak of fewer places than either: what none of them
 * holds was forgotten by that, not lost by the program. */
void handle_merged(Explorer *ex, State *s);
/* Judges the losses of collected handles, when all paths are known. */
void handle_finish(Explorer *ex);
/* `value` was written to a place that stands for many: its handles are collected from now
 * on. */
void handle_collect(Explorer *ex, State *s, Val value, Val place);
/* state_rename asks: the record of `from` follows its symbol. */
void handle_renamed(Explorer *ex, State *s, Val from, Val to);
/* True while claims of loss are open: it may be acquired, and nobody is known to have it. */
static inline bool handle_is_open(const HandleRec *h)
{
    return (h->pub.life == LIFE_LIVE || h->pub.life == LIFE_PENDING) && !h->has_escaped;
}
/* Life as the rules see it: PENDING that was told already counts as LIVE. */
Life handle_life(const HandleRec *h);
/* The acquisition that made a record, with what became of its handles. */
struct Site *handle_site(Explorer *ex, const HandleRec *h);
/* Counts in the census what became of a handle; `why` for ESCAPE and MUTE. An escape whose
 * reason is a limit of ours (reason_is_limit) counts as muted: nobody took the handle. */
void handle_count(Explorer *ex, const HandleRec *h, Act act, Name why);
/* Sends an event to the rules, without a transition; fills what is known of handle and
 * owner. */
void handle_emit(Explorer *ex, State *s, const HandleRec *rec, const Event *ev);

/* Implemented beside the rules (rulectx.c): runs the rules that want this event.
 * `ev->handle` is set. */
void event_emit(Explorer *ex, State *s, const HandleRec *h, const Event *ev);

#endif
