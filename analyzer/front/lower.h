/* What the files of the front end share: the context of a unit, the context of a body,
 * and the entry points between the files. Nothing outside this folder includes it.
 *
 * How lowering works. The consumer of an expression decides what it wants of it, so value categories
 * need not be known:
 *   lower_value    the scalar itself (loads when the expression is an lvalue)
 *   lower_place    the address of the object (materialises a temporary when it is a prvalue)
 *   lower_into     initialises the object at a given address; every prvalue of class or array type is
 *                  lowered this way, which makes copy elision and C++14's nameless constructor calls
 *                  fall out
 *   lower_operand  value of a scalar, address of a record or array: for consumers that take either
 *   lower_discard  effects only
 *   lower_cond     control flow to one of two blocks
 * All of them append to FnCtx.blk, the open block. After code that does not fall through, `blk` is a
 * fresh unreachable block, so there is always an open block; unreachable blocks are removed at the end.
 *
 * Cleanups. FnCtx.cleanups is one stack for the whole body: lifetimes of locals,
 * destructors of locals and temporaries, `finally` bodies and try statements, innermost
 * last. A scope is a depth of that stack. Leaving a scope in whatever way emits the
 * cleanups above its depth, in reverse order; an exception lands in scope_landing(), a
 * chain of blocks that ends in RESUME or in a handler.
 *
 * Indices are those of ir.h: tables of a Unit count from 1, 0 is "none"; Record.fields
 * and .bases count from 0. Tables grow: never hold a pointer into one across a call that
 * may add to it.
 */
#ifndef HL_FRONT_LOWER_H
#define HL_FRONT_LOWER_H

#include "front/clang.h"
#include "front/front.h"

#include <assert.h>

/* The version of the libclang headers comes from the build (HANDLINT_LLVM_VERSION). */
#ifdef HANDLINT_LLVM_VERSION
#define HL_CLANG_MAJOR HANDLINT_LLVM_VERSION
#else
#define HL_CLANG_MAJOR 19
#endif

/* nested expressions and statements; the thread's stack is sized for it */
#define LOWER_MAX_DEPTH 60000

/* helpers over cursors (where.c, map.c) */

/* Cursor -> number. Declarations are keyed by their canonical cursor. */
typedef struct CursorEntry CursorEntry;
typedef struct {
    Arena *arena;
    CursorEntry *head; /* uthash */
} CursorMap;

CursorMap map_in(Arena *arena);
/* 0: not in the map. */
uint32_t map_get(const CursorMap *map, CXCursor cursor);
/* Replaces what is there. */
void map_put(CursorMap *map, CXCursor cursor, uint32_t value);

/* The children of a cursor, in source order; lives in FrontCtx.scratch until the body is
 * done. */
typedef struct {
    CXCursor *v;
    uint32_t n;
} Kids;

/* the unit */

typedef struct FrontCtx FrontCtx;
typedef struct FnCtx FnCtx;

/* A body that waits to be lowered. `lower` makes the Fn (fn_begin ... fn_end). */
typedef struct Work {
    void (*lower)(FrontCtx *front, const struct Work *work);
    /* definition with the body; lambda expression; record of a synthesised member */
    CXCursor cursor;
    uint32_t decl;
    uint32_t aux; /* for the synthesiser: which special member */
} Work;

/* Fixed words for what cannot be lowered; the text goes to OP_HAVOC and Unit.havocs. */
#define HAVOC_REASONS(X)                                                                 \
    X(ASM, "inline-assembly")                                                            \
    X(COMPUTED_GOTO, "computed-goto")                                                    \
    X(GENERIC, "generic-selection")                                                      \
    X(DEPENDENT, "dependent-expression")                                                 \
    X(UNRESOLVED, "unresolved-name")                                                     \
    X(TOO_DEEP, "nested-too-deep")                                                       \
    X(VA_ARG, "va-arg")                                                                  \
    X(BLOCK, "block-literal")                                                            \
    X(COROUTINE, "coroutine")                                                            \
    X(CONVERSION, "implicit-conversion")                                                 \
    X(INITIALISER, "initialiser")                                                        \
    X(BINDING, "structured-binding")                                                     \
    X(RANGE_FOR, "range-for")                                                            \
    X(SPECIAL_MEMBER, "special-member")                                                  \
    X(PACK, "parameter-pack")                                                            \
    X(UNKNOWN_LOCAL, "unknown-local")                                                    \
    X(EXPRESSION, "unknown-expression")                                                  \
    X(STATEMENT, "unknown-statement")                                                    \
    X(BROKEN, "broken-statement")

typedef enum {
#define X(name, text) HAVOC_##name,
    HAVOC_REASONS(X)
#undef X
        HAVOC_COUNT
} HavocWhy;

