/* Strict reading of JSON configuration and models: cJSON parses, this reader adds what a
 * person needs when it is wrong: file, line and key path of the fault
 * ("functions[3].yields: ..."). Comments (// and block) are allowed. Duplicate keys are
 * errors.
 */
#ifndef HL_JSON_H
#define HL_JSON_H

#include "err.h"

typedef struct JsonDoc JsonDoc;
typedef struct {
    JsonDoc *doc;
    const void *item; /* opaque; NULL: absent */
} Json;

typedef enum {
    JSON_NULL,
    JSON_BOOL,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT
} JsonKind;

/* Parses `text` (UTF-8; a NUL or more than 64 levels are errors); `file` is only for
 * messages. The document lives in `arena`. */
bool json_parse(Arena *arena, const char *file, const char *text, size_t len, Json *root,
                Err *err);
bool json_is(Json j, JsonKind kind);
bool json_absent(Json j);
/* Member of an object; absent if there is none. */
Json json_get(Json object, const char *key);
uint32_t json_count(Json array_or_object);
Json json_at(Json array_or_object, uint32_t index);
/* Key of a member obtained by json_at from an object. */
const char *json_key(Json member);
/* Typed reads: false sets `err` ("expected a string") at the place of `j`. */
bool json_str(Json j, const char **out, Err *err);
bool json_int(Json j, int64_t *out, Err *err);
bool json_bool(Json j, bool *out, Err *err);
/* False and an error that names the nearest known key, if `object` is no object or has a
 * key that is not in `known` (NULL-terminated). */
bool json_only(Json object, const char *const *known, Err *err);
/* Sets an error at the place of `j`, with its file, line and key path. Returns false. */
bool json_err(Json j, Err *err, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
uint32_t json_line(Json j);

#endif
