/* HL101 borrowed-handle-closed: a handle that somebody else owns reaches a release.
 *
 * The lender closes its handle itself. Closed here, the lender's next use fails or, once
 * the system has handed the value out again, hits a handle of someone else. Any release
 * counts, also one of another family: LocalFree on a lent SID is the same mistake. A
 * value known to be the failure value (NULL) is no handle, and nothing happens to it.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_BORROWED || ev->is_failure_value)
        return;
    rule_step(ctx, h->acquired_at, "borrowed here from '%s'", rule_text(ctx, h->source));
    if (ev->is_by_destructor)
        rule_report(ctx, ev, "'%s' is borrowed, but this object closes it.",
                    rule_handle(ctx));
    else
        rule_report(ctx, ev, "'%s' is borrowed and must not be closed.",
                    rule_handle(ctx));
}

const Rule rule_borrowed_handle_closed = {
    .id = "HL101",
    .name = "borrowed-handle-closed",
    .level = LEVEL_ERROR,
    .cwe = 763,
    .severity = "7.5",
    .summary = "A borrowed handle reaches a release.",
    .wants = EV_RELEASE,
    .mends = MEND_REMOVE_CLOSE,
    .check = check,
};
