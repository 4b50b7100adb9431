/* Linking: units that arrive in any order become one program whose numbers depend on
 * names alone.
 *
 * Each table is linked the same way: collect the keys of all units, sort them, number the
 * different ones, and give every unit a map from its indices to these numbers. Units are
 * sorted by path first, so that "the first definition" is the same whatever the order of
 * arrival. Of the bodies that many units have for one inline function the first complete
 * one is taken; different bodies of one name (programs linted together, one file with
 * several sets of flags) are functions of their own.
 */
#include "engine/link.h"

#include "base/hash.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    Name key;
    uint32_t unit, index;
} Entry;

typedef ARRAY(Entry) Entries;

typedef struct LinkKey {
    Name key;
    uint32_t id;
    UT_hash_handle hh;
} LinkKey;

static LinkKey *keys_add(Arena *uthash_arena, LinkKey *table, Name key, uint32_t id)
{
    LinkKey *k = ARENA_NEW(uthash_arena, LinkKey);

    k->key = key;
    k->id = id;
    HASH_ADD(hh, table, key, sizeof k->key, k);
    return table;
}

static uint32_t keys_find(const LinkKey *table, Name key)
{
    const LinkKey *k;

    HASH_FIND(hh, table, &key, sizeof key, k);
    return k != NULL ? k->id : 0;
}

