/* The first pass: properties, imports and choices in the order of the files; and what
 * holds the passes together.
 *
 * A file is imported once, as in MSBuild, so cycles end by themselves. What is missing
 * is said and left out: the machine that lints has no Visual Studio, often not even
 * the project's packages.
 */
#include "project/msbuild.h"

#include "base/file.h"
#include "base/winpath.h"
#include "project/winglob.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define MOST_DEPTH 48
#define MOST_IMPORTS 2000
#define MOST_NOTES 200

/* small things */

void msbuild_note(Msbuild *m, const char *file, uint32_t line, const char *format, ...)
{
    Text text = text_in(m->arena);
    va_list args;

    va_start(args, format);
    text_vprintf(&text, format, args);
    va_end(args);
    for (uint32_t i = 0; i < m->notes.n; i++)
        if (strcmp(m->notes.v[i].message, text_str(&text)) == 0)
            return;
    if (m->notes.n < MOST_NOTES)
        ARRAY_PUSH(m->arena, &m->notes, ((MsNote){file, line, text_str(&text)}));
}

const char *msbuild_remedy(const char *name)
{
    /* A function depends on the machine, the time or chance, or is none that we know. */
    return *name == '[' ? "; 'flags' in .handlint.json can add what is missing"
                        : "; set it in the environment";
}

bool msbuild_is_toolchain(const char *name)
{
    /* From the lists of macros at
     * learn.microsoft.com/cpp/build/reference/common-macros-for-build-commands-and-
     * properties, and of what Visual Studio's own sheets set. */
    static const char *const prefixes[] = {"VCInstallDir",   "VCTools",
                                           "VCTargetsPath",  "VC_",
                                           "VSInstallDir",   "VsInstallRoot",
                                           "VSIDE",          "WindowsSDK",
                                           "WindowsSdk",     "UniversalCRT",
                                           "UCRT",           "NETFX",
                                           "FrameworkDir",   "FrameworkSdk",
                                           "DevEnvDir",      "MSBuild",
                                           "UserRootDir",    "LocalAppData",
                                           "ProgramFiles",   "ProgramW6432",
                                           "SystemRoot",     "windir",
                                           "ReferencePath",  "LibraryPath",
                                           "ExecutablePath", "WDKContentRoot",
                                           "DDK_",           "KMDF_",
                                           "UMDF_",          "SDK_Include",
                                           "KIT_SHARED",     "CRT_Include",
                                           "IFC_",           "WindowsTargetPlatform",
                                           "Registry:"};

    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (strncasecmp(name, prefixes[i], strlen(prefixes[i])) == 0)
            return true;
    return false;
}

Origin origin_of(const XmlNode *node, const char *file)
{
    return (Origin){file, node->line, node->name};
}

Origin value_origin(const Value *value, size_t at)
{
    Origin from = {0};

    for (uint32_t i = 0; i < value->spans.n && value->spans.v[i].at <= at; i++)
        from = value->spans.v[i].from;
    return from;
}

