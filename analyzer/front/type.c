/* Types and records of libclang as types and records of the Unit.
 *
 * A type keeps its sugar one level deep: the alias it was written with ("HANDLE") and the
 * alias behind that. Records are made empty when a type mentions them and filled when
 * somebody looks inside (or at the end of the unit), so that a pointer to a large
 * interface costs nothing while lowering.
 */
#include "front/lower.h"

#include "base/hash.h"

#include <string.h>

struct TypeEntry {
    const void *key;
    uint32_t id;
    UT_hash_handle hh;
};

/* shapes */

bool type_is_reference(CXType type)
{
    enum CXTypeKind kind = clang_getCanonicalType(type).kind;

    return kind == CXType_LValueReference || kind == CXType_RValueReference;
}

CXType type_bare(CXType type)
{
    if (type.kind == CXType_Invalid) /* libclang would crash */
        return type;
    return clang_getUnqualifiedType(
        clang_getNonReferenceType(clang_getCanonicalType(type)));
}

bool type_same(CXType a, CXType b)
{
    return clang_equalTypes(type_bare(a), type_bare(b)) != 0;
}

static bool kind_is_integer(enum CXTypeKind kind)
{
    return (kind >= CXType_Bool && kind <= CXType_Int128) || kind == CXType_Enum;
}

static bool kind_is_float(enum CXTypeKind kind)
{
    switch (kind) { // NOLINT: only the floating kinds matter
    case CXType_Float:
    case CXType_Double:
    case CXType_LongDouble:
    case CXType_Float128:
    case CXType_Half:
    case CXType_Float16:
    case CXType_Ibm128:
    case CXType_BFloat16:
    case CXType_Complex:
    case CXType_Vector:
    case CXType_ExtVector:
        return true;
    default:
        return false;
    }
}

Shape shape_of(CXType type)
{
    if (type.kind == CXType_Invalid)
        return SHAPE_UNKNOWN;
    CXType t = clang_getNonReferenceType(clang_getCanonicalType(type));

    if (kind_is_integer(t.kind))
        return SHAPE_SCALAR;
    if (kind_is_float(t.kind))
        return SHAPE_FLOAT;
    switch (t.kind) {
    case CXType_Void:
        return SHAPE_VOID;
    case CXType_Pointer:
    case CXType_MemberPointer:
    case CXType_NullPtr:
    case CXType_BlockPointer:
    case CXType_FunctionProto:
    case CXType_FunctionNoProto:
        return SHAPE_SCALAR;
    case CXType_Record:
        return SHAPE_RECORD;
    case CXType_ConstantArray:
    case CXType_IncompleteArray:
    case CXType_VariableArray:
        return SHAPE_ARRAY;
    case CXType_Atomic:
        return shape_of(clang_Type_getValueType(t));
    default:
        return SHAPE_UNKNOWN;
    }
}

static bool kind_is_array(enum CXTypeKind kind)
{
    return kind == CXType_ConstantArray || kind == CXType_IncompleteArray ||
           kind == CXType_VariableArray;
}

/* The pointer that a parameter written as an array is. libclang shows the array only; the
 * canonical type of the function has the pointer. */
static CXType decayed_type(CXCursor param, CXType written)
{
    CXCursor function = clang_getCursorSemanticParent(param);
    CXType type = clang_getCanonicalType(clang_getCursorType(function));
    int n = clang_Cursor_getNumArguments(function);

    for (int i = 0; i < n; i++)
        if (clang_equalCursors(clang_Cursor_getArgument(function, (unsigned)i), param))
            return clang_getArgType(type, (unsigned)i);
    return written;
}

static enum CXChildVisitResult take_first_expr(CXCursor cursor, CXCursor parent,
                                               CXClientData data)
{
    (void)parent;
    if (!clang_isExpression(clang_getCursorKind(cursor)))
        return CXChildVisit_Continue;
    *(CXCursor *)data = cursor;
    return CXChildVisit_Break;
}

