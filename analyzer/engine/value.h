/* Values: what a register or a memory cell holds, hash-consed so that equality is one
 * comparison.
 *
 * Two ideas carry the engine.
 *  - A place in memory *is* the value of its address. `&x` is VAL_LOCAL x, `&p->f` is VAL_FIELD of the
 *    value of `p`, and the object behind a pointer symbol `s` is the place `s`. A State maps places to
 *    values with no second kind of name.
 *  - Nothing here depends on a Unit: fields go by Name, globals, functions and records by their linked
 *    number (link.h), so that the values of a summary mean the same in each unit. Only VAL_LOCAL, VAL_SITE,
 *    VAL_HEAP and VAL_JOIN speak of one function's body; summaries rename them (val_rebuild).
 *
 * INPUT(place) is the value that `place` held when the function was entered. Parameters
 * are the pseudo-places VAL_ROOT; `arg0->token` at entry is INPUT(FIELD(INPUT(ROOT arg0),
 * "token")), and so on to any depth, created when read.
 *
 * A Values table lives in one arena: the exploration's, or the summary's. Ids are handed
 * out in the order of creation, which is deterministic; nothing that is printed may
 * depend on anything else.
 */
#ifndef HL_VALUE_H
#define HL_VALUE_H

#include "engine/link.h"

#include <stdbool.h>

typedef uint32_t Val; /* 0: none */

typedef enum {
    VAL_NONE,
    /* num                                                                     */
    VAL_CONST,
    /* symbols */
    /* a: place; its contents at entry                                         */
    VAL_INPUT,
    /* a: instruction id, b: ordinal there, num: age (see AGE_ below)          */
    VAL_SITE,
    /* a: block, b: place, num: ordinal; two states met here                   */
    VAL_JOIN,
    /* num; in summaries only: a symbol that the callee makes                  */
    VAL_FRESH,
    /* addresses: roots */
    /* num: argument number, or ROOT_THIS, ROOT_RESULT                         */
    VAL_ROOT,
    /* a: local of the function                                                */
    VAL_LOCAL,
    /* num: GlobId                                                             */
    VAL_GLOBAL,
    /* a: instruction id, b: ordinal, num: age; summaries: a = 0, num          */
    VAL_HEAP,
    /* name: text of a literal                                                 */
    VAL_STRING,
    VAL_FN, /* num: FnId                                                               */
    /* num: FnId; pointer to member                                            */
    VAL_MEMFN,
    /* num: RecId; contents of the pseudo-field FIELD_TYPE                     */
    VAL_TYPE,
    /* num: RecId, or 0 and name: "seh" or text of a type; a: the object or 0  */
    VAL_EXCEPTION,
    /* addresses: selectors */
    /* a: object, name: field, or a model's pseudo-field ("cell")              */
    VAL_FIELD,
    /* a: object, num: RecId of the base                                       */
    VAL_BASE,
    /* a: object, num: RecId of the base that it was (a downcast)              */
    VAL_DERIVED,
    /* a: first element, num: literal index, never 0: ELEM(a, 0) is a          */
    VAL_ELEM,
    VAL_ANY, /* a: first element; some element [*]                                      */
    /* composed */
    /* op, a, b (0: unary)                                                     */
    VAL_EXPR,
    /* a: member, b: further CHOICE or 0; one of them, which is unknown        */
    VAL_CHOICE
} ValKind;

#define ROOT_THIS (-1)
#define ROOT_RESULT (-2) /* pointer to where a record result goes */
/* holds what is 0 exactly if the newest call that sets the last error failed */
#define ROOT_ERROR (-3)

/* Ages of symbols and heap objects of one site: the newest, the one before, and "many":
 * further ones, collected under one name. */
#define AGE_NEWEST 0
#define AGE_OLDER 1
#define AGE_MANY 2

/* The number of the VAL_FRESH that stands for "what some call gave": `arg0 == other` says that
 * the caller's value is one that the function came by elsewhere. */
#define FRESH_OTHER (-1)

/* Pseudo-field that holds VAL_TYPE: the dynamic type of an object whose place does not
 * show it. */
#define FIELD_TYPE "#type"
/* Pseudo-field of an object that somebody out of view knows. */
#define FIELD_ESCAPED "#escaped"
/* All members of a union share this field. */
#define FIELD_UNION "#union"

typedef struct {
    uint8_t kind;  /* ValKind */
    uint8_t op;    /* VAL_EXPR: Op */
    uint8_t depth; /* selectors for addresses, operators for expressions */
    /* stands for several things at once: [*], AGE_MANY, a choice with such */
    bool is_many;
    Val a, b;
    int64_t num;
    Name name;
} ValNode;

/* What is asked of a value all the time, worked out once when it is made. */
typedef struct {
    Val root; /* val_root_of */
    bool is_input;
    uint64_t
        mentions; /* a bit for each value that occurs in it, see val_bit; bits may coincide */
} ValTraits;

/* The nodes and their traits, by Val, and the rest, which valtable.c alone knows. The
 * parts of a node are made before it, so they have smaller numbers. */
typedef struct {
    ARRAY(const ValNode *) nodes;
    ARRAY(ValTraits) traits;
    struct ValTable *table;
} Values;

