/* Verifies a unit: after this, no index needs to be tested again.
 *
 * Tables first. Types refer to smaller indices only, macros to earlier locations, and no
 * record holds itself by value, so that walks over them end. Bodies are verified by
 * check_fn.c.
 */
#include "check.h"

#include <inttypes.h>

/* Whether an index that may be 0 is in the table. */
static bool in_table(uint32_t index, uint32_t n)
{
    return index < n;
}

static bool bad(Check *c, const char *table, uint32_t index, const char *what)
{
    return err_set(c->err, "invalid IR: %s %" PRIu32 ": %s", table, index, what);
}

static bool check_locs(Check *c)
{
    const Unit *u = c->u;

    for (uint32_t i = 1; i < u->files.n; i++)
        if (!u->files.v[i].path)
            return bad(c, "file", i, "no path");
    for (uint32_t i = 1; i < u->locs.n; i++) {
        const Loc *loc = &u->locs.v[i];

        if (!in_table(loc->file, u->files.n))
            return bad(c, "loc", i, "no such file");
        if (loc->macro >= i)
            return bad(c, "loc", i, "macro is no earlier location");
        if (loc->wide >= loc->col && loc->wide)
            return bad(c, "loc", i, "more wide bytes than columns");
    }
    return true;
}

static bool check_types(Check *c)
{
    const Unit *u = c->u;

    for (uint32_t i = 1; i < u->types.n; i++) {
        const Type *type = &u->types.v[i];

        if (type->to >= i)
            return bad(c, "type", i, "refers to no earlier type");
        if (!in_table(type->record, u->records.n))
            return bad(c, "type", i, "no such record");
        if (type->kind == TYPE_RECORD && !type->record)
            return bad(c, "type", i, "record type without record");
        if ((type->kind == TYPE_POINTER || type->kind == TYPE_REFERENCE ||
             type->kind == TYPE_ARRAY) &&
            !type->to)
            return bad(c, "type", i, "pointer, reference or array to nothing");
    }
    return true;
}

static bool check_args(Check *c, const TemplateArg *args, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!in_table(args[i].type, c->u->types.n) ||
            !in_table(args[i].decl, c->u->decls.n))
            return false;
    return true;
}

static bool check_method(Check *c, const Method *method)
{
    if (!method->decl || !in_table(method->decl, c->u->decls.n))
        return false;
    for (uint32_t i = 0; i < method->overrides.n; i++)
        if (!method->overrides.v[i] || !in_table(method->overrides.v[i], c->u->decls.n))
            return false;
    return true;
}

static bool check_record(Check *c, uint32_t i)
{
    const Unit *u = c->u;
    const Record *r = &u->records.v[i];

    if (!r->key || !r->name || !r->text)
        return bad(c, "record", i, "no name");
    if (!in_table(r->loc, u->locs.n) || !in_table(r->destructor, u->decls.n))
        return bad(c, "record", i, "no such location or destructor");
    for (uint32_t k = 0; k < r->bases.n; k++)
        if (!r->bases.v[k].record || !in_table(r->bases.v[k].record, u->records.n))
            return bad(c, "record", i, "no such base");
    for (uint32_t k = 0; k < r->fields.n; k++)
        if (!in_table(r->fields.v[k].type, u->types.n) ||
            !in_table(r->fields.v[k].loc, u->locs.n))
            return bad(c, "record", i, "field without type or location");
    for (uint32_t k = 0; k < r->methods.n; k++)
        if (!check_method(c, &r->methods.v[k]))
            return bad(c, "record", i, "no such method");
    for (uint32_t k = 0; k < r->friends.n; k++)
        if (!r->friends.v[k] || !in_table(r->friends.v[k], u->decls.n))
            return bad(c, "record", i, "no such friend");
    return check_args(c, r->args.v, r->args.n) ||
           bad(c, "record", i, "bad template argument");
}

/* no record holds itself by value */

/* The record that part `part` (bases, then fields) of `r` holds by value; 0: none. */
static uint32_t record_in(const Unit *u, const Record *r, uint32_t part)
{
    uint32_t type;

    if (part < r->bases.n)
        return r->bases.v[part].record;
    type = r->fields.v[part - r->bases.n].type;
    while (u->types.v[type].kind == TYPE_ARRAY)
        type = u->types.v[type].to;
    return u->types.v[type].kind == TYPE_RECORD ? u->types.v[type].record : 0;
}

typedef struct {
    uint32_t record, part;
} Inside;

typedef enum { NOT_SEEN, OPEN, DONE } Seen;

/* Walks from `from` through what it holds; false: came back to a record that is still
 * open. */
