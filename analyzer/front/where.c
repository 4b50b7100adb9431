/* Places in the source: files, Locs, and the text behind a cursor.
 *
 * A Loc is what a person would point at: what is written as a macro's argument stands
 * where it is written; what a macro's body contributes stands at the macro's use, with
 * the definition's place in Loc.macro. Implicit code has no place (0); its consumer keeps
 * the place of what surrounds it.
 */
#include "front/lower.h"

#include "base/file.h"
#include "base/hash.h"

#include <string.h>

struct FileEntry {
    CXFile key;
    uint32_t id;
    const char *text;
    size_t len;
    bool is_system;
    /* offset up to which `seen_wide` was counted, on the line that begins at seen_line */
    size_t seen;
    size_t seen_line;
    uint32_t seen_wide;
    UT_hash_handle hh;
};

typedef struct {
    CXFile file;
    uint32_t start, end, macro, pad;
} LocKey;

struct LocEntry {
    LocKey key;
    uint32_t id;
    UT_hash_handle hh;
};

/* A point as libclang gives it. */
typedef struct {
    CXFile file;
    unsigned line, col, offset;
} Point;

static uint32_t file_known(const FrontCtx *front, Name path)
{
    for (uint32_t i = 1; i < front->unit->files.n; i++)
        if (front->unit->files.v[i].path == path)
            return i;
    return 0;
}

static Name file_path(FrontCtx *front, CXFile file)
{
    Name given = name_take(front, clang_getFileName(file));
    char *slashed = arena_strdup(front->scratch, given);

    for (char *c = slashed; *c; c++)
        if (*c == '\\')
            *c = '/';
    return names_add(front->names,
                     path_absolute(front->scratch, front->job->directory, slashed));
}

static struct FileEntry *file_entry(FrontCtx *front, CXFile file)
{
    struct FileEntry *entry = NULL;
    Arena *uthash_arena = front->arena;

    HASH_FIND_PTR(front->files, &file, entry);
    if (entry)
        return entry;
    Name path = file_path(front, file);
    bool is_main = clang_File_isEqual(file, front->main_file) != 0;

    entry = ARENA_NEW(uthash_arena, struct FileEntry);
    entry->key = file;
    entry->text = clang_getFileContents(front->tu, file, &entry->len);
    /* at its end: "#pragma system_header" makes a header one from there on */
    unsigned last = entry->len > 0 ? (unsigned)entry->len - 1 : 0;
    entry->is_system =
        !is_main && clang_Location_isInSystemHeader(
                        clang_getLocationForOffset(front->tu, file, last)) != 0;
    entry->id = file_known(front, path);
    if (!entry->id)
        entry->id = unit_add_file(front->unit, path, is_main, entry->is_system);
    HASH_ADD_PTR(front->files, key, entry);
    return entry;
}

uint32_t file_of(FrontCtx *front, CXFile file)
{
    return file ? file_entry(front, file)->id : 0;
}

const char *file_text(FrontCtx *front, CXFile file, size_t *len)
{
    *len = 0;
    if (!file)
        return NULL;
    struct FileEntry *entry = file_entry(front, file);

    *len = entry->len;
    return entry->text;
}

static Point point_of(CXSourceLocation at)
{
    Point p;

    clang_getFileLocation(at, &p.file, &p.line, &p.col, &p.offset);
    return p;
}

static Point point_spelled(CXSourceLocation at)
{
    Point p;

    clang_getSpellingLocation(at, &p.file, &p.line, &p.col, &p.offset);
    return p;
}

/* Bytes minus UTF-16 units of the line's text before the point. */
static uint32_t point_wide(FrontCtx *front, Point p)
{
    struct FileEntry *file = file_entry(front, p.file);
    size_t line = p.offset - (p.col - 1);
    uint32_t wide = 0;

    if (!file->text || p.offset > file->len || p.col < 1 || p.col - 1 > p.offset)
        return 0;
    /* Generated lines can be very long: go on where the last point of this line was. */
    size_t i = line;

    if (file->seen_line == line && file->seen <= p.offset && file->seen > line) {
        i = file->seen;
        wide = file->seen_wide;
    }
    for (; i < p.offset; i++) {
        unsigned char c = (unsigned char)file->text[i];
        if ((c & 0xC0) == 0x80)
            wide++; /* a continuation byte is no unit of its own ... */
        else if (c >= 0xF0)
            wide--; /* ... but four bytes are a pair of units */
    }
    file->seen_line = line;
    file->seen = p.offset;
    file->seen_wide = wide;
    return wide;
}

