/* Attributes as text: "noreturn", "acquire_handle(tag)", "annotate:words".
 *
 * The library tells of most attributes only that one is there, and where it begins. The
 * word is read from the text at that place, which for a macro is the macro's definition;
 * what stands in parentheses behind it, without quotes and blanks, is its argument. The
 * parameter of a macro is replaced by the first string literal of its use.
 */
#include "front/lower.h"

#include <ctype.h>
#include <string.h>

#define MAX_ATTR 200 /* characters of one attribute that are looked at */

typedef struct {
    const char *text; /* from the word on; not terminated */
    size_t len;
} Source;

static Source source_at(FrontCtx *front, CXSourceLocation at)
{
    CXFile file;
    unsigned offset;
    size_t len = 0;

    clang_getFileLocation(at, &file, NULL, NULL, &offset);
    const char *text = file ? file_text(front, file, &len) : NULL;
    return text && offset < len ? (Source){text + offset, len - offset} : (Source){"", 0};
}

/* Where the first token of the range was written: in a macro's definition, if it came
 * from there. */
static Source source_spelled(FrontCtx *front, CXSourceLocation at)
{
    CXToken *tokens = NULL;
    unsigned n = 0;
    Source source = {"", 0};

    clang_tokenize(front->tu, clang_getRange(at, at), &tokens, &n);
    if (n > 0)
        source = source_at(front, clang_getTokenLocation(front->tu, tokens[0]));
    if (tokens)
        clang_disposeTokens(front->tu, tokens, n);
    return source;
}

/* The word at the begin of the source and what stands in parentheses behind it; whether
 * that was a string. */
static bool word_read(Source s, Text *out)
{
    size_t i = 0;
    int depth = 0;
    bool is_string = false;

    while (i < s.len && (isalnum((unsigned char)s.text[i]) || s.text[i] == '_'))
        text_add_n(out, &s.text[i++], 1);
    for (; i < s.len && i < MAX_ATTR; i++) {
        char c = s.text[i];
        depth += (c == '(') - (c == ')');
        is_string |= c == '"';
        if (depth < 0 || (depth == 0 && c != ')' && !isspace((unsigned char)c)))
            break;
        if (c != '"' && !isspace((unsigned char)c))
            text_add_n(out, &c, 1);
        if (depth == 0 && c == ')')
            break;
    }
    return is_string;
}

/* The first string literal in the parentheses of a macro's use; NULL: there is none. */
static const char *string_find(FrontCtx *front, Source s)
{
    for (size_t i = 0; i < s.len && i < MAX_ATTR && !strchr(";{)", s.text[i]); i++) {
        size_t from = i + 1;
        if (s.text[i] != '"')
            continue;
        while (++i < s.len && s.text[i] != '"')
            ;
        return arena_strndup(front->scratch, s.text + from, i - from);
    }
    return NULL;
}

static Name unexposed_name(FrontCtx *front, CXCursor cursor)
{
    CXSourceLocation at = clang_getRangeStart(clang_getCursorExtent(cursor));
    Text out = text_in(front->scratch);
    bool is_string = word_read(source_spelled(front, at), &out);
    const char *text = text_str(&out), *open = strchr(text, '(');
    const char *tag =
        open && !is_string ? string_find(front, source_at(front, at)) : NULL;

    if (!tag)
        return names_add(front->names, text);
    return names_add(front->names, arena_printf(front->scratch, "%.*s(%s)",
                                                (int)(open - text), text, tag));
}

Name attr_name(FrontCtx *front, CXCursor cursor)
{
    if (clang_getCursorKind(cursor) == CXCursor_AnnotateAttr)
        return names_add(front->names, arena_printf(front->scratch, "annotate:%s",
                                                    spelling_of(front, cursor)));
    if (clang_getCursorKind(cursor) == CXCursor_UnexposedAttr)
        return unexposed_name(front, cursor);
    return NULL;
}

/* what belongs to the type of a function */

static const char acquire_word[] = "acquire_handle";

/* A macro of the project's that stands for acquire_handle. */
typedef struct {
    const char *name;
    size_t len;
    Name attr; /* with the tag; NULL: the macro's use tells it */
} TypeMacro;

typedef struct TypeMacros {
    ARRAY(TypeMacro) list;
} TypeMacros;

static size_t word_len(Source s)
{
    size_t n = 0;

    while (n < s.len && (isalnum((unsigned char)s.text[n]) || s.text[n] == '_'))
        n++;
    return n;
}

static Source skip_blanks(Source s)
{
    while (s.len > 0 && (*s.text == ' ' || *s.text == '\t'))
        s = (Source){s.text + 1, s.len - 1};
    return s;
}

