/* State: what is known at one point of one path. Flat sorted arrays, copied at branches.
 *
 *   cells     place -> value. An absent cell below an input place reads INPUT(place), unless the place was
 *             forgotten; an absent cell of a local or heap object reads a fresh symbol. Reading creates.
 *   regs      registers that are still needed.
 *   knowns    what is known of symbols, and of expressions that could not be taken apart.
 *   rels      equal / unequal pairs of symbols.
 *   handles   records, by symbol. A handle *is* its symbol: whatever cell or register holds that symbol
 *             (or a choice with it) holds the handle.
 *   defaults  how absent cells of a region read: as 0 (zeroed), as fresh symbols (forgotten), or as the same
 *             part of an input (copied); the nearest enclosing region counts.
 *   trail     last mark of the path (trail.h).
 *   does      last effect on inputs and globals (trail.h); hash-consed, so equal histories are one number.
 *
 * Symbols are named by where they come from: SITE(instruction, ordinal, age), JOIN(block,
 * place). When an instruction runs again while its symbol is in use, the old one is
 * renamed first (state_age), so equal states have equal bytes without a renaming pass.
 *
 * Who writes what: step.c, explore.c, handle.c and act.c (locals, branches, lives), call*.c
 * (effects of calls), all through the functions below.
 */
#ifndef HL_STATE_H
#define HL_STATE_H

#include "engine/boxes.h"
#include "engine/facts.h"
#include "engine/finding.h"
#include "engine/reason.h"
#include "engine/rule.h"
#include "engine/value.h"

typedef struct Explorer Explorer; /* explore.h */

typedef struct {
    Val place, value;
} Cell;

typedef struct {
    uint32_t reg;
    Val value;
} RegCell;

typedef struct {
    Val val;
    Fact fact;
} Known;

typedef struct {
    Val a, b; /* a < b */
    bool is_equal;
} Rel;

/* How absent cells of a region read. */
typedef enum {
    DEFAULT_ZERO,
    DEFAULT_FORGOTTEN,
    DEFAULT_UNDEFINED, /* local or heap: fresh */
    DEFAULT_COPIED     /* as `from`, a place of the caller's, was at entry */
} DefaultKind;

typedef struct {
    Val place;
    DefaultKind kind;
    Val from;
} Default;

/* A tracked handle: the part that rules read, and what the engine needs to know besides.
 * `pub.life` is the state machine of handle.def. */
typedef struct {
    Val sym;
    Handle pub;
    uint32_t ins, ordinal; /* acquiring instruction, which of its handles */
    /* PENDING: LIVE exactly if this is in `success`; 0: only its own value decides */
    Val decider;
    Fact success;
    /* what the place held; its facts are taken over on failure. 0: undefined */
    Val before;
    Fact failure;      /* own values that mean failure; FACT_NEVER: none do */
    Val owner;         /* the object that lent it, or 0 */
    Name why;          /* MUTED, ESCAPED: fixed word or callee, for the census */
    bool has_escaped;  /* no claims of loss any more, even if it is PENDING now */
    bool was_faulted;  /* used while PENDING and told so: treat as LIVE from then on */
    bool is_collected; /* sits in a [*] cell or container, or stands for many */
    bool is_kept_out;  /* memory out of view held it: that does not die */
    bool is_lost;      /* loss was reported; kept only for further uses */
    /* in a summary: the function's result, which nobody can read, tells its success */
    bool is_untold;
    bool was_found;         /* in a field, at the entry of a method (revisit.c) */
    uint32_t last_taken_at; /* mark of the newest take-over */
    uint32_t stored_at;     /* mark of the newest store that a call made */
    /* mark of the newest store to a place that outlives requests; 0: none */
    uint32_t kept_at;
    uint32_t owner_gone_at; /* mark where the code gave the owner back; 0: not yet */
    /* mark of a thread start that hands it on, 0: none, or the thread was joined */
    uint32_t started_at;
    uint32_t started_by;   /* that instruction */
    Val started_in;        /* the thread object, or 0 */
    bool was_put_released; /* collected: it was released when it was put there first */
    Val region;            /* collected: root of the region that collects it */
    /* In a summary: the path through the callee to the acquisition, depth from 1. */
    const TrailStep *steps;
    uint32_t nsteps;
    Val elements; /* collected by a library container: its elements, a [*] place */
} HandleRec;

