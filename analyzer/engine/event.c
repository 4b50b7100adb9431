/* Events meet rules: what a rule may ask of the path at hand, and where its result
 * points.
 *
 * Where: a loss at the acquisition; a release under a destructor where the first owner
 * took the handle over, or where the guard was made, and for a second close the later of
 * that and the other release; all else at the call itself, which is the call in the frame
 * that knows the handle's origin, because effects on inputs are replayed there.
 */
#include "engine/run.h"

#include <stdarg.h>
#include <string.h>

typedef struct {
    uint32_t mark;
    Name text;
} Words;

struct RuleCtx {
    EngineRun *run;
    Explorer *ex;
    const State *s;
    const HandleRec *h;
    const Rule *rule;
    ARRAY(Words) words;
};

const char *rule_text(RuleCtx *ctx, Name name)
{
    (void)ctx;
    return name != NULL ? name : "a function";
}

const char *rule_handle(RuleCtx *ctx)
{
    const Handle *h = &ctx->h->pub;

    if (h->name != NULL)
        return h->name;
    return h->source != NULL ? arena_printf(ctx->ex->arena, "%s()", h->source) : "handle";
}

void rule_step(RuleCtx *ctx, uint32_t mark, const char *format, ...)
{
    Text text = text_in(ctx->ex->arena);
    va_list args;

    if (mark == 0)
        return;
    va_start(args, format);
    text_vprintf(&text, format, args);
    va_end(args);
    ARRAY_PUSH(ctx->ex->arena, &ctx->words,
               ((Words){mark, names_add(ctx->ex->names, text_str(&text))}));
}

static Name words_at(const RuleCtx *ctx, uint32_t mark)
{
    for (uint32_t i = 0; i < ctx->words.n; i++)
        if (ctx->words.v[i].mark == mark)
            return ctx->words.v[i].text;
    return NULL;
}

/* the path */

static Name function_name(const Explorer *ex)
{
    const Decl *d = &ex->u->decls.v[ex->fn->decl];

    return d->text != NULL ? d->text : d->name;
}

static void step_add(RuleCtx *ctx, Finding *f, TrailStep step)
{
    f->steps = arena_grow(ctx->run->arena, f->steps, f->nsteps * sizeof *f->steps,
                          (f->nsteps + 1) * sizeof *f->steps);
    f->steps[f->nsteps++] = step;
}

static void mark_add(RuleCtx *ctx, Finding *f, uint32_t number)
{
    const Mark *m = &ctx->ex->marks.v[number];
    Name text = words_at(ctx, number);
    TrailStep step = {.kind = m->kind, .function = function_name(ctx->ex)};

    if (text == NULL)
        text = m->text;
    if (text == NULL ||
        (m->of != 0 && !val_mentions(ctx->ex->values, m->of, ctx->h->sym)))
        return; /* a call that did something with another value */
    step.place = trail_place(ctx->ex->u, m->loc);
    if (m->made != NULL) {
        step.place = m->made->place;
        step.function = m->made->function;
    }
    step.text = text;
    step.is_essential = m->is_essential || words_at(ctx, number) != NULL;
    step_add(ctx, f, step);
    for (uint32_t i = 0; i < m->nsteps; i++)
        step_add(ctx, f, m->steps[i]);
}

static void path_add(RuleCtx *ctx, Finding *f, uint32_t last)
{
    ARRAY(uint32_t) marks = {0};

    for (uint32_t m = last; m != 0; m = ctx->ex->marks.v[m].prev)
        ARRAY_PUSH(ctx->ex->arena, &marks, m);
    while (marks.n > 0)
        mark_add(ctx, f, marks.v[--marks.n]);
}

/* Words for the event itself, where the rule gave none. */
static const char *event_words(const Event *ev)
{
    switch (ev->kind) {
    case EV_RELEASE:
        return ev->is_by_destructor ? "closed here when the object dies" : "closed here";
    case EV_USE:
        return ev->callee != NULL ? "used here" : "returned here";
    case EV_MODIFY:
        return "changed here";
    case EV_STORE:
        return "stored here";
    case EV_START:
        return "handed to another thread here";
    case EV_LEND:
        return "returned here to callers that must not close it";
    case EV_COMPARE:
        return "compared here";
    case EV_LOST:
    case EV_FIELD:
        return "lost here";
    }
    return "here";
}

/* where */

static uint32_t later_mark(const Explorer *ex, uint32_t a, uint32_t b)
{
    return ex->marks.v[a].length > ex->marks.v[b].length ? a : b;
}

