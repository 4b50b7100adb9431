/* Initialisation of an object at a place: scalars, arrays, records, initialiser lists.
 *
 * libclang shows initialiser lists as written: braces may be left out, designators jump,
 * implicit conversions are absent. A list is consumed like the C standard does: an
 * element that is an aggregate takes either one braced list or as many items as it has
 * scalars.
 */
#include "front/lower.h"

#include <string.h>

/* fields in order */

typedef struct {
    Arena *arena;
    ARRAY(CXCursor) list;
} FieldList;

static enum CXVisitorResult field_collect(CXCursor cursor, CXClientData data)
{
    FieldList *fields = data;

    ARRAY_PUSH(fields->arena, &fields->list, cursor);
    return CXVisit_Continue;
}

static Kids fields_of(FnCtx *fn, CXType type)
{
    FieldList fields = {.arena = fn->front->scratch};

    clang_Type_visitFields(clang_getCanonicalType(type), field_collect, &fields);
    return (Kids){fields.list.v, fields.list.n};
}

/* lists */

/* Items of one braced list, consumed from the left. */
typedef struct {
    Kids items;
    uint32_t at;
} Items;

static bool is_designated(CXCursor item)
{
    return clang_getCursorKind(item) == CXCursor_UnexposedExpr &&
           expr_type(item).kind == CXType_Void;
}

static bool is_aggregate(CXType type)
{
    Shape shape = shape_of(type);

    return !type_is_reference(type) && (shape == SHAPE_RECORD || shape == SHAPE_ARRAY);
}

/* True when the item initialises an aggregate as a whole, not its first part. */
static bool item_is_whole(FnCtx *fn, CXCursor item, CXType type)
{
    CXCursor bare = strip_same(fn, item);
    enum CXCursorKind kind = clang_getCursorKind(bare);

    if (kind == CXCursor_InitListExpr || kind == CXCursor_CompoundLiteralExpr)
        return true;
    if (shape_of(type) == SHAPE_ARRAY)
        return kind == CXCursor_StringLiteral || shape_of(expr_type(bare)) == SHAPE_ARRAY;
    return fn->unit->is_cpp ? cpp_item_is_whole(fn, bare, type)
                            : type_same(expr_type(bare), type);
}

static void init_part(FnCtx *fn, Items *items, Ref place, CXType type);

/* `.a.b[2] = value`: follows the designators to the place, then initialises it. */
static uint32_t init_designated(FnCtx *fn, CXCursor item, Ref place, CXType type)
{
    Kids kids = kids_of(fn->front, item);
    uint32_t first = UINT32_MAX;

    for (uint32_t i = 0; i + 1 < kids.n; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);
        int64_t number;
        uint32_t record, index;

        if (kind == CXCursor_MemberRef) {
            CXCursor field = clang_getCursorReferenced(kids.v[i]);
            if (!field_of(fn->front, field, &record, &index))
                break;
            place = emit_field(fn, record, index, place);
            type = expr_type(field);
            first = first == UINT32_MAX ? index : first;
        } else if (clang_isExpression(kind) && shape_of(type) == SHAPE_ARRAY &&
                   const_value(fn, kids.v[i], &number)) {
            type = clang_getArrayElementType(clang_getCanonicalType(type));
            place = emit_elem(fn, type_of(fn->front, type), place, ref_int(number));
            first = first == UINT32_MAX ? (uint32_t)number : first;
        } /* else: the upper end of a GNU range; its lowest element stands for all */
    }
    if (kids.n)
        lower_into(fn, kids.v[kids.n - 1], place, type);
    return first;
}

static void init_array(FnCtx *fn, Items *items, Ref place, CXType type)
{
    CXType element = clang_getArrayElementType(clang_getCanonicalType(type));
    uint32_t id = type_of(fn->front, element);
    long long count = clang_getArraySize(clang_getCanonicalType(type));

    for (uint32_t i = 0; items->at < items->items.n && (count < 0 || i < count); i++) {
        CXCursor item = items->items.v[items->at];

        if (is_designated(item)) {
            uint32_t index = init_designated(fn, item, place, type);
            items->at++;
            i = index == UINT32_MAX ? i : index;
            continue;
        }
        init_part(fn, items, emit_elem(fn, id, place, ref_int((int64_t)i)), element);
    }
}

/* An unnamed bit-field takes no initialiser. */
static bool is_padding(FrontCtx *front, CXCursor field)
{
    return clang_Cursor_isBitField(field) && !*spelling_of(front, field);
}

static void init_bases(FnCtx *fn, Items *items, Ref place, uint32_t record)
{
    uint32_t n = fn->unit->records.v[record].bases.n;

    for (uint32_t i = 0; i < n; i++) {
        uint32_t base = fn->unit->records.v[record].bases.v[i].record;
        CXType type = fn->front->record_info.v[base].type;
        Ref at = emit_base(fn, record, i, place);

        if (items->at < items->items.n)
            init_part(fn, items, at, type);
        else
            object_default(fn, at, type);
    }
}

