/* XML files as trees: what project files need of XML, and no more. */
#ifndef HL_PROJECT_XML_H
#define HL_PROJECT_XML_H

#include "base/err.h"

typedef struct {
    const char *name, *value;
} XmlAttr;

typedef struct XmlNode XmlNode;
struct XmlNode {
    const char *name;
    const char *text; /* of an element without children, else "" */
    uint32_t line;    /* 1-based */
    uint32_t nattrs;
    const XmlAttr *attrs; /* in the order of the file */
    XmlNode *first;       /* child */
    XmlNode *last;        /* child */
    XmlNode *next;        /* sibling */
};

/* Reads a file of at most 32 MiB in UTF-8, UTF-16 or a one-byte encoding. False: it
 * cannot be read, is not well-formed, is nested deeper than 64 elements, or declares a
 * document type (entities that grow without bound live there, and no project file
 * needs one). */
bool xml_read(Arena *arena, const char *path, XmlNode **root, Err *err);
/* The same for a text; `file` is for messages. */
bool xml_parse(Arena *arena, const char *file, const char *data, size_t len,
               XmlNode **root, Err *err);
bool xml_is(const XmlNode *node, const char *name);
/* Value of an attribute, or NULL. */
const char *xml_attr(const XmlNode *node, const char *name);

#endif
