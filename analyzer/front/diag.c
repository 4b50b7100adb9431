/* Parse errors: which function they break, and what name was missing.
 *
 * An undeclared function or constant is a call out of view or an unknown value (see
 * undeclared.c) and breaks nothing. A missing type, namespace, member or header makes
 * declarations vanish without trace: the function that contains the place is partial. Also
 * the suppression comments of the sources, which the report needs.
 */
#include "front/lower.h"

#include <ctype.h>
#include <string.h>

static bool has(const char *text, const char *part)
{
    return strstr(text, part) != NULL;
}

/* By convention constants are written in capitals; a type in capitals is followed by a
 * name or a star. */
static bool is_constant_name(const char *name, size_t len)
{
    bool has_letter = false;

    for (size_t i = 0; i < len; i++) {
        if (name[i] >= 'a' && name[i] <= 'z')
            return false;
        has_letter |= name[i] >= 'A' && name[i] <= 'Z';
    }
    return has_letter && len > 1;
}

static bool is_value_use(const char *text, size_t len, size_t at)
{
    while (at < len &&
           (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n'))
        at++;
    return at < len && strchr(",;)|&=!<>+-}]?:", text[at]) != NULL && text[at] &&
           !(text[at] == ':' && at + 1 < len && text[at + 1] == ':');
}

/* A label of a switch, or a length in brackets: nothing but a constant will do. */
static bool is_after_case(const char *text, size_t at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '('))
        at--;
    return (at >= 4 && memcmp(text + at - 4, "case", 4) == 0) ||
           (at > 0 && text[at - 1] == '[');
}

/* An undeclared name that is called is a function out of view. */
static bool is_called(FrontCtx *front, CXSourceLocation at, const char *name)
{
    CXFile file;
    unsigned offset;
    size_t len;

    clang_getFileLocation(at, &file, NULL, NULL, &offset);
    const char *text = file_text(front, file, &len);
    size_t i = offset + strlen(name);

    if (!text || i >= len)
        return false;
    while (i < len && isspace((unsigned char)text[i]))
        i++;
    return i < len && text[i] == '(';
}

/* Whether the file calls the name somewhere: then it is no variable. */
static bool is_called_anywhere(const char *text, size_t len, const Missing *m)
{
    for (size_t i = 1; i + m->len < len; i++)
        if (text[i + m->len] == '(' && memcmp(text + i, text + m->offset, m->len) == 0 &&
            !isalnum((unsigned char)text[i - 1]) && text[i - 1] != '_')
            return true;
    return false;
}

/* What a name in capitals or not can be declared as: an integer. A cast, `(name)`, and a
 * template, `name<`, cannot. */
static bool is_plain_value(const char *text, size_t len, const Missing *m)
{
    size_t from = m->offset, to = m->offset + m->len;

    if (is_constant_name(text + from, m->len))
        return true;
    if (is_called_anywhere(text, len, m))
        return false;
    while (from > 0 && isspace((unsigned char)text[from - 1]))
        from--;
    while (to < len && isspace((unsigned char)text[to]))
        to++;
    if (to >= len || text[to] == '<' || text[to] == '>')
        return false;
    if (to + 1 < len && ((text[to] == '&' && text[to + 1] != '&') ||
                         (text[to] == '-' && text[to + 1] == '>')))
        return false;
    if (text[to] != ')' || from == 0 || text[from - 1] != '(')
        return true;
    for (from--; from > 0 && isspace((unsigned char)text[from - 1]);)
        from--;
    return from > 0 && (isalnum((unsigned char)text[from - 1]) || text[from - 1] == '_');
}

bool diag_names_constant(CXTranslationUnit tu, CXDiagnostic diagnostic, Missing *out)
{
    CXString s = clang_getDiagnosticSpelling(diagnostic);
    const char *text = clang_getCString(s);
    const char *from = text ? strstr(text, "use of undeclared identifier '") : NULL;
    bool yes = false;
    size_t len;
    CXFile file;

    clang_getFileLocation(clang_getDiagnosticLocation(diagnostic), &file, &out->line,
                          &out->col, &out->offset);
    const char *source = file ? clang_getFileContents(tu, file, &len) : NULL;

    if (from && source) {
        from = strchr(from, '\'') + 1;
        out->len = strcspn(from, "'");
        out->file = file;
        size_t end = out->offset + out->len;

        yes = end < len && memcmp(source + out->offset, from, out->len) == 0 &&
              is_value_use(source, len, end) && is_plain_value(source, len, out);
        out->is_case = is_after_case(source, out->offset);
        out->is_constant = is_constant_name(source + out->offset, out->len);
        out->name = source + out->offset;
    }
    clang_disposeString(s);
    return yes;
}

static bool breaks_function(FrontCtx *front, CXSourceLocation at, const char *text,
                            const char *name)
{
    if (has(text, "call to undeclared function") ||
        has(text, "call to undeclared library function"))
        return false;
    if (has(text, "use of undeclared identifier"))
        return !is_called(front, at, name); /* clang drops the statement */
    return true;
}

/* The first 'name' of a message. */
static Name quoted_name(FrontCtx *front, const char *text)
{
    const char *from = strchr(text, '\'');
    const char *to = from ? strchr(from + 1, '\'') : NULL;

    return to && to > from + 1
               ? names_add_n(front->names, from + 1, (size_t)(to - from - 1))
               : NULL;
}

