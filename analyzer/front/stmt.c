/* Statements: conditionals, loops, switch, goto, return, declarations.
 *
 * libclang lists the parts of a statement without saying which is which and drops the
 * missing ones. The text between the parentheses tells: slots.c finds the semicolons.
 */
#include "front/lower.h"

#include <string.h>

/* bodies and blocks */

static void lower_all(FnCtx *fn, Kids kids)
{
    for (uint32_t i = 0; i < kids.n; i++)
        lower_stmt(fn, kids.v[i]);
}

void lower_compound(FnCtx *fn, CXCursor compound)
{
    uint32_t depth = scope_push(fn);

    if (hole_is_in(fn->front, compound))
        hole_lower_all(fn, compound, kids_of(fn->front, compound));
    else
        lower_all(fn, kids_of(fn->front, compound));
    fn->loc = loc_of_end(fn->front, compound);
    scope_pop(fn, depth);
}

/* A statement as a scope of its own. */
static void lower_scoped(FnCtx *fn, CXCursor stmt)
{
    uint32_t depth = scope_push(fn);

    lower_stmt(fn, stmt);
    scope_pop(fn, depth);
}

void lower_body(FnCtx *fn, CXCursor body)
{
    if (clang_getCursorKind(body) == CXCursor_CompoundStmt)
        lower_compound(fn, body);
    else
        lower_stmt(fn, body);
}

void target_push(FnCtx *fn, uint32_t break_to, uint32_t continue_to)
{
    Target target = {.break_to = break_to,
                     .continue_to = continue_to,
                     .break_depth = fn->cleanups.n,
                     .continue_depth = fn->cleanups.n};

    ARRAY_PUSH(fn->front->scratch, &fn->targets, target);
}

void target_pop(FnCtx *fn)
{
    fn->targets.n--;
}

static void lower_break(FnCtx *fn)
{
    for (uint32_t i = fn->targets.n; i-- > 0;) {
        Target target = fn->targets.v[i];

        if (target.is_seh)
            continue;
        scope_leave(fn, target.break_depth);
        emit_jump(fn, target.break_to);
        return;
    }
    emit_stop(fn);
}

static void lower_continue(FnCtx *fn)
{
    for (uint32_t i = fn->targets.n; i-- > 0;) {
        Target target = fn->targets.v[i];

        if (target.is_seh || !target.continue_to)
            continue;
        scope_leave(fn, target.continue_depth);
        emit_jump(fn, target.continue_to);
        return;
    }
    emit_stop(fn);
}

/* conditionals and loops */

/* Declares the condition's variable if there is one, and takes it from the children. */
static void lower_condition_variable(FnCtx *fn, Kids *kids)
{
    if (kids->n && clang_getCursorKind(kids->v[0]) == CXCursor_VarDecl) {
        lower_var(fn, kids->v[0]);
        kids->v++;
        kids->n--;
    }
}

static void lower_if(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);
    uint32_t depth = scope_push(fn);
    uint32_t yes = blk_new(fn), no = blk_new(fn), done = blk_new(fn);

    if (kids.n >= 3 && (clang_isStatement(clang_getCursorKind(kids.v[0])) ||
                        (clang_isExpression(clang_getCursorKind(kids.v[0])) &&
                         !clang_isStatement(clang_getCursorKind(kids.v[1])) &&
                         slots_has_init(fn, stmt)))) {
        lower_stmt(fn, kids.v[0]);
        kids.v++;
        kids.n--;
    }
    lower_condition_variable(fn, &kids);
    if (kids.n < 2) {
        emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
        scope_pop(fn, depth);
        return;
    }
    full_cond(fn, kids.v[0], yes, no);
    blk_open(fn, yes);
    lower_scoped(fn, kids.v[1]);
    emit_jump(fn, done);
    blk_open(fn, no);
    if (kids.n > 2)
        lower_scoped(fn, kids.v[2]);
    emit_jump(fn, done);
    blk_open(fn, done);
    scope_pop(fn, depth);
}

/* Condition, body and increment of any loop that tests first; `depth` is the scope of one
 * round. */