/* What the front end keeps of a record beside Unit.records. */
typedef struct {
    CXType type;
    CXCursor cursor; /* declaration, the definition if there is one */
    bool is_filled;
    uint32_t outer; /* an anonymous struct or union: record that it is a member of */
    uint32_t outer_field; /* and its index there */
} RecordInfo;

typedef struct {
    Name name;
    CXCursor cursor;
} NamedFunction;

typedef ARRAY(bool) Flags;

/* An error because of which clang drops something. */
typedef struct {
    CXFile file;
    unsigned offset;
} ErrorAt;

/* One translation unit; made on the stack of front_unit's thread. */
struct FrontCtx {
    Arena *arena;   /* the Unit's */
    Arena *scratch; /* rewound after each body */
    Names *names;
    const FrontJob *job;
    CXTranslationUnit tu;
    CXFile main_file;
    ARRAY(CXFile) own_headers; /* whose functions count as the file's own */
    Unit *unit;
    CursorMap records;             /* canonical record declaration -> Unit.records */
    CursorMap fields;              /* FieldDecl -> 1 + index in its record */
    CursorMap decls;               /* canonical function declaration -> Unit.decls */
    ARRAY(RecordInfo) record_info; /* parallel to Unit.records */
    CursorMap globals;             /* canonical variable declaration -> Unit.globals */
    struct TypeEntry *types;       /* uthash over CXType.data[0] -> Unit.types */
    struct LocEntry *locs;         /* uthash over (file, start, end) -> Unit.locs */
    struct FileEntry *files;       /* uthash over CXFile -> Unit.files, text */
    CursorMap class_at; /* C++: declaration -> 1 + index in `classes` (cpp.h) */
    ARRAY(struct Class *) classes;
    /* C++: made when a template argument is a function */
    ARRAY(NamedFunction) named_functions;
    /* made when something stands behind the parameters of a function (attr.c) */
    struct TypeMacros *type_macros;
    ARRAY(Work) work;
    uint32_t work_done;
    Flags is_pushed, is_reached;  /* by decl */
    ARRAY(CXCursor) decl_cursors; /* parallel to Unit.decls */
    ARRAY(CXCursor) seeds;        /* functions and variables that the main file defines */
    ARRAY(CXCursor) globals_with_init;
    /* constants that were declared for a second parse, or NULL */
    const struct Undeclared *undeclared;
    ARRAY(ErrorAt) errors;
    bool is_searched; /* unit_search was called */
    FnCtx *fn;        /* body at hand, or NULL */
};

/* unit.c */
/* Pushes a body; each (decl) once. Everyone who makes an implicit member or a closure
 * calls it. */
void unit_push_work(FrontCtx *front, Work work);
/* Visits all declarations of the unit, headers too. For what has no reference to follow:
 * it costs a second parse where the headers are precompiled. */
void unit_search(FrontCtx *front, CXCursorVisitor visit, void *data);
/* A function was referenced: pushes its definition if its body is to be lowered (in the
 * project, or a header that is no system header, or an instance of a template of these).
 * decl_of calls it. */
void unit_reach(FrontCtx *front, CXCursor function, uint32_t decl);

/* An undeclared identifier that is used like a constant or a variable. `name` points into
 * the source. */
typedef struct {
    CXFile file;
    unsigned line, col, offset;
    const char *name;
    size_t len;
    bool is_case;     /* must be a constant expression */
    bool is_constant; /* is written like one */
} Missing;
bool diag_names_constant(CXTranslationUnit tu, CXDiagnostic diagnostic, Missing *out);

/* diag.c: at the beginning of the unit; at its end. */
void diags_place(FrontCtx *front);
void diags_collect(FrontCtx *front);
void notes_collect(FrontCtx *front);
/* global.c: notes a namespace-scope variable whose initialiser must run; makes the
 * function that does. */
void global_init_add(FrontCtx *front, CXCursor variable);
void global_init_lower(FrontCtx *front);

/* fnctx.c */
Kids kids_of(FrontCtx *front, CXCursor cursor);
/* The same, expressions only (no TypeRef and other references). */
Kids kids_expr(FrontCtx *front, CXCursor cursor);
/* Interned copies; dispose what libclang gave. "" yields "". */
Name name_take(FrontCtx *front, CXString s);
Name spelling_of(FrontCtx *front, CXCursor cursor);

/* where.c */
/* Loc of a cursor's extent as written: arguments of macros where they stand, bodies of
 * macros at the use with Loc.macro at the definition. 0:0 (implicit) gives 0: use the
 * parent's then. */
uint32_t loc_of(FrontCtx *front, CXCursor cursor);
/* Loc of a declaration's name; of one location; of the end of a cursor (closing
 * brace). */
