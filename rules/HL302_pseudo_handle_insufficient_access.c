/* HL302 pseudo-handle-insufficient-access: a pseudo token handle goes to a call that
 * needs more than querying.
 *
 * Since Windows 8 these handles carry TOKEN_QUERY and TOKEN_QUERY_SOURCE only, so the
 * call fails.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_PSEUDO || ev->needs == NULL)
        return;
    rule_step(ctx, h->acquired_at, "pseudo-handle from '%s'", rule_text(ctx, h->source));
    rule_report(ctx, ev, "'%s' is a pseudo-handle without %s, which '%s' needs.",
                rule_text(ctx, h->name), ev->needs, rule_text(ctx, ev->callee));
}

const Rule rule_pseudo_handle_insufficient_access = {
    .id = "HL302",
    .name = "pseudo-handle-insufficient-access",
    .level = LEVEL_WARNING,
    .cwe = 280,
    .severity = "3.5",
    .summary =
        "A pseudo token handle is passed to a call that needs more rights than it has.",
    .wants = EV_USE | EV_MODIFY,
    .check = check,
};
