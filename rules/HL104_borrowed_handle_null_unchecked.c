/* HL104 borrowed-handle-null-unchecked: a borrowed handle that may be NULL goes unchecked
 * to a call where NULL means something else, or is not allowed.
 *
 * Lenders answer NULL when they have no token. SetThreadToken(NULL, NULL) then ends the
 * impersonation, and the code goes on as the service itself.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_BORROWED || ev->null < NULL_FORBIDDEN)
        return;
    if (h->life != LIFE_PENDING && h->life != LIFE_FAILED)
        return;
    rule_step(ctx, h->acquired_at, "borrowed here from '%s'", rule_text(ctx, h->source));
    if (ev->null == NULL_CHANGES_MEANING)
        rule_report(ctx, ev, "'%s' may be NULL, which means something else to '%s'.",
                    rule_handle(ctx), rule_text(ctx, ev->callee));
    else
        rule_report(ctx, ev, "'%s' may be NULL, which '%s' does not take.",
                    rule_handle(ctx), rule_text(ctx, ev->callee));
}

const Rule rule_borrowed_handle_null_unchecked = {
    .id = "HL104",
    .name = "borrowed-handle-null-unchecked",
    .level = LEVEL_NOTE,
    .cwe = 252,
    .severity = "3.5",
    .summary =
        "A borrowed handle that may be NULL is passed unchecked to a call that takes NULL "
        "differently or not at all.",
    .wants = EV_USE,
    .check = check,
};
