/* HL206 wrong-failure-value: a handle is compared only with a value that its source never
 * returns on failure.
 *
 * Some sources answer NULL when they fail, others INVALID_HANDLE_VALUE. With the wrong
 * one the test never holds, and the failure goes on as a handle. The engine sends the
 * event when the function is explored to the end and no path compares the handle with its
 * own failure value.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;

    if (h->origin == ORIGIN_PSEUDO)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    rule_step(ctx, ev->at, "compared here with %s",
              ev->compared_with == 0 ? "NULL" : "INVALID_HANDLE_VALUE");
    rule_report(
        ctx, ev, "'%s' is compared with %s, but '%s' never returns that on failure.",
        rule_handle(ctx), ev->compared_with == 0 ? "NULL" : "INVALID_HANDLE_VALUE",
        rule_text(ctx, h->source));
}

const Rule rule_wrong_failure_value = {
    .id = "HL206",
    .name = "wrong-failure-value",
    .level = LEVEL_WARNING,
    .cwe = 253,
    .severity = "4.5",
    .summary =
        "A handle is compared only with a value that its source never returns on failure.",
    .wants = EV_COMPARE,
    .check = check,
};
