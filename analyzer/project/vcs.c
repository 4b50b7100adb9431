/* What git's files say of a working tree. They are read as they lie there: nothing is
 * run, so nothing that a repository's configuration names is run either.
 */
#include "project/vcs.h"

#include "base/file.h"
#include "base/text.h"

#include <ctype.h>
#include <string.h>

#define LONGEST_URL 2048

typedef struct {
    Arena *arena;
    const char *own;    /* the folder of this working tree's HEAD */
    const char *common; /* of all working trees: configuration, branches */
} Git;

static const char *read_text(const Git *git, const char *path)
{
    Err err = err_in(git->arena);
    char *data;
    size_t len;

    if (!file_is_regular(path) || !file_read(git->arena, path, &data, &len, &err))
        return NULL;
    return data;
}

/* The first line of a file, without the blanks around it; NULL: there is none. */
static const char *read_line(const Git *git, const char *path)
{
    const char *text = read_text(git, path);
    size_t len;

    if (!text)
        return NULL;
    text += strspn(text, " \t");
    len = strcspn(text, "\r\n");
    while (len && (text[len - 1] == ' ' || text[len - 1] == '\t'))
        len--;
    return len ? arena_strndup(git->arena, text, len) : NULL;
}

/* folders */

static bool find_folders(Git *git, const char *folder)
{
    const char *dot_git = path_join(git->arena, folder, ".git");
    const char *line, *common;

    git->own = dot_git;
    if (!file_is_dir(dot_git)) { /* a linked working tree or a submodule */
        line = read_line(git, dot_git);
        if (!line || !text_starts(line, "gitdir:"))
            return false;
        line += strlen("gitdir:");
        git->own = path_absolute(git->arena, folder, line + strspn(line, " \t"));
    }
    common = read_line(git, path_join(git->arena, git->own, "commondir"));
    git->common = common ? path_absolute(git->arena, git->own, common) : git->own;
    return true;
}

/* revision */

static const char *revision_of(Arena *arena, const char *text)
{
    size_t len = strspn(text, "0123456789abcdef");

    return len == 40 || len == 64 ? arena_strndup(arena, text, len) : NULL;
}

static const char *packed_revision(const Git *git, const char *ref)
{
    const char *text = read_text(git, path_join(git->arena, git->common, "packed-refs"));
    size_t len = strlen(ref);

    while (text && *text) {
        size_t digits = strcspn(text, " \r\n");

        if (text[digits] == ' ' && strncmp(text + digits + 1, ref, len) == 0 &&
            strchr("\r\n", text[digits + 1 + len]))
            return revision_of(git->arena, text);
        text += strcspn(text, "\n");
        text += *text == '\n';
    }
    return NULL;
}

static void read_head(const Git *git, VersionControl *out)
{
    const char *head = read_line(git, path_join(git->arena, git->own, "HEAD"));
    const char *ref, *line;

    if (!head)
        return;
    if (!text_starts(head, "ref:")) {
        out->revision = revision_of(git->arena, head);
        return;
    }
    ref = head + strlen("ref:");
    ref += strspn(ref, " \t");
    if (!text_starts(ref, "refs/heads/") || strstr(ref, ".."))
        return;
    line = read_line(git, path_join(git->arena, git->common, ref));
    out->revision = line ? revision_of(git->arena, line) : packed_revision(git, ref);
    if (out->revision)
        out->branch = ref + strlen("refs/heads/");
}

/* address */

/* A value of a configuration: blanks around it and comments go, quotes and backslashes
 * are resolved. */
static const char *value_of(Arena *arena, const char *at)
{
    Text out = text_in(arena);
    bool is_quoted = false;

    for (at += strspn(at, " \t"); *at && *at != '\r' && *at != '\n'; at++) {
        if (*at == '"') {
            is_quoted = !is_quoted;
        } else if (!is_quoted && (*at == '#' || *at == ';')) {
            break;
        } else {
            if (*at == '\\' && (at[1] == '"' || at[1] == '\\'))
                at++;
            text_char(&out, *at);
        }
    }
    while (out.len && strchr(" \t", text_str(&out)[out.len - 1]))
        out.len--;
    return arena_strndup(arena, text_str(&out), out.len);
}

/* The remote repository of the name `origin`, else the first. */
static const char *read_remote(const Git *git)
{
    const char *at = read_text(git, path_join(git->arena, git->common, "config"));
    const char *first = NULL;
    bool is_remote = false, is_origin = false;

    for (; at && *at; at += *at == '\n') {
        at += strspn(at, " \t");
        if (*at == '[') {
            is_remote = strncmp(at, "[remote \"", strlen("[remote \"")) == 0;
            is_origin =
                strncmp(at, "[remote \"origin\"]", strlen("[remote \"origin\"]")) == 0;
        } else if (is_remote && strncmp(at, "url", 3) == 0 &&
                   at[3 + strspn(at + 3, " \t")] == '=') {
            const char *url = value_of(git->arena, strchr(at, '=') + 1);

            if (is_origin)
                return url;
            first = first ? first : url;
        }
        at += strcspn(at, "\n");
    }
    return first;
}

static bool is_plain(const char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s <= ' ' || (unsigned char)*s >= 0x7f ||
            strchr("\"<>\\^`{|}", *s))
            return false;
    return true;
}

/* "scheme://user:password@host/path?query": what is before the host and behind the path
 * goes. */
static const char *public_part(Arena *arena, const char *url, size_t scheme)
{
    const char *host = url + scheme, *at = NULL;
    size_t authority = strcspn(host, "/?#");

    for (size_t i = 0; i < authority; i++)
        if (host[i] == '@')
            at = host + i + 1;
    if (at) {
        authority -= (size_t)(at - host);
        host = at;
    }
    if (authority == 0)
        return NULL;
    return arena_printf(arena, "%.*s%.*s", (int)scheme, url, (int)strcspn(host, "?#"),
                        host);
}

const char *vcs_public_uri(Arena *arena, const char *url)
{
    static const char *const schemes[] = {"https://", "http://", "ssh://", "git://"};
    size_t host = strcspn(url, ":/");
    const char *name = url;

    if (!is_plain(url) || strlen(url) > LONGEST_URL)
        return NULL;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (text_starts(url, schemes[i]))
            return public_part(arena, url, strlen(schemes[i]));
    if (url[host] != ':' || text_starts(url + host, "://"))
        return NULL;
    for (size_t i = 0; i < host; i++)
        if (url[i] == '@')
            name = url + i + 1;
    host -= (size_t)(name - url);
    url = name + host + 1;
    if (host < 2 || strchr(url, '@')) /* a drive; what may be a password */
        return NULL;
    return arena_printf(arena, "ssh://%.*s/%s", (int)host, name, url + strspn(url, "/"));
}

bool vcs_read(Arena *arena, const char *folder, VersionControl *out)
{
    Git git = {.arena = arena};
    const char *url;

    *out = (VersionControl){0};
    if (!find_folders(&git, folder))
        return false;
    url = read_remote(&git);
    out->repository = url ? vcs_public_uri(arena, url) : NULL;
    read_head(&git, out);
    return out->repository != NULL;
}
