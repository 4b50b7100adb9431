/* Calls out of view. A function of the system's C headers, or one whose name belongs to
 * the Windows API, borrows what it is given and changes what it gets a pointer to that is
 * not const. Anything else may keep what reaches it and change what it can reach, now or
 * in a later call.
 */
#include "engine/lent.h"
#include "engine/site.h"

#include <string.h>

static Name word(const CallSite *c, const char *text)
{
    return names_add(c->ex->names, text);
}

static bool is_system_c(const CallSite *c)
{
    if (c->is_windows)
        return true;
    if (c->decl == NULL)
        return false;
    if (c->decl->is_undeclared)
        return models_is_windows_name(c->ex->models, c->decl->name);
    return c->decl->is_system && c->decl->is_c;
}

/* what escaped */

static Val escaped_place(const CallSite *c, Val root)
{
    return val_field(c->ex->values, root, word(c, FIELD_ESCAPED));
}

static bool is_own_region(const CallSite *c, Val root)
{
    ValKind kind = (ValKind)val(c->ex->values, root)->kind;

    return kind == VAL_LOCAL || kind == VAL_HEAP;
}

void unknown_note_escape(const CallSite *c, State *s, Val v)
{
    Values *vs = c->ex->values;
    Val members[CHOICE_MAX], work[64];
    uint32_t n = v != 0 ? val_members(vs, v, members) : 0, nwork = 0;

    for (uint32_t i = 0; i < n; i++)
        work[nwork++] = val_root_of(vs, members[i]);
    while (nwork > 0) {
        Val root = work[--nwork];
        if (!is_own_region(c, root) || state_peek(s, escaped_place(c, root)) != 0)
            continue;
        state_note(c->ex, s, escaped_place(c, root), val_const(vs, 1));
        for (uint32_t i = 0; i < s->ncells && nwork < 64; i++)
            if (val_root_of(vs, s->cells[i].place) == root &&
                val_is_address(vs, s->cells[i].value))
                work[nwork++] = val_root_of(vs, s->cells[i].value);
    }
}

/* Code, literals, and globals that are only read: nobody changes them. */
static bool is_constant(const CallSite *c, Val root)
{
    const ValNode *node = val(c->ex->values, root);

    return node->kind == VAL_FN || node->kind == VAL_STRING ||
           (node->kind == VAL_GLOBAL &&
            link_is_constant(c->ex->program, (GlobId)node->num));
}

/* Forgets the region that `v` points into and, through pointers in it, those behind. */
static void forget_reach(const CallSite *c, State *s, Val v)
{
    Explorer *ex = c->ex;
    Values *vs = ex->values;
    Val work[64], seen[64];
    uint32_t nwork = 0, nseen = 0;

    work[nwork++] = v;
    while (nwork > 0) {
        Val at = work[--nwork];
        bool is_seen = !val_is_address(vs, at) && !val_is_input(vs, at);
        for (uint32_t i = 0; i < nseen; i++)
            is_seen |= seen[i] == at;
        if (is_seen || nseen == 64 || is_constant(c, val_root_of(vs, at)))
            continue;
        seen[nseen++] = at;
        for (uint32_t i = 0; i < s->ncells && nwork < 64; i++)
            if (val_is_below(vs, s->cells[i].place, at))
                work[nwork++] = s->cells[i].value;
        bool was_escaped = is_own_region(c, val_root_of(vs, at));
        state_clear(ex, s, at, DEFAULT_FORGOTTEN);
        if (was_escaped)
            state_note(ex, s, escaped_place(c, val_root_of(vs, at)), val_const(vs, 1));
    }
}

void unknown_let_go(const CallSite *c, State *s, Val v, Act act, Name why)
{
    Explorer *ex = c->ex;
    Val members[CHOICE_MAX];
    uint32_t n = v != 0 ? val_members(ex->values, v, members) : 0;

    if (n == 0 || (n == 1 && val_is_const(ex->values, v, NULL)))
        return;
    handle_let_go(ex, s, v, act, why, site_mark(c, s, TRAIL_CALL));
    unknown_note_escape(c, s, v);
    for (uint32_t i = 0; i < n; i++)
        forget_reach(c, s, members[i]);
}

static bool is_world(const CallSite *c, const State *s, Val place)
{
    Explorer *ex = c->ex;
    Val root = val_root_of(ex->values, place);
    const ValNode *node = val(ex->values, root);

    if (node->kind == VAL_ROOT && node->num == ROOT_ERROR)
        return true;
    if (node->kind == VAL_GLOBAL)
        return !link_is_constant(ex->program, (GlobId)node->num);
    return is_own_region(c, root) && state_peek(s, escaped_place(c, root)) != 0;
}

