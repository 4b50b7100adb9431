/* Runs every program below testdata: with one worker, with four, and by way of capture
 * and link. The three logs must be equal byte for byte, and must hold exactly what the
 * comments in the sources expect.
 *
 * testdata/TOPIC/NAME.c or .cpp is a program of one unit; testdata/TOPIC/NAME/ is a
 * program of all units in that folder.
 */
#define _XOPEN_SOURCE 700 /* mkdtemp */
#include "expect.h"

#include "base/file.h"

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_UNITS 64
#define MEMORY_BYTES ((rlim_t)4 << 30) /* as much as a worker gives itself */

typedef struct {
    char path[512]; /* absolute: a file or a folder */
} Program;

static const char *env_or(const char *name, const char *other)
{
    const char *value = getenv(name);

    return value != NULL ? value : other;
}

/* finding the programs */

static bool is_unit(const char *name)
{
    return text_ends(name, ".c") || text_ends(name, ".cpp");
}

static bool is_source(const char *name)
{
    return is_unit(name) || text_ends(name, ".h") || text_ends(name, ".hpp");
}

typedef struct {
    Arena *arena;
    Program *v;
    uint32_t n, cap;
} Programs;

static void add_program(Programs *programs, const char *path)
{
    Program program;

    snprintf(program.path, sizeof program.path, "%s", path);
    ARRAY_PUSH(programs->arena, programs, program);
}

static void add_topic(Programs *programs, const char *dir)
{
    const char **names;
    size_t n, i;
    Err err = err_in(programs->arena);

    if (!file_list(programs->arena, dir, &names, &n, &err))
        return;
    for (i = 0; i < n; i++) {
        const char *path = path_join(programs->arena, dir, names[i]);

        if (is_unit(names[i]) || file_is_dir(path))
            add_program(programs, path);
    }
}

ParameterizedTestParameters(fixtures, exact)
{
    Programs programs = {arena_new("fixtures"), NULL, 0, 0};
    Program *shared;
    const char *root = env_or("HANDLINT_TESTDATA", HANDLINT_TESTDATA);
    const char **topics;
    size_t n = 0, i;
    Err err = err_in(programs.arena);

    if (file_list(programs.arena, root, &topics, &n, &err)) {
        for (i = 0; i < n; i++) /* tests/e2e/visual_studio.py runs the projects */
            if (strcmp(topics[i], "projects") != 0)
                add_topic(&programs, path_join(programs.arena, root, topics[i]));
    }
    /* Criterion's memory: tests are processes */
    shared = cr_malloc((programs.n + 1) * sizeof *shared);
    for (i = 0; i < programs.n; i++)
        shared[i] = programs.v[i];
    n = programs.n;
    arena_free(programs.arena);
    return cr_make_param_array(Program, shared, n);
}

/* running one */

typedef struct {
    Arena *arena;
    const char *binary;
    char scratch[64];
    const char *units[MAX_UNITS];
    uint32_t nunits;
    Expects expects;
    Text complaint;
} Run;

static void run_list(Run *r, const char *path)
{
    const char **names;
    size_t n, i;
    Err err = err_in(r->arena);

    if (!file_is_dir(path)) {
        r->units[r->nunits++] = path;
        cr_assert(expects_read(r->arena, path, &r->expects, &r->complaint), "%s",
                  text_str(&r->complaint));
        return;
    }
    cr_assert(file_list(r->arena, path, &names, &n, &err), "%s", err_text(&err));
    for (i = 0; i < n; i++) {
        const char *file = path_join(r->arena, path, names[i]);

        if (is_source(names[i]))
            cr_assert(expects_read(r->arena, file, &r->expects, &r->complaint), "%s",
                      text_str(&r->complaint));
        if (is_unit(names[i])) {
            cr_assert(r->nunits < MAX_UNITS, "%s: too many units", path);
            r->units[r->nunits++] = file;
        }
    }
    cr_assert(r->nunits > 0, "%s: a program without units", path);
}

/* A program that wants all memory must fail, not the machine. */
static void limit_memory(void)
{
#if !defined(__SANITIZE_ADDRESS__) /* its shadow memory needs terabytes of addresses */
    struct rlimit memory = {MEMORY_BYTES, MEMORY_BYTES};

    (void)setrlimit(RLIMIT_AS, &memory);
#endif
}

/* Runs handlint with the arguments; returns its exit status. Standard error goes to
 * scratch/err. */