#define VALUE_MAX_DEPTH 4 /* operators */
#define PLACE_MAX_DEPTH 5 /* selectors */
#define CHOICE_MAX 8

Values *values_new(Arena *arena, Names *names);
/* The same values by the same numbers in another arena. */
Values *values_copy(Arena *arena, const Values *vs);
static inline const ValNode *val(const Values *vs, Val v)
{
    return vs->nodes.v[v];
}

/* One more than the greatest Val handed out. */
static inline uint32_t values_count(const Values *vs)
{
    return vs->nodes.n;
}

static inline uint64_t val_bit(Val v)
{
    return UINT64_C(1) << ((v * UINT32_C(0x9E3779B1)) >> 26);
}

Names *values_names(const Values *vs);

Val val_const(Values *vs, int64_t num);
Val val_input(Values *vs, Val place);
Val val_site(Values *vs, uint32_t ins, uint32_t ordinal, int64_t age);
Val val_join(Values *vs, uint32_t blk, Val place, int64_t ordinal);
Val val_fresh(Values *vs, int64_t num);
Val val_root(Values *vs, int64_t which);
Val val_local(Values *vs, uint32_t local);
Val val_heap(Values *vs, uint32_t ins, uint32_t ordinal, int64_t age);
Val val_global(Values *vs, GlobId global);
Val val_fn(Values *vs, FnId fn);
Val val_memfn(Values *vs, FnId fn);
Val val_type(Values *vs, RecId record);
Val val_string(Values *vs, Name text);
Val val_exception(Values *vs, RecId record, Name type, Val object);
/* Selectors. On CONST 0 and NONE they return the operand; on a CHOICE they are applied to
 * each member. Beyond PLACE_MAX_DEPTH the parent is returned as ANY. */
Val val_field(Values *vs, Val object, Name field);
Val val_base(Values *vs, Val object, RecId base);
Val val_derived(Values *vs, Val object, RecId base); /* undoes val_base of that base */
Val val_elem(Values *vs, Val first, int64_t index);
Val val_any(Values *vs, Val first);
/* Folds constants and identities. Returns 0 when the expression would be deeper than
 * VALUE_MAX_DEPTH or is of no use: the caller makes a fresh symbol. */
Val val_expr(Values *vs, Op op, Val a, Val b);
/* Flattened, sorted, without repetition; one member is itself. 0: more than
 * CHOICE_MAX. */
Val val_choice(Values *vs, const Val *v, uint32_t n);
/* Members of a choice, or the value itself. Returns how many (<= CHOICE_MAX). */
uint32_t val_members(const Values *vs, Val v, Val out[CHOICE_MAX]);

bool val_is_const(const Values *vs, Val v, int64_t *num);
bool val_is_symbol(const Values *vs, Val v); /* INPUT, SITE, JOIN, FRESH */
/* known not to be 0: roots and selectors on them */
bool val_is_address(const Values *vs, Val v);
/* The root of an address: symbol, local, global, heap object, ...; of anything else the
 * value itself. */
static inline Val val_root_of(const Values *vs, Val v)
{
    return vs->traits.v[v].root;
}
/* Without BASE and DERIVED at the end: the identity of an object. */
Val val_object(const Values *vs, Val v);
/* True if `place` is `prefix` or lies in it (selectors only, not through pointers). */
bool val_is_below(const Values *vs, Val place, Val prefix);
/* True if `what` occurs in `v`, through selectors, expressions, choices and INPUT. */
bool val_mentions_walk(const Values *vs, Val v, Val what);
static inline bool val_mentions(const Values *vs, Val v, Val what)
{
    return v >= what && (vs->traits.v[v].mentions & val_bit(what)) != 0 &&
           val_mentions_walk(vs, v, what);
}
/* True if `v` comes from the caller: an INPUT, or an address or expression over one. */
static inline bool val_is_input(const Values *vs, Val v)
{
    return vs->traits.v[v].is_input;
}
/* True if `v` is what the caller passed, and no part of what that points to. */
static inline bool val_is_argument(const Values *vs, Val v)
{
    const ValNode *n = val(vs, v);

    return n->kind == VAL_INPUT && val(vs, n->a)->kind == VAL_ROOT;
}
/* Place `v` with its prefix `from` replaced by `to` (v lies below `from`). */
Val val_rebase(Values *vs, Val v, Val from, Val to);

/* Rebuilds `v` of table `src` in `dst` (may be the same). `leaf` is asked first for each
 * symbol, INPUT included, and each root; where it returns 0, INPUTs are rebuilt over
 * their rebuilt place, and other leaves copied. A selector on a rebuilt CHOICE
 * distributes. */
typedef struct {
    Values *dst;
    const Values *src;
    Val (*leaf)(void *ctx, Val v); /* NULL: returns 0 for all */
    void *ctx;
} ValRebuild;
Val val_rebuild(const ValRebuild *r, Val v);

/* "arg0->token", "this->h_", "*arg1", "local 'token'", "12"; for messages of summaries
 * and debugging. `p` and `fn` (may be NULL) give names of globals, functions and
 * locals. */
void val_print(const Values *vs, const Program *p, const Fn *fn, Val v, Text *out);

#endif
