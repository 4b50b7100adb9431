/* Conditions as control flow, and the words that say what each branch assumes.
 *
 * Short circuits, negation, comma and ?: become branches of their own; a leaf is one
 * BRANCH. Its words complete "assuming ...": "'ss' is not SEC_E_OK". They are made from
 * the text as written, so they speak the user's language; what comes out of a macro's
 * body is printed as a number.
 */
#include "front/lower.h"

#include <string.h>

#define WORDS_MAX 48

/* words */

static bool is_plain_text(const char *s)
{
    if (!*s)
        return false;
    for (; *s; s++)
        if (*s == '{' || *s == ';' || (*s == '=' && s[1] == '=') ||
            (*s == '&' && s[1] == '&') || (*s == '|' && s[1] == '|') ||
            (*s == ' ' && (s[1] == '<' || s[1] == '>')))
            return false;
    return true;
}

static bool is_word(const char *s)
{
    if (!*s)
        return false;
    for (; *s; s++)
        if (!strchr("_:.->", *s) && !(*s >= '0' && *s <= '9') &&
            !(*s >= 'a' && *s <= 'z') && !(*s >= 'A' && *s <= 'Z'))
            return false;
    return true;
}

/* A call, or what is left of one whose callee is not declared. */
static bool is_call(FnCtx *fn, CXCursor expr)
{
    if (clang_getCursorKind(expr) == CXCursor_CallExpr)
        return true;
    if (clang_getCursorType(expr).kind != CXType_Dependent)
        return false;
    Kids kids = kids_expr(fn->front, expr);

    return kids.n && clang_getCursorKind(kids.v[0]) == CXCursor_DeclRefExpr &&
           clang_getCursorKind(clang_getCursorReferenced(kids.v[0])) ==
               CXCursor_OverloadedDeclRef;
}

static const char *call_name(FnCtx *fn, CXCursor call)
{
    CXCursor callee = call_callee(fn, call);
    Name name = spelling_of(fn->front, clang_Cursor_isNull(callee) ? call : callee);
    Kids kids = kids_expr(fn->front, call);

    if (!*name && kids.n && clang_getCursorKind(kids.v[0]) == CXCursor_DeclRefExpr)
        name = spelling_of(fn->front, clang_getCursorReferenced(kids.v[0]));

    if (!*name || text_starts(name, "operator"))
        return "";
    return name;
}

/* What a condition speaks of: the target of an assignment, the operand below casts. */
static CXCursor subject_of(FnCtx *fn, CXCursor expr)
{
    for (int i = 0; i < 64; i++) {
        expr = strip_casts(fn, expr);
        if (clang_getCursorKind(expr) != CXCursor_BinaryOperator)
            return expr;
        enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expr);
        Kids kids = kids_expr(fn->front, expr);

        if (kids.n != 2 ||
            (op != CXBinaryOperator_Assign && op != CXBinaryOperator_Comma))
            return expr;
        expr = kids.v[op == CXBinaryOperator_Comma];
    }
    return expr;
}

const char *words_of(FnCtx *fn, CXCursor expr)
{
    CXCursor subject = subject_of(fn, expr);
    const char *text;

    if (is_call(fn, subject)) {
        text = call_name(fn, subject);
        return *text ? arena_printf(fn->front->scratch, "'%s'", text) : "";
    }
    text = text_of(fn->front, subject, WORDS_MAX);
    return is_plain_text(text) ? arena_printf(fn->front->scratch, "'%s'", text) : "";
}

static const char *constant_words(FnCtx *fn, CXCursor expr)
{
    const char *text = text_of(fn->front, strip_parens(fn, expr), WORDS_MAX);
    int64_t number;

    if (is_word(text))
        return text;
    text = text_of(fn->front, strip_casts(fn, expr), WORDS_MAX);
    if (is_word(text))
        return text;
    if (const_value(fn, expr, &number))
        return arena_printf(fn->front->scratch, "%lld", (long long)number);
    return "";
}

typedef struct {
    Name yes, no;
} Words;

static Words words_pair(FnCtx *fn, const char *subject, const char *yes, const char *no)
{
    FrontCtx *front = fn->front;

    if (!*subject)
        return (Words){NULL, NULL};
    return (Words){
        names_add(front->names, arena_printf(front->scratch, "%s %s", subject, yes)),
        names_add(front->names, arena_printf(front->scratch, "%s %s", subject, no))};
}

static bool alias_is_truth(FnCtx *fn, CXCursor expr)
{
    CXType type = expr_type(expr);

    if (clang_getCanonicalType(type).kind == CXType_Bool)
        return true;
    uint32_t id = type_of(fn->front, type); /* may grow the table */
    Name alias = fn->unit->types.v[id].alias;

    return alias && (strcmp(alias, "BOOL") == 0 || strcmp(alias, "BOOLEAN") == 0);
}

static bool is_pointer_like(CXType type)
{
    CXType t = clang_getCanonicalType(type);

    return t.kind == CXType_Pointer || t.kind == CXType_MemberPointer ||
           t.kind == CXType_NullPtr;
}

