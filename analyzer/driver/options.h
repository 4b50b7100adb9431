/* The command line, read once into a plain struct. */
#ifndef HL_OPTIONS_H
#define HL_OPTIONS_H

#include "engine/rule.h"

typedef enum {
    COMMAND_LINT,
    COMMAND_CAPTURE,
    COMMAND_LINK,
    COMMAND_LSP,
    COMMAND_LIST_RULES,
    COMMAND_EXPLAIN,
    COMMAND_DUMP_CONFIG,
    COMMAND_PRINT_FLAGS,
    COMMAND_HELP,
    COMMAND_VERSION
} CommandKind;

typedef enum {
    FORMAT_TEXT,
    FORMAT_SARIF,
    FORMAT_MSVC,
    FORMAT_GITHUB,
    FORMAT_GITLAB,
    FORMAT_JSON
} Format;
typedef enum { LEAK_AT_ACQUISITION, LEAK_AT_EXIT } LeakAt;
typedef enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } ColorWhen;

typedef struct {
    Format format;
    const char *file; /* "-": standard output */
} Output;

#define FAIL_NEVER 3 /* above LEVEL_ERROR */

typedef enum { HELP_TEXT, HELP_MAN, HELP_BASH, HELP_ZSH } HelpForm;

typedef struct {
    CommandKind command;
    HelpForm help; /* of COMMAND_HELP */
    ARRAY(const char *) paths;
    const char *database;      /* -p */
    const char *configuration; /* of Visual Studio projects, or NULL: their default */
    const char *flags_of;      /* the file of --print-flags */
    const char *const *flags;  /* after `--`; NULL: none given */
    uint32_t nflags;
    ARRAY(Output) outputs;      /* at least one when reading succeeded */
    ARRAY(const char *) checks; /* --checks, word by word; each is known */
    /* enabled without a configuration, in the order of rules.def, NULL-terminated */
    const Rule **rules;
    int fail_on; /* Level or FAIL_NEVER */
    bool exit_zero;
    uint32_t jobs;    /* at least 1 */
    uint32_t timeout; /* seconds for one unit */
    ARRAY(const char *) models;
    const char *config; /* the configuration of all files, or NULL: each has its own */
    bool no_config;
    bool allow_no_files;
    const char *header_filter; /* extended regular expression, or NULL */
    bool show_suppressed;
    const char *baseline;       /* file of findings that are known, or NULL */
    const char *write_baseline; /* where to write all findings as known ones, or NULL */
    const char *diff_from;      /* unified diff, "-": standard input; or NULL */
    LeakAt leak_at;
    bool fix;             /* write mended files */
    bool diff;            /* print what --fix would change */
    bool show_fixes;      /* offer fixes with the findings */
    const char *category; /* of the SARIF run, or NULL */
    bool hides_machine;   /* its folders are left out of SARIF */
    const Rule *explain;
    bool stats, is_quiet, is_verbose;
    ColorWhen color;
    const char *capture_to;    /* capture: file for the IR, "-": standard output */
    const char *debug_states;  /* function whose states are printed, or NULL */
    const char *debug_summary; /* function whose summary is printed, or NULL */
} Options;

/* Reads the command line; `ncores` is the number of workers unless -j is given. False:
 * usage error. */
bool options_read(Arena *arena, int argc, char **argv, uint32_t ncores, Options *out,
                  Err *err);
/* Adds the text of --help. */
void options_help(Text *out);

/* A line of the table of options. */
typedef struct {
    int id;               /* not 0 */
    char letter;          /* 0: none */
    const char *name;     /* NULL: none */
    const char *argument; /* NULL: takes none; "[=WORD]": may be left out */
    const char *help;
} OptionLine;

/* All options, in the order of --help. */
const OptionLine *options_lines(uint32_t *n);
/* The words that an option's argument may be; NULL: anything. */
const char *const *options_words(const OptionLine *line, uint32_t *n);

#endif
