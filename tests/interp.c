/* A small interpreter for the IR. Memory is one array of cells, a cell for each scalar,
 * so that an address is a number and fields, bases and elements are offsets. See interp.h
 * for the environment.
 */
#include "interp.h"

#include <string.h>

#define CELLS 20000
#define MAX_STEPS 200000
#define MAX_DEPTH 200
#define MAX_RESOURCES 256
#define FUNCTION_TAG ((int64_t)1 << 40)

typedef enum { FLOW_NEXT, FLOW_RETURN, FLOW_THROW, FLOW_STOP } Flow;

typedef struct {
    uint32_t record; /* dynamic type of the object that starts or lies here */
    int64_t whole;   /* address of the complete object */
} Dynamic;

typedef struct {
    Arena *arena;
    const Unit *u;
    Text log;
    int64_t *cells;
    Dynamic *dynamic; /* by address */
    int64_t top;
    int64_t *globals; /* address by Global */
    uint32_t steps, depth;
    int64_t acquired;
    uint8_t released[MAX_RESOURCES];
    int64_t exception; /* of the call that threw */
    uint32_t exception_type;
    uint32_t *type_at; /* exception type by address */
    bool stopped;
} Run;

typedef struct {
    const Fn *fn;
    int64_t *regs;
    int64_t *locals; /* addresses */
    int64_t result;
    uint32_t blk;
} Frame;

/* layout */

static int64_t size_of_type(const Run *r, uint32_t type);

static int64_t size_of_record(const Run *r, uint32_t record)
{
    const Record *rec = &r->u->records.v[record];
    int64_t size = 0, widest = 0;

    for (uint32_t i = 0; i < rec->bases.n; i++)
        size += size_of_record(r, rec->bases.v[i].record);
    for (uint32_t i = 0; i < rec->fields.n; i++) {
        int64_t n = size_of_type(r, rec->fields.v[i].type);
        widest = n > widest ? n : widest;
        size += n;
    }
    size = rec->is_union ? widest : size;
    return size > 0 ? size : 1;
}

static int64_t size_of_type(const Run *r, uint32_t type)
{
    const Type *t = &r->u->types.v[type];

    if (t->kind == TYPE_RECORD)
        return size_of_record(r, t->record);
    if (t->kind == TYPE_ARRAY)
        return size_of_type(r, t->to) * (int64_t)(t->count ? t->count : 1);
    return 1;
}

static int64_t base_offset(const Run *r, uint32_t record, uint32_t base)
{
    const Record *rec = &r->u->records.v[record];
    int64_t at = 0;

    for (uint32_t i = 0; i < base; i++)
        at += size_of_record(r, rec->bases.v[i].record);
    return at;
}

static int64_t field_offset(const Run *r, uint32_t record, uint32_t field)
{
    const Record *rec = &r->u->records.v[record];
    int64_t at = base_offset(r, record, rec->bases.n);

    for (uint32_t i = 0; i < field && !rec->is_union; i++)
        at += size_of_type(r, rec->fields.v[i].type);
    return at;
}

static int64_t memory_take(Run *r, int64_t n)
{
    int64_t at = r->top;

    if (at + n >= CELLS)
        return r->stopped = true, 8;
    r->top += n;
    memset(r->cells + at, 0, (size_t)n * sizeof *r->cells);
    return at;
}

static int64_t *cell(Run *r, int64_t address)
{
    static int64_t nowhere;

    if (address <= 0 || address >= CELLS) {
        r->stopped = true;
        return &nowhere;
    }
    return &r->cells[address];
}

/* dynamic types */

static void mark_object(Run *r, int64_t at, uint32_t record, uint32_t whole_record,
                        int64_t whole)
{
    const Record *rec = &r->u->records.v[record];

    if (at > 0 && at < CELLS)
        r->dynamic[at] = (Dynamic){whole_record, whole};
    for (uint32_t i = 0; i < rec->bases.n; i++)
        mark_object(r, at + base_offset(r, record, i), rec->bases.v[i].record,
                    whole_record, whole);
}

static bool overrides(const Run *r, uint32_t decl, uint32_t root)
{
    if (decl == root)
        return true;
    const Record *rec = &r->u->records.v[r->u->decls.v[decl].record];
    for (uint32_t i = 0; i < rec->methods.n; i++) {
        const Method *m = &rec->methods.v[i];
        if (m->decl != decl)
            continue;
        for (uint32_t k = 0; k < m->overrides.n; k++)
            if (overrides(r, m->overrides.v[k], root))
                return true;
    }
    return false;
}

/* The most derived override in `record` or its bases; `*at` becomes its object's
 * address. */
