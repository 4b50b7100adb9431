/* A run of worker processes. Each slot holds one worker at a time and gives it one job
 * at a time; a worker that died costs its job, and is replaced while there is work left.
 */
#define _GNU_SOURCE /* libuv wants POSIX threads */
#include "driver/pool.h"

#include <signal.h>
#include <uv.h>

typedef struct {
    Pool *pool;
    Child *child; /* NULL: none */
    bool is_busy;
    uint32_t job;
} Slot;

struct Pool {
    Arena *arena;
    PoolOptions options;
    ARRAY(const FrontJob *) jobs;
    uint32_t next; /* first job nobody has started */
    uint32_t nbusy;
    uv_loop_t loop;
    uv_signal_t signals[3];
    Slot *slots;
    Err *err;
};

static void pool_feed(Pool *pool);

Pool *pool_new(Arena *arena, PoolOptions options)
{
    Pool *pool = ARENA_NEW(arena, Pool);

    pool->arena = arena;
    pool->options = options;
    return pool;
}

uint32_t pool_add(Pool *pool, const FrontJob *job)
{
    ARRAY_PUSH(pool->arena, &pool->jobs, job);
    return pool->jobs.n - 1;
}

static void on_answered(void *context, const Parsed *parsed)
{
    Slot *slot = context;
    PoolOptions *options = &slot->pool->options;

    slot->pool->nbusy--;
    slot->is_busy = false;
    options->done(options->context, slot->job, parsed);
}

static void on_ready(void *context)
{
    Slot *slot = context;

    pool_feed(slot->pool);
}

static void on_ended(void *context, const Parsed *lost)
{
    Slot *slot = context;

    slot->child = NULL;
    if (lost)
        on_answered(slot, lost);
    pool_feed(slot->pool);
}

static void slot_start(Slot *slot)
{
    ChildOptions options = {.loop = &slot->pool->loop,
                            .is_verbose = slot->pool->options.is_verbose,
                            .context = slot,
                            .answered = on_answered,
                            .ready = on_ready,
                            .ended = on_ended};

    slot->child = child_start(&options, slot->pool->err);
}

static void slot_give(Slot *slot, uint32_t job)
{
    slot->is_busy = true;
    slot->job = job;
    slot->pool->nbusy++;
    child_give(slot->child, slot->pool->jobs.v[job], slot->pool->options.timeout);
}

static void close_signals(Pool *pool)
{
    for (int i = 0; i < 3; i++)
        if (!uv_is_closing((uv_handle_t *)&pool->signals[i]))
            uv_close((uv_handle_t *)&pool->signals[i], NULL);
}

static bool is_over(const Pool *pool)
{
    return pool->next == pool->jobs.n || pool->err->is_set;
}

/* Gives waiting jobs to idle workers, starts workers in empty slots while jobs wait, and
 * when all is done lets everyone go. */
static void pool_feed(Pool *pool)
{
    for (uint32_t i = 0; i < pool->options.nworkers && !is_over(pool); i++) {
        Slot *slot = &pool->slots[i];

        if (!slot->child)
            slot_start(slot);
        if (slot->child && child_is_ready(slot->child))
            slot_give(slot, pool->next++);
    }
    if (pool->nbusy || !is_over(pool))
        return;
    for (uint32_t i = 0; i < pool->options.nworkers; i++)
        if (pool->slots[i].child && child_is_ready(pool->slots[i].child))
            child_dismiss(pool->slots[i].child);
    close_signals(pool);
}

/* The user stops the run: take the workers along, then end as the signal would have
 * it. */
static void on_signal(uv_signal_t *handle, int number)
{
    Pool *pool = handle->data;

    for (uint32_t i = 0; i < pool->options.nworkers; i++)
        if (pool->slots[i].child)
            child_kill(pool->slots[i].child);
    (void)signal(number, SIG_DFL);
    (void)raise(number);
}

static void watch_signals(Pool *pool)
{
    static const int numbers[3] = {SIGINT, SIGTERM, SIGHUP};

    for (int i = 0; i < 3; i++) {
        (void)uv_signal_init(&pool->loop, &pool->signals[i]);
        pool->signals[i].data = pool;
        (void)uv_signal_start(&pool->signals[i], on_signal, numbers[i]);
        uv_unref((uv_handle_t *)&pool->signals[i]);
    }
}

bool pool_run(Pool *pool, Err *err)
{
    pool->err = err;
    if (pool->jobs.n == 0)
        return true;
    if (pool->options.nworkers > pool->jobs.n)
        pool->options.nworkers = pool->jobs.n;
    if (uv_loop_init(&pool->loop))
        return err_set(err, "cannot start worker processes");
    pool->slots = ARENA_NEW_N(pool->arena, Slot, pool->options.nworkers);
    for (uint32_t i = 0; i < pool->options.nworkers; i++)
        pool->slots[i].pool = pool;
    watch_signals(pool);
    pool_feed(pool);
    (void)uv_run(&pool->loop, UV_RUN_DEFAULT);
    if (uv_loop_close(&pool->loop))
        die("worker processes left something open");
    return !err->is_set;
}
