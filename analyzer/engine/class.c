/* Classes: what is stored in a field by one function and what others do with it.
 *
 * While functions are explored, two lists grow: stores (a tracked handle that a function
 * leaves in a field of an object that outlives it, with the finding that would follow)
 * and deeds (what any function does with the handle it finds in a field). When all is
 * explored they are joined. An owned handle in a field that no deed ends or passes on is
 * lost; a borrowed or pseudo one in a field that a function of the class releases will be
 * closed, unless what the store left in the object's other fields excludes that case.
 */
#include "engine/hold.h"
#include "engine/keep.h"
#include "engine/revisit.h"
#include "engine/site.h"

#include "base/hash.h"

#include <string.h>

/* static types of places */

/* A type of one unit. */
typedef struct {
    uint32_t unit, type;
} Typed;

static RecId place_record(Explorer *ex, const State *s, Val place, uint32_t depth);

static Typed field_type(Explorer *ex, const State *s, Val place, uint32_t depth)
{
    const ValNode *n = val(ex->values, place);
    RecId in = place_record(ex, s, n->a, depth + 1);
    const Record *r = in != 0 ? link_record(ex->program, in, NULL) : NULL;

    for (uint32_t i = 0; r != NULL && i < r->fields.n; i++)
        if (r->fields.v[i].name == n->name)
            return (Typed){ex->program->records.v[in].unit, r->fields.v[i].type};
    return (Typed){0, 0};
}

/* The record that a library's owner of a `T *` points to, if `place` is where it keeps the
 * pointer; 0: it is none. */
static RecId owned_record(Explorer *ex, const State *s, Val place, uint32_t depth)
{
    const Program *p = ex->program;
    const ValNode *n = val(ex->values, place);
    RecId owner = n->kind == VAL_FIELD && strcmp(n->name, "cell") == 0
                      ? place_record(ex, s, n->a, depth + 1)
                      : 0;

    if (owner == 0 || p->records.v[owner].model == NULL)
        return 0;
    const Record *r = link_record(p, owner, NULL);
    return r->args.n > 0
               ? link_type_record(p, p->records.v[owner].unit, r->args.v[0].type)
               : 0;
}

/* The record that a pointer stored in `place` points to. */
static RecId pointee_record(Explorer *ex, const State *s, Val place, uint32_t depth)
{
    const ValNode *n = val(ex->values, place);
    const Decl *d = &ex->u->decls.v[ex->fn->decl];
    Typed t = {0, 0};

    if (n->kind == VAL_ROOT && n->num == ROOT_THIS)
        return d->record != 0 ? ex->program->units.v[ex->unit].records[d->record] : 0;
    if (n->kind == VAL_ROOT && n->num == ROOT_RESULT)
        return link_type_record(ex->program, ex->unit, d->result);
    if (n->kind == VAL_ROOT && n->num >= 0 && n->num < d->params.n) {
        t = (Typed){ex->unit, d->params.v[n->num].type};
        RecId by_value = link_type_record(ex->program, t.unit, t.type);
        if (by_value != 0)
            return by_value;
    }
    if (n->kind == VAL_FIELD)
        t = field_type(ex, s, place, depth);
    return t.type != 0 ? link_pointee_record(ex->program, t.unit, t.type)
                       : owned_record(ex, s, place, depth);
}

static RecId place_record(Explorer *ex, const State *s, Val place, uint32_t depth)
{
    const ValNode *n = val(ex->values, place);
    Typed t;

    if (place == 0 || depth > PLACE_MAX_DEPTH + 4)
        return 0;
    switch (n->kind) {
    case VAL_INPUT:
        return pointee_record(ex, s, n->a, depth + 1);
    case VAL_BASE:
        return (RecId)n->num;
    case VAL_FIELD:
        t = field_type(ex, s, place, depth);
        return t.type != 0 ? link_type_record(ex->program, t.unit, t.type) : 0;
    case VAL_HEAP:
        return s != NULL ? state_dynamic_type(ex, s, place) : 0;
    default:
        return 0;
    }
}

RecId class_place_record(Explorer *ex, const State *s, Val place)
{
    return place_record(ex, s, place, 0);
}

bool class_is_long_lived(const Program *p, RecId record)
{
    const LinkedRecord *r = &p->records.v[record];

    if (r->model != NULL && r->model->is_long_lived)
        return true;
    for (uint32_t i = 0; i < r->bases.n; i++)
        if (r->bases.v[i] != 0 && class_is_long_lived(p, r->bases.v[i]))
            return true;
    return false;
}

