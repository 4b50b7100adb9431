/* Expansion of $(Property), $(Property.Method(...)), $([Type]::Function(...)),
 * %(Metadata), @(Items).
 *
 * Only a plain reference to the very thing that is being set, as in <X>a;$(X)</X>,
 * carries over where its parts were written; of everything else the parts count as
 * written where they are used.
 */
#include "project/msbuild.h"

#include "base/file.h"
#include "base/winpath.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_NESTED 24                   /* functions within functions */
#define MOST_VALUE ((size_t)1 << 20)     /* bytes of one value */
#define MOST_EXPANDED ((size_t)64 << 20) /* bytes of all values of a project */

static void value_add(Msbuild *m, Value *out, Text *text, const Value *from)
{
    for (uint32_t i = 0; i < from->spans.n; i++)
        ARRAY_PUSH(m->arena, &out->spans,
                   ((Span){text->len + from->spans.v[i].at, from->spans.v[i].from}));
    text_add(text, from->text);
}

static void mark_add(Text *out, const char *name)
{
    text_char(out, MARK_BEGIN);
    text_add(out, name);
    text_char(out, MARK_END);
}

static bool is_name_char(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '-';
}

static size_t name_length(const char *s)
{
    size_t n = 0;

    while (is_name_char(s[n]))
        n++;
    return n;
}

/* Past a quoted text that begins at `s`, or to the end. */
static const char *skip_quoted(const char *s)
{
    const char *end = strchr(s + 1, *s);

    return end ? end + 1 : s + strlen(s);
}

size_t macro_length(const char *text)
{
    uint32_t depth = 0;

    for (const char *s = text + 1; *s;) {
        /* Quotes matter within functions only: $(Name) has none, and an apostrophe may
         * stand behind. */
        if (depth && (*s == '\'' || *s == '"' || *s == '`')) {
            s = skip_quoted(s);
            continue;
        }
        if (*s == '(')
            depth++;
        if (*s++ == ')' && --depth == 0)
            return (size_t)(s - text);
    }
    return 0;
}

/* properties */

/* The folder of a file with a slash at its end. */
static const char *folder_of(Arena *arena, const char *file)
{
    const char *dir = path_dir(arena, file);

    return text_ends(dir, "/") ? dir : arena_printf(arena, "%s/", dir);
}

static const char *stem_of(Arena *arena, const char *file)
{
    const char *base = path_base(file);
    const char *dot = strrchr(base, '.');

    return dot ? arena_strndup(arena, base, (size_t)(dot - base)) : base;
}

static const char *ending_of(const char *file)
{
    const char *dot = strrchr(path_base(file), '.');

    return dot ? dot : "";
}

/* MSBuildThisFile... and MSBuildProject... (learn.microsoft.com, "MSBuild reserved and
 * well-known properties"). */
static const char *reserved(Msbuild *m, const Scope *scope, const char *name)
{
    const char *file = NULL, *what = NULL;

    if (strncasecmp(name, "MSBuildThisFile", 15) == 0) {
        file = scope->at.file;
        what = name + 15;
        if (!*what)
            return path_base(file);
    } else if (strncasecmp(name, "MSBuildProject", 14) == 0) {
        file = m->path;
        what = name + 14;
        if (strcasecmp(what, "File") == 0)
            return path_base(file);
        if (strcasecmp(what, "Directory") == 0)
            return m->dir;
    }
    if (!what)
        return NULL;
    if (strcasecmp(what, "Directory") == 0)
        return folder_of(m->arena, file);
    if (strcasecmp(what, "FullPath") == 0)
        return file;
    if (strcasecmp(what, "Name") == 0)
        return stem_of(m->arena, file);
    return strcasecmp(what, "Extension") == 0 ? ending_of(file) : NULL;
}

/* What a name means, without its spans; NULL: nothing. */
static const char *property_text(Msbuild *m, const Scope *scope, const char *name)
{
    const Value *value = msbuild_value(m, name);
    const char *text = value ? value->text : reserved(m, scope, name);

    return text ? text : getenv(name);
}

/* functions */

static void argument_add(Msbuild *m, const Scope *scope, const char *text, size_t len,
                         Words *out)
{
    while (len && isspace((unsigned char)*text)) {
        text++;
        len--;
    }
    while (len && isspace((unsigned char)text[len - 1]))
        len--;
    if (len >= 2 && text[0] == text[len - 1] && strchr("'\"`", text[0])) {
        text++;
        len -= 2;
    }
    ARRAY_PUSH(m->arena, out, text_expand(m, scope, arena_strndup(m->arena, text, len)));
}

