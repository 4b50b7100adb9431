/* Methods of texts in property functions: $(Name.Replace('a', 'b').ToLower()).
 * Positions that are out of range give the empty text where .NET throws.
 */
#include "project/msbuild.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef struct {
    Arena *arena;
    const FnResult *self;
    const char *text; /* of self */
    const Words *args;
    FnResult *out;
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

static void give_int(Call *c, long value)
{
    give(c, arena_printf(c->arena, "%ld", value));
}

/* A position within the text. */
static size_t place(const Call *c, uint32_t i)
{
    long at = strtol(arg(c, i), NULL, 10);
    size_t len = strlen(c->text);

    return at < 0 ? 0 : (size_t)at > len ? len : (size_t)at;
}

static void with_case(Call *c, int (*convert)(int))
{
    char *copy = arena_strdup(c->arena, c->text);

    for (char *s = copy; *s; s++)
        *s = (char)convert((unsigned char)*s);
    give(c, copy);
}

static void to_lower(Call *c)
{
    with_case(c, tolower);
}

static void to_upper(Call *c)
{
    with_case(c, toupper);
}

static void replace(Call *c)
{
    const char *from = arg(c, 0), *to = arg(c, 1);
    Text out = text_in(c->arena);

    for (const char *s = c->text; *s;) {
        if (*from && text_starts(s, from)) {
            text_add(&out, to);
            s += strlen(from);
        } else {
            text_char(&out, *s++);
        }
        if (out.len > (1u << 20))
            break;
    }
    give(c, text_str(&out));
}

static void contains(Call *c)
{
    give_bool(c, strstr(c->text, arg(c, 0)) != NULL);
}

static void starts_with(Call *c)
{
    give_bool(c, text_starts(c->text, arg(c, 0)));
}

static void ends_with(Call *c)
{
    give_bool(c, text_ends(c->text, arg(c, 0)));
}

static void equals(Call *c)
{
    bool ignore = strstr(arg(c, 1), "IgnoreCase") != NULL;

    give_bool(c, (ignore ? strcasecmp(c->text, arg(c, 0)) : strcmp(c->text, arg(c, 0))) ==
                     0);
}

static void trim_ends(Call *c, bool front, bool back)
{
    const char *chars = *arg(c, 0) ? arg(c, 0) : " \t\r\n";
    const char *text = c->text;
    size_t len;

    if (front)
        text += strspn(text, chars);
    len = strlen(text);
    while (back && len && strchr(chars, text[len - 1]))
        len--;
    give(c, arena_strndup(c->arena, text, len));
}

static void trim(Call *c)
{
    trim_ends(c, true, true);
}

static void trim_start(Call *c)
{
    trim_ends(c, true, false);
}

static void trim_end(Call *c)
{
    trim_ends(c, false, true);
}

static void substring(Call *c)
{
    size_t at = place(c, 0), left = strlen(c->text) - at;
    size_t len = c->args->n > 1 ? (size_t)strtoul(arg(c, 1), NULL, 10) : left;

    give(c, arena_strndup(c->arena, c->text + at, len < left ? len : left));
}

static void remove_part(Call *c)
{
    size_t at = place(c, 0), left = strlen(c->text) - at;
    size_t len = c->args->n > 1 ? (size_t)strtoul(arg(c, 1), NULL, 10) : left;

    give(c, arena_printf(c->arena, "%.*s%s", (int)at, c->text,
                         c->text + at + (len < left ? len : left)));
}

static void insert(Call *c)
{
    size_t at = place(c, 0);

    give(c,
         arena_printf(c->arena, "%.*s%s%s", (int)at, c->text, arg(c, 1), c->text + at));
}

static void index_of(Call *c)
{
    const char *found = strstr(c->text, arg(c, 0));

    give_int(c, found ? (long)(found - c->text) : -1);
}

static void last_index_of(Call *c)
{
    const char *what = arg(c, 0);
    long last = -1;

    for (size_t i = 0; c->text[i]; i++)
        if (text_starts(c->text + i, what))
            last = (long)i;
    give_int(c, last);
}

