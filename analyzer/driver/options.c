/* One table makes both what getopt_long reads and what --help prints. An option that is
 * not in the table does not exist. What follows `--` are compiler flags and is cut off
 * before getopt sees it.
 */
#define _GNU_SOURCE
#include "driver/options.h"

#include "driver/checks.h"

#include "rules/rules.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#define MOST_JOBS 256
#define MOST_SECONDS 86400
#define DEFAULT_SECONDS 60

typedef enum {
    OPT_DATABASE = 256,
    OPT_CONFIGURATION,
    OPT_PRINT_FLAGS,
    OPT_FORMAT,
    OPT_OUTPUT,
    OPT_CHECKS,
    OPT_FAIL_ON,
    OPT_EXIT_ZERO,
    OPT_ALLOW_NO_FILES,
    OPT_MODELS,
    OPT_CONFIG,
    OPT_NO_CONFIG,
    OPT_DUMP_CONFIG,
    OPT_HEADER_FILTER,
    OPT_SHOW_SUPPRESSED,
    OPT_BASELINE,
    OPT_WRITE_BASELINE,
    OPT_DIFF_FROM,
    OPT_LEAK_AT,
    OPT_CATEGORY,
    OPT_NO_MACHINE_PATHS,
    OPT_FIX,
    OPT_DIFF,
    OPT_SHOW_FIXES,
    OPT_JOBS,
    OPT_TIMEOUT,
    OPT_LIST_RULES,
    OPT_EXPLAIN,
    OPT_STATS,
    OPT_QUIET,
    OPT_VERBOSE,
    OPT_COLOR,
    OPT_DEBUG_STATES,
    OPT_DEBUG_SUMMARY,
    OPT_VERSION,
    OPT_HELP
} OptionId;