/* stores */

static bool is_outliving(const Explorer *ex, Val place)
{
    ValKind kind = (ValKind)val(ex->values, val_root_of(ex->values, place))->kind;

    return kind == VAL_INPUT || kind == VAL_HEAP;
}

/* True if another place that outlives the function, or the result, holds the handle
 * too. */
static bool is_held_elsewhere(const Explorer *ex, const State *s, Val sym, Val place,
                              Val result)
{
    if (result != 0 && hold_is_in(ex->values, result, sym))
        return true;
    for (uint32_t i = 0; i < s->ncells; i++)
        if (s->cells[i].place != place &&
            hold_is_in(ex->values, s->cells[i].value, sym) &&
            (is_outliving(ex, s->cells[i].place) ||
             val(ex->values, val_root_of(ex->values, s->cells[i].place))->kind ==
                 VAL_GLOBAL))
            return true;
    return false;
}

static void facts_collect(Explorer *ex, State *s, Val object, Val except,
                          FieldStore *store)
{
    EngineRun *run = ex->run;

    store->facts = ARENA_NEW_N(run->arena, FieldFact, s->ncells + 1);
    for (uint32_t i = 0; i < s->ncells; i++) {
        const ValNode *n = val(ex->values, s->cells[i].place);
        if (n->kind == VAL_FIELD && n->a == object && s->cells[i].place != except)
            store->facts[store->nfacts++] =
                (FieldFact){n->name, state_fact(ex, s, s->cells[i].value)};
    }
}

static bool is_lent_or_pseudo(const HandleRec *h)
{
    return (h->pub.origin == ORIGIN_BORROWED || h->pub.origin == ORIGIN_PSEUDO) &&
           h->pub.life != LIFE_MUTED;
}

static bool is_owned_open(const HandleRec *h)
{
    return h->pub.origin == ORIGIN_OWNED && !h->has_escaped && !h->is_lost &&
           !h->is_collected && (h->pub.life == LIFE_LIVE || h->pub.life == LIFE_PENDING);
}

/* The mark where the handle came into its place: its take-over, else its acquisition. */
static uint32_t store_mark(const HandleRec *h, uint32_t mark)
{
    if (h->last_taken_at != 0)
        return h->last_taken_at;
    return h->stored_at != 0 ? h->stored_at : mark;
}

/* In what the function returns: the caller may take it out again. */
static bool is_in_result(const Explorer *ex, Val place)
{
    const ValNode *root = val(ex->values, val_root_of(ex->values, place));

    return root->kind == VAL_INPUT && val(ex->values, root->a)->kind == VAL_ROOT &&
           val(ex->values, root->a)->num == ROOT_RESULT;
}

/* What lies in a library's owner of handles is closed by it. */
static bool is_closing_cell(Explorer *ex, RecId record, Name field)
{
    return record != 0 && ex->program->records.v[record].model != NULL &&
           cell_closes(ex, record, field);
}

/* Keeps a store with what the rules say of it, if they say anything. `place`: the field. */
static void store_keep(Explorer *ex, State *s, Val place, const HandleRec *rec,
                       const Event *ev, FieldStore store)
{
    EngineRun *run = ex->run;

    run->capture = &store;
    event_emit(ex, s, rec, ev);
    run->capture = NULL;
    if (store.finding.rule == NULL)
        return;
    facts_collect(ex, s, val(ex->values, place)->a, place, &store);
    ARRAY_PUSH(run->arena, &run->stores, store);
}

static void store_add(Explorer *ex, State *s, const HandleRec *h, Val place,
                      uint32_t mark)
{
    EngineRun *run = ex->run;
    const ValNode *n = val(ex->values, place);
    RecId record = n->kind == VAL_FIELD ? place_record(ex, s, n->a, 0) : 0;
    FieldStore store = {
        .record = record, .field = n->name, .fn = ex->fn_id, .origin = h->pub.origin};
    HandleRec rec = *h;
    Event ev = {.kind = EV_LOST, .how = LOST_FIELD, .at = mark};

    if (record == 0 || run->is_quiet)
        return;
    store.is_in_cell = is_lent_or_pseudo(h) && !is_in_result(ex, place) &&
                       is_closing_cell(ex, record, n->name);
    if (is_lent_or_pseudo(h))
        ev = (Event){
            .kind = EV_RELEASE, .family = h->pub.family, .at = store_mark(h, mark)};
    else
        rec.pub.life = LIFE_LIVE;
    store_keep(ex, s, place, &rec, &ev, store);
}

