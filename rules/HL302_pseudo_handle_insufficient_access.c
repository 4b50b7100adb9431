/* HL302 pseudo-handle-insufficient-access: a pseudo token handle goes to a call that
 * needs more than querying.
 *
 * Since Windows 8 these handles carry TOKEN_QUERY and TOKEN_QUERY_SOURCE only, so the
 * call fails.
 */
#include "engine/rule.h"

/* The first right that the call needs and the handle does not have; NULL: it has all. */
static Name missing_right(const Handle *h, const Event *ev)
{
    for (uint32_t i = 0; i < ev->nneeds && h->has_grants; i++) {
        uint32_t k = 0;
        while (k < h->ngrants && h->grants[k] != ev->needs[i])
            k++;
        if (k == h->ngrants)
            return ev->needs[i];
    }
    return NULL;
}

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;
    Name right = missing_right(h, ev);

    if (h->origin != ORIGIN_PSEUDO || right == NULL)
        return;
    rule_step(ctx, h->acquired_at, "pseudo-handle from '%s'", rule_text(ctx, h->source));
    rule_report(ctx, ev, "'%s' is a pseudo-handle without %s, which '%s' needs.",
                rule_handle(ctx), right, rule_text(ctx, ev->callee));
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
