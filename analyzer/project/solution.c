/* Solutions: which projects they have, and which configuration of each belongs to one
 * of the solution.
 *
 * .sln is a text of lines (learn.microsoft.com, "Solution (.sln) file"), .slnx is XML
 * (github.com/microsoft/vs- solutionpersistence). Both are read into one form.
 */
#include "project/vcxproj.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"
#include "project/xml.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define DEFAULT_CONFIGURATION "Debug|x64"

/* What becomes of a project in one configuration of the solution. */
typedef struct {
    const char *key;                /* "{GUID}" of a project of a .sln */
    const char *solution, *project; /* configurations */
    bool is_build; /* it is built; else only which configuration it would be */
} Mapping;

typedef struct {
    const char *path; /* as written */
    const char *key;
    uint32_t line;
    const XmlNode *node; /* of a .slnx, else NULL */
} Member;

typedef struct {
    Arena *arena;
    const char *path;
    Database *out;
    Words configurations;
    ARRAY(Mapping) mappings;
    ARRAY(Member) members;
} Solution;

static void note(Solution *s, uint32_t line, const char *message)
{
    ARRAY_PUSH(s->arena, &s->out->notes,
               ((ProjectNote){.file = s->path, .line = line, .message = message}));
}

static void add_member(Solution *s, Member member)
{
    if (winpath_ends(member.path, ".vcxproj"))
        ARRAY_PUSH(s->arena, &s->members, member);
    else if (winpath_ends(member.path, ".vcproj"))
        note(
            s, member.line,
            arena_printf(
                s->arena,
                "'%s' is a project of Visual Studio 2008 or older; convert it to .vcxproj",
                member.path));
}

/* .sln */

/* The n-th text in double quotes of a line, or NULL. */
static const char *quoted(Arena *arena, const char *line, uint32_t n)
{
    for (;; n--) {
        const char *open = strchr(line, '"');
        const char *close = open ? strchr(open + 1, '"') : NULL;

        if (!close)
            return NULL;
        if (n == 0)
            return arena_strndup(arena, open + 1, (size_t)(close - open - 1));
        line = close + 1;
    }
}

static void read_member(Solution *s, const char *line, uint32_t number)
{
    Member member = {.path = quoted(s->arena, line, 2),
                     .key = quoted(s->arena, line, 3),
                     .line = number};

    if (member.path && member.key)
        add_member(s, member);
}

static const char *trimmed(Arena *arena, const char *text, size_t len)
{
    while (len && isspace((unsigned char)*text)) {
        text++;
        len--;
    }
    while (len && isspace((unsigned char)text[len - 1]))
        len--;
    return arena_strndup(arena, text, len);
}

/* "{GUID}.Debug|x64.ActiveCfg = Debug|Win32". The configuration may have dots. */
static void read_mapping(Solution *s, const char *line)
{
    static const char *const ends[] = {".ActiveCfg", ".Build.0"};
    const char *equal = strchr(line, '=');
    const char *close = strchr(line, '}');
    const char *left;

    if (!equal || !close || close > equal || close[1] != '.')
        return;
    left = trimmed(s->arena, close + 2, (size_t)(equal - close - 2));
    for (size_t i = 0; i < 2; i++)
        if (text_ends(left, ends[i]))
            ARRAY_PUSH(
                s->arena, &s->mappings,
                ((Mapping){.key = trimmed(s->arena, line, (size_t)(close - line + 1)),
                           .solution = arena_strndup(s->arena, left,
                                                     strlen(left) - strlen(ends[i])),
                           .project = trimmed(s->arena, equal + 1, strlen(equal + 1)),
                           .is_build = i == 1}));
}

static void read_line(Solution *s, const char *line, uint32_t number,
                      const char **section)
{
    if (text_starts(line, "Project("))
        read_member(s, line, number);
    else if (text_starts(line, "GlobalSection("))
        *section = trimmed(s->arena, line + 14, strcspn(line + 14, ")"));
    else if (text_starts(line, "EndGlobalSection"))
        *section = "";
    else if (strcmp(*section, "SolutionConfigurationPlatforms") == 0 && strchr(line, '='))
        ARRAY_PUSH(s->arena, &s->configurations,
                   trimmed(s->arena, line, strcspn(line, "=")));
    else if (strcmp(*section, "ProjectConfigurationPlatforms") == 0)
        read_mapping(s, line);
}

