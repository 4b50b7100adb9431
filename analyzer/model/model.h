/* API models: what the engine knows of Windows and of the libraries, read from the packs
 * in rules/models. No name of an API stands in C. A model describes one function, method
 * or class: its result, and the steps that a call takes, in order, each under conditions
 * on arguments and on success.
 *
 * Look-up: a method by the class of the object expression (its typedef names first, then
 * the record, then its bases, nearest first) and the method's name; else by the qualified
 * name without inline namespaces; a call through a pointer by the record field it was
 * loaded from, or by the alias of its type. A model wins over a body. A derived class has
 * the methods of its base's model where it inherits them; where it declares its own, that
 * one's body tells more, except for getters of lenders (`getter`).
 *
 * An argument that no step mentions (as slot, from, args, owner or object) is treated as
 * a C function of a system header without a model would: a handle passed is used, and
 * what a pointer or reference to non-const reaches becomes unknown (an out-argument).
 * Nothing else changes. The method "*" of a class stands for all methods that the class
 * does not name, constructors and destructors excepted.
 *
 * Slots and conditions are the small languages below. schema.json beside the packs says
 * the same of the JSON form; a test keeps both in step.
 */
#ifndef HL_MODEL_H
#define HL_MODEL_H

#include "ir/ir.h"

/* Slots: places of a call.
 *
 *   slot    = star* base postfix*     "*arg1", "arg9->hProcess", "this.cell", "*arg1[*]"
 *   base    = "result" | "this" | "argN" | "argN..." | "unknown" | "empty" | number
 *   postfix = ".name" | "->name" | "[*]" | "[argN]" | ".*"
 *
 * A star binds tighter than what follows: "*arg1[*]" is any element of the array that
 * argument 1 points to; "this.cell.*" is what the cell points to.
 *  - "this" is the object itself, not its address.
 *  - "argN" is what a caller means by it: the object, if the parameter is a reference or a
 *    record, else the value passed. So one model serves `f(T)`, `f(const T &)` and `f(T &&)`.
 *    Arguments are counted from 0, without `this`.
 *  - "result" is the result object; the result itself, if that is a scalar. A reference is bound
 *    by "address": result = &from.
 *  - A field that the record does not have is a pseudo-field of the model ("cell", "deleter",
 *    "callable"). ".cell" of a scalar is the scalar itself: iterators are pointers in one library
 *    and classes in another.
 *  - "[*]" of an object is what it contains as a sequence; of an array, any element. Whether two
 *    addresses of such elements are equal is never known (`it != v.end()` with pointers).
 *  - "empty" is the class's `empty_value`.
 */

typedef enum {
    SLOT_NONE,
    SLOT_RESULT,
    SLOT_THIS,
    SLOT_ARG,
    SLOT_REST, /* argument `arg` and all further */
    SLOT_NUMBER,
    SLOT_UNKNOWN,
    SLOT_EMPTY
} SlotBase;

typedef enum { STEP_DEREF, STEP_FIELD, STEP_ELEMENT, STEP_INDEX } SlotStepKind;

typedef struct {
    SlotStepKind kind;
    Name field;   /* STEP_FIELD */
    uint32_t arg; /* STEP_INDEX, "[argN]": the argument that holds the index */
} SlotStep;

#define SLOT_MAX_STEPS 4
typedef struct {
    SlotBase base;
    uint32_t arg;   /* SLOT_ARG: 0-based, without `this`; SLOT_REST: the first */
    int64_t number; /* SLOT_NUMBER */
    uint32_t nsteps;
    SlotStep steps[SLOT_MAX_STEPS];
} Slot;

typedef struct {
    int64_t lo, hi;
} Interval; /* both ends belong to it */
typedef struct {
    Interval *v;
    uint32_t n;
} Intervals; /* sorted, disjoint */

/* conditions, one string each */

