/* Worker processes under libuv. Each slot holds one worker at a time and gives it one job
 * at a time.
 *
 * A worker's life ends in two events that come in either order: the process exits and its
 * pipe reaches the end. Only after both is it known whether an answer was complete; then
 * the slot is closed and, if there is work left, filled anew. A job that was running then
 * is lost, with the reason.
 */
#define _GNU_SOURCE /* libuv wants POSIX threads */
#include "driver/pool.h"

#include "driver/message.h"
#include "driver/worker.h"

#include <signal.h>
#include <string.h>
#include <uv.h>

#define MOST_PATH 4096

typedef enum {
    SLOT_EMPTY,
    SLOT_IDLE,
    SLOT_BUSY,
    /* the answer is there, but libuv has not yet reported the request as written */
    SLOT_ANSWERED,
    SLOT_DYING
} SlotState;

typedef struct {
    Pool *pool;
    SlotState state;
    uint32_t job;
    uv_process_t process;
    uv_pipe_t in, out; /* the worker's standard input and output */
    uv_timer_t timer;
    uv_write_t write;
    Arena *arena; /* request and answer of the job at hand */
    unsigned char head[MESSAGE_HEAD];
    size_t nhead;
    MessageKind kind;
    char *body; /* NULL until the head is there */
    uint64_t len, nbody;
    bool is_writing;
    bool has_exited, has_ended, is_timed_out;
    bool had_job; /* died while a job was running */
    int exit_status, exit_signal;
    int nopen; /* handles not closed yet */
} Slot;

