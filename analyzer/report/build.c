/* Building blocks of the formats that are JSON. */
#include "report/build.h"

#include "report/source.h"

#include <string.h>

static void put(cJSON *parent, const char *key, cJSON *item)
{
    if (!item)
        die("no memory for a report");
    if (key)
        cJSON_AddItemToObject(parent, key, item);
    else
        cJSON_AddItemToArray(parent, item);
}

cJSON *build_object(cJSON *parent, const char *key)
{
    cJSON *item = cJSON_CreateObject();

    put(parent, key, item);
    return item;
}

cJSON *build_array(cJSON *parent, const char *key)
{
    cJSON *item = cJSON_CreateArray();

    put(parent, key, item);
    return item;
}

void build_string(Arena *arena, cJSON *parent, const char *key, const char *text)
{
    put(parent, key, cJSON_CreateString(source_utf8(arena, text, strlen(text))));
}

void build_number(cJSON *parent, const char *key, int64_t number)
{
    put(parent, key, cJSON_CreateNumber((double)number));
}

void build_bool(cJSON *parent, const char *key, bool value)
{
    put(parent, key, cJSON_CreateBool(value));
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
