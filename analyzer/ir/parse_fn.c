/* Reads the bodies of the text form; print.c describes it. */
#include "parse.h"

#include <string.h>

typedef struct {
    Parse *p;
    Scan *s;
    Fn fn;
    uint32_t blk; /* the open block, 0: none yet */
    uint32_t last_reg;
    uint32_t regs; /* as written, 0: not */
} Body;

static bool parse_ref(Scan *s, Ref *ref)
{
    static const struct {
        const char *sigil;
        RefKind kind;
    } kinds[] = {{"%", REF_REG}, {"&l", REF_LOCAL}, {"&g", REF_GLOBAL},
                 {"&d", REF_FN}, {"&m", REF_MEMFN}, {"&s", REF_STR}};

    *ref = ref_none();
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (scan_index(s, kinds[i].sigil, &ref->id)) {
            ref->kind = kinds[i].kind;
            return true;
        }
    if (scan_i64(s, &ref->num)) {
        ref->kind = REF_INT;
        return true;
    }
    if (scan_word(s, "undef")) {
        ref->kind = REF_UNDEF;
        return true;
    }
    return scan_word(s, "none");
}

static bool expect_ref(Scan *s, Ref *ref)
{
    return parse_ref(s, ref) || scan_fail(s, "expected an operand");
}

static bool parse_typed(Scan *s, uint32_t *type)
{
    if (!scan_char(s, ':'))
        return false;
    parse_repeated(s, *type != 0);
    expect_index(s, "t", type);
    return true;
}

/* calls */

typedef struct {
    Ref ref;
    uint32_t type, loc;
} Arg;

static void parse_call_args(Body *b, Call *call)
{
    Arena *arena = b->p->u->arena;
    ARRAY(Arg) args = {0};

    if (!expect_char(b->s, '('))
        return;
    if (scan_char(b->s, ')'))
        return;
    call->has_object = scan_word(b->s, "this");
    do {
        Arg arg = {0};

        if (!expect_ref(b->s, &arg.ref))
            return;
        parse_typed(b->s, &arg.type);
        parse_loc(b->p, &arg.loc);
        ARRAY_PUSH(arena, &args, arg);
    } while (scan_char(b->s, ','));
    if (!expect_char(b->s, ')'))
        return;
    call->nargs = args.n;
    call->args = ARENA_NEW_N(arena, Ref, args.n);
    call->arg_types = ARENA_NEW_N(arena, uint32_t, args.n);
    call->arg_locs = ARENA_NEW_N(arena, uint32_t, args.n);
    for (uint32_t i = 0; i < args.n; i++) {
        call->args[i] = args.v[i].ref;
        call->arg_types[i] = args.v[i].type;
        call->arg_locs[i] = args.v[i].loc;
    }
}

static Call *parse_call(Body *b)
{
    Call *call = ARENA_NEW(b->p->u->arena, Call);

    if (scan_word(b->s, "value")) {
        call->kind = CALL_VALUE;
        expect_ref(b->s, &call->callee);
    } else {
        call->kind = scan_word(b->s, "virtual") ? CALL_VIRTUAL : CALL_DIRECT;
        expect_index(b->s, "d", &call->decl);
    }
    if (!b->s->err->is_set)
        parse_call_args(b, call);
    return call;
}

static bool parse_via(Scan *s, Call *call)
{
    if (!scan_word(s, "via"))
        return false;
    parse_repeated(s, call->via_field_record != 0);
    if (expect_index(s, "r", &call->via_field_record) && expect_char(s, '.'))
        expect_u32(s, &call->via_field);
    return true;
}

static bool parse_into(Scan *s, Call *call)
{
    if (!scan_word(s, "into"))
        return false;
    parse_repeated(s, call->into.kind != REF_NONE);
    expect_ref(s, &call->into);
    return true;
}

static bool parse_call_part(Scan *s, Call *call)
{
    if (call->kind == CALL_VALUE &&
        (parse_keyed_index(s, "decl", "d", &call->decl) ||
         parse_keyed_index(s, "callee", "t", &call->callee_type) || parse_via(s, call)))
        return true;
    return parse_keyed_index(s, "object", "t", &call->object_type) ||
           parse_into(s, call) || parse_keyed_index(s, "unwind", "b", &call->unwind) ||
           parse_flags(s, words_call, call);
}

