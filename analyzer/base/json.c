/* Strict JSON for configuration and models.
 *
 * json_scan walks the text and notes where each value begins; cJSON parses it. Both see
 * the values in the same order, so a walk over cJSON's tree makes our own nodes, with
 * places and parents, and cJSON's tree is gone when json_parse returns.
 */
#include "base/json.h"

#include "base/hash.h"
#include "base/text.h"
#include "json_scan.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SMALL_OBJECT                                                                     \
    8 /* up to here a pair-wise search for duplicates is faster than a table */

typedef struct Node Node;
struct Node {
    JsonKind kind;
    bool truth;
    uint32_t offset; /* in the text */
    uint32_t index;  /* in the parent */
    uint32_t nitems;
    const char *key;    /* in an object */
    const char *string; /* JSON_STRING */
    Node *items;        /* members are in the order of the text */
    const Node *parent;
};

struct JsonDoc {
    Arena *arena;
    const char *file;
    const char *text;
    JsonPlaces places;
};

typedef struct {
    JsonDoc *doc;
    uint32_t next; /* of doc->places.values */
    Err *err;
} Build;

/* "functions[3].yields" */
static const char *key_path(Arena *arena, const Node *node)
{
    const Node *chain[80]; /* more than json_scan lets nest */
    uint32_t n = 0;
    Text out = text_in(arena);

    for (; node->parent && n < 80; node = node->parent)
        chain[n++] = node;
    while (n) {
        const Node *part = chain[--n];

        if (part->key)
            text_printf(&out, out.len ? ".%s" : "%s", part->key);
        else
            text_printf(&out, "[%u]", part->index);
    }
    return text_str(&out);
}

static bool node_err(const JsonDoc *doc, const Node *node, Err *err, const char *message)
{
    const char *path = key_path(err->arena, node);
    uint32_t line, col;

    json_place(&doc->places, node->offset, &line, &col);
    return err_at(err, doc->file, line, col, "%s%s%s", path, *path ? ": " : "", message);
}

static JsonKind kind_of(const cJSON *item)
{
    if (cJSON_IsObject(item))
        return JSON_OBJECT;
    if (cJSON_IsArray(item))
        return JSON_ARRAY;
    if (cJSON_IsString(item))
        return JSON_STRING;
    if (cJSON_IsNumber(item))
        return JSON_NUMBER;
    return cJSON_IsBool(item) ? JSON_BOOL : JSON_NULL;
}

static bool duplicate(Build *b, const Node *node)
{
    const char *message = arena_printf(b->err->arena, "duplicate key '%s'", node->key);

    return node_err(b->doc, node, b->err, message);
}

typedef struct {
    const char *key;
    UT_hash_handle hh;
} Seen;

static bool check_keys_hashed(Build *b, const Node *object)
{
    Arena *uthash_arena = arena_new("keys of a JSON object");
    Seen *table = NULL;
    bool ok = true;

    for (uint32_t i = 0; i < object->nitems && ok; i++) {
        const char *key = object->items[i].key;
        Seen *seen;

        HASH_FIND(hh, table, key, strlen(key), seen);
        if (seen) {
            ok = duplicate(b, &object->items[i]);
        } else {
            seen = ARENA_NEW(uthash_arena, Seen);
            seen->key = key;
            HASH_ADD_KEYPTR(hh, table, seen->key, strlen(seen->key), seen);
        }
    }
    arena_free(uthash_arena);
    return ok;
}

static bool check_keys(Build *b, const Node *object)
{
    if (object->nitems > SMALL_OBJECT)
        return check_keys_hashed(b, object);
    for (uint32_t i = 1; i < object->nitems; i++)
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(object->items[i].key, object->items[j].key) == 0)
                return duplicate(b, &object->items[i]);
    return true;
}

static bool build_node(Build *b, const cJSON *item, Node *node);

static bool build_items(Build *b, const cJSON *container, Node *node)
{
    Arena *arena = b->doc->arena;
    const cJSON *item;

    node->items = ARENA_NEW_N(arena, Node, cJSON_GetArraySize(container));
    cJSON_ArrayForEach (item, container) {
        Node *child = &node->items[node->nitems];

        child->parent = node;
        child->index = node->nitems++;
        child->key = item->string ? arena_strdup(arena, item->string) : NULL;
        if (!build_node(b, item, child))
            return false;
    }
    return node->kind == JSON_ARRAY || check_keys(b, node);
}