static int run_handlint(Run *r, const char *const *args, uint32_t nargs)
{
    const char *argv[MAX_UNITS + 16];
    uint32_t n = 0, i;
    int status = 0;
    pid_t pid;

    argv[n++] = r->binary;
    for (i = 0; i < nargs; i++)
        argv[n++] = args[i];
    argv[n] = NULL;
    pid = fork();
    cr_assert(pid >= 0);
    if (pid == 0) {
        const char *err = path_join(r->arena, r->scratch, "err");

        limit_memory();
        if (freopen(err, "w", stderr) == NULL || chdir("/") != 0)
            _exit(125);
        execv(r->binary, (char *const *)(uintptr_t)argv);
        _exit(126);
    }
    cr_assert(waitpid(pid, &status, 0) == pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static const char *read_back(Run *r, const char *name, size_t *len)
{
    char *data;
    Err err = err_in(r->arena);

    cr_assert(
        file_read(r->arena, path_join(r->arena, r->scratch, name), &data, len, &err),
        "%s", err_text(&err));
    return data;
}

static const char *run_direct(Run *r, const char *jobs, size_t *len)
{
    const char *args[MAX_UNITS + 8];
    uint32_t n = 0, i;
    size_t err_len;
    int status;

    args[n++] = "--format=sarif";
    args[n++] = "--output";
    args[n++] = path_join(r->arena, r->scratch, "direct.sarif");
    args[n++] = "-j";
    args[n++] = jobs;
    for (i = 0; i < r->nunits; i++)
        args[n++] = r->units[i];
    status = run_handlint(r, args, n);
    cr_assert(status == 0 || status == 1, "exit status %d:\n%s", status,
              read_back(r, "err", &err_len));
    return read_back(r, "direct.sarif", len);
}

static const char *run_linked(Run *r, size_t *len)
{
    const char *args[MAX_UNITS + 8];
    uint32_t n = 0, i;
    size_t err_len;
    int status;

    args[n++] = "link";
    args[n++] = "--format=sarif";
    args[n++] = "--output";
    args[n++] = path_join(r->arena, r->scratch, "linked.sarif");
    for (i = 0; i < r->nunits; i++) {
        const char *hlir =
            path_join(r->arena, r->scratch, arena_printf(r->arena, "%u.hlir", i));
        const char *capture[] = {"capture", r->units[i], "-o", hlir};

        status = run_handlint(r, capture, 4);
        cr_assert(status == 0, "capture: exit status %d:\n%s", status,
                  read_back(r, "err", &err_len));
        args[n++] = hlir;
    }
    status = run_handlint(r, args, n);
    cr_assert(status == 0 || status == 1, "link: exit status %d:\n%s", status,
              read_back(r, "err", &err_len));
    return read_back(r, "linked.sarif", len);
}

static void remove_scratch(Run *r)
{
    const char **names;
    size_t n, i;
    Err err = err_in(r->arena);

    if (!file_list(r->arena, r->scratch, &names, &n, &err))
        return;
    for (i = 0; i < n; i++)
        remove(path_join(r->arena, r->scratch, names[i]));
    rmdir(r->scratch);
}

ParameterizedTest(Program *program, fixtures, exact)
{
    Run r = {.arena = arena_new("fixture"),
             .binary = env_or("HANDLINT_BINARY", HANDLINT_BINARY)};
    size_t one_len, four_len, linked_len;
    const char *one, *four, *linked;

    r.complaint = text_in(r.arena);
    snprintf(r.scratch, sizeof r.scratch, "/tmp/handlint-fixture-XXXXXX");
    cr_assert(mkdtemp(r.scratch) != NULL);
    run_list(&r, program->path);
    if (r.expects.needs > HANDLINT_LLVM_VERSION) {
        remove_scratch(&r);
        cr_skip_test("%s needs libclang %u", program->path, r.expects.needs);
    }
    one = run_direct(&r, "1", &one_len);
    /* the program ran in "/": that is what its paths are relative to */
    cr_expect(expects_match(r.arena, &r.expects, one, one_len, "", &r.complaint),
              "%s\n%s", program->path, text_str(&r.complaint));
    /* a program that is not understood whole proves less than it says */
    cr_expect(strstr(one, " was analysed in part only: ") == NULL,
              "%s is analysed in part only", program->path);
    four = run_direct(&r, "4", &four_len);
    cr_expect(one_len == four_len && memcmp(one, four, one_len) == 0,
              "%s: four workers give another log", program->path);
    linked = run_linked(&r, &linked_len);
    cr_expect(one_len == linked_len && memcmp(one, linked, one_len) == 0,
              "%s: capture and link give another log", program->path);
    remove_scratch(&r);
    arena_free(r.arena);
}
