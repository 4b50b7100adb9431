/* Lent handles in fields: what a method does with a borrowed or pseudo-handle that another
 * method of the object left there.
 *
 * While functions are explored, two lists grow: lent (a borrowed or pseudo-handle that a
 * function leaves in a field of an object that outlives it) and fills (anything else that
 * may be a handle and is put into such a field). When all is explored, a field into which
 * only handles of one origin are put holds such a one, or none, whenever a method begins:
 * the methods that use it are explored once more with that handle in it, and the rules
 * hear of this handle alone. Its release is judged where it was stored (class.c).
 *
 * Whether a lender had a handle at all may be told by other means than the field: by the
 * result of the method that asked, by another field, by a method that looks. Then the
 * handle counts as checked.
 */
#include "engine/revisit.h"

#include "engine/handle.h"
#include "engine/hold.h"
#include "engine/plan.h"
#include "engine/run.h"

#define MAX_FOUND 4 /* handles of different sources in one field that are tried */

/* collecting */

static bool is_candidate(const Program *p, RecId record)
{
    const LinkedRecord *r = &p->records.v[record];

    return record != 0 && r->is_in_view && !r->is_modelled && r->methods.n > 0;
}

static void fill_add(EngineRun *run, RecId record, Name field)
{
    for (uint32_t i = 0; i < run->fills.n; i++)
        if (run->fills.v[i].record == record && run->fills.v[i].field == field)
            return;
    ARRAY_PUSH(run->arena, &run->fills, ((FieldFill){record, field}));
}

/* True if the result or another place of the caller's was computed from the handle. */
static bool is_computed_from(const Explorer *ex, const State *s, Val sym, Val result)
{
    if (result != 0 && result != sym && val_mentions(ex->values, result, sym))
        return true;
    for (uint32_t i = 0; i < s->ncells; i++) {
        Cell c = s->cells[i];
        if (c.value != sym &&
            val(ex->values, val_root_of(ex->values, c.place))->kind == VAL_INPUT &&
            val_mentions(ex->values, c.value, sym))
            return true;
    }
    return false;
}

/* What else the function leaves in the object, and what it returns. */
static void lent_describe(Explorer *ex, const State *s, Val object, Val result,
                          FieldLent *lent)
{
    lent->result = result != 0 ? state_fact(ex, s, result) : FACT_ANY;
    lent->facts = ARENA_NEW_N(ex->run->arena, FieldFact, s->ncells + 1);
    for (uint32_t i = 0; i < s->ncells; i++) {
        const ValNode *n = val(ex->values, s->cells[i].place);
        if (n->kind != VAL_FIELD || n->a != object || n->name == lent->field)
            continue;
        if (lent->handle.owner != 0 && s->cells[i].value == lent->handle.owner)
            lent->owner = n->name;
        lent->facts[lent->nfacts++] =
            (FieldFact){n->name, state_fact(ex, s, s->cells[i].value)};
    }
}

static bool same_field(const FieldLent *a, const FieldLent *b)
{
    return a->record == b->record && a->field == b->field;
}

static bool says_the_same(const FieldLent *a, const FieldLent *b)
{
    bool is_same = a->result == b->result && a->nfacts == b->nfacts;

    for (uint32_t i = 0; is_same && i < a->nfacts; i++)
        is_same = a->facts[i].field == b->facts[i].field &&
                  a->facts[i].fact == b->facts[i].fact;
    return is_same;
}

static bool is_known(const EngineRun *run, const FieldLent *lent)
{
    for (uint32_t i = 0; i < run->lent.n; i++) {
        const FieldLent *l = &run->lent.v[i];
        if (same_field(l, lent) && l->fn == lent->fn &&
            l->handle.pub.life == lent->handle.pub.life &&
            l->handle.pub.source == lent->handle.pub.source && says_the_same(l, lent))
            return true;
    }
    return false;
}

