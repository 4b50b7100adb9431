/* Conditions: '$(Configuration)|$(Platform)'=='Debug|x64' and Exists('a.props').
 *
 * The grammar (learn.microsoft.com, "MSBuild conditions"), loosest first: or, and, !,
 * comparison, then texts in apostrophes, macros, words, calls, parentheses. Texts are
 * compared as numbers if both are numbers, then as truth values, then without regard
 * to case.
 */
#include "project/msbuild.h"

#include "base/winpath.h"

#include "base/file.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_DEPTH 64

typedef struct {
    Msbuild *m;
    const Scope *scope;
    const char *s;
    uint32_t depth;
    bool is_bad;
} Cond;

static bool read_or(Cond *c);

static void skip_space(Cond *c)
{
    while (isspace((unsigned char)*c->s))
        c->s++;
}

static bool take(Cond *c, const char *symbol)
{
    skip_space(c);
    if (!text_starts(c->s, symbol))
        return false;
    c->s += strlen(symbol);
    return true;
}

/* A word that is followed by no letter. */
static bool take_word(Cond *c, const char *word)
{
    size_t len = strlen(word);

    skip_space(c);
    if (strncasecmp(c->s, word, len) != 0 || isalnum((unsigned char)c->s[len]) ||
        c->s[len] == '_')
        return false;
    c->s += len;
    return true;
}

static bool truth(Cond *c, const char *text)
{
    static const char *const yes[] = {"true", "on", "yes", "!false", "!off", "!no"};
    static const char *const no[] = {"false", "off", "no", "!true", "!on", "!yes", ""};

    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        if (strcasecmp(text, yes[i]) == 0)
            return true;
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (strcasecmp(text, no[i]) == 0)
            return false;
    c->is_bad = true;
    return false;
}

/* terms */

/* 'text', in which macros may hold apostrophes of their own. */
static const char *read_text(Cond *c)
{
    const char *start = ++c->s;

    while (*c->s && *c->s != '\'') {
        bool is_macro = strchr("$%@", *c->s) && c->s[1] == '(';
        size_t len = is_macro ? macro_length(c->s) : 0;

        c->s += len ? len : 1;
    }
    if (!*c->s) {
        c->is_bad = true;
        return "";
    }
    return arena_strndup(c->m->arena, start, (size_t)(c->s++ - start));
}

static const char *read_word(Cond *c)
{
    const char *start = c->s;

    while (isalnum((unsigned char)*c->s) || (*c->s && strchr("_.-+", *c->s)))
        c->s++;
    if (c->s == start)
        c->is_bad = true;
    return arena_strndup(c->m->arena, start, (size_t)(c->s - start));
}

/* Names in the condition of an import start from the importing file, all others from
 * the project. */
static bool file_test(Cond *c, const char *text)
{
    const char *element = c->scope->at.name;
    bool is_import = element && text_starts(element, "Import");
    bool exists = false;

    if (*text)
        (void)winpath_find(
            c->m->arena, is_import ? path_dir(c->m->arena, c->scope->at.file) : c->m->dir,
            text, &exists);
    return exists;
}

/* Exists('x') and HasTrailingSlash('x'): at the parenthesis. */
static const char *read_call(Cond *c, const char *name)
{
    Arena *arena = c->m->arena;
    size_t len = macro_length(c->s - 1);
    Words args = {0};
    const char *arg;
    bool is_true;

    if (len < 3) {
        c->is_bad = true;
        return "";
    }
    arguments_expand(c->m, c->scope, c->s + 1, len - 3, &args);
    c->s += len - 1;
    arg = args.n ? text_plain(arena, args.v[0]) : "";
    if (strcasecmp(name, "Exists") == 0) {
        is_true = file_test(c, arg);
    } else if (strcasecmp(name, "HasTrailingSlash") == 0) {
        is_true = text_ends(arg, "/") || text_ends(arg, "\\");
    } else {
        c->is_bad = true;
        return "";
    }
    return is_true ? "true" : "false";
}

static const char *read_term(Cond *c)
{
    const char *word;

    skip_space(c);
    if (*c->s == '\'')
        return text_plain(c->m->arena, text_expand(c->m, c->scope, read_text(c)));
    if (*c->s && strchr("$%@", *c->s) && c->s[1] == '(') {
        size_t len = macro_length(c->s);
        const char *macro = arena_strndup(c->m->arena, c->s, len);

        c->is_bad = c->is_bad || len == 0;
        c->s += len;
        return text_plain(c->m->arena, text_expand(c->m, c->scope, macro));
    }
    word = read_word(c);
    skip_space(c);
    return *c->s == '(' && !c->is_bad ? read_call(c, word) : word;
}

