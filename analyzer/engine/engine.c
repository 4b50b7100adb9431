/* The run: link, order, explore bottom-up, judge.
 *
 * A cycle of functions is explored in rounds. The first starts with no summary for calls
 * inside the cycle, so their paths are cut; each further round knows one more level of
 * the recursion, and folds what it only says again (fold.c). A function is explored again
 * only if a summary that it asked for has changed. Findings of early rounds are early
 * themselves: only the last one, with the summaries that no longer change, speaks.
 */
#include "engine/keep.h"
#include "engine/look_at.h"
#include "engine/revisit.h"
#include "engine/run.h"
#include "engine/split.h"

#include <string.h>

#define MAX_ROUNDS 12
/* Steps taken for one cycle: once they are spent, no further round follows. */
#define CYCLE_STEPS 300000
/* A cycle that comes to rest in as many needs no folding: most are none that runs. */
#define PLAIN_ROUNDS 2

struct Engine {
    EngineRun run;
    ARRAY(Unit *) units;
    ARRAY(const Models *) models; /* parallel to them */
};

Engine *engine_new(Arena *arena, Names *names, const Models *models,
                   EngineOptions options)
{
    Engine *e = ARENA_NEW(arena, Engine);

    e->run.arena = arena;
    e->run.names = names;
    e->run.models = models;
    e->run.options = options;
    e->run.facts = facts_new(arena);
    return e;
}

void engine_add(Engine *e, Unit *unit)
{
    engine_add_with(e, unit, e->run.models);
}

void engine_add_with(Engine *e, Unit *unit, const Models *models)
{
    ARRAY_PUSH(e->run.arena, &e->units, unit);
    ARRAY_PUSH(e->run.arena, &e->models, models);
}

/* one exploration */

static bool is_debugged(const EngineRun *run, FnId fn)
{
    const char *want = run->options.debug_function;

    return want != NULL && run->program->fns.v[fn].name != NULL &&
           strcmp(want, run->program->fns.v[fn].name) == 0;
}

static void bindings_copy(Explorer *ex, const Values *vs, const Binding *bindings,
                          uint32_t n)
{
    ValRebuild r = {.dst = ex->values, .src = vs};

    for (uint32_t i = 0; i < n; i++) {
        Binding b = {val_rebuild(&r, bindings[i].input),
                     val_rebuild(&r, bindings[i].value)};
        ARRAY_PUSH(ex->arena, &ex->bindings, b);
    }
}

static Explorer explorer_new(EngineRun *run, FnId fn)
{
    const LinkedFn *f = &run->program->fns.v[fn];
    Explorer ex = {.run = run,
                   .arena = arena_new("exploration"),
                   .names = run->names,
                   .program = run->program,
                   .models = run->program->units.v[f->unit].models,
                   .facts = run->facts,
                   .unit = f->unit,
                   .u = run->program->units.v[f->unit].u,
                   .fn_id = fn};

    ex.fn = fn_split(ex.arena, f->body);
    return ex;
}

static const Summary *explore(EngineRun *run, FnId fn, const Values *vs,
                              const Binding *bindings, uint32_t n)
{
    Explorer ex = explorer_new(run, fn);

    ex.is_debug = n == 0 && !run->is_quiet && is_debugged(run, fn);
    explore_init(&ex);
    bindings_copy(&ex, vs, bindings, n);
    explore_run(&ex);
    run->ngave_up += !ex.complete;
    run->nsteps += ex.steps;
    class_drop_unmade(&ex);
    const Summary *sum = summary_build(run, &ex);
    if (!run->is_quiet) {
        class_collect(run, &ex);
        if (n == 0)
            census_add(run, &ex);
    }
    arena_free(ex.arena);
    return sum;
}

void run_again(EngineRun *run, FnId fn, const FieldLent *found)
{
    Explorer ex = explorer_new(run, fn);

    ex.found = found;
    ex.is_debug = is_debugged(run, fn);
    explore_init(&ex);
    explore_run(&ex);
    run->nsteps += ex.steps;
    for (uint32_t i = 0; i < ex.exits.n; i++)
        if (ex.exits.v[i].exit != EXIT_NORETURN)
            keep_judge(&ex, ex.exits.v[i].state);
    arena_free(ex.arena);
}

/* summaries on demand */

static void round_run(EngineRun *run, FnId fn, bool is_quiet)
{
    FnSlot *slot = &run->slots[fn];
    bool was_quiet = run->is_quiet;

    run->is_quiet = was_quiet || is_quiet;
    slot->stage = FN_OPEN;
    slot->summary = explore(run, fn, NULL, NULL, 0);
    slot->stage = FN_DONE;
    run->is_quiet = was_quiet;
}

