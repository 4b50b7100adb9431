/* Making JSON for the client. Each `put` adds a member to an object, or with key NULL an
 * item to an array. */
#ifndef HL_LSP_JSON_OUT_H
#define HL_LSP_JSON_OUT_H

#include "base/json.h"
#include "lsp/document.h"

#include <cjson/cJSON.h>

cJSON *put_object(cJSON *parent, const char *key);
cJSON *put_array(cJSON *parent, const char *key);
void put_string(cJSON *parent, const char *key, const char *text);
void put_number(cJSON *parent, const char *key, int64_t number);
void put_bool(cJSON *parent, const char *key, bool value);
void put_null(cJSON *parent, const char *key);
void put_item(cJSON *parent, const char *key, cJSON *item);
void put_range(cJSON *parent, const char *key, Position from, Position to);

/* Lenient reading of what a client sent: what is absent or of another kind is the
 * default. */
const char *want_string(Json object, const char *key, const char *otherwise);
int64_t want_int(Json object, const char *key, int64_t otherwise);
bool want_bool(Json object, const char *key, bool otherwise);
/* Follows member names separated by dots. */
Json want_path(Json object, const char *path);
/* The same as a truth value: true, or an object that is there. */
bool want_ability(Json object, const char *path);
/* False: no position. */
bool want_position(Json position, Position *out);

#endif