/* An expression whose type is that of its first operand: no array is made by these. */
static bool has_type_of_operand(CXCursor expr)
{
    switch (clang_getCursorKind(expr)) { // NOLINT: the rest may be arrays themselves
    case CXCursor_UnexposedExpr:
    case CXCursor_ParenExpr:
    case CXCursor_CompoundAssignOperator:
        return true;
    case CXCursor_BinaryOperator:
        return clang_getCursorBinaryOperatorKind(expr) != CXBinaryOperator_Comma;
    case CXCursor_UnaryOperator:
        return clang_getCursorUnaryOperatorKind(expr) <= CXUnaryOperator_PreDec;
    default:
        return false;
    }
}

static bool is_array_param(CXCursor cursor)
{
    return clang_getCursorKind(cursor) == CXCursor_ParmDecl &&
           kind_is_array(clang_getCanonicalType(clang_getCursorType(cursor)).kind);
}

CXType expr_type(CXCursor cursor)
{
    for (;;) {
        CXType type = clang_getCursorType(cursor);
        CXCursor operand = clang_getNullCursor(), to;

        if (type.kind == CXType_Pointer || type.kind <= CXType_LastBuiltin ||
            !kind_is_array(clang_getCanonicalType(type).kind))
            return type;
        to = clang_getCursorKind(cursor) == CXCursor_ParmDecl
                 ? cursor
                 : clang_getCursorReferenced(cursor);
        if (is_array_param(to))
            return decayed_type(to, type);
        if (has_type_of_operand(cursor))
            clang_visitChildren(cursor, take_first_expr, &operand);
        if (clang_Cursor_isNull(operand))
            return type;
        cursor = operand;
    }
}

/* types */

static bool kind_is_signed(enum CXTypeKind kind)
{
    return (kind >= CXType_Char_S && kind <= CXType_Int128);
}

static Type integer_type(CXType t)
{
    CXType integer = t;
    Type type = {.kind = TYPE_INT};

    if (t.kind == CXType_Enum) {
        integer = clang_getCanonicalType(
            clang_getEnumDeclIntegerType(clang_getTypeDeclaration(t)));
    }
    long long size = clang_Type_getSizeOf(t);

    type.bits = size > 0 ? (uint32_t)size * 8 : 32;
    type.is_signed = kind_is_signed(integer.kind);
    return type;
}

static Type array_type(FrontCtx *front, CXType t)
{
    long long count = clang_getArraySize(t);

    return (Type){.kind = TYPE_ARRAY,
                  .to = type_of(front, clang_getArrayElementType(t)),
                  .count = count > 0 ? (uint64_t)count : 0};
}

static uint32_t record_enter(FrontCtx *front, CXType type);

static Type type_build(FrontCtx *front, CXType written, CXType t)
{
    if (t.kind == CXType_Bool)
        return (Type){.kind = TYPE_BOOL};
    if (kind_is_integer(t.kind))
        return integer_type(t);
    if (kind_is_float(t.kind))
        return (Type){.kind = TYPE_FLOAT};
    switch (t.kind) {
    case CXType_Void:
        return (Type){.kind = TYPE_VOID};
    case CXType_Pointer:
    case CXType_BlockPointer: {
        CXType pointee = clang_getPointeeType(written);
        if (pointee.kind == CXType_Invalid)
            pointee = clang_getPointeeType(t);
        return (Type){.kind = TYPE_POINTER, .to = type_of(front, pointee)};
    }
    case CXType_NullPtr:
        return (Type){.kind = TYPE_POINTER, .to = type_void(front)};
    case CXType_LValueReference:
    case CXType_RValueReference: {
        CXType pointee = clang_getPointeeType(written);
        if (pointee.kind == CXType_Invalid)
            pointee = clang_getPointeeType(t);
        return (Type){.kind = TYPE_REFERENCE,
                      .is_rvalue = t.kind == CXType_RValueReference,
                      .to = type_of(front, pointee)};
    }
    case CXType_ConstantArray:
    case CXType_IncompleteArray:
    case CXType_VariableArray:
        return array_type(front, t);
    case CXType_Record:
        return (Type){.kind = TYPE_RECORD, .record = record_enter(front, t)};
    case CXType_FunctionProto:
    case CXType_FunctionNoProto:
        return (Type){.kind = TYPE_FUNCTION,
                      .to = type_of(front, clang_getResultType(t))};
    case CXType_MemberPointer:
        return (Type){.kind = TYPE_MEMBER_POINTER,
                      .to = type_of(front, clang_getPointeeType(t))};
    case CXType_Atomic:
        return type_build(front, clang_Type_getValueType(t),
                          clang_getCanonicalType(clang_Type_getValueType(t)));
    default:
        return (Type){.kind = TYPE_OTHER};
    }
}