static void init_record(FnCtx *fn, Items *items, Ref place, CXType type)
{
    uint32_t record = record_of_type(fn->front, type);
    bool is_cpp = fn->unit->is_cpp, is_union = fn->unit->records.v[record].is_union;
    Kids fields = fields_of(fn, type);
    uint8_t *done = ARENA_NEW_N(fn->front->scratch, uint8_t, fields.n + 1);

    if (is_cpp)
        init_bases(fn, items, place, record);
    for (uint32_t i = 0; i < fields.n && items->at < items->items.n; i++) {
        CXCursor item = items->items.v[items->at];
        uint32_t owner, index;

        if (is_designated(item)) {
            index = init_designated(fn, item, place, type);
            items->at++;
            i = index < fields.n ? index : i;
            done[i] = 1;
        } else if (!is_padding(fn->front, fields.v[i]) &&
                   field_of(fn->front, fields.v[i], &owner, &index)) {
            init_part(fn, items, emit_field(fn, owner, index, place),
                      expr_type(fields.v[i]));
            done[i] = 1;
            if (is_union)
                break;
        }
    }
    for (uint32_t i = 0; is_cpp && !is_union && i < fields.n; i++) {
        uint32_t owner, index;

        if (!done[i] && field_of(fn->front, fields.v[i], &owner, &index))
            object_default_field(fn, fields.v[i], emit_field(fn, owner, index, place),
                                 expr_type(fields.v[i]));
    }
}

/* Initialises one element or field from the next item or, with braces left out, items. */
static void init_part(FnCtx *fn, Items *items, Ref place, CXType type)
{
    CXCursor item = items->items.v[items->at];

    if (is_aggregate(type) && !item_is_whole(fn, item, type) &&
        ++fn->depth < LOWER_MAX_DEPTH) {
        if (shape_of(type) == SHAPE_ARRAY)
            init_array(fn, items, place, type);
        else
            init_record(fn, items, place, type);
        fn->depth--;
        return;
    }
    items->at++;
    if (shape_of(type) == SHAPE_RECORD && !type_is_reference(type) && fn->unit->is_cpp &&
        clang_getCursorKind(strip_same(fn, item)) != CXCursor_InitListExpr &&
        !type_same(expr_type(item), type))
        object_convert_into(fn, item, place, type);
    else
        lower_into(fn, item, place, type);
    if (fn->unit->is_cpp)
        scope_add_destroy(fn, place, type, CLEAN_PARTIAL);
}

/* Whether some part of the object is not named by the list, so that it is zero. */
static bool list_leaves_gaps(FnCtx *fn, Kids items, CXType type)
{
    long long want;

    if (shape_of(type) == SHAPE_ARRAY)
        want = clang_getArraySize(clang_getCanonicalType(type));
    else
        want = (long long)fields_of(fn, type).n;
    for (uint32_t i = 0; i < items.n; i++)
        if (is_designated(items.v[i]))
            return true;
    return want < 0 || (long long)items.n < want;
}

void lower_init_list(FnCtx *fn, CXCursor list, Ref place, CXType type)
{
    Items items = {kids_expr(fn->front, list), 0};
    Shape shape = shape_of(type);
    bool is_cpp_record = fn->unit->is_cpp && shape == SHAPE_RECORD;

    if (shape == SHAPE_ARRAY && items.items.n == 1 &&
        item_is_whole(fn, items.items.v[0], type) &&
        clang_getCursorKind(items.items.v[0]) == CXCursor_StringLiteral) {
        lower_into(fn, items.items.v[0], place, type); /* char s[] = {"text"} */
        return;
    }
    uint32_t depth = scope_push(fn);

    if (!is_cpp_record && list_leaves_gaps(fn, items.items, type))
        emit_zero(fn, type_of(fn->front, type), place);
    if (shape == SHAPE_ARRAY)
        init_array(fn, &items, place, type);
    else
        init_record(fn, &items, place, type);
    scope_remove_partial(fn, depth); /* from here on the whole object is the consumer's */
}

/* objects */

/* Copies an object that the expression names. What else can stand here is not known to be
 * initialised. */
static void copy_into(FnCtx *fn, CXCursor expr, Ref place, uint32_t type)
{
    if (clang_equalCursors(expr, fn->materialising))
        emit_havoc(fn, HAVOC_INITIALISER, 0, &place, 1);
    else
        emit_copy(fn, type, place, lower_place(fn, expr));
}

