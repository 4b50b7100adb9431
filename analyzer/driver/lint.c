/* A run: units in, engine, reports out, exit status. The same for sources and for captured units. */
#define _GNU_SOURCE
#include "driver/lint.h"

#include "driver/load.h"
#include "driver/notes.h"

#include "base/file.h"
#include "rules/rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int complain(const Err *err)
{
    fprintf(stderr, "handlint: %s\n", err_text(err));
    return STATUS_USAGE;
}

static Models *read_models(Arena *arena, Names *names, const Options *options, Err *err)
{
    Models *models = models_new(arena, names);

    if (!models_read_builtin(models, err))
        die("built-in models: %s", err_text(err));
    for (uint32_t i = 0; i < options->models.n; i++) {
        char *text;
        size_t len;

        if (!file_read(arena, options->models.v[i], &text, &len, err) ||
            !models_read(models, options->models.v[i], text, len, err))
            return NULL;
    }
    return models_finish(models, err) ? models : NULL;
}

static bool wants_color(const Options *options)
{
    const char *forced = getenv("CLICOLOR_FORCE");
    const char *term = getenv("TERM");

    switch (options->color) {
    case COLOR_ALWAYS:
        return true;
    case COLOR_NEVER:
        return false;
    case COLOR_AUTO:
        break;
    }
    if (getenv("NO_COLOR") && *getenv("NO_COLOR"))
        return false;
    if (forced && strcmp(forced, "0") != 0)
        return true;
    return isatty(STDOUT_FILENO) && term && strcmp(term, "dumb") != 0;
}

static int exit_status(const Options *options, const Load *load, const Findings *findings)
{
    bool is_over = false;

    for (uint32_t i = 0; i < findings->n; i++)
        is_over = is_over || (int)findings->v[i].level >= options->fail_on;
    if (load->failed.n)
        return STATUS_FAILED;
    return is_over && !options->exit_zero ? STATUS_FINDINGS : STATUS_CLEAN;
}

static bool write_reports(const Options *options, Report *report, Arena *arena, Err *err)
{
    for (uint32_t i = 0; i < options->outputs.n; i++) {
        const Output *output = &options->outputs.v[i];
        Text text = text_in(arena);

        report->use_color = strcmp(output->file, "-") == 0 && wants_color(options);
        switch (output->format) {
        case FORMAT_TEXT:
            report_text(arena, report, &text);
            break;
        case FORMAT_SARIF:
            report_sarif(arena, report, &text);
            break;
        }
        if (!file_write(output->file, text_str(&text), text.len, err))
            return false;
    }
    return true;
}

static int by_count(const void *a, const void *b)
{
    const Tally *left = a, *right = b;

    if (left->n != right->n)
        return left->n < right->n ? 1 : -1;
    return strcmp(left->word, right->word);
}

static int by_word(const void *a, const void *b)
{
    return strcmp(((const Tally *)a)->word, ((const Tally *)b)->word);
}

/* The reasons for which something was not understood, over all units, commonest first. */
static uint32_t sum_havocs(const Load *load, Tally **out)
{
    ARRAY(Tally) all = {0};
    uint32_t n = 0;

    for (uint32_t i = 0; i < load->units.n; i++) {
        const Unit *unit = load->units.v[i].unit;

        for (uint32_t j = 0; j < unit->havocs.n; j++)
            ARRAY_PUSH(load->arena, &all, unit->havocs.v[j]);
    }
    *out = all.v;
    if (all.n == 0)
        return 0;
    qsort(all.v, all.n, sizeof *all.v, by_word);
    for (uint32_t i = 0; i < all.n; i++) {
        if (n && strcmp(all.v[n - 1].word, all.v[i].word) == 0)
            all.v[n - 1].n += all.v[i].n;
        else
            all.v[n++] = all.v[i];
    }
    qsort(all.v, n, sizeof *all.v, by_count);
    return n;
}

