/* HL301 pseudo-handle-closed: a pseudo-handle reaches a release.
 *
 * It is a constant, not an entry of the handle table: closing it does nothing, and the
 * code that does it believes to own something. The danger comes when the variable holds a
 * real handle one day.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_PSEUDO)
        return;
    rule_step(ctx, h->acquired_at, "pseudo-handle from '%s'", rule_text(ctx, h->source));
    if (ev->is_by_destructor)
        rule_report(ctx, ev,
                    "'%s' is a pseudo-handle, and this object closes it to no effect.",
                    rule_handle(ctx));
    else
        rule_report(ctx, ev, "'%s' is a pseudo-handle; closing it has no effect.",
                    rule_handle(ctx));
}

const Rule rule_pseudo_handle_closed = {
    .id = "HL301",
    .name = "pseudo-handle-closed",
    .level = LEVEL_WARNING,
    .cwe = 404,
    .severity = "3.0",
    .summary = "A pseudo-handle reaches a release, which has no effect.",
    .wants = EV_RELEASE,
    .mends = MEND_REMOVE_CLOSE,
    .check = check,
};
