/* The text form of the IR. It is what workers send, what `capture` writes, and what
 * people read and write in tests: one line per entry and instruction, tables first,
 * optional parts left out.
 *
 *   hlir 1
 *   unit "/src/a.c" cpp headers "shims" statements 12
 *   file 1 "/src/a.c" main                  or: system
 *   loc 1 f1 10:5-10:12 wide 1 2 macro @4   end, wide, macro left out when zero
 *   type 1 int s32                          kind, sN or uN (bits), tN (to), rN, xN (count), const, rvalue,
 *   type 2 pointer t1 alias "HANDLE" next "PVOID"
 *   record 1 "key" name "std::pair" text "std::pair<int, int>" @3 complete ... dtor d4
 *     base r2 virtual
 *     field "cbSize" t1 @4 bitfield reference
 *     method d5 overrides d3 d4
 *     friend d6
 *     arg t1 d7
 *   decl 1 function "key" name "CloseHandle" text "CloseHandle" t1 @5 r1 c system ...
 *     param "hObject" t2 attr "sal:_In_"
 *     attr "noreturn"
 *     arg t1
 *   global 1 "key" name "g_token" t2 @6 internal value -4
 *   string 1 "text"
 *   fn 1 d1 @7 end @9 partial synthetic why "missing-type" content 12ab
 *     local 1 "token" t2 @8 arg 0             or: this, result; temporary, reference
 *     local 2 t1
 *   b1:
 *     live &l2 @8
 *     %1 = load &l1 : t2 @9
 *     %2 = field %1 .0 : t3 @9
 *     %3 = call d1(%1 : t2 @10, 0) : t1 into &l2 unwind b4 "CloseHandle" @11
 *     branch %3 -> b2, b3 then "'ok' is TRUE" else "'ok' is FALSE" @12
 *   b2:
 *     switch %3 -> b3
 *       case 1..4 -> b4 "'state' is Query"
 *     ...
 *   diag error "message" @3 fn 1 missing "name"
 *   note "NOLINT(HL101) reason" @4
 *   tally "inline-assembly" 3
 *   end
 *
 * `name` is left out when it is the key, `text` when it is the name; NULL where that is
 * not what is meant is the word `none`. Indices are written and must come in order. Of
 * calls: `call d1(...)` is direct, `call virtual d1(...)` dynamic, `call value %2 (...)`
 * through a value; a `this` before the first argument marks the object. Operands: %N
 * register, &lN local, &gN global, &dN function, &mN pointer to member function, &sN
 * string, undef, none, or an integer.
 */
#include "ir/ir.h"

#include "words.h"

#include <inttypes.h>

typedef struct {
    const Unit *u;
    Text *out;
} Print;

static void word(Print *p, const char *text)
{
    text_char(p->out, ' ');
    text_add(p->out, text);
}

static void flag(Print *p, bool is_set, const char *text)
{
    if (is_set)
        word(p, text);
}

static void quoted(Print *p, Name text)
{
    if (!text) {
        word(p, "none");
        return;
    }
    text_char(p->out, ' ');
    text_quote(p->out, text);
}

/* ` key "text"`, nothing for NULL. */
static void keyed(Print *p, const char *key, Name text)
{
    if (!text)
        return;
    word(p, key);
    quoted(p, text);
}

/* ` t3`, nothing for 0. */
static void indexed(Print *p, const char *sigil, uint32_t index)
{
    if (index)
        text_printf(p->out, " %s%" PRIu32, sigil, index);
}

static void numbered(Print *p, const char *key, uint32_t number)
{
    if (number)
        text_printf(p->out, " %s %" PRIu32, key, number);
}

static void flags(Print *p, const FlagWord *words, const void *object)
{
    for (; words->text; words++)
        flag(p, *(const bool *)((const char *)object + words->offset), words->text);
}

static void end_line(Print *p)
{
    text_char(p->out, '\n');
}

/* tables */

