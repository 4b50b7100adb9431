/* Evaluation of MSBuild projects: what `msbuild` knows before it runs a target. No
 * target is run, no task, no program; files are read and looked for, nothing is
 * written.
 *
 * Evaluation has the passes of MSBuild: properties and imports in the order of the
 * files, then item definitions, then items (learn.microsoft.com, "How MSBuild builds
 * projects"). Names of properties, items and metadata are without regard to case.
 * Values remember where their parts were written.
 *
 * A macro that nothing defines becomes a mark in the text, MARK_BEGIN name MARK_END,
 * instead of vanishing: so the reader of a value knows that it is not whole, and why.
 * The marks are control characters, which XML cannot hold. Conditions and functions
 * see the empty text that MSBuild has.
 */
#ifndef HL_PROJECT_MSBUILD_H
#define HL_PROJECT_MSBUILD_H

#include "project/xml.h"

#include "base/hash.h"
#include "base/text.h"
#include "project/quote.h"

#define MARK_BEGIN '\x01'
#define MARK_END '\x02'

/* Where something was written. */
typedef struct {
    const char *file; /* absolute, or the name of a built-in sheet */
    uint32_t line;
    const char *name; /* of the property or metadata */
} Origin;

/* From the byte `at` on, up to the next span, the text comes from there. */
typedef struct {
    size_t at;
    Origin from;
} Span;

typedef struct {
    const char *text;  /* with marks and escapes (%3B) */
    ARRAY(Span) spans; /* ascending */
} Value;

typedef struct {
    const char *key; /* lower case */
    Value value;
    bool is_global; /* given from outside: files do not change it */
    UT_hash_handle hh;
} Property;

typedef struct {
    const char *name;
    Value value;
} Meta;

typedef struct {
    const char *type;
    ARRAY(Meta) metas;
} ItemDef;

typedef struct {
    const char *type;
    const char *include; /* unescaped; for files with the folders of the project's text */
    const char *recursive; /* what `**` stood for, or "" */
    ItemDef *def;          /* NULL: its type has none */
    ARRAY(Meta) metas;     /* of its own */
    Origin from;
} Item;

/* Something that could not be resolved: said once. */
typedef struct {
    const char *file;    /* absolute */
    uint32_t line;       /* 0: the file as a whole */
    const char *message; /* no full stop */
} MsNote;

/* An element whose turn comes in a later pass. */
typedef struct {
    const XmlNode *node;
    const char *file;
} Pending;

typedef struct {
    Arena *arena;
    Err *err;
    const char *path; /* of the project, absolute */
    const char *dir;
    Property *properties;
    ARRAY(ItemDef *) defs;
    ARRAY(Item *) items;
    ARRAY(Pending) pending_defs, pending_items;
    Words imported;
    ARRAY(MsNote) notes;
    Words missing;       /* include folders that do not exist, as written */
    Origin missing_from; /* of the first one */
    uint32_t depth;      /* of imports */
    size_t nexpanded;    /* bytes of all values made: bounds the whole evaluation */
    bool has_items;      /* the third pass has begun */
} Msbuild;

/* What names mean at one place. */
typedef struct {
    Origin at;
    const char *self;   /* the property or metadata being set, or NULL */
    const Value *own;   /* what it held before, or NULL */
    const Item *item;   /* for %(Name), or NULL */
    const ItemDef *def; /* same */
    uint32_t depth;     /* of functions within functions */
} Scope;

/* for users of an evaluated project */

Msbuild *msbuild_new(Arena *arena, const char *path, Err *err);
/* Sets a global property: what /p: is to msbuild. */
void msbuild_set_global(Msbuild *m, const char *name, const char *value);
/* Reads and evaluates the project. False: a file of it is no XML, or it grows beyond
 * all bounds. */
bool msbuild_run(Msbuild *m);
/* A property's value without marks and escapes; "" when there is none. */
const char *msbuild_text(Msbuild *m, const char *name);
/* A property's value, or NULL. */
const Value *msbuild_value(Msbuild *m, const char *name);
/* An item's metadata, its own or its definition's, or NULL. */
const Value *item_meta(const Item *item, const char *name);
/* The same without marks and escapes; "" when there is none. */
const char *item_text(Arena *arena, const Item *item, const char *name);
/* Where the byte `at` of a value was written. */
Origin value_origin(const Value *value, size_t at);
/* Without marks, and with %XX replaced by its character. */
const char *text_plain(Arena *arena, const char *text);
/* Says something once. */
void msbuild_note(Msbuild *m, const char *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Whether a name belongs to the toolchain or the machine of Windows (VCInstallDir,
 * WindowsSDK_IncludePath): that it is missing here is no news. */
bool msbuild_is_toolchain(const char *name);
/* What helps against a name or a function that is not known, to stand behind the message. */
const char *msbuild_remedy(const char *name);

/* among the files of the evaluation */

/* Sets a property in the scope of an element (msbuild.c). */
void property_set(Msbuild *m, const XmlNode *node, const char *file);
/* The Origin of an element. */
Origin origin_of(const XmlNode *node, const char *file);
/* Expands $(), %() and, once there are items, @() (msexpand.c). */
Value value_expand(Msbuild *m, const Scope *scope, const char *text);
/* The same without marks. Escapes stay. */
const char *text_expand(Msbuild *m, const Scope *scope, const char *text);
/* Length of the "$(...)" at `text`, quotes and nested parentheses observed; 0: it does
 * not end. */
size_t macro_length(const char *text);
/* A function's arguments: texts between commas, quotes taken off, expanded. */
void arguments_expand(Msbuild *m, const Scope *scope, const char *text, size_t len,
                      Words *out);
/* Whether a condition holds; one that is not understood is said and does not hold.
 * NULL holds (mscond.c). */
bool condition_holds(Msbuild *m, const Scope *scope, const char *condition);
/* The definition group and the item group of a later pass (msitem.c). */
void definitions_evaluate(Msbuild *m, const Pending *group);
void items_evaluate(Msbuild *m, const Pending *group);
/* Files that a text of Include, with wildcards and lists, stands for. */
void include_split(Arena *arena, const char *text, Words *out);
/* Value of a well-known metadata (Filename, FullPath, ...), or NULL. */
const char *item_well_known(Msbuild *m, const Item *item, const char *name);

/* A built-in stand-in for a file of Visual Studio by its name, or NULL (msdefaults.c). */
const char *sheet_builtin(const char *name);

/* A function's result: a text, or a list that an index may follow; a text with a list is
 * a match and its groups (msfunc.c). */
typedef struct {
    const char *text;
    Words list;
    bool is_list;
} FnResult;

/* [Type]::Name(args). False: unknown, or it would tell about this machine, time or
 * chance. */
bool function_static(Msbuild *m, const Scope *scope, const char *type, const char *name,
                     const Words *args, FnResult *out);
/* value.Name(args). False: unknown. */
bool function_method(Arena *arena, const FnResult *value, const char *name,
                     const Words *args, FnResult *out);

#endif