const Summary *run_summary_so_far(EngineRun *run, FnId fn)
{
    FnSlot *asking = run->asking;

    if (asking == NULL || !run->slots[fn].is_cyclic)
        return run->slots[fn].summary;
    for (uint32_t i = 0; i < asking->asks.n; i++)
        if (asking->asks.v[i] == fn)
            return run->slots[fn].summary;
    ARRAY_PUSH(run->arena, &asking->asks, fn);
    return run->slots[fn].summary;
}

const Summary *run_summary(EngineRun *run, FnId fn)
{
    FnSlot *slot = &run->slots[fn];

    if (slot->stage == FN_NEW && run->depth < RUN_MAX_DEPTH &&
        run->program->fns.v[fn].body != NULL && !slot->is_cyclic) {
        run->depth++;
        round_run(run, fn, false);
        run->depth--;
    }
    return run_summary_so_far(run, fn);
}

static Name bindings_key(EngineRun *run, const Values *vs, const Binding *bindings,
                         uint32_t n)
{
    Text key = text_in(run->arena);

    for (uint32_t i = 0; i < n; i++) {
        val_print(vs, run->program, NULL, bindings[i].input, &key);
        text_char(&key, '=');
        val_print(vs, run->program, NULL, bindings[i].value, &key);
        /* closures have no names, overloads share theirs */
        text_printf(&key, "#%lld;", (long long)val(vs, bindings[i].value)->num);
    }
    return names_add(run->names, text_str(&key));
}

/* A recursion with known arguments ends by itself, but its levels may branch. */
static bool may_go_deeper(EngineRun *run, FnId fn)
{
    if (!run->slots[fn].is_folded)
        return run->depth < RUN_MAX_DEPTH;
    if (run->depth == 0)
        run->nunrolled = 0;
    return run->depth < RUN_MAX_LEVELS && ++run->nunrolled <= RUN_MAX_UNROLLED;
}

const Summary *run_summary_with(EngineRun *run, FnId fn, const Values *vs,
                                const Binding *bindings, uint32_t nbindings)
{
    Name key = bindings_key(run, vs, bindings, nbindings);

    for (uint32_t i = 0; i < run->memos.n; i++)
        if (run->memos.v[i].fn == fn && run->memos.v[i].key == key)
            return run->memos.v[i].summary;
    if (run->slots[fn].stage == FN_OPEN || !may_go_deeper(run, fn))
        return NULL;
    uint32_t memo = run->memos.n;
    ARRAY_PUSH(run->arena, &run->memos, ((Memo){fn, key, NULL}));
    run->depth++;
    const Summary *sum = explore(run, fn, vs, bindings, nbindings);
    run->depth--;
    run->memos.v[memo].summary = sum;
    return sum;
}

/* initial values of globals */

static bool is_initialiser(const EngineRun *run, FnId fn)
{
    const LinkedFn *f = &run->program->fns.v[fn];

    return f->body != NULL && f->body->is_synthetic && text_ends(f->key, "#initialisers");
}

/* Tables of callbacks and the like: their contents are constants to all other
 * functions. */
static void initialisers_run(EngineRun *run)
{
    for (FnId f = 1; f < run->program->fns.n; f++) {
        if (!is_initialiser(run, f))
            continue;
        const Summary *sum = run_summary(run, f);
        if (sum != NULL && sum->complete && sum->ncases == 1)
            initial_collect(run, sum);
    }
}

/* groups */

/* True if the function was never explored, or a summary that its own rests on has changed
 * since. */
static bool is_stale(const EngineRun *run, const FnSlot *slot)
{
    for (uint32_t i = 0; i < slot->asks.n; i++)
        if (run->slots[slot->asks.v[i]].changed_at > slot->explored_at)
            return true;
    return slot->explored_at == 0;
}

/* One function of a cycle, in silence. `nmemos`: those made before the cycle; later ones
 * may rest on what has changed. */
static void cycle_explore(EngineRun *run, FnId fn, uint32_t nmemos, uint32_t *clock)
{
    FnSlot *slot = &run->slots[fn];
    const Summary *before = slot->summary;

    run->memos.n = nmemos;
    run->asking = slot;
    slot->asks.n = 0;
    round_run(run, fn, true);
    run->asking = NULL;
    slot->explored_at = ++*clock;
    if (before == NULL || !summary_equal(run, before, slot->summary))
        slot->changed_at =
            ++*clock; /* later than its own exploration: it may ask for itself */
}

static void incomplete_mark(EngineRun *run, FnId fn)
{
    Summary *sum = ARENA_NEW(run->arena, Summary);

    *sum = *run->slots[fn].summary;
    sum->complete = false;
    sum->why_incomplete = names_add(run->names, "recursion");
    run->slots[fn].summary = sum;
}