uint32_t loc_of_name(FrontCtx *front, CXCursor cursor);
uint32_t loc_at(FrontCtx *front, CXSourceLocation at);
uint32_t loc_of_end(FrontCtx *front, CXCursor cursor);
uint32_t file_of(FrontCtx *front, CXFile file);
/* Zero-copy text of a file; NULL when unknown. */
const char *file_text(FrontCtx *front, CXFile file, size_t *len);
bool cursor_is_system(FrontCtx *front, CXCursor cursor);
/* Source text of a cursor, blanks and comments collapsed, at most `max` bytes ("..." at
 * the end), in scratch; "" when not in one file. */
const char *text_of(FrontCtx *front, CXCursor cursor, size_t max);

/* attributes (attr.c) */

/* Text of the attribute that a cursor is ("noreturn", "acquire_handle(tag)"); NULL: it is
 * none. */
Name attr_name(FrontCtx *front, CXCursor cursor);
/* "acquire_handle(tag)" if that, or a macro that stands for it, is written behind the
 * parameters of a function, where it belongs to its type, of which the library does not
 * tell. */
Name attr_of_type(FrontCtx *front, CXCursor function);

/* declarations (type.c, decl.c) */

uint32_t type_of(FrontCtx *front, CXType type);
/* Type of a cursor, as written. */
uint32_t type_of_cursor(FrontCtx *front, CXCursor cursor);
uint32_t type_reference_to(FrontCtx *front, uint32_t type);
uint32_t type_pointer_to(FrontCtx *front, uint32_t type);
uint32_t type_int(FrontCtx *front, uint32_t bits, bool is_signed);
uint32_t type_bool(FrontCtx *front);
uint32_t type_void(FrontCtx *front);

/* How values of a type are handled. References are asked for their referee. */
typedef enum {
    SHAPE_VOID,
    SHAPE_SCALAR,
    SHAPE_FLOAT,
    SHAPE_RECORD,
    SHAPE_ARRAY,
    SHAPE_UNKNOWN
} Shape;
Shape shape_of(CXType type); /* SHAPE_UNKNOWN: dependent or invalid */
/* Type of an expression or declaration as written, but for parameters written as arrays:
 * these are pointers, which libclang hides. */
CXType expr_type(CXCursor cursor);
bool type_is_reference(CXType type);
/* Canonical, without reference and qualifiers. */
CXType type_bare(CXType type);
bool type_same(CXType a, CXType b); /* equal after type_bare */

/* Record of a canonical record type (instances of templates too). 0: no record. Complete:
 * name, bases, fields; in C++ record_add_members (object.c) did the rest. type_of alone
 * makes records that are filled later, so that a pointer does not drag a header's types
 * in: call one of these before you look inside. */
uint32_t record_of_type(FrontCtx *front, CXType type);
uint32_t record_of(FrontCtx *front, CXCursor record);
void record_complete(FrontCtx *front, uint32_t record);
/* Address of field `index` of `record` in an object of type `object`: through anonymous
 * members. */
Ref emit_member(FnCtx *fn, CXCursor field, uint32_t object_record, Ref object);
/* Record and 0-based index of a FieldDecl. False: unknown field. */
bool field_of(FrontCtx *front, CXCursor field, uint32_t *record, uint32_t *index);
/* Decl of a function, method, constructor, ... ; reaches it (unit_reach). */
uint32_t decl_of(FrontCtx *front, CXCursor function);
/* The same without reaching it: for overrides and friends. */
uint32_t decl_of_quiet(FrontCtx *front, CXCursor function);
/* Decl of a name that was called without a declaration. */
uint32_t decl_undeclared(FrontCtx *front, Name name, uint32_t loc);
uint32_t global_of(FrontCtx *front, CXCursor variable);
/* "ns::Class::name" without inline and anonymous namespaces and template arguments. */
Name qualified_name(FrontCtx *front, CXCursor cursor);
/* USR, prefixed by the main file's path when the entity has internal linkage or none. */
Name key_of(FrontCtx *front, CXCursor cursor);

/* the body */

/* Where a variable lives. */
typedef struct {
    uint32_t local;    /* 0: none */
    bool is_reference; /* the local (or the field below) holds an address */
    /* captured: field `field` of record `record`, whose address `local` holds */
    bool in_record;
    uint32_t record, field;
} VarPlace;

