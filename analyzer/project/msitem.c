/* The second and third pass: item definitions and items. */
#include "project/msbuild.h"

#include "base/file.h"
#include "base/winpath.h"
#include "project/winglob.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define MOST_ITEMS 100000

/* metadata */

static const Value *meta_find(const Meta *metas, uint32_t n, const char *name)
{
    for (uint32_t i = n; i-- > 0;)
        if (strcasecmp(metas[i].name, name) == 0)
            return &metas[i].value;
    return NULL;
}

const Value *item_meta(const Item *item, const char *name)
{
    const Value *own = meta_find(item->metas.v, item->metas.n, name);

    if (own || !item->def)
        return own;
    return meta_find(item->def->metas.v, item->def->metas.n, name);
}

const char *item_text(Arena *arena, const Item *item, const char *name)
{
    const Value *value = item_meta(item, name);
    const char *text = value ? text_plain(arena, value->text) : "";
    size_t len;

    while (isspace((unsigned char)*text))
        text++;
    len = strlen(text);
    while (len && isspace((unsigned char)text[len - 1]))
        len--;
    return arena_strndup(arena, text, len);
}

/* learn.microsoft.com, "MSBuild well-known item metadata"; RelativeDir as the project
 * writes it. */
const char *item_well_known(Msbuild *m, const Item *item, const char *name)
{
    const char *path = winpath_forward(m->arena, item->include);
    const char *base = path_base(path);
    const char *dot = strrchr(base, '.');
    const char *full;

    if (strcasecmp(name, "Identity") == 0)
        return item->include;
    if (strcasecmp(name, "Filename") == 0)
        return dot ? arena_strndup(m->arena, base, (size_t)(dot - base)) : base;
    if (strcasecmp(name, "Extension") == 0)
        return dot ? dot : "";
    if (strcasecmp(name, "RelativeDir") == 0)
        return arena_strndup(m->arena, path, (size_t)(base - path));
    if (strcasecmp(name, "RecursiveDir") == 0)
        return item->recursive;
    full = winpath_find(m->arena, m->dir, path, NULL);
    if (strcasecmp(name, "FullPath") == 0)
        return full;
    if (strcasecmp(name, "RootDir") == 0)
        return "/";
    if (strcasecmp(name, "Directory") == 0)
        return arena_printf(m->arena, "%s/", path_dir(m->arena, full) + 1);
    return NULL;
}

/* definitions */

static ItemDef *def_find(const Msbuild *m, const char *type)
{
    for (uint32_t i = 0; i < m->defs.n; i++)
        if (strcasecmp(m->defs.v[i]->type, type) == 0)
            return m->defs.v[i];
    return NULL;
}

static ItemDef *def_add(Msbuild *m, const char *type)
{
    ItemDef *def = def_find(m, type);

    if (def)
        return def;
    def = ARENA_NEW(m->arena, ItemDef);
    def->type = type;
    ARRAY_PUSH(m->arena, &m->defs, def);
    return def;
}

/* What a built-in sheet makes of a property counts as written where the property was:
 * From="CharacterSet". */
static Origin origin_from(Msbuild *m, const XmlNode *node, const char *file)
{
    const char *from = xml_attr(node, "From");
    const Value *value = from ? msbuild_value(m, from) : NULL;
    Origin origin =
        value && value->spans.n ? value_origin(value, 0) : origin_of(node, file);

    return origin.file ? origin : origin_of(node, file);
}

static void definition_evaluate(Msbuild *m, const XmlNode *node, const char *file)
{
    ItemDef *def = def_add(m, node->name);
    Scope scope = {.at = origin_of(node, file), .def = def};

    if (!condition_holds(m, &scope, xml_attr(node, "Condition")))
        return;
    for (const XmlNode *child = node->first; child && !m->err->is_set;
         child = child->next) {
        Scope inner = {.at = origin_of(child, file), .self = child->name, .def = def};
        Value value;

        if (!condition_holds(m, &inner, xml_attr(child, "Condition")))
            continue;
        inner.at = origin_from(m, child, file);
        value = value_expand(m, &inner, child->text);
        ARRAY_PUSH(m->arena, &def->metas, ((Meta){child->name, value}));
    }
}

