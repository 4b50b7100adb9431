/* The intermediate representation: what the front end makes of one translation unit and
 * all that the engine ever sees of it.
 *
 * A Unit holds tables (types, records, declarations, globals, locations) and the bodies
 * of its functions. Objects refer to each other by index into these tables, 0 being
 * "none", so that a Unit can be printed, parsed and compared byte for byte. A body is a
 * control-flow graph of blocks; memory is explicit: locals are places, `&local`, FIELD,
 * BASE and ELEM make addresses, LOAD and STORE use them. Registers hold values, are
 * assigned by exactly one instruction, and are used only in blocks that this instruction
 * dominates.
 *
 * What the lowering promises (check.c verifies what can be verified):
 *  - C++ is gone: constructors, destructors, conversions and operators are CALLs; every destructor
 *    call of locals, temporaries, members, bases and partially built objects is there, on every exit.
 *    A destructor's body is followed by calls for its members and bases; implicit and defaulted
 *    special members have bodies of their own.
 *  - && || ?: and conditions are control flow. `finally` bodies stand on every exit.
 *  - A parameter or result of record type is passed by address: the caller makes the object (a
 *    parameter's is destroyed by the caller), the callee sees a pointer. The result's is Call.into
 *    and, in the callee, the last parameter with PARAM_RESULT.
 * - References are addresses. Lambdas are records with a field per capture and an
 *   `operator()`.
 * - A handler or cleanup that a visible throw can reach is the landing block of
 *   Call.unwind/to[0].
 *  - Integer conversions keep the value (SAME); conversion to bool is NE 0. Floating point, vectors
 *    and inline assembly are unknown values.
 */
#ifndef HL_IR_H
#define HL_IR_H

#include "base/err.h"
#include "base/names.h"
#include "base/text.h"

#define IR_VERSION 1

/* places in the source */

/* Lines and columns are 1-based. Columns count bytes; `wide` and `end_wide` are how many
 * more bytes than UTF-16 units stand before them on their line (column in UTF-16 = col -
 * wide). */
typedef struct {
    uint32_t file; /* Unit.files */
    uint32_t line, col;
    uint32_t end_line, end_col; /* just behind the last character */
    uint32_t wide, end_wide;
    /* Loc of the definition's text, when the code stands in a macro body; else 0 */
    uint32_t macro;
} Loc;

typedef struct {
    Name path; /* as given or found, forward slashes, absolute */
    bool is_main;
    bool is_system; /* SDK, compiler or shim header: not the project's */
} SourceFile;

/* types */

typedef enum {
    TYPE_VOID,
    TYPE_BOOL,
    TYPE_INT,
    TYPE_FLOAT,
    TYPE_POINTER,
    TYPE_REFERENCE,
    TYPE_ARRAY,
    TYPE_RECORD,
    TYPE_FUNCTION,
    TYPE_MEMBER_POINTER,
    TYPE_OTHER
} TypeKind;

typedef struct {
    TypeKind kind;
    bool is_const;   /* of this level: `const char` in `const char *` */
    bool is_signed;  /* TYPE_INT; enums are TYPE_INT */
    bool is_rvalue;  /* TYPE_REFERENCE: T&& */
    uint32_t bits;   /* TYPE_INT: width */
    uint32_t to;     /* pointee, referee, element; TYPE_FUNCTION: result type */
    uint64_t count;  /* TYPE_ARRAY: elements, 0 when unknown */
    uint32_t record; /* TYPE_RECORD */
    /* qualified typedef name as written ("HANDLE", "wil::unique_handle") or NULL */
    Name alias;
    Name next_alias; /* the typedef behind it, one step further, or NULL */
} Type;

typedef struct {
    Name name;
    uint32_t type;
    uint32_t loc;
    bool is_bitfield;
    bool is_mutable_ref; /* a reference member */
} Field;

typedef struct {
    uint32_t record;
    bool is_virtual;
} Base;

typedef struct {
    uint32_t decl;
    ARRAY(uint32_t) overrides; /* Decls of the methods this one overrides, directly */
} Method;

