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

#include <limits.h>
#include <string.h>

typedef struct {
    const Models *m;
    const Unit *u;
    const Decl *decl;
    ARRAY(ModelStep) steps;
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

static ModelStep step_of_tag(const Derive *d, Verb verb, const char *tag)
{
    static const char unowned[] = "Unowned";
    size_t len = strlen(tag), less = sizeof unowned - 1;
    ModelStep step = {.verb = verb, .origin = ORIGIN_OWNED};

    if (len >= less && !strcmp(tag + len - less, unowned)) {
        step.origin = ORIGIN_BORROWED;
        len -= less;
    }
    if (len)
        step.family = names_add(d->m->names, arena_strndup(d->m->arena, tag, len));
    return step;
}

static void step_add(Derive *d, ModelStep step, Slot slot)
{
    step.slot = slot;
    ARRAY_PUSH(d->m->arena, &d->steps, step);
}

/* The same step for each handle that a caller passes in `slot`: behind a pointer to
 * handles (`HANDLE *`, `const int *`) the one there, of a record those in its fields. */
static void steps_add(Derive *d, ModelStep step, Slot slot, uint32_t type)
{
    const Type *types = d->u->types.v, *t = &types[type], *to = &types[t->to];

    if (t->kind == TYPE_REFERENCE && to->kind == TYPE_RECORD)
        t = to;
    if (t->kind == TYPE_RECORD) {
        const Record *record = &d->u->records.v[t->record];
        Slot field = slot;

        field.nsteps++;
        for (uint32_t i = 0; slot.nsteps + 1 < SLOT_MAX_STEPS && i < record->fields.n;
             i++) {
            field.steps[slot.nsteps] =
                (SlotStep){.kind = STEP_FIELD, .field = record->fields.v[i].name};
            steps_add(d, step, field, record->fields.v[i].type);
        }
        return;
    }
    if (t->kind == TYPE_POINTER &&
        (to->kind == TYPE_POINTER || (to->kind == TYPE_INT && to->bits > CHAR_BIT)))
        slot.steps[slot.nsteps++] = (SlotStep){.kind = STEP_DEREF};
    step_add(d, step, slot);
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
    Slot slot = {.base = SLOT_ARG, .arg = i};

    for (uint32_t k = 0; k < p->attrs.n; k++) {
        const char *attr = p->attrs.v[k], *tag;
        if ((tag = tag_of(d->m->arena, attr, "acquire_handle")))
            steps_add(d, step_of_tag(d, VERB_ACQUIRE, tag), slot, p->type);
        else if ((tag = tag_of(d->m->arena, attr, "release_handle")))
            steps_add(d, step_of_tag(d, VERB_RELEASE, tag), slot, p->type);
        else if (tag_of(d->m->arena, attr, "use_handle"))
            steps_add(d, (ModelStep){.verb = VERB_USE}, slot, p->type);
        else if (is_sal_release(attr))
            steps_add(d, (ModelStep){.verb = VERB_RELEASE}, slot, p->type);
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
static void steps_sort(Derive *d)
{
    ModelStep *v = d->steps.v;

    for (uint32_t i = 1; i < d->steps.n; i++)
        for (uint32_t k = i;
             k > 0 && v[k - 1].verb == VERB_ACQUIRE && v[k].verb != VERB_ACQUIRE; k--) {
            ModelStep step = v[k];
            v[k] = v[k - 1];
            v[k - 1] = step;
        }
}

static void attrs_derive(Derive *d)
{
    for (uint32_t i = 0; i < d->decl->params.n; i++)
        param_derive(d, i);
    for (uint32_t i = 0; i < d->decl->attrs.n; i++) {
        const char *tag = tag_of(d->m->arena, d->decl->attrs.v[i], "acquire_handle");
        if (tag)
            step_add(d, step_of_tag(d, VERB_ACQUIRE, tag), (Slot){.base = SLOT_RESULT});
    }
    steps_sort(d);
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
 * true of a bool. Nobody says so: not to look at it is no defect. */
static void success_derive(const Derive *d, const ModelResult *result, ModelFn *fn)
{
    const Type *t = &d->u->types.v[d->decl->result];

    if (result) {
        fn->range = result->range;
        fn->success = result->success;
        fn->sets_error = result->sets_error;
    } else if (t->kind == TYPE_BOOL || t->kind == TYPE_INT) {
        int64_t success = t->kind == TYPE_BOOL;
        intervals_add(d->m->arena, &fn->success, (Interval){success, success});
        fn->is_success_assumed = true;
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
    ModelFn *fn = NULL;

    if (!is_annotated && !result)
        return NULL;
    fn = table_find(m->derived->models, decl->key);
    if (fn)
        return fn;
    attrs_derive(&d);
    fn = ARENA_NEW(m->arena, ModelFn);
    fn->name = decl->name;
    fn->is_noreturn = decl->is_noreturn;
    fn->steps = d.steps.v;
    fn->nsteps = d.steps.n;
    success_derive(&d, result, fn);
    table_add(m->arena, &m->derived->models, decl->key, fn, false);
    return fn;
}