/* The typedef through which a type is written, past `struct`, `ns::` and attributes. */
static CXType typedef_of(CXType type)
{
    for (int i = 0; i < 8 && type.kind != CXType_Typedef; i++) {
        CXType inner = type;

        if (type.kind == CXType_Elaborated)
            inner = clang_Type_getNamedType(type);
        else if (type.kind == CXType_Attributed)
            inner = clang_Type_getModifiedType(type);
        else if (type.kind == CXType_Unexposed || type.kind == CXType_Auto)
            break;
        if (inner.kind == CXType_Invalid || clang_equalTypes(inner, type))
            break;
        type = inner;
    }
    return type;
}

static Name alias_of(FrontCtx *front, CXType *type)
{
    *type = typedef_of(*type);
    if (type->kind != CXType_Typedef)
        return NULL;
    CXCursor decl = clang_getTypeDeclaration(*type);
    Name name = qualified_name(front, decl);

    *type = clang_getTypedefDeclUnderlyingType(decl);
    return *name ? name : NULL;
}

uint32_t type_of(FrontCtx *front, CXType written)
{
    struct TypeEntry *entry = NULL;
    Arena *uthash_arena = front->arena;
    const void *key = written.data[0];

    if (written.kind == CXType_Invalid)
        return 0;
    HASH_FIND_PTR(front->types, &key, entry);
    if (entry)
        return entry->id;
    CXType canonical = clang_getCanonicalType(written), behind = written;
    Name alias = alias_of(front, &behind);
    Name next = alias ? alias_of(front, &behind) : NULL;
    /* What a pointer points to keeps its own sugar: look through the aliases of the
     * pointer. */
    Type type = type_build(front, typedef_of(behind), canonical);

    type.is_const = clang_isConstQualifiedType(canonical) != 0;
    type.alias = alias;
    type.next_alias = next;
    entry = ARENA_NEW(uthash_arena, struct TypeEntry);
    entry->key = key;
    entry->id = unit_add_type(front->unit, type);
    HASH_ADD_PTR(front->types, key, entry);
    return entry->id;
}

uint32_t type_of_cursor(FrontCtx *front, CXCursor cursor)
{
    return type_of(front, expr_type(cursor));
}

uint32_t type_reference_to(FrontCtx *front, uint32_t type)
{
    if (!type) /* of something invalid */
        type = type_void(front);
    return unit_add_type(front->unit, (Type){.kind = TYPE_REFERENCE, .to = type});
}

uint32_t type_pointer_to(FrontCtx *front, uint32_t type)
{
    if (!type) /* of something invalid */
        type = type_void(front);
    return unit_add_type(front->unit, (Type){.kind = TYPE_POINTER, .to = type});
}

uint32_t type_int(FrontCtx *front, uint32_t bits, bool is_signed)
{
    return unit_add_type(front->unit,
                         (Type){.kind = TYPE_INT, .bits = bits, .is_signed = is_signed});
}

