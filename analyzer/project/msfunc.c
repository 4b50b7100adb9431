/* Property functions: the ones that C++ projects use, as tables. What would tell about
 * the machine, the time or chance (registry, dates, new ids) is left unknown, so that
 * results do not depend on it; what a project wants where the registry has no such value
 * is what it gets. What reads files reads them.
 *
 * All values are texts. Paths have slashes of either kind and come out with forward
 * ones.
 */
#define _GNU_SOURCE
#include "project/msbuild.h"

#include "base/file.h"
#include "base/winpath.h"
#include "project/msregex.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_READ ((size_t)1 << 20) /* bytes of a file that becomes a value */

typedef struct {
    Msbuild *m;
    Arena *arena;
    const Scope *scope;
    const Words *args;
    FnResult *out;
    bool is_unknown; /* what it is worth cannot be told */
} Call;

static const char *arg(const Call *c, uint32_t i)
{
    return i < c->args->n ? text_plain(c->arena, c->args->v[i]) : "";
}

static void give(Call *c, const char *text)
{
    *c->out = (FnResult){.text = text};
}

static void give_bool(Call *c, bool value)
{
    give(c, value ? "True" : "False");
}

static void give_number(Call *c, double value)
{
    give(c, arena_printf(c->arena, "%.15g", value));
}

/* paths */

static const char *folder(const Call *c, const char *path)
{
    const char *forward = winpath_forward(c->arena, path);
    const char *slash = strrchr(forward, '/');

    return slash ? arena_strndup(c->arena, forward, (size_t)(slash - forward)) : "";
}

static const char *with_slash(const Call *c, const char *path)
{
    return !*path || text_ends(path, "/") || text_ends(path, "\\")
               ? path
               : arena_printf(c->arena, "%s/", path);
}

static const char *full(const Call *c, const char *path)
{
    const char *forward = winpath_forward(c->arena, path);

    return winpath_has_drive(forward) ? forward
                                      : path_absolute(c->arena, c->m->dir, forward);
}

static const char *combined(const Call *c)
{
    const char *out = "";

    for (uint32_t i = 0; i < c->args->n; i++)
        out = winpath_is_rooted(arg(c, i)) || !*out
                  ? arg(c, i)
                  : arena_printf(c->arena, "%s%s", with_slash(c, out), arg(c, i));
    return out;
}

static void path_combine(Call *c)
{
    give(c, combined(c));
}

static void path_folder(Call *c)
{
    give(c, folder(c, arg(c, 0)));
}

static void path_name(Call *c)
{
    give(c, path_base(winpath_forward(c->arena, arg(c, 0))));
}

static void path_stem(Call *c)
{
    const char *base = path_base(winpath_forward(c->arena, arg(c, 0)));
    const char *dot = strrchr(base, '.');

    give(c, dot ? arena_strndup(c->arena, base, (size_t)(dot - base)) : base);
}

static void path_ending(Call *c)
{
    const char *dot = strrchr(path_base(winpath_forward(c->arena, arg(c, 0))), '.');

    give(c, dot ? dot : "");
}

static void path_change_ending(Call *c)
{
    const char *path = arg(c, 0), *ending = arg(c, 1);
    const char *dot = strrchr(path_base(winpath_forward(c->arena, path)), '.');
    size_t len = strlen(path) - (dot ? strlen(dot) : 0);

    give(c, arena_printf(c->arena, "%.*s%s%s", (int)len, path,
                         *ending && *ending != '.' ? "." : "", ending));
}

static void path_full(Call *c)
{
    give(c, full(c, c->args->n > 1 ? combined(c) : arg(c, 0)));
}

static void path_rooted(Call *c)
{
    give_bool(c, winpath_is_rooted(arg(c, 0)));
}

static void path_slash(Call *c)
{
    give(c, "\\");
}

static void path_ensure_slash(Call *c)
{
    give(c, with_slash(c, arg(c, 0)));
}

static void path_normal(Call *c)
{
    give(c, full(c, combined(c)));
}

static void path_normal_folder(Call *c)
{
    give(c, with_slash(c, full(c, combined(c))));
}