static bool walk_record(Check *c, Seen *seen, uint32_t from)
{
    ARRAY(Inside) stack = {0};

    ARRAY_PUSH(c->scratch, &stack, ((Inside){from, 0}));
    seen[from] = OPEN;
    while (stack.n) {
        Inside *top = &stack.v[stack.n - 1];
        const Record *r = &c->u->records.v[top->record];
        uint32_t next;

        if (top->part == r->bases.n + r->fields.n) {
            seen[top->record] = DONE;
            stack.n--;
            continue;
        }
        next = record_in(c->u, r, top->part++);
        if (next && seen[next] == OPEN)
            return bad(c, "record", next, "holds itself");
        if (next && seen[next] == NOT_SEEN) {
            seen[next] = OPEN;
            ARRAY_PUSH(c->scratch, &stack, ((Inside){next, 0}));
        }
    }
    return true;
}

static bool check_records(Check *c)
{
    uint32_t n = c->u->records.n;
    Seen *seen = ARENA_NEW_N(c->scratch, Seen, n);

    for (uint32_t i = 1; i < n; i++)
        if (!check_record(c, i))
            return false;
    for (uint32_t i = 1; i < n; i++)
        if (seen[i] == NOT_SEEN && !walk_record(c, seen, i))
            return false;
    return true;
}

/* declarations */

static bool is_member(DeclKind kind)
{
    return kind != DECL_FUNCTION;
}

static bool check_decls(Check *c)
{
    const Unit *u = c->u;

    for (uint32_t i = 1; i < u->decls.n; i++) {
        const Decl *d = &u->decls.v[i];

        if (!d->key || !d->name || !d->text)
            return bad(c, "decl", i, "no name");
        if (!in_table(d->record, u->records.n) || (is_member(d->kind) && !d->record))
            return bad(c, "decl", i, "no such record");
        if (!in_table(d->result, u->types.n) || !in_table(d->loc, u->locs.n))
            return bad(c, "decl", i, "no such type or location");
        for (uint32_t k = 0; k < d->params.n; k++)
            if (!in_table(d->params.v[k].type, u->types.n))
                return bad(c, "decl", i, "no such parameter type");
        if (!check_args(c, d->args.v, d->args.n))
            return bad(c, "decl", i, "bad template argument");
    }
    return true;
}

static bool check_globals(Check *c)
{
    const Unit *u = c->u;

    for (uint32_t i = 1; i < u->globals.n; i++) {
        const Global *g = &u->globals.v[i];

        if (!g->key || !g->name)
            return bad(c, "global", i, "no name");
        if (!in_table(g->type, u->types.n) || !in_table(g->loc, u->locs.n) ||
            !in_table(g->owner, u->records.n))
            return bad(c, "global", i, "no such type, location or owner");
    }
    for (uint32_t i = 1; i < u->strings.n; i++)
        if (!u->strings.v[i])
            return bad(c, "string", i, "no text");
    return true;
}

static bool check_lists(Check *c)
{
    const Unit *u = c->u;

    for (uint32_t i = 0; i < u->diags.n; i++)
        if (!u->diags.v[i].message || !in_table(u->diags.v[i].loc, u->locs.n) ||
            !in_table(u->diags.v[i].fn, u->fns.n))
            return bad(c, "diag", i, "no message, location or function");
    for (uint32_t i = 0; i < u->notes.n; i++)
        if (!u->notes.v[i].text || !in_table(u->notes.v[i].loc, u->locs.n))
            return bad(c, "note", i, "no text or location");
    for (uint32_t i = 0; i < u->havocs.n; i++)
        if (!u->havocs.v[i].word)
            return bad(c, "tally", i, "no word");
    return true;
}

static bool check_fns(Check *c)
{
    bool *has_body = ARENA_NEW_N(c->scratch, bool, c->u->decls.n);

    for (uint32_t i = 1; i < c->u->fns.n; i++) {
        const Fn *fn = &c->u->fns.v[i];
        ArenaMark mark = arena_mark(c->scratch);

        if (!fn->decl || !in_table(fn->decl, c->u->decls.n))
            return bad(c, "fn", i, "no such declaration");
        if (has_body[fn->decl])
            return bad(c, "fn", i, "its declaration has a body already");
        has_body[fn->decl] = true;
        if (!check_fn(c, fn))
            return false;
        arena_rewind(c->scratch, mark);
    }
    return true;
}

bool unit_check(const Unit *u, Err *err)
{
    Check c = {.u = u, .err = err, .scratch = arena_new("checking IR")};
    bool ok = (u->path || err_set(err, "invalid IR: the unit has no path")) &&
              check_locs(&c) && check_types(&c) && check_records(&c) && check_decls(&c) &&
              check_globals(&c) && check_fns(&c) && check_lists(&c);

    arena_free(c.scratch);
    return ok;
}
