/* Exploring one body: the work list, blocks, branches and exits.
 *
 * Key to reading it: each block keeps the states that reached its entry. The first block
 * in reverse post-order that has an unvisited state is run; `flow` takes a state through
 * a block from some instruction on, and `arrive` brings it to a successor, where it is
 * covered, merged or kept. Calls and branches fork a state; forks within a block wait on
 * a stack.
 */
#include "engine/explore.h"

#include "engine/arrive.h"
#include "engine/exits.h"
#include "engine/keep.h"
#include "engine/look_at.h"
#include "engine/plan.h"
#include "engine/revisit.h"
#include "engine/step.h"

#include <stdio.h>
#include <string.h>

/* A state somewhere inside a block. */
typedef struct {
    State *state;
    uint32_t at; /* index of the next instruction */
} Fork;

typedef struct {
    Explorer *ex;
    Arrivals *arrivals;
    ARRAY(Fork) forks;
} Flow;

#define MAX_STEPS 20000
#define STEPS_PER_INS 20
#define MAX_EXITS 128

void explore_note_loose(Explorer *ex, Val v)
{
    for (uint32_t i = 0; i < ex->loose.n; i++)
        if (ex->loose.v[i] == v)
            return;
    ARRAY_PUSH(ex->arena, &ex->loose, v);
}

void explore_give_up(Explorer *ex, Name why)
{
    ex->complete = false;
    if (!ex->why_incomplete)
        ex->why_incomplete = why;
}

void outcomes_add(Explorer *ex, Outcomes *out, State *s, ExitKind exit, Val exception)
{
    Outcome o = {0};

    o.state = s;
    o.exit = exit;
    o.exception = exception;
    ARRAY_PUSH(ex->arena, out, o);
}

/* exits */

/* Ends the lifetime of everything that is this function's. */
static void drop_locals(Explorer *ex, State *s)
{
    uint32_t i, n = 0;

    for (i = 0; i < s->ncells; i++) {
        Val root = val_root_of(ex->values, s->cells[i].place);

        if (val(ex->values, root)->kind != VAL_LOCAL) {
            s->cells[n++] = s->cells[i];
            continue;
        }
        if (state_holds_handle(ex, s, s->cells[i].value))
            s->may_have_lost = true;
    }
    s->ncells = n;
    if (s->nregs > 0)
        s->may_have_lost = true;
    s->nregs = 0;
}

/* A handle that was released, or whose owner is gone, is used when it is handed to the
 * caller. */
static void use_returned(Explorer *ex, State *s, Val result, uint32_t mark)
{
    HandleRec *h = state_handle(ex, s, result);
    Event ev = {0};

    if (!h || (h->pub.life != LIFE_RELEASED && h->owner_gone_at == 0))
        return;
    ev.kind = EV_USE;
    ev.at = mark;
    handle_act(ex, s, result, ACT_USE, &ev);
}

/* Paths that leave meet when there are too many of them, as they do at a block. */
static void exit_add(Explorer *ex, Outcome o)
{
    ARRAY_PUSH(ex->arena, &ex->exits, o);
    if (ex->exits.n > MAX_EXITS)
        exits_reduce(ex, &ex->exits, MAX_EXITS / 4);
}

static void leave(Flow *f, State *s, ExitKind exit, Val result, Val exception)
{
    Explorer *ex = f->ex;
    const char *text =
        exit == EXIT_THROW ? "an exception leaves here" : "the function returns here";
    Outcome o = {s, exit, result, exception, 0};

    if (exit == EXIT_NORETURN) {
        exit_add(ex, o);
        return;
    }
    ex->held = result;
    s->exception = exception;
    o.mark = trail_mark(ex, s, TRAIL_EXIT, ex->at->loc, names_add(ex->names, text), true);
    if (exit == EXIT_RETURN)
        use_returned(ex, s, result, o.mark);
    drop_locals(ex, s);
    handle_settle(ex, s, exit == EXIT_THROW ? LOST_THROW : LOST_RETURN, o.mark);
    ex->held = 0;
    exit_add(ex, o);
}

/* An exception goes to block `to`, or leaves the function. */
static void throw_to(Flow *f, State *s, uint32_t to, Val exception)
{
    if (to == 0) {
        leave(f, s, EXIT_THROW, 0, exception);
        return;
    }
    s->exception = exception;
    arrive(f->arrivals, s, to);
}

/* branches */

static void branch_mark(Explorer *ex, State *s, Name words)
{
    if (words)
        trail_mark(ex, s, TRAIL_BRANCH, ex->at->loc,
                   names_add(ex->names, arena_printf(ex->arena, "assuming %s", words)),
                   false);
}