static void print_file(Print *p, uint32_t i)
{
    const SourceFile *file = &p->u->files.v[i];

    text_printf(p->out, "file %" PRIu32, i);
    quoted(p, file->path);
    flags(p, words_file, file);
    end_line(p);
}

static void print_loc(Print *p, uint32_t i)
{
    const Loc *loc = &p->u->locs.v[i];

    text_printf(p->out, "loc %" PRIu32, i);
    indexed(p, "f", loc->file);
    text_printf(p->out, " %" PRIu32 ":%" PRIu32, loc->line, loc->col);
    if (loc->end_line || loc->end_col)
        text_printf(p->out, "-%" PRIu32 ":%" PRIu32, loc->end_line, loc->end_col);
    if (loc->wide || loc->end_wide)
        text_printf(p->out, " wide %" PRIu32 " %" PRIu32, loc->wide, loc->end_wide);
    if (loc->macro)
        text_printf(p->out, " macro @%" PRIu32, loc->macro);
    end_line(p);
}

static void print_type(Print *p, uint32_t i)
{
    const Type *type = &p->u->types.v[i];

    text_printf(p->out, "type %" PRIu32, i);
    word(p, words_type[type->kind]);
    if (type->is_signed || type->bits)
        text_printf(p->out, " %c%" PRIu32, type->is_signed ? 's' : 'u', type->bits);
    indexed(p, "t", type->to);
    indexed(p, "r", type->record);
    if (type->count)
        text_printf(p->out, " x%" PRIu64, type->count);
    flags(p, words_type_flags, type);
    keyed(p, "alias", type->alias);
    keyed(p, "next", type->next_alias);
    end_line(p);
}

/* `name` unless it is the key, `text` unless it is the name; `text` may be absent
 * altogether. */
static void print_names(Print *p, Name key, Name name, const Name *text)
{
    quoted(p, key);
    if (name != key) {
        word(p, "name");
        quoted(p, name);
    }
    if (text && *text != name) {
        word(p, "text");
        quoted(p, *text);
    }
}

static void print_args(Print *p, const TemplateArg *args, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        text_add(p->out, "  arg");
        indexed(p, "t", args[i].type);
        indexed(p, "d", args[i].decl);
        end_line(p);
    }
}

static void print_field(Print *p, const Field *field)
{
    text_add(p->out, "  field");
    quoted(p, field->name);
    indexed(p, "t", field->type);
    indexed(p, "@", field->loc);
    flags(p, words_field, field);
    end_line(p);
}

static void print_method(Print *p, const Method *method)
{
    text_add(p->out, "  method");
    indexed(p, "d", method->decl);
    flag(p, method->overrides.n > 0, "overrides");
    for (uint32_t i = 0; i < method->overrides.n; i++)
        indexed(p, "d", method->overrides.v[i]);
    end_line(p);
}

static void print_record(Print *p, uint32_t i)
{
    const Record *r = &p->u->records.v[i];

    text_printf(p->out, "record %" PRIu32, i);
    print_names(p, r->key, r->name, &r->text);
    indexed(p, "@", r->loc);
    flags(p, words_record, r);
    if (r->destructor)
        text_printf(p->out, " dtor d%" PRIu32, r->destructor);
    end_line(p);
    for (uint32_t k = 0; k < r->bases.n; k++) {
        text_add(p->out, "  base");
        indexed(p, "r", r->bases.v[k].record);
        flag(p, r->bases.v[k].is_virtual, "virtual");
        end_line(p);
    }
    for (uint32_t k = 0; k < r->fields.n; k++)
        print_field(p, &r->fields.v[k]);
    for (uint32_t k = 0; k < r->methods.n; k++)
        print_method(p, &r->methods.v[k]);
    for (uint32_t k = 0; k < r->friends.n; k++) {
        text_add(p->out, "  friend");
        indexed(p, "d", r->friends.v[k]);
        end_line(p);
    }
    print_args(p, r->args.v, r->args.n);
}

