/* Models of functions that no pack names, made of what their declarations say.
 *
 * Attributes: clang's acquire_handle, release_handle and use_handle with a tag, on a
 * result or a parameter, and the words of SAL by which a parameter is no good any more
 * after the call. A tag that is the name of a family means that family; one that ends in
 * "Unowned" yields borrowed handles; any other tag stands for itself. They count even
 * where a body is in view: they are there because the body does not show it.
 *
 * Result types: a function of the system's C headers succeeds as others with that type of
 * result do ("types" of a kind of result). Inline ones have a body that tells more.
 *
 * Each is made once and kept: the engine compares models by address.
 */
#include "model/inside.h"

#include <string.h>

#define MAX_STEPS 16

typedef struct {
    const Models *m;
    const Unit *u;
    const Decl *decl;
    ModelFn *fn;
} Derive;

/* attributes */

/* The tag of "acquire_handle(tag)", or NULL if the attribute is another one. */
static const char *tag_of(Arena *arena, const char *attr, const char *word)
{
    const char *at = strstr(attr, word), *open = at ? strchr(at, '(') : NULL;
    const char *close = open ? strchr(open, ')') : NULL;

    if (!at)
        return NULL;
    return close ? arena_strndup(arena, open + 1, (size_t)(close - open - 1)) : "";
}

static void tag_resolve(const Derive *d, const char *tag, ModelStep *step)
{
    static const char unowned[] = "Unowned";
    size_t len = strlen(tag), less = sizeof unowned - 1;

    step->origin = ORIGIN_OWNED;
    if (len >= less && !strcmp(tag + len - less, unowned)) {
        step->origin = ORIGIN_BORROWED;
        len -= less;
    }
    if (len)
        step->family = names_add(d->m->names, arena_strndup(d->m->arena, tag, len));
}

static ModelStep *step_add(Derive *d, Verb verb, Slot slot)
{
    ModelFn *fn = d->fn;

    if (!fn->steps)
        fn->steps = ARENA_NEW_N(d->m->arena, ModelStep, MAX_STEPS);
    if (fn->nsteps == MAX_STEPS)
        return &fn->steps[MAX_STEPS - 1];
    fn->steps[fn->nsteps] = (ModelStep){.verb = verb, .slot = slot};
    return &fn->steps[fn->nsteps++];
}

/* What a caller means by parameter `i`: behind a pointer to handles (`HANDLE *`, `int
 * *`), the handle there. */
static Slot param_slot(const Derive *d, uint32_t i)
{
    const Type *types = d->u->types.v, *t = &types[d->decl->params.v[i].type];
    Slot slot = {.base = SLOT_ARG, .arg = i};

    if (t->kind == TYPE_POINTER && t->to && !types[t->to].is_const &&
        (types[t->to].kind == TYPE_POINTER || types[t->to].kind == TYPE_INT)) {
        slot.nsteps = 1;
        slot.steps[0] = (SlotStep){.kind = STEP_DEREF};
    }
    return slot;
}

static bool is_sal_release(const char *attr)
{
    static const char *const words[] = {"_Post_ptr_invalid_", "_Post_invalid_",
                                        "_Frees_ptr_"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncmp(attr, "sal:", 4) && !strncmp(attr + 4, words[i], strlen(words[i])))
            return true;
    return false;
}

static void param_derive(Derive *d, uint32_t i)
{
    const Param *p = &d->decl->params.v[i];

    for (uint32_t k = 0; k < p->attrs.n; k++) {
        const char *attr = p->attrs.v[k], *tag;
        if ((tag = tag_of(d->m->arena, attr, "acquire_handle")))
            tag_resolve(d, tag, step_add(d, VERB_ACQUIRE, param_slot(d, i)));
        else if ((tag = tag_of(d->m->arena, attr, "release_handle")))
            tag_resolve(d, tag, step_add(d, VERB_RELEASE, param_slot(d, i)));
        else if (tag_of(d->m->arena, attr, "use_handle"))
            step_add(d, VERB_USE, param_slot(d, i));
        else if (is_sal_release(attr))
            step_add(d, VERB_RELEASE, param_slot(d, i));
    }
}