static int entry_compare(const void *a, const void *b)
{
    const Entry *x = a, *y = b;
    int by_key = x->key == y->key ? 0 : strcmp(x->key, y->key);

    if (by_key != 0)
        return by_key;
    if (x->unit != y->unit)
        return x->unit < y->unit ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static int unit_compare(const void *a, const void *b)
{
    const Unit *x = ((const LinkedUnit *)a)->u, *y = ((const LinkedUnit *)b)->u;
    const char *px = x->path != NULL ? x->path : "";
    const char *py = y->path != NULL ? y->path : "";
    int by_path = strcmp(px, py);

    if (by_path != 0)
        return by_path;
    return x->nstatements < y->nstatements ? -1 : x->nstatements > y->nstatements;
}

static void entries_add(Arena *arena, Entries *e, Name key, uint32_t unit, uint32_t index)
{
    if (key != NULL && key[0] != '\0')
        ARRAY_PUSH(arena, e, ((Entry){key, unit, index}));
}

static void entries_sort(Entries *e)
{
    if (e->n > 1)
        qsort(e->v, e->n, sizeof *e->v, entry_compare);
}

/* functions */

/* Bodies by Decl of each unit: body[unit][decl]. */
static const Fn **bodies_of(Arena *arena, const Unit *u)
{
    const Fn **body = ARENA_NEW_N(arena, const Fn *, u->decls.n + 1);

    for (uint32_t i = 0; i < u->fns.n; i++) {
        const Fn *fn = &u->fns.v[i];
        if (fn->decl != 0 && fn->decl < u->decls.n && fn->blks.n > 1 &&
            body[fn->decl] == NULL)
            body[fn->decl] = fn;
    }
    return body;
}

/* A whole body beats a partial one, any body beats none; the first one wins among
 * equals. */
static bool is_better_body(const Fn *now, const Fn *other)
{
    if (other == NULL)
        return false;
    return now == NULL || (now->is_partial && !other->is_partial);
}

typedef const Fn *const *const *Bodies; /* [unit][decl] */

static void fn_link(Program *p, FnId id, const Entry *e, Bodies bodies)
{
    LinkedFn *f = &p->fns.v[id];
    const Decl *d = &p->units.v[e->unit].u->decls.v[e->index];
    const Fn *body = bodies[e->unit][e->index];

    p->units.v[e->unit].fns[e->index] = id;
    if (f->key == NULL || is_better_body(f->body, body)) {
        f->key = d->key;
        f->name = d->name;
        f->text = d->text != NULL ? d->text : d->name;
        f->unit = e->unit;
        f->decl = e->index;
        f->body = body;
    }
}

static bool is_same_place(const Program *p, uint32_t unit, const Fn *fn,
                          uint32_t other_unit, const Fn *other)
{
    const Unit *u = p->units.v[unit].u, *v = p->units.v[other_unit].u;
    const Loc *a = &u->locs.v[fn->loc], *b = &v->locs.v[other->loc];

    return a->line == b->line && u->files.v[a->file].path == v->files.v[b->file].path;
}

/* The linked function, from `first` on, whose body is the same definition as `body`: an
 * equal copy, or one that differs because one of the two is partial. 0: a rival
 * definition, as of `main` in two programs. */
static FnId fn_same(const Program *p, FnId first, uint32_t unit, const Fn *body)
{
    for (FnId id = first; id < p->fns.n; id++) {
        const LinkedFn *f = &p->fns.v[id];

        if (f->body == NULL || f->body->content == body->content)
            return id;
        if ((f->body->is_partial || body->is_partial) &&
            is_same_place(p, unit, body, f->unit, f->body))
            return id;
    }
    return 0;
}

static size_t common_prefix(const char *a, const char *b)
{
    size_t n = 0;

    while (a[n] != '\0' && a[n] == b[n])
        n++;
    return n;
}

/* Of several definitions the one whose unit's path has most in common with that of
 * `unit`. */
static FnId fn_nearest(const Program *p, FnId first, uint32_t unit)
{
    const char *path = p->units.v[unit].u->path;
    size_t best_len = 0;
    FnId best = first;

    for (FnId id = first; id < p->fns.n; id++) {
        size_t len = common_prefix(path, p->units.v[p->fns.v[id].unit].u->path);

        if (len > best_len) {
            best_len = len;
            best = id;
        }
    }
    return best;
}

/* Links all declarations of one key. Each different definition becomes a function of its
 * own, so that programs that are linted together do not hide each other's functions; a
 * unit calls its own or the nearest. */
static void fn_group_link(Program *p, const Entry *group, uint32_t n, Bodies bodies)
{
    FnId first = p->fns.n;

    ARRAY_PUSH(p->arena, &p->fns, (LinkedFn){0});
    p->fn_keys = keys_add(p->arena, p->fn_keys, group->key, first);
    for (uint32_t i = 0; i < n; i++) {
        const Fn *body = bodies[group[i].unit][group[i].index];
        FnId id = body != NULL ? fn_same(p, first, group[i].unit, body) : 0;

        if (body == NULL)
            continue;
        if (id == 0) {
            ARRAY_PUSH(p->arena, &p->fns, (LinkedFn){0});
            id = p->fns.n - 1;
        }
        fn_link(p, id, &group[i], bodies);
    }
    for (uint32_t i = 0; i < n; i++) {
        if (bodies[group[i].unit][group[i].index] == NULL)
            fn_link(p,
                    p->fns.v[first].key == NULL ? first
                                                : fn_nearest(p, first, group[i].unit),
                    &group[i], bodies);
    }
}

static void fns_link(Program *p, Arena *scratch)
{
    Entries all = {0};
    const Fn ***bodies = ARENA_NEW_N(scratch, const Fn **, p->units.n);

    for (uint32_t i = 1; i < p->units.n; i++) {
        LinkedUnit *lu = &p->units.v[i];
        bodies[i] = bodies_of(scratch, lu->u);
        lu->fns = ARENA_NEW_N(p->arena, FnId, lu->u->decls.n + 1);
        for (uint32_t d = 1; d < lu->u->decls.n; d++)
            entries_add(scratch, &all, lu->u->decls.v[d].key, i, d);
    }
    entries_sort(&all);
    for (uint32_t i = 0, n; i < all.n; i += n) {
        for (n = 1; i + n < all.n && all.v[i + n].key == all.v[i].key;)
            n++;
        fn_group_link(p, &all.v[i], n, (Bodies)bodies);
    }
}

/* records */

static void record_link(Program *p, RecId id, const Entry *e)
{
    LinkedRecord *r = &p->records.v[id];
    const Record *rec = &p->units.v[e->unit].u->records.v[e->index];

    p->units.v[e->unit].records[e->index] = id;
    if (r->key == NULL || (!r->is_complete && rec->is_complete)) {
        r->key = rec->key;
        r->name = rec->name;
        r->text = rec->text != NULL ? rec->text : rec->name;
        r->unit = e->unit;
        r->record = e->index;
        r->is_complete = rec->is_complete;
    }
}

static void records_link(Program *p, Arena *scratch)
{
    Entries all = {0};

    for (uint32_t i = 1; i < p->units.n; i++) {
        LinkedUnit *lu = &p->units.v[i];
        lu->records = ARENA_NEW_N(p->arena, RecId, lu->u->records.n + 1);
        for (uint32_t r = 1; r < lu->u->records.n; r++)
            entries_add(scratch, &all, lu->u->records.v[r].key, i, r);
    }
    entries_sort(&all);
    for (uint32_t i = 0; i < all.n; i++) {
        if (i == 0 || all.v[i].key != all.v[i - 1].key) {
            ARRAY_PUSH(p->arena, &p->records, (LinkedRecord){0});
            p->record_keys =
                keys_add(p->arena, p->record_keys, all.v[i].key, p->records.n - 1);
        }
        record_link(p, p->records.n - 1, &all.v[i]);
    }
}

static bool has_id(const uint32_t *v, uint32_t n, uint32_t id)
{
    for (uint32_t i = 0; i < n; i++)
        if (v[i] == id)
            return true;
    return false;
}

/* Bases, methods and destructor of one record, from its definition. */
static void record_fill(Program *p, RecId id)
{
    LinkedRecord *r = &p->records.v[id];
    const LinkedUnit *lu = &p->units.v[r->unit];
    const Record *rec = &lu->u->records.v[r->record];

    for (uint32_t i = 0; i < rec->bases.n; i++) {
        RecId base = lu->records[rec->bases.v[i].record];
        ARRAY_PUSH(p->arena, &r->bases, base);
        if (base != 0 &&
            !has_id(p->records.v[base].derived.v, p->records.v[base].derived.n, id))
            ARRAY_PUSH(p->arena, &p->records.v[base].derived, id);
    }
    for (uint32_t i = 0; i < rec->methods.n; i++) {
        FnId m = lu->fns[rec->methods.v[i].decl];
        if (m != 0)
            ARRAY_PUSH(p->arena, &r->methods, m);
    }
    r->destructor = rec->destructor != 0 ? lu->fns[rec->destructor] : 0;
}

/* Overrides may be known in any unit that shows the class. */
static void overrides_fill(Program *p, const LinkedUnit *lu)
{
    for (uint32_t i = 1; i < lu->u->records.n; i++) {
        const Record *rec = &lu->u->records.v[i];
        for (uint32_t j = 0; j < rec->methods.n; j++) {
            const Method *m = &rec->methods.v[j];
            FnId over = lu->fns[m->decl];
            for (uint32_t k = 0; over != 0 && k < m->overrides.n; k++) {
                FnId under = lu->fns[m->overrides.v[k]];
                LinkedFn *o = &p->fns.v[over], *b = &p->fns.v[under];
                if (under == 0 || has_id(o->overrides.v, o->overrides.n, under))
                    continue;
                ARRAY_PUSH(p->arena, &o->overrides, under);
                ARRAY_PUSH(p->arena, &b->overridden_by, over);
                b->is_overridden = true;
            }
        }
    }
}

static int id_compare(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;

    return *x < *y ? -1 : *x > *y;
}

static void method_records_fill(Program *p)
{
    for (FnId f = 1; f < p->fns.n; f++) {
        LinkedFn *fn = &p->fns.v[f];
        const Decl *d = link_decl(p, f);
        fn->record = d->record != 0 ? p->units.v[fn->unit].records[d->record] : 0;
        if (fn->overridden_by.n > 1)
            qsort(fn->overridden_by.v, fn->overridden_by.n, sizeof(FnId), id_compare);
    }
}

static bool is_fn_in_view(const Program *p, FnId f)
{
    const Decl *d = link_decl(p, f);

    return p->fns.v[f].body != NULL || d->is_defaulted || d->is_implicit ||
           d->is_deleted || d->is_pure;
}

static bool is_record_in_view(const Program *p, const LinkedRecord *r)
{
    const LinkedUnit *lu = &p->units.v[r->unit];
    const Record *rec = &lu->u->records.v[r->record];

    if (!r->is_complete || rec->has_incomplete_view || rec->has_friend_class)
        return false;
    for (uint32_t i = 0; i < r->methods.n; i++)
        if (!is_fn_in_view(p, r->methods.v[i]))
            return false;
    for (uint32_t i = 0; i < rec->friends.n; i++)
        if (lu->fns[rec->friends.v[i]] == 0 ||
            !is_fn_in_view(p, lu->fns[rec->friends.v[i]]))
            return false;
    return true;
}

static void records_fill(Program *p)
{
    for (RecId r = 1; r < p->records.n; r++)
        record_fill(p, r);
    for (uint32_t i = 1; i < p->units.n; i++)
        overrides_fill(p, &p->units.v[i]);
    method_records_fill(p);
    for (RecId r = 1; r < p->records.n; r++) {
        LinkedRecord *rec = &p->records.v[r];
        rec->is_in_view = is_record_in_view(p, rec);
        const LinkedUnit *lu = &p->units.v[rec->unit];
        rec->model = models_for_record(lu->models, lu->u, rec->record);
        rec->is_modelled =
            rec->name != NULL && models_class(lu->models, rec->name) != NULL;
    }
}

/* globals */

static void global_link(Program *p, GlobId id, const Entry *e)
{
    LinkedGlobal *g = &p->globals.v[id];
    const Global *glob = &p->units.v[e->unit].u->globals.v[e->index];

    p->units.v[e->unit].globals[e->index] = id;
    if (g->key == NULL ||
        (glob->has_value && !p->units.v[g->unit].u->globals.v[g->global].has_value)) {
        g->key = glob->key;
        g->name = glob->name;
        g->unit = e->unit;
        g->global = e->index;
    }
}

static void globals_link(Program *p, Arena *scratch)
{
    Entries all = {0};

    for (uint32_t i = 1; i < p->units.n; i++) {
        LinkedUnit *lu = &p->units.v[i];
        lu->globals = ARENA_NEW_N(p->arena, GlobId, lu->u->globals.n + 1);
        for (uint32_t g = 1; g < lu->u->globals.n; g++)
            entries_add(scratch, &all, lu->u->globals.v[g].key, i, g);
    }
    entries_sort(&all);
    for (uint32_t i = 0; i < all.n; i++) {
        if (i == 0 || all.v[i].key != all.v[i - 1].key) {
            ARRAY_PUSH(p->arena, &p->globals, (LinkedGlobal){0});
            p->global_keys =
                keys_add(p->arena, p->global_keys, all.v[i].key, p->globals.n - 1);
        }
        global_link(p, p->globals.n - 1, &all.v[i]);
    }
}

/* public */

Program *link_program(Arena *arena, Names *names, const Models *const *models,
                      Unit *const *units, uint32_t nunits)
{
    Program *p = ARENA_NEW(arena, Program);
    Arena *scratch = arena_new("link");
    LinkedUnit *sorted = ARENA_NEW_N(scratch, LinkedUnit, nunits + 1);

    p->arena = arena;
    p->names = names;
    for (uint32_t i = 0; i < nunits; i++)
        sorted[i] = (LinkedUnit){.u = units[i], .models = models[i]};
    if (nunits > 1)
        qsort(sorted, nunits, sizeof *sorted, unit_compare);
    ARRAY_PUSH(arena, &p->units, (LinkedUnit){0});
    ARRAY_PUSH(arena, &p->fns, (LinkedFn){0});
    ARRAY_PUSH(arena, &p->records, (LinkedRecord){0});
    ARRAY_PUSH(arena, &p->globals, (LinkedGlobal){0});
    for (uint32_t i = 0; i < nunits; i++)
        ARRAY_PUSH(arena, &p->units, sorted[i]);
    fns_link(p, scratch);
    records_link(p, scratch);
    globals_link(p, scratch);
    records_fill(p);
    globals_find_constant(p);
    settled_find(p);
    arena_free(scratch);
    return p;
}

FnId link_fn_of(const Program *p, Name key)
{
    return keys_find(p->fn_keys, key);
}

RecId link_record_of(const Program *p, Name key)
{
    return keys_find(p->record_keys, key);
}

GlobId link_global_of(const Program *p, Name key)
{
    return keys_find(p->global_keys, key);
}

const Decl *link_decl(const Program *p, FnId fn)
{
    const LinkedFn *f = &p->fns.v[fn];

    return &p->units.v[f->unit].u->decls.v[f->decl];
}

const Unit *link_unit_of(const Program *p, FnId fn)
{
    return p->units.v[p->fns.v[fn].unit].u;
}

const Record *link_record(const Program *p, RecId record, const Unit **unit)
{
    const LinkedRecord *r = &p->records.v[record];
    const Unit *u = p->units.v[r->unit].u;

    if (unit != NULL)
        *unit = u;
    return &u->records.v[r->record];
}

const Global *link_global(const Program *p, GlobId global)
{
    const LinkedGlobal *g = &p->globals.v[global];

    return &p->units.v[g->unit].u->globals.v[g->global];
}

RecId link_type_record(const Program *p, uint32_t unit, uint32_t type)
{
    const LinkedUnit *lu = &p->units.v[unit];

    if (type == 0 || type >= lu->u->types.n || lu->u->types.v[type].kind != TYPE_RECORD)
        return 0;
    return lu->records[lu->u->types.v[type].record];
}

RecId link_pointee_record(const Program *p, uint32_t unit, uint32_t type)
{
    const Unit *u = p->units.v[unit].u;

    if (type == 0 || type >= u->types.n)
        return 0;
    if (u->types.v[type].kind != TYPE_POINTER && u->types.v[type].kind != TYPE_REFERENCE)
        return 0;
    return link_type_record(p, unit, u->types.v[type].to);
}

RecId link_field_record(const Program *p, RecId record, uint32_t index)
{
    const LinkedRecord *r = &p->records.v[record];
    const Record *rec = link_record(p, record, NULL);

    return index < rec->fields.n ? link_type_record(p, r->unit, rec->fields.v[index].type)
                                 : 0;
}

enum { MAX_BASE_DEPTH = 16 };

static bool base_search(const Program *p, RecId derived, RecId base, uint32_t *path,
                        uint32_t max, uint32_t *n)
{
    if (derived == base)
        return true;
    if (*n >= max || derived == 0)
        return false;
    for (uint32_t i = 0; i < p->records.v[derived].bases.n; i++) {
        path[(*n)++] = i;
        if (base_search(p, p->records.v[derived].bases.v[i], base, path, max, n))
            return true;
        (*n)--;
    }
    return false;
}

bool link_base_path(const Program *p, RecId derived, RecId base, uint32_t *path,
                    uint32_t max, uint32_t *n)
{
    *n = 0;
    return base != 0 && base_search(p, derived, base, path, max, n);
}

bool link_is_base(const Program *p, RecId base, RecId derived)
{
    uint32_t path[MAX_BASE_DEPTH], n;

    return link_base_path(p, derived, base, path, MAX_BASE_DEPTH, &n);
}

static bool overrides_deep(const Program *p, FnId over, FnId method, uint32_t depth)
{
    if (over == method)
        return true;
    for (uint32_t i = 0; depth < MAX_BASE_DEPTH && i < p->fns.v[over].overrides.n; i++)
        if (overrides_deep(p, p->fns.v[over].overrides.v[i], method, depth + 1))
            return true;
    return false;
}

static FnId overrider_in(const Program *p, RecId record, FnId method, uint32_t depth)
{
    const LinkedRecord *r = &p->records.v[record];

    for (uint32_t i = 0; i < r->methods.n; i++)
        if (overrides_deep(p, r->methods.v[i], method, 0))
            return r->methods.v[i];
    for (uint32_t i = 0; depth < MAX_BASE_DEPTH && i < r->bases.n; i++) {
        FnId f =
            r->bases.v[i] != 0 ? overrider_in(p, r->bases.v[i], method, depth + 1) : 0;
        if (f != 0)
            return f;
    }
    return 0;
}

FnId link_method_named(const Program *p, RecId record, const char *name)
{
    const LinkedRecord *r = &p->records.v[record];

    for (uint32_t i = 0; i < r->methods.n; i++) {
        const char *full = p->fns.v[r->methods.v[i]].name;
        const char *last = full != NULL ? strstr(full, "::") : NULL;
        for (const char *next = last; next != NULL; next = strstr(last + 2, "::"))
            last = next;
        if (strcmp(last != NULL ? last + 2 : full != NULL ? full : "", name) == 0)
            return r->methods.v[i];
    }
    for (uint32_t i = 0; i < r->bases.n; i++) {
        FnId f = r->bases.v[i] != 0 ? link_method_named(p, r->bases.v[i], name) : 0;
        if (f != 0)
            return f;
    }
    return 0;
}

FnId link_final_overrider(const Program *p, RecId dynamic, FnId method)
{
    FnId f = dynamic != 0 ? overrider_in(p, dynamic, method, 0) : 0;

    return f != 0 ? f : method;
}

/* All records below `record` and itself, each once, in breadth-first order. */
static uint32_t hierarchy_of(Arena *arena, const Program *p, RecId record, RecId **out)
{
    ARRAY(RecId) all = {0};

    ARRAY_PUSH(arena, &all, record);
    for (uint32_t i = 0; i < all.n; i++) {
        const LinkedRecord *r = &p->records.v[all.v[i]];
        for (uint32_t j = 0; j < r->derived.n; j++)
            if (!has_id(all.v, all.n, r->derived.v[j]))
                ARRAY_PUSH(arena, &all, r->derived.v[j]);
    }
    *out = all.v;
    return all.n;
}

uint32_t link_targets(Arena *arena, const Program *p, RecId record, FnId method,
                      FnId **out)
{
    ARRAY(FnId) found = {0};
    RecId *below;
    uint32_t n = record != 0 ? hierarchy_of(arena, p, record, &below) : 0;

    if (n == 0)
        ARRAY_PUSH(arena, &found, method);
    for (uint32_t i = 0; i < n; i++) {
        FnId f = link_final_overrider(p, below[i], method);
        if (!link_decl(p, f)->is_pure && !has_id(found.v, found.n, f))
            ARRAY_PUSH(arena, &found, f);
    }
    if (found.n > 1)
        qsort(found.v, found.n, sizeof(FnId), id_compare);
    *out = found.v;
    return found.n;
}

FnId link_only_target(const Program *p, RecId record, FnId method)
{
    Arena *scratch = arena_new("hierarchy");
    FnId *targets, only = 0;
    RecId *below;
    bool is_open = record == 0;
    uint32_t n = is_open ? 0 : hierarchy_of(scratch, p, record, &below);

    for (uint32_t i = 0; i < n; i++) {
        const LinkedRecord *r = &p->records.v[below[i]];
        is_open |= !r->is_complete || link_record(p, below[i], NULL)->is_system ||
                   r->is_modelled;
    }
    if (!is_open && link_targets(scratch, p, record, method, &targets) == 1 &&
        p->fns.v[targets[0]].body != NULL)
        only = targets[0];
    arena_free(scratch);
    return only;
}

FnId link_find(const Program *p, const char *name)
{
    for (FnId f = 1; f < p->fns.n; f++)
        if (p->fns.v[f].name != NULL && strcmp(p->fns.v[f].name, name) == 0)
            return f;
    return 0;
}