static bool sln_read(Solution *s, Err *err)
{
    const char *section = "";
    uint32_t number = 0;
    char *data;
    size_t len;

    if (!file_read(s->arena, s->path, &data, &len, err))
        return false;
    for (const char *at = data; *at;) {
        size_t n = strcspn(at, "\n");

        read_line(s, trimmed(s->arena, at, n), ++number, &section);
        at += n + (at[n] == '\n');
    }
    if (!strstr(data, "Microsoft Visual Studio Solution File"))
        return err_at(
            err, s->path, 1, 0,
            "not a solution: 'Microsoft Visual Studio Solution File' is missing");
    return true;
}

/* .slnx */

/* Folders within folders, as a list: depth costs no stack. */
static void slnx_members(Solution *s, const XmlNode *root)
{
    ARRAY(const XmlNode *) todo = {0};

    ARRAY_PUSH(s->arena, &todo, root);
    for (uint32_t i = 0; i < todo.n; i++)
        for (const XmlNode *node = todo.v[i]->first; node; node = node->next) {
            const char *path = xml_attr(node, "Path");

            if (xml_is(node, "Folder"))
                ARRAY_PUSH(s->arena, &todo, node);
            else if (xml_is(node, "Project") && path)
                add_member(s, (Member){.path = path, .line = node->line, .node = node});
        }
}

static void slnx_names(Arena *arena, const XmlNode *group, const char *element,
                       Words *out)
{
    for (const XmlNode *node = group->first; node; node = node->next)
        if (xml_is(node, element) && xml_attr(node, "Name"))
            ARRAY_PUSH(arena, out, xml_attr(node, "Name"));
}

/* Each build type with each platform. */
static void slnx_configurations(Solution *s, const XmlNode *root)
{
    Words types = {0}, platforms = {0};

    for (const XmlNode *node = root->first; node; node = node->next)
        if (xml_is(node, "Configurations")) {
            slnx_names(s->arena, node, "BuildType", &types);
            slnx_names(s->arena, node, "Platform", &platforms);
        }
    if (types.n == 0) {
        ARRAY_PUSH(s->arena, &types, "Debug");
        ARRAY_PUSH(s->arena, &types, "Release");
    }
    if (platforms.n == 0)
        ARRAY_PUSH(s->arena, &platforms, "x64");
    for (uint32_t i = 0; i < types.n && i < 100; i++)
        for (uint32_t j = 0; j < platforms.n && j < 100; j++)
            ARRAY_PUSH(s->arena, &s->configurations,
                       (const char *)arena_printf(s->arena, "%s|%s", types.v[i],
                                                  platforms.v[j]));
}

static bool slnx_read(Solution *s, Err *err)
{
    XmlNode *root;

    if (!xml_read(s->arena, s->path, &root, err))
        return false;
    if (!xml_is(root, "Solution"))
        return err_at(err, s->path, root->line, 0,
                      "not a solution: the root element is '%s', not 'Solution'",
                      root->name);
    slnx_configurations(s, root);
    slnx_members(s, root);
    return true;
}

/* "*|x64", "Release|*", "Release", "*". */
static bool rule_applies(Arena *arena, const char *rule, const char *configuration)
{
    if (!rule)
        return true;
    return text_glob(strchr(rule, '|') ? rule : arena_printf(arena, "%s|*", rule),
                     configuration);
}

/* The last rule of a kind that applies, or NULL. */
static const char *slnx_rule(Solution *s, const XmlNode *project, const char *kind,
                             const char *configuration)
{
    const char *value = NULL;

    for (const XmlNode *node = project->first; node; node = node->next)
        if (xml_is(node, kind) &&
            rule_applies(s->arena, xml_attr(node, "Solution"), configuration))
            value = xml_attr(node, "Project") ? xml_attr(node, "Project") : value;
    return value;
}

/* both */

/* The configuration of the solution that is meant, or NULL. */
static const char *choose(const Words *names, const char *wanted)
{
    for (uint32_t i = 0; i < names->n; i++)
        if (vc_is_same(wanted ? wanted : DEFAULT_CONFIGURATION, names->v[i]) &&
            (!wanted || strchr(wanted, '|') || winpath_ends(names->v[i], "|x64")))
            return names->v[i];
    for (uint32_t i = 0; wanted && i < names->n; i++)
        if (vc_is_same(wanted, names->v[i]))
            return names->v[i];
    return wanted ? NULL : names->n ? names->v[0] : DEFAULT_CONFIGURATION;
}

