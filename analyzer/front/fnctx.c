/* Making bodies: blocks, instructions, locals, and the small helpers over cursors and
 * names.
 *
 * There is always an open block. A terminator opens a fresh one that nothing reaches;
 * fn_end threads jumps through empty blocks, drops what cannot be reached and numbers the
 * rest in reverse post-order, so that the lowering need not care.
 */
#include "front/lower.h"

#include <string.h>

static const char *const havoc_words[HAVOC_COUNT] = {
#define X(name, text) text,
    HAVOC_REASONS(X)
#undef X
};

/* cursors and names */

typedef struct {
    Arena *arena;
    ARRAY(CXCursor) list;
} KidList;

static enum CXChildVisitResult kid_add(CXCursor cursor, CXCursor parent,
                                       CXClientData data)
{
    KidList *kids = data;

    (void)parent;
    ARRAY_PUSH(kids->arena, &kids->list, cursor);
    return CXChildVisit_Continue;
}

Kids kids_of(FrontCtx *front, CXCursor cursor)
{
    KidList kids = {.arena = front->scratch};

    clang_visitChildren(cursor, kid_add, &kids);
    return (Kids){kids.list.v, kids.list.n};
}

Kids kids_expr(FrontCtx *front, CXCursor cursor)
{
    Kids kids = kids_of(front, cursor);
    uint32_t n = 0;

    for (uint32_t i = 0; i < kids.n; i++)
        if (clang_isExpression(clang_getCursorKind(kids.v[i])))
            kids.v[n++] = kids.v[i];
    kids.n = n;
    return kids;
}

Name name_take(FrontCtx *front, CXString s)
{
    const char *text = clang_getCString(s);
    Name name = names_add(front->names, text ? text : "");

    clang_disposeString(s);
    return name;
}

Name spelling_of(FrontCtx *front, CXCursor cursor)
{
    return name_take(front, clang_getCursorSpelling(cursor));
}

/* blocks and instructions */

uint32_t blk_new(FnCtx *fn)
{
    return fn_add_blk(fn->unit, &fn->fn);
}

void blk_open(FnCtx *fn, uint32_t blk)
{
    fn->blk = blk;
}

bool fn_is_open(const FnCtx *fn)
{
    return !blk_is_closed(&fn->fn, fn->blk);
}

Ins *emit_ins(FnCtx *fn, Ins ins)
{
    if (!ins.loc)
        ins.loc = fn->loc;
    return blk_append(fn->unit, &fn->fn, fn->blk, ins);
}

Ref emit(FnCtx *fn, Op op, uint32_t type, Ref a, Ref b)
{
    Ins ins = {.op = op, .type = type, .dst = fn_new_reg(&fn->fn)};

    ins.a[0] = a;
    ins.a[1] = b;
    ins.na = b.kind != REF_NONE ? 2 : a.kind != REF_NONE ? 1 : 0;
    emit_ins(fn, ins);
    return ref_reg(ins.dst);
}

static void emit_plain(FnCtx *fn, Op op, uint32_t type, Ref a, Ref b)
{
    Ins ins = {.op = op, .type = type};

    ins.a[0] = a;
    ins.a[1] = b;
    ins.na = b.kind != REF_NONE ? 2 : 1;
    emit_ins(fn, ins);
}

Ref emit_load(FnCtx *fn, uint32_t type, Ref place)
{
    return emit(fn, OP_LOAD, type, place, ref_none());
}

void emit_store(FnCtx *fn, uint32_t type, Ref place, Ref value)
{
    emit_plain(fn, OP_STORE, type, place, value.kind == REF_NONE ? ref_undef() : value);
}

void emit_copy(FnCtx *fn, uint32_t type, Ref to, Ref from)
{
    emit_plain(fn, OP_COPY, type, to, from);
}

void emit_zero(FnCtx *fn, uint32_t type, Ref place)
{
    emit_plain(fn, OP_ZERO, type, place, ref_none());
}