/* The name that the directive at the begin of a logical line defines; empty: none. */
static Source defined_name(Source line)
{
    static const char define[] = "define";

    line = skip_blanks(line);
    if (line.len == 0 || *line.text != '#')
        return (Source){"", 0};
    line = skip_blanks((Source){line.text + 1, line.len - 1});
    if (line.len < sizeof define || strncmp(line.text, define, sizeof define - 1) != 0)
        return (Source){"", 0};
    line = skip_blanks(
        (Source){line.text + sizeof define - 1, line.len - (sizeof define - 1)});
    return (Source){line.text, word_len(line)};
}

/* The begin of the logical line that offset `at` of the text is on. */
static size_t line_start(const char *text, size_t at)
{
    while (at > 0 && (text[at - 1] != '\n' || (at > 1 && text[at - 2] == '\\') ||
                      (at > 2 && text[at - 2] == '\r' && text[at - 3] == '\\')))
        at--;
    return at;
}

/* The offset of `word` in the text from `at` on; the text's length: it is not there. */
static size_t word_find(Source s, size_t at, const char *word)
{
    size_t len = strlen(word);

    while (at + len <= s.len) {
        const char *next = memchr(s.text + at, word[0], s.len - len + 1 - at);
        if (!next)
            break;
        at = (size_t)(next - s.text);
        if (memcmp(next, word, len) == 0)
            return at;
        at++;
    }
    return s.len;
}

static void type_macros_read(FrontCtx *front, TypeMacros *macros, Source file)
{
    for (size_t at = word_find(file, 0, acquire_word); at < file.len;
         at = word_find(file, at + 1, acquire_word)) {
        size_t from = line_start(file.text, at);
        Source name = defined_name((Source){file.text + from, at - from});
        Text out = text_in(front->scratch);
        TypeMacro m = {name.text, name.len, NULL};

        if (name.len == 0)
            continue;
        if (word_read((Source){file.text + at, file.len - at}, &out))
            m.attr = names_add(front->names, text_str(&out));
        ARRAY_PUSH(front->arena, &macros->list, m);
    }
}

static void inclusion_read(CXFile file, CXSourceLocation *stack, unsigned depth,
                           CXClientData data)
{
    FrontCtx *front = data;
    Source s = {NULL, 0};

    (void)stack;
    (void)depth;
    if (clang_Location_isInSystemHeader(clang_getLocationForOffset(front->tu, file, 0)))
        return;
    s.text = clang_getFileContents(front->tu, file, &s.len);
    if (s.text)
        type_macros_read(front, front->type_macros, s);
}

/* "acquire_handle(tag)" if the word that the source begins with is a macro for it; NULL:
 * it is not. */
static Name macro_attr(FrontCtx *front, Source s, size_t len)
{
    if (!front->type_macros) {
        front->type_macros = ARENA_NEW(front->arena, TypeMacros);
        clang_getInclusions(front->tu, inclusion_read, front);
    }
    for (uint32_t i = 0; i < front->type_macros->list.n; i++) {
        const TypeMacro *m = &front->type_macros->list.v[i];
        if (m->len != len || memcmp(m->name, s.text, len) != 0)
            continue;
        const char *tag = m->attr ? NULL : string_find(front, s);
        return tag ? names_add(front->names,
                               arena_printf(front->scratch, "%s(%s)", acquire_word, tag))
                   : m->attr;
    }
    return NULL;
}

/* What follows the parameters: the first list in parentheses, or the arguments of a macro
 * that hold the name and make the rest. */
static Source behind_parameters(Source s)
{
    int depth = 0;

    for (size_t i = 0; i < s.len && i < MAX_ATTR * 4; i++) {
        char c = s.text[i];
        depth += (c == '(') - (c == ')');
        if (depth <= 0 && (c == ';' || c == '{' || c == '='))
            break;
        if (depth > 0 || c != ')')
            continue;
        Source rest = skip_blanks((Source){s.text + i + 1, s.len - i - 1});
        if (depth == 0 || rest.len == 0 || *rest.text != '(')
            return rest;
        depth = 0; /* a macro made the name: the parameters follow */
    }
    return (Source){"", 0};
}

Name attr_of_type(FrontCtx *front, CXCursor function)
{
    Source s = behind_parameters(source_at(front, clang_getCursorLocation(function)));

    for (size_t i = 0; i < s.len && i < MAX_ATTR * 2 && !strchr(";{=", s.text[i]);) {
        Source at = {s.text + i, s.len - i};
        size_t len = word_len(at);
        Text out = text_in(front->scratch);
        Name attr = NULL;

        if (len == sizeof acquire_word - 1 && memcmp(at.text, acquire_word, len) == 0) {
            word_read(at, &out);
            attr = names_add(front->names, text_str(&out));
        } else if (len > 0) {
            attr = macro_attr(front, at, len);
        }
        if (attr)
            return attr;
        i += len > 0 ? len : 1;
    }
    return NULL;
}