/* Goes to `to` if the state is still feasible. */
static void follow(Flow *f, State *s, bool feasible, uint32_t to)
{
    if (feasible) {
        handle_settle(f->ex, s, step_lost_how(f->ex), 0);
        arrive(f->arrivals, s, to);
    } else {
        state_free(f->ex, s);
    }
}

static void run_branch(Flow *f, State *s)
{
    Explorer *ex = f->ex;
    const Ins *ins = ex->at;
    Val v = ref_value(ex, s, ins->a[0]);
    int truth;
    State *other;

    if (ins->a[0].kind == REF_REG)
        keep_note_comparison(ex, s, v, 0);
    truth = state_truth(ex, s, v);
    kill_registers(ex, s);
    if (truth >= 0) {
        follow(f, s, true, ins->to[truth ? 0 : 1]);
        return;
    }
    other = state_copy(ex, s);
    branch_mark(ex, s, ins->words[0]);
    if (state_assume(ex, s, v, true)) {
        handle_found(ex, s, v, true);
        follow(f, s, true, ins->to[0]);
    } else {
        state_free(ex, s);
    }
    branch_mark(ex, other, ins->words[1]);
    if (state_assume(ex, other, v, false)) {
        handle_found(ex, other, v, false);
        follow(f, other, true, ins->to[1]);
    } else {
        state_free(ex, other);
    }
}

static void run_switch(Flow *f, State *s)
{
    Explorer *ex = f->ex;
    const Ins *ins = ex->at;
    Val v = ref_value(ex, s, ins->a[0]);
    Fact rest = state_fact(ex, s, v);
    uint32_t i;

    kill_registers(ex, s);
    for (i = 0; i < ins->ncases; i++) {
        const Case *c = &ins->cases[i];
        Fact here = fact_range(ex->facts, c->lo, c->hi);
        State *fork;

        if (fact_is_disjoint(ex->facts, rest, here))
            continue;
        fork = state_copy(ex, s);
        branch_mark(ex, fork, c->words);
        follow(f, fork, state_restrict(ex, fork, v, here), c->to);
        rest = fact_minus(ex->facts, rest, here);
    }
    branch_mark(ex, s, ins->words[0]);
    follow(f, s, rest != FACT_NEVER && state_restrict(ex, s, v, rest), ins->to[0]);
}

/* A number or pointer as handlers tell them apart: what it is, and the name it goes by. */
static Name scalar_text(const Explorer *ex, const Type *t)
{
    return names_add(ex->names,
                     arena_printf(ex->arena, "%d %u %d:%s", (int)t->kind, t->bits,
                                  t->is_signed, t->alias ? t->alias : ""));
}

/* The same for a handler of scalars: int and long, or an enumeration, may look alike. */
static int catches_scalar(const Explorer *ex, Name thrown, const Type *want)
{
    Name text = scalar_text(ex, want);
    size_t kind = (size_t)(strchr(text, ':') - text);

    if (want->kind == TYPE_POINTER)
        return -1;
    if (strcmp(thrown, text) == 0)
        return 1;
    return strncmp(thrown, text, kind + 1) == 0 ? -1 : 0;
}

/* 1: the handler takes the exception, 0: it does not, -1: nobody knows. */
static int catches(const Explorer *ex, Val exception, const Case *c)
{
    const ValNode *n = val(ex->values, exception);
    RecId want;

    if (c->type == 0 && !c->is_seh)
        return 1;
    if (n->kind != VAL_EXCEPTION)
        return -1;
    if (c->is_seh || (n->num == 0 && n->name && strcmp(n->name, "seh") == 0))
        return c->is_seh && n->num == 0 && n->name && strcmp(n->name, "seh") == 0;
    want = link_type_record(ex->program, ex->unit, c->type);
    if (want == 0 && n->num == 0 && n->name && n->name[0] >= '0' && n->name[0] <= '9')
        return catches_scalar(ex, n->name, &ex->u->types.v[c->type]);
    if (want == 0 || n->num == 0)
        return want == 0 && n->num == 0 ? -1 : 0;
    return link_is_base(ex->program, want, (RecId)n->num);
}