static void print_param(Print *p, const Param *param)
{
    text_add(p->out, "  param");
    quoted(p, param->name);
    indexed(p, "t", param->type);
    for (uint32_t i = 0; i < param->attrs.n; i++)
        keyed(p, "attr", param->attrs.v[i]);
    end_line(p);
}

static void print_decl(Print *p, uint32_t i)
{
    const Decl *d = &p->u->decls.v[i];

    text_printf(p->out, "decl %" PRIu32, i);
    word(p, words_decl[d->kind]);
    print_names(p, d->key, d->name, &d->text);
    indexed(p, "t", d->result);
    indexed(p, "@", d->loc);
    indexed(p, "r", d->record);
    flags(p, words_decl_flags, d);
    end_line(p);
    for (uint32_t k = 0; k < d->params.n; k++)
        print_param(p, &d->params.v[k]);
    for (uint32_t k = 0; k < d->attrs.n; k++) {
        text_add(p->out, "  attr");
        quoted(p, d->attrs.v[k]);
        end_line(p);
    }
    print_args(p, d->args.v, d->args.n);
}

static void print_global(Print *p, uint32_t i)
{
    const Global *g = &p->u->globals.v[i];

    text_printf(p->out, "global %" PRIu32, i);
    print_names(p, g->key, g->name, NULL);
    indexed(p, "t", g->type);
    indexed(p, "@", g->loc);
    flags(p, words_global, g);
    if (g->has_value)
        text_printf(p->out, " value %" PRId64, g->value);
    if (g->owner)
        text_printf(p->out, " owner r%" PRIu32, g->owner);
    end_line(p);
}

/* bodies */

static void print_ref(Print *p, Ref ref)
{
    switch (ref.kind) {
    case REF_NONE:
        text_add(p->out, "none");
        break;
    case REF_REG:
        text_printf(p->out, "%%%" PRIu32, ref.id);
        break;
    case REF_INT:
        text_printf(p->out, "%" PRId64, ref.num);
        break;
    case REF_LOCAL:
        text_printf(p->out, "&l%" PRIu32, ref.id);
        break;
    case REF_GLOBAL:
        text_printf(p->out, "&g%" PRIu32, ref.id);
        break;
    case REF_FN:
        text_printf(p->out, "&d%" PRIu32, ref.id);
        break;
    case REF_MEMFN:
        text_printf(p->out, "&m%" PRIu32, ref.id);
        break;
    case REF_STR:
        text_printf(p->out, "&s%" PRIu32, ref.id);
        break;
    case REF_UNDEF:
        text_add(p->out, "undef");
        break;
    }
}

static void print_operand(Print *p, Ref ref, bool is_first)
{
    text_add(p->out, is_first ? " " : ", ");
    print_ref(p, ref);
}

static void print_typed(Print *p, uint32_t type)
{
    if (type)
        text_printf(p->out, " : t%" PRIu32, type);
}

static void print_call_args(Print *p, const Call *call)
{
    text_char(p->out, '(');
    for (uint32_t i = 0; i < call->nargs; i++) {
        text_add(p->out, i ? ", " : call->has_object ? "this " : "");
        print_ref(p, call->args[i]);
        if (call->arg_types)
            print_typed(p, call->arg_types[i]);
        if (call->arg_locs)
            indexed(p, "@", call->arg_locs[i]);
    }
    text_char(p->out, ')');
}

static void print_callee(Print *p, const Call *call)
{
    switch (call->kind) {
    case CALL_DIRECT:
        text_printf(p->out, " d%" PRIu32, call->decl);
        break;
    case CALL_VIRTUAL:
        text_printf(p->out, " virtual d%" PRIu32, call->decl);
        break;
    case CALL_VALUE:
        text_add(p->out, " value ");
        print_ref(p, call->callee);
        break;
    }
}