/* instructions */

static bool parse_op(Scan *s, Op *op)
{
    const char *word;
    size_t n = scan_peek_word(s, &word);

    for (int i = 0; i < OP_COUNT && n; i++) {
        const char *text = op_text((Op)i);

        if (text[0] == word[0] && strlen(text) == n && memcmp(text, word, n) == 0) {
            s->at += n;
            *op = (Op)i;
            return true;
        }
    }
    return scan_fail(s, "unknown operation");
}

static void parse_operands(Body *b, Ins *ins)
{
    ARRAY(Ref) more = {0};
    Ref ref;

    if (!parse_ref(b->s, &ref))
        return;
    for (;;) {
        if (ins->na < 2)
            ins->a[ins->na++] = ref;
        else
            ARRAY_PUSH(b->p->u->arena, &more, ref);
        if (!scan_char(b->s, ',') || !expect_ref(b->s, &ref))
            break;
    }
    ins->more = more.v;
    ins->nmore = more.n;
}

static bool parse_targets(Scan *s, Ins *ins)
{
    if (!scan_mark(s, "->"))
        return false;
    parse_repeated(s, ins->to[0] != 0);
    expect_index(s, "b", &ins->to[0]);
    if (scan_char(s, ','))
        expect_index(s, "b", &ins->to[1]);
    return true;
}

static bool parse_num(Scan *s, Ins *ins, bool *has_num)
{
    if (!scan_char(s, '.'))
        return false;
    parse_repeated(s, *has_num);
    *has_num = true;
    expect_i64(s, &ins->num);
    return true;
}

static bool parse_text(Scan *s, Ins *ins)
{
    if (scan_peek(s) != '"')
        return false;
    parse_repeated(s, ins->text != NULL);
    scan_string(s, &ins->text);
    return true;
}

static void parse_parts(Body *b, Ins *ins)
{
    Scan *s = b->s;
    bool has_num = false;

    while (parse_going(s)) {
        if (parse_num(s, ins, &has_num) || parse_typed(s, &ins->type) ||
            parse_targets(s, ins) || parse_keyed_name(s, "then", &ins->words[0]) ||
            parse_keyed_name(s, "else", &ins->words[1]) || parse_text(s, ins) ||
            parse_loc(b->p, &ins->loc) || (ins->call && parse_call_part(s, ins->call)))
            continue;
        scan_fail(s, "unexpected text");
    }
}

/* A "case" or "catch" line; false: it is none. */
static bool parse_case(Body *b, Op op, Case *c)
{
    Scan *s = b->s;

    *c = (Case){0};
    if (op == OP_SWITCH && scan_word(s, "case")) {
        expect_i64(s, &c->lo);
        c->hi = c->lo;
        if (scan_mark(s, ".."))
            expect_i64(s, &c->hi);
    } else if (op == OP_DISPATCH && scan_word(s, "catch")) {
        parse_index(s, "t", &c->type);
        c->is_seh = scan_word(s, "seh");
    } else {
        return false;
    }
    if (!scan_mark(s, "->"))
        return scan_fail(s, "expected '->'");
    expect_index(s, "b", &c->to);
    if (parse_going(s))
        expect_name(s, &c->words);
    return true;
}

static void parse_cases(Body *b, Ins *ins)
{
    ARRAY(Case) cases = {0};
    Case c;

    while (!b->s->err->is_set && scan_end_line(b->s) && parse_case(b, ins->op, &c))
        ARRAY_PUSH(b->p->u->arena, &cases, c);
    ins->cases = cases.v;
    ins->ncases = cases.n;
}

