/* Locating what stands in a JSON text; private to json.c. */
#ifndef HL_JSON_SCAN_H
#define HL_JSON_SCAN_H

#include "err.h"

/* Byte offsets of values in the order in which they begin: a container, then what is in
 * it. */
typedef struct {
    ARRAY(uint32_t) values;
    ARRAY(uint32_t) lines; /* where each line begins; lines.v[0] is 0 */
    char *plain;           /* the text with a byte order mark and comments made spaces */
} JsonPlaces;

/* Walks `text` and notes where its values stand. False: it is no JSON (by RFC 8259 but
 * for comments and a byte order mark), is no valid UTF-8, or is nested deeper than 64
 * levels. */
bool json_scan(Arena *arena, const char *file, const char *text, size_t len,
               JsonPlaces *places, Err *err);
/* 1-based line and column in bytes of an offset. */
void json_place(const JsonPlaces *places, uint32_t offset, uint32_t *line, uint32_t *col);

#endif
