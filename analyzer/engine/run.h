/* One run of the engine over a program: summaries, findings, the census, and what
 * connects the files of the call side (call.c, apply.c, replay.c, unknown.c) with those
 * of the results (event.c, finding.c, class.c, census.c). Nobody outside this folder
 * includes it.
 */
#ifndef HL_RUN_H
#define HL_RUN_H

#include "engine/engine.h"
#include "engine/graph.h"
#include "engine/summary.h"

/* A function explored again for what a caller knew of its inputs. */
typedef struct {
    FnId fn;
    Name key; /* the bindings, printed */
    const Summary *summary;
} Memo;

typedef enum { FN_NEW, FN_OPEN /* being explored */, FN_DONE } FnStage;

typedef struct {
    FnStage stage;
    const Summary *summary; /* of the last round, or NULL */
    bool is_cyclic;         /* belongs to a recursion: explored in rounds only */
    /* is_cyclic: functions of a recursion whose summaries its own rests on */
    ARRAY(FnId) asks;
    uint32_t explored_at,
        changed_at; /* is_cyclic: on the clock of its group's rounds, 0: never */
    /* is_cyclic: its summary would grow from round to round (cases_fold) */
    bool is_folded;
    bool is_open; /* is_cyclic: the rounds ended before its summary came to rest */
    uint32_t lent_asked, lent; /* 1 << parameter: known, and what is known (lent.c) */
} FnSlot;

/* What is known of another field of the object when a handle is left in one. */
typedef struct {
    Name field;
    Fact fact;
} FieldFact;

/* A handle that a function leaves in a field of an object that outlives it. */
typedef struct {
    RecId record; /* that has the field */
    Name field;
    FnId fn; /* that leaves it */
    Origin origin;
    bool is_closed;  /* it is closed already: to the object it is still there */
    bool is_in_cell; /* the field is a library owner's that closes whatever it holds */
    FieldFact *facts;
    uint32_t nfacts;
    Finding finding; /* as it will be if the class turns out so */
    Name key;
} FieldStore;

/* What some function does with the handle that it finds in a field. */
typedef struct {
    RecId record; /* 0: unknown, any with such a field */
    Name field;
    FnId fn;
    Act act;
} FieldDeed;

/* A borrowed or pseudo-handle that a function leaves in a field, as a method may find it. */
typedef struct FieldLent {
    RecId record; /* that has the field */
    Name field;
    FnId fn;          /* that leaves it */
    HandleRec handle; /* its symbols and marks mean nothing any more */
    Name owner;       /* the field that holds what lent it, or NULL */
    FieldFact *facts; /* of the object's other fields */
    uint32_t nfacts;
    Fact result;    /* of the function, FACT_ANY: none */
    bool is_told;   /* something else that is left was computed from it */
    TrailStep made; /* where it was acquired */
    Place source;   /* the same in the callee that did it, or its own place */
} FieldLent;

/* Something else that a function leaves in a field. */
typedef struct {
    RecId record;
    Name field;
} FieldFill;

/* A finding with what tells repetitions of one defect apart. */
typedef struct {
    uint32_t finding; /* index into findings, from 1 */
    Name key;
} FindingKey;

typedef struct Markers Markers; /* marker.c */

struct EngineRun {
    Arena *arena; /* the session's: owns all results */
    Names *names;
    const Models *models;
    EngineOptions options;
    Program *program;
    Facts *facts;
    Markers *markers;
    FnSlot *slots; /* by FnId */
    ARRAY(Memo) memos;
    struct InitialValue *initial_values; /* initial.c */
    uint32_t depth;                      /* explorations inside each other */
    /* levels of recursions explored for known arguments, below the exploration at hand */
    uint32_t nunrolled;
    uint32_t ngave_up; /* explorations that ended at their budget */
    uint64_t nsteps;   /* steps of all explorations */
    /* a round of a recursion: whose exploration is under way, else NULL */
    FnSlot *asking;
    /* a round of a recursion that is not the last: findings would be early */
    bool is_quiet;
    /* some call of the exploration at hand met a function without a summary yet */
    bool is_cut;
    Findings findings;
    ARRAY(FindingKey) keys; /* parallel to findings */
    ARRAY(FieldStore) stores;
    ARRAY(FieldStore) lends; /* fields that a getter of a lending interface returns */
    const atomic_bool *stop; /* NULL, or set when nobody wants the result any more */
    struct Looking *looking; /* NULL, or what samples the states (look.c) */
    FieldStore *capture;     /* findings go here instead, NULL: nowhere */
    ARRAY(FieldDeed) deeds;
    struct DeedEntry *deeds_known; /* class.c: the same, to look up */
    ARRAY(FieldLent) lent;
    ARRAY(FieldFill) fills;
    Census census;
};

