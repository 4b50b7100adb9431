/* new and delete.
 *
 * A new-expression's children are one flat list: placement arguments, array bound,
 * initialiser. Where they stand in the text tells them apart: placement arguments between
 * the first parentheses after the word, the bound in brackets behind the type. Without
 * text (macros) their types do.
 */
#include "front/cpp.h"

#include <ctype.h>
#include <string.h>

/* the parts of a new-expression */

typedef struct {
    CXType type; /* of one element */
    Kids placement;
    CXCursor bound; /* null: no array, or a bound in the type */
    CXCursor init;  /* null: default initialisation */
    bool is_array;
} NewParts;

static size_t skip_brackets(const char *s, size_t i, size_t n)
{
    int depth = 0;

    for (; i < n; i++) {
        depth += (s[i] == '(' || s[i] == '[' || s[i] == '{');
        depth -= (s[i] == ')' || s[i] == ']' || s[i] == '}');
        if (depth == 0)
            return i + 1;
    }
    return n;
}

static unsigned offset_of(CXCursor cursor, bool at_end)
{
    CXSourceRange range = clang_getCursorExtent(cursor);
    unsigned offset = 0;

    clang_getFileLocation(at_end ? clang_getRangeEnd(range) : clang_getRangeStart(range),
                          NULL, NULL, NULL, &offset);
    return offset;
}

/* Text of the expression in its file, from its first to its last byte; NULL inside
 * macros. */
static const char *expr_text(FnCtx *fn, CXCursor expr, const char *word, unsigned *at,
                             size_t *n)
{
    CXFile file;
    size_t len = 0;
    unsigned from, to = offset_of(expr, true);

    clang_getFileLocation(clang_getRangeStart(clang_getCursorExtent(expr)), &file, NULL,
                          NULL, &from);
    const char *text = file ? file_text(fn->front, file, &len) : NULL;
    if (!text || to > len || from >= to)
        return NULL;
    size_t skip = text[from] == ':' ? 2 : 0;
    while (from + skip < to && isspace((unsigned char)text[from + skip]))
        skip++;
    if (strncmp(text + from + skip, word, strlen(word)) != 0)
        return NULL;
    *at = from;
    *n = to - from;
    return text + from;
}

/* Offsets, relative to the expression, of placement arguments' end and of the bracket of
 * the bound (0: none). */
static void new_scan(const char *s, size_t n, size_t *placement_end, size_t *bracket)
{
    size_t i = (size_t)(strstr(s, "new") - s) + 3;
    int angles = 0;

    *placement_end = *bracket = 0;
    while (i < n && isspace((unsigned char)s[i]))
        i++;
    if (i < n && s[i] == '(')
        *placement_end = i = skip_brackets(s, i, n);
    for (; i < n; i++) {
        angles += (s[i] == '<') - (s[i] == '>');
        if (angles == 0 && (s[i] == '(' || s[i] == '{'))
            return;
        if (angles == 0 && s[i] == '[') {
            *bracket = i;
            return;
        }
    }
}

static bool is_array_type(CXType type)
{
    return clang_getArrayElementType(clang_getCanonicalType(type)).kind != CXType_Invalid;
}

static void parts_from_text(NewParts *p, Kids kids, const char *s, unsigned at, size_t n)
{
    size_t placement_end, bracket;

    new_scan(s, n, &placement_end, &bracket);
    p->is_array = bracket != 0;
    for (uint32_t i = 0; i < kids.n; i++) {
        size_t offset = offset_of(kids.v[i], false) - at;
        bool has_place = offset_of(kids.v[i], false) >= at && offset < n;
        if (has_place && offset < placement_end)
            p->placement.v[p->placement.n++] = kids.v[i];
        else if (has_place && bracket && offset > bracket &&
                 clang_Cursor_isNull(p->bound))
            p->bound = kids.v[i];
        else
            p->init = kids.v[i];
    }
}

static void parts_from_types(NewParts *p, Kids kids)
{
    for (uint32_t i = 0; i < kids.n; i++) {
        CXType type = clang_getCursorType(kids.v[i]);
        bool is_last = i + 1 == kids.n;
        p->is_array = p->is_array || is_array_type(type);
        if (is_last && (is_array_type(type) || type_same(type, p->type)))
            p->init = kids.v[i];
        else
            p->placement.v[p->placement.n++] = kids.v[i];
    }
}

static NewParts new_parts(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    NewParts p = {.bound = clang_getNullCursor(), .init = clang_getNullCursor()};
    unsigned at = 0;
    size_t n = 0;
    const char *s = expr_text(fn, expr, "new", &at, &n);

    p.type = clang_getPointeeType(clang_getCanonicalType(clang_getCursorType(expr)));
    p.placement.v = ARENA_NEW_N(fn->front->scratch, CXCursor, kids.n ? kids.n : 1);
    if (s)
        parts_from_text(&p, kids, s, at, n);
    else
        parts_from_types(&p, kids);
    return p;
}

/* new */

static bool is_nothrow(FnCtx *fn, const NewParts *p)
{
    for (uint32_t i = 0; i < p->placement.n; i++) {
        CXType type = type_bare(clang_getCursorType(p->placement.v[i]));
        const char *name = name_take(fn->front, clang_getTypeSpelling(type));
        if (strstr(name, "nothrow_t"))
            return true;
    }
    return false;
}

/* new (p) T: the memory is given. */
static bool is_in_place(const NewParts *p)
{
    return p->placement.n == 1 &&
           clang_getCanonicalType(clang_getCursorType(p->placement.v[0])).kind ==
               CXType_Pointer;
}