/* A value tested against zero. */
static Words truth_words(FnCtx *fn, CXCursor expr)
{
    CXCursor subject = subject_of(fn, expr);
    const char *name = words_of(fn, expr);
    bool called = is_call(fn, subject);

    if (alias_is_truth(fn, subject))
        return called ? words_pair(fn, name, "succeeds", "fails")
                      : words_pair(fn, name, "is true", "is false");
    if (is_pointer_like(expr_type(subject)))
        return called ? words_pair(fn, name, "does not return NULL", "returns NULL")
                      : words_pair(fn, name, "is not NULL", "is NULL");
    return called ? words_pair(fn, name, "does not return 0", "returns 0")
                  : words_pair(fn, name, "is not 0", "is 0");
}

static Words swapped(Words words)
{
    return (Words){words.no, words.yes};
}

/* The comparison with its sides exchanged. */
static enum CXBinaryOperatorKind mirrored(enum CXBinaryOperatorKind op)
{
    switch (op) { // NOLINT: the others are symmetric
    case CXBinaryOperator_LT:
        return CXBinaryOperator_GT;
    case CXBinaryOperator_GT:
        return CXBinaryOperator_LT;
    case CXBinaryOperator_LE:
        return CXBinaryOperator_GE;
    case CXBinaryOperator_GE:
        return CXBinaryOperator_LE;
    default:
        return op;
    }
}

static Words order_words(FnCtx *fn, const char *name, enum CXBinaryOperatorKind op,
                         const char *bound, bool is_zero, bool called)
{
    Arena *scratch = fn->front->scratch;
    const char *verb = called ? "returns" : "is";

    if (is_zero && (op == CXBinaryOperator_LT || op == CXBinaryOperator_GE)) {
        Words words = called ? words_pair(fn, name, "returns a negative value",
                                          "returns no negative value")
                             : words_pair(fn, name, "is negative", "is not negative");
        return op == CXBinaryOperator_LT ? words : swapped(words);
    }
    const char *below = arena_printf(scratch, "%s less than %s", verb, bound);
    const char *above = arena_printf(scratch, "%s more than %s", verb, bound);
    const char *least = arena_printf(scratch, "%s at least %s", verb, bound);
    const char *most = arena_printf(scratch, "%s at most %s", verb, bound);

    switch (op) { // NOLINT: order only
    case CXBinaryOperator_LT:
        return words_pair(fn, name, below, least);
    case CXBinaryOperator_GE:
        return words_pair(fn, name, least, below);
    case CXBinaryOperator_GT:
        return words_pair(fn, name, above, most);
    default:
        return words_pair(fn, name, most, above);
    }
}

static Words compare_words(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expr);
    int64_t number = 1;
    CXCursor left = kids.v[0], right = kids.v[1];

    if (const_value(fn, left, &number) && !const_value(fn, right, &number)) {
        left = kids.v[1]; /* Yoda order */
        right = kids.v[0];
        op = mirrored(op);
    }
    bool is_constant = const_value(fn, right, &number);
    const char *name = words_of(fn, left);
    const char *bound = is_constant ? constant_words(fn, right) : words_of(fn, right);

    if (!*name || !*bound)
        return (Words){NULL, NULL};
    if (is_constant && number == 0 && is_pointer_like(expr_type(strip_casts(fn, left))))
        bound = "NULL";
    bool called = is_call(fn, subject_of(fn, left));

    if (op != CXBinaryOperator_EQ && op != CXBinaryOperator_NE)
        return order_words(fn, name, op, bound, is_constant && number == 0, called);
    Arena *scratch = fn->front->scratch;
    Words words = words_pair(
        fn, name, arena_printf(scratch, called ? "returns %s" : "is %s", bound),
        arena_printf(scratch, called ? "does not return %s" : "is not %s", bound));

    return op == CXBinaryOperator_EQ ? words : swapped(words);
}

static bool is_comparison(CXCursor expr)
{
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expr);

    return clang_getCursorKind(expr) == CXCursor_BinaryOperator &&
           op >= CXBinaryOperator_LT && op <= CXBinaryOperator_NE;
}

/* control flow */

static void lower_leaf(FnCtx *fn, CXCursor expr, uint32_t yes, uint32_t no)
{
    CXCursor bare = strip_casts(fn, expr);
    uint32_t loc = fn->loc;
    Ref v = lower_operand(fn, expr);

    if (v.kind == REF_STR || v.kind == REF_FN || v.kind == REF_LOCAL ||
        v.kind == REF_GLOBAL)
        v = ref_int(1); /* addresses of objects are not NULL */
    if (v.kind == REF_INT) {
        emit_jump(fn, v.num ? yes : no);
        return;
    }
    Words words = is_comparison(bare) && kids_expr(fn->front, bare).n == 2
                      ? compare_words(fn, bare)
                      : truth_words(fn, expr);

    fn->loc = loc_of(fn->front, expr);
    if (!fn->loc)
        fn->loc = loc;
    if (v.kind == REF_NONE)
        v = ref_undef();
    emit_branch(fn, v, yes, no, words.yes, words.no);
    fn->loc = loc;
}