void unknown_forget_world(const CallSite *c, State *s)
{
    Explorer *ex = c->ex;
    Values *vs = ex->values;
    uint32_t i = 0;

    while (i < s->ncells) {
        Val place = s->cells[i].place, root = val_root_of(vs, place);
        if (!is_world(c, s, place) || place == escaped_place(c, root)) {
            i++;
            continue;
        }
        handle_let_go(ex, s, root, ACT_ESCAPE, c->text, site_mark(c, s, TRAIL_CALL));
        bool is_own = is_own_region(c, root);
        state_clear(ex, s, root, DEFAULT_FORGOTTEN);
        if (is_own)
            state_note(ex, s, escaped_place(c, root), val_const(vs, 1));
        i = 0;
    }
}

/* statuses */

/* `v` is a test that only a failed call passes: an expectation that it fails, or a word
 * on its failure. */
static bool tells_failure(const CallSite *c, const State *s, Val v, const HandleRec *h)
{
    Explorer *ex = c->ex;
    bool is_failure;

    if (v == h->decider || val(ex->values, v)->kind != VAL_EXPR)
        return false;
    State *passed = state_copy(ex, s);
    is_failure = !state_restrict(ex, passed, h->decider, h->success) ||
                 state_truth(ex, passed, v) == 0;
    state_free(ex, passed);
    return is_failure;
}

/* A status that goes into a function of the project counts as checked: by a function
 * without a result it was checked for good, unless it is told of a failure; one with a
 * result may have said anything. */
static bool statuses_pass(const CallSite *c, State *s)
{
    Explorer *ex = c->ex;

    for (uint32_t i = site_first(c); i < c->nargs; i++) {
        Val v = site_arg(c, s, i);
        for (uint32_t k = 0; v != 0 && k < s->nhandles; k++) {
            HandleRec *h = &s->handles[k];
            if (h->pub.life != LIFE_PENDING || h->decider == 0 ||
                !val_mentions(ex->values, v, h->decider))
                continue;
            if (c->is_void && !tells_failure(c, s, v, h)) {
                if (!state_restrict(ex, s, h->decider, h->success))
                    return false;
                continue;
            }
            Event ev = {.at = site_mark(c, s, TRAIL_CALL)};
            ev.callee =
                names_add(ex->names, arena_printf(ex->arena, WHY_STATUS " '%s'",
                                                  c->text != NULL ? c->text : "?"));
            handle_act(ex, s, s->handles[k].sym, ACT_MUTE, &ev);
        }
    }
    return true;
}

/* the call */

static bool is_const_pointee(const CallSite *c, uint32_t i)
{
    uint32_t unit, type = site_param_type(c, i, &unit);
    const Unit *u = c->ex->program->units.v[unit].u;
    const Type *t = type != 0 && type < u->types.n ? &u->types.v[type] : NULL;

    if (t == NULL || (t->kind != TYPE_POINTER && t->kind != TYPE_REFERENCE))
        return false;
    return t->to != 0 && u->types.v[t->to].is_const;
}

void unknown_borrow(const CallSite *c, State *s, uint32_t n)
{
    Explorer *ex = c->ex;
    Val v = site_arg(c, s, n + site_first(c));
    Event ev = {.kind = EV_USE, .callee = c->text};
    bool is_open_list =
        c->decl != NULL && n >= c->decl->params.n && !c->decl->is_undeclared;

    if (v == 0)
        return;
    if (!is_open_list)
        site_act(c, s, v, ACT_USE, &ev, site_may_be_handle(c, n));
    if (is_const_pointee(c, n) || state_handle(ex, s, v) != NULL)
        return;
    if (val_is_address(ex->values, v) && val(ex->values, v)->kind != VAL_FN) {
        site_overwrite(c, s, v);
    } else if (val_is_input(ex->values, v) && !site_may_be_handle(c, n)) {
        uint32_t unit, type = site_param_type(c, n, &unit);
        const Type *t = &ex->program->units.v[unit].u->types.v[type];
        if (type != 0 && (t->kind == TYPE_POINTER || t->kind == TYPE_REFERENCE))
            state_clear(ex, s, v, DEFAULT_FORGOTTEN);
    }
}

/* What was released before is passed on: that is its use. An open argument list
 * prints. */
static void pass_released(const CallSite *c, State *s)
{
    for (uint32_t i = site_first(c); c->decl != NULL && i < c->nargs; i++) {
        uint32_t n = i - site_first(c);
        Val v = site_arg(c, s, i);
        const HandleRec *h = state_handle(c->ex, s, v);
        Event ev = {.kind = EV_USE, .callee = c->text};

        if (h != NULL && h->pub.life == LIFE_RELEASED && n < c->decl->params.n &&
            site_may_be_handle(c, n))
            site_act(c, s, v, ACT_USE, &ev, false);
    }
}

/* A constructor or destructor of a base is given that part of the object: it knows no
 * field of the class derived from it, and calls none of its methods. */
