/* Look-ups. Names are compared as texts, so that units from elsewhere need not share the
 * table of names.
 */
#include "model/inside.h"

#include <ctype.h>
#include <string.h>

Models *models_new(Arena *arena, Names *names)
{
    Models *m = ARENA_NEW(arena, Models);

    m->arena = arena;
    m->names = names;
    m->derived = ARENA_NEW(arena, Derived);
    return m;
}

const ModelFn *models_function(const Models *m, Name qualified)
{
    return table_find(m->functions, qualified);
}

const ModelFn *models_field(const Models *m, Name record, Name field)
{
    char key[256];

    if (!record || !field || strlen(record) + strlen(field) + 2 > sizeof key)
        return NULL;
    strcpy(key, record);
    strcat(key, ".");
    strcat(key, field);
    return table_find(m->fields, key);
}

const ModelFn *models_pointer_type(const Models *m, Name alias)
{
    return table_find(m->pointers, alias);
}

const ModelClass *models_class(const Models *m, Name name)
{
    return table_find(m->classes, name);
}

static const ModelFn *own_method(const ModelClass *c, const char *method)
{
    uint32_t lo = 0, hi = c->nmethods;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        int order = strcmp(method, c->methods[mid].name);
        if (!order)
            return &c->methods[mid];
        if (order < 0)
            hi = mid;
        else
            lo = mid + 1;
    }
    return NULL;
}

static bool is_special(const char *method)
{
    return !strcmp(method, "constructor") || !strcmp(method, "destructor");
}

const ModelFn *models_method(const ModelClass *c, Name method)
{
    for (const ModelClass *at = c; at; at = at->base_class) {
        const ModelFn *fn = own_method(at, method);
        if (fn)
            return fn;
    }
    for (const ModelClass *at = c; at && !is_special(method); at = at->base_class) {
        const ModelFn *fn = own_method(at, "*");
        if (fn)
            return fn;
    }
    return NULL;
}

const ModelFamily *models_family(const Models *m, Name family)
{
    return table_find(m->families, family);
}

const ModelFn *models_literal(const Models *m, int64_t value)
{
    for (uint32_t i = 0; i < m->literals.n; i++)
        if (m->literals.v[i].value == value && !m->literals.v[i].is_ambiguous)
            return models_function(m, m->literals.v[i].function);
    return NULL;
}

bool models_pseudo_value(const Models *m, Name pseudo, int64_t *value)
{
    for (uint32_t i = 0; i < m->literals.n; i++) {
        const ModelFn *fn = models_function(m, m->literals.v[i].function);
        for (uint32_t k = 0; fn && k < fn->nsteps; k++)
            if (fn->steps[k].pseudo && !strcmp(fn->steps[k].pseudo, pseudo)) {
                *value = m->literals.v[i].value;
                return true;
            }
    }
    return false;
}

/* Takes off what tools put before the name of an imported function: "__imp_",
 * "KERNEL32$". */
static const char *without_import_prefix(const char *name)
{
    static const char imp[] = "__imp_";
    const char *dollar;

    if (!strncmp(name, imp, sizeof imp - 1))
        return name + sizeof imp - 1;
    dollar = strchr(name, '$');
    if (!dollar || dollar == name)
        return name;
    for (const char *at = name; at < dollar; at++)
        if (!isalnum((unsigned char)*at) && *at != '_')
            return name;
    return dollar + 1;
}

const ModelFn *models_import(const Models *m, Name name)
{
    return name ? models_function(m, without_import_prefix(name)) : NULL;
}

bool models_is_windows_name(const Models *m, Name name)
{
    return name && m->windows && builtin_is_line(m->windows, without_import_prefix(name));
}

/* types */

#define MAX_BASES 64 /* classes looked at in one hierarchy */

typedef struct {
    uint32_t v[MAX_BASES];
    uint32_t n;
} RecordList;

/* The record, then its bases, nearest first. */
static void list_bases(const Unit *u, uint32_t record, RecordList *out)
{
    out->n = 0;
    if (record)
        out->v[out->n++] = record;
    for (uint32_t i = 0; i < out->n; i++) {
        const Record *rec = &u->records.v[out->v[i]];
        for (uint32_t k = 0; k < rec->bases.n && out->n < MAX_BASES; k++)
            if (rec->bases.v[k].record)
                out->v[out->n++] = rec->bases.v[k].record;
    }
}

static uint32_t strip_indirection(const Unit *u, uint32_t type)
{
    for (int depth = 0; type && depth < 4; depth++) {
        TypeKind kind = u->types.v[type].kind;
        if (kind != TYPE_POINTER && kind != TYPE_REFERENCE)
            break;
        type = u->types.v[type].to;
    }
    return type;
}

static const ModelClass *class_of_alias(const Models *m, const Unit *u, uint32_t type)
{
    const Type *t = &u->types.v[type];
    const ModelClass *c = t->alias ? models_class(m, t->alias) : NULL;

    if (!c && t->next_alias)
        c = models_class(m, t->next_alias);
    return c;
}

const ModelClass *models_for_record(const Models *m, const Unit *u, uint32_t record)
{
    RecordList list;

    list_bases(u, record, &list);
    for (uint32_t i = 0; i < list.n; i++) {
        const ModelClass *c = models_class(m, u->records.v[list.v[i]].name);
        if (c)
            return c;
    }
    return NULL;
}

bool models_record_is(const Models *m, const Unit *u, uint32_t record,
                      const ModelClass *cls)
{
    const ModelClass *c = cls ? models_for_record(m, u, record) : NULL;

    for (; c && cls; cls = cls->base_class)
        if (cls == c)
            return true;
    return false;
}