static int hex_digit(char c)
{
    if (isdigit((unsigned char)c))
        return c - '0';
    c = (char)tolower((unsigned char)c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

const char *text_plain(Arena *arena, const char *text)
{
    Text out = text_in(arena);

    for (const char *s = text; *s; s++) {
        if (*s == MARK_BEGIN) {
            while (*s && *s != MARK_END)
                s++;
            if (!*s)
                break;
        } else if (*s == '%' && hex_digit(s[1]) >= 0 && hex_digit(s[2]) >= 0 &&
                   (s[1] != '0' || s[2] != '0')) {
            text_char(&out, (char)(hex_digit(s[1]) * 16 + hex_digit(s[2])));
            s += 2;
        } else {
            text_char(&out, *s);
        }
    }
    return text_str(&out);
}

/* properties */

static Property *property_find(const Msbuild *m, const char *name)
{
    Arena *scratch = arena_new("name");
    char *key = arena_strdup(scratch, name);
    Property *found = NULL;

    for (char *s = key; *s; s++)
        *s = (char)tolower((unsigned char)*s);
    HASH_FIND(hh, m->properties, key, strlen(key), found);
    arena_free(scratch);
    return found;
}

static Property *property_add(Msbuild *m, const char *name)
{
    Arena *uthash_arena = m->arena;
    Property *property = property_find(m, name);
    char *key;

    if (property)
        return property;
    key = arena_strdup(m->arena, name);
    for (char *s = key; *s; s++)
        *s = (char)tolower((unsigned char)*s);
    property = ARENA_NEW(m->arena, Property);
    property->key = key;
    property->value.text = "";
    HASH_ADD_KEYPTR(hh, m->properties, key, strlen(key), property);
    return property;
}

const Value *msbuild_value(Msbuild *m, const char *name)
{
    const Property *property = property_find(m, name);

    return property ? &property->value : NULL;
}

const char *msbuild_text(Msbuild *m, const char *name)
{
    const Value *value = msbuild_value(m, name);

    return value ? text_plain(m->arena, value->text) : "";
}

void msbuild_set_global(Msbuild *m, const char *name, const char *value)
{
    Property *property = property_add(m, name);

    property->value.text = value;
    property->is_global = true;
}

void property_set(Msbuild *m, const XmlNode *node, const char *file)
{
    Property *property = property_find(m, node->name);
    Scope scope = {.at = origin_of(node, file), .self = node->name};

    if (property && property->is_global)
        return;
    scope.own = property ? &property->value : NULL;
    if (!condition_holds(m, &scope, xml_attr(node, "Condition")))
        return;
    Value value = value_expand(m, &scope, node->text);

    property_add(m, node->name)->value = value;
}

/* imports */

static void elements_evaluate(Msbuild *m, const XmlNode *parent, const char *file);

static bool was_imported(const Msbuild *m, const char *path)
{
    for (uint32_t i = 0; i < m->imported.n; i++)
        if (strcmp(m->imported.v[i], path) == 0)
            return true;
    return false;
}

/* Reads and evaluates a file. A file that is no project is an error: half of a
 * description would be worse than none. */
static bool file_import(Msbuild *m, const char *path)
{
    XmlNode *root = NULL;

    if (was_imported(m, path))
        return true;
    if (m->depth == MOST_DEPTH || m->imported.n == MOST_IMPORTS)
        return err_at(m->err, path, 0, 0, "imports are %s",
                      m->depth == MOST_DEPTH ? "nested deeper than 48 levels"
                                             : "more than 2000");
    ARRAY_PUSH(m->arena, &m->imported, path);
    if (!xml_read(m->arena, path, &root, m->err))
        return false;
    if (!xml_is(root, "Project"))
        return err_at(m->err, path, root->line, 0,
                      "not an MSBuild project: the root element is '%s', not 'Project'",
                      root->name);
    m->depth++;
    elements_evaluate(m, root, path);
    m->depth--;
    return !m->err->is_set;
}

static void builtin_import(Msbuild *m, const char *name)
{
    const char *path = arena_printf(m->arena, "%s (built in)", name);
    const char *text = sheet_builtin(name);
    XmlNode *root;

    if (was_imported(m, path) || m->depth == MOST_DEPTH)
        return;
    ARRAY_PUSH(m->arena, &m->imported, path);
    if (!xml_parse(m->arena, path, text, strlen(text), &root, m->err))
        die("%s", err_text(m->err));
    m->depth++;
    elements_evaluate(m, root, path);
    m->depth--;
}

/* The first name of a macro that a text lacks, or NULL. */
static const char *first_mark(Arena *arena, const char *text)
{
    const char *begin = strchr(text, MARK_BEGIN);

    return begin ? arena_strndup(arena, begin + 1, strcspn(begin + 1, "\x02")) : NULL;
}

static void import_missing(Msbuild *m, const XmlNode *node, const char *file,
                           const char *value)
{
    const char *lacks = first_mark(m->arena, value);

    if (lacks && msbuild_is_toolchain(lacks))
        return;
    if (lacks)
        msbuild_note(m, file, node->line,
                     "$(%s) is not known, so the import '%s' is left out%s", lacks,
                     xml_attr(node, "Project"), msbuild_remedy(lacks));
    else
        msbuild_note(m, file, node->line, "the imported file '%s' does not exist",
                     text_plain(m->arena, value));
}

/* One of the files that an import's text names. */
static void import_one(Msbuild *m, const XmlNode *node, const char *file,
                       const char *value)
{
    const char *plain = text_plain(m->arena, value);
    const char *name = path_base(winpath_forward(m->arena, plain));
    Words files = {0};
    bool exists;

    if (sheet_builtin(name)) {
        builtin_import(m, sheet_builtin(name) ? name : NULL);
        return;
    }
    if (winpath_is_pattern(plain) && !strchr(value, MARK_BEGIN)) {
        if (!winpath_glob(m->arena, path_dir(m->arena, file), plain, &files))
            msbuild_note(m, file, node->line, "the import '%s' names too many files",
                         plain);
        for (uint32_t i = 0; i < files.n && !m->err->is_set; i++)
            (void)file_import(m, files.v[i]);
        return;
    }
    const char *path = winpath_find(m->arena, path_dir(m->arena, file), plain, &exists);

    if (strchr(value, MARK_BEGIN) || !exists || !file_is_regular(path))
        import_missing(m, node, file, value);
    else
        (void)file_import(m, path);
}

/* An import that is guarded by Exists() and was to come from a package manager. */
static void import_guarded(Msbuild *m, const XmlNode *node, const char *file,
                           const char *value)
{
    const char *path = winpath_forward(m->arena, text_plain(m->arena, value));
    const char *condition = xml_attr(node, "Condition");
    bool is_guard = condition && (strstr(condition, "xists") != NULL);
    const char *package = strstr(path, "packages/");
    bool exists;

    if (!is_guard || strchr(value, MARK_BEGIN) || (!package && !strstr(path, "vcpkg")))
        return;
    (void)winpath_find(m->arena, path_dir(m->arena, file), path, &exists);
    if (!exists && package)
        msbuild_note(m, file, node->line,
                     "the package '%.*s' is not restored ('%s' does not exist)",
                     (int)strcspn(package + 9, "/"), package + 9, path);
    else if (!exists)
        msbuild_note(m, file, node->line, "the imported file '%s' does not exist", path);
}

static void import_evaluate(Msbuild *m, const XmlNode *node, const char *file)
{
    Scope scope = {.at = origin_of(node, file)};
    const char *project = xml_attr(node, "Project");
    Value value = value_expand(m, &scope, project ? project : "");
    Words parts = {0};

    if (!condition_holds(m, &scope, xml_attr(node, "Condition"))) {
        import_guarded(m, node, file, value.text);
        return;
    }
    if (xml_attr(node, "Sdk")) {
        msbuild_note(m, file, node->line, "the import from the SDK '%s' is left out",
                     xml_attr(node, "Sdk"));
        return;
    }
    include_split(m->arena, value.text, &parts);
    for (uint32_t i = 0; i < parts.n && !m->err->is_set; i++)
        import_one(m, node, file, parts.v[i]);
}

/* elements */

static bool holds(Msbuild *m, const XmlNode *node, const char *file)
{
    Scope scope = {.at = origin_of(node, file)};

    return condition_holds(m, &scope, xml_attr(node, "Condition"));
}

static void choose_evaluate(Msbuild *m, const XmlNode *choose, const char *file)
{
    for (const XmlNode *node = choose->first; node && !m->err->is_set;
         node = node->next) {
        if (xml_is(node, "When") && !holds(m, node, file))
            continue;
        if (xml_is(node, "When") || xml_is(node, "Otherwise")) {
            elements_evaluate(m, node, file);
            return;
        }
    }
}

static void element_evaluate(Msbuild *m, const XmlNode *node, const char *file)
{
    bool is_group = xml_is(node, "PropertyGroup") || xml_is(node, "ImportGroup");

    if (is_group && !holds(m, node, file))
        return;
    if (xml_is(node, "PropertyGroup")) {
        for (const XmlNode *child = node->first; child && !m->err->is_set;
             child = child->next)
            property_set(m, child, file);
    } else if (xml_is(node, "ImportGroup")) {
        for (const XmlNode *child = node->first; child && !m->err->is_set;
             child = child->next)
            if (xml_is(child, "Import"))
                import_evaluate(m, child, file);
    } else if (xml_is(node, "Import")) {
        import_evaluate(m, node, file);
    } else if (xml_is(node, "Choose")) {
        choose_evaluate(m, node, file);
    } else if (xml_is(node, "ItemDefinitionGroup")) {
        ARRAY_PUSH(m->arena, &m->pending_defs, ((Pending){node, file}));
    } else if (xml_is(node, "ItemGroup")) {
        ARRAY_PUSH(m->arena, &m->pending_items, ((Pending){node, file}));
    }
    /* Target, UsingTask, ProjectExtensions: they do something, and nothing is done
     * here. */
}

/* Depth is bounded: by xml.c within a file, by MOST_DEPTH among files. */
static void elements_evaluate(Msbuild *m, const XmlNode *parent, const char *file)
{
    for (const XmlNode *node = parent->first; node && !m->err->is_set; node = node->next)
        element_evaluate(m, node, file);
}

/* the whole */

Msbuild *msbuild_new(Arena *arena, const char *path, Err *err)
{
    Msbuild *m = ARENA_NEW(arena, Msbuild);

    m->arena = arena;
    m->err = err;
    m->path = path;
    m->dir = path_dir(arena, path);
    return m;
}

bool msbuild_run(Msbuild *m)
{
    if (!file_import(m, m->path))
        return false;
    for (uint32_t i = 0; i < m->pending_defs.n && !m->err->is_set; i++)
        definitions_evaluate(m, &m->pending_defs.v[i]);
    m->has_items = true;
    for (uint32_t i = 0; i < m->pending_items.n && !m->err->is_set; i++)
        items_evaluate(m, &m->pending_items.v[i]);
    return !m->err->is_set;
}