static const OptionLine lines[] = {
    {OPT_DATABASE, 'p', NULL, "DIR|FILE",
     "compile_commands.json, or a Visual Studio project or solution; else the nearest is searched from each file "
     "upwards, and there in build/ and out/"},
    {OPT_CONFIGURATION, 0, "project-configuration", "NAME",
     "configuration of Visual Studio projects and solutions, as \"Release|x64\"; default: Debug|x64, or the first "
     "one where there is none of that name"},
    {OPT_PRINT_FLAGS, 0, "print-flags", "FILE",
     "print what FILE is parsed with and where each flag comes from, and stop; a PATH is taken as by -p"},
    {OPT_FORMAT, 0, "format", "F[:FILE]",
     "text (default), sarif, msvc (MSBuild), github (annotations), gitlab (code quality) or json; may be given "
     "several times"},
    {OPT_OUTPUT, 'o', "output", "FILE",
     "where the last --format goes instead of standard output"},
    {OPT_CHECKS, 0, "checks", "LIST",
     "rules to run instead of the configured ones: globs over ids and names, separated by "
     "commas; - in front takes away, and a list that begins so keeps the rest"},
    {OPT_FAIL_ON, 0, "fail-on", "LEVEL",
     "exit status 1 from this level on: error, warning (default), note or never"},
    {OPT_EXIT_ZERO, 0, "exit-zero", NULL, "exit status 0 also with findings"},
    {OPT_ALLOW_NO_FILES, 0, "allow-no-files", NULL,
     "exit status 0 also when the configuration excludes all that was named"},
    {OPT_HEADER_FILTER, 0, "header-filter", "REGEX",
     "report findings in headers whose absolute path has a match of this extended regular "
     "expression; default: the headers that are not the system's"},
    {OPT_SHOW_SUPPRESSED, 0, "show-suppressed", NULL,
     "report what NOLINT comments suppress, too, with their reasons"},
    {OPT_BASELINE, 0, "baseline", "FILE",
     "report only what is not in this file, which --write-baseline made; it survives moved lines "
     "and renamed files"},
    {OPT_WRITE_BASELINE, 0, "write-baseline", "FILE",
     "write all findings to FILE as known ones, and exit with status 0 in spite of them"},
    {OPT_DIFF_FROM, 0, "diff-from", "FILE|-",
     "report only findings on lines that this unified diff adds or changes; -: standard input"},
    {OPT_LEAK_AT, 0, "leak-at", "PLACE",
     "where a leak is reported: acquisition (default), or exit, once for each return that leaks"},
    {OPT_CATEGORY, 0, "category", "NAME",
     "tells this SARIF run from others of the same commit: x64-release"},
    {OPT_NO_MACHINE_PATHS, 0, "no-machine-paths", NULL,
     "keep this machine's folders out of SARIF: its paths start from the repository's root anyhow"},
    {OPT_FIX, 0, "fix", NULL,
     "mend what can be mended without making anything else wrong, and report the rest"},
    {OPT_DIFF, 0, "diff", NULL,
     "print what --fix would change, as a unified diff, and change nothing"},
    {OPT_SHOW_FIXES, 0, "show-fixes", NULL,
     "put fixes that are known to mend into the sarif and json formats; takes time for each finding"},
    {OPT_CONFIG, 0, "config", "FILE",
     "the configuration of all files; else each has the nearest .handlint.json above it"},
    {OPT_NO_CONFIG, 0, "no-config", NULL, "leave configuration files unread"},
    {OPT_DUMP_CONFIG, 0, "dump-config", NULL,
     "print what is configured for each PATH, and where, and stop"},
    {OPT_MODELS, 0, "models", "FILE", "further API models; may be given several times"},
    {OPT_JOBS, 'j', "jobs", "N", "worker processes; default: one for each processor"},
    {OPT_TIMEOUT, 0, "timeout", "SECONDS",
     "longest parsing time of one file; default: 60"},
    {OPT_LIST_RULES, 0, "list-rules", NULL, "list the rules and stop"},
    {OPT_EXPLAIN, 0, "explain", "RULE", "print the page of a rule and stop"},
    {OPT_STATS, 0, "stats", NULL,
     "print to standard error what became of each acquired handle"},
    {OPT_QUIET, 'q', "quiet", NULL,
     "no progress, no summary, no notes on what was left out"},
    {OPT_VERBOSE, 'v', "verbose", NULL,
     "name every partial function and every parse error"},
    {OPT_COLOR, 0, "color", "WHEN", "auto (default), always or never"},
    {OPT_DEBUG_STATES, 0, "debug-states", "FUNCTION",
     "print the states at each block of a function to standard error"},
    {OPT_DEBUG_SUMMARY, 0, "debug-summary", "FUNCTION",
     "print the summary of a function to standard error"},
    {OPT_VERSION, 0, "version", NULL, "print the version and stop"},
    {OPT_HELP, 'h', "help", "[=FORM]",
     "print this text and stop; or, as man, the manual page, or, as bash or zsh, what completes these options there"},
};
#define NLINES (sizeof lines / sizeof *lines)

static const char *const format_names[] = {
    [FORMAT_TEXT] = "text",     [FORMAT_SARIF] = "sarif",   [FORMAT_MSVC] = "msvc",
    [FORMAT_GITHUB] = "github", [FORMAT_GITLAB] = "gitlab", [FORMAT_JSON] = "json"};
static const char *const fail_names[] = {"note", "warning", "error", "never"};
static const char *const leak_names[] = {"acquisition", "exit"};
static const char *const color_names[] = {"auto", "always", "never"};
static const char *const help_names[] = {"text", "man", "bash", "zsh"};

typedef struct {
    Arena *arena;
    Options *out;
    Err *err;
    const char *checks;
    bool has_output; /* -o was given */
} Reading;

/* Index of `word` in a list of names; -1 and an error that names the nearest. */
static int choose(Reading *r, const char *what, const char *word,
                  const char *const *names, size_t n)
{
    const char *near = text_nearest(word, names, n);
    Text all = text_in(r->arena);

    for (size_t i = 0; i < n; i++)
        if (strcmp(names[i], word) == 0)
            return (int)i;
    for (size_t i = 0; i < n; i++)
        text_printf(&all, "%s%s", i ? ", " : "", names[i]);
    if (near)
        err_set(r->err, "%s: unknown value '%s'; did you mean '%s'?", what, word, near);
    else
        err_set(r->err, "%s: unknown value '%s'; one of %s", what, word, text_str(&all));
    return -1;
}