static Ref emit_indexed(FnCtx *fn, Op op, uint32_t record, uint32_t index, Ref object)
{
    Ins ins = {.op = op, .num = index, .na = 1, .dst = fn_new_reg(&fn->fn)};

    ins.type = unit_add_type(fn->unit, (Type){.kind = TYPE_RECORD, .record = record});
    ins.a[0] = object;
    emit_ins(fn, ins);
    return ref_reg(ins.dst);
}

Ref emit_field(FnCtx *fn, uint32_t record, uint32_t field, Ref object)
{
    return emit_indexed(fn, OP_FIELD, record, field, object);
}

Ref emit_base(FnCtx *fn, uint32_t derived, uint32_t base, Ref object)
{
    return emit_indexed(fn, OP_BASE, derived, base, object);
}

Ref emit_elem(FnCtx *fn, uint32_t elem_type, Ref pointer, Ref index)
{
    return emit(fn, OP_ELEM, elem_type, pointer, index);
}

Ref emit_havoc(FnCtx *fn, HavocWhy why, uint32_t type, const Ref *operands, uint32_t n)
{
    Ins ins = {.op = OP_HAVOC, .type = type, .dst = fn_new_reg(&fn->fn)};

    ins.text = names_add(fn->front->names, havoc_words[why]);
    if (n > 2)
        ins.more = ARENA_NEW_N(fn->unit->arena, Ref, n - 2);
    for (uint32_t i = 0; i < n; i++) {
        if (operands[i].kind == REF_NONE)
            continue; /* an operand without a value, such as a call of a void function */
        if (ins.na < 2)
            ins.a[ins.na++] = operands[i];
        else
            ins.more[ins.nmore++] = operands[i];
    }
    unit_tally(fn->unit, ins.text);
    emit_ins(fn, ins);
    return ref_reg(ins.dst);
}

void emit_jump(FnCtx *fn, uint32_t to)
{
    emit_ins(fn, (Ins){.op = OP_JUMP, .to = {to}});
    blk_open(fn, blk_new(fn));
}

void emit_branch(FnCtx *fn, Ref cond, uint32_t yes, uint32_t no, Name words_yes,
                 Name words_no)
{
    if (cond.kind == REF_INT) {
        emit_jump(fn, cond.num ? yes : no);
        return;
    }
    emit_ins(fn, (Ins){.op = OP_BRANCH,
                       .a = {cond},
                       .na = 1,
                       .to = {yes, no},
                       .words = {words_yes, words_no}});
    blk_open(fn, blk_new(fn));
}

void emit_return(FnCtx *fn, Ref value)
{
    emit_ins(fn, (Ins){.op = OP_RETURN, .a = {value}, .na = value.kind != REF_NONE});
    blk_open(fn, blk_new(fn));
}

void emit_stop(FnCtx *fn)
{
    emit_ins(fn, (Ins){.op = OP_STOP});
    blk_open(fn, blk_new(fn));
}

/* locals */

uint32_t local_temporary(FnCtx *fn, uint32_t type)
{
    uint32_t local = fn_add_local(
        fn->unit, &fn->fn, (Local){.type = type, .loc = fn->loc, .is_temporary = true});

    emit_plain(fn, OP_LIVE, 0, ref_local(local), ref_none());
    scope_add_dead(fn, local);
    return local;
}

void local_live(FnCtx *fn, uint32_t local)
{
    emit_plain(fn, OP_LIVE, 0, ref_local(local), ref_none());
}

void local_dead(FnCtx *fn, uint32_t local)
{
    emit_plain(fn, OP_DEAD, 0, ref_local(local), ref_none());
}

void var_bind(FnCtx *fn, CXCursor var, VarPlace place)
{
    ARRAY_PUSH(fn->front->scratch, &fn->places, place);
    map_put(&fn->vars, var, fn->places.n);
}

bool var_find(FnCtx *fn, CXCursor var, VarPlace *out)
{
    uint32_t at = map_get(&fn->vars, var);

    if (at)
        *out = fn->places.v[at - 1];
    return at != 0;
}

static uint32_t field_type(FnCtx *fn, uint32_t record, uint32_t field)
{
    return fn->unit->records.v[record].fields.v[field].type;
}