static void lower_round(FnCtx *fn, Kids cond, const CXCursor *increment, CXCursor body)
{
    uint32_t head = blk_new(fn), round = blk_new(fn), out = blk_new(fn),
             done = blk_new(fn);
    uint32_t next = increment ? blk_new(fn) : head, depth = scope_push(fn);

    emit_jump(fn, head);
    blk_open(fn, head);
    target_push(fn, done, next);
    lower_condition_variable(fn, &cond);
    if (cond.n)
        full_cond(fn, cond.v[0], round, out);
    else
        emit_jump(fn, round);
    blk_open(fn, out);
    scope_leave(fn, depth);
    emit_jump(fn, done);
    blk_open(fn, round);
    lower_scoped(fn, body);
    scope_pop(fn, depth);
    emit_jump(fn, next);
    if (increment) {
        blk_open(fn, next);
        full_discard(fn, *increment);
        emit_jump(fn, head);
    }
    target_pop(fn);
    blk_open(fn, done);
}

static void lower_while(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);

    if (kids.n < 2) {
        emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
        return;
    }
    lower_round(fn, (Kids){kids.v, kids.n - 1}, NULL, kids.v[kids.n - 1]);
}

static void lower_do(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);
    uint32_t head = blk_new(fn), test = blk_new(fn), done = blk_new(fn);

    if (kids.n != 2) {
        emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
        return;
    }
    emit_jump(fn, head);
    blk_open(fn, head);
    target_push(fn, done, test);
    lower_scoped(fn, kids.v[0]);
    emit_jump(fn, test);
    target_pop(fn);
    blk_open(fn, test);
    full_cond(fn, kids.v[1], head, done);
    blk_open(fn, done);
}

static void lower_for(FnCtx *fn, CXCursor stmt)
{
    ForSlots slots = slots_of_for(fn, stmt);
    uint32_t depth = scope_push(fn);
    Kids cond = {slots.cond, slots.ncond};

    if (slots.has_init)
        lower_stmt(fn, slots.init);
    if (slots.is_unclear) {
        /* Which part is the condition is not known: any round may be the last. */
        uint32_t yes = blk_new(fn), done = blk_new(fn), again = blk_new(fn);
        emit_jump(fn, again);
        blk_open(fn, again);
        target_push(fn, done, again);
        for (uint32_t i = 0; i < slots.ncond; i++)
            full_discard(fn, slots.cond[i]);
        emit_branch(fn, emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0), yes, done, NULL,
                    NULL);
        blk_open(fn, yes);
        lower_scoped(fn, slots.body);
        emit_jump(fn, again);
        target_pop(fn);
        blk_open(fn, done);
    } else {
        lower_round(fn, cond, slots.has_increment ? &slots.increment : NULL, slots.body);
    }
    scope_pop(fn, depth);
}

/* switch */

struct SwitchCtx {
    ARRAY(Case) cases;
    uint32_t default_blk;
    const char *subject; /* "'state'", may be "" */
    SwitchCtx *outer;
};

static Name case_words(FnCtx *fn, CXCursor value)
{
    const char *text = text_of(fn->front, strip_casts(fn, value), 48);

    if (!*fn->switch_ctx->subject || !*text)
        return NULL;
    return names_add(fn->front->names, arena_printf(fn->front->scratch, "%s is %s",
                                                    fn->switch_ctx->subject, text));
}

/* A label: its value, or a range of them. The block at hand falls into it. */
static void case_label(FnCtx *fn, CXCursor lo, CXCursor hi)
{
    Case item = {.to = blk_new(fn)};

    emit_jump(fn, item.to);
    blk_open(fn, item.to);
    if (!fn->switch_ctx || !const_value(fn, lo, &item.lo)) {
        if (fn->switch_ctx)
            emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
        return;
    }
    if (!const_value(fn, hi, &item.hi))
        item.hi = item.lo;
    item.words = case_words(fn, lo);
    ARRAY_PUSH(fn->unit->arena, &fn->switch_ctx->cases, item);
}

/* case 1: case 2: default: statement, without recursion. */
static void lower_labels(FnCtx *fn, CXCursor stmt)
{
    for (;;) {
        enum CXCursorKind kind = clang_getCursorKind(stmt);
        Kids kids = kids_of(fn->front, stmt);

        if (kind == CXCursor_CaseStmt && kids.n >= 2) {
            case_label(fn, kids.v[0], kids.v[kids.n >= 3 ? 1 : 0]);
        } else if (kind == CXCursor_DefaultStmt && kids.n >= 1) {
            uint32_t blk = blk_new(fn);
            emit_jump(fn, blk);
            blk_open(fn, blk);
            if (fn->switch_ctx)
                fn->switch_ctx->default_blk = blk;
        } else {
            lower_stmt(fn, stmt);
            return;
        }
        stmt = kids.v[kids.n - 1];
    }
}

