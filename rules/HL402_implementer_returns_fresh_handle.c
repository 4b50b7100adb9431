/* HL402 implementer-returns-fresh-handle: a token getter returns a handle that it
 * acquires on each call.
 *
 * Callers must not close what a getter lends, so each call leaks one handle.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_OWNED || !ev->is_fresh)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    rule_report(ctx, ev, "'%s' returns a handle that it acquires anew on each call.",
                rule_text(ctx, ev->callee));
}

const Rule rule_implementer_returns_fresh_handle = {
    .id = "HL402",
    .name = "implementer-returns-fresh-handle",
    .level = LEVEL_WARNING,
    .cwe = 772,
    .severity = "5.5",
    .summary = "A token getter returns a handle that it newly acquires on each call.",
    .wants = EV_LEND,
    .check = check,
};