static uint32_t loc_add(FrontCtx *front, Point start, Point end, uint32_t macro)
{
    LocKey key = {start.file, start.offset, end.offset, macro, 0};
    struct LocEntry *entry = NULL;
    Arena *uthash_arena = front->arena;

    HASH_FIND(hh, front->locs, &key, sizeof key, entry);
    if (entry)
        return entry->id;
    entry = ARENA_NEW(uthash_arena, struct LocEntry);
    entry->key = key;
    entry->id = unit_add_loc(front->unit, (Loc){.file = file_of(front, start.file),
                                                .line = start.line,
                                                .col = start.col,
                                                .end_line = end.line,
                                                .end_col = end.col,
                                                .wide = point_wide(front, start),
                                                .end_wide = point_wide(front, end),
                                                .macro = macro});
    HASH_ADD(hh, front->locs, key, sizeof key, entry);
    return entry->id;
}

static uint32_t loc_between(FrontCtx *front, CXSourceLocation from, CXSourceLocation to)
{
    Point start = point_of(from), end = point_of(to), spelled = point_spelled(from);
    uint32_t macro = 0;

    if (!start.file || start.line == 0)
        return 0;
    if (end.file != start.file || end.offset < start.offset)
        end = start;
    if (spelled.file && (spelled.file != start.file || spelled.offset != start.offset))
        macro = loc_add(front, spelled, spelled, 0);
    return loc_add(front, start, end, macro);
}

uint32_t loc_of(FrontCtx *front, CXCursor cursor)
{
    CXSourceRange extent = clang_getCursorExtent(cursor);

    return loc_between(front, clang_getRangeStart(extent), clang_getRangeEnd(extent));
}

uint32_t loc_of_name(FrontCtx *front, CXCursor cursor)
{
    CXSourceRange name = clang_Cursor_getSpellingNameRange(cursor, 0, 0);
    CXSourceLocation start = clang_getRangeStart(name);

    if (clang_Range_isNull(name) || !point_of(start).file)
        return loc_at(front, clang_getCursorLocation(cursor));
    return loc_between(front, start, clang_getRangeEnd(name));
}

uint32_t loc_at(FrontCtx *front, CXSourceLocation at)
{
    return loc_between(front, at, at);
}

uint32_t loc_of_end(FrontCtx *front, CXCursor cursor)
{
    Point end = point_of(clang_getRangeEnd(clang_getCursorExtent(cursor)));
    Point last = end;

    if (!end.file || end.line == 0)
        return 0;
    if (last.col > 1) {
        last.col--;
        last.offset--;
    }
    return loc_add(front, last, end, 0);
}

bool cursor_is_system(FrontCtx *front, CXCursor cursor)
{
    Point p;

    clang_getExpansionLocation(clang_getCursorLocation(cursor), &p.file, &p.line, &p.col,
                               &p.offset);
    return !p.file || file_entry(front, p.file)->is_system;
}

/* Copies source bytes with every run of blanks and comments as one blank. */
static void text_collapse(Text *out, const char *s, size_t len, size_t max)
{
    bool is_gap = false;

    for (size_t i = 0; i < len && out->len < max; i++) {
        if (s[i] == '/' && i + 1 < len && s[i + 1] == '*') {
            for (i += 2; i + 1 < len && !(s[i] == '*' && s[i + 1] == '/'); i++)
                ;
            i++;
            is_gap = true;
        } else if (s[i] == '/' && i + 1 < len && s[i + 1] == '/') {
            while (i < len && s[i] != '\n')
                i++;
            is_gap = true;
        } else if (strchr(" \t\r\n\\", s[i])) {
            is_gap = true;
        } else {
            if (is_gap && out->len)
                text_char(out, ' ');
            is_gap = false;
            text_char(out, s[i]);
        }
    }
}

const char *text_of(FrontCtx *front, CXCursor cursor, size_t max)
{
    CXSourceRange extent = clang_getCursorExtent(cursor);
    Point start = point_of(clang_getRangeStart(extent));
    Point end = point_of(clang_getRangeEnd(extent));
    size_t len;
    const char *text = file_text(front, start.file, &len);
    Text out = text_in(front->scratch);

    if (!text || start.file != end.file || end.offset <= start.offset || end.offset > len)
        return "";
    text_collapse(&out, text + start.offset, end.offset - start.offset, max);
    if (out.len >= max)
        text_add(&out, "...");
    return text_str(&out);
}