static void lower_switch(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);
    SwitchCtx sw = {.subject = "", .outer = fn->switch_ctx};
    uint32_t depth = scope_push(fn), done = blk_new(fn);

    if (fn->unit->is_cpp && kids.n)
        cpp_hidden_init(fn, stmt, kids.v[0]);
    lower_condition_variable(fn, &kids);
    if (kids.n < 2) {
        emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
        scope_pop(fn, depth);
        return;
    }
    target_push(fn, done, 0);
    Ref value = full_value(fn, kids.v[kids.n - 2]);
    uint32_t from = fn->blk, loc = loc_of(fn->front, kids.v[kids.n - 2]);

    sw.subject = words_of(fn, kids.v[kids.n - 2]);
    fn->switch_ctx = &sw;
    blk_open(fn, blk_new(fn));
    lower_scoped(fn, kids.v[kids.n - 1]);
    emit_jump(fn, done);
    fn->switch_ctx = sw.outer;
    target_pop(fn);

    Ins ins = {.op = OP_SWITCH, .loc = loc, .a = {value}, .na = 1};

    ins.to[0] = sw.default_blk ? sw.default_blk : done;
    ins.cases = sw.cases.v;
    ins.ncases = sw.cases.n;
    if (*sw.subject)
        ins.words[0] =
            names_add(fn->front->names,
                      arena_printf(fn->front->scratch, "%s matches no case", sw.subject));
    blk_open(fn, from);
    emit_ins(fn, ins);
    blk_open(fn, done);
    scope_pop(fn, depth);
}

/* goto */

static uint32_t label_index(FnCtx *fn, CXCursor label)
{
    uint32_t at = map_get(&fn->label_of, label);
    Name name = at ? NULL : spelling_of(fn->front, label);

    if (at)
        return at - 1;
    for (at = 0; at < fn->labels.n; at++)
        if (fn->labels.v[at].name == name && !fn->labels.v[at].is_bound)
            break;
    if (at == fn->labels.n)
        ARRAY_PUSH(fn->front->scratch, &fn->labels,
                   ((Label){.name = name, .blk = blk_new(fn)}));
    fn->labels.v[at].is_bound = true;
    map_put(&fn->label_of, label, at + 1);
    return at;
}

/* The same by name: `&&label` refers to it by another cursor than its statement is. */
static uint32_t label_named(FnCtx *fn, Name name)
{
    for (uint32_t i = 0; i < fn->labels.n; i++)
        if (fn->labels.v[i].name == name)
            return i;
    ARRAY_PUSH(fn->front->scratch, &fn->labels,
               ((Label){.name = name, .blk = blk_new(fn)}));
    return fn->labels.n - 1;
}

static void goto_label(FnCtx *fn, uint32_t index)
{
    uint32_t n;
    Label label = fn->labels.v[index];
    Cleanup *scopes = scope_copy(fn, &n);

    if (label.is_placed) {
        scope_leave_to(fn, scopes, n, label.scopes, label.nscopes);
        emit_jump(fn, label.blk);
        return;
    }
    PendingGoto pending = {index, blk_new(fn), scopes, n, fn->loc};

    emit_jump(fn, pending.blk);
    ARRAY_PUSH(fn->front->scratch, &fn->gotos, pending);
}

static void lower_goto(FnCtx *fn, CXCursor stmt)
{
    CXCursor to = clang_getCursorReferenced(stmt);

    if (clang_getCursorKind(to) == CXCursor_LabelStmt) {
        goto_label(fn, label_index(fn, to));
        return;
    }
    emit_havoc(fn, HAVOC_COMPUTED_GOTO, 0, NULL, 0);
    emit_stop(fn);
}

static void lower_label(FnCtx *fn, CXCursor stmt)
{
    uint32_t index = label_index(fn, stmt), loc = fn->loc, n = 0;
    Label *label = &fn->labels.v[index];
    Kids kids;

    label->scopes = scope_copy(fn, &label->nscopes);
    label->is_placed = true;
    uint32_t blk = label->blk, nscopes = label->nscopes;
    Cleanup *scopes = label->scopes;

    emit_jump(fn, blk);
    for (uint32_t i = 0; i < fn->gotos.n; i++) {
        PendingGoto pending = fn->gotos.v[i];

        if (pending.label != index) {
            fn->gotos.v[n++] = pending;
            continue;
        }
        fn->loc = pending.loc;
        blk_open(fn, pending.blk);
        scope_leave_to(fn, pending.scopes, pending.nscopes, scopes, nscopes);
        emit_jump(fn, blk);
    }
    fn->gotos.n = n;
    fn->loc = loc;
    blk_open(fn, blk);
    kids = kids_of(fn->front, stmt);
    lower_all(fn, kids);
}