Ref var_address(FnCtx *fn, VarPlace place)
{
    Ref at = ref_local(place.local);

    if (place.in_record) {
        at = emit_load(fn, fn->fn.locals.v[place.local].type, at);
        at = emit_field(fn, place.record, place.field, at);
        if (place.is_reference)
            at = emit_load(fn, field_type(fn, place.record, place.field), at);
    } else if (place.is_reference) {
        at = emit_load(fn, fn->fn.locals.v[place.local].type, at);
    }
    return at;
}

Ref self_value(FnCtx *fn)
{
    VarPlace self = fn->self;

    if (!self.local)
        return ref_undef();
    if (!self.in_record)
        return emit_load(fn, fn->fn.locals.v[self.local].type, ref_local(self.local));
    Ref at = emit_load(fn, fn->fn.locals.v[self.local].type, ref_local(self.local));

    at = emit_field(fn, self.record, self.field, at);
    /* captured as a pointer; a copy of *this is the object itself */
    if (self.is_reference)
        at = emit_load(fn, field_type(fn, self.record, self.field), at);
    return at;
}

/* the body */

static void param_add(FnCtx *fn, CXCursor param, uint32_t index)
{
    CXType type = expr_type(param);
    bool is_reference = type_is_reference(type);
    uint32_t id = type_of(fn->front, type);
    Shape shape = shape_of(type);

    if (shape == SHAPE_RECORD && !is_reference) {
        is_reference = true;
        id = type_reference_to(fn->front, id);
    }
    uint32_t local = fn_add_local(fn->unit, &fn->fn,
                                  (Local){.name = spelling_of(fn->front, param),
                                          .type = id,
                                          .loc = loc_of_name(fn->front, param),
                                          .param = PARAM_ARG,
                                          .index = index,
                                          .is_reference = is_reference});
    var_bind(fn, param, (VarPlace){.local = local, .is_reference = is_reference});
}

static void self_add(FnCtx *fn, const Decl *decl)
{
    if (!decl->record || decl->kind == DECL_FUNCTION || decl->kind == DECL_STATIC_METHOD)
        return;
    uint32_t record =
        unit_add_type(fn->unit, (Type){.kind = TYPE_RECORD, .record = decl->record});

    fn->self.local = fn_add_local(fn->unit, &fn->fn,
                                  (Local){.name = names_add(fn->front->names, "this"),
                                          .type = type_pointer_to(fn->front, record),
                                          .loc = decl->loc,
                                          .param = PARAM_THIS});
}

static void result_add(FnCtx *fn, CXType result)
{
    if (result.kind == CXType_Invalid || type_is_reference(result) ||
        shape_of(result) != SHAPE_RECORD)
        return;
    fn->result_local = fn_add_local(
        fn->unit, &fn->fn,
        (Local){.type = type_reference_to(fn->front, type_of(fn->front, result)),
                .param = PARAM_RESULT,
                .is_reference = true});
}

void fn_begin(FnCtx *fn, FrontCtx *front, uint32_t decl, CXCursor params_of,
              CXType result)
{
    memset(fn, 0, sizeof *fn);
    fn->front = front;
    fn->unit = front->unit;
    fn->fn.decl = decl;
    fn->vars = map_in(front->scratch);
    fn->label_of = map_in(front->scratch);
    fn->cursor = params_of;
    fn->result = result;
    fn->returned = clang_getNullCursor();
    fn->materialising = clang_getNullCursor();
    fn->outer = front->fn;
    front->fn = fn;
    Decl copy = front->unit->decls.v[decl];

    fn->loc = copy.loc;
    self_add(fn, &copy);
    int nparams =
        clang_Cursor_isNull(params_of) ? 0 : clang_Cursor_getNumArguments(params_of);

    for (int i = 0; i < nparams; i++)
        param_add(fn, clang_Cursor_getArgument(params_of, (unsigned)i), (uint32_t)i);
    result_add(fn, result);
    fn->prologue = blk_new(fn);
    fn->body = blk_new(fn);
    blk_open(fn, fn->body);
}

void fn_partial(FnCtx *fn, const char *why)
{
    if (!fn->fn.is_partial)
        fn->fn.partial_why = names_add(fn->front->names, why);
    fn->fn.is_partial = true;
}