static void parse_ins(Body *b)
{
    Scan *s = b->s;
    Ins ins = {0};

    if (scan_index(s, "%", &ins.dst) && !expect_char(s, '='))
        return;
    if (!parse_op(s, &ins.op))
        return;
    if (ins.op == OP_CALL)
        ins.call = parse_call(b);
    else
        parse_operands(b, &ins);
    parse_parts(b, &ins);
    if (ins.op == OP_SWITCH || ins.op == OP_DISPATCH)
        parse_cases(b, &ins);
    else if (!s->err->is_set)
        scan_end_line(s);
    if (s->err->is_set)
        return;
    if (b->blk == 0 || blk_is_closed(&b->fn, b->blk)) {
        scan_fail(s, b->blk ? "the block has ended before this"
                            : "expected 'b1:' before this");
        return;
    }
    if (ins.dst > b->last_reg)
        b->last_reg = ins.dst;
    blk_append(b->p->u, &b->fn, b->blk, ins);
}

/* functions */

static void parse_local(Body *b)
{
    Scan *s = b->s;
    Local local = {0};

    if (!parse_number(s, b->fn.locals.n ? b->fn.locals.n : 1))
        return;
    scan_string(s, &local.name);
    while (parse_going(s)) {
        if (parse_flags(s, words_local, &local) || parse_index(s, "t", &local.type) ||
            parse_loc(b->p, &local.loc))
            continue;
        parse_repeated(s, local.param != PARAM_NONE);
        if (scan_word(s, "this"))
            local.param = PARAM_THIS;
        else if (scan_word(s, "result"))
            local.param = PARAM_RESULT;
        else if (scan_word(s, "arg") && expect_u32(s, &local.index))
            local.param = PARAM_ARG;
        else
            scan_fail(s, "unexpected text");
    }
    fn_add_local(b->p->u, &b->fn, local);
    if (!s->err->is_set)
        scan_end_line(s);
}

/* "b3:" */
static bool parse_label(Body *b)
{
    const char *from = b->s->at;
    uint32_t index;

    if (!scan_index(b->s, "b", &index))
        return false;
    if (!scan_char(b->s, ':')) {
        b->s->at = from;
        return false;
    }
    b->blk = fn_add_blk(b->p->u, &b->fn);
    if (index != b->blk)
        scan_fail(b->s, "blocks must come in the order of their numbers");
    else
        scan_end_line(b->s);
    return true;
}

/* The next line begins an entry of the unit, or nothing is left. */
static bool is_fn_over(Scan *s)
{
    static const char *const words[] = {"file", "loc",    "type",   "record",
                                        "decl", "global", "string", "fn",
                                        "diag", "note",   "tally",  "end"};
    const char *word;
    size_t n = scan_peek_word(s, &word);

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == n && memcmp(words[i], word, n) == 0)
            return true;
    return s->at == s->end;
}

static bool parse_content(Scan *s, Fn *fn)
{
    if (!scan_word(s, "content"))
        return false;
    parse_repeated(s, fn->content != 0);
    return scan_hex(s, &fn->content) || scan_fail(s, "expected a hexadecimal number");
}

static bool parse_end(Parse *p, Fn *fn)
{
    if (!scan_word(&p->scan, "end"))
        return false;
    if (!parse_loc(p, &fn->end_loc))
        scan_fail(&p->scan, "expected '@' and an index");
    return true;
}

void parse_fn(Parse *p)
{
    Scan *s = &p->scan;
    Body b = {.p = p, .s = s};

    while (parse_going(s))
        if (!parse_index(s, "d", &b.fn.decl) && !parse_end(p, &b.fn) &&
            !parse_flags(s, words_fn, &b.fn) &&
            !parse_keyed_name(s, "why", &b.fn.partial_why) && !parse_content(s, &b.fn) &&
            !parse_keyed_u32(s, "regs", &b.regs) && !parse_loc(p, &b.fn.loc))
            scan_fail(s, "unexpected text");
    if (!s->err->is_set)
        scan_end_line(s);
    while (!s->err->is_set && !is_fn_over(s)) {
        if (scan_word(s, "local"))
            parse_local(&b);
        else if (!parse_label(&b))
            parse_ins(&b);
    }
    b.fn.nregs = b.regs ? b.regs : b.last_reg + 1;
    unit_add_fn(p->u, b.fn);
}