static Place mark_place(const Explorer *ex, uint32_t mark)
{
    return trail_place(ex->u, ex->marks.v[mark].loc);
}

/* A guard by reference: where it was made, or the first close if that stands further
 * down. */
static Place guard_place(const RuleCtx *ctx, const Event *ev)
{
    Place made = trail_place(ctx->ex->u, ev->guard_loc);
    Place closed;

    if (ev->kind != EV_RELEASE || ctx->h->pub.life != LIFE_RELEASED ||
        ctx->h->pub.released_at == 0)
        return made;
    closed = mark_place(ctx->ex, ctx->h->pub.released_at);
    return closed.path == made.path && closed.line > made.line &&
                   !ctx->ex->marks.v[ctx->h->pub.released_at].is_by_destructor
               ? closed
               : made;
}

static Place destructor_place(const RuleCtx *ctx, const Event *ev)
{
    const Explorer *ex = ctx->ex;
    const HandleRec *h = ctx->h;
    uint32_t taken = h->pub.taken_at, first = h->pub.released_at;

    if (taken == 0)
        return ev->guard_loc != 0 ? guard_place(ctx, ev) : mark_place(ex, ev->at);
    if (ev->kind != EV_RELEASE || h->pub.life != LIFE_RELEASED || first == 0)
        return mark_place(ex, taken);
    if (ex->marks.v[first].is_by_destructor)
        return mark_place(ex, h->last_taken_at != 0 ? h->last_taken_at : taken);
    return mark_place(ex, later_mark(ex, taken, first));
}

static Place event_place(const RuleCtx *ctx, const Event *ev)
{
    if ((ev->kind == EV_LOST || (ev->kind == EV_LEND && ev->is_fresh)) &&
        ctx->h->pub.acquired_at != 0)
        return mark_place(ctx->ex, ctx->h->pub.acquired_at);
    if (ev->is_by_destructor)
        return destructor_place(ctx, ev);
    if (ctx->h->was_found && ctx->ex->marks.v[ev->at].nsteps > 0) {
        const Mark *m = &ctx->ex->marks.v[ev->at];
        return m->steps[m->nsteps - 1].place; /* the call that receives it */
    }
    return mark_place(ctx->ex, ev->at);
}

/* reports */

static void related_of(RuleCtx *ctx, Finding *f, const Event *ev)
{
    const Mark *m = &ctx->ex->marks.v[ev->at];
    Related r = {.place = mark_place(ctx->ex, ev->at),
                 .text = words_at(ctx, ev->at),
                 .kind = m->kind};

    if (ev->kind != EV_LOST) {
        if (m->nsteps == 0)
            return;
        r.place = m->steps[m->nsteps - 1].place;
        r.text = m->steps[m->nsteps - 1].text;
        r.kind = m->steps[m->nsteps - 1].kind;
    }
    f->related = ARENA_NEW(ctx->run->arena, Related);
    f->related[0] = r;
    f->nrelated = 1;
}

/* What releases the handle, and the call at the finding's place: what a fix has to know. */
static void calls_of(const RuleCtx *ctx, Finding *f, const Event *ev)
{
    Name family = ctx->h->pub.family;
    const ModelFamily *known =
        family != NULL ? models_family(ctx->ex->models, family) : NULL;

    if (known != NULL && known->nreleases > 0)
        f->release = known->releases[0];
    if (!ev->is_by_destructor && ev->kind != EV_LOST &&
        ctx->ex->marks.v[ev->at].nsteps == 0)
        f->callee = ev->callee;
}

/* Several handles of one call differ by the first name that each had. */
static Name lost_name(const RuleCtx *ctx)
{
    const Site *site = handle_site(ctx->ex, ctx->h);

    if (site->name != NULL)
        return site->name;
    return ctx->h->pub.name != NULL ? ctx->h->pub.name : "";
}

static Name finding_key(const RuleCtx *ctx, const Finding *f, const Event *ev)
{
    bool is_doubtful =
        ctx->h->pub.life == LIFE_PENDING || ctx->h->pub.life == LIFE_FAILED;
    Name name = ev->kind == EV_LOST ? lost_name(ctx) : "";

    if (ctx->h->pub.origin == ORIGIN_OWNED && is_doubtful &&
        ctx->h->pub.acquired_at != 0) {
        /* one for each acquisition: the first */
        Place p = mark_place(ctx->ex, ctx->h->pub.acquired_at);
        return names_add(ctx->ex->names,
                         arena_printf(ctx->ex->arena, "%s acquired %s:%u:%u %s",
                                      ctx->rule->id, p.path, p.line, p.col,
                                      ctx->h->pub.name != NULL ? ctx->h->pub.name : ""));
    }
    return names_add(ctx->ex->names,
                     arena_printf(ctx->ex->arena, "%s %s:%u:%u %s", ctx->rule->id,
                                  f->place.path, f->place.line, f->place.col, name));
}