typedef enum {
    WHEN_SUCCESS, /* "success": the result is in ModelFn.success */
    WHEN_FAILURE, /* "failure" */
    WHEN_IN,      /* "arg1 = 18", "arg1 = 1..4, 9": value is in `set` */
    WHEN_NOT_IN,  /* "arg1 != 0" */
    WHEN_KNOWN, /* "arg1 is 0": known to be in `set`. Never splits: for arguments that say by a literal which of
                        its jobs a function does */
    WHEN_NOT_KNOWN, /* "arg1 is-not 0" */
    WHEN_BITS,      /* "arg6 has 0x1": all of `bits` are set */
    WHEN_NO_BITS,   /* "arg6 lacks 0x1": none of `bits` is */
    WHEN_SAME,      /* "*arg0 same arg2": both values are equal */
    WHEN_DIFFERENT, /* "*arg0 differs arg2" */
    WHEN_PSEUDO, /* "arg0 pseudo process": holds that pseudo-handle, also as its constant
                        (models_pseudo_value). Never splits: what is not known to be one is none */
    WHEN_NOT_PSEUDO, /* "arg0 not-pseudo process" */
    WHEN_LIVE, /* "arg2 live": holds a handle that a call in view handed out and nobody has
                        released yet, or what the caller gave. Never splits */
    WHEN_NOT_LIVE, /* "arg2 not-live": it comes from nowhere that a model knows, or was released */
    WHEN_NARGS, /* "nargs = 2": so many arguments are passed (overloads); default arguments
                        count */
    WHEN_TYPE,  /* "arg0 type self&&": of the declared parameter, or of the result:
                        "self&&" and "self&" (rvalue or other reference to an object of the
                        modelled class), "self", "reference", "rvalue", "pointer", "record",
                        "callable" (function, closure, class with operator()), "integer", or the
                        name of a class ("std::nullopt_t"). Types are always known: never splits */
    WHEN_NOT_TYPE /* "arg0 not-type pointer" */
} WhenKind;

typedef struct {
    WhenKind kind;
    Slot slot, other; /* other: WHEN_SAME, WHEN_DIFFERENT */
    Intervals set;
    int64_t bits;
    Name word;
} When;

/* steps */

typedef enum {
#define VERB(name, text, nslots) VERB_##name,
#include "model/verbs.def"
#undef VERB
    VERB_COUNT
} Verb;

typedef enum { ORIGIN_OWNED, ORIGIN_BORROWED, ORIGIN_PSEUDO, ORIGIN_INPUT } Origin;
/* What a use says of NULL: nothing; that it may be passed in place of a handle; ... */
typedef enum { NULL_UNSAID, NULL_OK, NULL_FORBIDDEN, NULL_CHANGES_MEANING } NullUse;
typedef enum { MODIFY_OBJECT, MODIFY_HANDLE } Modifies;

typedef struct {
    Verb verb;
    Slot slot, from;
    Slot plus;  /* ASSIGN: added to what is read; SLOT_NONE: nothing */
    When *when; /* all must hold; a condition that cannot be decided splits the path */
    uint32_t nwhen;
    /* ACQUIRE, RELEASE */
    Origin origin;
    Name family; /* "kernel", "find", "sid", ...: what releases it (ModelFamily) */
    Name pseudo; /* pseudo-handles: "thread", "thread-token", "process", ... */
    /* a pseudo-handle that means something else on another thread */
    bool is_thread_bound;
    Intervals failure; /* values of the slot that mean failure, when it tells itself:
                              ACQUIRE, ALLOCATE */
    bool may_fail; /* borrowed: may be a failure value although the call cannot fail */
    Slot owner;    /* borrowed: the object that lends it; SLOT_NONE otherwise */
    Slot object;   /* ACQUIRE: a second handle of the kernel object behind this one;
                              SLOT_NONE otherwise */
    Name *grants;  /* pseudo: the rights it has, when they are few; has_grants false:
                              all */
    uint32_t ngrants;
    bool has_grants;
    /* USE */
    NullUse null;
    Name *needs; /* rights: "TOKEN_DUPLICATE", ...; one that the pseudo-handle lacks
                              is a defect */
    uint32_t nneeds;
    Modifies of;
    /* CALL, START */
    Slot *args;
    uint32_t nargs;
    Slot result;
    /* ALLOCATE */
    bool zeroed;
    Name type;         /* THROW: class of the exception */
    bool has_type_arg; /* ALLOCATE, CONSTRUCT: the type is this template argument of the
                              function */
    uint32_t type_arg;
    uint32_t line; /* where the step stands in its pack */
} ModelStep;