static bool loc_is_inside(const Loc *at, const Loc *from, const Loc *to)
{
    if (at->file != from->file || at->file != to->file)
        return false;
    if (at->line < from->line || at->line > to->line)
        return false;
    return at->line != to->line || at->col <= to->end_col;
}

/* The functions (instances of one template are several) in whose text the error
 * stands. */
static uint32_t mark_functions(FrontCtx *front, uint32_t loc, const char *why,
                               bool breaks)
{
    Unit *u = front->unit;
    uint32_t found = 0;

    if (!loc)
        return 0;
    for (uint32_t i = 1; i < u->fns.n; i++) {
        Fn *fn = &u->fns.v[i];

        if (!fn->loc || !fn->end_loc ||
            !loc_is_inside(&u->locs.v[loc], &u->locs.v[fn->loc], &u->locs.v[fn->end_loc]))
            continue;
        found = found ? found : i;
        if (breaks && !fn->is_partial) {
            fn->is_partial = true;
            fn->partial_why = names_add(front->names, why);
        }
    }
    return found;
}

static void diag_add(FrontCtx *front, CXDiagnostic diagnostic)
{
    enum CXDiagnosticSeverity severity = clang_getDiagnosticSeverity(diagnostic);
    CXSourceLocation at = clang_getDiagnosticLocation(diagnostic);
    Diag diag = {.is_error = severity >= CXDiagnostic_Error};

    if (!diag.is_error)
        return;
    diag.message = name_take(front, clang_getDiagnosticSpelling(diagnostic));
    diag.loc = loc_at(front, at);
    diag.missing = quoted_name(front, diag.message);
    diag.fn = mark_functions(
        front, diag.loc, diag.message,
        breaks_function(front, at, diag.message, diag.missing ? diag.missing : ""));
    ARRAY_PUSH(front->unit->arena, &front->unit->diags, diag);
}

/* `name(...).method()`: of what an undeclared function returns, clang knows no members. */
static bool is_called_for_a_member(FrontCtx *front, const ErrorAt *at, const char *name)
{
    size_t len, i = at->offset + strlen(name);
    const char *text = file_text(front, at->file, &len);
    int depth = 0;

    if (!text)
        return false;
    for (; i < len && (depth > 0 || isspace((unsigned char)text[i]) || text[i] == '(');
         i++) {
        depth += (text[i] == '(') - (text[i] == ')');
        if (depth == 0 && text[i] == ')')
            return i + 1 < len && (text[i + 1] == '.' || text[i + 1] == '-');
    }
    return false;
}

static void place_add(FrontCtx *front, CXDiagnostic diagnostic)
{
    CXSourceLocation at = clang_getDiagnosticLocation(diagnostic);
    ErrorAt error;

    if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error)
        return;
    Name message = name_take(front, clang_getDiagnosticSpelling(diagnostic));
    Name missing = quoted_name(front, message);
    clang_getExpansionLocation(at, &error.file, NULL, NULL, &error.offset);
    missing = missing ? missing : "";
    if (error.file && (breaks_function(front, at, message, missing) ||
                       is_called_for_a_member(front, &error, missing)))
        ARRAY_PUSH(front->arena, &front->errors, error);
}

static void each_diagnostic(FrontCtx *front, void (*take)(FrontCtx *, CXDiagnostic))
{
    unsigned n = clang_getNumDiagnostics(front->tu);

    for (unsigned i = 0; i < n; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(front->tu, i);

        take(front, diagnostic);
        clang_disposeDiagnostic(diagnostic);
    }
}

void diags_place(FrontCtx *front)
{
    each_diagnostic(front, place_add);
}

void diags_collect(FrontCtx *front)
{
    each_diagnostic(front, diag_add);
}

/* suppression comments */

/* Whether a comment is open at `at` on its line (or the line is inside a block
 * comment). */
static bool is_in_comment(const char *text, const char *at)
{
    const char *line = at;

    while (line > text && line[-1] != '\n')
        line--;
    for (const char *c = line; c + 1 < at; c++)
        if (c[0] == '/' && (c[1] == '/' || c[1] == '*'))
            return true;
    line += strspn(line, " \t");
    return *line == '*';
}

static void note_add(FrontCtx *front, CXFile file, const char *text, const char *at)
{
    size_t n = strcspn(at, "\r\n");
    const char *close = strstr(at, "*/");
    Note note;

    if (close && (size_t)(close - at) < n)
        n = (size_t)(close - at);
    while (n > 0 && (at[n - 1] == ' ' || at[n - 1] == '\t'))
        n--;
    note.loc =
        loc_at(front, clang_getLocationForOffset(front->tu, file, (unsigned)(at - text)));
    note.text = names_add_n(front->names, at, n);
    ARRAY_PUSH(front->unit->arena, &front->unit->notes, note);
}

static void notes_of_file(FrontCtx *front, CXFile file)
{
    size_t len;
    const char *text = file_text(front, file, &len);

    if (!text)
        return;
    for (const char *at = strstr(text, "NOLINT"); at; at = strstr(at + 6, "NOLINT"))
        if (is_in_comment(text, at))
            note_add(front, file, text, at);
}

void notes_collect(FrontCtx *front)
{
    for (uint32_t i = 1; i < front->unit->files.n; i++) {
        SourceFile file = front->unit->files.v[i];
        CXFile handle = file.is_system ? NULL : clang_getFile(front->tu, file.path);

        if (file.is_main)
            handle = front->main_file;
        if (handle)
            notes_of_file(front, handle);
    }
}