static uint32_t final_override(const Run *r, uint32_t record, uint32_t root, int64_t *at)
{
    const Record *rec = &r->u->records.v[record];

    for (uint32_t i = 0; i < rec->methods.n; i++)
        if (overrides(r, rec->methods.v[i].decl, root))
            return rec->methods.v[i].decl;
    for (uint32_t i = 0; i < rec->bases.n; i++) {
        int64_t base = *at + base_offset(r, record, i);
        uint32_t found = final_override(r, rec->bases.v[i].record, root, &base);
        if (found) {
            *at = base;
            return found;
        }
    }
    return 0;
}

/* values */

static int64_t value(Run *r, const Frame *f, Ref ref)
{
    switch (ref.kind) {
    case REF_REG:
        return f->regs[ref.id];
    case REF_INT:
        return ref.num;
    case REF_LOCAL:
        return f->locals[ref.id];
    case REF_GLOBAL:
        return r->globals[ref.id];
    case REF_FN:
    case REF_MEMFN:
        return FUNCTION_TAG + ref.id;
    case REF_STR:
        return 4;
    case REF_NONE:
    case REF_UNDEF:
        return 0;
    }
    return 0;
}

static int64_t arithmetic(Op op, int64_t a, int64_t b)
{
    switch ((int)op) {
    case OP_EQ:
        return a == b;
    case OP_NE:
        return a != b;
    case OP_LT:
        return a < b;
    case OP_LE:
        return a <= b;
    case OP_GT:
        return a > b;
    case OP_GE:
        return a >= b;
    case OP_ULT:
        return (uint64_t)a < (uint64_t)b;
    case OP_ULE:
        return (uint64_t)a <= (uint64_t)b;
    case OP_UGT:
        return (uint64_t)a > (uint64_t)b;
    case OP_UGE:
        return (uint64_t)a >= (uint64_t)b;
    case OP_NOT:
        return a == 0;
    case OP_NEG:
        return -a;
    case OP_BITNOT:
        return ~a;
    case OP_ADD:
        return a + b;
    case OP_SUB:
        return a - b;
    case OP_MUL:
        return a * b;
    case OP_DIV:
        return b ? a / b : 0;
    case OP_REM:
        return b ? a % b : 0;
    case OP_AND:
        return a & b;
    case OP_OR:
        return a | b;
    case OP_XOR:
        return a ^ b;
    case OP_SHL:
        return (int64_t)((uint64_t)a << (b & 63));
    case OP_SHR:
        return a >> (b & 63);
    default:
        return a;
    }
}

/* calls */

static Flow run_function(Run *r, uint32_t decl, const int64_t *args, uint32_t nargs,
                         int64_t into, int64_t *result);

static const Fn *body_of(const Run *r, uint32_t decl)
{
    for (uint32_t i = 0; i < r->u->fns.n; i++)
        if (r->u->fns.v[i].decl == decl)
            return &r->u->fns.v[i];
    return NULL;
}

static int64_t environment(Run *r, const Decl *d, const int64_t *args, uint32_t nargs)
{
    int64_t n = nargs ? args[0] : 0;

    if (strcmp(d->name, "acquire") == 0) {
        text_printf(&r->log, "+%lld ", (long long)++r->acquired);
        return r->acquired;
    }
    if (strcmp(d->name, "release") == 0) {
        bool again = n > 0 && n < MAX_RESOURCES && r->released[n]++;
        text_printf(&r->log, "-%lld%s ", (long long)n, again ? "!" : "");
    } else if (strcmp(d->name, "note") == 0) {
        text_printf(&r->log, "%lld ", (long long)n);
    } else if (strcmp(d->name, "std::move") == 0 ||
               strcmp(d->name, "std::forward") == 0) {
        return n;
    }
    return 0;
}

static Flow run_call(Run *r, Frame *f, const Ins *ins)
{
    const Call *call = ins->call;
    int64_t *args = ARENA_NEW_N(r->arena, int64_t, call->nargs + 1);
    int64_t into = value(r, f, call->into), out = 0;
    uint32_t decl = call->decl;

    for (uint32_t i = 0; i < call->nargs; i++)
        args[i] = value(r, f, call->args[i]);
    if (call->kind == CALL_VALUE) {
        int64_t callee = value(r, f, call->callee);
        if (callee <= FUNCTION_TAG)
            return FLOW_STOP;
        decl = (uint32_t)(callee - FUNCTION_TAG);
    }
    bool is_virtual = call->kind == CALL_VIRTUAL ||
                      (call->kind == CALL_VALUE && r->u->decls.v[decl].is_virtual);
    if (is_virtual && args[0] > 0 && args[0] < CELLS && r->dynamic[args[0]].record) {
        Dynamic d = r->dynamic[args[0]];
        int64_t at = d.whole;
        uint32_t found = final_override(r, d.record, decl, &at);
        if (found) {
            decl = found;
            args[0] = at;
        }
    }
    Flow flow = run_function(r, decl, args, call->nargs, into, &out);
    const Decl *d = &r->u->decls.v[decl];
    if (flow == FLOW_NEXT && d->kind == DECL_CONSTRUCTOR && call->nargs)
        mark_object(r, args[0], d->record, d->record, args[0]);
    if (ins->dst)
        f->regs[ins->dst] = out;
    if (flow != FLOW_THROW || !call->unwind)
        return flow;
    f->blk = call->unwind;
    return FLOW_THROW;
}