/* A template argument: a type, or the function it names. */
typedef struct {
    uint32_t type; /* 0: no type */
    uint32_t decl; /* 0: no function */
} TemplateArg;

typedef struct {
    /* USR, with the path for internal linkage: the same record has the same key in each
     * unit */
    Name key;
    /* qualified, without inline namespaces and template arguments: "std::unique_ptr" */
    Name name;
    Name text; /* as a person writes it, with template arguments */
    uint32_t loc;
    bool is_complete, is_union, is_lambda, is_system, is_polymorphic, is_local;
    bool is_trivial_to_destroy;
    /* a member function or friend may exist that libclang does not show */
    bool has_incomplete_view;
    uint32_t destructor; /* Decl, 0: trivial or none */
    ARRAY(Base) bases;
    ARRAY(Field) fields;
    /* declared and not deleted; special members that exist implicitly too */
    ARRAY(Method) methods;
    ARRAY(uint32_t) friends; /* Decls of friend functions */
    ARRAY(TemplateArg) args;
    bool has_friend_class;
} Record;

/* functions and globals as declared */

typedef struct {
    Name name;
    uint32_t type;
    /* "acquire_handle(Fuchsia)", "use_handle", "sal:_Out_", "annotate:..." */
    ARRAY(Name) attrs;
} Param;

typedef enum {
    DECL_FUNCTION,
    DECL_METHOD,
    DECL_STATIC_METHOD,
    DECL_CONSTRUCTOR,
    DECL_DESTRUCTOR,
    DECL_CONVERSION,
    DECL_LAMBDA /* operator() of a closure */
} DeclKind;

/* A function as its callers see it. */
typedef struct {
    Name key; /* USR; internal linkage: path and USR */
    /* qualified, without inline namespaces and template arguments:
     * "std::vector::push_back" */
    Name name;
    Name text; /* as a person writes it: "TokenGuard::~TokenGuard" */
    DeclKind kind;
    uint32_t record; /* of a method */
    uint32_t result; /* Type */
    uint32_t loc;
    ARRAY(Param) params; /* without `this` and result slot */
    /* "noreturn", "acquire_handle(Win32)", "cleanup...", "annotate:..." */
    ARRAY(Name) attrs;
    ARRAY(TemplateArg) args; /* of a function template's instance */
    bool is_c;               /* extern "C" linkage */
    bool is_system;          /* declared in a system header */
    bool is_undeclared;      /* called without a declaration in view */
    bool is_virtual, is_pure, is_noreturn, is_variadic, is_internal, is_inline;
    bool is_deleted, is_defaulted, is_implicit, is_noexcept;
} Decl;

typedef struct {
    Name key;
    Name name;
    uint32_t type;
    uint32_t loc;
    bool is_internal, is_thread_local, is_const;
    bool is_static_local; /* static storage inside a function */
    bool has_value; /* its initialiser is this constant, an integer or a cast one; it
                             stays so if is_const */
    int64_t value;
    uint32_t owner; /* static data member: Record */
} Global;

/* bodies */

typedef enum {
    REF_NONE,
    REF_REG,    /* id: register of this function */
    REF_INT,    /* num: integer or pointer constant; nullptr is 0 */
    REF_LOCAL,  /* id: address of a local of this function */
    REF_GLOBAL, /* id: address of a Global */
    REF_FN,     /* id: Decl: a function's address */
    REF_MEMFN,  /* id: Decl: pointer to member function */
    REF_STR,    /* id: Unit.strings: address of a string literal; never 0 */
    REF_UNDEF   /* any value */
} RefKind;

typedef struct {
    RefKind kind;
    uint32_t id;
    int64_t num;
} Ref;

typedef enum {
#define OP(name, text, has_result, is_terminator) OP_##name,
#include "ir/ops.def"
#undef OP
    OP_COUNT
} Op;

typedef enum {
    CALL_DIRECT,  /* callee is REF_FN of `decl`                                     */
    CALL_VIRTUAL, /* dynamic call of method `decl` on object args[0]                */
    /* through the value `callee`: function pointer, or pointer to member (object in
     * args[0]) */
    CALL_VALUE
} CallKind;

