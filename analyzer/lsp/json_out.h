/* Making JSON for the client, beside report/build.h, and reading what it sent. Each `put` adds
 * a member to an object, or with key NULL an item to an array. Strings are made valid UTF-8
 * when a message is sent. */
#ifndef HL_LSP_JSON_OUT_H
#define HL_LSP_JSON_OUT_H

#include "base/json.h"
#include "lsp/document.h"
#include "report/build.h"

#include <cjson/cJSON.h>

void put_string(cJSON *parent, const char *key, const char *text);
void put_null(cJSON *parent, const char *key);
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
