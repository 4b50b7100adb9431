/* A tree built from expat's events. Expat resolves no external entity unless told how,
 * and never is. */
#include "project/xml.h"

#include "base/file.h"
#include "base/text.h"

#include <expat.h>
#include <string.h>

#define MOST_DEPTH 64
#define MOST_BYTES ((size_t)32 << 20)

typedef struct {
    Arena *arena;
    XML_Parser parser;
    const char *file;
    Err *err;
    XmlNode *root;
    XmlNode *open[MOST_DEPTH];
    uint32_t depth;
    Text text; /* since the last tag */
} Building;

static void fail(Building *b, const char *why)
{
    err_at(b->err, b->file, (uint32_t)XML_GetCurrentLineNumber(b->parser),
           (uint32_t)XML_GetCurrentColumnNumber(b->parser) + 1, "%s", why);
    (void)XML_StopParser(b->parser, XML_FALSE);
}

static void copy_attrs(Building *b, XmlNode *node, const XML_Char **attrs)
{
    XmlAttr *copy;

    while (attrs[2 * node->nattrs])
        node->nattrs++;
    copy = ARENA_NEW_N(b->arena, XmlAttr, node->nattrs + 1);
    for (uint32_t i = 0; i < node->nattrs; i++)
        copy[i] = (XmlAttr){arena_strdup(b->arena, attrs[2 * i]),
                            arena_strdup(b->arena, attrs[2 * i + 1])};
    node->attrs = copy;
}

static void on_start(void *data, const XML_Char *name, const XML_Char **attrs)
{
    Building *b = data;
    XmlNode *node = ARENA_NEW(b->arena, XmlNode);
    XmlNode *parent = b->depth ? b->open[b->depth - 1] : NULL;

    if (b->depth == MOST_DEPTH) {
        fail(b, "elements are nested deeper than 64 levels");
        return;
    }
    node->name = arena_strdup(b->arena, name);
    node->text = "";
    node->line = (uint32_t)XML_GetCurrentLineNumber(b->parser);
    copy_attrs(b, node, attrs);
    if (!parent)
        b->root = node;
    else if (parent->last)
        parent->last->next = node;
    else
        parent->first = node;
    if (parent)
        parent->last = node;
    b->open[b->depth++] = node;
    b->text.len = 0;
}

static void on_end(void *data, const XML_Char *name)
{
    Building *b = data;
    XmlNode *node;

    (void)name;
    if (b->depth == 0)
        return;
    node = b->open[--b->depth];
    if (!node->first && b->text.len)
        node->text = arena_strndup(b->arena, b->text.data, b->text.len);
    b->text.len = 0;
}

static void on_text(void *data, const XML_Char *text, int len)
{
    text_add_n(&((Building *)data)->text, text, (size_t)len);
}

static void on_doctype(void *data, const XML_Char *name, const XML_Char *system_id,
                       const XML_Char *public_id, int has_subset)
{
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)has_subset;
    fail(data, "document type declarations are not read; remove the DOCTYPE");
}

/* Old projects say windows-1252 or the like. Their bytes are taken for Latin-1: what
 * matters here is ASCII. */
static int on_encoding(void *data, const XML_Char *name, XML_Encoding *out)
{
    (void)data;
    if (!text_starts(name, "windows-125") && !text_starts(name, "Windows-125"))
        return XML_STATUS_ERROR;
    for (int i = 0; i < 256; i++)
        out->map[i] = i;
    return XML_STATUS_OK;
}

bool xml_parse(Arena *arena, const char *file, const char *data, size_t len,
               XmlNode **root, Err *err)
{
    Building b = {.arena = arena, .file = file, .err = err, .text = text_in(arena)};
    bool ok;

    if (len > MOST_BYTES)
        return err_at(err, file, 0, 0, "larger than 32 MiB, which no project file is");
    b.parser = XML_ParserCreate(NULL);
    if (!b.parser)
        die("no memory for an XML parser");
    XML_SetUserData(b.parser, &b);
    XML_SetElementHandler(b.parser, on_start, on_end);
    XML_SetCharacterDataHandler(b.parser, on_text);
    XML_SetStartDoctypeDeclHandler(b.parser, on_doctype);
    XML_SetUnknownEncodingHandler(b.parser, on_encoding, NULL);
    ok = XML_Parse(b.parser, data, (int)len, XML_TRUE) == XML_STATUS_OK;
    if (!ok && !err->is_set)
        fail(&b, XML_ErrorString(XML_GetErrorCode(b.parser)));
    XML_ParserFree(b.parser);
    *root = b.root;
    return ok && b.root;
}

bool xml_read(Arena *arena, const char *path, XmlNode **root, Err *err)
{
    char *data;
    size_t len;

    return file_read(arena, path, &data, &len, err) &&
           xml_parse(arena, path, data, len, root, err);
}

bool xml_is(const XmlNode *node, const char *name)
{
    return strcmp(node->name, name) == 0;
}

const char *xml_attr(const XmlNode *node, const char *name)
{
    for (uint32_t i = 0; i < node->nattrs; i++)
        if (strcmp(node->attrs[i].name, name) == 0)
            return node->attrs[i].value;
    return NULL;
}