void definitions_evaluate(Msbuild *m, const Pending *group)
{
    Scope scope = {.at = origin_of(group->node, group->file)};

    if (!condition_holds(m, &scope, xml_attr(group->node, "Condition")))
        return;
    for (const XmlNode *node = group->node->first; node && !m->err->is_set;
         node = node->next)
        definition_evaluate(m, node, group->file);
}

/* items */

void include_split(Arena *arena, const char *text, Words *out)
{
    while (*text) {
        size_t len = strcspn(text, ";"), skip = len;

        while (len && isspace((unsigned char)*text)) {
            text++;
            len--;
            skip--;
        }
        while (len && isspace((unsigned char)text[len - 1]))
            len--;
        if (len)
            ARRAY_PUSH(arena, out, (const char *)arena_strndup(arena, text, len));
        text += skip + (text[skip] == ';');
    }
}

static const char *full_path(Msbuild *m, const char *include)
{
    const char *forward = winpath_forward(m->arena, include);

    return winpath_has_drive(forward) ? forward
                                      : path_absolute(m->arena, m->dir, forward);
}

/* Whether one of the names and patterns in `list` stands for a file. */
static bool is_listed(Msbuild *m, const Words *list, const char *include)
{
    const char *full = full_path(m, include);

    for (uint32_t i = 0; i < list->n; i++) {
        Words files = {0};

        if (strcasecmp(full_path(m, list->v[i]), full) == 0)
            return true;
        if (!winpath_is_pattern(list->v[i]))
            continue;
        (void)winpath_glob(m->arena, m->dir, list->v[i], &files);
        for (uint32_t j = 0; j < files.n; j++)
            if (strcasecmp(files.v[j], full) == 0)
                return true;
    }
    return false;
}

static void metadata_read(Msbuild *m, const XmlNode *node, const char *file, Item *item)
{
    static const char *const ours[] = {"Include", "Exclude",   "Remove",
                                       "Update",  "Condition", "Label"};

    for (uint32_t i = 0; i < node->nattrs; i++) {
        const XmlAttr *attr = &node->attrs[i];
        Scope scope = {
            .at = {file, node->line, attr->name}, .self = attr->name, .item = item};
        bool is_ours = false;

        for (size_t j = 0; j < sizeof ours / sizeof *ours; j++)
            is_ours = is_ours || strcmp(attr->name, ours[j]) == 0;
        if (!is_ours) {
            Value value = value_expand(m, &scope, attr->value);

            ARRAY_PUSH(m->arena, &item->metas, ((Meta){attr->name, value}));
        }
    }
    for (const XmlNode *child = node->first; child && !m->err->is_set;
         child = child->next) {
        Scope scope = {.at = origin_of(child, file), .self = child->name, .item = item};

        if (condition_holds(m, &scope, xml_attr(child, "Condition"))) {
            Value value = value_expand(m, &scope, child->text);

            ARRAY_PUSH(m->arena, &item->metas, ((Meta){child->name, value}));
        }
    }
}

static void item_add(Msbuild *m, const XmlNode *node, const char *file,
                     const char *include, const char *recursive)
{
    Item *item;

    if (m->items.n == MOST_ITEMS) {
        (void)err_at(m->err, file, node->line, 0, "more than %u items", MOST_ITEMS);
        return;
    }
    item = ARENA_NEW(m->arena, Item);
    *item = (Item){.type = node->name,
                   .include = include,
                   .recursive = recursive,
                   .def = def_find(m, node->name),
                   .from = origin_of(node, file)};
    metadata_read(m, node, file, item);
    ARRAY_PUSH(m->arena, &m->items, item);
}

