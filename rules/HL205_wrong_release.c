/* HL205 wrong-release: a handle reaches a release of another family.
 *
 * FindClose, LocalFree or closesocket on a token do not close it: the handle leaks, and
 * the function works on memory or an object that is not there. A borrowed handle is HL101
 * instead.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin != ORIGIN_OWNED || !ev->is_wrong_family || h->life == LIFE_FAILED)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    rule_report(ctx, ev, "'%s' is not released by '%s'.", rule_handle(ctx),
                rule_text(ctx, ev->callee));
}

const Rule rule_wrong_release = {
    .id = "HL205",
    .name = "wrong-release",
    .level = LEVEL_ERROR,
    .cwe = 763,
    .severity = "6.5",
    .summary = "A handle is passed to a release of another family.",
    .wants = EV_RELEASE,
    .mends = MEND_REPLACE_CLOSE,
    .check = check,
};
