/* HL204 acquisition-unchecked: a handle is used where its source failed or was never
 * checked.
 *
 * After a failure the variable holds what it held before, often nothing defined. The
 * engine keeps such a handle pending until something decides it, so its first use or
 * release while pending or failed is the defect; afterwards it counts as live, and
 * nothing more is said of the check.
 */
#include "engine/rule.h"

static bool is_unchecked(const Handle *h)
{
    return h->origin == ORIGIN_OWNED &&
           (h->life == LIFE_PENDING || h->life == LIFE_FAILED);
}

static void check(RuleCtx *ctx, const Event *ev)
{
    const Handle *h = ev->handle;
    const char *verb = ev->kind == EV_RELEASE ? "closed" : "used";

    if (!is_unchecked(h) || ev->is_wrong_family)
        return;
    rule_step(ctx, h->acquired_at, "acquired here by '%s'", rule_text(ctx, h->source));
    if (h->life == LIFE_FAILED && h->was_checked)
        rule_report(ctx, ev, "'%s' is %s although '%s' failed.", rule_handle(ctx), verb,
                    rule_text(ctx, h->source));
    else
        rule_report(ctx, ev, "'%s' is %s, but the result of '%s' was never checked.",
                    rule_handle(ctx), verb, rule_text(ctx, h->source));
}

const Rule rule_acquisition_unchecked = {
    .id = "HL204",
    .name = "acquisition-unchecked",
    .level = LEVEL_WARNING,
    .cwe = 252,
    .severity = "5.0",
    .summary =
        "A handle is used or released although its source failed or was never checked.",
    .wants = EV_USE | EV_RELEASE | EV_MODIFY,
    .yields_to = "HL203",
    .check = check,
};
