/* A run: units in, engine, reports out, exit status. The same for sources and for
 * captured units. */
#define _GNU_SOURCE
#include "driver/lint.h"

#include "driver/dump.h"
#include "driver/judge.h"
#include "driver/load.h"
#include "driver/narrow.h"
#include "driver/notes.h"
#include "driver/printflags.h"
#include "driver/repair.h"
#include "driver/select.h"
#include "driver/settings.h"

#include "base/file.h"
#include "project/vcs.h"
#include "report/patch.h"
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
        is_over = is_over || (finding_counts(&findings->v[i]) &&
                              (int)findings->v[i].level >= options->fail_on);
    if (load->failed.n)
        return STATUS_FAILED;
    return is_over && !options->exit_zero && !options->write_baseline ? STATUS_FINDINGS
                                                                      : STATUS_CLEAN;
}

static bool write_report(const Options *options, const Output *output, Report *report,
                         Arena *arena, Err *err)
{
    static void (*const writers[])(Arena *, const Report *, Text *) = {
        [FORMAT_TEXT] = report_text,     [FORMAT_SARIF] = report_sarif,
        [FORMAT_MSVC] = report_msvc,     [FORMAT_GITHUB] = report_github,
        [FORMAT_GITLAB] = report_gitlab, [FORMAT_JSON] = report_json};
    Text text = text_in(arena);

    report->use_color = strcmp(output->file, "-") == 0 && wants_color(options);
    writers[output->format](arena, report, &text);
    return file_write(output->file, text_str(&text), text.len, err);
}

/* Files come first, so that a name that is wrong does not follow a page of findings. */
static bool write_reports(const Options *options, Report *report, Arena *arena, Err *err)
{
    for (int is_screen = 0; is_screen < 2; is_screen++)
        for (uint32_t i = 0; i < options->outputs.n; i++) {
            const Output *output = &options->outputs.v[i];

            if ((strcmp(output->file, "-") == 0) == (is_screen == 1) &&
                !write_report(options, output, report, arena, err))
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

        report_stats(engine_census(engine), havocs, n, report->here, &out);
    }
    if (!options->is_quiet)
        text_printf(&out, "handlint: %s\n", report_summary(load->arena, report));
    fputs(text_str(&out), stderr);
}

/* What a run knows before it analyses. */
typedef struct {
    const Options *options;
    Load load;
    Project project;
    Settings *settings;
    Narrow *narrow;
    const Rule **rules; /* on for some file */
} Run;

/* What became of it. */
typedef struct {
    Engine *engine;
    Selection selection;
    Narrowed narrowed;
    Notes notes;
    uint32_t nfixed;
} Verdict;

static bool reach_verdict(Run *run, Verdict *v, Err *err)
{
    v->notes = notes_make(&run->load,
                          run->options->command == COMMAND_LINK ? NULL : &run->project);
    v->engine = judge(&run->load, run->options, run->settings, &run->rules, err);
    return v->engine &&
           select_findings(&run->load, run->options, run->settings,
                           engine_findings(v->engine), &v->selection, err) &&
           narrow_findings(run->narrow, &run->load, &v->selection.findings, &v->narrowed,
                           err);
}

/* Writes the mended files; the rest is judged as it is now. */
static bool write_fixes(Run *run, const Repairs *repairs, Verdict *v, Err *err)
{
    for (uint32_t i = 0; i < repairs->n; i++)
        if (!file_write(repairs->v[i].path, repairs->v[i].after, repairs->v[i].after_len,
                        err))
            return false;
    run->load.units.v = repairs->units.v;
    run->load.units.n = run->load.units.cap = repairs->units.n;
    v->nfixed = repairs->nfixed;
    return repairs->n == 0 || reach_verdict(run, v, err);
}

static bool print_fixes(const Run *run, const Repairs *repairs, Err *err)
{
    Text out = text_in(run->load.arena);

    for (uint32_t i = 0; i < repairs->n; i++) {
        const Repaired *file = &repairs->v[i];

        patch_print(run->load.arena, path_below(run->project.root, file->path),
                    file->before, file->before_len, file->after, file->after_len, &out);
    }
    return file_write("-", text_str(&out), out.len, err);
}