typedef struct {
    FrontCtx *front;
    ARRAY(Name) names;
} TakenLabels;

static enum CXChildVisitResult taken_visit(CXCursor cursor, CXCursor parent,
                                           CXClientData data)
{
    TakenLabels *taken = data;

    if (clang_getCursorKind(parent) != CXCursor_AddrLabelExpr ||
        clang_getCursorKind(cursor) != CXCursor_LabelRef)
        return CXChildVisit_Recurse;
    Name name = spelling_of(taken->front, cursor);
    for (uint32_t i = 0; i < taken->names.n; i++)
        if (taken->names.v[i] == name)
            return CXChildVisit_Continue;
    ARRAY_PUSH(taken->front->scratch, &taken->names, name);
    return CXChildVisit_Continue;
}

/* Any label of the function whose address is taken may be the target. */
static void lower_computed_goto(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_expr(fn->front, stmt);
    TakenLabels taken = {.front = fn->front};

    for (uint32_t i = 0; i < kids.n; i++)
        full_discard(fn, kids.v[i]);
    clang_visitChildren(fn->cursor, taken_visit, &taken);
    if (taken.names.n == 0) {
        emit_havoc(fn, HAVOC_COMPUTED_GOTO, 0, NULL, 0);
        fn_partial(fn, "computed goto");
        emit_stop(fn);
        return;
    }
    for (uint32_t i = 0; i + 1 < taken.names.n; i++) {
        uint32_t here = blk_new(fn), next = blk_new(fn);

        emit_branch(fn, ref_undef(), here, next, NULL, NULL);
        blk_open(fn, here);
        goto_label(fn, label_named(fn, taken.names.v[i]));
        blk_open(fn, next);
    }
    goto_label(fn, label_named(fn, taken.names.v[taken.names.n - 1]));
}

/* return */

/* The local object that `return name;` hands over. */
static bool returned_local(FnCtx *fn, CXCursor expr, CXCursor *var, VarPlace *place)
{
    CXCursor bare = strip_same(fn, expr);
    uint32_t n = 0;

    /* The implicit copy or move constructor around it. */
    while (fn->unit->is_cpp && clang_getCursorKind(bare) == CXCursor_CallExpr &&
           n++ < 4) {
        Kids kids = kids_expr(fn->front, bare);
        if (kids.n != 1 ||
            clang_getCursorKind(call_callee(fn, bare)) == CXCursor_FunctionDecl ||
            !type_same(expr_type(kids.v[0]), expr_type(bare)))
            return false;
        bare = strip_same(fn, kids.v[0]);
    }
    *var = clang_getCursorReferenced(bare);
    if (clang_getCursorKind(bare) != CXCursor_DeclRefExpr ||
        clang_getCursorKind(*var) != CXCursor_VarDecl || !var_find(fn, *var, place))
        return false;
    return !place->in_record && !place->is_reference &&
           type_same(expr_type(*var), fn->result);
}

static void return_record(FnCtx *fn, CXCursor expr)
{
    uint32_t type = fn->fn.locals.v[fn->result_local].type, depth = scope_push(fn);
    Ref into = emit_load(fn, type, ref_local(fn->result_local));
    VarPlace place;
    CXCursor var;

    if (returned_local(fn, expr, &var, &place)) {
        emit_copy(fn, type_of(fn->front, fn->result), into, ref_local(place.local));
        fn->returned = var;
    } else {
        lower_into(fn, expr, into, fn->result);
    }
    scope_pop(fn, depth);
    scope_leave(fn, 0);
    fn->returned = clang_getNullCursor();
    emit_return(fn, ref_none());
}

void lower_return(FnCtx *fn, CXCursor expr)
{
    uint32_t depth;
    Ref value = ref_none();

    if (clang_Cursor_isNull(expr) || shape_of(expr_type(expr)) == SHAPE_VOID) {
        if (!clang_Cursor_isNull(expr))
            full_discard(fn, expr);
        scope_leave(fn, 0);
        emit_return(fn, ref_none());
        return;
    }
    if (fn->result_local) {
        return_record(fn, expr);
        return;
    }
    depth = scope_push(fn);
    if (fn->result.kind != CXType_Invalid && type_is_reference(fn->result))
        value = lower_place(fn, expr);
    else
        value = lower_operand(fn, expr);
    if (fn->result.kind != CXType_Invalid && !type_is_reference(fn->result))
        value = convert(fn, value, expr_type(expr), fn->result);
    scope_pop(fn, depth);
    scope_leave(fn, 0);
    emit_return(fn, value.kind == REF_NONE ? ref_undef() : value);
}

