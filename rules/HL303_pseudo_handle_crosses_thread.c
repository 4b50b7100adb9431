/* HL303 pseudo-handle-crosses-thread: a thread's pseudo-handle is kept in a global or
 * handed to another thread.
 *
 * It stands for whichever thread uses it, so over there it is a different thread or a
 * different token.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_PSEUDO || !h->is_thread_bound)
        return;
    if (ev->kind == EV_STORE && !ev->is_global)
        return;
    rule_step(ctx, h->acquired_at, "pseudo-handle from '%s'", rule_text(ctx, h->source));
    if (ev->kind == EV_START)
        rule_report(
            ctx, ev,
            "'%s' stands for the thread that uses it, and goes to another thread.",
            rule_handle(ctx));
    else
        rule_report(
            ctx, ev,
            "'%s' stands for the thread that uses it, and is kept for all threads.",
            rule_handle(ctx));
}

const Rule rule_pseudo_handle_crosses_thread = {
    .id = "HL303",
    .name = "pseudo-handle-crosses-thread",
    .level = LEVEL_WARNING,
    .cwe = 664,
    .severity = "4.0",
    .summary =
        "A thread's pseudo-handle is kept in a global or handed to another thread.",
    .wants = EV_STORE | EV_START,
    .check = check,
};