typedef struct {
    CallKind kind;
    /* Decl; for CALL_VALUE 0, or the declared parameter types are unknown */
    uint32_t decl;
    Ref callee; /* CALL_VALUE */
    /* CALL_VALUE: Type of the callee (its alias names a function type), or 0 */
    uint32_t callee_type;
    /* CALL_VALUE: loaded from this field of this record, or 0 */
    uint32_t via_field_record, via_field;
    bool has_object; /* args[0] is `this` (address of the object) */
    /* Type of the object expression as written, with its alias, or 0 */
    uint32_t object_type;
    /* destructor call at the end of a lifetime, base or member constructor, ... */
    bool is_implicit;
    /* destructor or cleanup function, called because a lifetime ends */
    bool is_scope_exit;
    uint32_t nargs;
    Ref *args; /* `this` first when has_object; then the arguments */
    /* Type of each argument expression, parallel to args; 0 unknown */
    uint32_t *arg_types;
    uint32_t *arg_locs; /* Loc of each argument, parallel to args; 0 unknown */
    Ref into;           /* address where a record result goes, or REF_NONE */
    /* block where an exception of the callee lands, 0: it leaves the function */
    uint32_t unwind;
} Call;

typedef struct {
    int64_t lo, hi; /* SWITCH */
    uint32_t type;  /* DISPATCH: Type caught (no reference), 0 with is_seh */
    bool is_seh;    /* DISPATCH: structured exceptions */
    uint32_t to;
    Name words; /* "'state' is Query": completes "assuming ..." */
} Case;

typedef struct {
    Op op;
    uint32_t dst; /* register, 0: none */
    uint32_t type;
    uint32_t loc;
    int64_t num; /* FIELD, BASE, DERIVED: index; NEW: flags */
    Ref a[2];
    uint32_t na; /* operands in use; HAVOC: see `more` */
    Ref *more;   /* HAVOC: further operands; nmore */
    uint32_t nmore;
    Call *call; /* CALL */
    Name text;  /* HAVOC: reason, a fixed word like "gnu-asm"; CALL: as written, short */
    uint32_t to[2]; /* terminators: blocks */
    /* BRANCH: what holds on to[0], to[1]: "'ss' is not SEC_E_OK"; may be NULL */
    Name words[2];
    Case *cases;
    uint32_t ncases;
} Ins;

typedef struct {
    Ins *ins; /* the last one is the terminator */
    uint32_t n, cap;
} Blk;

typedef enum { PARAM_NONE, PARAM_THIS, PARAM_ARG, PARAM_RESULT } ParamKind;

/* A local variable, a temporary or a parameter's variable. A parameter's local holds the
 * argument at entry (for a record or reference parameter: the address of the object). */
typedef struct {
    Name name; /* as in the source; temporaries NULL */
    uint32_t type;
    uint32_t loc;
    ParamKind param;
    uint32_t index; /* PARAM_ARG: 0-based parameter number */
    bool is_temporary;
    bool is_reference; /* holds an address that stands for a reference */
} Local;

/* A function with its body. Local 0, register 0 and block 0 are "none"; blk 1 is the
 * entry. */
typedef struct {
    uint32_t decl;
    uint32_t loc, end_loc; /* name; closing brace */
    ARRAY(Local) locals;
    ARRAY(Blk) blks;
    uint32_t nregs;    /* one more than the last register */
    bool is_partial;   /* an unknown type or the like stands in it */
    Name partial_why;  /* the first reason */
    bool is_synthetic; /* made for an implicit or defaulted special member */
    /* hash of its text and position: equal copies from many units are one */
    uint64_t content;
} Fn;

typedef struct {
    uint32_t loc;
    bool is_error;
    Name message;
    uint32_t fn;  /* 1-based in Unit.fns, 0: outside */
    Name missing; /* name that was not found, or NULL */
} Diag;

/* A `NOLINT` comment as found in the source. */
typedef struct {
    uint32_t loc;
    Name text; /* from "NOLINT" to the end of the comment */
} Note;

typedef struct {
    Name word;
    uint32_t n;
} Tally;

