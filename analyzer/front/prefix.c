/* The embedded headers that a unit includes before anything else, in order, with the
 * macros defined so far.
 *
 * Only what is certain without a preprocessor counts: comments, #define, #include, include guards and
 *     #ifndef NAME / #define NAME / #endif
 * at the head of the unit and of the project headers reached from there. The first other thing ends the
 * prefix. A shorter prefix than possible costs time; one that says what the compiler would not see must
 * not happen. Guards of project headers are left out, for the compiler will read these headers itself.
 */
#include "front/prefix.h"

#include "base/file.h"
#include "front/shims.h"

#include <ctype.h>
#include <string.h>

#define DEEPEST 16
#define MOST_HEADERS 64

typedef struct {
    const char *at; /* next character */
    const char *word;
    size_t nword;
    const char *rest, *end; /* after the word, to the end of the line */
    const char *line;
} Reader;

typedef struct {
    Arena *arena;
    const FrontJob *job;
    Prefix *out;
    const char *dirs[DEEPEST]; /* of the files that are open, the unit first */
    unsigned depth;
    ARRAY(const char *) guards;
    ARRAY(const char *) passed; /* files that the compiler will not read twice */
} Scan;

/* One file that is being read. */
typedef struct {
    Reader reader;
    unsigned ndirectives;
    bool is_guarded, is_once;
    bool is_over; /* the guard has ended: nothing may follow */
} Source;

/* lines */

/* Passes white space and comments. False: a comment does not end. */
static bool skip_blank(const char **at)
{
    for (;;) {
        *at += strspn(*at, " \t\r\n\f\v");
        if ((*at)[0] != '/' || ((*at)[1] != '/' && (*at)[1] != '*'))
            return true;
        if ((*at)[1] == '*') {
            const char *end = strstr(*at + 2, "*/");

            if (!end)
                return false;
            *at = end + 2;
        } else {
            *at += strcspn(*at, "\n");
            if ((*at)[-1] == '\\' || ((*at)[-1] == '\r' && (*at)[-2] == '\\'))
                return false;
        }
    }
}

/* A line that goes on in the next one: by a backslash, or by a comment. */
static bool is_open_ended(const char *line, const char *end)
{
    const char *last = end;
    bool is_open = false;

    while (last > line && (last[-1] == '\r' || last[-1] == ' ' || last[-1] == '\t'))
        last--;
    if (last > line && last[-1] == '\\')
        return true;
    for (const char *p = line; p + 1 < end; p++) {
        if (!is_open && p[0] == '/' && p[1] == '*')
            is_open = true, p++;
        else if (is_open && p[0] == '*' && p[1] == '/')
            is_open = false, p++;
    }
    return is_open;
}

/* Goes to the next directive. False: there is none, or something else comes first. */
static bool next_directive(Reader *r)
{
    if (!skip_blank(&r->at) || *r->at != '#')
        return false;
    r->line = r->at;
    r->end = r->line + strcspn(r->line, "\n");
    if (is_open_ended(r->line, r->end))
        return false;
    r->word = r->line + 1;
    r->word += strspn(r->word, " \t");
    r->nword = strspn(r->word, "abcdefghijklmnopqrstuvwxyz");
    r->rest = r->word + r->nword;
    r->rest += strspn(r->rest, " \t");
    r->at = r->end;
    return true;
}

static bool is_directive(const Reader *r, const char *word)
{
    return r->nword == strlen(word) && strncmp(r->word, word, r->nword) == 0;
}

/* The first name after the directive's word; "" if there is none. */
static const char *name_of(Arena *arena, const Reader *r)
{
    size_t n = 0;

    while (r->rest + n < r->end &&
           (isalnum((unsigned char)r->rest[n]) || r->rest[n] == '_'))
        n++;
    return arena_strndup(arena, r->rest, n);
}

/* Only blanks and comments from `at` to the end of the line. */
static bool is_rest_blank(const Reader *r, const char *at)
{
    while (at < r->end && isspace((unsigned char)*at))
        at++;
    return at >= r->end || (at[0] == '/' && (at[1] == '/' || at[1] == '*'));
}

static void keep_line(Scan *s, const Reader *r)
{
    text_add_n(&s->out->text, r->line, (size_t)(r->end - r->line));
    text_char(&s->out->text, '\n');
}

/* files */

/* What stands for a file, or NULL. */
static const FrontBuffer *buffer_of(const Scan *s, const char *path)
{
    for (uint32_t i = 0; i < s->job->nbuffers; i++)
        if (strcmp(s->job->buffers[i].path, path) == 0)
            return &s->job->buffers[i];
    return NULL;
}

static bool is_there(const Scan *s, const char *path)
{
    return buffer_of(s, path) || file_exists(path);
}

static bool text_of(const Scan *s, const char *path, const char **text, size_t *len)
{
    const FrontBuffer *buffer = buffer_of(s, path);
    Err err = err_in(s->arena);
    char *data = NULL;

    if (buffer) {
        *text = buffer->text;
        *len = strlen(buffer->text);
        return true;
    }
    if (!file_read(s->arena, path, &data, len, &err))
        return false;
    *text = data;
    return true;
}

/* directives */

static bool scan_file(Scan *s, const char *path);

