/* handlint: finds defects of Win32 handle ownership. See README.md for the way through
 * the sources. */
#define _GNU_SOURCE
#include "driver/help.h"
#include "driver/lint.h"
#include "driver/worker.h"

#include "front/front.h"
#include "lsp/lsp.h"
#include "report/report.h"
#include "rules/rules.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int print(const Text *text)
{
    return fputs(text_str(text), stdout) < 0 || fflush(stdout) ? STATUS_USAGE
                                                               : STATUS_CLEAN;
}

static int run(Arena *arena, const Options *options)
{
    Text out = text_in(arena);

    switch (options->command) {
    case COMMAND_LINT:
    case COMMAND_LINK:
        return lint_main(arena, options);
    case COMMAND_LSP:
        return lsp_main(arena, options);
    case COMMAND_CAPTURE:
        return capture_main(arena, options);
    case COMMAND_LIST_RULES:
        report_rules(options->rules, &out);
        return print(&out);
    case COMMAND_DUMP_CONFIG:
        return dump_main(arena, options);
    case COMMAND_PRINT_FLAGS:
        return flags_main(arena, options);
    case COMMAND_EXPLAIN:
        text_add(&out, rules_page(options->explain));
        return print(&out);
    case COMMAND_HELP:
        help_add(options->help, &out);
        return print(&out);
    case COMMAND_VERSION:
        text_printf(&out, "handlint %s (libclang %s)\n", HANDLINT_VERSION,
                    front_version());
        return print(&out);
    }
    return STATUS_INTERNAL;
}

int main(int argc, char **argv)
{
    Arena *arena;
    Options options;
    Err err;
    long ncores = sysconf(_SC_NPROCESSORS_ONLN);
    int status;

    if (argc >= 2 && strcmp(argv[1], WORKER_ARGUMENT) == 0)
        return worker_main(argc == 3 && strcmp(argv[2], WORKER_LASTING) == 0);
    (void)signal(SIGPIPE, SIG_IGN);
    arena = arena_new("session");
    err = err_in(arena);
    if (!options_read(arena, argc, argv, ncores > 0 ? (uint32_t)ncores : 1, &options,
                      &err))
        status = complain(&err);
    else
        status = run(arena, &options);
    arena_free(arena);
    return status;
}