static bool read_number(Reading *r, const char *what, const char *word, uint32_t most,
                        uint32_t *out)
{
    char *end;
    unsigned long value;

    errno = 0;
    value = strtoul(word, &end, 10);
    if (errno || end == word || *end || word[0] == '-' || value == 0 || value > most)
        return err_set(r->err, "%s: expected a number from 1 to %u, not '%s'", what, most,
                       word);
    *out = (uint32_t)value;
    return true;
}

static bool read_format(Reading *r, const char *word)
{
    const char *colon = strchr(word, ':');
    size_t len = colon ? (size_t)(colon - word) : strlen(word);
    int format = choose(r, "--format", arena_strndup(r->arena, word, len), format_names,
                        sizeof format_names / sizeof *format_names);
    Output output = {.format = (Format)format, .file = "-"};

    if (format < 0)
        return false;
    if (colon && !colon[1])
        return err_set(r->err, "--format: there is no file name behind '%s'", word);
    if (colon)
        output.file = colon + 1;
    ARRAY_PUSH(r->arena, &r->out->outputs, output);
    return true;
}

static bool read_output(Reading *r, const char *file)
{
    if (!*file)
        return err_set(r->err, "--output: the file name is empty");
    if (r->out->outputs.n == 0)
        ARRAY_PUSH(r->arena, &r->out->outputs, ((Output){FORMAT_TEXT, "-"}));
    r->out->outputs.v[r->out->outputs.n - 1].file = file;
    r->out->capture_to = file;
    r->has_output = true;
    return true;
}

