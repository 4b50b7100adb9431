/* Holes: what clang dropped because of an error.
 *
 * A statement that clang cannot make sense of is missing from the tree, or it is there
 * without its arguments; a variable of an unknown type is an int, and what is done with it
 * later is dropped without a word. So in blocks with errors the text between the statements
 * counts, and so does that of the ones with an error in them: whatever local variables are
 * named there are lost sight of.
 */
#include "front/lower.h"

#include <ctype.h>
#include <string.h>

#define NAMED_MAX 64

typedef struct {
    CXFile file;
    unsigned from, to; /* bytes; `to` is behind the last one */
} Span;

static Span span_of(CXCursor cursor)
{
    CXSourceRange extent = clang_getCursorExtent(cursor);
    CXFile end;
    Span s;

    clang_getExpansionLocation(clang_getRangeStart(extent), &s.file, NULL, NULL, &s.from);
    clang_getExpansionLocation(clang_getRangeEnd(extent), &end, NULL, NULL, &s.to);
    if (!s.file || !end || !clang_File_isEqual(s.file, end) || s.to < s.from)
        return (Span){0};
    return s;
}

static bool span_has(Span s, const ErrorAt *e)
{
    return s.file && e->offset >= s.from && e->offset < s.to &&
           clang_File_isEqual(s.file, e->file);
}

static bool span_is_broken(const FrontCtx *front, Span s)
{
    for (uint32_t i = 0; i < front->errors.n; i++)
        if (span_has(s, &front->errors.v[i]))
            return true;
    return false;
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The next name from `*at` on, comments and strings left out; 0 letters: there is none. */
static size_t next_name(const char *text, size_t to, size_t *at)
{
    size_t i = *at;

    while (i < to && !is_word(text[i])) {
        if (text[i] == '/' && i + 1 < to && (text[i + 1] == '/' || text[i + 1] == '*')) {
            bool is_line = text[i + 1] == '/';
            for (i += 2; i < to && !(is_line ? text[i] == '\n'
                                             : text[i - 1] == '*' && text[i] == '/');)
                i++;
        } else if (text[i] == '"') {
            for (i++; i < to && text[i] != '"' && text[i] != '\n';)
                i += text[i] == '\\' ? 2 : 1;
        }
        i++;
    }
    *at = i < to ? i : to;
    for (i = *at; i < to && is_word(text[i]);)
        i++;
    return i - *at;
}

/* Locals of that name, also of other blocks: those hold nothing any more. */
static uint32_t locals_named(FnCtx *fn, const char *name, size_t len, Ref *out,
                             uint32_t n)
{
    for (uint32_t i = 1; i < fn->fn.locals.n && n < NAMED_MAX; i++) {
        const Local *l = &fn->fn.locals.v[i];

        if (l->name && strlen(l->name) == len && memcmp(l->name, name, len) == 0)
            out[n++] =
                var_address(fn, (VarPlace){.local = i, .is_reference = l->is_reference});
    }
    return n;
}

/* Nobody knows what is done here with the locals that the text names. */
static void span_lose(FnCtx *fn, Span s)
{
    Ref named[NAMED_MAX];
    uint32_t n = 0;
    size_t len, at = s.from;
    const char *text = file_text(fn->front, s.file, &len);
    size_t to = s.to < len ? s.to : len;

    for (size_t letters; text && (letters = next_name(text, to, &at)) > 0; at += letters)
        n = locals_named(fn, text + at, letters, named, n);
    if (n > 0)
        emit_havoc(fn, HAVOC_BROKEN, 0, named, n);
}

static bool is_simple(CXCursor stmt)
{
    enum CXCursorKind kind = clang_getCursorKind(stmt);

    return clang_isExpression(kind) || kind == CXCursor_DeclStmt ||
           kind == CXCursor_ReturnStmt;
}

typedef struct {
    const FrontCtx *front;
    uint32_t inside; /* errors in blocks of the statement: those blocks deal with them */
} BlockSearch;

static enum CXChildVisitResult block_visit(CXCursor cursor, CXCursor parent,
                                           CXClientData data)
{
    BlockSearch *b = data;

    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_LambdaExpr)
        return CXChildVisit_Continue; /* it names our variables, and is another body */
    if (clang_getCursorKind(cursor) != CXCursor_CompoundStmt)
        return CXChildVisit_Recurse;
    for (uint32_t i = 0; i < b->front->errors.n; i++)
        b->inside += span_has(span_of(cursor), &b->front->errors.v[i]);
    return CXChildVisit_Continue;
}

/* Whether an error stands in the statement itself and not in a block in it. */
static bool is_broken_itself(FrontCtx *front, CXCursor stmt, Span s)
{
    BlockSearch blocks = {.front = front};
    uint32_t all = 0;

    for (uint32_t i = 0; i < front->errors.n; i++)
        all += span_has(s, &front->errors.v[i]);
    if (all == 0 || clang_getCursorKind(stmt) == CXCursor_CompoundStmt)
        return false;
    clang_visitChildren(stmt, block_visit, &blocks);
    return all > blocks.inside;
}

static bool names_broken(const FnCtx *fn, Span s)
{
    size_t len, at = s.from;
    const char *text = file_text(fn->front, s.file, &len);
    size_t to = s.to < len ? s.to : len;

    for (size_t letters; text && (letters = next_name(text, to, &at)) > 0; at += letters)
        for (uint32_t i = 0; i < fn->broken.n; i++)
            if (strlen(fn->broken.v[i]) == letters &&
                memcmp(fn->broken.v[i], text + at, letters) == 0)
                return true;
    return false;
}

static void broken_declare(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);

    for (uint32_t i = 0; i < kids.n; i++)
        if (clang_getCursorKind(kids.v[i]) == CXCursor_VarDecl &&
            clang_isInvalidDeclaration(kids.v[i])) {
            Name name = spelling_of(fn->front, kids.v[i]);
            ARRAY_PUSH(fn->front->scratch, &fn->broken, name);
        }
}

bool hole_is_in(const FrontCtx *front, CXCursor compound)
{
    return front->errors.n > 0 && span_is_broken(front, span_of(compound));
}

void hole_lower_all(FnCtx *fn, CXCursor compound, Kids kids)
{
    Span whole = span_of(compound);
    unsigned done = whole.from;

    for (uint32_t i = 0; i < kids.n; i++) {
        Span s = span_of(kids.v[i]);
        bool is_placed = s.file && clang_File_isEqual(s.file, whole.file);
        bool is_lost = is_placed && (is_broken_itself(fn->front, kids.v[i], s) ||
                                     (is_simple(kids.v[i]) && names_broken(fn, s)));

        if (is_placed && s.from > done)
            span_lose(fn, (Span){whole.file, done, s.from});
        if (clang_getCursorKind(kids.v[i]) == CXCursor_DeclStmt)
            broken_declare(fn, kids.v[i]);
        if (is_lost && clang_getCursorKind(kids.v[i]) == CXCursor_ReturnStmt)
            span_lose(fn, s);
        lower_stmt(fn, kids.v[i]);
        if (is_lost)
            span_lose(fn, s);
        if (is_placed && s.to > done)
            done = s.to;
    }
    if (whole.to > done)
        span_lose(fn, (Span){whole.file, done, whole.to});
}