typedef enum {
    CLEAN_DEAD,    /* lifetime of `local` ends */
    CLEAN_DESTROY, /* destructor of the object at `place`, of type `type` */
    /* the same, on exceptions only: a part of an object under construction */
    CLEAN_PARTIAL,
    /* on exceptions only: memory at `place` is freed (a `new` whose constructor
     * throws) */
    CLEAN_FREE,
    CLEAN_CALL,     /* attribute cleanup: calls `decl` with the address `place` */
    CLEAN_FINALLY,  /* SEH: `body` is lowered on every exit */
    CLEAN_TRY,      /* handlers: exceptions land in `landing`, which its owner made */
    CLEAN_TERMINATE /* noexcept: an exception that comes here ends the process */
} CleanKind;

typedef struct {
    CleanKind kind;
    uint32_t local; /* CLEAN_DEAD */
    Ref place;      /* a local's address, or a register that dominates the scope */
    uint32_t type;  /* Unit.types: record or array of records */
    CXType ctype;   /* the same for object_destroy */
    CXCursor body;
    uint32_t decl;
    uint32_t loc;
    /* local: runs only if it is not 0 (made in a conditional part); 0: always */
    uint32_t flag;
    uint32_t landing; /* cached landing block, 0: not made yet */
    uint32_t serial;  /* set by scope_add: the same entry in two copies of the stack */
    /* local: a hidden array that lives as long as this std::initializer_list; 0: none */
    uint32_t with;
} Cleanup;

typedef struct {
    Name name;
    bool is_bound; /* to a LabelStmt, in label_of */
    uint32_t blk;
    Cleanup *scopes; /* scope_copy at the label; valid when is_placed */
    uint32_t nscopes;
    bool is_placed;
} Label;

/* A goto whose label comes later: it jumps to `blk`, which gets its cleanups when the
 * depth of the label is known. `scopes` is a copy of the stack at the goto. */
typedef struct {
    uint32_t label; /* index in FnCtx.labels */
    uint32_t blk;
    Cleanup *scopes;
    uint32_t nscopes;
    uint32_t loc;
} PendingGoto;

typedef struct {
    uint32_t break_to, continue_to; /* blocks; 0: not here (a switch has no continue) */
    uint32_t break_depth, continue_depth;
    bool is_seh; /* __leave goes to break_to */
} Target;

typedef struct SwitchCtx SwitchCtx; /* stmt.c */

struct FnCtx {
    FrontCtx *front;
    Unit *unit;
    Fn fn;             /* moved into Unit.fns by fn_end */
    uint32_t blk;      /* the open block */
    uint32_t prologue; /* block 1: stays open until fn_end; initialises cleanup flags */
    CXCursor cursor;   /* the function, lambda or record */
    CXType result; /* as declared; CXType_Invalid for constructors and the like: void */
    uint32_t result_local; /* PARAM_RESULT, 0: none */
    VarPlace self;         /* how to get at `this`: self.local 0: none */
    uint32_t self_record; /* record that captured `this` points to, when self.in_record */
    CursorMap vars;       /* VarDecl, ParmDecl, binding -> 1 + index in `places` */
    ARRAY(VarPlace) places;
    ARRAY(Cleanup) cleanups;
    uint32_t last_serial; /* of cleanups */
    ARRAY(Target) targets;
    SwitchCtx *switch_ctx; /* innermost switch, or NULL */
    CursorMap label_of;    /* LabelStmt -> 1 + index in `labels` */
    ARRAY(Label) labels;
    ARRAY(PendingGoto) gotos;
    /* > 0: in a part of a full expression that is not always evaluated */
    uint32_t conditional;
    uint32_t loc;   /* of the innermost expression or statement that has one */
    uint32_t depth; /* of nested lowering */
    /* a temporary is made of it: its place must not be asked for again */
    CXCursor materialising;
    uint32_t const_depth; /* of nested constant evaluation */
    Ref assigned;         /* value that the last lower_assign stored */
    uint32_t body;        /* first block after the prologue */
    FnCtx *outer;         /* body that was at hand before this one */
    Ref handled; /* C++: exception of the innermost handler at hand, REF_NONE: none */
    /* C++: function-try-block whose handlers cpp_body_enter pushed, or null */
    CXCursor function_try;
    uint32_t body_depth; /* C++: stack before cpp_body_enter */
    /* local that `return local;` moves out without destructor, else null */
    CXCursor returned;
    ARRAY(Name) broken; /* variables whose declaration clang could not understand */
};

/* hole.c: a block in whose text errors stand, and its statements. */
bool hole_is_in(const FrontCtx *front, CXCursor compound);
void hole_lower_all(FnCtx *fn, CXCursor compound, Kids kids);

/* fnctx.c: making a body. */
/* Starts a body: entry block, locals for `this`, parameters (of `params_of`: a function,
 * method or lambda's call operator; null cursor: none) and result slot, as Decl `decl`
 * says. */
void fn_begin(FnCtx *fn, FrontCtx *front, uint32_t decl, CXCursor params_of,
              CXType result);