/* What stands behind the result type of a call. */
static void print_call_rest(Print *p, const Call *call)
{
    if (call->kind == CALL_VALUE) {
        if (call->decl)
            text_printf(p->out, " decl d%" PRIu32, call->decl);
        if (call->callee_type)
            text_printf(p->out, " callee t%" PRIu32, call->callee_type);
        if (call->via_field_record)
            text_printf(p->out, " via r%" PRIu32 " .%" PRIu32, call->via_field_record,
                        call->via_field);
    }
    if (call->object_type)
        text_printf(p->out, " object t%" PRIu32, call->object_type);
    if (call->into.kind != REF_NONE) {
        word(p, "into ");
        print_ref(p, call->into);
    }
    if (call->unwind)
        text_printf(p->out, " unwind b%" PRIu32, call->unwind);
    flags(p, words_call, call);
}

static void print_cases(Print *p, const Ins *ins)
{
    for (uint32_t i = 0; i < ins->ncases; i++) {
        const Case *c = &ins->cases[i];

        if (ins->op == OP_DISPATCH) {
            text_add(p->out, "      catch");
            indexed(p, "t", c->type);
            flag(p, c->is_seh, "seh");
        } else {
            text_printf(p->out, "      case %" PRId64, c->lo);
            if (c->hi != c->lo)
                text_printf(p->out, "..%" PRId64, c->hi);
        }
        text_printf(p->out, " -> b%" PRIu32, c->to);
        if (c->words)
            quoted(p, c->words);
        end_line(p);
    }
}

static void print_operands(Print *p, const Ins *ins)
{
    for (uint32_t i = 0; i < ins->na && i < 2; i++)
        print_operand(p, ins->a[i], i == 0);
    for (uint32_t i = 0; i < ins->nmore; i++)
        print_operand(p, ins->more[i], ins->na == 0 && i == 0);
}

static bool has_index(Op op)
{
    return op == OP_FIELD || op == OP_BASE || op == OP_DERIVED;
}

static void print_ins(Print *p, const Ins *ins)
{
    text_add(p->out, "    ");
    if (ins->dst)
        text_printf(p->out, "%%%" PRIu32 " = ", ins->dst);
    text_add(p->out, op_text(ins->op));
    if (ins->op == OP_CALL && ins->call) {
        print_callee(p, ins->call);
        text_add(p->out, ins->call->kind == CALL_VALUE ? " " : "");
        print_call_args(p, ins->call);
    }
    print_operands(p, ins);
    if (ins->num || has_index(ins->op))
        text_printf(p->out, " .%" PRId64, ins->num);
    print_typed(p, ins->type);
    if (ins->op == OP_CALL && ins->call)
        print_call_rest(p, ins->call);
    if (ins->to[0] || ins->to[1])
        text_printf(p->out, " -> b%" PRIu32, ins->to[0]);
    if (ins->to[1])
        text_printf(p->out, ", b%" PRIu32, ins->to[1]);
    keyed(p, "then", ins->words[0]);
    keyed(p, "else", ins->words[1]);
    if (ins->text)
        quoted(p, ins->text);
    indexed(p, "@", ins->loc);
    end_line(p);
    print_cases(p, ins);
}

static void print_local(Print *p, uint32_t i, const Local *local)
{
    text_printf(p->out, "  local %" PRIu32, i);
    if (local->name)
        quoted(p, local->name);
    indexed(p, "t", local->type);
    indexed(p, "@", local->loc);
    switch (local->param) {
    case PARAM_NONE:
        break;
    case PARAM_THIS:
        word(p, "this");
        break;
    case PARAM_ARG:
        text_printf(p->out, " arg %" PRIu32, local->index);
        break;
    case PARAM_RESULT:
        word(p, "result");
        break;
    }
    flags(p, words_local, local);
    end_line(p);
}

