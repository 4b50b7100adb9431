/* HL201 owned-handle-leaked: some feasible path loses an owned handle without releasing
 * it.
 *
 * Lost means that no place in reach holds the live handle any more: the function returned
 * or threw, the scope ended, the variable was overwritten, the object was freed, or the
 * handle was left in a field that no member function of its class ever releases. The
 * result stands at the acquisition; each way of losing it is a related location.
 */
#include "engine/rule.h"

/* How the handle is lost, as the last step of the path says it. */
static const char *how_text(LostHow how)
{
    switch (how) {
    case LOST_OVERWRITTEN:
        return "overwritten here while still open";
    case LOST_RETURN:
        return "still open when the function returns here";
    case LOST_THROW:
        return "still open when the exception leaves the function here";
    case LOST_SCOPE:
        return "still open when its scope ends here";
    case LOST_FREED:
        return "still open when the object that holds it is freed here";
    case LOST_FIELD:
        return "stored here in a member that nothing ever releases";
    case LOST_THREAD:
        return "handed here to a thread that never releases it";
    }
    return "lost here";
}

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_OWNED)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    rule_step(ctx, ev->at, "%s", how_text(ev->how));
    rule_report(ctx, ev, "'%s' is not released on every path.", rule_handle(ctx));
}

const Rule rule_owned_handle_leaked = {
    .id = "HL201",
    .name = "owned-handle-leaked",
    .level = LEVEL_WARNING,
    .cwe = 775,
    .severity = "5.5",
    .summary = "An owned handle is not released on some feasible path.",
    .wants = EV_LOST,
    .mends = MEND_CLOSE,
    .check = check,
};
