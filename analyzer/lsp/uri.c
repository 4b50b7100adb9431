/* Percent escapes of file: URIs. Clients differ in what they escape, so that one file
 * can have many URIs, and only its path tells whether two are the same. */
#include "lsp/uri.h"

#include "base/file.h"
#include "base/text.h"
#include "report/sarif.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* NULL: an escape is none, or stands for NUL. */
static const char *unescape(Arena *arena, const char *text)
{
    Text out = text_in(arena);

    for (; *text; text++) {
        int high, low;

        if (*text != '%') {
            text_char(&out, *text);
            continue;
        }
        high = hex(text[1]);
        low = high < 0 ? -1 : hex(text[2]);
        if (low < 0 || (high == 0 && low == 0))
            return NULL;
        text_char(&out, (char)(high * 16 + low));
        text += 2;
    }
    return text_str(&out);
}

const char *uri_path(Arena *arena, const char *uri)
{
    const char *path;

    if (strncasecmp(uri, "file://", 7) != 0)
        return NULL;
    path = uri + 7;
    if (strncasecmp(path, "localhost/", 10) == 0)
        path += 9;
    if (*path != '/')
        return NULL;
    path = unescape(arena, arena_strndup(arena, path, strcspn(path, "?#")));
    return path ? path_absolute(arena, NULL, path) : NULL;
}

const char *uri_of(Arena *arena, const char *path)
{
    return sarif_file_uri(arena, path, false);
}
