/* One worker process under libuv.
 *
 * Its life ends in two events that come in either order: the process exits and its pipe
 * reaches the end. Only after both is it known whether an answer was complete; then the
 * handles are closed, and when the last one is, the child is gone. A request that was
 * running then is lost, with the reason.
 */
#define _GNU_SOURCE /* libuv wants POSIX threads */
#include "driver/child.h"

#include "driver/message.h"
#include "driver/worker.h"

#include <signal.h>
#include <string.h>
#include <uv.h>

#define MOST_PATH 4096

typedef enum {
    CHILD_READY,
    CHILD_BUSY,
    CHILD_ANSWERED, /* but libuv has not yet reported the request as written */
    CHILD_DYING
} ChildState;

struct Child {
    Arena *arena; /* of the child itself */
    ChildOptions options;
    ChildState state;
    uv_process_t process;
    uv_pipe_t in, out; /* the worker's standard input and output */
    uv_timer_t timer;
    uv_write_t write;
    uint32_t seconds;
    Arena *job_arena; /* request and answer at hand */
    unsigned char head[MESSAGE_HEAD];
    size_t nhead;
    MessageKind kind;
    char *body; /* NULL until the head is there */
    uint64_t len, nbody;
    bool is_writing;
    bool has_exited, has_ended, is_timed_out;
    bool had_job;      /* died while a request was running */
    bool is_stillborn; /* never started: nobody knows it */
    int exit_status, exit_signal;
    int nopen; /* handles not closed yet */
};

/* Why the request of a dead worker has no answer. */
static const char *reason(const Child *child)
{
    Arena *arena = child->job_arena;

    if (child->is_timed_out)
        return arena_printf(arena, "parsing took longer than %u seconds", child->seconds);
    if (child->exit_signal == SIGKILL)
        return "the parser was killed, most likely for want of memory";
    if (child->exit_signal)
        return arena_printf(arena, "the parser crashed (signal %d)", child->exit_signal);
    return arena_printf(arena, "the parser ended with status %d", child->exit_status);
}

static void child_free(Child *child)
{
    arena_free(child->job_arena);
    arena_free(child->arena);
}

static void on_closed(uv_handle_t *handle)
{
    Child *child = handle->data;
    Parsed lost = {.ok = false};

    if (--child->nopen)
        return;
    if (child->had_job) {
        lost.is_timeout = child->is_timed_out;
        lost.text = reason(child);
        lost.len = strlen(lost.text);
    }
    if (!child->is_stillborn)
        child->options.ended(child->options.context, child->had_job ? &lost : NULL);
    child_free(child);
}

static void close_handle(uv_handle_t *handle)
{
    if (!uv_is_closing(handle))
        uv_close(handle, on_closed);
}

/* Closes what is left of a worker whose process and pipe have both ended. */
static void child_bury(Child *child)
{
    if (!child->has_exited || !child->has_ended)
        return;
    child->had_job = child->state == CHILD_BUSY;
    child->state = CHILD_DYING;
    close_handle((uv_handle_t *)&child->process);
    close_handle((uv_handle_t *)&child->in);
    close_handle((uv_handle_t *)&child->out);
    close_handle((uv_handle_t *)&child->timer);
}

static void on_exit(uv_process_t *process, int64_t status, int sig)
{
    Child *child = process->data;

    child->has_exited = true;
    child->exit_status = (int)status;
    child->exit_signal = sig;
    child_bury(child);
}

static void on_timeout(uv_timer_t *timer)
{
    Child *child = timer->data;

    child->is_timed_out = true;
    (void)uv_process_kill(&child->process, SIGKILL);
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    Child *child = handle->data;

    (void)suggested;
    if (child->nhead < MESSAGE_HEAD)
        *buf = uv_buf_init((char *)child->head + child->nhead,
                           (unsigned)(MESSAGE_HEAD - child->nhead));
    else
        *buf = uv_buf_init(child->body + child->nbody,
                           (unsigned)(child->len - child->nbody));
}

/* Makes a worker free for the next request once request and answer are both over. */
static void child_settle(Child *child)
{
    if (child->state != CHILD_ANSWERED || child->is_writing)
        return;
    child->state = CHILD_READY;
    arena_free(child->job_arena);
    child->job_arena = arena_new("job");
    child->options.ready(child->options.context);
}

/* A whole answer is there. */
static void child_answered(Child *child)
{
    Parsed parsed = {.ok = child->kind == MESSAGE_UNIT,
                     .text = child->body,
                     .len = (size_t)child->len};

    (void)uv_timer_stop(&child->timer);
    child->state = CHILD_ANSWERED;
    child->options.answered(child->options.context, &parsed);
    /* libuv goes on reading: there must be room at all times, an empty buffer is an
     * error. */
    child->nhead = 0;
    child->body = NULL;
    child->nbody = 0;
    child_settle(child);
}