uint32_t type_bool(FrontCtx *front)
{
    return unit_add_type(front->unit, (Type){.kind = TYPE_BOOL});
}

uint32_t type_void(FrontCtx *front)
{
    return unit_add_type(front->unit, (Type){.kind = TYPE_VOID});
}

/* records */

static CXCursor definition_or(CXCursor cursor)
{
    CXCursor definition = clang_getCursorDefinition(cursor);

    return clang_Cursor_isNull(definition) ||
                   clang_isInvalid(clang_getCursorKind(definition))
               ? cursor
               : definition;
}

static bool is_local_entity(CXCursor cursor)
{
    enum CXCursorKind kind = clang_getCursorKind(clang_getCursorSemanticParent(cursor));

    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
           kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
           kind == CXCursor_ConversionFunction;
}

/* In C, two sources may each have their own `struct session`. */
static Name record_key(FrontCtx *front, CXCursor cursor)
{
    Name usr = name_take(front, clang_getCursorUSR(cursor));
    bool is_own = !front->unit->is_cpp &&
                  clang_Location_isFromMainFile(clang_getCursorLocation(cursor));

    if (!is_own && *usr && clang_getCursorLinkage(cursor) != CXLinkage_Internal)
        return usr;
    return names_add(front->names,
                     arena_printf(front->scratch, "%s#%s", front->unit->path, usr));
}

/* `struct (unnamed at C:/path/x.c:3:1)` has a place in it that must not reach any
 * output. */
static Name record_text(FrontCtx *front, CXType type)
{
    Name text = name_take(front, clang_getTypeSpelling(type));

    return strchr(text, '(') ? names_add(front->names, "(unnamed)") : text;
}

static uint32_t record_enter(FrontCtx *front, CXType type)
{
    CXCursor cursor = clang_getTypeDeclaration(type);
    uint32_t id = map_get(&front->records, cursor);

    if (id)
        return id;
    cursor = definition_or(cursor);
    id = front->unit->records.n;
    map_put(&front->records, cursor, id);
    Record record = {.name = qualified_name(front, cursor)};

    ARRAY_PUSH(front->unit->arena, &front->unit->records, record);
    while (front->record_info.n < id)
        ARRAY_PUSH(front->arena, &front->record_info, (RecordInfo){.outer = 0});
    ARRAY_PUSH(front->arena, &front->record_info,
               ((RecordInfo){.type = clang_getUnqualifiedType(type), .cursor = cursor}));
    record.key = record_key(front, cursor);
    record.text = record_text(front, clang_getUnqualifiedType(type));
    if (!*record.name || strchr(record.name, '('))
        record.name = record.text;
    record.loc = loc_of_name(front, cursor);
    record.is_complete =
        clang_isCursorDefinition(cursor) || clang_Type_getSizeOf(type) >= 0;
    record.is_union = clang_getCursorKind(cursor) == CXCursor_UnionDecl;
    record.is_system = cursor_is_system(front, cursor);
    record.is_local = is_local_entity(cursor);
    record.is_trivial_to_destroy = !front->unit->is_cpp;
    front->unit->records.v[id] = record;
    return id;
}

typedef struct {
    FrontCtx *front;
    uint32_t record;
} Filling;

static bool is_template(const char *name, const char *template_name)
{
    size_t n = strlen(template_name);

    return strncmp(name, template_name, n) == 0 && (name[n] == '\0' || name[n] == '<');
}

/* Where a std::initializer_list or std::array keeps its elements: brace lists are stored
 * there, so models must be able to name that field, whatever a library calls it. */
static bool is_cell(const Record *record, CXType type)
{
    enum CXTypeKind kind = clang_getCanonicalType(type).kind;

    if (record->fields.n > 0)
        return false;
    return (kind == CXType_Pointer &&
            is_template(record->name, "std::initializer_list")) ||
           (kind == CXType_ConstantArray && is_template(record->name, "std::array"));
}

