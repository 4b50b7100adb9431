/* Text, lines, positions. A change makes a new text and finds its lines anew: for files
 * of thousands of lines that is far less than reading the message took. */
#include "lsp/document.h"

#include "base/file.h"
#include "lsp/uri.h"

#include <string.h>

/* lines */

void lines_make(Arena *arena, const char *text, size_t len, Lines *out)
{
    ARRAY(uint32_t) starts = {0};

    ARRAY_PUSH(arena, &starts, 0);
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\r' && i + 1 < len && text[i + 1] == '\n')
            continue;
        if (text[i] == '\n' || text[i] == '\r')
            ARRAY_PUSH(arena, &starts, (uint32_t)i + 1);
    }
    *out = (Lines){
        .text = text, .len = (uint32_t)len, .starts = starts.v, .nlines = starts.n};
}

const char *lines_get(const Lines *lines, uint32_t line, uint32_t *len)
{
    uint32_t start, end;

    *len = 0;
    if (line >= lines->nlines)
        return "";
    start = lines->starts[line];
    end = line + 1 < lines->nlines ? lines->starts[line + 1] : lines->len;
    while (end > start && (lines->text[end - 1] == '\n' || lines->text[end - 1] == '\r'))
        end--;
    *len = end - start;
    return lines->text + start;
}

/* Bytes of the character at `s` and the units that it counts. What is no UTF-8 counts
 * one. */
static uint32_t char_size(const char *s, uint32_t left, Encoding encoding,
                          uint32_t *units)
{
    uint32_t code = 0, size = (uint32_t)text_utf8(s, left, &code);

    *units = 1;
    if (size == 0)
        return 1;
    if (encoding == ENCODING_UTF8)
        *units = size;
    else if (encoding == ENCODING_UTF16 && code >= 0x10000)
        *units = 2;
    return size;
}

uint32_t lines_offset(const Lines *lines, Position position, Encoding encoding)
{
    uint32_t len, at = 0, column = 0;
    const char *line = lines_get(lines, position.line, &len);

    if (position.line >= lines->nlines)
        return lines->len;
    while (at < len && column < position.character) {
        uint32_t units, size = char_size(line + at, len - at, encoding, &units);

        if (column + units > position.character)
            break;
        column += units;
        at += size;
    }
    return lines->starts[position.line] + at;
}

Position lines_position(const Lines *lines, uint32_t line, uint32_t byte,
                        Encoding encoding)
{
    uint32_t len, at = 0, column = 0;
    const char *text = lines_get(lines, line, &len);

    while (at < len && at < byte) {
        uint32_t units, size = char_size(text + at, len - at, encoding, &units);

        if (at + size > byte)
            break;
        column += units;
        at += size;
    }
    return (Position){line, column};
}

Position lines_place(const Lines *lines, uint32_t offset, Encoding encoding)
{
    uint32_t low = 0, high = lines->nlines;

    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;

        if (lines->starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return lines_position(lines, low, offset - lines->starts[low], encoding);
}

/* documents */

Document *document_new(const char *uri, int64_t version, const char *text)
{
    Arena *arena = arena_new("document");
    Document *document = ARENA_NEW(arena, Document);

    document->arena = arena;
    document->uri = arena_strdup(arena, uri);
    document->path = uri_path(arena, uri);
    document->version = version;
    document_set(document, text, strlen(text));
    return document;
}

void document_free(Document *document)
{
    arena_free(document->text_arena);
    arena_free(document->arena);
}

void document_set(Document *document, const char *text, size_t len)
{
    Arena *arena = arena_new("document text");
    const char *copy = arena_strndup(arena, text, len);

    lines_make(arena, copy, len, &document->lines);
    if (document->text_arena)
        arena_free(document->text_arena);
    document->text_arena = arena;
}

void document_edit(Document *document, Position from, Position to, Encoding encoding,
                   const char *text)
{
    Arena *scratch = arena_new("edit");
    const Lines *lines = &document->lines;
    uint32_t start = lines_offset(lines, from, encoding);
    uint32_t end = lines_offset(lines, to, encoding);
    size_t ntext = strlen(text), len;
    char *out;

    if (end < start)
        end = start;
    len = lines->len - (end - start) + ntext;
    out = arena_alloc(scratch, len + 1);
    memcpy(out, lines->text, start);
    memcpy(out + start, text, ntext);
    memcpy(out + start + ntext, lines->text + end, lines->len - end);
    document_set(document, out, len);
    arena_free(scratch);
}
