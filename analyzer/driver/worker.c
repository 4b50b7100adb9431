/* A worker parses one unit after the other and sends each back as IR text. It is
 * expendable: libclang may overflow its stack, hang or want all memory on hostile input,
 * so the worker limits its memory, leaves no core file, offers itself to the system first
 * when memory is short, and dies with its parent.
 *
 * libclang is told to stay on our thread (which has a large stack) and to crash outright:
 * after a "recovered" crash its locks and caches cannot be trusted, and a process is
 * cheap.
 */
#define _GNU_SOURCE
#include "driver/worker.h"

#include "driver/message.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#define STACK_BYTES ((size_t)256 << 20)
#define MEMORY_BYTES ((rlim_t)4 << 30)

typedef struct {
    int in, out;
    bool is_lasting;
    Arena *arena; /* of what follows */
    Precompiled *precompiled;
} Worker;

static void limit_memory(void)
{
#if !defined(__SANITIZE_ADDRESS__) /* its shadow memory needs terabytes of addresses */
    struct rlimit memory = {MEMORY_BYTES, MEMORY_BYTES};

    (void)setrlimit(RLIMIT_AS, &memory);
#endif
}

static void limit(void)
{
    struct rlimit none = {0, 0};

    limit_memory();
    (void)setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);

    if (fd >= 0) {
        ssize_t n = write(fd, "1000", 4);

        (void)n; /* a help only */
        close(fd);
    }
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

/* True when all bytes were read; false at the end of the input. */
static bool read_full(int fd, void *data, size_t len)
{
    char *at = data;

    while (len) {
        ssize_t n = read(fd, at, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        at += n;
        len -= (size_t)n;
    }
    return true;
}

static bool write_full(int fd, const void *data, size_t len)
{
    const char *at = data;

    while (len) {
        ssize_t n = write(fd, at, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        at += n;
        len -= (size_t)n;
    }
    return true;
}

static bool answer(Worker *w, MessageKind kind, const char *body, size_t len)
{
    unsigned char head[MESSAGE_HEAD];

    message_head(head, kind, len);
    return write_full(w->out, head, sizeof head) && write_full(w->out, body, len);
}

static bool serve_job(Worker *w, Arena *arena, FrontJob *job)
{
    Names *names = names_new(arena);
    Err err = err_in(arena);
    Text text = text_in(arena);
    Unit *unit = NULL;

    job->precompiled = w->precompiled;
    if (!front_unit(arena, names, job, &unit, &err)) {
        const char *why = err.is_set ? err.message : "nothing could be made of the file";

        return answer(w, MESSAGE_FAILED, why, strlen(why));
    }
    unit_print(unit, &text);
    return answer(w, MESSAGE_UNIT, text_str(&text), text.len);
}

/* One request. False: the input ended, or what came is no request. */
static bool serve_one(Worker *w)
{
    unsigned char head[MESSAGE_HEAD];
    MessageKind kind;
    uint64_t len;
    FrontJob job;
    Arena *arena;
    char *body;
    bool ok;

    if (!read_full(w->in, head, sizeof head))
        return false;
    if (!message_read_head(head, &kind, &len) || kind != MESSAGE_REQUEST)
        return false;
    arena = arena_new("unit");
    body = arena_alloc(arena, (size_t)len + 1);
    ok = read_full(w->in, body, (size_t)len) &&
         message_read_job(arena, body, (size_t)len, &job) && serve_job(w, arena, &job);
    arena_free(arena);
    return ok;
}

static void headers_begin(Worker *w)
{
    w->arena = arena_new("worker");
    w->precompiled = precompiled_new(w->arena, w->is_lasting ? 1 : 0, w->is_lasting);
}

static void headers_end(Worker *w)
{
    precompiled_close(w->precompiled);
    arena_free(w->arena);
}

/* A worker that lasts starts afresh when it can keep no more headers: those of files long
 * closed go. */
static void *serve(void *data)
{
    Worker *w = data;

    headers_begin(w);
    while (serve_one(w)) {
        if (!w->is_lasting || !precompiled_is_full(w->precompiled))
            continue;
        headers_end(w);
        headers_begin(w);
    }
    headers_end(w);
    return NULL;
}

int worker_main(bool is_lasting)
{
    Worker w = {
        .in = dup(STDIN_FILENO), .out = dup(STDOUT_FILENO), .is_lasting = is_lasting};
    int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    pthread_attr_t attr;
    pthread_t thread;

    if (w.in < 0 || w.out < 0 || nothing < 0)
        die("a worker could not be set up: %s", strerror(errno));
    /* Nothing that a library prints may get between the messages. */
    (void)dup2(nothing, STDIN_FILENO);
    (void)dup2(STDERR_FILENO, STDOUT_FILENO);
    limit();
    (void)setenv("LIBCLANG_NOTHREADS", "1", 1);
    (void)setenv("LIBCLANG_DISABLE_CRASH_RECOVERY", "1", 1);
    if (pthread_attr_init(&attr) || pthread_attr_setstacksize(&attr, STACK_BYTES) ||
        pthread_create(&thread, &attr, serve, &w))
        die("a worker could not be set up: no thread");
    (void)pthread_join(thread, NULL);
    return 0;
}