void arguments_expand(Msbuild *m, const Scope *scope, const char *text, size_t len,
                      Words *out)
{
    const char *end = text + len, *start = text;
    uint32_t depth = 0;

    while (text < end && isspace((unsigned char)*text))
        text++;
    if (text == end)
        return;
    while (text < end) {
        if (*text == '\'' || *text == '"' || *text == '`') {
            text = skip_quoted(text);
            continue;
        }
        depth += *text == '(';
        depth -= *text == ')' && depth;
        if (*text == ',' && depth == 0) {
            argument_add(m, scope, start, (size_t)(text - start), out);
            start = text + 1;
        }
        text++;
    }
    argument_add(m, scope, start, (size_t)(end - start), out);
}

/* Reads "(args)" at *s. False: there are none, or they do not end. */
static bool arguments_read(Msbuild *m, const Scope *scope, const char **s, Words *args)
{
    const char *at = *s;
    size_t len;

    if (*at != '(')
        return false;
    len = macro_length(at - 1) - 1; /* as if behind a "$" */
    if (len == (size_t)-1)
        return false;
    arguments_expand(m, scope, at + 1, len - 2, args);
    *s = at + len;
    return true;
}

/* ".Name(args)", ".Name", "[3]", as often as they come. */
static bool methods_apply(Msbuild *m, const Scope *scope, const char *s, FnResult *value)
{
    while (*s) {
        Words args = {0};
        const char *name = "Chars";

        if (*s == '[') {
            size_t len = strcspn(s, "]");

            ARRAY_PUSH(m->arena, &args,
                       text_expand(m, scope, arena_strndup(m->arena, s + 1, len - 1)));
            s += len + (s[len] == ']');
        } else if (*s == '.') {
            size_t len = name_length(s + 1);

            name = arena_strndup(m->arena, s + 1, len);
            s += 1 + len;
            if (*s == '(' && !arguments_read(m, scope, &s, &args))
                return false;
        } else {
            return false;
        }
        if (!function_method(m->arena, value, name, &args, value))
            return false;
    }
    return true;
}

/* "[System.IO.Path]::Combine(a, b).Method()" without the brackets of the macro. */
static bool static_apply(Msbuild *m, const Scope *scope, const char *body,
                         FnResult *value)
{
    size_t type = strcspn(body, "]");
    const char *s = body + type;
    const char *name;
    size_t len;
    Words args = {0};

    if (!text_starts(s, "]::"))
        return false;
    s += 3;
    len = name_length(s);
    name = arena_strndup(m->arena, s, len);
    s += len;
    if (*s == '(' && !arguments_read(m, scope, &s, &args))
        return false;
    return function_static(m, scope, arena_strndup(m->arena, body + 1, type - 1), name,
                           &args, value) &&
           methods_apply(m, scope, s, value);
}

static bool call_apply(Msbuild *m, const Scope *scope, const char *body, FnResult *value)
{
    size_t len = name_length(body);
    const char *name = arena_strndup(m->arena, body, len);
    const char *text;

    if (*body == '[')
        return static_apply(m, scope, body, value);
    if (len == 0)
        return false;
    text = property_text(m, scope, name);
    value->text = text_plain(m->arena, text ? text : "");
    return methods_apply(m, scope, body + len, value);
}

/* What stands between "$(" and ")". */
static void macro_expand(Msbuild *m, const Scope *scope, const char *body, Value *out,
                         Text *text)
{
    Scope inner = *scope;
    FnResult result = {.text = ""};
    bool is_plain = *body && body[name_length(body)] == '\0';

    if (is_plain && scope->self && scope->own && strcasecmp(body, scope->self) == 0 &&
        text->len + strlen(scope->own->text) < MOST_VALUE) {
        value_add(m, out, text, scope->own);
        ARRAY_PUSH(m->arena, &out->spans, ((Span){text->len, scope->at}));
        return;
    }
    if (is_plain) {
        const char *found = property_text(m, scope, body);

        if (found)
            text_add(text, found);
        else
            mark_add(text, body);
        return;
    }
    inner.depth++;
    if (inner.depth <= MOST_NESTED && call_apply(m, &inner, body, &result))
        text_add(text, result.text);
    else if (*body)
        mark_add(text, body);
}

/* metadata and lists */

