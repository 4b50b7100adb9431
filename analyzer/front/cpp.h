/* What the C++ files of the front end share: a view of each class that does not depend on
 * the version of libclang, and the entry points between them. lower.h has what the C
 * files call.
 */
#ifndef HL_FRONT_CPP_H
#define HL_FRONT_CPP_H

#include "front/lower.h"

/* Special member functions. SPECIAL_INHERITED is a constructor that a using-declaration
 * makes; SPECIAL_INVOKE the plain function that a captureless lambda converts to. */
typedef enum {
    SPECIAL_DEFAULT,
    SPECIAL_COPY,
    SPECIAL_MOVE,
    SPECIAL_COPY_ASSIGN,
    SPECIAL_MOVE_ASSIGN,
    SPECIAL_DESTROY,
    SPECIAL_INHERITED,
    SPECIAL_INVOKE,
    SPECIAL_COUNT
} Special;

#define SPECIAL_OF_CLASS SPECIAL_INHERITED /* those before it belong to every class */

/* One class as libclang shows it; lives in the unit's arena. */
typedef struct Class {
    CXType type;      /* canonical, unqualified */
    CXCursor cursor;  /* definition, or declaration when there is none */
    CXCursor pattern; /* the template it is an instance of, or null */
    bool is_union, is_lambda, is_std;
    bool sees_methods; /* false: an instance whose members this libclang does not show */
    Kids methods;      /* implicit ones too, templates not */
    Kids fields;
    Kids bases;                         /* CXXBaseSpecifier */
    CXCursor special[SPECIAL_OF_CLASS]; /* null: not declared, or not shown */
    CXCursor declared
        /* the same, of the template where the instance's are not shown */
        [SPECIAL_OF_CLASS];
    /* Decl made for a member that has no cursor, 0: none */
    uint32_t made[SPECIAL_OF_CLASS];
    int8_t destroy; /* memo of class_needs_destroy: 0 unknown, 1 no, 2 yes */
    int8_t trivial
        [SPECIAL_OF_CLASS]; /* likewise of class_is_trivial: 0 unknown, 1 no, 2 yes */
    bool is_constructed;    /* its virtual methods were reached */
    uint32_t invoke;        /* closures: Decl of the function it converts to, 0: none */
    struct Captures *captures; /* closures: once the lambda expression was lowered */
} Class;

/* member.c */
/* NULL for types that are no class. */
Class *class_of(FrontCtx *front, CXType type);
bool class_needs_destroy(FrontCtx *front, Class *c);
/* The member does what a member-wise copy, zeroing nothing, or nothing at all would
 * do. */
bool class_is_trivial(FrontCtx *front, Class *c, Special which);
/* Decl of the destructor; reaches its body. 0: none to call. */
uint32_t class_destructor(FrontCtx *front, Class *c);
/* Objects of the class are made: reaches its virtual methods. */
void class_constructed(FrontCtx *front, Class *c);
bool class_is_virtual_destructor(FrontCtx *front, Class *c);
/* A method by name, with that many parameters and, if asked, const. Null: none. */
CXCursor class_method(FrontCtx *front, Class *c, const char *name, int nparams,
                      bool want_const);
CXType class_base_type(const Class *c, uint32_t base);
/* All fields are public: what its name says is what it is (std::pair). */
bool class_is_open(const Class *c);
bool class_is_aggregate(FrontCtx *front, const Class *c);
bool class_is_or_derives(FrontCtx *front, const Class *c, const Class *base);
/* Reaches the call operators of a functor: the library calls them. */
void class_reach_calls(FrontCtx *front, const Class *c);
/* Element type of an array, through all dimensions, and how many there are (0:
 * unknown). */
CXType array_element(CXType type, uint64_t *count);

/* object.c */
/* Calls constructor `ctor` on the object at `place` with the arguments of `call` (null:
 * none). */
void object_construct(FnCtx *fn, CXCursor ctor, CXCursor call, Ref place, CXType type);
/* Runs `each` for every element of the array at `place`; backwards for destruction. */
typedef void ElementAction(FnCtx *fn, Ref index, Ref element, CXType type, void *data);
void object_each(FnCtx *fn, Ref place, CXType element, Ref count, bool backwards,
                 ElementAction *each, void *data);
/* lower_into, and value initialisation where `expr` is the wrapper without place that
 * stands for it; a reference is bound. */
void object_initialise(FnCtx *fn, CXCursor expr, Ref place, CXType type);
/* A constructor's member that its list does not name: default member initialiser, or
 * default. */
void object_member_default(FnCtx *fn, CXCursor field, Ref place, CXType type);
/* Plans a call of `method` on the object at `place` of class `c`; arguments follow. */
CallPlan plan_member(FnCtx *fn, CXCursor method, Ref place, const Class *c);
/* Assigns member-wise or by operator=, for synthesised assignment operators. */
void object_assign(FnCtx *fn, Ref to, Ref from, CXType type, bool is_move);
/* True if the expression is a prvalue of class or array type: its consumer gives it a
 * place. */
bool expr_is_prvalue(FnCtx *fn, CXCursor expr);
/* `return local;` of the function's own result type: that local, else null. */
CXCursor return_moves(FnCtx *fn, CXCursor expr);

/* special.c */
void special_push(FrontCtx *front, CXCursor cursor, uint32_t decl, Special which);
/* What special member `which` does to the object at `to` (from the one at `from`), for a
 * class whose member has no cursor: Sema never needed the implicit one, or libclang does
 * not show it. */
void special_missing(FnCtx *fn, Class *c, Special which, Ref to, Ref from);
/* Makes a Decl by hand for a member that has no cursor. */
uint32_t special_decl(FrontCtx *front, Class *c, DeclKind kind, const char *suffix,
                      const char *name);
/* Makes an object of library class `c` at `place` from `expr`, by a constructor template
 * that the syntax does not show: its model does the rest. */
void library_convert(FnCtx *fn, Class *c, Ref place, CXCursor expr);

/* closure.c */
void closure_into(FnCtx *fn, CXCursor lambda, Ref place, CXType type);
/* Conversion of a captureless lambda. False: no member of a closure. */
bool closure_reach(FrontCtx *front, CXCursor function, uint32_t decl);
/* Binds the captured variables in the body of a call operator (cpp_body_enter). */
void closure_bind(FnCtx *fn, CXCursor function);
void closure_invoke_body(FnCtx *fn, Class *c);
/* The function pointer that a captureless closure converts to. */
Ref closure_function(FnCtx *fn, Class *c);

/* throw.c */
void lower_throw(FnCtx *fn, CXCursor expr);
void lower_try(FnCtx *fn, CXCursor stmt);
/* Function-try-block of a constructor or destructor: pushes the handlers below bases and
 * members. */
void function_try_enter(FnCtx *fn, CXCursor stmt);

/* heap.c */
Ref lower_new(FnCtx *fn, CXCursor expr);
void lower_delete(FnCtx *fn, CXCursor expr);

/* range.c */
/* begin, end, data and size of std::initializer_list and std::array, which brace lists
 * fill field by field: their fields. */
bool extent_call(FnCtx *fn, Class *c, const char *name, Ref object, Ref *out);
void lower_range_for(FnCtx *fn, CXCursor stmt);
bool lower_binding(FnCtx *fn, CXCursor decl);

#endif
