/* Open documents: their text as the client has it, and positions in it. */
#ifndef HL_LSP_DOCUMENT_H
#define HL_LSP_DOCUMENT_H

#include "base/text.h"

/* What a client's columns count. */
typedef enum { ENCODING_UTF16, ENCODING_UTF8, ENCODING_UTF32 } Encoding;

/* Both from 0. */
typedef struct {
    uint32_t line, character;
} Position;

/* Text and where its lines begin. Lines end with LF, CR LF or CR. */
typedef struct {
    const char *text; /* UTF-8, NUL-terminated, without another NUL */
    uint32_t len;
    const uint32_t *starts;
    uint32_t nlines; /* at least 1 */
} Lines;

/* Finds the lines of a text, which must live as long. */
void lines_make(Arena *arena, const char *text, size_t len, Lines *out);
/* Bytes of a line without its end; of a line that is not there 0. */
const char *lines_get(const Lines *lines, uint32_t line, uint32_t *len);
/* Byte offset of a position. A column behind the end of its line is that end, a line
 * behind the last the end of the text: as the protocol says. Inside a character: its
 * beginning. */
uint32_t lines_offset(const Lines *lines, Position position, Encoding encoding);
/* Position of a byte of a line; both from 0. */
Position lines_position(const Lines *lines, uint32_t line, uint32_t byte,
                        Encoding encoding);

/* Position of a byte of the text. */
Position lines_place(const Lines *lines, uint32_t offset, Encoding encoding);

typedef struct {
    Arena *arena;     /* of everything here */
    const char *uri;  /* as the client wrote it */
    const char *path; /* NULL: no local file, or no code: nothing is said of it */
    int64_t version;
    Arena *text_arena;
    Lines lines;
    uint64_t stamp; /* the server's time of the last change */
} Document;

Document *document_new(const char *uri, int64_t version, const char *text);
void document_free(Document *document);
/* Replaces the whole text. */
void document_set(Document *document, const char *text, size_t len);
/* Replaces what is between two positions. */
void document_edit(Document *document, Position from, Position to, Encoding encoding,
                   const char *text);

#endif