struct Pool {
    Arena *arena;
    PoolOptions options;
    ARRAY(const FrontJob *) jobs;
    uint32_t next; /* first job nobody has started */
    uint32_t nbusy;
    bool is_ending;
    uv_loop_t loop;
    uv_signal_t signals[3];
    Slot *slots;
    char program[MOST_PATH];
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

/* Why the job of a dead worker has no answer. */
static const char *reason(const Slot *slot, Arena *arena)
{
    if (slot->is_timed_out)
        return arena_printf(arena, "parsing took longer than %u seconds",
                            slot->pool->options.timeout);
    if (slot->exit_signal == SIGKILL)
        return "the parser was killed, most likely for want of memory";
    if (slot->exit_signal)
        return arena_printf(arena, "the parser crashed (signal %d)", slot->exit_signal);
    return arena_printf(arena, "the parser ended with status %d", slot->exit_status);
}

static void finish_job(Slot *slot, const Parsed *parsed)
{
    PoolOptions *options = &slot->pool->options;

    slot->pool->nbusy--;
    options->done(options->context, slot->job, parsed);
}

static void on_closed(uv_handle_t *handle)
{
    Slot *slot = handle->data;
    Pool *pool = slot->pool;

    if (--slot->nopen)
        return;
    slot->state = SLOT_EMPTY;
    if (slot->had_job) {
        Parsed lost = {.ok = false, .text = reason(slot, slot->arena)};

        lost.len = strlen(lost.text);
        finish_job(slot, &lost);
    }
    arena_free(slot->arena);
    slot->arena = NULL;
    pool_feed(pool);
}

static void close_handle(uv_handle_t *handle)
{
    if (!uv_is_closing(handle))
        uv_close(handle, on_closed);
}

/* Closes what is left of a worker whose process and pipe have both ended. */
static void slot_bury(Slot *slot)
{
    if (!slot->has_exited || !slot->has_ended)
        return;
    slot->had_job = slot->state == SLOT_BUSY;
    slot->state = SLOT_DYING;
    close_handle((uv_handle_t *)&slot->process);
    close_handle((uv_handle_t *)&slot->in);
    close_handle((uv_handle_t *)&slot->out);
    close_handle((uv_handle_t *)&slot->timer);
}

static void on_exit(uv_process_t *process, int64_t status, int sig)
{
    Slot *slot = process->data;

    slot->has_exited = true;
    slot->exit_status = (int)status;
    slot->exit_signal = sig;
    slot_bury(slot);
}

static void on_timeout(uv_timer_t *timer)
{
    Slot *slot = timer->data;

    slot->is_timed_out = true;
    (void)uv_process_kill(&slot->process, SIGKILL);
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    Slot *slot = handle->data;

    (void)suggested;
    if (slot->nhead < MESSAGE_HEAD)
        *buf = uv_buf_init((char *)slot->head + slot->nhead,
                           (unsigned)(MESSAGE_HEAD - slot->nhead));
    else
        *buf = uv_buf_init(slot->body + slot->nbody, (unsigned)(slot->len - slot->nbody));
}

/* Makes a worker free for the next job once request and answer are both over. */
static void slot_settle(Slot *slot)
{
    if (slot->state != SLOT_ANSWERED || slot->is_writing)
        return;
    slot->state = SLOT_IDLE;
    arena_free(slot->arena);
    slot->arena = arena_new("job");
    pool_feed(slot->pool);
}

/* A whole answer is there. */
static void slot_answered(Slot *slot)
{
    Parsed parsed = {
        .ok = slot->kind == MESSAGE_UNIT, .text = slot->body, .len = (size_t)slot->len};

    (void)uv_timer_stop(&slot->timer);
    slot->state = SLOT_ANSWERED;
    finish_job(slot, &parsed);
    /* libuv goes on reading: there must be room at all times, an empty buffer is an
     * error. */
    slot->nhead = 0;
    slot->body = NULL;
    slot->nbody = 0;
    slot_settle(slot);
}

/* What the worker sends makes no sense: it counts as crashed. */
static void slot_reject(Slot *slot)
{
    (void)uv_process_kill(&slot->process, SIGKILL);
    (void)uv_read_stop((uv_stream_t *)&slot->out);
    slot->has_ended = true;
    if (slot->state != SLOT_BUSY)
        slot->state = SLOT_DYING;
    slot_bury(slot);
}

static void slot_received(Slot *slot, size_t n)
{
    if (slot->state != SLOT_BUSY) {
        slot_reject(slot);
        return;
    }
    if (slot->nhead < MESSAGE_HEAD) {
        slot->nhead += n;
        if (slot->nhead < MESSAGE_HEAD)
            return;
        if (!message_read_head(slot->head, &slot->kind, &slot->len)) {
            slot_reject(slot);
            return;
        }
        slot->body = arena_alloc(slot->arena, (size_t)slot->len + 1);
    } else {
        slot->nbody += n;
    }
    if (slot->nbody == slot->len)
        slot_answered(slot);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    Slot *slot = stream->data;

    (void)buf;
    if (n > 0) {
        slot_received(slot, (size_t)n);
    } else if (n < 0) {
        slot->has_ended = true;
        (void)uv_read_stop(stream);
        slot_bury(slot);
    }
}

static void on_written(uv_write_t *write, int status)
{
    Slot *slot = write->data;

    (void)
        status; /* a worker that cannot be written to is dying, and on_exit will say so */
    slot->is_writing = false;
    slot_settle(slot);
}

static void slot_give(Slot *slot, uint32_t job)
{
    Pool *pool = slot->pool;
    Text text = text_in(slot->arena);
    unsigned char *head = arena_alloc(slot->arena, MESSAGE_HEAD);
    uv_buf_t bufs[2];

    message_add_job(&text, pool->jobs.v[job]);
    message_head(head, MESSAGE_REQUEST, text.len);
    bufs[0] = uv_buf_init((char *)head, MESSAGE_HEAD);
    bufs[1] = uv_buf_init(text.data, (unsigned)text.len);
    slot->state = SLOT_BUSY;
    slot->job = job;
    pool->nbusy++;
    (void)uv_timer_start(&slot->timer, on_timeout, (uint64_t)pool->options.timeout * 1000,
                         0);
    slot->write.data = slot;
    slot->is_writing =
        uv_write(&slot->write, (uv_stream_t *)&slot->in, bufs, 2, on_written) == 0;
}

static int slot_spawn(Slot *slot)
{
    Pool *pool = slot->pool;
    char *args[] = {pool->program, (char[]){WORKER_ARGUMENT}, NULL};
    uv_stdio_container_t stdio[3] = {{.flags = UV_CREATE_PIPE | UV_READABLE_PIPE,
                                      .data.stream = (uv_stream_t *)&slot->in},
                                     {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE,
                                      .data.stream = (uv_stream_t *)&slot->out},
                                     {.flags = UV_IGNORE}};
    uv_process_options_t options = {.exit_cb = on_exit,
                                    .file = pool->program,
                                    .args = args,
                                    .stdio = stdio,
                                    .stdio_count = 3};
    bool is_heard = pool->options.is_verbose;

#if defined(__SANITIZE_ADDRESS__)
    is_heard = true; /* a sanitizer's report must not be lost */
#endif
    if (is_heard)
        stdio[2] = (uv_stdio_container_t){.flags = UV_INHERIT_FD, .data.fd = 2};
    return uv_spawn(&pool->loop, &slot->process, &options);
}

static void slot_start(Slot *slot)
{
    Pool *pool = slot->pool;
    int error;

    *slot =
        (Slot){.pool = pool, .state = SLOT_IDLE, .arena = arena_new("job"), .nopen = 4};
    (void)uv_pipe_init(&pool->loop, &slot->in, 0);
    (void)uv_pipe_init(&pool->loop, &slot->out, 0);
    (void)uv_timer_init(&pool->loop, &slot->timer);
    error = slot_spawn(slot);
    slot->process.data = slot->in.data = slot->out.data = slot->timer.data = slot;
    if (error) {
        err_set(pool->err, "cannot start a worker process: %s", uv_strerror(error));
        slot->has_exited = slot->has_ended = true;
        slot_bury(slot);
        return;
    }
    (void)uv_read_start((uv_stream_t *)&slot->out, on_alloc, on_read);
}

/* Ends a worker that has nothing to do: it exits when its input ends. */
static void slot_dismiss(Slot *slot)
{
    if (!uv_is_closing((uv_handle_t *)&slot->in))
        uv_close((uv_handle_t *)&slot->in, on_closed);
}

static void close_signals(Pool *pool)
{
    for (int i = 0; i < 3; i++)
        if (!uv_is_closing((uv_handle_t *)&pool->signals[i]))
            uv_close((uv_handle_t *)&pool->signals[i], NULL);
}

/* Gives waiting jobs to idle workers, starts workers in empty slots while jobs wait, and
 * when all is done lets everyone go. */
static void pool_feed(Pool *pool)
{
    for (uint32_t i = 0; i < pool->options.nworkers; i++) {
        Slot *slot = &pool->slots[i];

        if (pool->next == pool->jobs.n || pool->err->is_set)
            break;
        if (slot->state == SLOT_EMPTY)
            slot_start(slot);
        if (slot->state == SLOT_IDLE)
            slot_give(slot, pool->next++);
    }
    pool->is_ending =
        pool->nbusy == 0 && (pool->next == pool->jobs.n || pool->err->is_set);
    if (!pool->is_ending)
        return;
    for (uint32_t i = 0; i < pool->options.nworkers; i++)
        if (pool->slots[i].state == SLOT_IDLE)
            slot_dismiss(&pool->slots[i]);
    close_signals(pool);
}

/* The user stops the run: take the workers along, then end as the signal would have
 * it. */
static void on_signal(uv_signal_t *handle, int number)
{
    Pool *pool = handle->data;

    for (uint32_t i = 0; i < pool->options.nworkers; i++)
        if (pool->slots[i].state != SLOT_EMPTY && !pool->slots[i].has_exited)
            (void)uv_process_kill(&pool->slots[i].process, SIGKILL);
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
    size_t size = sizeof pool->program;

    pool->err = err;
    if (pool->jobs.n == 0)
        return true;
    if (pool->options.nworkers > pool->jobs.n)
        pool->options.nworkers = pool->jobs.n;
    if (uv_exepath(pool->program, &size) || uv_loop_init(&pool->loop))
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