#define RUN_MAX_DEPTH 5
#define RUN_MAX_LEVELS 12   /* the same for a recursion with known arguments */
#define RUN_MAX_UNROLLED 64 /* such explorations below one */

/* engine.c */

/* The summary of a function with a body, explored now if nobody did so yet; NULL while it
 * is being explored and no round is finished. */
const Summary *run_summary(EngineRun *run, FnId fn);
/* The same without exploring anything. */
const Summary *run_summary_so_far(EngineRun *run, FnId fn);
/* The summary of `fn` under `bindings`, which speak of values of table `vs`; NULL beyond
 * the depth. */
const Summary *run_summary_with(EngineRun *run, FnId fn, const Values *vs,
                                const Binding *bindings, uint32_t nbindings);

/* Explores the body once more with `found` in its field; only findings come of it. */
void run_again(EngineRun *run, FnId fn, const FieldLent *found);

/* initial.c */

/* Takes in what the initialisers of a unit, a summary with one case, put into globals. */
void initial_collect(EngineRun *run, const Summary *sum);

/* summary.c */

const Summary *summary_build(EngineRun *run, Explorer *ex);
void summary_print(const EngineRun *run, const Summary *sum, Text *out);
/* True if both say the same, for the rounds of a recursion. */
bool summary_equal(const EngineRun *run, const Summary *a, const Summary *b);
/* True if some case of the destructor of `record` (its own, its bases' or members')
 * releases what `path` below `this` holds; `path` is a place of `vs` below `object`. */
bool summary_object_releases(EngineRun *run, RecId record, const Values *vs, Val object,
                             Val path);

/* finding.c */

/* Adds a finding or, if the defect (by `key`) is known, its related places. */
void finding_add(EngineRun *run, const Finding *f, Name key);
/* Drops what another rule says already, when all is found. */
void findings_yield(EngineRun *run);
/* Findings from number `first` on tell where a method does what callers of it were told
 * of: takes those back. */
void findings_retell(EngineRun *run, uint32_t first);
/* Takes back findings of callers about a handle whose acquisition inside a callee `of` is
 * a finding already. */
void finding_absorb(EngineRun *run, const Finding *of);

/* census.c, class.c */

void census_add(EngineRun *run, const Explorer *ex);
void census_finish(EngineRun *run);
/* Collects what the final states of an exploration leave in fields of objects that
 * outlive it, and what it does with the handles that it finds in such fields. */
void class_collect(EngineRun *run, Explorer *ex);
/* The same for the object at `root`, which leaves the view now. */
void class_collect_object(Explorer *ex, State *s, Val root, uint32_t mark);
/* A constructor that throws leaves nothing behind: what lies in its raw fields is
 * lost. */
void class_drop_unmade(Explorer *ex);
void class_judge(EngineRun *run);
/* Record of the object at `place` by the declared types on the way to it; 0: unknown. */
/* The field that `v` of a summary was read from, if it is one of the object's own; else
 * NULL. */
Name class_own_field(const Values *vs, Val v);
RecId class_place_record(Explorer *ex, const State *s, Val place);
/* Objects of the class outlive requests, as a model says of it or of a base. */
bool class_is_long_lived(const Program *p, RecId record);

/* marker.c */

/* Notes which places the program fills with NULL or INVALID_HANDLE_VALUE itself. */
void markers_collect(EngineRun *run);
/* True if some function or initialiser puts `num`, 0 or -1, into `place` of table `vs`: a
 * global, or a field of that name in any record. */
bool marker_is_assigned(const EngineRun *run, const Values *vs, Val place, int64_t num);

#endif
