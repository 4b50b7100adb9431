/* Which part of a `for` or `if` a child is, by the semicolons between its parentheses.
 *
 * libclang gives the parts that are there, in order. The text tells the rest: the
 * keyword's place is known, the semicolons at depth one of the parentheses after it
 * divide the parts. A statement written by the user is compared by where its parts are
 * used; one that stands in a macro's body by where they are spelled. If a part comes from
 * a macro's argument both may fail; then the number and form of the parts decide.
 */
#include "front/lower.h"

#include <string.h>

typedef struct {
    CXFile file;
    unsigned offset;
} Spot;

static Spot spot_used(CXSourceLocation at)
{
    Spot spot;

    clang_getExpansionLocation(at, &spot.file, NULL, NULL, &spot.offset);
    return spot;
}

static Spot spot_spelled(CXSourceLocation at)
{
    Spot spot;

    clang_getSpellingLocation(at, &spot.file, NULL, NULL, &spot.offset);
    return spot;
}

static CXSourceLocation start_of(CXCursor cursor)
{
    return clang_getRangeStart(clang_getCursorExtent(cursor));
}

/* scanning */

static bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_';
}

/* Index just behind a string or character literal that starts at `i`. */
static size_t skip_quoted(const char *s, size_t len, size_t i)
{
    char quote = s[i++];

    while (i < len && s[i] != quote && s[i] != '\n') {
        if (s[i] == '\\')
            i++;
        i++;
    }
    return i + 1;
}

/* Index just behind R"tag( ... )tag" whose quote is at `i`. */
static size_t skip_raw(const char *s, size_t len, size_t i)
{
    size_t tag = i + 1, open = tag;

    while (open < len && s[open] != '(' && open - tag < 16)
        open++;
    size_t ntag = open - tag;

    for (size_t j = open + 1; j + ntag + 1 < len; j++)
        if (s[j] == ')' && memcmp(s + j + 1, s + tag, ntag) == 0 &&
            s[j + 1 + ntag] == '"')
            return j + ntag + 2;
    return len;
}

static size_t skip_comment(const char *s, size_t len, size_t i)
{
    if (s[i + 1] == '/') {
        while (i < len && s[i] != '\n')
            i++;
        return i;
    }
    for (i += 2; i + 1 < len && !(s[i] == '*' && s[i + 1] == '/'); i++)
        ;
    return i + 2;
}

/* Index behind what is not code at `i`, or `i`. */
static size_t skip_noncode(const char *s, size_t len, size_t i)
{
    if (s[i] == '/' && i + 1 < len && (s[i + 1] == '/' || s[i + 1] == '*'))
        return skip_comment(s, len, i);
    if (s[i] == '"')
        return i > 0 && s[i - 1] == 'R' ? skip_raw(s, len, i) : skip_quoted(s, len, i);
    if (s[i] == '\'' && (i == 0 || !(s[i - 1] >= '0' && s[i - 1] <= '9')))
        return skip_quoted(s, len, i); /* else a digit separator */
    return i;
}

typedef struct {
    size_t semis[2];
    uint32_t nsemis;
    size_t close; /* of the closing parenthesis */
    bool is_closed;
} Parens;

static Parens parens_scan(const char *s, size_t len, size_t from)
{
    Parens found = {.nsemis = 0};
    int depth = 0;

    for (size_t i = from; i < len;) {
        size_t next = skip_noncode(s, len, i);

        if (next != i) {
            i = next;
            continue;
        }
        if (strchr("([{", s[i]) && s[i])
            depth++;
        else if (strchr(")]}", s[i]) && s[i] && --depth == 0) {
            found.is_closed = true;
            found.close = i;
            return found;
        } else if (s[i] == ';' && depth == 0) {
            return found;
        } else if (s[i] == ';' && depth == 1) {
            if (found.nsemis < 2)
                found.semis[found.nsemis] = i;
            found.nsemis++;
        }
        i++;
    }
    return found;
}

/* where to compare */

typedef struct {
    Spot keyword;
    /* compare spelling places (the statement stands in a macro's body) */
    bool is_spelled;
    Parens parens;
} Layout;

