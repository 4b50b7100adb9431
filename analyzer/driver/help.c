/* Manual page and completions, made from the table of options, so that they cannot differ
 * from it. Packages put what is printed here into files.
 */
#include "driver/help.h"

#include <string.h>

/* Is the argument the name of a file? */
static bool takes_file(const OptionLine *line)
{
    static const char *const names[] = {"FILE", "FILE|-", "DIR|FILE"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (line->argument && strcmp(line->argument, names[i]) == 0)
            return true;
    return false;
}

static bool is_optional(const OptionLine *line)
{
    return line->argument && line->argument[0] == '[';
}

/* Words for roff: backslashes and hyphens are themselves, and no line is a request. */
static void add_roff(Text *out, const char *words)
{
    if (*words == '.' || *words == '\'')
        text_add(out, "\\&");
    for (; *words; words++) {
        if (*words == '\\')
            text_add(out, "\\e");
        else if (*words == '-')
            text_add(out, "\\-");
        else
            text_char(out, *words);
    }
}

static void add_man_option(const OptionLine *line, Text *out)
{
    text_add(out, ".TP\n");
    if (line->letter)
        text_printf(out, "\\fB\\-%c\\fR%s", line->letter, line->name ? ", " : " ");
    if (line->name) {
        text_add(out, "\\fB\\-\\-");
        add_roff(out, line->name);
        text_printf(out, "\\fR%s", line->argument && !is_optional(line) ? " " : "");
    }
    if (line->argument) {
        text_add(out, "\\fI");
        add_roff(out, line->argument);
        text_add(out, "\\fR");
    }
    text_char(out, '\n');
    add_roff(out, line->help);
    text_add(out, ".\n");
}

static void add_man(Text *out)
{
    uint32_t n;
    const OptionLine *lines = options_lines(&n);

    text_printf(out, ".TH HANDLINT 1 \"\" \"handlint %s\" \"User Commands\"\n",
                HANDLINT_VERSION);
    text_add(
        out,
        ".SH NAME\n"
        "handlint \\- find defects of Win32 handle ownership in C and C++\n"
        ".SH SYNOPSIS\n"
        ".B handlint\n"
        "[\\fIoptions\\fR] \\fIPATH\\fR... [\\fB\\-\\-\\fR \\fIcompiler flags\\fR]\n"
        ".br\n"
        ".B handlint capture\n"
        "\\fIFILE\\fR \\fB\\-o\\fR \\fIFILE\\fR.hlir [\\fB\\-\\-\\fR \\fIcompiler "
        "flags\\fR]\n"
        ".br\n"
        ".B handlint link\n"
        "\\fIFILE\\fR.hlir...\n"
        ".br\n"
        ".B handlint lsp\n"
        "[\\fIoptions\\fR] [\\fB\\-\\-\\fR \\fIcompiler flags\\fR]\n"
        ".SH DESCRIPTION\n"
        "Finds handles that are leaked, closed twice, used after close, closed "
        "although they are only lent, or never checked.\n"
        "A \\fIPATH\\fR is a file, a folder, or a Visual Studio project or solution; "
        "all of one call are one program.\n"
        "\\fBcapture\\fR writes what is known of one file, and \\fBlink\\fR analyses "
        "many of them together.\n"
        "\\fBlsp\\fR is a language server on standard input and output.\n"
        ".SH OPTIONS\n");
    for (uint32_t i = 0; i < n; i++)
        add_man_option(&lines[i], out);
    text_add(out, ".SH EXIT STATUS\n"
                  ".TP\n0\nnothing at or above \\fB\\-\\-fail\\-on\\fR\n"
                  ".TP\n1\nfindings\n"
                  ".TP\n2\nwrong usage or configuration\n"
                  ".TP\n3\nnothing of some file could be analysed\n"
                  ".TP\n4\ninternal error\n"
                  ".SH FILES\n"
                  ".TP\n.I .handlint.json\n"
                  "the configuration of the files below its folder\n"
                  ".TP\n.I compile_commands.json\n"
                  "what each file is compiled with\n");
}

/* All the ways to write an option, separated by `separator`. */
static void add_spellings(const OptionLine *line, const char *separator, Text *out)
{
    if (line->letter)
        text_printf(out, "-%c", line->letter);
    if (line->letter && line->name)
        text_add(out, separator);
    if (line->name)
        text_printf(out, "--%s", line->name);
}

static void add_words(const char *const *words, uint32_t n, Text *out)
{
    for (uint32_t i = 0; i < n; i++)
        text_printf(out, "%s%s", i ? " " : "", words[i]);
}

/* What completes an argument, by the option before it; nothing completes names. */
static void add_bash_values(const OptionLine *lines, uint32_t n, Text *out)
{
    Text free = text_in(out->arena);

    for (uint32_t i = 0; i < n; i++) {
        uint32_t nwords;
        const char *const *words = options_words(&lines[i], &nwords);

        if (words) {
            text_add(out, "    ");
            if (is_optional(&lines[i]))
                text_printf(out, "--%s=", lines[i].name);
            else
                add_spellings(&lines[i], "|", out);
            text_add(out, ")\n        mapfile -t COMPREPLY < <(compgen -W '");
            add_words(words, nwords, out);
            text_add(out, "' -- \"$word\")\n        return\n        ;;\n");
        } else if (lines[i].argument && !takes_file(&lines[i])) {
            text_add(&free, free.len ? "|" : "");
            add_spellings(&lines[i], "|", &free);
        }
    }
    text_printf(out, "    %s) return ;;\n", text_str(&free));
}

/* Readline splits words at '=', so that `--color=al` comes as three. */
static void add_bash(Text *out)
{
    uint32_t n;
    const OptionLine *lines = options_lines(&n);

    text_add(
        out,
        "# Completes the options of handlint in bash.\n"
        "_handlint() {\n"
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
        "    if [ \"$word\" = = ]; then\n"
        "        word= before+==\n"
        "    elif [ \"$before\" = = ]; then\n"
        "        before=${COMP_WORDS[COMP_CWORD-2]}=\n"
        "    fi\n"
        "    [ \"$before\" = --help= ] || before=${before%=}\n"
        "    COMPREPLY=()\n"
        "    case $before in\n");
    add_bash_values(lines, n, out);
    text_add(out, "    esac\n"
                  "    case $word in\n"
                  "    -*) mapfile -t COMPREPLY < <(compgen -W '");
    for (uint32_t i = 0; i < n; i++) {
        text_add(out, i ? " " : "");
        add_spellings(&lines[i], " ", out);
    }
    text_add(out, "' -- \"$word\") ;;\n"
                  "    *)\n"
                  "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\"\n"
                  "            [ \"$COMP_CWORD\" -ne 1 ] || "
                  "compgen -W 'capture link lsp' -- \"$word\")\n"
                  "        ;;\n"
                  "    esac\n"
                  "}\n"
                  "complete -o filenames -F _handlint handlint\n");
}

/* Words inside '...' and [...] of _arguments. */
static void add_zsh_help(Text *out, const char *words)
{
    for (; *words; words++) {
        if (*words == '\'')
            text_add(out, "'\\''");
        else if (*words == '[' || *words == ']' || *words == ':' || *words == '\\')
            text_printf(out, "\\%c", *words);
        else
            text_char(out, *words);
    }
}

static void add_zsh_spec(const OptionLine *line, const char *option, Text *out)
{
    uint32_t nwords;
    const char *const *words = options_words(line, &nwords);

    text_printf(out, "    '*%s", option);
    if (line->argument && option[1] == '-')
        text_add(out, is_optional(line) ? "=-" : "=");
    text_char(out, '[');
    add_zsh_help(out, line->help);
    text_char(out, ']');
    if (line->argument && (option[1] == '-' || !is_optional(line))) {
        text_add(out, is_optional(line) ? "::" : ":");
        text_printf(out, "%s:", words ? "word" : "argument");
        if (words) {
            text_char(out, '(');
            add_words(words, nwords, out);
            text_char(out, ')');
        } else if (takes_file(line)) {
            text_add(out, "_files");
        }
    }
    text_add(out, "' \\\n");
}

static void add_zsh(Text *out)
{
    uint32_t n;
    const OptionLine *lines = options_lines(&n);

    text_add(out, "#compdef handlint\n"
                  "# Completes the options of handlint in zsh.\n"
                  "_arguments \\\n");
    for (uint32_t i = 0; i < n; i++) {
        char letter[] = {'-', lines[i].letter, '\0'};
        Text name = text_in(out->arena);

        if (lines[i].letter)
            add_zsh_spec(&lines[i], letter, out);
        if (!lines[i].name)
            continue;
        text_printf(&name, "--%s", lines[i].name);
        add_zsh_spec(&lines[i], text_str(&name), out);
    }
    text_add(out, "    '1:file or command:"
                  "_alternative \"commands:command:(capture link lsp)\" "
                  "\"files:file:_files\"' \\\n"
                  "    '*:file:_files'\n");
}

void help_add(HelpForm form, Text *out)
{
    switch (form) {
    case HELP_TEXT:
        options_help(out);
        break;
    case HELP_MAN:
        add_man(out);
        break;
    case HELP_BASH:
        add_bash(out);
        break;
    case HELP_ZSH:
        add_zsh(out);
        break;
    }
}
