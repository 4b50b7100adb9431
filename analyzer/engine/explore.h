/* The explorer: one function body, all its paths. Made by the engine for each
 * exploration; its arena is thrown away once the summary was built.
 *
 *   explore_init      prepares: order, loops, liveness, deciding places (plan.h)
 *   bindings          the engine may add what a caller knows of inputs
 *   explore_run       work list; step.c per instruction; fills `exits`
 *
 * Instructions have a number (`ins`): dense over the function, 1-based, block by block in
 * index order. Symbols, heap objects, acquisition sites and effects are named by it.
 */
#ifndef HL_EXPLORE_H
#define HL_EXPLORE_H

#include "engine/link.h"
#include "engine/trail.h"

typedef enum { EXIT_RETURN, EXIT_THROW, EXIT_NORETURN } ExitKind;

/* A state that leaves a call (call_apply) or the function (Explorer.exits). */
typedef struct {
    State *state;
    ExitKind exit;
    Val result;    /* exits of the function: what RETURN returns, or 0 */
    Val exception; /* EXIT_THROW: VAL_EXCEPTION or an unknown symbol */
    uint32_t mark; /* exits of the function: the mark of the exit */
} Outcome;

typedef ARRAY(Outcome) Outcomes;

/* What a caller knows of an input when the body is explored again for it (engine.md,
 * holes). */
typedef struct {
    /* a place in terms of inputs: ROOT arg0, FIELD(INPUT(ROOT arg0), "cb"), ... */
    Val input;
    Val value; /* VAL_FN, VAL_MEMFN, VAL_CONST, an address in terms of inputs; or VAL_TYPE with `input`
                   FIELD(object, FIELD_TYPE) */
} Binding;

/* A comparison of a handle's own value with a constant. */
typedef struct {
    int64_t num;
    uint32_t ins, mark;
    struct State *state; /* at that moment */
} Comparison;

/* An acquiring instruction and what became of its handles, for EV_COMPARE and the
 * census. */
typedef struct Site {
    uint32_t ins, ordinal;
    HandleRec first; /* as it was made */
    bool may_fail; /* some path has it pending or failed: there is something to compare */
    ARRAY(Comparison) compared;
    Name name; /* of the first place that held it, or NULL */
    uint32_t released, returned, stored, escaped, muted, lost; /* paths that ended so */
    uint32_t used; /* how often it was passed to a call that uses it */
    bool is_open;  /* some handle of it was made here, or came from a callee, undecided */
    /* the first reason of each kind, and its place in the source (a Loc) */
    Name why_muted, why_escaped;
    uint32_t muted_at, escaped_at;
} Site;

/* A loss of a collected handle: judged when all paths are known. */
typedef struct {
    HandleRec handle;
    Event ev;
    Val region;
    State *state;
} Deferred;

/* What an exploration could not know and a caller may. */
typedef enum { HOLE_CALL, HOLE_VIRTUAL, HOLE_OVERLAP } HoleKind;

typedef struct {
    HoleKind kind;
    Val input, other; /* called value, object, or the two places */
    RecId record;     /* HOLE_VIRTUAL: static type */
} Hole;

typedef struct Plan Plan; /* plan.h */
/* the engine's own context: summaries, findings, census */
typedef struct EngineRun EngineRun;

struct Explorer {
    EngineRun *run;
    Arena *arena; /* of this exploration */
    Names *names;
    const Program *program;
    const Models *models;
    Facts *facts;   /* shared by the whole run */
    Values *values; /* of this exploration */
    uint32_t unit;  /* Program.units */
    const Unit *u;
    const Fn *fn;
    FnId fn_id;
    Plan *plan;
    ARRAY(Binding) bindings;
    /* NULL, or a handle in a field of the object: rules hear of it alone (revisit.c) */
    const struct FieldLent *found;
    /* where the exploration stands */
    uint32_t blk, ins;
    const Ins *at;
    uint32_t steps, max_steps; /* instructions run; beyond, the exploration gives up */
    Val held;     /* besides cells and registers: what RETURN returns */
    bool is_main; /* its end is the end of the process */
    bool has_any; /* some [*] cell was written */
    /* results */
    Outcomes exits;
    ARRAY(Mark) marks;     /* [0] unused */
    ARRAY(Effect) effects; /* [0] unused */
    ARRAY(Site) sites;
    /* regions of which some path released or let escape a collected element */
    ARRAY(Val) let_go;
    /* instructions that compare a constant which the code itself assigned */
    ARRAY(uint32_t) markers;
    ARRAY(Deferred) deferred;
    ARRAY(Hole) holes;
    /* values over inputs of which the cases say too little: they went into a recursion, or
     * what went together with them was lost */
    ARRAY(Val) loose;
    uint32_t *visits; /* by block: how often its states were run */
    bool complete;    /* all paths were explored */
    Name why_incomplete;
    bool is_debug; /* print states at each block to stderr */
    State *free_states;
    struct EffectIndex *effect_index;
    struct Marks *marked; /* sweep.c */
};

#define LOOP_ROUNDS 3 /* from this visit of a loop's head on, counters are widened */

/* `ex` is zeroed by the caller, with run, arena, names, program, models, facts, unit,
 * fn_id set. */
void explore_init(Explorer *ex);
void explore_run(Explorer *ex);

/* Value of an operand in `s`. */
Val ref_value(Explorer *ex, State *s, Ref ref);
/* Notes a value over inputs of which the cases will say less than the paths do: a caller
 * that knows it must explore for itself. */
void explore_note_loose(Explorer *ex, Val v);
/* Marks the exploration as incomplete. */
void explore_give_up(Explorer *ex, Name why);
/* Adds an outcome. */
void outcomes_add(Explorer *ex, Outcomes *out, State *s, ExitKind exit, Val exception);

/* Implemented in call.c. Applies the call `ins` to `s`, which it takes over (it may
 * change it, copy it, free it), and adds one outcome per case that is feasible. It sets
 * register ins->dst (state_set_reg), performs uses and effects of the arguments
 * (handle_act), writes ins->call->into, and makes the marks. It does not look for lost
 * handles, registers that die, or unwind blocks: the explorer does, for each outcome. */
void call_apply(Explorer *ex, State *s, const Ins *ins, Outcomes *out);
/* Implemented in initial.c: what the initialisers of the program put into `place` of a
 * const global; 0: unknown. */
Val run_initial_value(Explorer *ex, Val place);
/* True if `ins` (a CALL) can acquire, release, let escape or otherwise change handles or
 * inputs; false for calls that only borrow. Asked once per instruction, for the deciding
 * places. */
bool call_is_relevant(const Explorer *ex, const Ins *ins);

#endif
