/* A unified diff, of which only the new side matters: "+++ path" says which file, "@@
 * -a,b +c,d @@" which lines follow, and those with a + are changed. Renames need nothing
 * more: findings have new names. Diffs of merges ("@@@ -a -b +c @@@") have a column for
 * each parent.
 *
 * git quotes names with special bytes as C does, puts "b/" (or i/, w/, c/, o/) in front
 * unless told not to, and svn and diff put a tab and a date behind. Whether "b/x.c" means
 * "x.c" is decided by which of the two exists.
 */
#include "report/changes.h"

#include "base/file.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

#define MOST_PARENTS 8

typedef struct {
    uint32_t first, last;
} Lines;

typedef struct {
    const char *path; /* absolute */
    ARRAY(Lines) lines;
} ChangedFile;

struct Changes {
    ARRAY(ChangedFile) files;
};

typedef struct {
    Arena *arena;
    const ChangesScope *scope;
    Err *err;
    Changes *out;
    ChangedFile *file;               /* NULL: no header yet, or the file is gone */
    uint32_t line;                   /* of the diff */
    uint32_t at;                     /* next line of the new file */
    uint32_t parents;                /* columns before each line of the hunk */
    uint32_t left;                   /* lines of the new file that the hunk still has */
    uint32_t old_left[MOST_PARENTS]; /* the same for each parent */
    bool has_header;
} Reader;

static bool fault(Reader *r, const char *what)
{
    return err_at(r->err, r->scope->name, r->line, 0,
                  "%s; expected a unified diff, as 'git diff' prints it", what);
}

/* names */

static uint32_t octal(const char *c)
{
    return (uint32_t)(c[0] - '0') * 64 + (uint32_t)(c[1] - '0') * 8 +
           (uint32_t)(c[2] - '0');
}

static bool is_octal(const char *c)
{
    return c[0] >= '0' && c[0] <= '3' && c[1] >= '0' && c[1] <= '7' && c[2] >= '0' &&
           c[2] <= '7';
}

/* "a\303\244\"b" with its quotes, as git writes it. */
static const char *unquote(Arena *arena, const char *quoted)
{
    static const char letters[] = "abtnvfr\"\\";
    static const char values[] = "\a\b\t\n\v\f\r\"\\";
    Text out = text_in(arena);

    for (const char *c = quoted + 1; *c && *c != '"'; c++) {
        const char *letter = *c == '\\' && c[1] ? strchr(letters, c[1]) : NULL;

        if (*c == '\\' && is_octal(c + 1)) {
            text_char(&out, (char)octal(c + 1));
            c += 3;
        } else if (letter) {
            text_char(&out, values[letter - letters]);
            c++;
        } else {
            text_char(&out, *c);
        }
    }
    return text_str(&out);
}

static bool has_prefix(const char *name)
{
    return strchr("abiwco", name[0]) && name[0] && name[1] == '/' && name[2];
}

/* The absolute path that a name of the diff means. */
static const char *resolve(Reader *r, const char *name)
{
    const char *folders[] = {r->scope->root, r->scope->here};
    const char *first = NULL;

    for (int is_whole = !has_prefix(name); is_whole < 2; is_whole++)
        for (int i = 0; i < 2; i++) {
            const char *path =
                path_absolute(r->arena, folders[i], is_whole ? name : name + 2);

            if (file_exists(path))
                return path;
            if (!first)
                first = path;
        }
    return first;
}

static void take_name(Reader *r, const char *words)
{
    const char *tab = strchr(words, '\t');
    const char *name = *words == '"' ? unquote(r->arena, words)
                       : tab ? arena_strndup(r->arena, words, (size_t)(tab - words))
                             : words;

    r->file = NULL;
    r->has_header = true;
    if (strcmp(name, "/dev/null") == 0)
        return;
    ARRAY_PUSH(r->arena, &r->out->files, ((ChangedFile){.path = resolve(r, name)}));
    r->file = &r->out->files.v[r->out->files.n - 1];
}

/* hunks */

/* " -12,3": sets *count, which is 1 where it is not given. */
static bool take_range(const char **at, char sign, uint32_t *start, uint32_t *count)
{
    char *end;

    if ((*at)[0] != ' ' || (*at)[1] != sign || (*at)[2] < '0' || (*at)[2] > '9')
        return false;
    *start = (uint32_t)strtoul(*at + 2, &end, 10);
    *count = 1;
    if (*end == ',')
        *count = (uint32_t)strtoul(end + 1, &end, 10);
    *at = end;
    return true;
}

