/* HL102 borrowed-handle-modified: a call changes the object behind a borrowed handle.
 *
 * The lender shares the object with others: a token's privileges, default DACL or session
 * change for every request that runs with it. A DuplicateHandle copy is the same object;
 * SetHandleInformation changes the handle alone, so a copy of one's own is exempt from
 * that.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;
    bool is_lent = h->origin == ORIGIN_BORROWED;

    if (!is_lent && !(h->is_same_object && ev->modifies == MODIFY_OBJECT))
        return;
    if (ev->is_failure_value)
        return;
    rule_step(ctx, h->acquired_at,
              is_lent ? "borrowed here from '%s'" : "copied here by '%s'",
              rule_text(ctx, h->source));
    rule_report(ctx, ev, "'%s' is borrowed, and '%s' changes the object behind it.",
                rule_handle(ctx), rule_text(ctx, ev->callee));
}

const Rule rule_borrowed_handle_modified = {
    .id = "HL102",
    .name = "borrowed-handle-modified",
    .level = LEVEL_WARNING,
    .cwe = 471,
    .severity = "6.5",
    .summary = "A borrowed handle is passed to a call that changes the object behind it.",
    .wants = EV_MODIFY,
    .check = check,
};