static void lent_add(Explorer *ex, const State *s, RecId record, Val place,
                     const HandleRec *h, Val result)
{
    const ValNode *n = val(ex->values, place);
    const Mark *mark = &ex->marks.v[h->pub.acquired_at];
    FieldLent lent = {.record = record, .field = n->name, .fn = ex->fn_id, .handle = *h};

    lent_describe(ex, s, n->a, result, &lent);
    lent.is_told = is_computed_from(ex, s, h->sym, result);
    lent.handle.pub.life = handle_life(h);
    if (is_known(ex->run, &lent))
        return;
    lent.made = (TrailStep){.kind = TRAIL_ACQUIRE,
                            .place = trail_place(ex->u, mark->loc),
                            .function = ex->program->fns.v[ex->fn_id].text,
                            .is_essential = true};
    lent.source =
        mark->nsteps > 0 ? mark->steps[mark->nsteps - 1].place : lent.made.place;
    ARRAY_PUSH(ex->run->arena, &ex->run->lent, lent);
}

static bool is_lent(const HandleRec *h)
{
    return (h->pub.origin == ORIGIN_BORROWED || h->pub.origin == ORIGIN_PSEUDO) &&
           h->pub.life != LIFE_MUTED && h->pub.life != LIFE_RELEASED &&
           h->owner_gone_at == 0 && h->pub.acquired_at != 0 && !h->was_found;
}

void revisit_collect(Explorer *ex, State *s, Val result)
{
    if (!ex->u->is_cpp)
        return;
    for (uint32_t i = 0; i < s->ncells; i++) {
        Cell c = s->cells[i];
        const ValNode *n = val(ex->values, c.place);
        int64_t num = 1;
        if (n->kind != VAL_FIELD || c.value == val_input(ex->values, c.place))
            continue;
        RecId record = class_place_record(ex, s, n->a);
        if (!is_candidate(ex->program, record) ||
            (val_is_const(ex->values, c.value, &num) && (num == 0 || num == -1)))
            continue;
        const HandleRec *h = state_handle(ex, s, c.value);
        if (h != NULL && is_lent(h))
            lent_add(ex, s, record, c.place, h, result);
        else
            fill_add(ex->run, record, n->name);
    }
    for (uint32_t i = 0; i < s->ndefaults; i++) {
        const ValNode *n = val(ex->values, s->defaults[i].place);
        RecId record = n->kind == VAL_FIELD && s->defaults[i].kind == DEFAULT_FORGOTTEN
                           ? class_place_record(ex, s, n->a)
                           : 0;
        if (is_candidate(ex->program, record))
            fill_add(ex->run, record, n->name);
    }
}

/* what lies in a field */

static bool is_related(const Program *p, RecId a, RecId b)
{
    return a == b || link_is_base(p, a, b) || link_is_base(p, b, a);
}

/* True if the body reaches for the field of the record. */
static bool body_touches(const Program *p, FnId fn, RecId record, Name field)
{
    const LinkedUnit *lu = &p->units.v[p->fns.v[fn].unit];
    const Fn *body = p->fns.v[fn].body;

    for (uint32_t i = 1; body != NULL && i < body->blks.n; i++)
        for (uint32_t k = 0; k < body->blks.v[i].n; k++) {
            const Ins *ins = &body->blks.v[i].ins[k];
            uint32_t r = ins->op == OP_FIELD ? lu->u->types.v[ins->type].record : 0;
            if (r != 0 && ins->num < lu->u->records.v[r].fields.n &&
                lu->u->records.v[r].fields.v[ins->num].name == field &&
                is_related(p, lu->records[r], record))
                return true;
        }
    return false;
}

/* True if only methods of the class reach the field, and put nothing else there. */
static bool is_sound(const EngineRun *run, const FieldLent *lent)
{
    const Program *p = run->program;

    for (uint32_t i = 0; i < run->fills.n; i++)
        if (run->fills.v[i].field == lent->field &&
            is_related(p, run->fills.v[i].record, lent->record))
            return false;
    for (uint32_t i = 0; i < run->lent.n; i++) {
        const FieldLent *l = &run->lent.v[i];
        if (l->field == lent->field && is_related(p, l->record, lent->record) &&
            (l->record != lent->record ||
             l->handle.pub.origin != lent->handle.pub.origin))
            return false;
    }
    for (FnId f = 1; f < p->fns.n; f++)
        if (p->fns.v[f].record != lent->record &&
            body_touches(p, f, lent->record, lent->field))
            return false;
    return true;
}

