/* Threads: what a function that runs on one takes over, and what it leaves alone.
 *
 * The function's body, where it is in view, is not applied in order with the caller's:
 * nobody knows when it runs. What some case of it releases, stores or passes on leaves
 * the caller's view here; the rest stays where it is, to be released by the caller or
 * lost.
 */
#include "engine/keep.h"
#include "engine/site.h"

#include <string.h>

/* A thread's function as a call with the arguments that it gets. */
typedef struct {
    FnId fn;
    bool has_object;
    Val args[SITE_MAX_ARGS];
    uint32_t nargs;
} Start;

static Start start_of(Explorer *ex, const State *s, Val callable, const Val *args,
                      uint32_t nargs)
{
    RecId closure = callable != 0 ? state_dynamic_type(ex, s, callable) : 0;
    Val held = callable != 0 && closure == 0 ? state_peek(s, callable) : 0;
    const ValNode *n = val(ex->values, held != 0 ? held : callable);
    Start start = {0};

    if (closure != 0) {
        start.fn = link_method_named(ex->program, closure, "operator()");
        start.has_object = true;
        start.args[start.nargs++] = callable;
    } else if (n->kind == VAL_FN || n->kind == VAL_MEMFN) {
        start.fn = (FnId)n->num;
        start.has_object = n->kind == VAL_MEMFN;
    }
    for (uint32_t i = 0; i < nargs && start.nargs < SITE_MAX_ARGS; i++)
        start.args[start.nargs++] = args[i];
    if (start.fn != 0 && link_decl(ex->program, start.fn)->is_virtual)
        start.fn = 0;
    return start;
}

/* What the new thread gets by value `v`; `is_known`: what it takes of that is told
 * apart. */
static void hand_over(const CallSite *c, State *s, Val v, bool is_known)
{
    Explorer *ex = c->ex;
    Event ev = {.kind = EV_START, .callee = c->text};

    keep_note_start(c, s, v,
                    c->has_object ? val_object(ex->values, site_arg(c, s, 0)) : 0);
    const HandleRec *h = state_handle(ex, s, v);
    if (h == NULL || (!is_known && h->pub.origin == ORIGIN_OWNED))
        site_act(c, s, v, ACT_START, &ev, true);
    if (is_known || !val_is_address(ex->values, v))
        return;
    handle_let_go(ex, s, v, ACT_ESCAPE, c->text, site_mark(c, s, TRAIL_CALL));
    unknown_note_escape(c, s, v);
}

void thread_start(const CallSite *c, State *s, Val callable, const Val *args,
                  uint32_t nargs)
{
    Explorer *ex = c->ex;
    Start start = start_of(ex, s, callable, args, nargs);
    bool has_body = start.fn != 0 && ex->program->fns.v[start.fn].body != NULL;
    const Summary *sum = has_body ? run_summary(ex->run, start.fn) : NULL;
    CallSite inner;
    Ref refs[SITE_MAX_ARGS];
    bool is_known = sum != NULL && sum->complete && sum->nholes == 0 &&
                    site_inner(c, s, &inner, refs, start.fn, start.has_object, start.args,
                               start.nargs, 0);

    for (uint32_t i = 0; i < nargs; i++)
        if (args[i] != 0)
            hand_over(c, s, args[i], is_known);
    /* a closure goes with all that it has captured */
    if (callable != 0 && val_is_address(ex->values, callable) &&
        val(ex->values, callable)->kind != VAL_FN)
        hand_over(c, s, callable, is_known);
    if (is_known)
        summary_take(&inner, s, sum);
}
