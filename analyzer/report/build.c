/* Building blocks of the formats that are JSON. */
#include "report/build.h"

#include "report/source.h"

#include <string.h>

void build_item(cJSON *parent, const char *key, cJSON *item)
{
    bool ok = item && (key ? cJSON_AddItemToObject(parent, key, item)
                           : cJSON_AddItemToArray(parent, item));

    if (!ok)
        die("out of memory: JSON");
}

cJSON *build_object(cJSON *parent, const char *key)
{
    cJSON *item = cJSON_CreateObject();

    build_item(parent, key, item);
    return item;
}

cJSON *build_array(cJSON *parent, const char *key)
{
    cJSON *item = cJSON_CreateArray();

    build_item(parent, key, item);
    return item;
}

void build_string(Arena *arena, cJSON *parent, const char *key, const char *text)
{
    build_item(parent, key, cJSON_CreateString(source_utf8(arena, text, strlen(text))));
}

void build_number(cJSON *parent, const char *key, int64_t number)
{
    build_item(parent, key, cJSON_CreateNumber((double)number));
}

void build_bool(cJSON *parent, const char *key, bool value)
{
    build_item(parent, key, cJSON_CreateBool(value));
}

const char *build_level(Level level)
{
    switch (level) {
    case LEVEL_NOTE:
        return "note";
    case LEVEL_WARNING:
        return "warning";
    case LEVEL_ERROR:
        return "error";
    }
    return "none";
}

void build_print(cJSON *root, Text *out)
{
    char *text = cJSON_PrintUnformatted(root);

    cJSON_Delete(root);
    if (!text)
        die("no memory for a report");
    text_add(out, text);
    text_char(out, '\n');
    cJSON_free(text);
}