static void path_relative(Call *c)
{
    const char *base = full(c, arg(c, 0)), *path = full(c, arg(c, 1));
    Text out = text_in(c->arena);

    while (strcmp(base, "/") != 0 && strcmp(base, path) != 0 &&
           path_below(base, path) == path) {
        text_add(&out, "../");
        base = path_dir(c->arena, base);
    }
    if (strcmp(base, path) != 0)
        text_add(&out, path_below(base, path));
    give(c, text_str(&out));
}

/* The nearest file of a name from a folder upwards, or "". */
static const char *above(const Call *c, const char *start, const char *name)
{
    for (const char *dir = full(c, start);; dir = path_dir(c->arena, dir)) {
        bool exists;
        const char *path = winpath_find(c->arena, dir, name, &exists);

        if (exists && !file_is_dir(path))
            return path;
        if (strcmp(dir, "/") == 0 || winpath_has_drive(dir))
            return "";
    }
}

static void path_of_file_above(Call *c)
{
    const char *start =
        c->args->n > 1 && *arg(c, 1) ? arg(c, 1) : path_dir(c->arena, c->scope->at.file);

    give(c, *arg(c, 0) ? above(c, start, arg(c, 0)) : "");
}

static void folder_of_file_above(Call *c)
{
    const char *found = *arg(c, 1) ? above(c, arg(c, 0), arg(c, 1)) : "";

    give(c, *found ? path_dir(c->arena, found) : "");
}

static void file_there(Call *c)
{
    bool exists;
    const char *path = winpath_find(c->arena, c->m->dir, arg(c, 0), &exists);

    give_bool(c, exists && !file_is_dir(path));
}

static void folder_there(Call *c)
{
    bool exists;
    const char *path = winpath_find(c->arena, c->m->dir, arg(c, 0), &exists);

    give_bool(c, exists && file_is_dir(path));
}

static void folder_parent(Call *c)
{
    give(c, path_dir(c->arena, full(c, arg(c, 0))));
}

static void file_text(Call *c)
{
    bool exists;
    const char *path = winpath_find(c->arena, c->m->dir, arg(c, 0), &exists);
    Err err = err_in(c->arena);
    char *data;
    size_t len;

    if (!exists || !file_is_regular(path) ||
        !file_read(c->arena, path, &data, &len, &err) || len > MOST_READ) {
        give(c, "");
        return;
    }
    for (char *s = data; *s; s++) /* no marks of ours from outside */
        if (*s == MARK_BEGIN || *s == MARK_END)
            *s = ' ';
    give(c, text_starts(data, "\xef\xbb\xbf") ? data + 3 : data);
}

/* values */

static void value_or_default(Call *c)
{
    give(c, *arg(c, 0) ? arg(c, 0) : arg(c, 1));
}

static void value_same(Call *c)
{
    give(c, arg(c, 0));
}

static void value_environment(Call *c)
{
    const char *value = getenv(arg(c, 0));

    give(c, value ? value : "");
}

static void value_true(Call *c)
{
    give_bool(c, true);
}

static void value_false(Call *c)
{
    give_bool(c, false);
}

static void value_is_windows(Call *c)
{
    give_bool(c, strcasecmp(arg(c, 0), "Windows") == 0);
}

static void value_empty(Call *c)
{
    const char *text = arg(c, 0);

    give_bool(c, text[strspn(text, " \t\r\n")] == '\0');
}

static void value_concat(Call *c)
{
    Text out = text_in(c->arena);

    for (uint32_t i = 0; i < c->args->n; i++)
        text_add(&out, arg(c, i));
    give(c, text_str(&out));
}

static void value_join(Call *c)
{
    Text out = text_in(c->arena);

    for (uint32_t i = 1; i < c->args->n; i++)
        text_printf(&out, "%s%s", i > 1 ? arg(c, 0) : "", arg(c, i));
    give(c, text_str(&out));
}

/* String.Format with {0}, {1}. */
static void value_format(Call *c)
{
    Text out = text_in(c->arena);

    for (const char *s = arg(c, 0); *s; s++) {
        if (*s == '{' && isdigit((unsigned char)s[1]) && strchr(s, '}')) {
            text_add(&out, arg(c, (uint32_t)(s[1] - '0') + 1));
            s = strchr(s, '}');
        } else {
            text_char(&out, *s);
        }
    }
    give(c, text_str(&out));
}

