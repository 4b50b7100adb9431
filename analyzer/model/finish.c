/* What can only be checked and joined when all packs are read: kinds of results, bases of
 * classes, families, pseudo-handles, conditions on success.
 */
#include "model/inside.h"

#include <string.h>

typedef struct {
    Models *m;
    Err *err;
    Entry *pseudos;    /* names that some step gives to a pseudo-handle */
    const char *owner; /* class of the function at hand, or NULL */
} Finish;

static bool unknown(Finish *f, Name file, uint32_t line, const char *what, Name name,
                    const Entry *table)
{
    const char *near = table_nearest(f->m->arena, table, name);

    return err_at(f->err, file, line, 0, "unknown %s '%s'%s%s%s", what, name,
                  near ? ", did you mean '" : "", near ? near : "", near ? "'?" : "");
}

/* functions */

static bool resolve_result(Finish *f, ModelFn *fn)
{
    const ModelResult *result;

    if (!fn->returns)
        return true;
    result = table_find(f->m->results, fn->returns);
    if (!result)
        return unknown(f, fn->file, fn->line, "kind of result", fn->returns,
                       f->m->results);
    fn->range = result->range;
    fn->success = result->success;
    fn->sets_error |= result->sets_error;
    fn->succeeds_with = result->succeeds_with;
    return true;
}

static void need_param(ModelFn *fn, const Slot *slot)
{
    if (slot->base == SLOT_ARG && slot->arg + 1 > fn->min_params)
        fn->min_params = slot->arg + 1;
}

/* Parameters that the function has for certain: those of steps without overload
 * conditions. */
static void count_params(ModelFn *fn, const ModelStep *step)
{
    for (uint32_t i = 0; i < step->nwhen; i++)
        if (step->when[i].kind == WHEN_NARGS || step->when[i].kind == WHEN_TYPE ||
            step->when[i].kind == WHEN_NOT_TYPE)
            return;
    need_param(fn, &step->slot);
    need_param(fn, &step->from);
    need_param(fn, &step->plus);
    for (uint32_t i = 0; i < step->nwhen; i++)
        need_param(fn, &step->when[i].slot);
}

static bool check_step(Finish *f, const ModelFn *fn, const ModelStep *step)
{
    const char *conflict =
        when_conflict(f->m->arena, step->when, step->nwhen, fn->success.n > 0);

    if (conflict)
        return err_at(f->err, fn->file, step->line, 0,
                      "impossible condition in the model of '%s%s%s': %s",
                      f->owner ? f->owner : "", f->owner ? "::" : "", fn->name, conflict);
    if (step->family && !table_find(f->m->families, step->family))
        return unknown(f, fn->file, step->line, "family", step->family, f->m->families);
    for (uint32_t i = 0; i < step->nwhen; i++)
        if ((step->when[i].kind == WHEN_PSEUDO ||
             step->when[i].kind == WHEN_NOT_PSEUDO) &&
            !table_find(f->pseudos, step->when[i].word))
            return unknown(f, fn->file, step->line, "pseudo-handle", step->when[i].word,
                           f->pseudos);
    return true;
}

static void drop_acquisitions(ModelFn *fn)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < fn->nsteps; i++)
        if (fn->steps[i].verb != VERB_ACQUIRE)
            fn->steps[n++] = fn->steps[i];
    fn->nsteps = n;
}

static bool finish_fn(Finish *f, ModelFn *fn)
{
    if (!resolve_result(f, fn))
        return false;
    for (uint32_t i = 0; i < fn->nsteps; i++) {
        if (!check_step(f, fn, &fn->steps[i]))
            return false;
        count_params(fn, &fn->steps[i]);
    }
    if (fn->is_untracked)
        drop_acquisitions(fn);
    return true;
}

/* classes */

static bool takes_out(const ModelClass *c)
{
    for (uint32_t i = 0; i < c->nmethods; i++)
        for (uint32_t k = 0; k < c->methods[i].nsteps; k++)
            if (c->methods[i].steps[k].verb == VERB_REMOVE)
                return true;
    return false;
}

static bool finish_class(Finish *f, ModelClass *c)
{
    static const Interval zero = {0, 0};
    const ModelClass *base = table_find(f->m->classes, c->base);

    if (c->base && !base)
        return unknown(f, c->file, c->line, "class", c->base, f->m->classes);
    c->base_class = base;
    if (c->family && !table_find(f->m->families, c->family))
        return unknown(f, c->file, c->line, "family", c->family, f->m->families);
    uint32_t depth = 0;
    for (; base; base = table_find(f->m->classes, base->base)) {
        if (base == c || ++depth > 16)
            return err_at(f->err, c->file, c->line, 0, "class '%s' is its own base",
                          c->name);
        if (c->deleter == DELETER_NONE && base->deleter != DELETER_NONE) {
            c->deleter = base->deleter;
            c->family = base->family;
            c->deleter_arg = base->deleter_arg;
        }
        if (!c->empty.n) {
            c->empty = base->empty;
            c->empty_value = base->empty_value;
        }
        c->is_interface |= base->is_interface;
        c->is_long_lived |= base->is_long_lived;
        c->is_shared |= base->is_shared;
        c->is_container |= takes_out(base);
    }
    if (!c->empty.n)
        intervals_add(f->m->arena, &c->empty, zero);
    c->is_container |= takes_out(c);
    f->owner = c->name;
    for (uint32_t i = 0; i < c->nmethods; i++)
        if (!finish_fn(f, &c->methods[i]))
            return false;
    f->owner = NULL;
    return true;
}

/* the whole */

static void collect_pseudos(Finish *f)
{
    for (const Entry *entry = f->m->functions; entry; entry = entry->hh.next) {
        ModelFn *fn = entry->item;
        for (uint32_t i = 0; i < fn->nsteps; i++)
            if (fn->steps[i].pseudo && !table_find(f->pseudos, fn->steps[i].pseudo))
                table_add(f->m->arena, &f->pseudos, fn->steps[i].pseudo, fn, false);
    }
}

static bool finish_functions(Finish *f, const Entry *table)
{
    for (const Entry *entry = table; entry; entry = entry->hh.next)
        if (!finish_fn(f, entry->item))
            return false;
    return true;
}

bool models_finish(Models *m, Err *err)
{
    Finish f = {.m = m, .err = err};

    collect_pseudos(&f);
    for (uint32_t i = 0; i < m->class_list.n; i++)
        if (!finish_class(&f, m->class_list.v[i]))
            return false;
    if (!finish_functions(&f, m->functions) || !finish_functions(&f, m->fields) ||
        !finish_functions(&f, m->pointers))
        return false;
    for (const Entry *entry = m->families; entry; entry = entry->hh.next) {
        const ModelFamily *family = entry->item;
        for (uint32_t i = 0; i < family->naccepts; i++)
            if (!table_find(m->families, family->accepts[i]))
                return err_set(err, "family '%s' accepts an unknown family '%s'",
                               family->name, family->accepts[i]);
    }
    for (uint32_t i = 0; i < m->literals.n; i++) {
        const Literal *literal = &m->literals.v[i];
        if (!table_find(m->functions, literal->function))
            return unknown(&f, literal->file, literal->line, "function",
                           literal->function, m->functions);
    }
    m->is_finished = true;
    return true;
}
