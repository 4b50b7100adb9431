/* HL103 borrowed-handle-outlives-owner: a borrowed handle is kept, or used, beyond the
 * life of what lent it.
 *
 * The lender closes the handle when its last reference goes: at the end of the request,
 * or when the cache drops the entry. A global, a member of an object that outlives
 * requests, and another thread keep the value longer; and a use after the code itself
 * gave the owner back may come too late.
 */
#include "engine/rule.h"

static void report(RuleCtx *ctx, const Event *ev)
{
    const char *name = rule_text(ctx, ev->handle->name);

    if (ev->is_owner_gone)
        rule_report(ctx, ev, "'%s' is used after the object that lent it was given back.",
                    name);
    else if (ev->kind == EV_START)
        rule_report(
            ctx, ev,
            "'%s' is borrowed, but another thread may use it after its owner is gone.",
            name);
    else
        rule_report(ctx, ev, "'%s' is borrowed, but is kept where it outlives its owner.",
                    name);
}

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_BORROWED || h->owner_is_held || ev->is_failure_value)
        return;
    if (ev->kind == EV_STORE ? !ev->is_long_lived
                             : ev->kind != EV_START && !ev->is_owner_gone)
        return;
    rule_step(ctx, h->acquired_at, "borrowed here from '%s'", rule_text(ctx, h->source));
    report(ctx, ev);
}

const Rule rule_borrowed_handle_outlives_owner = {
    .id = "HL103",
    .name = "borrowed-handle-outlives-owner",
    .level = LEVEL_WARNING,
    .cwe = 672,
    .severity = "6.5",
    .summary =
        "A borrowed handle is kept or used beyond the life of the object that lent it.",
    .wants = EV_STORE | EV_START | EV_USE | EV_MODIFY,
    .check = check,
};
