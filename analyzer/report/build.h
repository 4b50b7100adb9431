/* Making JSON: cJSON with strings that are made valid UTF-8 first, since paths and
 * sources hold any bytes. */
#ifndef HL_BUILD_H
#define HL_BUILD_H

#include "base/err.h"
#include "base/text.h"
#include "engine/finding.h"

#include <cjson/cJSON.h>

/* Makes `item` a member of `parent`, or its last element if key is NULL. */
void build_item(cJSON *parent, const char *key, cJSON *item);
/* Each makes a member of `parent` in that way; the first two return it. */
cJSON *build_object(cJSON *parent, const char *key);
cJSON *build_array(cJSON *parent, const char *key);
void build_string(Arena *arena, cJSON *parent, const char *key, const char *text);
void build_number(cJSON *parent, const char *key, int64_t number);
void build_bool(cJSON *parent, const char *key, bool value);
/* "note", "warning", "error". */
const char *build_level(Level level);
/* Adds the text of `root`, compact and with a line end, and frees it. */
void build_print(cJSON *root, Text *out);

#endif