static void run_dispatch(Flow *f, State *s)
{
    Explorer *ex = f->ex;
    const Ins *ins = ex->at;
    Val exception = ref_value(ex, s, ins->a[0]);
    uint32_t i;
    int takes = 0;

    for (i = 0; i < ins->ncases && takes != 1; i++) {
        State *fork;

        takes = catches(ex, exception, &ins->cases[i]);
        if (takes == 0)
            continue;
        fork = state_copy(ex, s);
        branch_mark(ex, fork, ins->cases[i].words);
        arrive(f->arrivals, fork, ins->cases[i].to);
    }
    if (takes == 1)
        state_free(ex, s);
    else
        arrive(f->arrivals, s, ins->to[0]);
}

static Val thrown(Explorer *ex, State *s)
{
    const Ins *ins = ex->at;
    const Type *t = &ex->u->types.v[ins->type];
    RecId record = link_type_record(ex->program, ex->unit, ins->type);
    Val object = ins->a[0].kind == REF_NONE ? 0 : ref_value(ex, s, ins->a[0]);
    Name name = ins->type ? scalar_text(ex, t) : names_add(ex->names, "unknown");

    return val_exception(ex->values, record, name, object);
}

static void run_terminator(Flow *f, State *s)
{
    Explorer *ex = f->ex;
    const Ins *ins = ex->at;

    switch (ins->op) {
    case OP_JUMP:
        arrive(f->arrivals, s, ins->to[0]);
        return;
    case OP_BRANCH:
        run_branch(f, s);
        return;
    case OP_SWITCH:
        run_switch(f, s);
        return;
    case OP_RETURN:
        leave(f, s, EXIT_RETURN, ref_value(ex, s, ins->a[0]), 0);
        return;
    case OP_THROW:
        trail_mark(ex, s, TRAIL_OTHER, ins->loc, names_add(ex->names, "thrown here"),
                   false);
        throw_to(f, s, ins->to[0], thrown(ex, s));
        return;
    case OP_DISPATCH:
        run_dispatch(f, s);
        return;
    case OP_RESUME:
        throw_to(f, s, ins->to[0], ref_value(ex, s, ins->a[0]));
        return;
    default:
        leave(f, s, EXIT_NORETURN, 0, 0);
        return;
    }
}

/* blocks */

void kill_registers(Explorer *ex, State *s)
{
    const uint32_t *reg = ex->plan->dying[ex->ins];

    for (; reg && *reg; reg++)
        state_drop_reg(ex, s, *reg);
}

static void run_call(Flow *f, State *s, uint32_t next)
{
    Explorer *ex = f->ex;
    const Ins *ins = ex->at;
    Outcomes out = {NULL, 0, 0};
    uint32_t i;

    call_apply(ex, s, ins, &out);
    for (i = 0; i < out.n; i++) {
        Outcome *o = &out.v[i];

        if (o->exit == EXIT_NORETURN) {
            leave(f, o->state, EXIT_NORETURN, 0, 0);
            continue;
        }
        kill_registers(ex, o->state);
        if (o->exit == EXIT_THROW) {
            ex->held = o->exception;
            handle_settle(ex, o->state, LOST_OVERWRITTEN, 0);
            ex->held = 0;
            throw_to(f, o->state, ins->call->unwind, o->exception);
            continue;
        }
        handle_settle(ex, o->state, LOST_OVERWRITTEN, 0);
        ARRAY_PUSH(ex->arena, &f->forks, ((Fork){o->state, next}));
    }
}

/* Deaths of locals right before a return are part of it. */
static bool is_settled_later(const Explorer *ex, const Blk *b, uint32_t next)
{
    return ex->at->op == OP_DEAD &&
           (b->ins[next].op == OP_DEAD || b->ins[next].op == OP_RETURN);
}

/* A nothrow new may fail. */
static void fork_failed_new(Flow *f, const State *s, uint32_t next)
{
    State *failed;

    if (f->ex->at->op != OP_NEW || (f->ex->at->num & 1) == 0)
        return;
    failed = state_copy(f->ex, s);
    state_set_reg(f->ex, failed, f->ex->at->dst, val_const(f->ex->values, 0));
    kill_registers(f->ex, failed);
    ARRAY_PUSH(f->ex->arena, &f->forks, ((Fork){failed, next}));
}

/* Runs a state from instruction `at` of block `blk` to wherever it goes. */
static void flow(Flow *f, uint32_t blk, State *s, uint32_t at)
{
    Explorer *ex = f->ex;
    const Blk *b = &ex->fn->blks.v[blk];

    for (; at < b->n; at++) {
        ex->at = &b->ins[at];
        ex->ins = ex->plan->first_ins[blk] + at;
        ex->steps++;
        if (ex->run->looking)
            look_at(ex, s, b, at);
        if (ex->at->op == OP_CALL) {
            run_call(f, s, at + 1);
            return;
        }
        if (op_is_terminator(ex->at->op)) {
            run_terminator(f, s);
            return;
        }
        if (!step_run(ex, s)) {
            state_free(ex, s);
            return;
        }
        fork_failed_new(f, s, at + 1);
        kill_registers(ex, s);
        if (s->may_have_lost && !is_settled_later(ex, b, at + 1))
            handle_settle(ex, s, step_lost_how(ex), 0);
    }
    state_free(ex, s);
}