static void lower_circuit(FnCtx *fn, CXCursor left, CXCursor right, bool is_and,
                          uint32_t yes, uint32_t no)
{
    uint32_t middle = blk_new(fn);

    lower_cond(fn, left, is_and ? middle : yes, is_and ? no : middle);
    blk_open(fn, middle);
    conditional_begin(fn);
    lower_cond(fn, right, yes, no);
    conditional_end(fn);
}

static void lower_choice(FnCtx *fn, Kids kids, uint32_t yes, uint32_t no)
{
    uint32_t first = blk_new(fn), second = blk_new(fn);

    lower_cond(fn, kids.v[0], first, second);
    conditional_begin(fn);
    blk_open(fn, first);
    lower_cond(fn, kids.v[1], yes, no);
    blk_open(fn, second);
    lower_cond(fn, kids.v[2], yes, no);
    conditional_end(fn);
}

/* Conversions to bool and to int that a condition can look through: truth stays truth. */
static CXCursor strip_truth(FnCtx *fn, CXCursor expr)
{
    CXCursor inner;

    while (wrapped_expr(fn, expr, &inner) && shape_of(expr_type(inner)) == SHAPE_SCALAR &&
           shape_of(expr_type(expr)) == SHAPE_SCALAR &&
           (clang_getCursorKind(expr) == CXCursor_ParenExpr || is_comparison(inner) ||
            clang_getCursorKind(inner) != CXCursor_DeclRefExpr))
        expr = inner;
    return expr;
}

static bool is_operator(CXCursor expr, enum CXBinaryOperatorKind op)
{
    return clang_getCursorKind(expr) == CXCursor_BinaryOperator &&
           clang_getCursorBinaryOperatorKind(expr) == op;
}

/* __builtin_expect(x, c) is x. */
static bool is_expect(FnCtx *fn, CXCursor expr, CXCursor *inner)
{
    if (clang_getCursorKind(expr) != CXCursor_CallExpr ||
        clang_Cursor_getNumArguments(expr) < 2)
        return false;
    Name name = spelling_of(fn->front, expr);

    if (!text_starts(name, "__builtin_expect"))
        return false;
    *inner = clang_Cursor_getArgument(expr, 0);
    return true;
}

static void cond_of_kind(FnCtx *fn, CXCursor expr, uint32_t yes, uint32_t no)
{
    CXCursor bare = strip_truth(fn, expr);
    bool is_and = is_operator(bare, CXBinaryOperator_LAnd);
    Kids kids;

    if (is_expect(fn, bare, &bare)) {
        lower_cond(fn, bare, yes, no);
        return;
    }
    if (clang_getCursorKind(bare) == CXCursor_UnaryOperator &&
        clang_getCursorUnaryOperatorKind(bare) == CXUnaryOperator_LNot) {
        kids = kids_expr(fn->front, bare);
        if (kids.n == 1) {
            lower_cond(fn, kids.v[0], no, yes);
            return;
        }
    }
    if (is_and || is_operator(bare, CXBinaryOperator_LOr)) {
        kids = kids_expr(fn->front, bare);
        if (kids.n == 2) {
            lower_circuit(fn, kids.v[0], kids.v[1], is_and, yes, no);
            return;
        }
    }
    if (is_operator(bare, CXBinaryOperator_Comma)) {
        kids = kids_expr(fn->front, bare);
        if (kids.n == 2) {
            lower_discard(fn, kids.v[0]);
            lower_cond(fn, kids.v[1], yes, no);
            return;
        }
    }
    if (clang_getCursorKind(bare) == CXCursor_ConditionalOperator) {
        kids = kids_expr(fn->front, bare);
        if (kids.n == 3) {
            lower_choice(fn, kids, yes, no);
            return;
        }
    }
    lower_leaf(fn, bare, yes, no);
}

void lower_cond(FnCtx *fn, CXCursor expr, uint32_t yes, uint32_t no)
{
    if (++fn->depth > LOWER_MAX_DEPTH)
        emit_branch(fn, emit_havoc(fn, HAVOC_TOO_DEEP, 0, NULL, 0), yes, no, NULL, NULL);
    else
        cond_of_kind(fn, expr, yes, no);
    fn->depth--;
}

void full_cond(FnCtx *fn, CXCursor expr, uint32_t yes, uint32_t no)
{
    uint32_t depth = scope_push(fn);
    uint32_t yes_end = blk_new(fn), no_end = blk_new(fn);

    lower_cond(fn, expr, yes_end, no_end);
    blk_open(fn, yes_end);
    scope_leave(fn, depth);
    emit_jump(fn, yes);
    blk_open(fn, no_end);
    scope_leave(fn, depth);
    emit_jump(fn, no);
    scope_forget(fn, depth);
}
