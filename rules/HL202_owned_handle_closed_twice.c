/* HL202 owned-handle-closed-twice: one path closes the same owned handle twice.
 *
 * After the first close the system may hand the same value to another thread; the second
 * close then shuts a handle that belongs to someone else.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_OWNED || h->life != LIFE_RELEASED || ev->is_wrong_family)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    rule_step(ctx, h->released_at, "first closed here");
    rule_report(ctx, ev, "'%s' is closed twice.", rule_handle(ctx));
}

const Rule rule_owned_handle_closed_twice = {
    .id = "HL202",
    .name = "owned-handle-closed-twice",
    .level = LEVEL_ERROR,
    .cwe = 1341,
    .severity = "7.8",
    .summary = "An owned handle reaches a second release on one feasible path.",
    .wants = EV_RELEASE,
    .mends = MEND_REMOVE_CLOSE | MEND_RESET,
    .check = check,
};