/* Closes open ends (return), removes unreachable blocks, renumbers, hashes, adds it to
 * Unit.fns. */
void fn_end(FnCtx *fn, uint32_t loc, uint32_t end_loc);
void fn_partial(FnCtx *fn, const char *why);

uint32_t blk_new(FnCtx *fn);
/* Makes `blk` the open one. */
void blk_open(FnCtx *fn, uint32_t blk);
/* True if the open block has no terminator yet (always, except in the middle of a
 * helper). */
bool fn_is_open(const FnCtx *fn);

/* Append one instruction to the open block at FnCtx.loc. */
Ref emit(FnCtx *fn, Op op, uint32_t type, Ref a, Ref b); /* with a result */
Ref emit_load(FnCtx *fn, uint32_t type, Ref place);
void emit_store(FnCtx *fn, uint32_t type, Ref place, Ref value);
void emit_copy(FnCtx *fn, uint32_t type, Ref to, Ref from);
void emit_zero(FnCtx *fn, uint32_t type, Ref place);
/* address of the field */
Ref emit_field(FnCtx *fn, uint32_t record, uint32_t field, Ref object);
Ref emit_base(FnCtx *fn, uint32_t derived, uint32_t base, Ref object);
Ref emit_elem(FnCtx *fn, uint32_t elem_type, Ref pointer, Ref index);
/* `operands` may be NULL. Counts it. Returns the unknown value (typed `type`, 0: no use
 * of it). */
Ref emit_havoc(FnCtx *fn, HavocWhy why, uint32_t type, const Ref *operands, uint32_t n);
/* Terminators; each leaves a fresh unreachable block open. */
void emit_jump(FnCtx *fn, uint32_t to);
void emit_branch(FnCtx *fn, Ref cond, uint32_t yes, uint32_t no, Name words_yes,
                 Name words_no);
void emit_return(FnCtx *fn, Ref value);
void emit_stop(FnCtx *fn);
Ins *emit_ins(FnCtx *fn, Ins ins); /* anything else; sets loc when 0 */

/* Temporary local (LIVE is emitted; DEAD by the enclosing full expression). No
 * destructor: callers whose object has one add scope_add_destroy after it is made. */
uint32_t local_temporary(FnCtx *fn, uint32_t type);
/* LIVE, DEAD. Pair local_live with scope_add_dead. */
void local_live(FnCtx *fn, uint32_t local);
void local_dead(FnCtx *fn, uint32_t local);
/* Enters a VarDecl, ParmDecl or binding into the body's map. */
void var_bind(FnCtx *fn, CXCursor var, VarPlace place);
bool var_find(FnCtx *fn, CXCursor var, VarPlace *out);
/* Address of the variable's object. */
Ref var_address(FnCtx *fn, VarPlace place);
/* Value of `this`. */
Ref self_value(FnCtx *fn);

/* scope.c (written with the C++ files): cleanups */

/* Returns the depth to give to scope_pop. Every compound, loop, condition and full
 * expression. */
uint32_t scope_push(FnCtx *fn);
/* Emits the cleanups above `depth` on the open block and drops them. */
void scope_pop(FnCtx *fn, uint32_t depth);
/* Emits them without dropping: break, continue, return, goto. */
void scope_leave(FnCtx *fn, uint32_t depth);
/* Drops entries without emitting (a finished object's CLEAN_PARTIAL parts). */
void scope_forget(FnCtx *fn, uint32_t depth);
/* Drops the CLEAN_PARTIAL and CLEAN_FREE entries added since `depth` and keeps the rest:
 * the object is whole, temporaries of its initialisers live on. */
void scope_remove_partial(FnCtx *fn, uint32_t depth);
void scope_add_dead(FnCtx *fn, uint32_t local);
/* The object at `place` is destroyed when its scope is left; nothing is added for types
 * that are trivial to destroy. In a conditional part a flag guards it. Call it after
 * construction. */
void scope_add_destroy(FnCtx *fn, Ref place, CXType type, CleanKind kind);
void scope_add(FnCtx *fn, Cleanup cleanup);
/* Extends the lifetime of the temporary at `place` (a local's address): moves its
 * entries, added since `depth`, below the rest. Returns the depth that the full
 * expression's scope_pop takes instead. */
uint32_t scope_extend(FnCtx *fn, uint32_t depth, Ref place);
/* The temporary `local`, whose entries were added since `depth`, lives as long as the
 * object at `place`: extending that one extends both. */
void scope_tie(FnCtx *fn, uint32_t depth, uint32_t local, Ref place);
/* A copy of the stack in scratch, for labels and pending gotos. */
Cleanup *scope_copy(FnCtx *fn, uint32_t *n);
/* Emits on the open block what a jump from stack `from` to stack `to` leaves: everything
 * above their common entries. The stack at hand does not change. */