typedef struct State {
    Cell *cells;
    RegCell *regs;
    Known *knowns;
    Rel *rels;
    HandleRec *handles;
    Default *defaults;
    uint32_t ncells, nregs, nknowns, nrels, nhandles, ndefaults;
    uint32_t cells_cap, regs_cap, knowns_cap, rels_cap, handles_cap, defaults_cap;
    const Boxes *boxes; /* facts of inputs that go together; NULL: each alone */
    uint32_t trail, does;
    uint32_t length; /* marks on the trail */
    Val exception;   /* in flight, at a landing block */
    /* a holder of a handle was overwritten or died: handles_settle has work */
    bool may_have_lost;
    /* inputs were changed in ways the summary cannot say (its cases are incomplete) */
    bool is_muted_rest;
    /* made by merging what was not alike: it stands for states that say more */
    bool is_loose;
    /* it assumes less of inputs than the paths behind it do */
    bool is_vague;
    struct State *next_free;
} State;

/* life of states; explorer-owned, recycled */

State *state_new(Explorer *ex);
State *state_copy(Explorer *ex, const State *s);
void state_free(Explorer *ex, State *s);

/* memory */

/* The value at `place`; a choice of places reads the choice of their values; ANY reads
 * the choice of all elements. `type` (0: unknown) bounds a fresh symbol. Creates
 * cells. */
Val state_read(Explorer *ex, State *s, Val place, uint32_t type);
/* The same for a mere look at all elements: they stay told apart, as the value goes nowhere. */
Val state_look(Explorer *ex, State *s, Val place);
/* True if `at` is one of the places that `some` stands for: an element, or the same part
 * of an element. */
bool state_is_one_of(const Values *vs, Val at, Val some);
/* Reads without creating anything: 0 if there is no cell. */
Val state_peek(const State *s, Val place);
/* Writes; a place that is ANY or a choice adds to what is there. */
void state_write(Explorer *ex, State *s, Val place, Val value);
/* Writes a note of the engine's own, which is one for all that the place stands for. */
void state_note(Explorer *ex, State *s, Val place, Val value);
/* Removes all cells in `place` and below; `kind` says how absent cells read from now
 * on. */
void state_clear(Explorer *ex, State *s, Val place, DefaultKind kind);
/* Member-wise copy of whatever is at `from`, pseudo-fields included. `type` (of
 * Unit.types, 0: unknown) only tells a scalar from an object. */
void state_copy_object(Explorer *ex, State *s, Val to, Val from, uint32_t type);
void state_swap_objects(Explorer *ex, State *s, Val a, Val b, uint32_t type);
/* Several copies at once, in two steps: what is read is what was there before anything is
 * written. */
typedef struct Copies Copies;
Copies *copies_new(Explorer *ex, State *s);
void copies_read(Copies *c, Val to, Val from);
void copies_write(Copies *c);
/* Range of cells whose place is `place` or lies below it need not be contiguous: visit by
 * index and ask val_is_below. True if `place` was forgotten, or is reached through a
 * forgotten place. */
bool state_is_forgotten(Explorer *ex, const State *s, Val place);

Val state_reg(const State *s, uint32_t reg);
void state_set_reg(Explorer *ex, State *s, uint32_t reg, Val value);
void state_drop_reg(Explorer *ex, State *s, uint32_t reg);
void state_drop_default(State *s, Val place);
/* What an absent cell of the caller's memory held at entry, if nothing changed it since;
 * 0: that is not so. */
Val state_entry_value(Explorer *ex, const State *s, Val place);
/* The default of the nearest region around `place`; NULL: none was set. */
const Default *state_default(const Explorer *ex, const State *s, Val place);
void state_set_default(Explorer *ex, State *s, Default d);

/* Dynamic type of the object at `place` as far as the code shows it: declared type of a
 * local or a member of such an object, type of a heap object, or the FIELD_TYPE cell. 0:
 * unknown. */
RecId state_dynamic_type(Explorer *ex, const State *s, Val place);

/* symbols and facts */

/* A fresh symbol of the instruction at hand (ex->ins), with facts of `type` (Unit.types;
 * 0: any). Ordinals keep several symbols of one instruction apart. Ages an older one out
 * of the way. */