/* comparisons */

static bool number_of(const char *text, double *out)
{
    char *end;

    if (!*text || isspace((unsigned char)*text) || isalpha((unsigned char)*text))
        return false;
    *out = strtod(text, &end);
    return *end == '\0';
}

/* Compares "10.0.19041.0" part by part. False: one of them is no version. */
static bool version_compare(const char *a, const char *b, int *order)
{
    *order = 0;
    while (*a || *b) {
        char *a_end, *b_end;
        unsigned long left = strtoul(a, &a_end, 10), right = strtoul(b, &b_end, 10);

        if ((*a && (a_end == a || !isdigit((unsigned char)*a))) ||
            (*b && (b_end == b || !isdigit((unsigned char)*b))))
            return false;
        if (*order == 0)
            *order = (left > right) - (left < right);
        a = a_end + (*a_end == '.');
        b = b_end + (*b_end == '.');
    }
    return true;
}

static bool is_truth(const char *text)
{
    static const char *const words[] = {"true", "on", "yes", "false", "off", "no"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(text, words[i]) == 0)
            return true;
    return false;
}

static bool is_equal(Cond *c, const char *a, const char *b)
{
    double left, right;

    if (number_of(a, &left) && number_of(b, &right))
        return !(left < right) && !(left > right);
    if (is_truth(a) && is_truth(b))
        return truth(c, a) == truth(c, b);
    return strcasecmp(a, b) == 0;
}

static bool is_ordered(Cond *c, const char *op, const char *a, const char *b)
{
    double left, right;
    int order;

    if (number_of(a, &left) && number_of(b, &right)) {
        order = (left > right) - (left < right);
    } else if (!*a || !*b || !version_compare(a, b, &order)) {
        /* MSBuild stops here. A macro that is empty on this machine only must not. */
        c->is_bad = *a && *b;
        return false;
    }
    if (op[1] == '=' && order == 0)
        return true;
    return op[0] == '<' ? order < 0 : order > 0;
}

static bool read_comparison(Cond *c)
{
    static const char *const operators[] = {"==", "!=", "<=", ">=", "<", ">"};
    const char *left = read_term(c);

    for (size_t i = 0; i < sizeof operators / sizeof *operators && !c->is_bad; i++) {
        const char *right;

        if (!take(c, operators[i]))
            continue;
        right = read_term(c);
        if (c->is_bad)
            return false;
        if (operators[i][0] == '=' || operators[i][0] == '!')
            return is_equal(c, left, right) == (operators[i][0] == '=');
        return is_ordered(c, operators[i], left, right);
    }
    return c->is_bad ? false : truth(c, left);
}

static bool read_factor(Cond *c)
{
    bool is_negated = false, value;

    skip_space(c);
    while (*c->s == '!' && c->s[1] != '=') {
        is_negated = !is_negated;
        c->s++;
        skip_space(c);
    }
    if (*c->s == '(') {
        c->s++;
        if (++c->depth > MOST_DEPTH) {
            c->is_bad = true;
            return false;
        }
        value = read_or(c);
        c->depth--;
        c->is_bad = c->is_bad || !take(c, ")");
    } else {
        value = read_comparison(c);
    }
    return value != is_negated;
}

static bool read_and(Cond *c)
{
    bool value = read_factor(c);

    while (!c->is_bad && take_word(c, "and"))
        value = read_factor(c) && value;
    return value;
}

static bool read_or(Cond *c)
{
    bool value = read_and(c);

    while (!c->is_bad && take_word(c, "or"))
        value = read_and(c) || value;
    return value;
}

bool condition_holds(Msbuild *m, const Scope *scope, const char *condition)
{
    Cond c = {.m = m, .scope = scope, .s = condition};
    bool value;

    if (!condition)
        return true;
    skip_space(&c);
    if (!*c.s)
        return true;
    value = read_or(&c);
    skip_space(&c);
    if (!c.is_bad && !*c.s)
        return value;
    msbuild_note(m, scope->at.file, scope->at.line,
                 "the condition '%s' is not understood and taken for false", condition);
    return false;
}