typedef struct {
    Arena *arena; /* owns everything below but the names */
    Names *names;
    struct UnitIndex *index; /* build.c: finds equal entries of the tables */
    Name path;               /* main file, absolute */
    Name headers; /* "shims", "mingw-w64", "project": which windows.h was found */
    bool is_cpp;
    /* Tables: [0] is unused, an index of 0 is "none". */
    ARRAY(SourceFile) files;
    ARRAY(Loc) locs;
    ARRAY(Type) types;
    ARRAY(Record) records;
    ARRAY(Decl) decls;
    ARRAY(Global) globals;
    ARRAY(Name) strings;
    ARRAY(Fn) fns;
    /* Lists: nothing refers to their entries, [0] is the first. */
    ARRAY(Diag) diags;
    ARRAY(Note) notes;
    uint32_t nstatements; /* statements and expressions lowered in project code */
    ARRAY(Tally) havocs;  /* by reason, sorted by reason */
} Unit;

/* build.c: makes tables and bodies. Each adds and returns the index. */
Unit *unit_new(Arena *arena, Names *names);
/* Equal files (by path), locations, types and strings are added once. */
uint32_t unit_add_file(Unit *u, Name path, bool is_main, bool is_system);
uint32_t unit_add_loc(Unit *u, Loc loc);
/* `type.to` is an index that exists already, so a type refers to smaller indices only. */
uint32_t unit_add_type(Unit *u, Type type);
uint32_t unit_add_string(Unit *u, Name text);
/* Each adds an entry as it is; the index holds, pointers into the table end with the next
 * addition. */
uint32_t unit_add_record(Unit *u, Record record);
uint32_t unit_add_decl(Unit *u, Decl decl);
uint32_t unit_add_global(Unit *u, Global global);
uint32_t unit_add_fn(Unit *u, Fn fn);
/* Counts a havoc by its reason in Unit.havocs. */
void unit_tally(Unit *u, Name reason);
uint32_t fn_add_local(Unit *u, Fn *fn, Local local);
uint32_t fn_add_blk(Unit *u, Fn *fn);
uint32_t fn_new_reg(Fn *fn);
/* Appends to block `blk`, which has no terminator yet. The pointer holds until the next
 * append. Of a call, completes what follows from the rest: the callee of CALL_DIRECT,
 * absent arg_types and arg_locs. */
Ins *blk_append(Unit *u, Fn *fn, uint32_t blk, Ins ins);
bool blk_is_closed(const Fn *fn, uint32_t blk);

static inline Ref ref_none(void)
{
    return (Ref){REF_NONE, 0, 0};
}
static inline Ref ref_reg(uint32_t id)
{
    return (Ref){REF_REG, id, 0};
}
static inline Ref ref_int(int64_t num)
{
    return (Ref){REF_INT, 0, num};
}
static inline Ref ref_local(uint32_t id)
{
    return (Ref){REF_LOCAL, id, 0};
}
static inline Ref ref_undef(void)
{
    return (Ref){REF_UNDEF, 0, 0};
}

/* cfg.c */
/* Successors of a block: normal targets, then unwind targets of its calls, without
 * repetition, in order. `out` lives in `arena`. */
uint32_t blk_succs(Arena *arena, const Fn *fn, uint32_t blk, uint32_t **out);
/* Blocks reachable from the entry in reverse post-order. */
uint32_t fn_order(Arena *arena, const Fn *fn, uint32_t **out);

/* print.c: the text form, described at the head of that file; parsing what was printed
 * gives the same bytes again. */
void unit_print(const Unit *u, Text *out);
void fn_print(const Unit *u, const Fn *fn, Text *out);
/* parse.c: reads the text form of one unit and verifies it; `file` is for messages.
 * Whatever the text holds, the result is an error or a unit that unit_check accepts. */
Unit *unit_parse(Arena *arena, Names *names, const char *file, const char *text,
                 size_t len, Err *err);
/* check.c: verifies indices, register definitions and dominance, block shape, call
 * shape, types of records and fields. False with an error that names function, block
 * and instruction. Runs in release builds, on what the front end made and on what was
 * read. */
bool unit_check(const Unit *u, Err *err);

const char *op_text(Op op);
bool op_is_terminator(Op op);
bool op_has_result(Op op);

#endif