Val state_fresh(Explorer *ex, State *s, uint32_t ordinal, uint32_t type);
/* The address of a fresh heap object of the instruction at hand; ages older ones. */
Val state_fresh_heap(Explorer *ex, State *s, uint32_t ordinal);
/* Replaces `from` by `to` everywhere: cells, registers, facts, handles. */
void state_rename(Explorer *ex, State *s, Val from, Val to);
/* True if the state still speaks of `v` in cells or registers. */
bool state_mentions(const Explorer *ex, const State *s, Val v);
/* True if some cell's value does. */
bool state_mentions_in_cells(const Explorer *ex, const State *s, Val v);
/* The entry of `v` in knowns, FACT_ANY if there is none. */
Fact state_known(const State *s, Val v);
void state_set_known(Explorer *ex, State *s, Val v, Fact f);
void state_drop_known(State *s, Val v);
void state_add_rel(Explorer *ex, State *s, Val a, Val b, bool is_equal);
void state_drop_rels(State *s, Val v);
void state_rename_rels(Explorer *ex, State *s, Val from, Val to);
/* All that is known of any value, by its structure and the known facts. */
Fact state_fact(Explorer *ex, const State *s, Val v);
/* 1: v != 0 holds, 0: v == 0 holds, -1: open. */
int state_truth(Explorer *ex, const State *s, Val v);
/* Restricts a value. False: the path is infeasible, the state is then worthless. Decides
 * pending handles. */
bool state_restrict(Explorer *ex, State *s, Val v, Fact f);
/* The same without deciding handles: for handle.c. */
bool state_narrow(Explorer *ex, State *s, Val v, Fact f);
/* Restricts by v != 0 (truth) or v == 0; walks down expressions. False as above. */
bool state_assume(Explorer *ex, State *s, Val v, bool truth);
/* 1 equal, 0 unequal, -1 open. */
int state_equal(Explorer *ex, const State *s, Val a, Val b);

/* handles */

/* The record of symbol `v` itself (or of one known to be equal); NULL: not tracked. Not
 * for choices. */
HandleRec *state_handle(Explorer *ex, State *s, Val v);
/* The record of exactly that symbol, whatever is known to equal it; or NULL. */
const HandleRec *state_record(const State *s, Val sym);
/* Adds or replaces the record of rec->sym. Pointers to records hold until the next
 * addition. */
HandleRec *state_add_handle(Explorer *ex, State *s, const HandleRec *rec);
void state_drop_handle(State *s, Val sym);
/* True if `v`, or one of what it may be, points into a heap object. */
bool state_is_link(const Explorer *ex, Val v);
/* True if `v` mentions a tracked handle. */
bool state_names_handle(const Explorer *ex, const State *s, Val v);
/* True if `v` mentions a tracked handle or a heap object. */
bool state_holds_handle(Explorer *ex, const State *s, Val v);

/* cover.c, alike.c, merge.c */

/* True if `a` says no less than `b`: every path through `b` is covered by `a`. */
bool state_subsumes(Explorer *ex, const State *a, const State *b);
/* True if both say exactly the same, whatever their trails. */
bool state_is_same(const State *a, const State *b);
/* True if handles, holders, regions and effects agree, so that the two may be merged. */
bool state_same_skeleton(Explorer *ex, const State *a, const State *b);
/* The same, whatever they do with inputs. */
bool state_same_but_effects(Explorer *ex, const State *a, const State *b);
/* True if what may still be lost is the same in both, with its holders and with what tells
 * whether there is a handle: merging them mutes nothing. */
bool state_same_open(Explorer *ex, const State *a, const State *b);
/* The same skeletons, but the effects on inputs may differ in uses. */
bool state_same_shape(Explorer *ex, const State *a, const State *b);
/* True if they differ in what they do with inputs and in the lives of handles only;
 * merging such states mutes. */
bool state_same_outline(Explorer *ex, const State *a, const State *b);
/* What merging them would lose, above all open handles; UINT32_MAX: they may not meet. */
uint32_t state_loss(Explorer *ex, const State *a, const State *b);
/* True if a deciding place at entry of `blk` holds disjoint values. */
bool state_differs_deciding(Explorer *ex, const State *a, const State *b, uint32_t blk);
/* True if a deciding place has something computed from the caller's values in one of them,
 * and something else in the other: a join would not know it for that any more. */
bool state_differs_in_arguments(Explorer *ex, const State *a, const State *b,
                                uint32_t blk);
/* In how many input values two states assume different things, where neither assumes less
 * than the other: a join would assume less than either. */
uint32_t state_input_distance(Explorer *ex, const State *a, const State *b);
/* Joins `b` into a new state at entry of `blk`. `widen`: scalars that differ lose their
 * bounds. */
State *state_merge(Explorer *ex, const State *a, const State *b, uint32_t blk,
                   bool widen);

/* "live", "released", ...: for what developers print. */
const char *life_text(Life life);
/* One line per cell, fact and handle, for --debug-states and tests. */
void state_print(const Explorer *ex, const State *s, Text *out);

#endif
