/* API models: what the engine knows of Windows and of the libraries, read from the packs in rules/models.
 * No name of an API stands in C. A model describes one function, method or class: its result, and the
 * steps that a call takes, in order, each under conditions on arguments and on success.
 *
 * Look-up: a method by the class of the object expression (its typedef names first, then the record,
 * then its bases, nearest first) and the method's name; else by the qualified name without inline
 * namespaces; a call through a pointer by the record field it was loaded from, or by the alias of its
 * type. A model wins over a body.
 */
#ifndef HL_MODEL_H
#define HL_MODEL_H

#include "ir/ir.h"

/* ---- slots: places of a call, written "result", "this", "arg2", "*arg1", "arg9->hProcess",
 * "this.cell", "arg0.cell", "this[*]", "*result". Arguments that are references or records are
 * addresses already: "arg0.cell" is a field of the object that argument 0 refers to. --------------- */

typedef enum { SLOT_NONE, SLOT_RESULT, SLOT_THIS, SLOT_ARG, SLOT_REST /* every further argument */,
               SLOT_NUMBER, SLOT_UNKNOWN } SlotBase;
typedef enum { STEP_DEREF, STEP_FIELD, STEP_ELEMENT } SlotStepKind;

typedef struct {
    SlotStepKind kind;
    Name field; /* STEP_FIELD: a real field, or a pseudo-field of the model such as "cell", "deleter" */
} SlotStep;

#define SLOT_MAX_STEPS 4
typedef struct {
    SlotBase base;
    uint32_t arg;    /* SLOT_ARG: 0-based, without `this`; SLOT_REST: the first */
    int64_t number;  /* SLOT_NUMBER */
    uint32_t nsteps;
    SlotStep steps[SLOT_MAX_STEPS];
} Slot;

typedef struct { int64_t lo, hi; } Interval; /* both ends belong to it */
typedef struct { Interval *v; uint32_t n; } Intervals; /* sorted, disjoint */

/* ---- conditions -------------------------------------------------------------------------- */

typedef enum {
    WHEN_SUCCESS, /* the call succeeded (ModelFn.success) */
    WHEN_FAILURE,
    WHEN_IN,      /* slot's value is in `set` */
    WHEN_NOT_IN,
    WHEN_BITS,    /* all of `bits` are set in slot's value */
    WHEN_NO_BITS, /* none of `bits` is */
    WHEN_PSEUDO,  /* slot holds the pseudo-handle of `kind`, e.g. the current process */
    WHEN_NOT_PSEUDO,
    WHEN_NARGS    /* the call has `set` arguments (overloads) */,
    WHEN_ARG_TYPE /* slot's declared parameter is a reference to the class itself (`kind` "self&", "self&&"),
                     a pointer ("pointer"), a record ("record"), a callable ("callable") */
} WhenKind;

typedef struct {
    WhenKind kind;
    Slot slot;
    Intervals set;
    int64_t bits;
    Name word;
} When;

/* ---- steps ------------------------------------------------------------------------------- */

typedef enum {
#define VERB(name, text, nslots) VERB_##name,
#include "model/verbs.def"
#undef VERB
    VERB_COUNT
} Verb;

typedef enum { ORIGIN_OWNED, ORIGIN_BORROWED, ORIGIN_PSEUDO, ORIGIN_INPUT } Origin;
typedef enum { NULL_OK, NULL_FORBIDDEN, NULL_CHANGES_MEANING } NullUse;
typedef enum { MODIFY_OBJECT, MODIFY_HANDLE } Modifies;

typedef struct {
    Verb verb;
    Slot slot, from;
    When *when;            /* all must hold; a condition that cannot be decided splits the path */
    uint32_t nwhen;
    /* ACQUIRE, RELEASE */
    Origin origin;
    Name family;           /* "kernel", "find", "sid", ...: what releases it (ModelFamily) */
    Name pseudo;           /* pseudo-handles: "thread", "thread-token", "process", ... */
    bool is_thread_bound;  /* a pseudo-handle that means something else on another thread */
    Intervals failure;     /* values of a handle that mean failure, when the handle itself tells */
    bool may_fail;         /* borrowed: may be a failure value although the call cannot fail */
    Slot owner;            /* borrowed: the object that lends it; SLOT_NONE otherwise */
    /* USE */
    NullUse null;
    Name *needs;           /* rights: "TOKEN_DUPLICATE", ... */
    uint32_t nneeds;
    Modifies of;
    /* CALL, START */
    Slot *args;
    uint32_t nargs;
    Slot result;
    /* ALLOCATE */
    bool zeroed;
    Name type;             /* THROW; ALLOCATE of a class of that name */
} ModelStep;

