/* Collected handles. What a container was told stands in the state beside its elements:
 * two notes, places that stand for many as the elements do, so that they are copied,
 * met, and passed on by summaries with them.
 */
#include "engine/collect.h"

#include "engine/plan.h"
#include "engine/run.h"

#include <string.h>

/* elements may have been taken out */
#define NOTE_GONE "#gone"
/* there are elements that nothing is known of */
#define NOTE_OTHERS "#others"

static Val note_of(Explorer *ex, Val any, const char *note)
{
    return val_field(ex->values, any, names_add(ex->names, note));
}

bool collect_is_note(const Values *vs, Val place)
{
    const ValNode *n = val(vs, place);

    return n->kind == VAL_FIELD && n->name[0] == '#' &&
           (strcmp(n->name, NOTE_GONE) == 0 || strcmp(n->name, NOTE_OTHERS) == 0);
}

/* The elements of a library container that `place` is one of, or a part of one; 0: it is
 * none. */
static Val elements_of(Explorer *ex, const State *s, Val place)
{
    const Values *vs = ex->values;
    const ValNode *n = val(vs, place);
    RecId record;

    for (; n->kind >= VAL_FIELD && n->kind < VAL_ANY; n = val(vs, place))
        place = n->a;
    if (n->kind != VAL_ANY || val(vs, n->a)->is_many)
        return 0;
    record = state_dynamic_type(ex, s, n->a);
    if (record == 0)
        record = class_place_record(ex, s, n->a);
    if (record == 0 || ex->program->records.v[record].model == NULL)
        return 0;
    return ex->program->records.v[record].model->is_container ? place : 0;
}

Val collect_region(Explorer *ex, const HandleRec *h)
{
    return h->region ? h->region : val_site(ex->values, h->ins, h->ordinal, AGE_NEWEST);
}

void collect_let_go(Explorer *ex, const HandleRec *h)
{
    Val region = collect_region(ex, h);
    uint32_t i;

    for (i = 0; i < ex->let_go.n; i++)
        if (ex->let_go.v[i] == region)
            return;
    ARRAY_PUSH(ex->arena, &ex->let_go, region);
}

void handle_collect(Explorer *ex, State *s, Val value, Val place)
{
    Val members[CHOICE_MAX], elements = elements_of(ex, s, place);
    uint32_t n = val_members(ex->values, value, members), i;

    for (i = 0; i < n; i++) {
        HandleRec *h = state_handle(ex, s, members[i]);

        if (!h)
            continue;
        h->was_put_released |= !h->is_collected && h->pub.life == LIFE_RELEASED;
        h->is_collected = true;
        h->region = val_root_of(ex->values, place);
        h->elements = elements;
        if (h->pub.life == LIFE_ESCAPED || h->has_escaped)
            collect_let_go(ex, h);
    }
}

void collect_remove(Explorer *ex, State *s, Val place)
{
    state_note(ex, s, note_of(ex, val_any(ex->values, place), NOTE_GONE),
               val_const(ex->values, 1));
}

void collect_overwrite(Explorer *ex, State *s, Val place)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, place, members), i, k;

    for (i = 0; i < n; i++) {
        Val elements =
            val(ex->values, members[i])->is_many ? elements_of(ex, s, members[i]) : 0;
        bool is_held = false;

        for (k = 0; k < s->ncells && elements != 0 && !is_held; k++)
            is_held = val_is_below(ex->values, s->cells[k].place, members[i]) &&
                      state_holds_handle(ex, s, s->cells[k].value);
        if (is_held)
            state_note(ex, s, note_of(ex, elements, NOTE_GONE), val_const(ex->values, 1));
    }
}

void collect_note_others(Explorer *ex, State *s, Val place)
{
    if (elements_of(ex, s, place) != 0)
        state_note(ex, s, note_of(ex, place, NOTE_OTHERS), val_const(ex->values, 1));
}

static bool is_in_loop(const Explorer *ex)
{
    return ex->plan->in_loop[ex->blk];
}

/* Noted of the element or of what it is a part of, up to all elements. */
static bool has_others(Explorer *ex, const State *s, Val place)
{
    for (;; place = val(ex->values, place)->a) {
        if (state_peek(s, note_of(ex, place, NOTE_OTHERS)))
            return true;
        if (val(ex->values, place)->kind == VAL_ANY)
            return false;
    }
}

bool collect_is_doubtful(Explorer *ex, State *s, Val place, Val v)
{
    const HandleRec *h = state_handle(ex, s, v);

    if (!h || h->pub.origin != ORIGIN_OWNED || elements_of(ex, s, place) == 0)
        return false;
    if (h->pub.life == LIFE_RELEASED && is_in_loop(ex))
        return true;
    return h->pub.life != LIFE_PENDING && has_others(ex, s, place);
}

/* Whatever element is meant, it is this handle. */
static bool is_only_element(Explorer *ex, const State *s, const HandleRec *h)
{
    uint32_t i;

    for (i = 0; i < s->ncells; i++)
        if (val_is_below(ex->values, s->cells[i].place, h->elements) &&
            s->cells[i].value != h->sym && state_holds_handle(ex, s, s->cells[i].value))
            return false;
    return state_peek(s, note_of(ex, h->elements, NOTE_OTHERS)) == 0;
}

bool collect_is_sure(Explorer *ex, const State *s, const HandleRec *h, const Event *ev)
{
    if (h->elements == 0 || val(ex->values, h->sym)->is_many)
        return false;
    if (h->was_put_released && is_only_element(ex, s, h))
        return true;
    if (ev->is_of_some || state_peek(s, note_of(ex, h->elements, NOTE_GONE)) != 0)
        return false;
    return ev->is_of_every || !is_in_loop(ex);
}