/* instructions */

static uint32_t record_of_type(const Run *r, uint32_t type)
{
    const Type *t = &r->u->types.v[type];

    return t->kind == TYPE_RECORD ? t->record : 0;
}

static bool derives(const Run *r, uint32_t record, uint32_t base)
{
    const Record *rec = &r->u->records.v[record];

    if (record == base)
        return true;
    for (uint32_t i = 0; i < rec->bases.n; i++)
        if (derives(r, rec->bases.v[i].record, base))
            return true;
    return false;
}

static bool catches(const Run *r, uint32_t caught)
{
    uint32_t a = record_of_type(r, caught), b = record_of_type(r, r->exception_type);

    if (a && b)
        return derives(r, b, a);
    const Type *x = &r->u->types.v[caught], *y = &r->u->types.v[r->exception_type];
    return !a && !b && x->kind == y->kind && x->bits == y->bits &&
           x->is_signed == y->is_signed;
}

static int64_t dyncast(const Run *r, int64_t object, uint32_t type)
{
    if (object <= 0 || object >= CELLS)
        return 0;
    Dynamic d = r->dynamic[object];
    return d.record && d.record == record_of_type(r, type) ? d.whole : 0;
}

/* Memory and values. */
static void run_plain(Run *r, Frame *f, const Ins *ins)
{
    int64_t a = ins->na > 0 ? value(r, f, ins->a[0]) : 0;
    int64_t b = ins->na > 1 ? value(r, f, ins->a[1]) : 0, out = 0;
    uint32_t record = record_of_type(r, ins->type);

    switch ((int)ins->op) {
    case OP_LIVE:
        memset(r->cells + a, 0,
               (size_t)size_of_type(r, f->fn->locals.v[ins->a[0].id].type) *
                   sizeof *r->cells);
        return;
    case OP_DEAD:
    case OP_FREE:
        return;
    case OP_LOAD:
        out = *cell(r, a);
        break;
    case OP_STORE:
        *cell(r, a) = b;
        return;
    case OP_COPY:
        for (int64_t i = 0; i < size_of_type(r, ins->type); i++)
            *cell(r, a + i) = *cell(r, b + i);
        return;
    case OP_ZERO:
        for (int64_t i = 0; i < size_of_type(r, ins->type); i++)
            *cell(r, a + i) = 0;
        return;
    case OP_FIELD:
        out = a + field_offset(r, record, (uint32_t)ins->num);
        break;
    case OP_BASE:
        out = a ? a + base_offset(r, record, (uint32_t)ins->num) : 0;
        break;
    case OP_DERIVED:
        out = a ? a - base_offset(r, record, (uint32_t)ins->num) : 0;
        break;
    case OP_DYNCAST:
        out = dyncast(r, a, ins->type);
        break;
    case OP_ELEM:
        out = a + b * size_of_type(r, ins->type);
        break;
    case OP_NEW:
        out = memory_take(r, size_of_type(r, ins->type) * (ins->na && a > 0 ? a : 1));
        break;
    case OP_LANDED:
        out = r->exception;
        r->exception_type =
            r->exception > 0 && r->exception < CELLS ? r->type_at[r->exception] : 0;
        break;
    case OP_HAVOC:
        text_printf(&r->log, "havoc:%s ", ins->text);
        break;
    default:
        out = arithmetic(ins->op, a, b);
        break;
    }
    f->regs[ins->dst] = out;
}

static Flow leave_with_exception(Run *r, Frame *f, int64_t exception, uint32_t to)
{
    r->exception = exception;
    f->blk = to;
    return to ? FLOW_NEXT : FLOW_THROW;
}