static bool write_or_print(Run *run, const RepairScope *scope, Verdict *v, bool *is_cut,
                           Err *err)
{
    Repairs repairs;

    if (!repair_all(scope, &v->selection.findings, &repairs, err))
        return false;
    *is_cut = repairs.is_cut;
    return run->options->diff ? print_fixes(run, &repairs, err)
                              : write_fixes(run, &repairs, v, err);
}

static bool mend(Run *run, Verdict *v, Err *err)
{
    const Options *options = run->options;
    RepairScope scope = {.options = options,
                         .settings = run->settings,
                         .project = &run->project,
                         .load = &run->load,
                         .root = run->project.root};
    bool is_cut = false;

    if ((options->fix || options->diff) && !write_or_print(run, &scope, v, &is_cut, err))
        return false;
    if (options->show_fixes &&
        !repair_offer(&scope, &v->selection.findings, &is_cut, err))
        return false;
    if (is_cut && !options->is_quiet)
        fputs(
            "handlint: there are more findings than fixes were tried for; run again, or "
            "name fewer files\n",
            stderr);
    return true;
}

static Report make_report(const Run *run, const Verdict *v)
{
    const Load *load = &run->load;
    const char **paths = ARENA_NEW_N(load->arena, const char *, load->units.n + 1);
    VersionControl version;
    bool is_known = vcs_read(load->arena, run->project.root, &version);

    for (uint32_t i = 0; i < load->units.n; i++)
        paths[i] = load->units.v[i].unit->path;
    return (Report){.findings = &v->selection.findings,
                    .nsuppressed = v->selection.nsuppressed,
                    .noutside = v->selection.noutside,
                    .nexcluded = v->selection.nexcluded,
                    .nknown = v->narrowed.nknown,
                    .ngone = v->narrowed.ngone,
                    .nelsewhere = v->narrowed.nelsewhere,
                    .nwritten = v->narrowed.nwritten,
                    .nfixed = v->nfixed,
                    .notes = v->notes.v,
                    .nnotes = v->notes.n,
                    .nfiles = load->units.n,
                    .nfailed = load->failed.n,
                    .root = run->project.root,
                    .here = path_absolute(load->arena, NULL, "."),
                    .units = paths,
                    .rules = run->rules,
                    .page = rules_page,
                    .version = HANDLINT_VERSION,
                    .category = run->options->category,
                    .hides_machine = run->options->hides_machine,
                    .repository = is_known ? version.repository : NULL,
                    .revision = version.revision,
                    .branch = version.branch,
                    .ok = load->failed.n == 0,
                    .exit_status =
                        exit_status(run->options, load, &v->selection.findings)};
}

static int analyse(Run *run)
{
    Err err = err_in(run->load.arena);
    Verdict verdict = {0};
    Report report;

    if (!reach_verdict(run, &verdict, &err) || !mend(run, &verdict, &err))
        return complain(&err);
    report = make_report(run, &verdict);
    if (!write_reports(run->options, &report, run->load.arena, &err))
        return complain(&err);
    print_asides(run->options, &run->load, &verdict.notes, &report, verdict.engine);
    return report.exit_status;
}

static void name_sources(const Run *run)
{
    const char *const *files;
    uint32_t n = settings_files(run->settings, &files);
    Text text = text_in(run->load.arena);

    if (run->options->is_quiet)
        return;
    notes_print_project(run->load.arena, &run->project, run->options->is_verbose, &text);
    if (!run->project.source && !run->options->flags)
        text_add(&text,
                 "handlint: no compile_commands.json, compile_flags.txt or project "
                 "lists these files; parsed without flags\n");
    fputs(text_str(&text), stderr);
    if (n)
        fprintf(stderr, "handlint: configuration from %s",
                text_printable(run->load.arena, files[0]));
    if (n > 1)
        fprintf(stderr, " and %u more", n - 1);
    if (n)
        fputc('\n', stderr);
}

static bool make_project(Run *run, uint32_t *nexcluded, Err *err)
{
    const Options *options = run->options;
    ProjectRequest request = {.paths = options->paths.v,
                              .npaths = options->paths.n,
                              .database = options->database,
                              .configuration = options->configuration,
                              .flags = options->flags,
                              .nflags = options->nflags};

    if (!project_make(run->load.arena, &request, &run->project, err) ||
        !settings_apply(run->settings, &run->project, nexcluded, err))
        return false;
    name_sources(run);
    return true;
}