/* All that goes to standard error at the end of a run. */
static void print_asides(const Options *options, const Load *load, const Notes *notes,
                         const Report *report, const Engine *engine)
{
    Text out = text_in(load->arena);

    notes_print(load, notes, options, &out);
    if (options->debug_summary) {
        const char *summary = engine_summary(engine, options->debug_summary);

        text_add(&out, summary ? summary : "handlint: no such function\n");
    }
    if (options->stats) {
        Tally *havocs;
        uint32_t n = sum_havocs(load, &havocs);

        report_stats(engine_census(engine), havocs, n, &out);
    }
    if (!options->is_quiet)
        text_printf(&out, "handlint: %s\n", report_summary(load->arena, report));
    fputs(text_str(&out), stderr);
}

static int analyse(const Options *options, const Load *load, const Models *models,
                   const char *root)
{
    Arena *arena = load->arena;
    Engine *engine = engine_new(arena, load->names, models,
                                (EngineOptions){.rules = options->rules,
                                                .debug_function = options->debug_states});
    const char **paths = ARENA_NEW_N(arena, const char *, load->units.n + 1);
    Notes notes = notes_make(load);
    Err err = err_in(arena);
    Report report;

    for (uint32_t i = 0; i < load->units.n; i++) {
        engine_add(engine, load->units.v[i].unit);
        paths[i] = load->units.v[i].unit->path;
    }
    engine_run(engine);
    report = (Report){.findings = engine_findings(engine),
                      .notes = notes.v,
                      .nnotes = notes.n,
                      .nfiles = load->units.n,
                      .nfailed = load->failed.n,
                      .root = root,
                      .here = path_absolute(arena, NULL, "."),
                      .units = paths,
                      .rules = options->rules,
                      .page = rules_page,
                      .version = HANDLINT_VERSION,
                      .ok = load->failed.n == 0,
                      .exit_status = exit_status(options, load, engine_findings(engine))};
    if (!write_reports(options, &report, arena, &err))
        return complain(&err);
    print_asides(options, load, &notes, &report, engine);
    return report.exit_status;
}

static bool make_project(Arena *arena, const Options *options, Project *out, Err *err)
{
    ProjectRequest request = {.paths = options->paths.v,
                              .npaths = options->paths.n,
                              .database = options->database,
                              .flags = options->flags,
                              .nflags = options->nflags};

    if (!project_make(arena, &request, out, err))
        return false;
    if (out->source && !options->is_quiet)
        fprintf(stderr, "handlint: flags from %s\n", text_printable(arena, out->source));
    return true;
}

int lint_main(Arena *arena, const Options *options)
{
    Load load = {.arena = arena, .names = names_new(arena)};
    Err err = err_in(arena);
    Project project = {.root = project_root(arena)};
    Models *models = read_models(arena, load.names, options, &err);

    if (!models)
        return complain(&err);
    if (options->command == COMMAND_LINK) {
        if (!load_captured(&load, options, &err))
            return complain(&err);
    } else {
        if (!make_project(arena, options, &project, &err))
            return complain(&err);
        if (!load_project(&load, options, &project, &err))
            die("%s", err_text(&err));
    }
    return analyse(options, &load, models, project.root);
}

int capture_main(Arena *arena, const Options *options)
{
    Load load = {.arena = arena, .names = names_new(arena)};
    Text text = text_in(arena), asides = text_in(arena);
    Err err = err_in(arena);
    Project project;
    Notes notes;

    if (!make_project(arena, options, &project, &err))
        return complain(&err);
    if (project.nunits != 1) {
        err_set(&err,
                "capture takes one file with one set of flags; '%s' stands for %u units",
                options->paths.v[0], project.nunits);
        return complain(&err);
    }
    if (!load_project(&load, options, &project, &err))
        die("%s", err_text(&err));
    notes = notes_make(&load);
    notes_print(&load, &notes, options, &asides);
    fputs(text_str(&asides), stderr);
    if (load.units.n == 0)
        return STATUS_FAILED;
    unit_print(load.units.v[0].unit, &text);
    if (!file_write(options->capture_to, text_str(&text), text.len, &err))
        return complain(&err);
    return STATUS_CLEAN;
}