/* %(Name) and %(Type.Name). False: there is no item here that it could mean. */
static bool metadata_expand(Msbuild *m, const Scope *scope, const char *name, Value *out,
                            Text *text)
{
    const char *dot = strchr(name, '.');
    const Value *value = NULL;
    const char *known;

    if (!scope->item && !scope->def)
        return false;
    name = dot ? dot + 1 : name;
    known = scope->item ? item_well_known(m, scope->item, name) : NULL;
    if (known) {
        text_add(text, known);
        return true;
    }
    if (scope->item) {
        value = item_meta(scope->item, name);
    } else {
        for (uint32_t i = 0; i < scope->def->metas.n; i++)
            if (strcasecmp(scope->def->metas.v[i].name, name) == 0)
                value = &scope->def->metas.v[i].value;
    }
    if (!value || text->len + strlen(value->text) > MOST_VALUE)
        return true;
    if (scope->self && strcasecmp(name, scope->self) == 0) {
        value_add(m, out, text, value);
        ARRAY_PUSH(m->arena, &out->spans, ((Span){text->len, scope->at}));
    } else {
        text_add(text, value->text);
    }
    return true;
}

/* @(Type), @(Type, 'separator'), @(Type->'%(Filename).x'): the items there are so far. */
static void list_expand(Msbuild *m, const Scope *scope, const char *body, Text *text)
{
    const char *arrow = strstr(body, "->"); /* a name may have a dash itself */
    size_t len = arrow ? (size_t)(arrow - body) : name_length(body);
    const char *type = arena_strndup(m->arena, body,
                                     strcspn(body, " ") < len ? strcspn(body, " ") : len);
    const char *quote = arrow ? strchr(arrow, '\'') : NULL;
    const char *pattern =
        quote ? arena_strndup(m->arena, quote + 1, strcspn(quote + 1, "'"))
              : "%(Identity)";
    bool is_first = true;

    for (uint32_t i = 0; i < m->items.n && text->len < MOST_VALUE; i++) {
        Scope inner = {.at = scope->at, .item = m->items.v[i], .depth = scope->depth + 1};

        if (strcasecmp(m->items.v[i]->type, type) != 0 || inner.depth > MOST_NESTED)
            continue;
        if (!is_first)
            text_char(text, ';');
        is_first = false;
        text_add(text, text_expand(m, &inner, pattern));
    }
}

/* texts */

/* One "$(...)", "%(...)" or "@(...)" at `s`. Returns its length, 0 if it is none. */
static size_t reference_expand(Msbuild *m, const Scope *scope, const char *s, Value *out,
                               Text *text)
{
    size_t len = s[1] == '(' ? macro_length(s) : 0;
    const char *body;

    if (len == 0)
        return 0;
    body = arena_strndup(m->arena, s + 2, len - 3);
    if (*s == '$') {
        macro_expand(m, scope, body, out, text);
        return len;
    }
    if (*s == '%')
        return metadata_expand(m, scope, body, out, text) ? len : 0;
    if (!m->has_items)
        return 0;
    list_expand(m, scope, body, text);
    return len;
}

Value value_expand(Msbuild *m, const Scope *scope, const char *text)
{
    Value out = {.text = ""};
    Text all = text_in(m->arena);

    ARRAY_PUSH(m->arena, &out.spans, ((Span){0, scope->at}));
    while (*text && all.len < MOST_VALUE) {
        size_t len = strcspn(text, "$%@");

        text_add_n(&all, text, len);
        text += len;
        if (!*text)
            break;
        len = reference_expand(m, scope, text, &out, &all);
        if (len == 0)
            text_char(&all, *text);
        text += len ? len : 1;
    }
    m->nexpanded += all.len;
    if (all.len >= MOST_VALUE || m->nexpanded > MOST_EXPANDED)
        (void)err_at(m->err, scope->at.file, scope->at.line, 0,
                     "'%s' grows beyond all bounds",
                     scope->at.name ? scope->at.name : "a value");
    else
        out.text = text_str(&all);
    return out;
}

const char *text_expand(Msbuild *m, const Scope *scope, const char *text)
{
    Value value = value_expand(m, scope, text);
    Text out = text_in(m->arena);
    const char *s = value.text;

    if (!strchr(s, MARK_BEGIN))
        return s;
    for (; *s; s++) {
        if (*s == MARK_BEGIN)
            s += strcspn(s, "\x02");
        else
            text_char(&out, *s);
        if (!*s)
            break;
    }
    return text_str(&out);
}
