/* What a function that acquires tells of its success, where it tells by a value that
 * nobody can read: `return map_error(GetLastError());`, `return Status::Failed();`.
 *
 * Where it returns a constant with the handle, what it returns without one is taken to be
 * another value. Where both results come from somewhere out of view, a caller that looks
 * at the result knows which it has, and we do not: there nothing is claimed.
 */
#include "engine/cases.h"
#include "engine/plan.h"
#include "engine/site.h"

/* The record result of a case, of which nothing is known; 0: it is none. */
static Val object_result(const Values *vs, const SummaryCase *k)
{
    for (uint32_t i = 0; i < k->nforgotten; i++) {
        const ValNode *n = val(vs, k->forgotten[i].place);
        if (k->forgotten[i].kind == DEFAULT_FORGOTTEN && n->kind == VAL_INPUT &&
            val(vs, n->a)->kind == VAL_ROOT && val(vs, n->a)->num == ROOT_RESULT)
            return k->forgotten[i].place;
    }
    return 0;
}

/* True if the result came from a function of the project that is out of view: what the
 * system's functions return is known better. */
static bool is_foreign(const Explorer *ex, const Outcome *o)
{
    const ValNode *n = o->result != 0 ? val(ex->values, o->result) : NULL;
    const Ins *ins =
        n != NULL && n->kind == VAL_SITE && n->a != 0 ? plan_ins(ex, n->a) : NULL;
    const Decl *d = ins != NULL && ins->op == OP_CALL && ins->call->decl != 0
                        ? &ex->u->decls.v[ins->call->decl]
                        : NULL;

    return d != NULL && !d->is_system && !d->is_undeclared;
}

static HandleRec *made(SummaryCase *k, Val sym)
{
    for (uint32_t i = 0; i < k->nmakes; i++)
        if (k->makes[i].sym == sym)
            return &k->makes[i];
    return NULL;
}

static bool is_unknown(const Values *vs, const SummaryCase *k)
{
    return k->result != 0 && val(vs, k->result)->kind == VAL_FRESH;
}

/* One case has the handle, the other has found that it failed and returns what a function
 * out of view gave, if `is_asked`. */
static void pair_mark(CaseJoin *b, SummaryCase *live, SummaryCase *failed, Val sym,
                      bool is_asked)
{
    bool is_told =
        is_asked && is_unknown(b->vs, failed) && made(failed, failed->result) == NULL;
    int64_t num;

    if (is_told) {
        const Known *known = case_known(failed->fresh, failed->nfresh, failed->result);
        Fact rest = known != NULL ? known->fact : FACT_ANY;
        if (val_is_const(b->vs, live->result, &num)) {
            rest = fact_minus(b->facts, rest, fact_const(b->facts, num));
            if (rest != FACT_NEVER)
                case_fresh_fact(b, failed, failed->result, rest);
            return;
        }
    }
    bool is_scalar = is_told && is_unknown(b->vs, live) &&
                     failed->result != live->result && made(live, live->result) == NULL;
    bool is_object = object_result(b->vs, failed) != 0 && object_result(b->vs, live) != 0;
    if (is_scalar || is_object)
        made(failed, sym)->is_untold = made(live, sym)->is_untold = true;
}

void verdicts_mark(CaseJoin *b, const Explorer *ex, const Outcomes *exits, Cases *cases)
{
    for (uint32_t i = 0; i < cases->n; i++) {
        SummaryCase *live = &cases->v[i];
        for (uint32_t m = 0; live->exit == EXIT_RETURN && m < live->nmakes; m++) {
            Val sym = live->makes[m].sym;
            if (live->makes[m].pub.life != LIFE_LIVE ||
                live->makes[m].pub.origin != ORIGIN_OWNED)
                continue;
            for (uint32_t k = 0; k < cases->n; k++) {
                HandleRec *h = made(&cases->v[k], sym);
                if (h != NULL && h->pub.life == LIFE_FAILED &&
                    cases->v[k].exit == EXIT_RETURN)
                    pair_mark(b, live, &cases->v[k], sym, is_foreign(ex, &exits->v[k]));
            }
        }
    }
}

/* the caller */

typedef struct {
    Ref what;
    const Ins *by; /* the call itself: no use */
    bool is_used;
} Use;

static void use_visit(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Use *u = ctx;

    (void)operand;
    if (ins == u->by || ref.kind != u->what.kind || ref.id != u->what.id)
        return;
    u->is_used |= ins->op != OP_LIVE && ins->op != OP_DEAD && ins->op != OP_ZERO &&
                  !(ins->op == OP_CALL && ins->call->is_implicit);
}

bool verdict_is_used(const CallSite *c)
{
    const Ins *ins = c->ex->at;
    const Fn *fn = c->ex->fn;
    Use u = {.by = ins};

    if (c->level > 0 || ins->op != OP_CALL)
        return true;
    u.what = c->into.kind != REF_NONE ? c->into : ref_reg(ins->dst);
    if (u.what.kind == REF_REG && u.what.id == 0)
        return false;
    for (uint32_t i = 1; i < fn->blks.n && !u.is_used; i++)
        for (uint32_t k = 0; k < fn->blks.v[i].n; k++)
            ins_operands(&fn->blks.v[i].ins[k], use_visit, &u);
    return u.is_used;
}