void scope_leave_to(FnCtx *fn, const Cleanup *from, uint32_t nfrom, const Cleanup *to,
                    uint32_t nto);
/* Block where an exception of a call made here lands, 0: it leaves the function.
 * call_emit asks only for calls that may throw (scope_may_throw). */
uint32_t scope_landing(FnCtx *fn);
/* False for functions declared noexcept and, where no __try or try stands around, for C
 * functions of system headers; decl 0: true. */
bool scope_may_throw(const FnCtx *fn, uint32_t decl);
/* Around code that is evaluated conditionally in a full expression (?: && || arms). */
void conditional_begin(FnCtx *fn);
void conditional_end(FnCtx *fn);

/* expressions (expr.c, place.c, init.c, call.c, cond.c) */

Ref lower_value(FnCtx *fn, CXCursor expr);
Ref lower_place(FnCtx *fn, CXCursor expr);
Ref lower_operand(FnCtx *fn, CXCursor expr);
void lower_discard(FnCtx *fn, CXCursor expr);
/* Initialises the object at `place` of type `type` (of the object, not of the
 * expression). The object has no destructor registered yet: the consumer does that,
 * afterwards. */
void lower_into(FnCtx *fn, CXCursor expr, Ref place, CXType type);
/* Condition; `blk` is fresh and unreachable afterwards. */
void lower_cond(FnCtx *fn, CXCursor expr, uint32_t yes, uint32_t no);
/* The same three as full expressions of their own: temporaries die at the end. */
Ref full_value(FnCtx *fn, CXCursor expr);
void full_discard(FnCtx *fn, CXCursor expr);
void full_cond(FnCtx *fn, CXCursor expr, uint32_t yes, uint32_t no);

/* Pieces that the files of expressions share. */
/* The one expression below an implicit conversion, parentheses, __extension__,
 * full-expression marks. */
bool wrapped_expr(FnCtx *fn, CXCursor expr, CXCursor *inner);
/* Finds the arm that a _Generic selects. False: nothing shows which. */
bool generic_arm(FnCtx *fn, CXCursor expr, CXCursor *arm);
/* Down through wrappers that keep the type (but for qualifiers and references). */
CXCursor strip_same(FnCtx *fn, CXCursor expr);
/* An expression that names an object (variable, member, element, dereference, call of a
 * reference). */
bool is_lvalue(FnCtx *fn, CXCursor expr);
/* Address of the first element of an array expression. */
Ref decay(FnCtx *fn, CXCursor array);
/* A temporary of `type`, initialised from `expr`, that dies with the full expression. */
Ref materialise(FnCtx *fn, CXCursor expr, CXType type);
Ref string_literal(FnCtx *fn, CXCursor literal);
/* Address (and type) of the object before `.` or `->` of a MemberRefExpr; without one it
 * is *this. */
Ref member_object(FnCtx *fn, CXCursor member, CXType *type);
/* Assignment with children `kids`: returns the address of the left side. */
Ref lower_assign(FnCtx *fn, CXCursor expr, Kids kids);
/* ++ and --: returns the new value (prefix) or the old one. */
Ref lower_step(FnCtx *fn, CXCursor expr, CXCursor operand, bool is_prefix);
/* Explicit cast of a scalar. */
Ref lower_cast(FnCtx *fn, CXCursor expr);

/* Descends through parentheses and wrappers with one child that change neither type nor
 * meaning. */
CXCursor strip_parens(FnCtx *fn, CXCursor expr);
/* ... and through implicit conversions and explicit casts too. */
CXCursor strip_casts(FnCtx *fn, CXCursor expr);
/* Constant integer (or null pointer, casts of integers) value, if it is one. */
bool const_value(FnCtx *fn, CXCursor expr, int64_t *out);
bool type_is_integer(CXType type); /* bool and enums too */
/* Value of a DeclRefExpr or MemberRefExpr that names an enumerator or a constant
 * variable. */
bool const_reference(FnCtx *fn, CXCursor expr, int64_t *out);
/* A number as the integer type `type` holds it. */
int64_t const_wrap(int64_t value, CXType type);
/* Result of an operator on constants, not wrapped; false: not folded. */
bool const_fold(enum CXBinaryOperatorKind op, int64_t a, int64_t b, int64_t *out);
/* Value `v` of type `from` converted to scalar type `to`. */
Ref convert(FnCtx *fn, Ref v, CXType from, CXType to);
/* "'token'", "'ss'": how words speak of an expression. */
const char *words_of(FnCtx *fn, CXCursor expr);

