/* All that a rule may see. A rule is one constant struct: an identity and a callback on
 * events of handles. The engine owns handle state; a rule reads it and reports. It holds
 * no mutable data, no name of an API, no loop over states.
 *
 * To add a rule: rules/HLnnn_name.c (this header and nothing else), rules/HLnnn_name.md,
 * a fixture folder, one line in rules/rules.def.
 */
#ifndef HL_RULE_H
#define HL_RULE_H

#include "engine/finding.h"
#include "model/model.h"

/* Life of a handle; the state table is engine/handle.def. */
typedef enum {
    LIFE_PENDING,
    LIFE_LIVE,
    LIFE_FAILED,
    LIFE_RELEASED,
    LIFE_ESCAPED,
    LIFE_MUTED
} Life;

/* The part of a handle that rules read. */
typedef struct {
    Origin origin;
    Life life;   /* before the event */
    Name family; /* what releases it */
    Name pseudo; /* which pseudo-handle */
    Name source; /* the call that yielded it, as written: "QuerySecurityContextToken" */
    Name name;   /* variable or place that held it first: "token", "c.token"; or NULL */
    bool is_thread_bound;
    bool is_success_assumed; /* by what its status is compared with, nobody says */
    /* pseudo: the rights it has, when they are few; has_grants false: any that is asked for */
    const Name *grants;
    uint32_t ngrants;
    bool has_grants;
    /* owned, but the same kernel object as a borrowed handle (DuplicateHandle) */
    bool is_same_object;
    bool owner_is_held; /* borrowed: the code holds a reference of its own on the owner */
    bool was_checked;   /* an own check of the handle or its status stands on the path */
    bool is_status_lost;  /* the status that decides it died untested */
    uint32_t released_at; /* trail mark; 0: never */
    uint32_t acquired_at; /* trail mark */
    uint32_t taken_at;    /* trail mark of the first owner's take-over; 0: none */
} Handle;

typedef enum {
    EV_RELEASE = 1 << 0, /* reaches a release (of `family`) */
    EV_USE = 1 << 1,     /* passed to a call that uses it, or returned */
    EV_LOST = 1 << 2,    /* live and owned, and no place holds it any more */
    EV_MODIFY = 1 << 3,
    EV_STORE = 1 << 4,   /* stored where it outlives the function */
    EV_START = 1 << 5,   /* handed to another thread */
    EV_COMPARE = 1 << 6, /* end of function: all comparisons known */
    EV_FIELD = 1 << 7,   /* end of linking: left in a field of a class */
    EV_LEND = 1 << 8     /* end of linking: a getter of a lending interface returns it */
} EventKind;

typedef enum {
    LOST_OVERWRITTEN,
    LOST_RETURN,
    LOST_THROW,
    LOST_SCOPE,
    LOST_FREED,
    LOST_FIELD,
    LOST_THREAD
} LostHow;

typedef struct {
    EventKind kind;
    const Handle *handle;
    uint32_t at;          /* trail mark of the event itself */
    Name callee;          /* what was called, as written */
    Name family;          /* EV_RELEASE: the family that the release is for */
    bool is_wrong_family; /* EV_RELEASE: handle's family is not accepted by it */
    bool is_by_destructor;
    uint32_t guard_loc; /* by destructor: Loc of the object that dies, 0 unknown */
    LostHow how;        /* EV_LOST */
    NullUse null;       /* EV_USE */
    const Name *needs;  /* EV_USE: rights that the call needs, `nneeds` of them */
    uint32_t nneeds;
    Modifies modifies; /* EV_MODIFY */
    /* EV_STORE: the place outlives any owner: a global, static, long-lived object */
    bool is_long_lived;
    bool is_global; /* EV_STORE: the place is a global or static, and not thread-local */
    /* EV_USE, EV_MODIFY: the owner was given back before on this path */
    bool is_owner_gone;
    bool is_of_shared; /* EV_RELEASE: by an owner that may share it with others */
    bool is_of_some; /* of some element of a collection, the callee does not tell which */
    bool is_of_every; /* EV_RELEASE: of each element of a collection */
    bool is_fresh;    /* EV_LEND: acquired in the call of the getter itself */
    int64_t
        /* EV_COMPARE: the value that the source never returns on failure */
        compared_with;
    bool
        /* the value at hand is known to be the failure value (NULL, -1) */
        is_failure_value;
} Event;

/* Edits that may mend what a rule finds; report/fix.c makes them. */
typedef enum {
    MEND_CLOSE = 1 << 0,        /* add the missing close at each exit that leaks */
    MEND_REMOVE_CLOSE = 1 << 1, /* take the close out */
    MEND_RESET = 1 << 2,        /* set the variable to NULL after its first close */
    MEND_REPLACE_CLOSE = 1 << 3 /* call what releases the handle's family */
} Mend;

typedef struct RuleCtx RuleCtx;

typedef struct Rule {
    const char *id;   /* "HL202", permanent */
    const char *name; /* "owned-handle-closed-twice" */
    Level level;
    int cwe;
    const char *severity; /* security-severity of SARIF, "7.5" */
    const char *summary;  /* one sentence with a period */
    unsigned wants;       /* EventKind bits */
    unsigned mends;       /* Mend bits, 0: nothing is proposed */
    /* a rule whose finding at the same place, about the same handle, says all that this one would; NULL: none */
    const char *yields_to;
    void (*check)(RuleCtx *ctx, const Event *ev);
} Rule;

/* Adds words to the path at a trail mark: "first closed here". */
void rule_step(RuleCtx *ctx, uint32_t mark, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Reports at the place that rules.md gives for this event (see engine/where in
 * finding.c). The path is the event's trail. Events at one place for one handle are one
 * finding; further exits of a lost handle become related locations. */
void rule_report(RuleCtx *ctx, const Event *ev, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A callee's name, or "a function" where there is none. */
const char *rule_text(RuleCtx *ctx, Name name);
/* What the handle at hand is called: the variable that held it first, or the call that
 * yielded it, "GetPrimaryToken()". */
const char *rule_handle(RuleCtx *ctx);

#endif