static bool is_relevant(Name attr)
{
    return strstr(attr, "acquire_handle") || strstr(attr, "release_handle") ||
           strstr(attr, "use_handle") || is_sal_release(attr);
}

static bool has_attrs(const Decl *decl)
{
    for (uint32_t i = 0; i < decl->attrs.n; i++)
        if (is_relevant(decl->attrs.v[i]))
            return true;
    for (uint32_t i = 0; i < decl->params.n; i++)
        for (uint32_t k = 0; k < decl->params.v[i].attrs.n; k++)
            if (is_relevant(decl->params.v[i].attrs.v[k]))
                return true;
    return false;
}

/* Releases and uses first: what is acquired in the place of a released handle is another
 * one. */
static void steps_sort(ModelFn *fn)
{
    for (uint32_t i = 1; i < fn->nsteps; i++)
        for (uint32_t k = i; k > 0 && fn->steps[k - 1].verb == VERB_ACQUIRE &&
                             fn->steps[k].verb != VERB_ACQUIRE;
             k--) {
            ModelStep step = fn->steps[k];
            fn->steps[k] = fn->steps[k - 1];
            fn->steps[k - 1] = step;
        }
}

static void attrs_derive(Derive *d)
{
    for (uint32_t i = 0; i < d->decl->params.n; i++)
        param_derive(d, i);
    for (uint32_t i = 0; i < d->decl->attrs.n; i++) {
        const char *tag = tag_of(d->m->arena, d->decl->attrs.v[i], "acquire_handle");
        if (tag)
            tag_resolve(d, tag, step_add(d, VERB_ACQUIRE, (Slot){.base = SLOT_RESULT}));
    }
    steps_sort(d->fn);
}

/* success by the type of the result */

static const ModelResult *result_of_alias(const Models *m, Name alias)
{
    for (const Entry *entry = m->results; alias && entry; entry = entry->hh.next) {
        const ModelResult *result = entry->item;
        for (uint32_t i = 0; i < result->ntypes; i++)
            if (!strcmp(result->types[i], alias))
                return result;
    }
    return NULL;
}

static const ModelResult *result_of(const Models *m, const Unit *u, const Decl *decl)
{
    const Type *t = &u->types.v[decl->result];
    const ModelResult *result = result_of_alias(m, t->alias);

    return result ? result : result_of_alias(m, t->next_alias);
}

/* Out-parameters with attributes: without a known type, 0 means success of an integer,
 * true of a bool. */
static void success_derive(Derive *d, const ModelResult *result)
{
    const Type *t = &d->u->types.v[d->decl->result];

    if (result) {
        d->fn->range = result->range;
        d->fn->success = result->success;
        d->fn->sets_error = result->sets_error;
    } else if (t->kind == TYPE_BOOL || t->kind == TYPE_INT) {
        int64_t success = t->kind == TYPE_BOOL;
        intervals_add(d->m->arena, &d->fn->success, (Interval){success, success});
    }
}

/* the model */

static bool is_system_api(const Decl *decl)
{
    return decl->is_system && decl->is_c && !decl->is_inline && !decl->record &&
           decl->kind == DECL_FUNCTION;
}

const ModelFn *derive_model(const Models *m, const Unit *u, const Decl *decl)
{
    bool is_annotated = has_attrs(decl);
    const ModelResult *result =
        is_annotated || is_system_api(decl) ? result_of(m, u, decl) : NULL;
    Derive d = {.m = m, .u = u, .decl = decl};

    if (!is_annotated && !result)
        return NULL;
    d.fn = table_find(m->derived->models, decl->key);
    if (d.fn)
        return d.fn;
    d.fn = ARENA_NEW(m->arena, ModelFn);
    d.fn->name = decl->name;
    d.fn->is_noreturn = decl->is_noreturn;
    attrs_derive(&d);
    success_derive(&d, result);
    table_add(m->arena, &m->derived->models, decl->key, d.fn, false);
    return d.fn;
}