typedef struct ModelFn {
    Name name;    /* qualified */
    Name doc;     /* address of the documentation page the facts were read from */
    Name returns; /* kind of result ("bool"), which gave range, success and sets_error; or
                        NULL */
    Intervals range;   /* what the result can be; n = 0: anything */
    Intervals success; /* results that mean success; n = 0: cannot fail */
    ModelStep *steps;
    uint32_t nsteps;
    /* what it returns is only supposed to tell success: none is claimed to be unchecked */
    bool is_success_assumed;
    bool is_noreturn;
    /* its pack is left out: models_finish takes the steps that acquire away */
    bool is_untracked;
    bool is_pure;       /* equal calls on one object yield equal results until the object
                             changes */
    bool zero_iff_zero; /* the result is 0 exactly if argument 0 is 0 */
    /* called with one argument, the result is this argument (std::move, casts) */
    bool same_as_arg0;
    /* a lending method: an implementer's override is a token getter */
    bool is_getter_of_lender;
    bool sets_out;   /* writes its out-arguments even on failure (with a failure value) */
    bool sets_error; /* on failure it sets the thread's last error */
    /* sets_error: values of the last error that it sets when it succeeded, and only then */
    Intervals succeeds_with;
    Intervals
        after_failure;   /* range of the result if the newest call that `sets_error` is
                                known to have failed on this path (GetLastError); n = 0: as
                                `range` */
    uint32_t min_params; /* a declaration with fewer parameters is another function */
    uint32_t line;       /* place in its pack */
    Name file;
} ModelFn;

typedef enum {
    DELETER_NONE,   /* nothing is closed */
    DELETER_FAMILY, /* a release of `family` */
    DELETER_ARG,    /* template argument `deleter_arg`: a functor class (its operator() is
                       called with the cell, default_delete has a model), a function, or, for a
                       function type, what pseudo-field "deleter" holds */
    /* the first function among the template arguments, nested ones too (wil) */
    DELETER_FUNCTION,
    /* what pseudo-field "deleter" holds; `delete` if nothing was put there */
    DELETER_STORED,
    DELETER_DELETE /* `delete` of what the cell points to */
} DeleterKind;

typedef struct ModelClass {
    Name name;     /* qualified class or typedef name */
    Name *is_also; /* further names of the same contract */
    uint32_t nis_also;
    Name base; /* takes over the methods and, unless it has its own, deleter and
                               empty values of this class */
    const struct ModelClass *base_class; /* the class `base` names, NULL: none */
    bool is_interface;                   /* matched through derived classes (IHttpUser) */
    bool is_long_lived; /* objects of it and of derived classes outlive requests
                               (CGlobalModule) */
    DeleterKind deleter;
    Name family;          /* DELETER_FAMILY */
    uint32_t deleter_arg; /* DELETER_ARG: 0-based template argument */
    Intervals empty;      /* values of the cell that are "nothing held"; default {0} */
    /* the one that the class itself sets: the first in the pack; slot "empty" */
    int64_t empty_value;
    bool is_shared; /* copies share the cell (shared_ptr): the last one closes */
    /* what is put into its elements stays there until a method that says "remove" is called */
    bool is_container;
    ModelFn *methods; /* sorted by ModelFn.name, which here is the method's own: "reset",
                               "constructor", "destructor", "operator=", "operator bool",
                               "conversion" (any other operator T) */
    uint32_t nmethods;
    uint32_t line;
    Name file;
} ModelClass;

/* What is claimed of handles of a family. Of memory, for instance, only that its release
 * is wrong. */
typedef enum {
    CLAIM_LOSS = 1 << 0, /* "loss": it must be released */
    /* "use": it must not be used after that, changed or kept where it is not one's own */
    CLAIM_USE = 1 << 1,
    /* "check": success must be looked at first, and by the right value */
    CLAIM_CHECK = 1 << 2,
    /* "release": it must be released once, by what is its own to release, by the right
     * call */
    CLAIM_RELEASE = 1 << 3,
    CLAIM_ALL = 15
} Claim;