/* What has not come to rest, and what rests on it, does not say everything. */
static void cycle_mark_open(EngineRun *run, const Group *g)
{
    bool is_found = true;

    for (uint32_t i = 0; i < g->nfns; i++)
        run->slots[g->fns[i]].is_open = is_stale(run, &run->slots[g->fns[i]]);
    while (is_found) {
        is_found = false;
        for (uint32_t i = 0; i < g->nfns; i++) {
            FnSlot *slot = &run->slots[g->fns[i]];
            for (uint32_t k = 0; k < slot->asks.n && !slot->is_open; k++)
                is_found |= slot->is_open = run->slots[slot->asks.v[k]].is_open;
        }
    }
    for (uint32_t i = 0; i < g->nfns; i++)
        if (run->slots[g->fns[i]].is_open)
            incomplete_mark(run, g->fns[i]);
}

static void cycle_run(EngineRun *run, const Group *g)
{
    uint32_t nmemos = run->memos.n, clock = 0, ngave_up = run->ngave_up;
    uint64_t end = run->nsteps + CYCLE_STEPS;
    bool is_stable = false;

    for (uint32_t i = 0; i < g->nfns; i++)
        run->slots[g->fns[i]].is_cyclic = true;
    /* a function that spends its budget once spends it in each round, for nothing */
    for (uint32_t round = 0; round < MAX_ROUNDS && !is_stable &&
                             run->ngave_up == ngave_up && run->nsteps < end;
         round++) {
        is_stable = true;
        for (uint32_t i = 0; i < g->nfns; i++) {
            if (!is_stale(run, &run->slots[g->fns[i]]))
                continue;
            run->slots[g->fns[i]].is_folded |= round >= PLAIN_ROUNDS;
            cycle_explore(run, g->fns[i], nmemos, &clock);
            is_stable = false;
        }
    }
    run->memos.n = nmemos;
    cycle_mark_open(run, g);
    for (uint32_t i = 0; i < g->nfns; i++) {
        round_run(run, g->fns[i], false);
        if (run->slots[g->fns[i]].is_open)
            incomplete_mark(run, g->fns[i]);
    }
}

static void group_run(EngineRun *run, const Group *g)
{
    if (g->is_cycle)
        cycle_run(run, g);
    else if (run->slots[g->fns[0]].stage == FN_NEW)
        round_run(run, g->fns[0], false);
}

static void link_units(Engine *e)
{
    EngineRun *run = &e->run;

    run->program =
        link_program(run->arena, run->names, e->models.v, e->units.v, e->units.n);
    run->slots = ARENA_NEW_N(run->arena, FnSlot, run->program->fns.n);
    markers_collect(run);
}

void engine_stop_on(Engine *e, const atomic_bool *stop)
{
    e->run.stop = stop;
}

void engine_run(Engine *e)
{
    EngineRun *run = &e->run;
    Arena *scratch = arena_new("graph");

    link_units(e);
    Graph graph = graph_order(scratch, run->program);
    initialisers_run(run);
    for (uint32_t i = 0; i < graph.ngroups && !(run->stop && atomic_load(run->stop)); i++)
        group_run(run, &graph.groups[i]);
    revisit_run(run);
    class_judge(run);
    findings_yield(run);
    census_finish(run);
    findings_sort(&run->findings);
    arena_free(scratch);
}

const Looked *engine_look(Engine *e, const Look *look)
{
    EngineRun *run = &e->run;
    Looking *looking;
    Looked *out;

    link_units(e);
    initialisers_run(run);
    look_begin(run->arena, look, &looking);
    out = look_result(looking);
    run->looking = looking;
    for (FnId f = 1; f < run->program->fns.n; f++) {
        const LinkedFn *fn = &run->program->fns.v[f];

        if (!fn->body || !look_is_in(look, run->program->units.v[fn->unit].u, fn->body))
            continue;
        round_run(run, f, true);
        out->function = fn->text ? fn->text : fn->name;
        out->is_incomplete |= fn->body->is_partial || !run->slots[f].summary->complete;
    }
    run->looking = NULL;
    return out->function ? out : NULL;
}

const Findings *engine_findings(const Engine *e)
{
    return &e->run.findings;
}

const Census *engine_census(const Engine *e)
{
    return &e->run.census;
}

const char *engine_summary(const Engine *e, const char *name)
{
    const EngineRun *run = &e->run;
    Text out = text_in(run->arena);

    for (FnId f = 1; run->program != NULL && f < run->program->fns.n; f++) {
        const LinkedFn *fn = &run->program->fns.v[f];
        if (fn->name == NULL || strcmp(fn->name, name) != 0 ||
            run->slots[f].summary == NULL)
            continue;
        summary_print(run, run->slots[f].summary, &out);
        return text_str(&out);
    }
    return NULL;
}
