/* cJSON for what goes out, base/json.h for what came in. */
#include "lsp/json_out.h"

#include <string.h>

void put_string(cJSON *parent, const char *key, const char *text)
{
    build_item(parent, key, cJSON_CreateString(text));
}

void put_null(cJSON *parent, const char *key)
{
    build_item(parent, key, cJSON_CreateNull());
}

static void put_position(cJSON *parent, const char *key, Position position)
{
    cJSON *item = build_object(parent, key);

    build_number(item, "line", position.line);
    build_number(item, "character", position.character);
}

void put_range(cJSON *parent, const char *key, Position from, Position to)
{
    cJSON *range = build_object(parent, key);

    put_position(range, "start", from);
    put_position(range, "end", to);
}

/* what came in */

static Json member(Json object, const char *key)
{
    return json_is(object, JSON_OBJECT) ? json_get(object, key) : (Json){0};
}

const char *want_string(Json object, const char *key, const char *otherwise)
{
    Json value = member(object, key);
    const char *out = otherwise;

    if (json_is(value, JSON_STRING))
        (void)json_str(value, &out, NULL);
    return out;
}

int64_t want_int(Json object, const char *key, int64_t otherwise)
{
    Json value = member(object, key);
    Arena *scratch = arena_new("number");
    Err err = err_in(scratch);
    int64_t out = otherwise;

    if (!json_is(value, JSON_NUMBER) || !json_int(value, &out, &err))
        out = otherwise;
    arena_free(scratch);
    return out;
}

bool want_bool(Json object, const char *key, bool otherwise)
{
    Json value = member(object, key);
    bool out = otherwise;

    if (json_is(value, JSON_BOOL))
        (void)json_bool(value, &out, NULL);
    return out;
}

Json want_path(Json object, const char *path)
{
    char key[64];

    while (*path) {
        size_t n = strcspn(path, ".");

        if (n >= sizeof key)
            return (Json){0};
        memcpy(key, path, n);
        key[n] = '\0';
        object = member(object, key);
        path += n + (path[n] == '.');
    }
    return object;
}

bool want_ability(Json object, const char *path)
{
    Json value = want_path(object, path);
    bool out = false;

    if (json_is(value, JSON_BOOL))
        (void)json_bool(value, &out, NULL);
    return out || json_is(value, JSON_OBJECT);
}

bool want_position(Json position, Position *out)
{
    int64_t line = want_int(position, "line", -1);
    int64_t character = want_int(position, "character", -1);

    if (line < 0 || character < 0)
        return false;
    *out = (Position){line > UINT32_MAX ? UINT32_MAX : (uint32_t)line,
                      character > UINT32_MAX ? UINT32_MAX : (uint32_t)character};
    return true;
}