static bool same_place(const Place *a, const Place *b)
{
    return a->path == b->path && a->line == b->line && a->col == b->col;
}

/* True if another method called this one to fill the field: what that leaves counts. */
static bool is_step_of_another(const EngineRun *run, const FieldLent *lent)
{
    for (uint32_t i = 0; i < run->lent.n; i++) {
        const FieldLent *l = &run->lent.v[i];
        if (same_field(l, lent) && l->fn != lent->fn &&
            same_place(&l->source, &lent->source) &&
            !same_place(&l->made.place, &lent->source))
            return true;
    }
    return false;
}

/* True if the method may leave a handle of which nobody knows whether it is one. */
static bool is_left_open(const EngineRun *run, const FieldLent *lent)
{
    if (lent->is_told || lent->handle.pub.life == LIFE_LIVE ||
        is_step_of_another(run, lent))
        return false;
    for (uint32_t i = 0; i < run->lent.n; i++) {
        const FieldLent *l = &run->lent.v[i];
        if (same_field(l, lent) && l->fn == lent->fn &&
            (l->is_told || !says_the_same(l, lent)))
            return false;
    }
    return lent->handle.pub.life == LIFE_PENDING || lent->handle.pub.life == LIFE_FAILED;
}

/* methods */

static bool case_acts_on(const Summary *sum, const SummaryCase *k, Name field)
{
    const Values *vs = sum->values;

    for (uint32_t i = 0; i < k->ndoes; i++)
        if (class_own_field(vs, k->does[i].target) == field)
            return true;
    for (uint32_t i = 0; i < k->nleaves; i++)
        if (class_own_field(vs, k->leaves[i].value) == field &&
            val(vs, val_root_of(vs, k->leaves[i].place))->kind == VAL_GLOBAL)
            return true;
    return false;
}

static bool case_asks_for(const Summary *sum, const SummaryCase *k, Name field)
{
    Values *vs = sum->values;
    Val own = val_input(vs, val_field(vs, val_input(vs, val_root(vs, ROOT_THIS)), field));

    if (k->result != 0 && val_mentions(vs, k->result, own))
        return true;
    for (uint32_t i = 0; i < k->nwhen; i++)
        if (val_mentions(vs, k->when[i].val, own))
            return true;
    return false;
}

static bool fn_uses(const EngineRun *run, FnId fn, Name field)
{
    const Summary *sum = run->slots[fn].summary;

    for (uint32_t i = 0; sum != NULL && i < sum->ncases; i++)
        if (case_acts_on(sum, &sum->cases[i], field))
            return true;
    return false;
}

/* True for a method that does nothing but look, so that others may ask it first. */
static bool fn_tells(const EngineRun *run, FnId fn, Name field)
{
    const Summary *sum = run->slots[fn].summary;
    bool asks = false;

    if (sum == NULL || fn_uses(run, fn, field) ||
        link_decl(run->program, fn)->kind != DECL_METHOD)
        return false;
    for (uint32_t i = 0; i < sum->ncases; i++) {
        if (sum->cases[i].nleaves > 0)
            return false;
        asks |= case_asks_for(sum, &sum->cases[i], field);
    }
    return asks;
}

static bool body_calls(const Program *p, FnId fn, FnId callee)
{
    const LinkedUnit *lu = &p->units.v[p->fns.v[fn].unit];
    const Fn *body = p->fns.v[fn].body;

    for (uint32_t i = 1; body != NULL && i < body->blks.n; i++)
        for (uint32_t k = 0; k < body->blks.v[i].n; k++) {
            const Ins *ins = &body->blks.v[i].ins[k];
            if (ins->op == OP_CALL && ins->call->decl != 0 &&
                lu->fns[ins->call->decl] == callee)
                return true;
        }
    return false;
}