/* A handle that the code closed and that an owner which outlives the function still
 * holds: the owner will close it as well. */
static void closed_add(Explorer *ex, State *s, const HandleRec *h, Val place,
                       uint32_t mark)
{
    EngineRun *run = ex->run;
    const ValNode *n = val(ex->values, place);
    RecId record = n->kind == VAL_FIELD ? place_record(ex, s, n->a, 0) : 0;
    const LinkedRecord *r = record != 0 ? &ex->program->records.v[record] : NULL;
    FieldStore store = {.record = record,
                        .field = n->name,
                        .fn = ex->fn_id,
                        .origin = h->pub.origin,
                        .is_closed = true};
    HandleRec rec = *h;
    Event ev = {.kind = EV_RELEASE,
                .family = h->pub.family,
                .at = mark,
                .is_by_destructor = true};

    store.is_in_cell = is_closing_cell(ex, record, n->name);
    if (r == NULL || run->is_quiet || (r->model != NULL && !store.is_in_cell))
        return;
    if (rec.pub.taken_at == 0)
        rec.pub.taken_at = rec.last_taken_at = rec.stored_at;
    store_keep(ex, s, place, &rec, &ev, store);
}

static bool is_closed_by_code(const Explorer *ex, const HandleRec *h)
{
    return h->pub.origin == ORIGIN_OWNED && h->pub.life == LIFE_RELEASED &&
           !h->is_collected && (h->pub.taken_at != 0 || h->stored_at != 0) &&
           h->pub.released_at != 0 && !ex->marks.v[h->pub.released_at].is_by_destructor;
}

static void stores_in(Explorer *ex, State *s, Val only_root, Val result, uint32_t mark)
{
    for (uint32_t i = 0; i < s->ncells; i++) {
        Cell c = s->cells[i];
        const HandleRec *h = state_handle(ex, s, c.value);
        if (h == NULL || !is_outliving(ex, c.place) ||
            (only_root != 0 && val_root_of(ex->values, c.place) != only_root))
            continue;
        if (only_root == 0 && is_closed_by_code(ex, h))
            closed_add(ex, s, h, c.place, mark);
        if (is_lent_or_pseudo(h) || (only_root == 0 && is_owned_open(h) &&
                                     !is_held_elsewhere(ex, s, h->sym, c.place, result)))
            store_add(ex, s, h, c.place, mark);
    }
}

void class_collect_object(Explorer *ex, State *s, Val root, uint32_t mark)
{
    if (val(ex->values, root)->kind == VAL_HEAP)
        stores_in(ex, s, root, 0, mark);
}

/* deeds */

typedef struct {
    const char *field; /* names are unique */
    uint32_t record, fn, act, unused;
} DeedKey;

typedef struct DeedEntry {
    DeedKey key;
    UT_hash_handle hh;
} DeedEntry;

static void deed_add(Explorer *ex, RecId record, Name field, Act act)
{
    EngineRun *run = ex->run;
    Arena *uthash_arena = run->arena;
    DeedKey key = {field, record, ex->fn_id, (uint32_t)act, 0};
    DeedEntry *entry;

    HASH_FIND(hh, run->deeds_known, &key, sizeof key, entry);
    if (entry != NULL)
        return;
    entry = ARENA_NEW(run->arena, DeedEntry);
    entry->key = key;
    HASH_ADD(hh, run->deeds_known, key, sizeof key, entry);
    ARRAY_PUSH(run->arena, &run->deeds, ((FieldDeed){record, field, ex->fn_id, act}));
}

/* Deeds on what was read from a field; on a whole object, on all its fields (name
 * NULL). */
static void deed_on(Explorer *ex, const State *s, Val target, Act act)
{
    const ValNode *n = val(ex->values, target);
    const ValNode *place = n->kind == VAL_INPUT ? val(ex->values, n->a) : n;

    while (n->kind == VAL_INPUT && (place->kind == VAL_ELEM || place->kind == VAL_ANY))
        place = val(ex->values, place->a); /* an element is of the field */
    if (n->kind == VAL_INPUT && place->kind == VAL_FIELD)
        deed_add(ex, place_record(ex, s, place->a, 0), place->name, act);
    if (act == ACT_ESCAPE || act == ACT_MUTE) {
        RecId whole = place_record(ex, s, target, 0);
        if (whole != 0)
            deed_add(ex, whole, NULL, act);
    }
}

/* Handing on: the value of a field that is returned or stored elsewhere and overwritten
 * where it was. */