static bool read_explain(Reading *r, const char *word)
{
    const char *near = checks_nearest(word);

    r->out->command = COMMAND_EXPLAIN;
    r->out->explain = rules_find(word);
    if (r->out->explain)
        return true;
    return err_set(r->err, "--explain: there is no rule '%s'%s%s%s", word,
                   near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
}

#define NAMES_OF(list) (list), sizeof(list) / sizeof *(list)

static bool read_help(Reading *r, const char *word)
{
    int form = word ? choose(r, "--help", word, NAMES_OF(help_names)) : HELP_TEXT;

    r->out->command = COMMAND_HELP;
    r->out->help = form < 0 ? HELP_TEXT : (HelpForm)form;
    return form >= 0;
}

static bool take_choice(Reading *r, OptionId id, const char *word)
{
    Options *out = r->out;
    int chosen;

    if (id == OPT_FAIL_ON) {
        chosen = choose(r, "--fail-on", word, NAMES_OF(fail_names));
        out->fail_on = chosen;
    } else if (id == OPT_LEAK_AT) {
        chosen = choose(r, "--leak-at", word, NAMES_OF(leak_names));
        out->leak_at = chosen < 0 ? LEAK_AT_ACQUISITION : (LeakAt)chosen;
    } else {
        chosen = choose(r, "--color", word, NAMES_OF(color_names));
        out->color = chosen < 0 ? COLOR_AUTO : (ColorWhen)chosen;
    }
    return chosen >= 0;
}

static bool read_category(Reading *r, const char *word)
{
    if (!*word || word[strspn(word, " \t")] == '\0')
        return err_set(r->err, "--category: the name is empty");
    r->out->category = word;
    return true;
}

static bool take(Reading *r, OptionId id, const char *word)
{
    Options *out = r->out;

    switch (id) {
    case OPT_DATABASE:
        out->database = word;
        return true;
    case OPT_CONFIGURATION:
        out->configuration = word;
        return true;
    case OPT_PRINT_FLAGS:
        out->command = COMMAND_PRINT_FLAGS;
        out->flags_of = word;
        return true;
    case OPT_FORMAT:
        return read_format(r, word);
    case OPT_OUTPUT:
        return read_output(r, word);
    case OPT_CHECKS:
        r->checks = word;
        return true;
    case OPT_FAIL_ON:
    case OPT_COLOR:
    case OPT_LEAK_AT:
        return take_choice(r, id, word);
    case OPT_EXIT_ZERO:
        out->exit_zero = true;
        return true;
    case OPT_ALLOW_NO_FILES:
        out->allow_no_files = true;
        return true;
    case OPT_CONFIG:
        out->config = word;
        return true;
    case OPT_NO_CONFIG:
        out->no_config = true;
        return true;
    case OPT_DUMP_CONFIG:
        out->command = COMMAND_DUMP_CONFIG;
        return true;
    case OPT_HEADER_FILTER:
        out->header_filter = word;
        return true;
    case OPT_SHOW_SUPPRESSED:
        out->show_suppressed = true;
        return true;
    case OPT_BASELINE:
        out->baseline = word;
        return true;
    case OPT_WRITE_BASELINE:
        out->write_baseline = word;
        return true;
    case OPT_DIFF_FROM:
        out->diff_from = word;
        return true;
    case OPT_FIX:
        out->fix = true;
        return true;
    case OPT_DIFF:
        out->diff = true;
        return true;
    case OPT_SHOW_FIXES:
        out->show_fixes = true;
        return true;
    case OPT_CATEGORY:
        return read_category(r, word);
    case OPT_NO_MACHINE_PATHS:
        out->hides_machine = true;
        return true;
    case OPT_MODELS:
        ARRAY_PUSH(r->arena, &out->models, word);
        return true;
    case OPT_JOBS:
        return read_number(r, "--jobs", word, MOST_JOBS, &out->jobs);
    case OPT_TIMEOUT:
        return read_number(r, "--timeout", word, MOST_SECONDS, &out->timeout);
    case OPT_LIST_RULES:
        out->command = COMMAND_LIST_RULES;
        return true;
    case OPT_EXPLAIN:
        return read_explain(r, word);
    case OPT_STATS:
        out->stats = true;
        return true;
    case OPT_QUIET:
        out->is_quiet = true;
        return true;
    case OPT_VERBOSE:
        out->is_verbose = true;
        return true;
    case OPT_DEBUG_STATES:
        out->debug_states = word;
        return true;
    case OPT_DEBUG_SUMMARY:
        out->debug_summary = word;
        return true;
    case OPT_VERSION:
        out->command = COMMAND_VERSION;
        return true;
    case OPT_HELP:
        return read_help(r, word);
    }
    return true;
}

/* What getopt needs, made from the table. */
typedef struct {
    char letters[2 * NLINES + 2];
    struct option longs[NLINES + 1];
} Getopt;

static bool is_optional(const OptionLine *line)
{
    return line->argument && line->argument[0] == '[';
}

/* What getopt_long calls an option's need of an argument. */
static int need_of(const OptionLine *line)
{
    if (!line->argument)
        return no_argument;
    return is_optional(line) ? optional_argument : required_argument;
}

static void make_getopt(Getopt *g)
{
    size_t nletters = 0, nlongs = 0;

    memset(g, 0, sizeof *g);
    g->letters[nletters++] = ':'; /* tell a missing argument from an unknown option */
    for (size_t i = 0; i < NLINES; i++) {
        if (lines[i].letter) {
            g->letters[nletters++] = lines[i].letter;
            if (need_of(&lines[i]) == required_argument)
                g->letters[nletters++] = ':';
        }
        if (lines[i].name)
            g->longs[nlongs++] = (struct option){lines[i].name, need_of(&lines[i]), NULL,
                                                 (int)lines[i].id};
    }
}

static OptionId id_of(int code)
{
    for (size_t i = 0; i < NLINES; i++)
        if (lines[i].letter == code)
            return lines[i].id;
    return (OptionId)code;
}

static bool unknown_option(Reading *r, const char *word)
{
    const char *names[NLINES];
    const char *near = NULL;
    size_t n = 0;

    for (size_t i = 0; i < NLINES; i++)
        if (lines[i].name)
            names[n++] = lines[i].name;
    if (text_starts(word, "--"))
        near = text_nearest(arena_strndup(r->arena, word + 2, strcspn(word + 2, "=")),
                            names, n);
    return err_set(r->err, "unknown option '%s'%s%s%s", word,
                   near ? "; did you mean '--" : "", near ? near : "",
                   near ? "'?" : "; --help lists them");
}

static bool read_options(Reading *r, int argc, char **argv)
{
    Getopt g;
    int code;

    make_getopt(&g);
    opterr = 0;
    optind = 0; /* GNU: start afresh, so that the function can be called again */
    for (;;) {
        int word = optind ? optind : 1;

        code = getopt_long(argc, argv, g.letters, g.longs, NULL);
        if (code == -1)
            break;
        if (code == ':')
            return err_set(r->err, "option '%s' needs an argument", argv[optind - 1]);
        if (code == '?') {
            /* In a group of letters optopt tells which one; optind has not moved yet. */
            if (optopt > 0 && optopt < 256)
                return unknown_option(r, arena_printf(r->arena, "-%c", optopt));
            return unknown_option(r, argv[optind > word ? optind - 1 : word]);
        }
        if (!take(r, id_of(code), optarg))
            return false;
    }
    for (int i = optind; i < argc; i++)
        ARRAY_PUSH(r->arena, &r->out->paths, (const char *)argv[i]);
    return true;
}

/* Keeps the words for the configurations, which they change, and makes the set as it is
 * without one. */
static bool read_checks(Reading *r)
{
    bool *is_on = ARENA_NEW_N(r->arena, bool, checks_count() + 1);
    char *rest = r->checks ? arena_strdup(r->arena, r->checks) : NULL;
    const char *unknown, *near;

    memset(is_on, true, sizeof *is_on * checks_count());
    for (char *word = rest ? strtok_r(rest, ", ", &rest) : NULL; word;
         word = strtok_r(NULL, ", ", &rest))
        ARRAY_PUSH(r->arena, &r->out->checks, (const char *)word);
    unknown = checks_apply(r->out->checks.v, r->out->checks.n, is_on);
    if (unknown) {
        near = checks_nearest(unknown);
        return err_set(r->err, "--checks: no rule is called '%s'%s%s%s", unknown,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "; --list-rules lists them");
    }
    r->out->rules = checks_rules(r->arena, is_on);
    return r->out->rules[0] || err_set(r->err, "--checks: no rule is left");
}

static bool check_outputs(Reading *r)
{
    Options *out = r->out;

    if (out->outputs.n == 0 && !out->diff)
        ARRAY_PUSH(r->arena, &out->outputs, ((Output){FORMAT_TEXT, "-"}));
    for (uint32_t i = 0; i < out->outputs.n && out->diff; i++)
        if (strcmp(out->outputs.v[i].file, "-") == 0)
            return err_set(
                r->err,
                "--diff prints to standard output: give the format a file (--format %s:FILE)",
                format_names[out->outputs.v[i].format]);
    for (uint32_t i = 0; i < out->outputs.n; i++)
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(out->outputs.v[i].file, out->outputs.v[j].file) == 0)
                return err_set(
                    r->err,
                    "two formats go to the same place: give one of them a file "
                    "(--format %s:FILE)",
                    format_names[out->outputs.v[i].format]);
    return true;
}