static bool take_hunk(Reader *r, const char *line)
{
    const char *at = line + strspn(line, "@");
    uint32_t start;

    r->parents = (uint32_t)(at - line) - 1;
    if (!r->has_header)
        return fault(r, "a hunk without the name of a file ('+++ ...') before it");
    if (r->parents > MOST_PARENTS)
        return fault(r, "a merge of too many parents");
    for (uint32_t i = 0; i < r->parents; i++)
        if (!take_range(&at, '-', &start, &r->old_left[i]))
            return fault(r, "malformed hunk header");
    if (!take_range(&at, '+', &r->at, &r->left) || !text_starts(at, " @@"))
        return fault(r, "malformed hunk header");
    return true;
}

static void add_line(Reader *r)
{
    Lines *last;

    if (!r->file)
        return;
    last = r->file->lines.n ? &r->file->lines.v[r->file->lines.n - 1] : NULL;
    if (last && last->last + 1 == r->at)
        last->last = r->at;
    else
        ARRAY_PUSH(r->arena, &r->file->lines, ((Lines){r->at, r->at}));
}

static bool in_hunk(const Reader *r)
{
    bool is_open = r->left > 0;

    for (uint32_t i = 0; i < r->parents; i++)
        is_open = is_open || r->old_left[i] > 0;
    return is_open;
}

/* Counts the line for the parents that have it: of a line that stays those without a +,
 * of one that goes those with a -. */
static void count_old(Reader *r, const char *columns, bool is_new)
{
    for (uint32_t i = 0; i < r->parents; i++)
        if (columns[i] == (is_new ? ' ' : '-') && r->old_left[i])
            r->old_left[i]--;
}

/* A line of a hunk: one column for each parent, then the text. A blank line that lost its
 * blanks is context. */
static bool take_body(Reader *r, const char *line)
{
    char columns[MOST_PARENTS + 1] = "";
    bool is_new;

    for (uint32_t i = 0; i < r->parents; i++) {
        columns[i] = ' ';
        if (*line)
            columns[i] = *line++;
        if (!strchr("+- ", columns[i]))
            return fault(r, "the hunk breaks off");
    }
    is_new = strchr(columns, '-') == NULL;
    count_old(r, columns, is_new);
    if (!is_new)
        return true;
    if (r->left == 0)
        return fault(r, "more lines than the hunk's header says");
    if (strchr(columns, '+'))
        add_line(r);
    r->at++;
    r->left--;
    return true;
}

static bool take_line(Reader *r, const char *line)
{
    if (*line == '\\') /* "\ No newline at end of file" */
        return true;
    if (in_hunk(r))
        return take_body(r, line);
    if (text_starts(line, "@@"))
        return take_hunk(r, line);
    if (text_starts(line, "+++ "))
        take_name(r, line + 4);
    else if (text_starts(line, "diff ") || text_starts(line, "Index: "))
        r->has_header = true; /* may change a mode, a name or bytes only */
    return true;
}

bool changes_read(Arena *arena, const ChangesScope *scope, const char *text, size_t len,
                  Changes **out, Err *err)
{
    Reader r = {
        .arena = arena, .scope = scope, .err = err, .out = ARENA_NEW(arena, Changes)};
    bool is_blank = true;

    for (size_t at = 0; at < len;) {
        const char *end = memchr(text + at, '\n', len - at);
        size_t n = end ? (size_t)(end - (text + at)) : len - at;
        size_t whole = n;

        r.line++;
        if (n && text[at + n - 1] == '\r')
            n--;
        is_blank = is_blank && n == 0;
        if (!take_line(&r, arena_strndup(arena, text + at, n)))
            return false;
        at += whole + 1;
    }
    if (in_hunk(&r))
        return fault(&r, "the diff ends in the middle of a hunk");
    if (!r.has_header && !is_blank)
        return fault(&r, "no file is named");
    *out = r.out;
    return true;
}

bool changes_touch(const Changes *changes, const Place *place)
{
    uint32_t end = place->end_line > place->line ? place->end_line : place->line;

    for (uint32_t i = 0; i < changes->files.n; i++) {
        const ChangedFile *file = &changes->files.v[i];

        if (strcmp(file->path, place->path) != 0)
            continue;
        for (uint32_t j = 0; j < file->lines.n; j++)
            if (file->lines.v[j].first <= end && file->lines.v[j].last >= place->line)
                return true;
    }
    return false;
}