static void moves_collect(Explorer *ex, const State *s, Val result)
{
    for (uint32_t i = 0; i < s->ncells; i++) {
        Cell c = s->cells[i];
        const ValNode *n = val(ex->values, c.place);
        Val before = n->kind == VAL_FIELD && is_outliving(ex, c.place)
                         ? val_input(ex->values, c.place)
                         : 0;
        if (before == 0 || before == c.value)
            continue;
        bool is_moved = result != 0 && val_mentions(ex->values, result, before);
        for (uint32_t k = 0; k < s->ncells && !is_moved; k++) {
            const ValNode *to = val(ex->values, s->cells[k].place);
            is_moved = k != i && s->cells[k].value == before &&
                       is_outliving(ex, s->cells[k].place) &&
                       !(to->kind == VAL_FIELD && to->name == n->name);
        }
        if (is_moved)
            deed_add(ex, place_record(ex, s, n->a, 0), n->name, ACT_ESCAPE);
    }
}

/* A method that returns the address of a field lets its callers do with it what they
 * like. */
static void address_collect(Explorer *ex, const State *s, Val result)
{
    Val members[CHOICE_MAX];
    uint32_t n = result != 0 ? val_members(ex->values, result, members) : 0;

    for (uint32_t i = 0; i < n; i++) {
        const ValNode *field = val(ex->values, members[i]);
        if (field->kind == VAL_FIELD && is_outliving(ex, members[i]))
            deed_add(ex, place_record(ex, s, field->a, 0), field->name, ACT_ESCAPE);
    }
}

/* The last word of a qualified name. */
static const char *last_word(const char *name)
{
    const char *last = name;

    for (const char *at = strstr(name, "::"); at != NULL; at = strstr(last, "::"))
        last = at + 2;
    return last;
}

/* True for a getter that an interface of lenders demands: what it returns is lent, not
 * given. */
static bool is_lending_getter(const Explorer *ex)
{
    const LinkedFn *f = &ex->program->fns.v[ex->fn_id];
    const ModelClass *cls =
        f->record != 0 ? ex->program->records.v[f->record].model : NULL;
    const ModelFn *m =
        cls != NULL ? models_method(cls, names_add(ex->names, last_word(f->name))) : NULL;

    return m != NULL && m->is_getter_of_lender;
}

/* The finding that follows if the owned handle in a lent field turns out to be released
 * nowhere. */
static void lend_add(Explorer *ex, State *s, Val place)
{
    EngineRun *run = ex->run;
    const ValNode *n = val(ex->values, place);
    FieldStore lend = {.record = n->kind == VAL_FIELD ? place_record(ex, s, n->a, 0) : 0,
                       .field = n->name,
                       .fn = ex->fn_id};
    HandleRec h = {.pub = {.origin = ORIGIN_OWNED, .life = LIFE_LIVE, .name = n->name},
                   .failure = FACT_NEVER};
    Event ev = {.kind = EV_LEND, .callee = ex->program->fns.v[ex->fn_id].text};

    if (lend.record == 0 || run->is_quiet)
        return;
    ev.at = trail_mark(ex, s, TRAIL_OTHER, ex->fn->loc, names_add(ex->names, "lent here"),
                       true);
    run->capture = &lend;
    event_emit(ex, s, &h, &ev);
    run->capture = NULL;
    if (lend.finding.rule != NULL)
        ARRAY_PUSH(run->arena, &run->lends, lend);
}

/* The field of the object that keeps the handle and held none before, so that it is
 * acquired once; 0: there is none. */
static Val cache_of(Explorer *ex, const State *s, Val sym)
{
    for (uint32_t i = 0; i < s->ncells; i++) {
        Val place = s->cells[i].place;
        if (s->cells[i].value == sym && is_outliving(ex, place) &&
            fact_is_subset(ex->facts, state_fact(ex, s, val_input(ex->values, place)),
                           fact_range(ex->facts, -1, 0)))
            return place;
    }
    return 0;
}

static void fresh_lend(Explorer *ex, State *s, HandleRec *h, uint32_t mark)
{
    Event ev = {.kind = EV_LEND,
                .is_fresh = true,
                .at = mark,
                .callee = ex->program->fns.v[ex->fn_id].text};

    if (!is_owned_open(h))
        return;
    Val cache = cache_of(ex, s, h->sym);
    if (cache != 0) {
        lend_add(ex, s, cache);
        return;
    }
    h->is_lost = true;
    HandleRec live = *h;
    live.pub.life = LIFE_LIVE;
    event_emit(ex, s, &live, &ev);
}

