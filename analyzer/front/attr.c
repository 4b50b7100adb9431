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

/* Inside the parentheses of the parameters it belongs to one of them. */
static bool is_in_parameters(const char *text, size_t n)
{
    int depth = 0;
    bool was_closed = false;

    for (size_t i = 0; i < n && !was_closed; i++) {
        depth += (text[i] == '(') - (text[i] == ')');
        was_closed = text[i] == ')' && depth == 0;
    }
    return !was_closed;
}

Name attr_of_type(FrontCtx *front, CXCursor function)
{
    static const char word[] = "acquire_handle";
    Source s = source_at(front, clang_getCursorLocation(function));
    size_t len = sizeof word - 1;

    for (size_t i = 0;
         i + len < s.len && i < MAX_ATTR * 4 && s.text[i] != ';' && s.text[i] != '{';
         i++) {
        Text out = text_in(front->scratch);
        if (strncmp(s.text + i, word, len) != 0)
            continue;
        if (is_in_parameters(s.text, i))
            continue;
        word_read((Source){s.text + i, s.len - i}, &out);
        return names_add(front->names, text_str(&out));
    }
    return NULL;
}