static void new_element(FnCtx *fn, Ref index, Ref place, CXType type, void *data)
{
    (void)index;
    (void)data;
    object_default(fn, place, type);
}

static void new_construct(FnCtx *fn, const NewParts *p, Ref memory, Ref count)
{
    CXCursor init = p->init;

    if (clang_Cursor_isNull(init))
        return;
    if (!p->is_array) {
        object_initialise(fn, init, memory, p->type);
        return;
    }
    if (clang_getCursorKind(init) == CXCursor_CallExpr)
        object_each(fn, memory, p->type, count, false, new_element, NULL);
    else if (clang_getCursorKind(init) == CXCursor_InitListExpr)
        lower_into(fn, init, memory, clang_getCursorType(init));
    else
        emit_zero(fn, type_of(fn->front, p->type), memory);
}

static Ref new_memory(FnCtx *fn, const NewParts *p, Ref *count)
{
    uint32_t type = type_of(fn->front, p->type);

    *count = ref_none();
    if (!clang_Cursor_isNull(p->bound))
        *count = lower_value(fn, p->bound);
    if (is_in_place(p))
        return lower_value(fn, p->placement.v[0]);
    bool may_be_null = is_nothrow(fn, p);
    for (uint32_t i = 0; i < p->placement.n; i++)
        lower_discard(fn, p->placement.v[i]);
    if (p->is_array && count->kind == REF_NONE)
        *count = ref_undef();
    Ins ins = {
        .op = OP_NEW, .type = type, .num = may_be_null, .dst = fn_new_reg(&fn->fn)};
    ins.a[0] = *count;
    ins.na = p->is_array;
    emit_ins(fn, ins);
    return ref_reg(ins.dst);
}

Ref lower_new(FnCtx *fn, CXCursor expr)
{
    NewParts p = new_parts(fn, expr);
    Ref count;
    uint32_t loc = loc_of(fn->front, expr);

    fn->loc = loc ? loc : fn->loc;
    Ref memory = new_memory(fn, &p, &count);
    bool may_be_null = is_nothrow(fn, &p), is_own = !is_in_place(&p);
    uint32_t done = may_be_null ? blk_new(fn) : 0;
    if (may_be_null) {
        uint32_t made = blk_new(fn);
        emit_branch(fn, memory, made, done, NULL, NULL);
        blk_open(fn, made);
        conditional_begin(fn);
    }
    uint32_t depth = scope_push(fn);
    if (is_own)
        scope_add(fn, (Cleanup){.kind = CLEAN_FREE, .place = memory});
    new_construct(fn, &p, memory, count);
    scope_remove_partial(fn, depth);
    if (may_be_null) {
        conditional_end(fn);
        emit_jump(fn, done);
        blk_open(fn, done);
    }
    return memory;
}

/* delete */

static bool is_array_delete(FnCtx *fn, CXCursor expr)
{
    unsigned at;
    size_t n = 0, i;
    const char *s = expr_text(fn, expr, "delete", &at, &n);

    if (!s)
        return false;
    for (i = (size_t)(strstr(s, "delete") - s) + 6; i < n && isspace((unsigned char)s[i]);
         i++)
        continue;
    return i < n && s[i] == '[';
}

static void delete_element(FnCtx *fn, Ref index, Ref place, CXType type, void *data)
{
    (void)index;
    object_destroy(fn, place, type, *(uint32_t *)data);
}

/* The destructor that `delete` calls: that of the dynamic type when it is virtual. */
static void delete_object(FnCtx *fn, Ref object, Class *c)
{
    uint32_t type = type_of(fn->front, c->type);
    CallPlan plan = {.type = type_void(fn->front), .loc = fn->loc};
    bool is_virtual = class_is_virtual_destructor(fn->front, c);

    if (!is_virtual && !class_needs_destroy(fn->front, c))
        return;
    plan.call.kind = is_virtual ? CALL_VIRTUAL : CALL_DIRECT;
    plan.call.decl = class_destructor(fn->front, c);
    plan.call.callee = (Ref){REF_FN, plan.call.decl, 0};
    plan.call.has_object = true;
    plan.call.object_type = type;
    plan.call.is_implicit = true;
    plan.text = fn->unit->decls.v[plan.call.decl].text;
    call_arg(fn, &plan, object, type_pointer_to(fn->front, type), 0);
    call_emit(fn, &plan);
}

void lower_delete(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);

    if (kids.n == 0)
        return;
    CXType pointer = clang_getCanonicalType(clang_getCursorType(kids.v[0]));
    CXType type = clang_getCanonicalType(clang_getPointeeType(pointer));
    Class *c = class_of(fn->front, type);
    Ref object = lower_value(fn, kids.v[0]);
    uint32_t some = blk_new(fn), done = blk_new(fn), loc = loc_of(fn->front, expr);

    fn->loc = loc ? loc : fn->loc;
    loc = fn->loc;
    emit_branch(fn, object, some, done, NULL, NULL);
    blk_open(fn, some);
    if (c && is_array_delete(fn, expr)) {
        if (class_needs_destroy(fn->front, c))
            object_each(fn, object, type, ref_undef(), true, delete_element, &loc);
    } else if (c) {
        delete_object(fn, object, c);
    }
    emit_ins(fn, (Ins){.op = OP_FREE, .a = {object}, .na = 1});
    emit_jump(fn, done);
    blk_open(fn, done);
}