static void value_compare(Call *c)
{
    give_number(c, strcmp(arg(c, 0), arg(c, 1)));
}

static void value_add(Call *c)
{
    give_number(c, strtod(arg(c, 0), NULL) + strtod(arg(c, 1), NULL));
}

static void value_subtract(Call *c)
{
    give_number(c, strtod(arg(c, 0), NULL) - strtod(arg(c, 1), NULL));
}

static void value_multiply(Call *c)
{
    give_number(c, strtod(arg(c, 0), NULL) * strtod(arg(c, 1), NULL));
}

static void value_divide(Call *c)
{
    double by = strtod(arg(c, 1), NULL);

    give_number(c, by < 0 || by > 0 ? strtod(arg(c, 0), NULL) / by : 0);
}

/* Versions part by part: "v4.8" and "17.0". */
static int versions(const Call *c)
{
    const char *a = arg(c, 0), *b = arg(c, 1);

    a += *a == 'v' || *a == 'V';
    b += *b == 'v' || *b == 'V';
    while (*a || *b) {
        char *a_end, *b_end;
        unsigned long left = strtoul(a, &a_end, 10), right = strtoul(b, &b_end, 10);

        if (left != right)
            return left < right ? -1 : 1;
        if (a_end == a && b_end == b)
            return 0;
        a = a_end + (*a_end == '.');
        b = b_end + (*b_end == '.');
    }
    return 0;
}

static void version_less(Call *c)
{
    give_bool(c, versions(c) < 0);
}

static void version_less_equal(Call *c)
{
    give_bool(c, versions(c) <= 0);
}

static void version_greater(Call *c)
{
    give_bool(c, versions(c) > 0);
}

static void version_greater_equal(Call *c)
{
    give_bool(c, versions(c) >= 0);
}

static void version_equal(Call *c)
{
    give_bool(c, versions(c) == 0);
}

/* [MSBuild]::GetRegistryValue(key, value, default) and GetRegistryValueFromView(key,
 * value, default, views...). */
static void value_registry(Call *c)
{
    c->is_unknown = c->args->n < 3 || strcasecmp(arg(c, 2), "null") == 0;
    give(c, arg(c, 2));
}

/* regular expressions */

/* Whether the n-th argument, RegexOptions, asks for nothing but what we know. */
static bool knows_options(Call *c, uint32_t n, bool *ignores_case)
{
    static const char *const strange[] = {"Multiline",   "Singleline",      "Whitespace",
                                          "RightToLeft", "ExplicitCapture", "ECMA"};

    for (size_t i = 0; i < sizeof strange / sizeof *strange; i++)
        if (strcasestr(arg(c, n), strange[i]))
            c->is_unknown = true;
    *ignores_case = strcasestr(arg(c, n), "IgnoreCase") != NULL;
    return !c->is_unknown;
}

static RegexAnswer find(Call *c, RegexMatch *match)
{
    const char *text = arg(c, 0);
    bool ignores_case;
    RegexAnswer answer = REGEX_UNKNOWN;

    if (knows_options(c, 2, &ignores_case))
        answer = regex_find(c->arena, arg(c, 1), text, text, ignores_case, match);
    c->is_unknown = answer == REGEX_UNKNOWN;
    return answer;
}

static void regex_is_match(Call *c)
{
    RegexMatch match;

    give_bool(c, find(c, &match) == REGEX_FOUND);
}

/* The match as a text; its list has the groups. */
static void regex_match(Call *c)
{
    RegexMatch match;
    FnResult out = {.text = ""};

    if (find(c, &match) == REGEX_FOUND)
        for (uint32_t i = 0; i < match.ngroups; i++) {
            bool is_there = match.start[i] && match.end[i];
            size_t len = is_there ? (size_t)(match.end[i] - match.start[i]) : 0;

            ARRAY_PUSH(c->arena, &out.list,
                       (const char *)arena_strndup(c->arena,
                                                   is_there ? match.start[i] : "", len));
        }
    if (out.list.n)
        out.text = out.list.v[0];
    *c->out = out;
}