static Flow run_terminator(Run *r, Frame *f, const Ins *ins)
{
    int64_t a = ins->na ? value(r, f, ins->a[0]) : 0;

    switch ((int)ins->op) {
    case OP_JUMP:
        f->blk = ins->to[0];
        return FLOW_NEXT;
    case OP_BRANCH:
        f->blk = a ? ins->to[0] : ins->to[1];
        return FLOW_NEXT;
    case OP_SWITCH:
        f->blk = ins->to[0];
        for (uint32_t i = 0; i < ins->ncases; i++)
            if (a >= ins->cases[i].lo && a <= ins->cases[i].hi)
                f->blk = ins->cases[i].to;
        return FLOW_NEXT;
    case OP_RETURN:
        f->result = a;
        return FLOW_RETURN;
    case OP_THROW:
        if (a > 0 && a < CELLS)
            r->type_at[a] = ins->type;
        return leave_with_exception(r, f, a, ins->to[0]);
    case OP_RESUME:
        return leave_with_exception(r, f, a, ins->to[0]);
    case OP_DISPATCH:
        f->blk = ins->to[0];
        for (uint32_t i = ins->ncases; i-- > 0;)
            if (catches(r, ins->cases[i].type))
                f->blk = ins->cases[i].to;
        return FLOW_NEXT;
    default:
        return FLOW_STOP;
    }
}

static Flow run_block(Run *r, Frame *f)
{
    const Blk *blk = &f->fn->blks.v[f->blk];

    for (uint32_t i = 0; i < blk->n; i++) {
        const Ins *ins = &blk->ins[i];
        if (r->stopped || ++r->steps > MAX_STEPS)
            return FLOW_STOP;
        if (op_is_terminator(ins->op))
            return run_terminator(r, f, ins);
        if (ins->op != OP_CALL) {
            run_plain(r, f, ins);
            continue;
        }
        Flow flow = run_call(r, f, ins);
        if (flow == FLOW_THROW && ins->call->unwind)
            return FLOW_NEXT;
        if (flow != FLOW_NEXT)
            return flow;
    }
    return FLOW_STOP;
}

static Flow run_function(Run *r, uint32_t decl, const int64_t *args, uint32_t nargs,
                         int64_t into, int64_t *result)
{
    const Fn *fn = body_of(r, decl);
    bool has_this =
        r->u->decls.v[decl].record && r->u->decls.v[decl].kind != DECL_STATIC_METHOD;

    if (!fn) {
        *result = environment(r, &r->u->decls.v[decl], args, nargs);
        return FLOW_NEXT;
    }
    if (++r->depth > MAX_DEPTH)
        return FLOW_STOP;
    Frame f = {.fn = fn, .blk = 1};
    f.regs = ARENA_NEW_N(r->arena, int64_t, fn->nregs + 1);
    f.locals = ARENA_NEW_N(r->arena, int64_t, fn->locals.n + 1);
    for (uint32_t i = 1; i < fn->locals.n; i++) {
        const Local *local = &fn->locals.v[i];
        f.locals[i] = memory_take(r, size_of_type(r, local->type));
        uint32_t at = local->param == PARAM_THIS ? 0 : local->index + has_this;
        if ((local->param == PARAM_THIS || local->param == PARAM_ARG) && at < nargs)
            *cell(r, f.locals[i]) = args[at];
        if (local->param == PARAM_RESULT)
            *cell(r, f.locals[i]) = into;
    }
    Flow flow;
    do
        flow = run_block(r, &f);
    while (flow == FLOW_NEXT);
    r->depth--;
    *result = into ? into : f.result;
    return flow == FLOW_RETURN ? FLOW_NEXT : flow;
}

const char *interp_run(Arena *arena, const Unit *unit, const char *name)
{
    Run r = {.arena = arena, .u = unit, .log = text_in(arena), .top = 16};
    int64_t result = 0;
    Flow flow = FLOW_STOP;

    r.cells = ARENA_NEW_N(arena, int64_t, CELLS);
    r.dynamic = ARENA_NEW_N(arena, Dynamic, CELLS);
    r.type_at = ARENA_NEW_N(arena, uint32_t, CELLS);
    r.globals = ARENA_NEW_N(arena, int64_t, unit->globals.n + 1);
    for (uint32_t i = 1; i < unit->globals.n; i++)
        r.globals[i] = memory_take(&r, size_of_type(&r, unit->globals.v[i].type));
    for (uint32_t i = 1; i < unit->decls.n; i++)
        if (strcmp(unit->decls.v[i].name, name) == 0 && body_of(&r, i))
            flow = run_function(&r, i, NULL, 0, 0, &result);
    if (flow == FLOW_THROW)
        text_add(&r.log, "throw ");
    if (flow == FLOW_STOP)
        text_add(&r.log, r.steps > MAX_STEPS ? "endless " : "stop ");
    for (int64_t i = 1; i <= r.acquired && i < MAX_RESOURCES; i++)
        if (!r.released[i])
            text_printf(&r.log, "leak:%lld ", (long long)i);
    if (r.log.len && r.log.data[r.log.len - 1] == ' ')
        r.log.data[r.log.len - 1] = 0;
    return text_str(&r.log);
}