void rule_report(RuleCtx *ctx, const Event *ev, const char *format, ...)
{
    Text message = text_in(ctx->ex->arena);
    Finding f = {
        .rule = ctx->rule, .level = ctx->rule->level, .function = function_name(ctx->ex)};
    va_list args;

    va_start(args, format);
    text_vprintf(&message, format, args);
    va_end(args);
    if (words_at(ctx, ev->at) == NULL)
        rule_step(ctx, ev->at, "%s", event_words(ev));
    f.message = names_add(ctx->ex->names, text_str(&message));
    f.place = event_place(ctx, ev);
    f.variable = ctx->h->pub.name;
    f.source = ctx->h->pub.source;
    f.unit = ctx->ex->u->path;
    path_add(ctx, &f, ev->at);
    related_of(ctx, &f, ev);
    calls_of(ctx, &f, ev);
    finding_add(ctx->run, &f, finding_key(ctx, &f, ev));
}

/* events */

static bool is_accepted(const Models *models, Name release, Name family)
{
    const ModelFamily *f = release != NULL ? models_family(models, release) : NULL;

    if (release == family || release == NULL || family == NULL)
        return true;
    /* the tag of an attribute: it does not say what releases it */
    if ((f == NULL) != (models_family(models, family) == NULL))
        return true;
    for (uint32_t i = 0; f != NULL && i < f->naccepts; i++)
        if (f->accepts[i] == family)
            return true;
    return false;
}

/* What a finding about this event would claim of the handle. */
static Claim claim_of(const Handle *h, const Event *ev)
{
    bool is_doubtful =
        h->origin == ORIGIN_OWNED && (h->life == LIFE_PENDING || h->life == LIFE_FAILED);

    switch (ev->kind) {
    case EV_LOST:
    case EV_FIELD:
    case EV_LEND:
        return CLAIM_LOSS;
    case EV_COMPARE:
        return CLAIM_CHECK;
    case EV_RELEASE:
        return is_doubtful && !ev->is_wrong_family ? CLAIM_CHECK : CLAIM_RELEASE;
    case EV_USE:
    case EV_MODIFY:
        return is_doubtful ? CLAIM_CHECK : CLAIM_USE;
    case EV_STORE:
    case EV_START:
        return CLAIM_USE;
    }
    return CLAIM_ALL;
}

/* Whether the handle's family and source leave room for findings about this event. */
static bool is_claimed(const Models *models, const Handle *h, const Event *ev)
{
    const ModelFamily *f = h->family != NULL ? models_family(models, h->family) : NULL;
    unsigned claims = f != NULL ? f->claims : CLAIM_ALL;

    if (h->is_success_assumed)
        claims &= ~(unsigned)CLAIM_CHECK;
    return (claims & (unsigned)claim_of(h, ev)) != 0;
}

/* Whether one of many was looked at before its release is not known: the place it was
 * tested at is not this one. Nor for what it is used if it failed: something beside it in
 * the collection may have told. */
static bool is_unsure(const HandleRec *h, const Event *ev)
{
    return h->is_collected && claim_of(&h->pub, ev) == CLAIM_CHECK &&
           (ev->kind == EV_RELEASE || h->pub.life == LIFE_FAILED);
}

/* Where a method is explored again for what it finds in a field, only that counts; its
 * release was judged at the store. */
static bool is_at_issue(const Explorer *ex, const HandleRec *h, const Event *ev)
{
    return ex->found == NULL || (h->was_found && ev->kind != EV_RELEASE);
}

void event_emit(Explorer *ex, State *s, const HandleRec *h, const Event *ev)
{
    const Rule *const *rules = ex->run->options.rules;
    Event e = *ev;

    if (ex->run->is_quiet || rules == NULL || !is_at_issue(ex, h, ev))
        return;
    e.handle = &h->pub;
    if (ev->kind == EV_RELEASE)
        e.is_wrong_family = !is_accepted(ex->models, ev->family, h->pub.family);
    if (!is_claimed(ex->models, &h->pub, &e) || is_unsure(h, &e))
        return;
    for (; *rules != NULL; rules++) {
        RuleCtx ctx = {.run = ex->run, .ex = ex, .s = s, .h = h, .rule = *rules};
        if ((*rules)->wants & (unsigned)ev->kind)
            (*rules)->check(&ctx, &e);
    }
}