static const char *with_vc_platform(Arena *arena, const char *configuration)
{
    size_t len = strcspn(configuration, "|");

    return arena_printf(arena, "%.*s|%s", (int)len, configuration,
                        configuration[len] ? vc_platform(configuration + len + 1)
                                           : "x64");
}

/* The project's configuration in one of the solution; *is_built says whether it is
 * built there. */
static const char *mapped(Solution *s, const Member *member, const char *configuration,
                          bool *is_built)
{
    const char *out = with_vc_platform(s->arena, configuration);
    size_t len = strcspn(out, "|");

    if (member->node) {
        const char *type = slnx_rule(s, member->node, "BuildType", configuration);
        const char *platform = slnx_rule(s, member->node, "Platform", configuration);
        const char *build = slnx_rule(s, member->node, "Build", configuration);

        *is_built = !build || strcasecmp(build, "false") != 0;
        return arena_printf(s->arena, "%s|%s",
                            type ? type : arena_strndup(s->arena, out, len),
                            platform ? vc_platform(platform) : out + len + 1);
    }
    *is_built = s->mappings.n == 0;
    for (uint32_t i = 0; i < s->mappings.n; i++) {
        const Mapping *mapping = &s->mappings.v[i];

        if (strcasecmp(mapping->key, member->key) != 0 ||
            !vc_is_same(configuration, mapping->solution))
            continue;
        *is_built = *is_built || mapping->is_build;
        out = mapping->project;
    }
    return out;
}

static bool read_project(Solution *s, const Member *member, const char *configuration,
                         Err *err)
{
    VcRequest request = {.solution = s->path};
    bool exists, is_built;
    const char *path =
        winpath_find(s->arena, path_dir(s->arena, s->path), member->path, &exists);
    Err first = err_in(s->arena);

    request.configuration = mapped(s, member, configuration, &is_built);
    if (!exists || !file_is_regular(path)) {
        note(s, member->line,
             arena_printf(s->arena, "the project '%s' does not exist", member->path));
        return true;
    }
    if (!is_built) {
        note(s, member->line,
             arena_printf(
                 s->arena,
                 "the project '%s' is not built in the configuration '%s' and left out",
                 member->path, configuration));
        return true;
    }
    if (vcxproj_read(s->arena, path, &request, s->out, &first))
        return true;
    if (!first.message || !text_starts(first.message, "there is no configuration")) {
        *err = first;
        return false;
    }
    request.configuration = NULL;
    note(
        s, member->line,
        arena_printf(s->arena,
                     "the project '%s' has no configuration '%s'; its first one is taken",
                     member->path, mapped(s, member, configuration, &is_built)));
    return vcxproj_read(s->arena, path, &request, s->out, err);
}

bool solution_read(Arena *arena, const char *path, const char *configuration,
                   Database *out, Err *err)
{
    Solution s = {.arena = arena, .path = path, .out = out};
    const char *chosen;
    Text all = text_in(arena);

    if (!(winpath_ends(path, ".slnx") ? slnx_read(&s, err) : sln_read(&s, err)))
        return false;
    chosen = choose(&s.configurations, configuration);
    for (uint32_t i = 0; !chosen && i < s.configurations.n; i++)
        text_printf(&all, "%s'%s'", i ? ", " : "", s.configurations.v[i]);
    if (!chosen)
        return err_at(err, path, 0, 0, "there is no configuration '%s'; it has %s",
                      configuration, s.configurations.n ? text_str(&all) : "none");
    if (s.members.n == 0)
        return err_at(err, path, 0, 0, "the solution has no C++ project (.vcxproj)");
    for (uint32_t i = 0; i < s.members.n; i++)
        if (!read_project(&s, &s.members.v[i], chosen, err))
            return false;
    out->label = arena_printf(
        arena, "%s, configuration '%s'%s", path, chosen,
        s.configurations.n > 1 && !configuration
            ? arena_printf(arena, " (of %u; --project-configuration chooses)",
                           s.configurations.n)
            : "");
    return true;
}