static bool layout_read(FnCtx *fn, CXCursor stmt, const char *keyword, Layout *out)
{
    Spot used = spot_used(start_of(stmt)), spelled = spot_spelled(start_of(stmt));
    size_t len, n = strlen(keyword);

    out->is_spelled = used.file != spelled.file || used.offset != spelled.offset;
    out->keyword = out->is_spelled ? spelled : used;
    const char *text = file_text(fn->front, out->keyword.file, &len);
    size_t at = out->keyword.offset;

    if (!text || at + n >= len || memcmp(text + at, keyword, n) != 0 ||
        is_word_char(text[at + n]))
        return false;
    out->parens = parens_scan(text, len, at + n);
    return out->parens.is_closed;
}

/* 0: before the first semicolon, 1: between, 2: behind the second; -1: not there. */
static int layout_slot(const Layout *layout, CXCursor child)
{
    Spot spot =
        layout->is_spelled ? spot_spelled(start_of(child)) : spot_used(start_of(child));

    if (spot.file != layout->keyword.file || spot.offset < layout->keyword.offset ||
        spot.offset > layout->parens.close)
        return -1;
    for (uint32_t i = 0; i < 2 && i < layout->parens.nsemis; i++)
        if (spot.offset < layout->parens.semis[i])
            return (int)i;
    return 2;
}

bool slots_has_init(FnCtx *fn, CXCursor stmt)
{
    Layout layout;

    return layout_read(fn, stmt, "if", &layout) && layout.parens.nsemis == 1;
}

/* for */

static bool is_assignment(CXCursor c)
{
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(c);

    return (clang_getCursorKind(c) == CXCursor_BinaryOperator ||
            clang_getCursorKind(c) == CXCursor_CompoundAssignOperator) &&
           op >= CXBinaryOperator_Assign && op <= CXBinaryOperator_OrAssign;
}

static bool is_step(CXCursor c)
{
    enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(c);

    return (clang_getCursorKind(c) == CXCursor_UnaryOperator &&
            op >= CXUnaryOperator_PostInc && op <= CXUnaryOperator_PreDec) ||
           (is_assignment(c) &&
            clang_getCursorBinaryOperatorKind(c) != CXBinaryOperator_Assign);
}

/* Parts by their form: all three, or what can only be an initialiser or an increment. */
static ForSlots slots_by_form(Kids parts, CXCursor body)
{
    ForSlots slots = {.body = body};
    uint32_t from = 0, to = parts.n;

    if (parts.n &&
        (parts.n == 3 || clang_getCursorKind(parts.v[0]) == CXCursor_DeclStmt ||
         (is_assignment(parts.v[0]) && !is_step(parts.v[0])))) {
        slots.has_init = true;
        slots.init = parts.v[from++];
    }
    if (to > from && (parts.n == 3 || is_step(parts.v[to - 1]))) {
        slots.has_increment = true;
        slots.increment = parts.v[--to];
    }
    slots.cond = parts.v + from;
    slots.ncond = to - from;
    slots.is_unclear = slots.ncond > 1;
    return slots;
}

ForSlots slots_of_for(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);
    ForSlots slots = {.has_init = false};
    Layout layout;

    assert(kids.n > 0);
    Kids parts = {kids.v, kids.n - 1};

    slots.body = kids.v[kids.n - 1];
    if (parts.n == 0)
        return slots;
    if (!layout_read(fn, stmt, "for", &layout) || layout.parens.nsemis != 2)
        return slots_by_form(parts, slots.body);
    for (uint32_t i = 0; i < parts.n; i++) {
        switch (layout_slot(&layout, parts.v[i])) {
        case 0:
            slots.has_init = true;
            slots.init = parts.v[i];
            break;
        case 1:
            if (!slots.cond)
                slots.cond = parts.v + i;
            slots.ncond++;
            break;
        case 2:
            slots.has_increment = true;
            slots.increment = parts.v[i];
            break;
        default:
            return slots_by_form(parts, slots.body);
        }
    }
    return slots;
}