static void print_states(const Explorer *ex, uint32_t blk, const State *s)
{
    Text text = text_in(ex->arena);

    text_printf(&text, "-- block %u\n", blk);
    state_print(ex, s, &text);
    fputs(text_str(&text), stderr);
}

/* Runs the states that wait at the block now. Those that come back to it meanwhile are
 * the next visit. */
static void run_block(Flow *f, uint32_t blk)
{
    Explorer *ex = f->ex;
    uint32_t nwaiting = arrivals_waiting(f->arrivals, blk);
    State *s;

    ex->blk = blk;
    ex->visits[blk]++;
    while (nwaiting-- > 0 && (s = arrivals_take(f->arrivals, blk)) != NULL) {
        if (ex->is_debug)
            print_states(ex, blk, s);
        ARRAY_PUSH(ex->arena, &f->forks, ((Fork){s, 0}));
        while (f->forks.n > 0) {
            Fork fork = f->forks.v[--f->forks.n];

            flow(f, blk, fork.state, fork.at);
        }
    }
}

/* the function */

static bool is_process_entry(const Explorer *ex)
{
    static const char *const names[] = {"main", "wmain", "WinMain", "wWinMain", NULL};
    const Decl *d = &ex->u->decls.v[ex->fn->decl];
    uint32_t i;

    for (i = 0; names[i]; i++)
        if (d->kind == DECL_FUNCTION && d->name && strcmp(d->name, names[i]) == 0)
            return true;
    return false;
}

void explore_init(Explorer *ex)
{
    ex->values = values_new(ex->arena, ex->names);
    ex->u = ex->program->units.v[ex->unit].u;
    ex->complete = true;
    ex->is_main = is_process_entry(ex);
    plan_make(ex);
    ex->visits = ARENA_NEW_N(ex->arena, uint32_t, ex->plan->nblks);
    ARRAY_PUSH(ex->arena, &ex->marks, (Mark){0});
    ARRAY_PUSH(ex->arena, &ex->effects, (Effect){0});
}

static Val root_of_local(Explorer *ex, const Local *l)
{
    switch (l->param) {
    case PARAM_THIS:
        return val_root(ex->values, ROOT_THIS);
    case PARAM_ARG:
        return val_root(ex->values, l->index);
    case PARAM_RESULT:
        return val_root(ex->values, ROOT_RESULT);
    case PARAM_NONE:
        break;
    }
    return 0;
}

/* Parameters hold their inputs; what the caller knows of inputs is written where they
 * live. */
static State *entry_state(Explorer *ex)
{
    State *s = state_new(ex);
    uint32_t i;

    for (i = 0; i < ex->bindings.n; i++)
        state_write(ex, s, ex->bindings.v[i].input, ex->bindings.v[i].value);
    if (ex->found != NULL)
        revisit_enter(ex, s);
    for (i = 1; i < ex->fn->locals.n; i++) {
        const Local *l = &ex->fn->locals.v[i];
        Val root = root_of_local(ex, l);

        if (!root)
            continue;
        state_write(ex, s, val_local(ex->values, i), state_read(ex, s, root, l->type));
        if (l->param == PARAM_THIS || l->param == PARAM_RESULT)
            state_set_known(ex, s, val_input(ex->values, root), FACT_NOT_ZERO);
    }
    return s;
}

void explore_run(Explorer *ex)
{
    Flow f = {ex, NULL, {NULL, 0, 0}};
    uint32_t blk;

    if (ex->fn->blks.n < 2)
        return;
    ex->max_steps = MAX_STEPS + STEPS_PER_INS * ex->plan->nins;
    f.arrivals = arrivals_new(ex);
    arrive(f.arrivals, entry_state(ex), 1);
    while ((blk = arrivals_next(f.arrivals)) != 0) {
        if (ex->steps > ex->max_steps) {
            explore_give_up(ex, names_add(ex->names, WHY_PATHS));
            break;
        }
        run_block(&f, blk);
    }
    handle_finish(ex);
    keep_judge_comparisons(ex);
}