typedef struct {
    Name name;       /* qualified */
    Name doc;        /* address of the documentation page the facts were read from */
    Intervals range; /* what the result can be; n = 0: anything */
    Intervals success; /* results that mean success; n = 0: cannot fail */
    ModelStep *steps;
    uint32_t nsteps;
    bool is_noreturn;
    bool is_pure;         /* equal calls on one object yield equal results until the object changes */
    bool zero_iff_zero;   /* the result is 0 exactly if argument 0 is 0 */
    bool same_as_arg0;    /* the result is argument 0 (std::move, casts) */
    bool is_getter_of_lender; /* a lending method: an implementer's override is a token getter */
    bool sets_out;        /* writes its out-arguments even on failure (with a failure value) */
    uint32_t file_line;
    Name file;
} ModelFn;

typedef enum { DELETER_NONE, DELETER_FAMILY, DELETER_ARG /* template argument: functor or function */,
               DELETER_STORED /* in pseudo-field "deleter" */, DELETER_DELETE } DeleterKind;

typedef struct {
    Name name;              /* qualified class or typedef name; "*" never */
    Name *is_also;          /* further names of the same contract */
    uint32_t nis_also;
    Name base;              /* takes over the methods of this modelled class */
    bool is_interface;      /* matched through derived classes (IHttpUser) */
    bool is_long_lived;     /* objects of it and of derived classes outlive requests (CGlobalModule) */
    DeleterKind deleter;
    Name family;            /* DELETER_FAMILY */
    uint32_t deleter_arg;   /* DELETER_ARG: 0-based template argument */
    Intervals empty;        /* values of the cell that are "nothing held"; default {0} */
    bool is_shared;         /* copies share the cell (shared_ptr): the last one closes */
    ModelFn *methods;       /* by name; constructor is the last word of the class name, destructor ~name */
    uint32_t nmethods;
} ModelClass;

/* What ends handles of a family: names only, for messages and for "wrong release". */
typedef struct {
    Name name;      /* "kernel" */
    Name noun;      /* "kernel handle" */
    Name *releases; /* function names, most usual first */
    uint32_t nreleases;
    Name *accepts;  /* families that its releases may also be given without harm */
    uint32_t naccepts;
} ModelFamily;

typedef struct Models Models;

/* Makes an empty set whose contents live in `arena`. */
Models *models_new(Arena *arena, Names *names);
/* Reads one pack, validates it against what schema.json says, adds it. `file` for messages. A name that
 * another pack has already: error, unless the pack says "replaces". */
bool models_read(Models *m, const char *file, const char *text, size_t len, Err *err);
/* Reads the packs built into the program. */
bool models_read_builtin(Models *m, Err *err);
/* Call once after the last read: resolves bases and checks families. */
bool models_finish(Models *m, Err *err);

/* Each returns NULL when nothing matches. */
const ModelFn *models_function(const Models *m, Name qualified);
/* Call through a field of a record ("_SecurityFunctionTableW", "QuerySecurityContextToken"). */
const ModelFn *models_field(const Models *m, Name record, Name field);
/* Call through a pointer whose type has this alias ("QUERY_SECURITY_CONTEXT_TOKEN_FN"). */
const ModelFn *models_pointer_type(const Models *m, Name alias);
/* Class by qualified record name or typedef name. */
const ModelClass *models_class(const Models *m, Name name);
const ModelFn *models_method(const ModelClass *c, Name method);
const ModelFamily *models_family(const Models *m, Name family);
/* Literal pseudo-handles: value of a HANDLE-typed constant such as -4; NULL if it is none. */
const ModelFn *models_literal(const Models *m, int64_t value);
/* Undeclared function whose name belongs to the Windows API (names.txt): it borrows. */
bool models_is_windows_name(const Models *m, Name name);

/* models_at: the same for a call in a unit, by the look-up order above. */
const ModelFn *models_for_call(const Models *m, const Unit *u, const Call *call,
                               const ModelClass **cls);
/* The class model of a type: alias, next alias, record, bases. */
const ModelClass *models_for_type(const Models *m, const Unit *u, uint32_t type);
const ModelClass *models_for_record(const Models *m, const Unit *u, uint32_t record);

#endif