/* What ends handles of a family: names only, for messages and for "wrong release". */
typedef struct {
    Name name;      /* "kernel" */
    Name noun;      /* "kernel handle" */
    Name *releases; /* function names, most usual first */
    uint32_t nreleases;
    Name *accepts; /* families that its releases may also be given without harm */
    uint32_t naccepts;
    unsigned claims; /* Claim bits; all, unless the pack says otherwise */
    /* to acquire one has its effect already: one that nobody looks at is meant to stay */
    bool kept_unused;
} ModelFamily;

typedef struct Models Models;

/* Makes an empty set whose contents live in `arena`. */
Models *models_new(Arena *arena, Names *names);
/* Reads one pack, validates it against what schema.json says, adds it. `file` for
 * messages. A name that another pack has already: error, unless the pack says
 * "replaces". */
bool models_read(Models *m, const char *file, const char *text, size_t len, Err *err);
/* Names of the packs built into the program ("gdi"), in order, NULL-terminated. */
const char **models_packs(Arena *arena);
/* Call before models_read_builtin: what the functions of that pack yield is not tracked.
 * All else that it says holds, for other packs may rest on it: its releases, its
 * families. */
void models_untrack(Models *m, const char *pack);
/* Reads the packs built into the program. */
bool models_read_builtin(Models *m, Err *err);
/* Call once after the last read: resolves bases and checks families. */
bool models_finish(Models *m, Err *err);

/* Each returns NULL when nothing matches. */
const ModelFn *models_function(const Models *m, Name qualified);
/* The same with an import prefix taken off ("__imp_CloseHandle", "KERNEL32$CloseHandle"):
 * for a function, or for a global that holds its address. */
const ModelFn *models_import(const Models *m, Name name);
/* Call through a field of a record ("_SecurityFunctionTableW",
 * "QuerySecurityContextToken"). */
const ModelFn *models_field(const Models *m, Name record, Name field);
/* Call through a pointer whose type has this alias
 * ("QUERY_SECURITY_CONTEXT_TOKEN_FN"). */
const ModelFn *models_pointer_type(const Models *m, Name alias);
/* Class by qualified record name or typedef name. */
const ModelClass *models_class(const Models *m, Name name);
const ModelFn *models_method(const ModelClass *c, Name method);
const ModelFamily *models_family(const Models *m, Name family);
/* Literal pseudo-handles: the function whose result the HANDLE-typed constant (-4) is;
 * NULL if it is none or if it usually means something else (-1 is
 * INVALID_HANDLE_VALUE). */
const ModelFn *models_literal(const Models *m, int64_t value);
/* The constant of a pseudo-handle ("process": -1), for WHEN_PSEUDO. False: it has
 * none. */
bool models_pseudo_value(const Models *m, Name pseudo, int64_t *value);
/* Undeclared function whose name belongs to the Windows API (names.txt): it borrows. */
bool models_is_windows_name(const Models *m, Name name);

/* The same for a call in a unit, by the look-up order above; *cls (cls may be NULL) is
 * the class of a method. Import prefixes are taken off: "__imp_CloseHandle",
 * "KERNEL32$CloseHandle". A function of the project that only shares the name (C++
 * linkage, internal, too few parameters) has no model. */
const ModelFn *models_for_call(const Models *m, const Unit *u, const Call *call,
                               const ModelClass **cls);
/* The class model of a type (pointers and references stripped): alias, next alias,
 * record, bases. */
const ModelClass *models_for_type(const Models *m, const Unit *u, uint32_t type);
const ModelClass *models_for_record(const Models *m, const Unit *u, uint32_t record);
/* Whether a record has the contract of class `cls` or of one of its bases ("self" of
 * conditions): the parameter of wil::unique_handle's constructor is a wil::unique_any_t.
 * False for NULL. */
bool models_record_is(const Models *m, const Unit *u, uint32_t record,
                      const ModelClass *cls);

#endif