/* A call about to be emitted; zeroed, then filled by call_plan or by hand. */
typedef struct {
    Call call;     /* nargs, args, ... may stay empty: call_arg adds */
    uint32_t type; /* result type: Unit.types; records: the record type */
    uint32_t loc;  /* 0: FnCtx.loc */
    Name text;     /* callee as written */
    bool is_noreturn;
    ARRAY(Ref) args;
    ARRAY(uint32_t) arg_types;
    ARRAY(uint32_t) arg_locs;
} CallPlan;

void call_arg(FnCtx *fn, CallPlan *plan, Ref value, uint32_t type, uint32_t loc);
/* Lowers argument `expr` for a parameter of type `param` (CXType_Invalid: variadic or
 * unknown): value of a scalar, address for a reference, address of a fresh object for a
 * record by value, which is destroyed at the end of the full expression. */
void call_arg_expr(FnCtx *fn, CallPlan *plan, CXCursor expr, CXType param);
/* The same for a declared parameter `param` (null: none): `expr` null, or the childless
 * wrapper at 0:0 that stands for a default argument, takes the parameter's default.
 * object.c. */
void call_arg_default(FnCtx *fn, CallPlan *plan, CXCursor expr, CXCursor param,
                      CXType type);
/* Emits it with unwind target; ends the block with STOP when it never returns. Returns
 * the result. */
Ref call_emit(FnCtx *fn, CallPlan *plan);
/* Lowers a CallExpr that is no constructor: function, method, operator, conversion,
 * pointer. A record result goes to `into` (REF_NONE: a temporary of the full expression,
 * with its destructor); its address, or the scalar, or the address that a reference
 * result is, is returned. */
Ref lower_call(FnCtx *fn, CXCursor call, Ref into);
/* Result type of a CallExpr as its callee declares it (a reference stays one). */
CXType call_result_type(FnCtx *fn, CXCursor call);
/* What a CallExpr refers to: function, method, constructor, field, variable; null when
 * unknown. */
CXCursor call_callee(FnCtx *fn, CXCursor call);
/* The one function that an unresolved name can mean for `nargs` arguments; null: none or
 * several. */
CXCursor overloaded_function(CXCursor ref, uint32_t nargs);
/* A call that clang could not type (undeclared function, bad argument): a wrapper of
 * dependent type with the callee's name and the arguments it understood. False: it is no
 * such call. */
bool lower_recovered_call(FnCtx *fn, CXCursor expr, Ref *out);
/* Argument expressions of aggregates: fields and elements in order, designators
 * resolved. */
void lower_init_list(FnCtx *fn, CXCursor list, Ref place, CXType type);

/* statements (stmt.c, seh.c) */

void lower_stmt(FnCtx *fn, CXCursor stmt);
/* Body of a function or handler: CompoundStmt or CXXTryStmt. */
void lower_body(FnCtx *fn, CXCursor body);
/* Parts of a `for`, in slots.c. */
typedef struct {
    bool has_init, has_increment;
    bool is_unclear; /* `cond` holds several parts of unknown role */
    CXCursor init, increment, body;
    CXCursor *cond; /* [VarDecl] expression */
    uint32_t ncond;
} ForSlots;
ForSlots slots_of_for(FnCtx *fn, CXCursor stmt);
/* True if an `if` has an init-statement: a semicolon at depth one of its parentheses. */
bool slots_has_init(FnCtx *fn, CXCursor stmt);
/* Child statements of a cursor as one scope. */
void lower_compound(FnCtx *fn, CXCursor compound);
/* One variable's declaration: local, lifetime, initialiser, destructor. Static locals are
 * globals. */
void lower_var(FnCtx *fn, CXCursor var);
/* Leaves the function with the result of `expr` (null: none) through all cleanups. */
void lower_return(FnCtx *fn, CXCursor expr);
void target_push(FnCtx *fn, uint32_t break_to, uint32_t continue_to);
void target_pop(FnCtx *fn);
void lower_seh_try(FnCtx *fn, CXCursor stmt);
void lower_seh_leave(FnCtx *fn, CXCursor stmt);
/* The body of a CLEAN_FINALLY entry (scope.c calls it). */
void lower_finally(FnCtx *fn, CXCursor body);
/* Lowers the definition of a function or method (Work.lower). In C++ it calls
 * cpp_body_enter before and cpp_body_leave after the body of every function, on the scope
 * of the parameters. */
void lower_function(FrontCtx *front, const Work *work);

/* C++: object.c and its fellows implement these */

/* record_of_type calls it once bases and fields are there: methods (with implicit special
 * members that exist), destructor, is_trivial_to_destroy, is_polymorphic, friends,
 * template arguments, has_incomplete_view. */
