/* Files and paths, on POSIX.
 *
 * A file is written under another name beside its place and renamed, so that a reader
 * sees the old text or the new one. A symbolic link at that place stays and its target is
 * replaced; what is no regular file (a terminal, a pipe, /dev/null) is written to
 * directly.
 */
#define _XOPEN_SOURCE 700

#include "base/file.h"

#include "base/text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST_FILE ((size_t)256 << 20)
#define TEMP_ATTEMPTS 100

static bool read_all(Arena *arena, int fd, size_t expected, char **data, size_t *len)
{
    size_t cap = expected + 1, used = 0;
    char *bytes = arena_alloc(arena, cap + 1);

    for (;;) {
        ssize_t n = read(fd, bytes + used, cap - used);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        if (n == 0)
            break;
        used += (size_t)n;
        if (used > LARGEST_FILE) {
            errno = EFBIG;
            return false;
        }
        if (used == cap) {
            bytes = arena_grow(arena, bytes, cap + 1, cap * 2 + 1);
            cap *= 2;
        }
    }
    bytes[used] = '\0';
    *data = bytes;
    *len = used;
    return true;
}

static bool read_open(Arena *arena, int fd, char **data, size_t *len)
{
    struct stat st;

    if (fstat(fd, &st) != 0)
        return false;
    if (S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        return false;
    }
    if (S_ISREG(st.st_mode) && (uintmax_t)st.st_size > LARGEST_FILE) {
        errno = EFBIG;
        return false;
    }
    return read_all(arena, fd, S_ISREG(st.st_mode) ? (size_t)st.st_size : 4096, data,
                    len);
}

bool file_read(Arena *arena, const char *path, char **data, size_t *len, Err *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    bool ok = fd >= 0 && read_open(arena, fd, data, len);
    int why = errno;

    if (fd >= 0)
        close(fd);
    return ok || err_at(err, path, 0, 0, "cannot be read: %s", strerror(why));
}

static bool write_all(int fd, const char *data, size_t len)
{
    while (len) {
        ssize_t n = write(fd, data, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        data += n;
        len -= (size_t)n;
    }
    return true;
}

static bool write_direct(const char *path, const char *data, size_t len)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    bool ok;

    if (fd < 0)
        return false;
    ok = write_all(fd, data, len);
    return close(fd) == 0 && ok;
}

/* Makes a new file beside `path`; O_EXCL so that nobody can have put a link there. */
static int open_temp(Arena *arena, const char *path, char **temp)
{
    int fd = -1;

    for (int i = 0; i < TEMP_ATTEMPTS && fd < 0; i++) {
        *temp = arena_printf(arena, "%s.%ld-%d.tmp", path, (long)getpid(), i);
        fd = open(*temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0 && errno != EEXIST)
            break;
    }
    return fd;
}

static bool write_renamed(const char *path, const struct stat *old, const char *data,
                          size_t len)
{
    Arena *scratch = arena_new("writing a file");
    char *temp = NULL;
    int fd = open_temp(scratch, path, &temp);
    bool ok = fd >= 0;
    int why = errno;

    if (ok) {
        ok = (!old || fchmod(fd, old->st_mode & 07777) == 0) && write_all(fd, data, len);
        ok = close(fd) == 0 && ok;
        ok = ok && rename(temp, path) == 0;
        why = errno;
        if (!ok)
            unlink(temp);
    }
    arena_free(scratch);
    errno = why;
    return ok;
}

static bool write_path(const char *path, const char *data, size_t len)
{
    struct stat st;
    char *target;
    bool ok;

    if (stat(path, &st) != 0)
        return errno == ENOENT && write_renamed(path, NULL, data, len);
    if (S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        return false;
    }
    if (!S_ISREG(st.st_mode))
        return write_direct(path, data, len);
    target = realpath(path, NULL);
    ok = target && write_renamed(target, &st, data, len);
    free(target);
    return ok;
}

bool file_write(const char *path, const char *data, size_t len, Err *err)
{
    bool ok;

    if (strcmp(path, "-") == 0) {
        path = "standard output";
        ok = fwrite(data, 1, len, stdout) == len && fflush(stdout) == 0;
    } else {
        ok = write_path(path, data, len);
    }
    return ok || err_at(err, path, 0, 0, "cannot be written: %s", strerror(errno));
}

bool file_exists(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0;
}

bool file_is_dir(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_is_regular(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool file_list(Arena *arena, const char *dir, const char ***names, size_t *n, Err *err)
{
    DIR *stream = opendir(dir);
    ARRAY(const char *) found = {0};
    const struct dirent *entry;

    if (!stream)
        return err_at(err, dir, 0, 0, "cannot be listed: %s", strerror(errno));
    while ((entry = readdir(stream)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            ARRAY_PUSH(arena, &found, arena_strdup(arena, entry->d_name));
    closedir(stream);
    if (found.n)
        qsort(found.v, found.n, sizeof *found.v, by_name);
    *names = found.v;
    *n = found.n;
    return true;
}

/* The current folder, or "/" when it was removed under us. */
static const char *current_dir(Arena *arena)
{
    char *cwd = getcwd(NULL, 0);
    const char *copy = arena_strdup(arena, cwd ? cwd : "/");

    free(cwd);
    return copy;
}

/* Adds the parts of `path` to `out`, a path without its final slash. */
static void add_parts(Text *out, const char *path)
{
    while (*path) {
        size_t len = strcspn(path, "/");

        if (len == 2 && path[0] == '.' && path[1] == '.') {
            while (out->len && out->data[out->len - 1] != '/')
                out->data[--out->len] = '\0';
            if (out->len)
                out->data[--out->len] = '\0';
        } else if (len && !(len == 1 && path[0] == '.')) {
            text_char(out, '/');
            text_add_n(out, path, len);
        }
        path += len;
        path += *path == '/';
    }
}

const char *path_absolute(Arena *arena, const char *base, const char *path)
{
    Text out = text_in(arena);

    if (path[0] != '/')
        add_parts(&out, base ? base : current_dir(arena));
    add_parts(&out, path);
    return out.len ? text_str(&out) : "/";
}

const char *path_join(Arena *arena, const char *dir, const char *name)
{
    if (name[0] == '/' || dir[0] == '\0')
        return arena_strdup(arena, name);
    return arena_printf(arena, text_ends(dir, "/") ? "%s%s" : "%s/%s", dir, name);
}

const char *path_dir(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');

    if (!slash)
        return ".";
    return slash == path ? "/" : arena_strndup(arena, path, (size_t)(slash - path));
}

const char *path_base(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

const char *path_below(const char *dir, const char *path)
{
    size_t len = strlen(dir);

    while (len && dir[len - 1] == '/')
        len--;
    if (strncmp(dir, path, len) != 0 || path[len] != '/' || path[len + 1] == '\0')
        return path;
    return path + len + 1;
}
