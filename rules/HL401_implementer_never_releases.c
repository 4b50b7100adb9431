/* HL401 implementer-never-releases: a token getter lends an owned member that the class
 * never releases.
 *
 * Who implements IHttpUser or IHttpTokenEntry owns the tokens that its getters lend:
 * callers must not close them. The engine sends the event when all of the class is in
 * view and nothing releases the member.
 */
#include "engine/rule.h"

static void check(RuleCtx *ctx, const Event *ev)
{
    if (ev->handle->origin != ORIGIN_OWNED || ev->is_fresh)
        return;
    rule_report(ctx, ev,
                "'%s' lends the owned handle '%s', which no member function releases.",
                rule_text(ctx, ev->callee), rule_text(ctx, ev->handle->name));
}

const Rule rule_implementer_never_releases = {
    .id = "HL401",
    .name = "implementer-never-releases",
    .level = LEVEL_WARNING,
    .cwe = 772,
    .severity = "5.5",
    .summary =
        "A class that implements a lending interface never releases the owned handle that its "
        "getter returns.",
    .wants = EV_LEND,
    .check = check,
};