static bool check_command(Reading *r)
{
    Options *out = r->out;

    if (out->config && out->no_config)
        return err_set(r->err, "--config and --no-config exclude each other");
    if (out->configuration && !*out->configuration)
        return err_set(r->err, "--project-configuration: the name is empty");
    if (out->command == COMMAND_PRINT_FLAGS && out->paths.n + (out->database != NULL) > 1)
        return err_set(r->err, "--print-flags: name one project at most");
    if (out->fix && out->diff)
        return err_set(r->err, "--fix and --diff exclude each other");
    if (out->command == COMMAND_LINK && (out->fix || out->diff || out->show_fixes))
        return err_set(r->err, "link makes no fixes: it cannot parse the edited sources");
    if (out->command == COMMAND_CAPTURE && out->paths.n != 1)
        return err_set(r->err, "capture takes one file");
    if (out->command == COMMAND_LSP && out->paths.n)
        return err_set(r->err, "lsp takes no files: the editor says which are open");
    if (out->command == COMMAND_LINK && out->paths.n == 0)
        return err_set(r->err, "nothing to link: name .hlir files");
    if (out->command == COMMAND_LINK && (out->flags || out->database))
        return err_set(r->err,
                       "link takes no compiler flags: captured files have been parsed");
    return true;
}

bool options_read(Arena *arena, int argc, char **argv, uint32_t ncores, Options *out,
                  Err *err)
{
    Reading r = {.arena = arena, .out = out, .err = err};
    int nown = argc;

    *out = (Options){.fail_on = LEVEL_WARNING,
                     .jobs = ncores ? ncores : 1,
                     .timeout = DEFAULT_SECONDS,
                     .capture_to = "-"};
    for (int i = 1; i < argc && nown == argc; i++)
        if (strcmp(argv[i], "--") == 0)
            nown = i;
    if (nown < argc) {
        out->flags = (const char *const *)(argv + nown + 1);
        out->nflags = (uint32_t)(argc - nown - 1);
    }
    if (nown > 1 && strcmp(argv[1], "capture") == 0)
        out->command = COMMAND_CAPTURE;
    if (nown > 1 && strcmp(argv[1], "link") == 0)
        out->command = COMMAND_LINK;
    if (nown > 1 && strcmp(argv[1], "lsp") == 0)
        out->command = COMMAND_LSP;
    if (out->command != COMMAND_LINT) {
        argv++;
        nown--;
    }
    return read_options(&r, nown, argv) && read_checks(&r) && check_outputs(&r) &&
           check_command(&r);
}

