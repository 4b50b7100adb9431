/* HL203 owned-handle-used-after-close: an owned handle is used after its release.
 *
 * The value may name another object by now, so the call works on something else, or
 * fails. Comparing or overwriting the variable, and printing its value, are no uses.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_OWNED || h->life != LIFE_RELEASED)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    rule_step(ctx, h->released_at, "closed here");
    if (ev->callee != NULL)
        rule_report(ctx, ev, "'%s' is passed to '%s' after its close.", rule_handle(ctx),
                    rule_text(ctx, ev->callee));
    else
        rule_report(ctx, ev, "'%s' is returned after its close.", rule_handle(ctx));
}

const Rule rule_owned_handle_used_after_close = {
    .id = "HL203",
    .name = "owned-handle-used-after-close",
    .level = LEVEL_ERROR,
    .cwe = 672,
    .severity = "7.5",
    .summary = "An owned handle is used after its release.",
    .wants = EV_USE | EV_MODIFY,
    .check = check,
};
