/* A call at the moment it is applied, shared by the files that do so: call.c decides who
 * knows the callee, apply.c and verb.c run the steps of a model, replay.c the cases of the
 * summary that fit.c chooses, unknown.c assumes the worst.
 *
 * Arguments are operands, not values: making a fresh symbol can rename an older one of
 * the same instruction, and an operand read again is always up to date. Calls that a
 * model makes (a deleter, a callable, a destructor) have no instruction of their own;
 * their arguments and their result sit in scratch registers behind those of the function,
 * one frame of SITE_FRAME for each level, which are empty again when call_apply returns.
 */
#ifndef HL_SITE_H
#define HL_SITE_H

#include "engine/run.h"

#define SITE_FRAME 16
#define SITE_MAX_ARGS 12 /* of calls that models make */
#define SITE_MAX_LEVEL 6 /* calls that models make inside each other */
#define SITE_MAX_OUTCOMES 48

typedef struct Site_ CallSite;
struct Site_ {
    Explorer *ex;
    const Call *call; /* NULL: made by a model */
    uint32_t level;   /* 0: an instruction */
    uint32_t loc;
    Name text;          /* as written */
    FnId fn;            /* callee, 0: unknown */
    const Decl *decl;   /* callee's declaration, NULL: unknown */
    uint32_t decl_unit; /* whose types `decl` uses */
    bool has_object;    /* args[0] is the address of the object */
    /* virtual call: class of the called function and of its override; equal: the same */
    RecId declared, derived;
    uint32_t nargs;
    const Ref *args;
    Ref into;             /* where a record result goes */
    uint32_t result_type; /* in ex->u, 0: unknown or none */
    bool is_void;
    bool is_windows;   /* the callee was looked up by a name of the Windows API */
    uint32_t ordinals; /* keeps symbols of calls inside each other apart */
    bool is_death;     /* the object dies here: destructor at the end of a lifetime */
    bool is_deleter;   /* an owner's deleter runs on what it holds */
    bool is_of_shared; /* by an owner that may share it with others */
    bool is_of_every;  /* of each element of a container: all of them die */
    uint64_t
        lent; /* unknown_apply: arguments that are known to be lent only, 1 << number */
};

/* A part of a call that a slot names: a place, or a value that is in no place. */
typedef struct {
    bool is_place;
    bool is_result; /* the scalar result itself */
    Val v;
} Spot;

/* site.c */

/* Value of argument `i` (`this` counts). */
Val site_arg(const CallSite *c, State *s, uint32_t i);
/* The same, but a scalar that is passed by reference is read. */
Val site_content(const CallSite *c, State *s, uint32_t i);
/* Number of the first argument proper: 1 with an object. */
static inline uint32_t site_first(const CallSite *c)
{
    return c->has_object ? 1 : 0;
}
/* Type of declared parameter `i` (without `this`) in unit *unit; 0: unknown or beyond
 * them. */
uint32_t site_param_type(const CallSite *c, uint32_t i, uint32_t *unit);
/* True if parameter `i` is passed by address although the source passes an object:
 * reference or record. */
bool site_is_by_address(const CallSite *c, uint32_t i);
/* True if a value of parameter `i` may be a handle by its type; unknown types may. */
bool site_may_be_handle(const CallSite *c, uint32_t i);
/* True if a value of parameter `i` may be a handle or lead to one. */
bool site_may_reach(const CallSite *c, uint32_t i);
/* A fresh symbol, `n` keeps those of one call apart. */
Val site_fresh(const CallSite *c, State *s, uint32_t n, uint32_t type);
uint32_t site_ordinal(const CallSite *c, uint32_t n);
/* The result so far (0: none yet), in a scratch register. */
Val site_result(const CallSite *c, const State *s);
void site_set_result(const CallSite *c, State *s, Val v);
/* The result, made now if there is none yet and the callee has one. */
Val site_need_result(const CallSite *c, State *s, Fact range);
/* The mark of this call on the path of `s`; made at the first question. */
uint32_t site_mark(const CallSite *c, State *s, TrailKind kind);
/* The callee may write anything into `place`: what it held there has escaped and is not
 * lost, the place is forgotten. Nobody keeps its address. */
void site_overwrite(const CallSite *c, State *s, Val place);
/* Ends the path through the call: takes the result out of its register, empties the
 * frame. */
void site_leave(const CallSite *c, State *s, ExitKind exit, Val exception, Outcomes *out);

/* True if the object of the call is only made by it. */
static inline bool site_is_making(const CallSite *c)
{
    return c->decl != NULL && c->decl->kind == DECL_CONSTRUCTOR;
}

/* The part that `slot` names. `cls` (may be NULL) gives the empty value. */
Spot slot_spot(const CallSite *c, State *s, const Slot *slot, const ModelClass *cls);
Val spot_read(const CallSite *c, State *s, Spot spot);
void spot_write(const CallSite *c, State *s, Spot spot, Val v);
/* The address that a spot's value is reached through, 0: it is in no place. */
static inline Val spot_place(Spot spot)
{
    return spot.is_place ? spot.v : 0;
}

/* Acts on `v` if it is tracked or may be a handle of the caller's; makes the mark only
 * then. */
void site_act(const CallSite *c, State *s, Val v, Act act, Event *ev, bool may_be_input);
/* A handle's new holder: names it, and marks its take-over when the holder will release
 * it. */