const ModelClass *models_for_type(const Models *m, const Unit *u, uint32_t type)
{
    const ModelClass *c;

    type = strip_indirection(u, type);
    if (!type)
        return NULL;
    c = class_of_alias(m, u, type);
    if (!c && u->types.v[type].kind == TYPE_RECORD)
        c = models_for_record(m, u, u->types.v[type].record);
    return c;
}

/* calls */

/* The last word of a qualified name: "std::vector::operator=" -> "operator=". */
static const char *last_word(const char *qualified)
{
    const char *found = qualified, *op = strstr(qualified, "::operator");

    if (op)
        return op + 2;
    for (const char *at = strstr(qualified, "::"); at; at = strstr(at + 2, "::"))
        found = at + 2;
    return found;
}

/* What packs call a method of this declaration. */
static const char *method_name(const Unit *u, const Decl *decl)
{
    switch (decl->kind) {
    case DECL_CONSTRUCTOR:
        return "constructor";
    case DECL_DESTRUCTOR:
        return "destructor";
    case DECL_CONVERSION:
        return u->types.v[decl->result].kind == TYPE_BOOL ? "operator bool"
                                                          : "conversion";
    case DECL_FUNCTION:
    case DECL_METHOD:
    case DECL_STATIC_METHOD:
    case DECL_LAMBDA:
        break;
    }
    return last_word(decl->name);
}

typedef struct {
    const Models *m;
    const Unit *u;
    const Decl *decl; /* NULL: call through a value */
    const ModelClass **cls;
} Lookup;

static const ModelFn *method_of(Lookup *l, const ModelClass *c, const char *name)
{
    const ModelFn *fn = c ? models_method(c, name) : NULL;

    if (fn && l->cls)
        *l->cls = c;
    return fn;
}

/* Whether `record` is `base` or derives from it. */
static bool derives_from(const Unit *u, uint32_t record, uint32_t base)
{
    RecordList list;

    list_bases(u, record, &list);
    for (uint32_t i = 0; i < list.n; i++)
        if (list.v[i] == base)
            return true;
    return false;
}

/* Whether the model of `c`, found at base `record` of the object, speaks of the
 * declaration. An interface's getters are lenders whoever implements them. Else a method
 * that a derived class declares itself is another function, whose body tells more: only
 * what is inherited has the model. */
static bool speaks_of(Lookup *l, uint32_t record, const ModelFn *fn)
{
    return fn->is_getter_of_lender || derives_from(l->u, record, l->decl->record);
}

/* Method `name` found by the record of the object and its bases. Constructors and
 * destructors are never inherited. */
static const ModelFn *method_by_record(Lookup *l, uint32_t record, const char *name)
{
    RecordList list;

    list_bases(l->u, record, &list);
    for (uint32_t i = 0; i < list.n; i++) {
        const ModelClass *c = models_class(l->m, l->u->records.v[list.v[i]].name);
        const ModelFn *fn = c ? models_method(c, name) : NULL;
        if (i && is_special(name))
            return NULL;
        if (fn && (!i || speaks_of(l, list.v[i], fn)))
            return method_of(l, c, name);
    }
    return NULL;
}

static const ModelFn *method_for_call(Lookup *l, const Call *call)
{
    const char *name = method_name(l->u, l->decl);
    uint32_t type = call->object_type ? strip_indirection(l->u, call->object_type) : 0;
    const ModelFn *fn = NULL;

    if (type) {
        fn = method_of(l, class_of_alias(l->m, l->u, type), name);
        if (!fn && l->u->types.v[type].kind == TYPE_RECORD)
            fn = method_by_record(l, l->u->types.v[type].record, name);
    }
    return fn ? fn : method_by_record(l, l->decl->record, name);
}

/* Whether a declaration can be the library's function, rather than one of the project
 * that shares its name. */
static bool is_library_function(const Decl *decl, const ModelFn *fn)
{
    if (decl->is_undeclared)
        return true;
    if (decl->is_internal && !decl->is_system)
        return false;
    if (!decl->is_c && !decl->is_system && !strstr(decl->name, "::"))
        return false;
    return decl->is_variadic || decl->params.n >= fn->min_params;
}

static const ModelFn *function_for_decl(Lookup *l)
{
    const ModelFn *fn = models_import(l->m, l->decl->name);

    return fn && is_library_function(l->decl, fn) ? fn : NULL;
}

static const ModelFn *value_for_call(const Models *m, const Unit *u, const Call *call)
{
    const ModelFn *fn = NULL;

    if (call->via_field_record) {
        const Record *rec = &u->records.v[call->via_field_record];
        if (call->via_field < rec->fields.n)
            fn = models_field(m, rec->name, rec->fields.v[call->via_field].name);
    }
    for (uint32_t type = call->callee_type, i = 0; !fn && type && i < 3; i++) {
        const Type *t = &u->types.v[type];
        fn = models_pointer_type(m, t->alias);
        if (!fn)
            fn = models_pointer_type(m, t->next_alias);
        type = t->kind == TYPE_POINTER || t->kind == TYPE_REFERENCE ? t->to : 0;
    }
    return fn;
}

const ModelFn *models_for_call(const Models *m, const Unit *u, const Call *call,
                               const ModelClass **cls)
{
    Lookup l = {m, u, call->decl ? &u->decls.v[call->decl] : NULL, cls};
    const ModelFn *fn = NULL;

    if (cls)
        *cls = NULL;
    if (call->kind == CALL_VALUE)
        fn = value_for_call(m, u, call);
    if (!fn && l.decl && l.decl->record)
        fn = method_for_call(&l, call);
    if (!fn && l.decl)
        fn = function_for_decl(&l);
    if (!fn && l.decl)
        fn = derive_model(m, u, l.decl);
    return fn;
}