/* What nregs is when nobody says otherwise. */
static uint32_t regs_in_use(const Fn *fn)
{
    uint32_t last = 0;

    for (uint32_t b = 1; b < fn->blks.n; b++)
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++)
            if (fn->blks.v[b].ins[i].dst > last)
                last = fn->blks.v[b].ins[i].dst;
    return last ? last + 1 : 0;
}

static void print_fn(Print *p, uint32_t index, const Fn *fn)
{
    text_printf(p->out, "fn %" PRIu32, index);
    indexed(p, "d", fn->decl);
    indexed(p, "@", fn->loc);
    if (fn->end_loc)
        text_printf(p->out, " end @%" PRIu32, fn->end_loc);
    flags(p, words_fn, fn);
    keyed(p, "why", fn->partial_why);
    if (fn->content)
        text_printf(p->out, " content %" PRIx64, fn->content);
    if (fn->nregs > 1 && fn->nregs != regs_in_use(fn))
        numbered(p, "regs", fn->nregs);
    end_line(p);
    for (uint32_t i = 1; i < fn->locals.n; i++)
        print_local(p, i, &fn->locals.v[i]);
    for (uint32_t b = 1; b < fn->blks.n; b++) {
        text_printf(p->out, "  b%" PRIu32 ":\n", b);
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++)
            print_ins(p, &fn->blks.v[b].ins[i]);
    }
}

/* lists */

static void print_diag(Print *p, const Diag *diag)
{
    text_add(p->out, "diag");
    flag(p, diag->is_error, "error");
    quoted(p, diag->message);
    indexed(p, "@", diag->loc);
    numbered(p, "fn", diag->fn);
    keyed(p, "missing", diag->missing);
    end_line(p);
}

static void print_lists(Print *p)
{
    const Unit *u = p->u;

    for (uint32_t i = 0; i < u->diags.n; i++)
        print_diag(p, &u->diags.v[i]);
    for (uint32_t i = 0; i < u->notes.n; i++) {
        text_add(p->out, "note");
        quoted(p, u->notes.v[i].text);
        indexed(p, "@", u->notes.v[i].loc);
        end_line(p);
    }
    for (uint32_t i = 0; i < u->havocs.n; i++) {
        text_add(p->out, "tally");
        quoted(p, u->havocs.v[i].word);
        text_printf(p->out, " %" PRIu32 "\n", u->havocs.v[i].n);
    }
}

static void print_head(Print *p)
{
    text_printf(p->out, "hlir %d\nunit", IR_VERSION);
    quoted(p, p->u->path);
    flag(p, p->u->is_cpp, "cpp");
    keyed(p, "headers", p->u->headers);
    numbered(p, "statements", p->u->nstatements);
    end_line(p);
}

void unit_print(const Unit *u, Text *out)
{
    Print p = {u, out};

    print_head(&p);
    for (uint32_t i = 1; i < u->files.n; i++)
        print_file(&p, i);
    for (uint32_t i = 1; i < u->locs.n; i++)
        print_loc(&p, i);
    for (uint32_t i = 1; i < u->types.n; i++)
        print_type(&p, i);
    for (uint32_t i = 1; i < u->records.n; i++)
        print_record(&p, i);
    for (uint32_t i = 1; i < u->decls.n; i++)
        print_decl(&p, i);
    for (uint32_t i = 1; i < u->globals.n; i++)
        print_global(&p, i);
    for (uint32_t i = 1; i < u->strings.n; i++) {
        text_printf(out, "string %" PRIu32, i);
        quoted(&p, u->strings.v[i]);
        end_line(&p);
    }
    for (uint32_t i = 1; i < u->fns.n; i++)
        print_fn(&p, i, &u->fns.v[i]);
    print_lists(&p);
    text_add(out, "end\n");
}

void fn_print(const Unit *u, const Fn *fn, Text *out)
{
    Print p = {u, out};
    uint32_t index = 0;

    for (uint32_t i = 1; i < u->fns.n; i++)
        if (&u->fns.v[i] == fn)
            index = i;
    print_fn(&p, index, fn);
}