/* What the worker sends makes no sense: it counts as crashed. */
static void child_reject(Child *child)
{
    (void)uv_process_kill(&child->process, SIGKILL);
    (void)uv_read_stop((uv_stream_t *)&child->out);
    child->has_ended = true;
    if (child->state != CHILD_BUSY)
        child->state = CHILD_DYING;
    child_bury(child);
}

static void child_received(Child *child, size_t n)
{
    if (child->state != CHILD_BUSY) {
        child_reject(child);
        return;
    }
    if (child->nhead < MESSAGE_HEAD) {
        child->nhead += n;
        if (child->nhead < MESSAGE_HEAD)
            return;
        if (!message_read_head(child->head, &child->kind, &child->len)) {
            child_reject(child);
            return;
        }
        child->body = arena_alloc(child->job_arena, (size_t)child->len + 1);
    } else {
        child->nbody += n;
    }
    if (child->nbody == child->len)
        child_answered(child);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    Child *child = stream->data;

    (void)buf;
    if (n > 0) {
        child_received(child, (size_t)n);
    } else if (n < 0) {
        child->has_ended = true;
        (void)uv_read_stop(stream);
        child_bury(child);
    }
}

static void on_written(uv_write_t *write, int status)
{
    Child *child = write->data;

    (void)
        status; /* a worker that cannot be written to is dying, and on_exit will say so */
    child->is_writing = false;
    child_settle(child);
}

bool child_is_ready(const Child *child)
{
    return child->state == CHILD_READY;
}

void child_give(Child *child, const FrontJob *job, uint32_t seconds)
{
    Text text = text_in(child->job_arena);
    unsigned char *head = arena_alloc(child->job_arena, MESSAGE_HEAD);
    uv_buf_t bufs[2];

    message_add_job(&text, job);
    message_head(head, MESSAGE_REQUEST, text.len);
    bufs[0] = uv_buf_init((char *)head, MESSAGE_HEAD);
    bufs[1] = uv_buf_init(text.data, (unsigned)text.len);
    child->state = CHILD_BUSY;
    child->seconds = seconds;
    (void)uv_timer_start(&child->timer, on_timeout, (uint64_t)seconds * 1000, 0);
    child->write.data = child;
    child->is_writing =
        uv_write(&child->write, (uv_stream_t *)&child->in, bufs, 2, on_written) == 0;
}

static int child_spawn(Child *child)
{
    char program[MOST_PATH];
    size_t size = sizeof program;
    char *args[] = {program, (char[]){WORKER_ARGUMENT},
                    child->options.is_lasting ? (char[]){WORKER_LASTING} : NULL, NULL};
    uv_stdio_container_t stdio[3] = {{.flags = UV_CREATE_PIPE | UV_READABLE_PIPE,
                                      .data.stream = (uv_stream_t *)&child->in},
                                     {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE,
                                      .data.stream = (uv_stream_t *)&child->out},
                                     {.flags = UV_IGNORE}};
    uv_process_options_t options = {.exit_cb = on_exit,
                                    .file = program,
                                    .args = args,
                                    .stdio = stdio,
                                    .stdio_count = 3};
    bool is_heard = child->options.is_verbose;
    int error = uv_exepath(program, &size);

#if defined(__SANITIZE_ADDRESS__)
    is_heard = true; /* a sanitizer's report must not be lost */
#endif
    if (is_heard)
        stdio[2] = (uv_stdio_container_t){.flags = UV_INHERIT_FD, .data.fd = 2};
    return error ? error : uv_spawn(child->options.loop, &child->process, &options);
}

Child *child_start(const ChildOptions *options, Err *err)
{
    Arena *arena = arena_new("worker process");
    Child *child = ARENA_NEW(arena, Child);
    int error;

    *child = (Child){
        .arena = arena, .options = *options, .job_arena = arena_new("job"), .nopen = 4};
    (void)uv_pipe_init(options->loop, &child->in, 0);
    (void)uv_pipe_init(options->loop, &child->out, 0);
    (void)uv_timer_init(options->loop, &child->timer);
    error = child_spawn(child);
    child->process.data = child->in.data = child->out.data = child->timer.data = child;
    if (error) {
        err_set(err, "cannot start a worker process: %s", uv_strerror(error));
        child->is_stillborn = true;
        child->has_exited = child->has_ended = true;
        child_bury(child);
        return NULL;
    }
    if (options->is_background)
        (void)uv_os_setpriority(child->process.pid, UV_PRIORITY_BELOW_NORMAL);
    (void)uv_read_start((uv_stream_t *)&child->out, on_alloc, on_read);
    return child;
}

void child_dismiss(Child *child)
{
    if (!uv_is_closing((uv_handle_t *)&child->in))
        uv_close((uv_handle_t *)&child->in, on_closed);
}

void child_kill(Child *child)
{
    if (!child->has_exited)
        (void)uv_process_kill(&child->process, SIGKILL);
}