static void length(Call *c)
{
    give_int(c, c->self->is_list ? (long)c->self->list.n : (long)strlen(c->text));
}

static void chars(Call *c)
{
    size_t at;

    if (c->self->is_list) {
        at = (size_t)strtoul(arg(c, 0), NULL, 10);
        give(c, at < c->self->list.n ? c->self->list.v[at] : "");
        return;
    }
    at = place(c, 0);
    give(c, arena_strndup(c->arena, c->text + at, c->text[at] != '\0'));
}

static void split(Call *c)
{
    const char *separators = arg(c, 0);
    FnResult out = {.is_list = true};
    Text all = text_in(c->arena);

    if (!*separators)
        separators = " \t\r\n";
    for (const char *s = c->text;;) {
        size_t len = strcspn(s, separators);

        ARRAY_PUSH(c->arena, &out.list, (const char *)arena_strndup(c->arena, s, len));
        text_printf(&all, "%s%s", out.list.n > 1 ? ";" : "", out.list.v[out.list.n - 1]);
        if (!s[len])
            break;
        s += len + 1;
    }
    out.text = text_str(&all);
    *c->out = out;
}

static void pad_left(Call *c)
{
    unsigned long width = strtoul(arg(c, 0), NULL, 10);
    const char *with = *arg(c, 1) ? arg(c, 1) : " ";
    Text out = text_in(c->arena);

    for (size_t i = strlen(c->text); i < width && i < 4096; i++)
        text_char(&out, *with);
    text_add(&out, c->text);
    give(c, text_str(&out));
}

/* The n-th number of a version. */
static void version_part(Call *c, uint32_t n)
{
    const char *s = c->text;

    while (n-- && s)
        s = strchr(s, '.') ? strchr(s, '.') + 1 : NULL;
    give(c, s ? arena_strndup(c->arena, s, strcspn(s, ".")) : "0");
}

static void major(Call *c)
{
    version_part(c, 0);
}

static void minor(Call *c)
{
    version_part(c, 1);
}

static void build(Call *c)
{
    version_part(c, 2);
}

static void same(Call *c)
{
    give(c, c->text);
}

/* Of a match (msfunc.c). */
static void success(Call *c)
{
    give_bool(c, c->self->list.n != 0);
}

static void groups(Call *c)
{
    FnResult out = *c->self;

    out.is_list = true;
    *c->out = out;
}

static void parent(Call *c)
{
    const char *slash = strrchr(c->text, '/');

    give(c, slash ? arena_strndup(c->arena, c->text, (size_t)(slash - c->text)) : "");
}

static const struct {
    const char *name;
    void (*call)(Call *c);
} methods[] = {
    {"ToLower", to_lower},
    {"ToLowerInvariant", to_lower},
    {"ToUpper", to_upper},
    {"ToUpperInvariant", to_upper},
    {"Replace", replace},
    {"Contains", contains},
    {"StartsWith", starts_with},
    {"EndsWith", ends_with},
    {"Equals", equals},
    {"Trim", trim},
    {"TrimStart", trim_start},
    {"TrimEnd", trim_end},
    {"Substring", substring},
    {"Remove", remove_part},
    {"Insert", insert},
    {"IndexOf", index_of},
    {"LastIndexOf", last_index_of},
    {"Length", length},
    {"Chars", chars},
    {"get_Chars", chars},
    {"Split", split},
    {"PadLeft", pad_left},
    {"Major", major},
    {"Minor", minor},
    {"Build", build},
    {"Groups", groups},
    {"Success", success},
    {"Value", same},
    {"ToString", same},
    {"FullName", same},
    {"Parent", parent},
};

bool function_method(Arena *arena, const FnResult *value, const char *name,
                     const Words *args, FnResult *out)
{
    FnResult self = *value; /* `out` may be the same */
    Call call = {arena, &self, self.text, args, out};

    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (strcasecmp(name, methods[i].name) == 0) {
            methods[i].call(&call);
            return true;
        }
    return false;
}