static void array_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    CXCursor bare = strip_same(fn, expr);
    uint32_t id = type_of(fn->front, type);

    switch (clang_getCursorKind(bare)) { // NOLINT: the rest is a copy
    case CXCursor_InitListExpr:
        lower_init_list(fn, bare, place, type);
        return;
    case CXCursor_StringLiteral:
        emit_copy(fn, id, place, string_literal(fn, bare));
        return;
    case CXCursor_CompoundLiteralExpr: {
        Kids kids = kids_expr(fn->front, bare);
        if (kids.n)
            lower_into(fn, kids.v[kids.n - 1], place, type);
        return;
    }
    default:
        if (fn->unit->is_cpp && object_into(fn, bare, place, type))
            return;
        copy_into(fn, bare, place, id);
    }
}

static void choice_into(FnCtx *fn, Kids kids, Ref place, CXType type)
{
    uint32_t yes = blk_new(fn), no = blk_new(fn), done = blk_new(fn);

    lower_cond(fn, kids.v[0], yes, no);
    conditional_begin(fn);
    blk_open(fn, yes);
    lower_into(fn, kids.v[1], place, type);
    emit_jump(fn, done);
    blk_open(fn, no);
    lower_into(fn, kids.v[2], place, type);
    emit_jump(fn, done);
    conditional_end(fn);
    blk_open(fn, done);
}

static void statements_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    Kids kids = kids_of(fn->front, expr);
    Kids stmts = kids.n ? kids_of(fn->front, kids.v[0]) : (Kids){NULL, 0};
    uint32_t depth = scope_push(fn), conditional = fn->conditional;

    fn->conditional = 0;
    for (uint32_t i = 0; i + 1 < stmts.n; i++)
        lower_stmt(fn, stmts.v[i]);
    if (stmts.n)
        lower_into(fn, stmts.v[stmts.n - 1], place, type);
    scope_pop(fn, depth);
    fn->conditional = conditional;
}

static void record_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    CXCursor bare = strip_same(fn, expr);
    Kids kids;

    switch (clang_getCursorKind(bare)) { // NOLINT: prvalues of C
    case CXCursor_ConditionalOperator:
        kids = kids_expr(fn->front, bare);
        if (kids.n == 3) {
            choice_into(fn, kids, place, type);
            return;
        }
        break;
    case CXCursor_BinaryOperator:
        kids = kids_expr(fn->front, bare);
        if (kids.n == 2 &&
            clang_getCursorBinaryOperatorKind(bare) == CXBinaryOperator_Comma) {
            lower_discard(fn, kids.v[0]);
            lower_into(fn, kids.v[1], place, type);
            return;
        }
        break;
    case CXCursor_StmtExpr:
        statements_into(fn, bare, place, type);
        return;
    default:
        break;
    }
    if (fn->unit->is_cpp && object_into(fn, expr, place, type))
        return;
    switch (clang_getCursorKind(bare)) { // NOLINT: as above
    case CXCursor_CompoundLiteralExpr:
        kids = kids_expr(fn->front, bare);
        if (kids.n)
            lower_into(fn, kids.v[kids.n - 1], place, type);
        return;
    case CXCursor_InitListExpr:
        lower_init_list(fn, bare, place, type);
        return;
    case CXCursor_CallExpr:
        if (!type_is_reference(call_result_type(fn, bare))) {
            lower_call(fn, bare, place);
            return;
        }
        break;
    default:
        break;
    }
    if (!is_lvalue(fn, bare) && clang_getCursorKind(bare) == CXCursor_UnexposedExpr) {
        Ref operands[2] = {place, lower_value(fn, bare)};
        emit_havoc(fn, HAVOC_INITIALISER, 0, operands, 2);
        return;
    }
    copy_into(fn, bare, place, type_of(fn->front, type));
}

static void into_of_shape(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    uint32_t id = type_of(fn->front, type);

    if (type_is_reference(type)) {
        emit_store(fn, id, place, lower_place(fn, expr));
        return;
    }
    switch (shape_of(type)) {
    case SHAPE_SCALAR: {
        Ref v;
        if (!fn->unit->is_cpp || !cpp_scalar_of_class(fn, expr, type, &v))
            v = lower_value(fn, expr);
        emit_store(fn, id, place, convert(fn, v, expr_type(expr), type));
        return;
    }
    case SHAPE_FLOAT:
        lower_discard(fn, expr);
        emit_store(fn, id, place, ref_undef());
        return;
    case SHAPE_ARRAY:
        array_into(fn, expr, place, type);
        return;
    case SHAPE_RECORD:
        record_into(fn, expr, place, type);
        return;
    case SHAPE_VOID:
        lower_discard(fn, expr);
        return;
    case SHAPE_UNKNOWN: {
        Ref operands[2] = {place, lower_operand(fn, expr)};
        emit_havoc(fn, HAVOC_DEPENDENT, 0, operands, 2);
        return;
    }
    }
}

void lower_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    uint32_t loc = fn->loc;

    if (++fn->depth > LOWER_MAX_DEPTH)
        emit_havoc(fn, HAVOC_TOO_DEEP, 0, &place, 1);
    else
        into_of_shape(fn, expr, place, type);
    fn->depth--;
    fn->loc = loc;
}