static void lends_collect(Explorer *ex, State *s, Val result, uint32_t mark)
{
    Val members[CHOICE_MAX];
    uint32_t n = result != 0 ? val_members(ex->values, result, members) : 0;

    for (uint32_t i = 0; i < n; i++) {
        HandleRec *h = state_handle(ex, s, members[i]);
        if (h != NULL)
            fresh_lend(ex, s, h, mark);
        else if (val(ex->values, members[i])->kind == VAL_INPUT)
            lend_add(ex, s, val(ex->values, members[i])->a);
    }
}

void class_collect(EngineRun *run, Explorer *ex)
{
    bool is_lender = is_lending_getter(ex);

    (void)run;
    for (uint32_t i = 1; i < ex->effects.n; i++) {
        const Effect *e = &ex->effects.v[i];
        if (e->act != ACT_USE && e->act != ACT_MODIFY && e->act != ACT_RETAIN &&
            e->act != ACT_DROP)
            deed_on(ex, NULL, e->target, e->act);
    }
    for (uint32_t i = 0; i < ex->exits.n; i++) {
        const Outcome *o = &ex->exits.v[i];
        if (o->exit != EXIT_NORETURN)
            keep_judge(ex, o->state);
        if (o->exit != EXIT_RETURN)
            continue;
        revisit_collect(ex, o->state, o->result);
        moves_collect(ex, o->state, o->result);
        address_collect(ex, o->state, o->result);
        if (is_lender)
            lends_collect(ex, o->state, o->result, o->mark);
        stores_in(ex, o->state, 0, is_lender ? 0 : o->result, o->mark);
    }
}

void class_drop_unmade(Explorer *ex)
{
    Val object = val_input(ex->values, val_root(ex->values, ROOT_THIS));

    if (ex->u->decls.v[ex->fn->decl].kind != DECL_CONSTRUCTOR)
        return;
    for (uint32_t i = 0; i < ex->exits.n; i++) {
        Outcome *o = &ex->exits.v[i];
        if (o->exit != EXIT_THROW)
            continue;
        ex->held = o->exception;
        state_clear(ex, o->state, object, DEFAULT_UNDEFINED);
        handle_settle(ex, o->state, LOST_THROW, o->mark);
        ex->held = 0;
    }
}

/* judging */

static bool is_deed_on(const EngineRun *run, const FieldDeed *d, const FieldStore *s)
{
    bool is_same = d->record == s->record || d->record == 0 ||
                   link_is_base(run->program, s->record, d->record) ||
                   link_is_base(run->program, d->record, s->record);

    return is_same && (d->field == NULL || d->field == s->field);
}

/* A class proper: somebody wrote member functions for it. */
static bool has_own_methods(const Program *p, RecId record)
{
    const LinkedRecord *r = &p->records.v[record];

    for (uint32_t i = 0; i < r->methods.n; i++) {
        const Decl *d = link_decl(p, r->methods.v[i]);
        if (!d->is_implicit && !d->is_defaulted)
            return true;
    }
    return false;
}

static bool is_own_method(const Program *p, FnId fn, RecId record)
{
    RecId of = p->fns.v[fn].record;

    return of != 0 &&
           (of == record || link_is_base(p, record, of) || link_is_base(p, of, record));
}

static bool is_abandoned(const EngineRun *run, const FieldStore *s)
{
    const LinkedRecord *r = &run->program->records.v[s->record];

    if (!r->is_in_view || r->is_modelled || !has_own_methods(run->program, s->record) ||
        !is_own_method(run->program, s->fn, s->record))
        return false;
    for (uint32_t i = 0; i < run->deeds.n; i++)
        if (is_deed_on(run, &run->deeds.v[i], s))
            return false;
    return true;
}

Name class_own_field(const Values *vs, Val v)
{
    const ValNode *n = v != 0 ? val(vs, v) : NULL;
    const ValNode *field = n != NULL && n->kind == VAL_INPUT ? val(vs, n->a) : NULL;
    const ValNode *object =
        field != NULL && field->kind == VAL_FIELD ? val(vs, field->a) : NULL;

    if (object == NULL || object->kind != VAL_INPUT ||
        val(vs, object->a)->kind != VAL_ROOT || val(vs, object->a)->num != ROOT_THIS)
        return NULL;
    return field->name;
}