/* Adds words, broken before column 90, each further line `indent` wide. */
static void add_wrapped(Text *out, const char *words, size_t column, size_t indent)
{
    for (bool is_first = true; *words; is_first = false) {
        size_t len = strcspn(words, " ");

        if (column + 1 + len > 88) {
            text_printf(out, "\n%*s", (int)indent, "");
            column = indent;
        } else if (!is_first) {
            text_char(out, ' ');
            column++;
        }
        text_add_n(out, words, len);
        column += len;
        words += len;
        words += *words == ' ';
    }
    text_char(out, '\n');
}

void options_help(Text *out)
{
    enum { INDENT = 28 };

    text_add(out,
             "usage: handlint [options] PATH... [-- compiler flags]\n"
             "       handlint capture FILE -o FILE.hlir [-- compiler flags]\n"
             "       handlint link FILE.hlir...\n"
             "       handlint lsp [options] [-- compiler flags]\n\n"
             "Finds defects of Win32 handle ownership in C and C++ sources.\n"
             "A PATH is a file, a folder, or a Visual Studio project or solution.\n\n");
    for (size_t i = 0; i < NLINES; i++) {
        size_t start = out->len;
        size_t width;

        text_add(out, "  ");
        if (lines[i].letter)
            text_printf(out, "-%c%s", lines[i].letter, lines[i].name ? ", " : " ");
        if (lines[i].name)
            text_printf(out, "--%s%s", lines[i].name,
                        lines[i].argument && !is_optional(&lines[i]) ? " " : "");
        if (lines[i].argument)
            text_add(out, lines[i].argument);
        width = out->len - start;
        if (width >= INDENT) {
            text_char(out, '\n');
            width = 0;
        }
        text_printf(out, "%*s", (int)(INDENT - width), "");
        add_wrapped(out, lines[i].help, INDENT, INDENT);
    }
    text_add(
        out,
        "\nExit status: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or "
        "configuration;\n3 nothing of some file could be analysed; 4 internal error.\n");
}

const OptionLine *options_lines(uint32_t *n)
{
    *n = NLINES;
    return lines;
}

#define WORDS(list) (*n = sizeof(list) / sizeof *(list), (list))

const char *const *options_words(const OptionLine *line, uint32_t *n)
{
    *n = 0;
    switch (line->id) {
    case OPT_FORMAT:
        return WORDS(format_names);
    case OPT_FAIL_ON:
        return WORDS(fail_names);
    case OPT_LEAK_AT:
        return WORDS(leak_names);
    case OPT_COLOR:
        return WORDS(color_names);
    case OPT_HELP:
        return WORDS(help_names);
    default:
        return NULL;
    }
}