void site_note_store(const CallSite *c, State *s, Val place, Val v);
/* True if acting on what `place` below the object holds counts as under its
 * destructor. */
bool site_is_owner_call(const CallSite *c, State *s, Val place);

/* Makes the frame of a call inside `outer` and puts the arguments into it. False: too
 * deep, or too many. */
bool site_inner(const CallSite *outer, State *s, CallSite *inner, Ref *refs, FnId fn,
                bool has_object, const Val *args, uint32_t nargs, uint32_t step);

/* the four ways */

/* Each takes `s` over and adds outcomes whose `result` is set. */
void site_apply(const CallSite *c, State *s, Outcomes *out);
void model_apply(const CallSite *c, State *s, const ModelFn *fn, const ModelClass *cls,
                 Outcomes *out);
void summary_apply(const CallSite *c, State *s, const Summary *sum, Outcomes *out);
void unknown_apply(const CallSite *c, State *s, Outcomes *out);
/* For a summary that does not say everything: what was passed is muted, unless it is lent. */
void unknown_apply_incomplete(const CallSite *c, State *s, const Summary *sum,
                              Outcomes *out);
/* Lets go of what any case of a function that runs some other time takes of its
 * arguments. */
void summary_take(const CallSite *c, State *s, const Summary *sum);
/* Calls the value `callee` (function, pointer to member, closure object) with the
 * arguments of `c`. */
void value_apply(const CallSite *c, State *s, Val callee, Outcomes *out);

/* Argument `n` is lent: a handle is used, and what a pointer to what is not const reaches
 * becomes unknown. */
void unknown_borrow(const CallSite *c, State *s, uint32_t n);
/* Lets go of all that `v` is or reaches, and forgets it. */
void unknown_let_go(const CallSite *c, State *s, Val v, Act act, Name why);
/* A handle in the open part of an argument list whose format stands before it: it is
 * written into a message. */
bool unknown_is_printed(const CallSite *c, State *s, uint32_t i);
/* Forgets globals and what escaped before. */
void unknown_forget_world(const CallSite *c, State *s);
/* Remembers that the region of `v` may be changed by anybody from now on. */
void unknown_note_escape(const CallSite *c, State *s, Val v);

/* whole.c: what models do with whole objects */

/* The object at `place`, of linked record `record`, dies: its destructor runs. Adds
 * outcomes. */
void region_destroy(const CallSite *c, State *s, Val place, RecId record, uint32_t step,
                    Outcomes *out);
/* The deleter of a cell class is applied to what the cell holds. Adds outcomes. */
/* True if an owner of library class `record` closes what lies in its `field` when it dies,
 * whatever that is. */
bool cell_closes(Explorer *ex, RecId record, Name field);
void cell_close(const CallSite *c, State *s, const ModelClass *cls, Val object, Val cell,
                uint32_t step, Outcomes *out);
/* True if another owner shares what lies in `cell`, which is `v`: then it stays open.
 * Owners that share have the same count; where none is known, those of the same kind that
 * hold the same. */
bool cell_is_shared(Explorer *ex, const State *s, Val cell, Val v);
/* Everything in `place` dies: an element or all of them, by value or by pointer. Adds
 * outcomes. */
void contents_destroy(const CallSite *c, State *s, Val place, uint32_t step,
                      Outcomes *out);
/* Member-wise copy that keeps the dynamic type; `type` of the unit at hand, 0:
 * unknown. */
void region_copy(const CallSite *c, State *s, Val to, Val from, uint32_t type);
/* `delete` of pointer `v`: the destructor by its dynamic type or the template argument,
 * then the memory. Adds outcomes. */
void pointer_destroy(const CallSite *c, State *s, Val v, uint32_t step, Outcomes *out);
/* What the library object of method call `c` is made of: its first template argument. 0:
 * scalars. */
RecId site_element(const CallSite *c, State *s, bool *is_scalar);
/* An object of `record` is made at `to` from the one at `from`: by its move constructor
 * if `is_move`, else by its copy constructor; without such a body, member-wise. Adds
 * outcomes. */
void region_put(const CallSite *c, State *s, Val to, Val from, RecId record, bool is_move,
                uint32_t step, Outcomes *out);
/* An object of `element` (0: a scalar) is made at `place` from the arguments of `c` from
 * number `first` on, as its constructor does. Adds outcomes. */
void region_construct(const CallSite *c, State *s, Val place, RecId element,
                      uint32_t first, Outcomes *out);
/* Linked record of the object that method call `c` is on, by its dynamic type or the
 * declaration; 0: unknown. */
RecId site_object_record(const CallSite *c, State *s);
/* Calls whatever `callable` holds with `args`; see model verb `call`. */
void callable_apply(const CallSite *c, State *s, Val callable, const Val *args,
                    uint32_t nargs, uint32_t step, Outcomes *out);

/* verdict.c */

/* True if something is done with the result of the call. */
bool verdict_is_used(const CallSite *c);

/* thread.c */

/* `callable` runs on another thread with `args`. */
void thread_start(const CallSite *c, State *s, Val callable, const Val *args,
                  uint32_t nargs);

/* names.c */

/* How a person writes the place: "token", "c.token", "job->user", "h_"; NULL: no good
 * name. */
Name place_text(Explorer *ex, const State *s, Val place);
/* The callee as written. */
Name site_text(const Explorer *ex, const Ins *ins, const Decl *decl);

#endif