void record_add_members(FrontCtx *front, uint32_t record, CXType type, CXCursor cursor);
/* decl_of calls it for members: overrides, virtual, deleted, defaulted, implicit. */
void decl_add_member(FrontCtx *front, uint32_t decl, CXCursor function);
/* unit_reach asks it first: true when it pushed work of its own (defaulted and implicit
 * members, closures), so that the body in the AST is not used. */
bool cpp_reach(FrontCtx *front, CXCursor function, uint32_t decl);

bool type_needs_destroy(FrontCtx *front, CXType type);
/* Calls the destructor of the object at `place` (arrays: of each element); scope.c calls
 * it. */
void object_destroy(FnCtx *fn, Ref place, CXType type, uint32_t loc);
/* Initialises a class object at `place` from an expression that is not handled in C:
 * constructor calls, functional casts, lambdas, class-typed wrappers. lower_into calls it
 * in C++ for record types; CallExprs that are no constructor come back through
 * lower_call(into), InitListExprs of aggregates through lower_init_list. False: not C++'s
 * business, lower_into goes on. */
bool object_into(FnCtx *fn, CXCursor expr, Ref place, CXType type);
/* Default-initialises (no initialiser: constructor, or nothing for a trivial type). */
void object_default(FnCtx *fn, Ref place, CXType type);
/* Initialises class `type` at `place` from `expr` of another type by the converting
 * constructor that the syntactic InitListExpr does not show (lower_init_list calls
 * it). */
void object_convert_into(FnCtx *fn, CXCursor expr, Ref place, CXType type);
/* An item of an initialiser list initialises a class as a whole, not its first part. */
bool cpp_item_is_whole(FnCtx *fn, CXCursor item, CXType type);
/* A scalar initialised from an object of a class, by the conversion that a list does not
 * show: the call of a conversion function, or a captureless lambda as a function. False:
 * `expr` is no such object. */
bool cpp_scalar_of_class(FnCtx *fn, CXCursor expr, CXType type, Ref *out);
/* An aggregate's field that its initialiser list leaves out: default member initialiser
 * or zero. */
void object_default_field(FnCtx *fn, CXCursor field, Ref place, CXType type);
/* Copies or moves the object at `from` to `to` as a constructor call when the class has
 * one that is not trivial, else COPY. */
void object_copy(FnCtx *fn, Ref to, Ref from, CXType type, bool is_move);

/* Expressions that only C++ has: new, delete, lambda, this, throw, member pointers, named
 * casts between classes, typeid, fold, structured bindings, ... `*out`: value or, for
 * records, address. False: not known. */
bool cpp_value(FnCtx *fn, CXCursor expr, Ref *out);
bool cpp_place(FnCtx *fn, CXCursor expr, Ref *out);
/* Address of an object of class `from` as class `to` (base, derived or unrelated);
 * pointers likewise with is_pointer (0 stays 0). expr.c calls it for implicit and
 * explicit casts between classes. */
Ref cpp_cast_class(FnCtx *fn, Ref address, CXType from, CXType to);
/* Statements that only C++ has: try, throw, range-for, co_*. False: not known. */
bool cpp_stmt(FnCtx *fn, CXCursor stmt);
/* Declares the variables of an init-statement that libclang does not visit (switch,
 * range-for); `first` is the statement's first visible part. */
void cpp_hidden_init(FnCtx *fn, CXCursor stmt, CXCursor first);
/* A DeclStmt's child that is no VarDecl: structured binding. False: ignore it. */
bool cpp_decl(FnCtx *fn, CXCursor decl);
/* Before and after the body of any function: constructors (bases, members, delegation),
 * destructors (members, bases), noexcept boundaries. A `return` in a destructor must run
 * the members' destructors too: cpp_body_enter pushes them as cleanups, cpp_body_leave
 * pops what cpp_body_enter pushed. */
void cpp_body_enter(FnCtx *fn, CXCursor function);
void cpp_body_leave(FnCtx *fn, CXCursor function);
/* Calls that are no calls in the IR (trivial assignment, conversion of a lambda to a
 * function pointer): lower_call asks first. */
bool cpp_call(FnCtx *fn, CXCursor call, CXCursor callee, Ref *out);
/* Completes a planned call of a method: virtual dispatch, call operator of closures,
 * member pointers. `object` is the address of the object. lower_call calls it once the
 * callee and object are known. */
void cpp_plan_method(FnCtx *fn, CallPlan *plan, CXCursor call, CXCursor callee,
                     Ref object);
/* A call through a pointer to member ((o->*p)(...)): true when it was one and was planned
 * with object and callee; arguments are added by lower_call. */
bool cpp_plan_member_pointer(FnCtx *fn, CallPlan *plan, CXCursor call);

#endif