/* declarations */

static void lower_declarations(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);

    for (uint32_t i = 0; i < kids.n; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);

        if (kind == CXCursor_VarDecl)
            lower_var(fn, kids.v[i]);
        else if (fn->unit->is_cpp)
            cpp_decl(fn, kids.v[i]);
    }
}

/* dispatch */

static void lower_return_stmt(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_expr(fn->front, stmt);

    lower_return(fn, kids.n ? kids.v[0] : clang_getNullCursor());
}

/* [[fallthrough]]; __attribute__((...)) statement */
static void lower_wrapped(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);
    bool is_coroutine = false;

    for (uint32_t i = 0; i < kids.n; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);
        if (clang_isStatement(kind) || clang_isExpression(kind))
            lower_stmt(fn, kids.v[i]);
        is_coroutine |= kind == CXCursor_UnexposedStmt;
    }
    (void)is_coroutine;
}

static void stmt_of_kind(FnCtx *fn, CXCursor stmt)
{
    enum CXCursorKind kind = clang_getCursorKind(stmt);

    switch (kind) { // NOLINT: statements of C; the rest is C++'s
    case CXCursor_CompoundStmt:
        lower_compound(fn, stmt);
        return;
    case CXCursor_DeclStmt:
        lower_declarations(fn, stmt);
        return;
    case CXCursor_NullStmt:
        return;
    case CXCursor_IfStmt:
        lower_if(fn, stmt);
        return;
    case CXCursor_WhileStmt:
        lower_while(fn, stmt);
        return;
    case CXCursor_DoStmt:
        lower_do(fn, stmt);
        return;
    case CXCursor_ForStmt:
        lower_for(fn, stmt);
        return;
    case CXCursor_SwitchStmt:
        lower_switch(fn, stmt);
        return;
    case CXCursor_CaseStmt:
    case CXCursor_DefaultStmt:
        lower_labels(fn, stmt);
        return;
    case CXCursor_BreakStmt:
        lower_break(fn);
        return;
    case CXCursor_ContinueStmt:
        lower_continue(fn);
        return;
    case CXCursor_ReturnStmt:
        lower_return_stmt(fn, stmt);
        return;
    case CXCursor_GotoStmt:
        lower_goto(fn, stmt);
        return;
    case CXCursor_IndirectGotoStmt:
        lower_computed_goto(fn, stmt);
        return;
    case CXCursor_LabelStmt:
        lower_label(fn, stmt);
        return;
    case CXCursor_GCCAsmStmt:
    case CXCursor_MSAsmStmt:
        emit_havoc(fn, HAVOC_ASM, 0, NULL, 0);
        return;
    case CXCursor_SEHTryStmt:
        lower_seh_try(fn, stmt);
        return;
    case CXCursor_SEHLeaveStmt:
        lower_seh_leave(fn, stmt);
        return;
    default:
        break;
    }
    if (clang_isExpression(kind)) {
        full_discard(fn, stmt);
        return;
    }
    if (fn->unit->is_cpp && cpp_stmt(fn, stmt))
        return;
    if (kind == CXCursor_UnexposedStmt)
        lower_wrapped(fn, stmt);
    else
        emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
}

/* Simple statements have an extent; of others only the keyword counts, and asking for the
 * end of each of a chain of `else if` would walk the chain each time. */
static uint32_t stmt_loc(FnCtx *fn, CXCursor stmt, enum CXCursorKind kind)
{
    if (clang_isExpression(kind) || kind == CXCursor_ReturnStmt ||
        kind == CXCursor_DeclStmt || kind == CXCursor_GotoStmt)
        return loc_of(fn->front, stmt);
    return loc_at(fn->front, clang_getCursorLocation(stmt));
}

void lower_stmt(FnCtx *fn, CXCursor stmt)
{
    enum CXCursorKind kind = clang_getCursorKind(stmt);
    uint32_t loc = fn->loc, own = stmt_loc(fn, stmt, kind);

    if (own)
        fn->loc = own;
    if (kind != CXCursor_CompoundStmt && kind != CXCursor_NullStmt)
        fn->unit->nstatements++;
    if (++fn->depth > LOWER_MAX_DEPTH)
        emit_havoc(fn, HAVOC_TOO_DEEP, 0, NULL, 0);
    else
        stmt_of_kind(fn, stmt);
    fn->depth--;
    fn->loc = loc;
}