/* Models that are wrong are a usage error: said before the work begins. */
static bool check_models(const Run *run, Err *err)
{
    for (uint32_t i = 0; i < run->project.nunits; i++) {
        const Config *config =
            settings_for(run->settings, run->project.units[i].path, err);

        if (!config || !settings_models(run->settings, run->load.names, config, err))
            return false;
    }
    return true;
}

static bool run_make(Arena *arena, const Options *options, Run *run, Err *err)
{
    const char *fault = select_fault(arena, options->header_filter);

    *run = (Run){.options = options,
                 .load = {.arena = arena, .names = names_new(arena)},
                 .project = {.root = project_root(arena)}};
    if (fault)
        return err_set(err, "--header-filter: %s", fault);
    return settings_make(arena, options, &run->settings, err) &&
           narrow_make(arena, options, run->project.root, &run->narrow, err);
}

/* Everything that was named is excluded: an error, unless it is allowed, as it must be
 * for hooks that name the files of a commit. */
static int nothing_left(const Run *run, uint32_t nexcluded)
{
    Err err = err_in(run->load.arena);

    if (run->options->allow_no_files)
        return STATUS_CLEAN;
    err_set(
        &err,
        "nothing to analyse: the configuration excludes %s (--allow-no-files makes that a success)",
        nexcluded == 1 ? "the file" : "all files");
    return complain(&err);
}

int lint_main(Arena *arena, const Options *options)
{
    Err err = err_in(arena);
    uint32_t nexcluded;
    Run run;

    if (!run_make(arena, options, &run, &err))
        return complain(&err);
    if (options->command == COMMAND_LINK) {
        if (!load_captured(&run.load, options, &err))
            return complain(&err);
        return analyse(&run);
    }
    if (!make_project(&run, &nexcluded, &err) || !check_models(&run, &err))
        return complain(&err);
    if (run.project.nunits == 0)
        return nothing_left(&run, nexcluded);
    if (!load_project(&run.load, options, &run.project, &err))
        die("%s", err_text(&err));
    return analyse(&run);
}

int dump_main(Arena *arena, const Options *options)
{
    Err err = err_in(arena);
    Text out = text_in(arena);
    Settings *settings;

    if (!settings_make(arena, options, &settings, &err) ||
        !dump_config(arena, options, settings, &out, &err) ||
        !file_write("-", text_str(&out), out.len, &err))
        return complain(&err);
    return STATUS_CLEAN;
}

int flags_main(Arena *arena, const Options *options)
{
    Err err = err_in(arena);
    Text out = text_in(arena);
    Settings *settings;

    if (!settings_make(arena, options, &settings, &err) ||
        !print_flags(arena, options, settings, &out, &err) ||
        !file_write("-", text_str(&out), out.len, &err))
        return complain(&err);
    return STATUS_CLEAN;
}

int capture_main(Arena *arena, const Options *options)
{
    Text text = text_in(arena), asides = text_in(arena);
    Err err = err_in(arena);
    uint32_t nexcluded;
    Run run;
    Notes notes;

    if (!run_make(arena, options, &run, &err) || !make_project(&run, &nexcluded, &err))
        return complain(&err);
    if (run.project.nunits != 1) {
        err_set(&err,
                "capture takes one file with one set of flags; '%s' stands for %u units",
                options->paths.v[0], run.project.nunits);
        return complain(&err);
    }
    if (!load_project(&run.load, options, &run.project, &err))
        die("%s", err_text(&err));
    notes = notes_make(&run.load, &run.project);
    notes_print(&run.load, &notes, options, &asides);
    fputs(text_str(&asides), stderr);
    if (run.load.units.n == 0)
        return STATUS_FAILED;
    if (!settings_mark(run.settings, run.load.units.v[0].unit, &err))
        return complain(&err);
    unit_print(run.load.units.v[0].unit, &text);
    if (!file_write(options->capture_to, text_str(&text), text.len, &err))
        return complain(&err);
    return STATUS_CLEAN;
}