static bool is_part_of_object(const CallSite *c, State *s, uint32_t i)
{
    Val v = c->has_object && i == 0 ? site_arg(c, s, 0) : 0;

    return v != 0 && c->decl != NULL &&
           (c->decl->kind == DECL_CONSTRUCTOR || c->decl->kind == DECL_DESTRUCTOR) &&
           val(c->ex->values, v)->kind == VAL_BASE;
}

/* A handle that was cast to a number: 32 bits are enough for one. */
static bool is_handle_as_number(const CallSite *c, State *s, uint32_t n)
{
    uint32_t unit = c->ex->unit, type = site_param_type(c, n, &unit);
    const Unit *u = c->ex->program->units.v[unit].u;

    return type != 0 && type < u->types.n && u->types.v[type].kind == TYPE_INT &&
           u->types.v[type].bits >= 32 &&
           state_handle(c->ex, s, site_arg(c, s, n + site_first(c))) != NULL;
}

static bool is_format(const CallSite *c, State *s, uint32_t i)
{
    const ValNode *node = val(c->ex->values, site_arg(c, s, i));

    return node->kind == VAL_STRING && strchr(node->name, '%') != NULL;
}

bool unknown_is_printed(const CallSite *c, State *s, uint32_t i)
{
    uint32_t open = site_first(c) + (c->decl != NULL ? c->decl->params.n : 0);

    if (c->decl == NULL || !c->decl->is_variadic || i < open ||
        state_handle(c->ex, s, site_arg(c, s, i)) == NULL)
        return false;
    for (uint32_t k = site_first(c); k < open; k++)
        if (is_format(c, s, k))
            return true;
    return false;
}

static void take_all(const CallSite *c, State *s)
{
    pass_released(c, s);
    for (uint32_t i = 0; i < c->nargs; i++) {
        if (unknown_is_printed(c, s, i) || (i < 64 && (c->lent >> i & 1) != 0))
            continue;
        if (is_part_of_object(c, s, i))
            site_overwrite(c, s, site_arg(c, s, i));
        else if (i < site_first(c) || site_may_reach(c, i - site_first(c)) ||
                 is_handle_as_number(c, s, i - site_first(c)))
            unknown_let_go(c, s, site_arg(c, s, i), ACT_ESCAPE, c->text);
    }
    unknown_forget_world(c, s);
}

/* A record result is unknown; a scalar one is a fresh symbol. */
static void result_unknown(const CallSite *c, State *s)
{
    if (c->into.kind != REF_NONE)
        state_clear(c->ex, s, ref_value(c->ex, s, c->into), DEFAULT_FORGOTTEN);
    else
        site_need_result(c, s, FACT_ANY);
}

void unknown_apply(const CallSite *c, State *s, Outcomes *out)
{
    bool is_borrower = is_system_c(c);

    if (!is_borrower && !statuses_pass(c, s)) {
        state_free(c->ex, s);
        return;
    }
    for (uint32_t i = site_first(c); is_borrower && i < c->nargs; i++)
        unknown_borrow(c, s, i - site_first(c));
    if (!is_borrower)
        take_all(c, s);
    result_unknown(c, s);
    site_leave(c, s,
               c->decl != NULL && c->decl->is_noreturn ? EXIT_NORETURN : EXIT_RETURN, 0,
               out);
}

/* the incomplete */

/* A handle, of ours or the caller's, that the callee does no more than use, whatever its
 * paths. A result may say what became of it, and is not known. */
static bool is_lent(const CallSite *c, State *s, const Summary *sum, uint32_t i)
{
    uint32_t first = site_first(c);
    Val v = site_arg(c, s, i);

    if (!c->is_void || i < first || i >= 64 || v == 0)
        return false;
    return (state_handle(c->ex, s, v) != NULL ||
            (val_is_input(c->ex->values, v) && site_may_be_handle(c, i - first))) &&
           lent_is_parameter(c->ex->run, sum->fn, i - first);
}

void unknown_apply_incomplete(const CallSite *c, State *s, const Summary *sum,
                              Outcomes *out)
{
    Explorer *ex = c->ex;
    const char *what = sum->why_incomplete != NULL ? sum->why_incomplete
                       : sum->nloose > 0           ? "recursion"
                                                   : "?";
    Name why = names_add(ex->names, arena_printf(ex->arena, WHY_INCOMPLETE " in '%s': %s",
                                                 c->text != NULL ? c->text : "?", what));

    CallSite to = *c;

    for (uint32_t i = 0; i < c->nargs; i++) {
        if (is_lent(c, s, sum, i))
            to.lent |= UINT64_C(1) << i;
        else
            unknown_let_go(c, s, site_arg(c, s, i), ACT_MUTE, why);
    }
    unknown_apply(&to, s, out);
}