/* Has no effect the second time, when the compiler meets it in the unit. */
static bool is_once(const char *header)
{
    Reader r = {.at = header};

    return next_directive(&r) &&
           (is_directive(&r, "ifndef") ||
            (is_directive(&r, "pragma") && strncmp(r.rest, "once", 4) == 0));
}

static bool keep_header(Scan *s, const char *name)
{
    const char *line = arena_printf(s->arena, "#include <%s>\n", name);
    const char *header = shims_find(name);

    if (!header || !is_once(header) || s->out->ends.n == MOST_HEADERS)
        return false;
    if (strstr(text_str(&s->out->text), line))
        return true;
    text_add(&s->out->text, line);
    ARRAY_PUSH(s->arena, &s->out->ends, (uint32_t)s->out->text.len);
    return true;
}

/* A header in quotes is looked for beside the file that includes it, with cl also beside
 * those that include that. */
static bool scan_quoted(Scan *s, const char *name)
{
    const char *near = path_absolute(s->arena, s->dirs[s->depth - 1], name);

    if (is_there(s, near))
        return scan_file(s, near);
    for (unsigned i = 0; i + 1 < s->depth; i++)
        if (is_there(s, path_absolute(s->arena, s->dirs[i], name)))
            return false;
    return keep_header(s, name);
}

static bool scan_include(Scan *s, const Reader *r)
{
    char close = *r->rest == '<' ? '>' : '"';
    const char *end =
        *r->rest ? memchr(r->rest + 1, close, (size_t)(r->end - r->rest)) : NULL;
    const char *name;

    if ((*r->rest != '<' && *r->rest != '"') || !end || end >= r->end ||
        !is_rest_blank(r, end + 1))
        return false;
    name = arena_strndup(s->arena, r->rest + 1, (size_t)(end - r->rest - 1));
    return close == '"' ? scan_quoted(s, name) : keep_header(s, name);
}

/* Pragmas that say nothing about declarations. */
static bool is_harmless_pragma(const Reader *r)
{
    static const char *const words[] = {"once",      "comment", "region",
                                        "endregion", "message", "warning"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncmp(r->rest, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

static bool guard_begin(Scan *s, Source *source, const char *name)
{
    if (source->ndirectives != 1 || s->depth == 1 || shims_mention(name))
        return false;
    for (uint32_t i = 0; i < s->guards.n; i++)
        if (strcmp(s->guards.v[i], name) == 0)
            return false;
    ARRAY_PUSH(s->arena, &s->guards, name);
    source->is_guarded = true;
    return true;
}

/* A guard, or a macro that is given a value unless it has one. */
static bool scan_ifndef(Scan *s, Source *source)
{
    Reader first = source->reader, second = first, third;
    const char *name = name_of(s->arena, &first);

    if (!*name || !next_directive(&second) || !is_directive(&second, "define") ||
        strcmp(name, name_of(s->arena, &second)) != 0)
        return false;
    third = second;
    if (next_directive(&third) && is_directive(&third, "endif")) {
        keep_line(s, &first);
        keep_line(s, &second);
        text_add(&s->out->text, "#endif\n");
        source->reader = third;
        return true;
    }
    source->reader = second;
    return guard_begin(s, source, name);
}

static bool scan_directive(Scan *s, Source *source)
{
    const Reader *r = &source->reader;

    if (is_directive(r, "include"))
        return scan_include(s, r);
    if (is_directive(r, "ifndef"))
        return scan_ifndef(s, source);
    if (is_directive(r, "pragma")) {
        source->is_once = source->is_once || strncmp(r->rest, "once", 4) == 0;
        return is_harmless_pragma(r);
    }
    if (is_directive(r, "define")) {
        keep_line(s, r);
        return true;
    }
    source->is_over = source->is_guarded && is_directive(r, "endif");
    return source->is_over;
}

static bool is_passed(const Scan *s, const char *path)
{
    for (uint32_t i = 0; i < s->passed.n; i++)
        if (strcmp(s->passed.v[i], path) == 0)
            return true;
    return false;
}

/* False: what comes next in the unit is not known. */
static bool scan_file(Scan *s, const char *path)
{
    Source source = {.ndirectives = 0};
    const char *text;
    size_t len;
    bool ok = true;

    if (is_passed(s, path))
        return true;
    if (s->depth == DEEPEST || !text_of(s, path, &text, &len))
        return false;
    s->dirs[s->depth++] = path_dir(s->arena, path);
    source.reader.at = text_starts(text, "\xEF\xBB\xBF") ? text + 3 : text;
    while (ok && !source.is_over && next_directive(&source.reader)) {
        source.ndirectives++;
        ok = scan_directive(s, &source);
    }
    s->depth--;
    if (!ok || !skip_blank(&source.reader.at) || source.reader.at != text + len ||
        source.is_over != source.is_guarded)
        return false;
    if (source.is_guarded || source.is_once)
        ARRAY_PUSH(s->arena, &s->passed, path);
    return true;
}

void prefix_read(Arena *arena, const FrontJob *job, Prefix *out)
{
    Scan s = {.arena = arena, .job = job, .out = out};

    *out = (Prefix){.text = text_in(arena)};
    scan_file(&s, job->path);
}