/* Recursion ends where json_scan's did. */
static bool build_node(Build *b, const cJSON *item, Node *node)
{
    if (b->next == b->doc->places.values.n)
        return err_at(b->err, b->doc->file, 0, 0, "cannot be read as JSON");
    node->offset = b->doc->places.values.v[b->next++];
    node->kind = kind_of(item);
    node->truth = cJSON_IsTrue(item);
    if (node->kind == JSON_STRING)
        node->string = arena_strdup(b->doc->arena, item->valuestring);
    if (node->kind == JSON_NUMBER && !isfinite(item->valuedouble))
        return node_err(b->doc, node, b->err, "number out of range");
    if (node->kind == JSON_ARRAY || node->kind == JSON_OBJECT)
        return build_items(b, item, node);
    return true;
}

bool json_parse(Arena *arena, const char *file, const char *text, size_t len, Json *root,
                Err *err)
{
    JsonDoc *doc = ARENA_NEW(arena, JsonDoc);
    Node *top = ARENA_NEW(arena, Node);
    Build b = {doc, 0, err};
    cJSON *tree;
    bool ok;

    *root = (Json){doc, NULL};
    doc->arena = arena;
    doc->file = arena_strdup(arena, file);
    if (!json_scan(arena, doc->file, text, len, &doc->places, err))
        return false;
    doc->text = doc->places.plain;
    tree = cJSON_ParseWithLength(doc->text, len + 1);
    if (!tree)
        return err_at(err, file, 0, 0, "cannot be read as JSON");
    ok = build_node(&b, tree, top);
    cJSON_Delete(tree);
    root->item = top;
    return ok;
}

bool json_is(Json j, JsonKind kind)
{
    const Node *node = j.item;

    return node && node->kind == kind;
}

bool json_absent(Json j)
{
    return !j.item;
}

Json json_get(Json object, const char *key)
{
    const Node *node = object.item;

    if (json_is(object, JSON_OBJECT))
        for (uint32_t i = 0; i < node->nitems; i++)
            if (strcmp(node->items[i].key, key) == 0)
                return (Json){object.doc, &node->items[i]};
    return (Json){object.doc, NULL};
}

uint32_t json_count(Json array_or_object)
{
    const Node *node = array_or_object.item;

    return node ? node->nitems : 0;
}

Json json_at(Json array_or_object, uint32_t index)
{
    const Node *node = array_or_object.item;

    if (index >= json_count(array_or_object))
        return (Json){array_or_object.doc, NULL};
    return (Json){array_or_object.doc, &node->items[index]};
}

const char *json_key(Json member)
{
    const Node *node = member.item;

    return node ? node->key : NULL;
}

bool json_str(Json j, const char **out, Err *err)
{
    const Node *node = j.item;

    if (!json_is(j, JSON_STRING))
        return json_err(j, err, "expected a string");
    *out = node->string;
    return true;
}

/* Read from the text, because a double cannot hold every 64-bit integer. */
bool json_int(Json j, int64_t *out, Err *err)
{
    const Node *node = j.item;
    const char *text;
    char *end;
    long long value;

    if (!json_is(j, JSON_NUMBER))
        return json_err(j, err, "expected an integer");
    text = j.doc->text + node->offset;
    errno = 0;
    value = strtoll(text, &end, 10);
    if (*end == '.' || *end == 'e' || *end == 'E')
        return json_err(j, err, "expected an integer");
    if (errno == ERANGE)
        return json_err(j, err, "number out of range");
    *out = value;
    return true;
}

bool json_bool(Json j, bool *out, Err *err)
{
    const Node *node = j.item;

    if (!json_is(j, JSON_BOOL))
        return json_err(j, err, "expected true or false");
    *out = node->truth;
    return true;
}

static bool unknown_key(Json member, const char *const *known, size_t n, Err *err)
{
    const char *nearest = text_nearest(json_key(member), known, n);

    if (nearest)
        return json_err(member, err, "unknown key; did you mean '%s'?", nearest);
    return json_err(member, err, "unknown key");
}

bool json_only(Json object, const char *const *known, Err *err)
{
    const Node *node = object.item;
    size_t n = 0;

    if (!json_is(object, JSON_OBJECT))
        return json_err(object, err, "expected an object");
    while (known[n])
        n++;
    for (uint32_t i = 0; i < node->nitems; i++) {
        bool is_known = false;

        for (size_t k = 0; k < n && !is_known; k++)
            is_known = strcmp(node->items[i].key, known[k]) == 0;
        if (!is_known)
            return unknown_key(json_at(object, i), known, n, err);
    }
    return true;
}

bool json_err(Json j, Err *err, const char *format, ...)
{
    Text message = text_in(err->arena);
    va_list args;

    va_start(args, format);
    text_vprintf(&message, format, args);
    va_end(args);
    if (!j.item)
        return err_at(err, j.doc->file, 0, 0, "%s, but it is missing",
                      text_str(&message));
    return node_err(j.doc, j.item, err, text_str(&message));
}

uint32_t json_line(Json j)
{
    const Node *node = j.item;
    uint32_t line = 0, col;

    if (node)
        json_place(&j.doc->places, node->offset, &line, &col);
    return line;
}