/* The folders that `**` of the pattern stood for. */
static const char *recursive_part(Msbuild *m, const char *pattern, const char *found)
{
    const char *forward = winpath_forward(m->arena, pattern);
    const char *stars = strstr(forward, "**");
    const char *dir, *below;

    if (!stars)
        return "";
    dir = winpath_find(m->arena, m->dir,
                       arena_strndup(m->arena, forward, (size_t)(stars - forward)), NULL);
    below = path_below(dir, found);
    return arena_strndup(m->arena, below, (size_t)(path_base(below) - below));
}

/* An include with a macro that is not known. */
static bool is_whole(Msbuild *m, const XmlNode *node, const char *file, const char *text)
{
    const char *mark = strchr(text, MARK_BEGIN), *name;

    if (!mark)
        return true;
    name = arena_strndup(m->arena, mark + 1, strcspn(mark + 1, "\x02"));
    if (strcasecmp(node->name, "ClCompile") == 0)
        msbuild_note(m, file, node->line,
                     "$(%s) is not known, so the file '%s' is left out%s", name,
                     text_plain(m->arena, text), msbuild_remedy(name));
    return false;
}

static void include_one(Msbuild *m, const XmlNode *node, const char *file,
                        const char *text, const Words *excludes)
{
    const char *include = text_plain(m->arena, text);
    Words files = {0};

    if (!is_whole(m, node, file, text))
        return;
    if (!winpath_is_pattern(text)) {
        if (!is_listed(m, excludes, include))
            item_add(m, node, file, include, "");
        return;
    }
    if (!winpath_glob(m->arena, m->dir, include, &files))
        msbuild_note(m, file, node->line, "'%s' names too many files; not all are taken",
                     include);
    for (uint32_t i = 0; i < files.n && !m->err->is_set; i++)
        if (!is_listed(m, excludes, files.v[i]))
            item_add(m, node, file, files.v[i], recursive_part(m, include, files.v[i]));
}

static void items_remove(Msbuild *m, const char *type, const Words *list)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < m->items.n; i++) {
        Item *item = m->items.v[i];

        if (strcasecmp(item->type, type) != 0 || !is_listed(m, list, item->include))
            m->items.v[n++] = item;
    }
    m->items.n = n;
}

static void items_update(Msbuild *m, const XmlNode *node, const char *file,
                         const Words *list)
{
    for (uint32_t i = 0; i < m->items.n; i++)
        if (strcasecmp(m->items.v[i]->type, node->name) == 0 &&
            is_listed(m, list, m->items.v[i]->include))
            metadata_read(m, node, file, m->items.v[i]);
}

/* The list in an attribute; empty when there is none. */
static Words attr_list(Msbuild *m, const XmlNode *node, const char *file,
                       const char *name)
{
    Scope scope = {.at = origin_of(node, file)};
    const char *text = xml_attr(node, name);
    Words out = {0};

    if (text)
        include_split(m->arena, value_expand(m, &scope, text).text, &out);
    return out;
}

static void item_evaluate(Msbuild *m, const XmlNode *node, const char *file)
{
    Scope scope = {.at = origin_of(node, file)};
    Words includes, excludes, removed, updated;

    if (!condition_holds(m, &scope, xml_attr(node, "Condition")))
        return;
    includes = attr_list(m, node, file, "Include");
    excludes = attr_list(m, node, file, "Exclude");
    removed = attr_list(m, node, file, "Remove");
    updated = attr_list(m, node, file, "Update");
    for (uint32_t i = 0; i < includes.n && !m->err->is_set; i++)
        include_one(m, node, file, includes.v[i], &excludes);
    if (removed.n)
        items_remove(m, node->name, &removed);
    if (updated.n)
        items_update(m, node, file, &updated);
}

void items_evaluate(Msbuild *m, const Pending *group)
{
    Scope scope = {.at = origin_of(group->node, group->file)};

    if (!condition_holds(m, &scope, xml_attr(group->node, "Condition")))
        return;
    for (const XmlNode *node = group->node->first; node && !m->err->is_set;
         node = node->next)
        item_evaluate(m, node, group->file);
}