/* `this` itself and arguments: a caller may pass whatever the case asks for. */
static bool is_argument(const Values *vs, Val v)
{
    const ValNode *n = val(vs, v);

    return n->kind == VAL_INPUT && val(vs, n->a)->kind == VAL_ROOT;
}

/* Whether the case may be met after the store; *is_open: if another condition, which
 * nobody here knows, allows it. */
static bool is_compatible(EngineRun *run, const Summary *sum, const SummaryCase *k,
                          const FieldStore *s, bool *is_open)
{
    *is_open = false;
    for (uint32_t i = 0; i < k->nwhen; i++) {
        Name field = class_own_field(sum->values, k->when[i].val);
        bool is_known = field == s->field || is_argument(sum->values, k->when[i].val);
        for (uint32_t j = 0; j < s->nfacts && !is_known; j++) {
            if (field == NULL || s->facts[j].field != field)
                continue;
            is_known = true;
            if (fact_is_disjoint(run->facts, s->facts[j].fact, k->when[i].fact))
                return false;
        }
        *is_open |= !is_known;
        /* what lies in the field is a handle */
        if (field == s->field && fact_is_subset(run->facts, k->when[i].fact, FACT_ZERO))
            return false;
    }
    return true;
}

static bool case_releases(const Summary *sum, const SummaryCase *k, const FieldStore *s)
{
    for (uint32_t j = 0; j < k->ndoes; j++)
        if (k->does[j].act == ACT_RELEASE &&
            class_own_field(sum->values, k->does[j].target) == s->field)
            return true;
    return false;
}

/* True if function `fn` of the class releases the field and may do so after this store:
 * in a case of which all conditions are known to hold, or in each that may be met. */
static bool releases(EngineRun *run, FnId fn, const FieldStore *s)
{
    const Summary *sum = run->slots[fn].summary;
    bool releases_any = false, is_open;

    for (uint32_t i = 0; sum != NULL && i < sum->ncases; i++)
        if (is_compatible(run, sum, &sum->cases[i], s, &is_open) && !is_open &&
            case_releases(sum, &sum->cases[i], s))
            return true;
    for (uint32_t i = 0; sum != NULL && i < sum->ncases; i++) {
        if (sum->cases[i].exit == EXIT_NORETURN ||
            !is_compatible(run, sum, &sum->cases[i], s, &is_open))
            continue;
        if (!case_releases(sum, &sum->cases[i], s))
            return false;
        releases_any = true;
    }
    return releases_any;
}

static bool is_closed_later(EngineRun *run, const FieldStore *s)
{
    for (uint32_t i = 0; i < run->deeds.n; i++) {
        const FieldDeed *d = &run->deeds.v[i];
        if (d->act == ACT_RELEASE && d->field == s->field && d->record != 0 &&
            is_deed_on(run, d, s) && is_own_method(run->program, d->fn, s->record) &&
            releases(run, d->fn, s))
            return true;
    }
    return false;
}

/* The getter that lends the field, if one does: the class is told there, once. */
static const FieldStore *lend_of(const EngineRun *run, const FieldStore *s)
{
    for (uint32_t i = 0; i < run->lends.n; i++) {
        FieldDeed lent = {run->lends.v[i].record, run->lends.v[i].field,
                          run->lends.v[i].fn, ACT_RETAIN};
        if (is_deed_on(run, &lent, s))
            return &run->lends.v[i];
    }
    return NULL;
}

static bool is_closed_at_death(EngineRun *run, const FieldStore *s)
{
    FnId destructor = run->program->records.v[s->record].destructor;

    return destructor != 0 && destructor != s->fn && releases(run, destructor, s);
}

static bool is_defect(EngineRun *run, const FieldStore *s)
{
    if (s->is_in_cell)
        return true;
    if (s->is_closed)
        return is_closed_at_death(run, s);
    return s->origin == ORIGIN_OWNED ? is_abandoned(run, s) : is_closed_later(run, s);
}

void class_judge(EngineRun *run)
{
    for (uint32_t i = 0; i < run->stores.n; i++) {
        const FieldStore *s = &run->stores.v[i];
        const FieldStore *lend = s->origin == ORIGIN_OWNED ? lend_of(run, s) : NULL;
        if (!is_defect(run, s))
            continue;
        if (lend != NULL)
            s = lend;
        finding_add(run, &s->finding, s->key);
    }
    /* Whoever made such an object and saw it die was told of the same handle. */
    for (uint32_t i = 0; i < run->stores.n; i++)
        if (is_defect(run, &run->stores.v[i]))
            finding_absorb(run, &run->stores.v[i].finding);
}
