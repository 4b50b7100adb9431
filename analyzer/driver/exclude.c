/* A glob is a small automaton whose states are the places in its text; all of them are
 * followed at once, so that no glob of a hostile configuration takes more than its length
 * times that of the path.
 */
#include "driver/exclude.h"

#include <string.h>

#define LONGEST_GLOB 255

typedef struct {
    const char *text;
    size_t len;
    bool is_at[LONGEST_GLOB + 1];
} Glob;

/* Enters a place and those that need no character to be reached. */
static void enter(Glob *g, size_t at)
{
    while (!g->is_at[at]) {
        g->is_at[at] = true;
        if (strncmp(g->text + at, "**/", 3) == 0 && (at == 0 || g->text[at - 1] == '/'))
            enter(g, at + 3); /* no folder at all; as deep as the glob has such parts */
        if (g->text[at] != '*')
            return;
        at++;
    }
}

static void step(Glob *g, char c)
{
    Glob next = {.text = g->text, .len = g->len};

    for (size_t i = 0; i < g->len; i++) {
        bool is_deep =
            g->text[i] == '*' && (g->text[i + 1] == '*' || (i && g->text[i - 1] == '*'));

        if (!g->is_at[i])
            continue;
        if (g->text[i] == '*') {
            if (c != '/' || is_deep)
                enter(&next, i);
        } else if (g->text[i] == c || (g->text[i] == '?' && c != '/')) {
            enter(&next, i + 1);
        }
    }
    *g = next;
}

/* Whether the glob matches from `path` on up to the end of a component. */
static bool matches_from(const char *text, size_t len, const char *path,
                         bool is_folder_only)
{
    Glob g = {.text = text, .len = len};

    enter(&g, 0);
    for (const char *c = path;; c++) {
        if (g.is_at[len] && (*c == '/' || (*c == '\0' && !is_folder_only)))
            return true;
        if (*c == '\0')
            return false;
        step(&g, *c);
    }
}

const char *exclude_fault(const char *text)
{
    if (!*text || strcmp(text, "/") == 0)
        return "empty glob";
    if (strlen(text) > LONGEST_GLOB)
        return "this glob is too long";
    if (strchr(text, '\\'))
        return "paths are written with forward slashes";
    if (text[0] == '/' || strncmp(text, "../", 3) == 0)
        return "globs start from the folder of the configuration";
    return NULL;
}

bool exclude_matches(const char *glob, const char *path)
{
    char text[LONGEST_GLOB + 1];
    bool is_folder_only;
    size_t len;

    while (strncmp(glob, "./", 2) == 0)
        glob += 2;
    if (exclude_fault(glob))
        return false;
    len = strlen(glob);
    is_folder_only = glob[len - 1] == '/';
    len -= is_folder_only;
    memcpy(text, glob, len);
    text[len] = '\0';
    if (strchr(text, '/'))
        return matches_from(text, len, path, is_folder_only);
    for (const char *part = path; part; part = strchr(part, '/')) {
        part += *part == '/';
        if (matches_from(text, len, part, is_folder_only))
            return true;
    }
    return false;
}