static void regex_replaced(Call *c)
{
    bool ignores_case;
    const char *text = NULL;

    if (knows_options(c, 3, &ignores_case))
        text = regex_replace(c->arena, arg(c, 1), arg(c, 0), arg(c, 2), ignores_case);
    c->is_unknown = !text;
    give(c, text ? text : "");
}

#define REGEX "System.Text.RegularExpressions.Regex"

static const struct {
    const char *type, *name;
    void (*call)(Call *c);
} functions[] = {
    {"System.IO.Path", "Combine", path_combine},
    {"System.IO.Path", "GetDirectoryName", path_folder},
    {"System.IO.Path", "GetFileName", path_name},
    {"System.IO.Path", "GetFileNameWithoutExtension", path_stem},
    {"System.IO.Path", "GetExtension", path_ending},
    {"System.IO.Path", "ChangeExtension", path_change_ending},
    {"System.IO.Path", "GetFullPath", path_full},
    {"System.IO.Path", "IsPathRooted", path_rooted},
    {"System.IO.Path", "DirectorySeparatorChar", path_slash},
    {"System.IO.File", "Exists", file_there},
    {"System.IO.File", "ReadAllText", file_text},
    {"System.IO.Directory", "Exists", folder_there},
    {"System.IO.Directory", "GetParent", folder_parent},
    {"System.String", "IsNullOrEmpty", value_empty},
    {"System.String", "IsNullOrWhiteSpace", value_empty},
    {"System.String", "Concat", value_concat},
    {"System.String", "Join", value_join},
    {"System.String", "Format", value_format},
    {"System.String", "Copy", value_same},
    {"System.String", "new", value_same},
    {"System.String", "Compare", value_compare},
    {"System.Convert", "ToString", value_same},
    {"System.Version", "Parse", value_same},
    {"System.Version", "new", value_same},
    {"System.Environment", "GetEnvironmentVariable", value_environment},
    {REGEX, "IsMatch", regex_is_match},
    {REGEX, "Match", regex_match},
    {REGEX, "Replace", regex_replaced},
    {"MSBuild", "GetRegistryValue", value_registry},
    {"MSBuild", "GetRegistryValueFromView", value_registry},
    {"MSBuild", "Add", value_add},
    {"MSBuild", "Subtract", value_subtract},
    {"MSBuild", "Multiply", value_multiply},
    {"MSBuild", "Divide", value_divide},
    {"MSBuild", "Escape", value_same},
    {"MSBuild", "Unescape", value_same},
    {"MSBuild", "ValueOrDefault", value_or_default},
    {"MSBuild", "EnsureTrailingSlash", path_ensure_slash},
    {"MSBuild", "NormalizePath", path_normal},
    {"MSBuild", "NormalizeDirectory", path_normal_folder},
    {"MSBuild", "MakeRelative", path_relative},
    {"MSBuild", "GetPathOfFileAbove", path_of_file_above},
    {"MSBuild", "GetDirectoryNameOfFileAbove", folder_of_file_above},
    {"MSBuild", "IsOSPlatform", value_is_windows},
    {"MSBuild", "IsOSUnixLike", value_false},
    {"MSBuild", "IsRunningFromVisualStudio", value_false},
    {"MSBuild", "AreFeaturesEnabled", value_true},
    {"MSBuild", "VersionLessThan", version_less},
    {"MSBuild", "VersionLessThanOrEquals", version_less_equal},
    {"MSBuild", "VersionGreaterThan", version_greater},
    {"MSBuild", "VersionGreaterThanOrEquals", version_greater_equal},
    {"MSBuild", "VersionEquals", version_equal},
};

bool function_static(Msbuild *m, const Scope *scope, const char *type, const char *name,
                     const Words *args, FnResult *out)
{
    Call call = {m, m->arena, scope, args, out, false};

    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcasecmp(type, functions[i].type) == 0 &&
            strcasecmp(name, functions[i].name) == 0) {
            functions[i].call(&call);
            return !call.is_unknown;
        }
    return false;
}