/* True if another method calls this one: what it does is seen there, with what that one
 * has tested before. */
static bool is_called_inside(const EngineRun *run, const LinkedRecord *r, FnId fn)
{
    for (uint32_t i = 0; i < r->methods.n; i++)
        if (r->methods.v[i] != fn && body_calls(run->program, r->methods.v[i], fn))
            return true;
    return false;
}

/* The handles that a method may find in the field, each source once. */
static uint32_t found_of(const EngineRun *run, const FieldLent *first, FieldLent *out)
{
    const LinkedRecord *r = &run->program->records.v[first->record];
    bool is_told = false;
    uint32_t n = 0;

    for (uint32_t i = 0; i < r->methods.n; i++)
        is_told |= fn_tells(run, r->methods.v[i], first->field);
    for (uint32_t i = 0; i < run->lent.n; i++) {
        const FieldLent *l = &run->lent.v[i];
        bool is_open = !is_told && is_left_open(run, l);
        uint32_t k = 0;
        if (!same_field(l, first))
            continue;
        while (k < n && (out[k].handle.pub.source != l->handle.pub.source ||
                         out[k].owner != l->owner))
            k++;
        if (k == MAX_FOUND)
            continue;
        if (k == n) {
            out[n] = *l;
            out[n++].handle.pub.life = LIFE_LIVE;
        }
        if (is_open)
            out[k].handle.pub.life = LIFE_PENDING;
    }
    return n;
}

static void field_revisit(EngineRun *run, const FieldLent *first)
{
    const LinkedRecord *r = &run->program->records.v[first->record];
    FieldLent found[MAX_FOUND];
    uint32_t n = is_sound(run, first) ? found_of(run, first, found) : 0;

    for (uint32_t i = 0; i < r->methods.n && n > 0; i++) {
        FnId fn = r->methods.v[i];
        DeclKind kind = link_decl(run->program, fn)->kind;
        if (run->program->fns.v[fn].body == NULL ||
            (kind != DECL_METHOD && kind != DECL_DESTRUCTOR) ||
            !fn_uses(run, fn, first->field) || is_called_inside(run, r, fn))
            continue;
        for (uint32_t k = 0; k < n; k++)
            run_again(run, fn, &found[k]);
    }
}

void revisit_run(EngineRun *run)
{
    uint32_t nfindings = run->findings.n;

    for (uint32_t i = 0; i < run->lent.n; i++) {
        uint32_t k = 0;
        while (!same_field(&run->lent.v[k], &run->lent.v[i]))
            k++;
        if (k == i)
            field_revisit(run, &run->lent.v[i]);
    }
    findings_retell(run, nfindings);
}

/* the entry of such a method */

void revisit_enter(Explorer *ex, State *s)
{
    const FieldLent *f = ex->found;
    Val object = val_input(ex->values, val_root(ex->values, ROOT_THIS));
    Val place = val_field(ex->values, object, f->field),
        sym = val_input(ex->values, place);
    Mark mark = {.kind = TRAIL_ACQUIRE, .loc = ex->fn->loc, .made = &f->made};
    HandleRec h = {.sym = sym,
                   .pub = f->handle.pub,
                   .failure = f->handle.failure,
                   .was_found = true};

    mark.text = names_add(
        ex->names,
        arena_printf(ex->arena, "got from '%s'",
                     f->handle.pub.source != NULL ? f->handle.pub.source : "a function"));
    mark.is_essential = true;
    h.pub.name = f->field;
    h.pub.acquired_at = trail_call(ex, s, &mark);
    h.pub.released_at = h.pub.taken_at = 0;
    h.pub.owner_is_held = false;
    if (f->owner != NULL)
        h.owner = val_input(ex->values, val_field(ex->values, object, f->owner));
    if (h.pub.life == LIFE_LIVE && h.failure != FACT_NEVER)
        state_set_known(ex, s, sym, fact_not(ex->facts, h.failure));
    state_write(ex, s, place, sym); /* a cell holds it: else it counts as gone */
    state_add_handle(ex, s, &h);
}