static enum CXVisitorResult field_add(CXCursor cursor, CXClientData data)
{
    Filling *filling = data;
    FrontCtx *front = filling->front;
    CXType type = clang_getCursorType(cursor);
    bool is_anonymous =
        clang_Cursor_isAnonymousRecordDecl(clang_getTypeDeclaration(type)) != 0;
    Field field = {.name = is_anonymous ? names_add(front->names, "")
                                        : spelling_of(front, cursor),
                   .type = type_of(front, type),
                   .loc = loc_of_name(front, cursor),
                   .is_bitfield = clang_Cursor_isBitField(cursor) != 0,
                   .is_mutable_ref = type_is_reference(type)};
    Record *record = &front->unit->records.v[filling->record];
    uint32_t index = record->fields.n;

    if (is_cell(record, type))
        field.name = names_add(front->names, "cell");
    ARRAY_PUSH(front->unit->arena, &record->fields, field);
    map_put(&front->fields, cursor, index + 1);
    if (is_anonymous && field.type &&
        front->unit->types.v[field.type].kind == TYPE_RECORD) {
        uint32_t inner = front->unit->types.v[field.type].record;

        front->record_info.v[inner].outer = filling->record;
        front->record_info.v[inner].outer_field = index;
        record_complete(front, inner);
    }
    return CXVisit_Continue;
}

static void base_add(FrontCtx *front, uint32_t record, CXCursor base)
{
    uint32_t id = record_of_type(front, clang_getCursorType(base));
    Base item = {.record = id, .is_virtual = clang_isVirtualBase(base) != 0};

    if (id)
        ARRAY_PUSH(front->unit->arena, &front->unit->records.v[record].bases, item);
}

#if HL_CLANG_MAJOR >= 20
static enum CXVisitorResult base_visit(CXCursor cursor, CXClientData data)
{
    Filling *filling = data;

    base_add(filling->front, filling->record, cursor);
    return CXVisit_Continue;
}
#endif

static void bases_fill(Filling *filling, RecordInfo info)
{
#if HL_CLANG_MAJOR >= 20
    clang_visitCXXBaseClasses(info.type, base_visit, filling);
#else
    CXCursor pattern = clang_getSpecializedCursorTemplate(info.cursor);
    Kids kids = kids_of(filling->front, info.cursor);

    if (!kids.n && !clang_Cursor_isNull(pattern))
        kids = kids_of(filling->front, pattern);
    for (uint32_t i = 0; i < kids.n; i++)
        if (clang_getCursorKind(kids.v[i]) == CXCursor_CXXBaseSpecifier)
            base_add(filling->front, filling->record, kids.v[i]);
#endif
}

void record_complete(FrontCtx *front, uint32_t record)
{
    Filling filling = {front, record};

    if (!record || front->record_info.v[record].is_filled)
        return;
    RecordInfo info = front->record_info.v[record];

    front->record_info.v[record].is_filled = true;
    if (!front->unit->records.v[record].is_complete)
        return;
    if (front->unit->is_cpp)
        bases_fill(&filling, info);
    clang_Type_visitFields(info.type, field_add, &filling);
    if (front->unit->is_cpp)
        record_add_members(front, record, info.type, info.cursor);
}

uint32_t record_of_type(FrontCtx *front, CXType type)
{
    CXType t = type_bare(type);

    if (t.kind != CXType_Record)
        return 0;
    uint32_t id = record_enter(front, t);

    record_complete(front, id);
    return id;
}

uint32_t record_of(FrontCtx *front, CXCursor record)
{
    return record_of_type(front, clang_getCursorType(record));
}

bool field_of(FrontCtx *front, CXCursor field, uint32_t *record, uint32_t *index)
{
    CXCursor parent = clang_getCursorSemanticParent(field);

    *record = record_of(front, parent);
    uint32_t at = map_get(&front->fields, field);

    *index = at ? at - 1 : 0;
    return *record != 0 && at != 0;
}
