/* Globals that hold what they held at the start: const ones, and those that no function
 * of the program writes.
 *
 * A global counts as written by a store to it or to a part of it, and by every other use
 * of its address than to load from it: whoever has the address may write. Addresses of
 * parts are followed from register to register; registers have one definition each. A
 * variable that other units can reach counts only with an initialiser of its own: without
 * one, a unit that is not at hand may well set it. Taking such a variable for a constant
 * only takes paths away.
 */
#include "engine/link.h"
#include "engine/plan.h"

typedef struct {
    const LinkedUnit *lu;
    bool *is_written;   /* by GlobId */
    GlobId *address_of; /* by register: the global that it points into, or 0 */
    bool is_new;        /* an address was found that some block before may have used */
} Search;

static GlobId search_global(const Search *s, Ref ref)
{
    if (ref.kind == REF_GLOBAL)
        return s->lu->globals[ref.id];
    return ref.kind == REF_REG ? s->address_of[ref.id] : 0;
}

static void note_use(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Search *s = ctx;
    GlobId global = search_global(s, ref);

    if (global == 0 || (operand == 0 && ins->op == OP_LOAD) ||
        (operand == 1 && ins->op == OP_COPY))
        return;
    if (operand == 0 && (ins->op == OP_FIELD || ins->op == OP_ELEM) && ins->dst != 0) {
        s->is_new |= s->address_of[ins->dst] == 0;
        s->address_of[ins->dst] = global;
    } else {
        s->is_written[global] = true;
    }
}

static void search_fn(Search *s, const Fn *fn, Arena *scratch)
{
    s->address_of = ARENA_NEW_N(scratch, GlobId, fn->nregs + 1);
    do {
        s->is_new = false;
        for (uint32_t b = 1; b < fn->blks.n; b++)
            for (uint32_t i = 0; i < fn->blks.v[b].n; i++)
                ins_operands(&fn->blks.v[b].ins[i], note_use, s);
    } while (s->is_new);
}

static bool is_table(const Unit *u, const Global *g)
{
    TypeKind kind = u->types.v[g->type].kind;

    return kind == TYPE_RECORD || kind == TYPE_ARRAY;
}

void globals_find_constant(Program *p)
{
    Arena *scratch = arena_new("globals");
    Search s = {.is_written = ARENA_NEW_N(scratch, bool, p->globals.n + 1)};

    for (uint32_t i = 1; i < p->units.n; i++) {
        s.lu = &p->units.v[i];
        for (uint32_t k = 0; k < s.lu->u->fns.n; k++)
            if (!s.lu->u->fns.v[k].is_synthetic)
                search_fn(&s, &s.lu->u->fns.v[k], scratch);
    }
    for (GlobId id = 1; id < p->globals.n; id++) {
        const Global *g = link_global(p, id);
        bool is_known =
            g->has_value ||
            (g->is_internal && is_table(p->units.v[p->globals.v[id].unit].u, g));
        p->globals.v[id].is_constant = g->is_const || (is_known && !s.is_written[id]);
    }
    arena_free(scratch);
}

bool link_is_constant(const Program *p, GlobId global)
{
    return p->globals.v[global].is_constant;
}
