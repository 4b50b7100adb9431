/* Files and paths. */
#define _XOPEN_SOURCE 700

#include "base/file.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Test(file, makes_paths_absolute)
{
    Arena *arena = arena_new("test");

    cr_assert_str_eq(path_absolute(arena, "/a/b", "c"), "/a/b/c");
    cr_assert_str_eq(path_absolute(arena, "/a/b", "./c/../d//e/"), "/a/b/d/e");
    cr_assert_str_eq(path_absolute(arena, "/a/b", "../../../.."), "/");
    cr_assert_str_eq(path_absolute(arena, "/a/b", "/x/./y"), "/x/y");
    cr_assert_str_eq(path_absolute(arena, "/a/b", ""), "/a/b");
    cr_assert_str_eq(path_absolute(arena, "/a/b", "..c"), "/a/b/..c");
    arena_free(arena);
}

Test(file, takes_paths_apart)
{
    Arena *arena = arena_new("test");

    cr_assert_str_eq(path_dir(arena, "/a/b.c"), "/a");
    cr_assert_str_eq(path_dir(arena, "/b.c"), "/");
    cr_assert_str_eq(path_dir(arena, "b.c"), ".");
    cr_assert_str_eq(path_base("/a/b.c"), "b.c");
    cr_assert_str_eq(path_join(arena, "/a", "b"), "/a/b");
    cr_assert_str_eq(path_join(arena, "/a/", "b"), "/a/b");
    cr_assert_str_eq(path_join(arena, "/a", "/b"), "/b");
    cr_assert_str_eq(path_below("/a", "/a/b/c"), "b/c");
    cr_assert_str_eq(path_below("/a/", "/a/b"), "b");
    cr_assert_str_eq(path_below("/a", "/ab"), "/ab");
    cr_assert_str_eq(path_below("/a", "/a"), "/a");
    cr_assert_str_eq(path_below("/", "/a"), "a");
    arena_free(arena);
}

typedef struct {
    Arena *arena;
    Err err;
    char dir[32];
} Box;

static Box box_new(void)
{
    Box box = {.arena = arena_new("test"), .dir = "/tmp/handlint-XXXXXX"};

    box.err = err_in(box.arena);
    cr_assert(mkdtemp(box.dir));
    return box;
}

static void box_free(Box *box)
{
    cr_assert_eq(rmdir(box->dir), 0);
    arena_free(box->arena);
}

static const char *content(Box *box, const char *path)
{
    char *data = NULL;
    size_t len;

    cr_assert(file_read(box->arena, path, &data, &len, &box->err), "%s",
              err_text(&box->err));
    cr_assert_eq(strlen(data), len);
    return data;
}

Test(file, writes_and_reads_back)
{
    Box box = box_new();
    const char *path = path_join(box.arena, box.dir, "out.txt"), **names;
    size_t n;

    cr_assert(file_write(path, "one", 3, &box.err));
    cr_assert(file_write(path, "second", 6, &box.err));
    cr_assert_str_eq(content(&box, path), "second");
    cr_assert(file_list(box.arena, box.dir, &names, &n, &box.err));
    cr_assert_eq(n, 1, "a temporary file was left behind");
    unlink(path);
    box_free(&box);
}

Test(file, replaces_what_a_link_points_to)
{
    Box box = box_new();
    const char *real = path_join(box.arena, box.dir, "real");
    const char *link = path_join(box.arena, box.dir, "link");
    struct stat st;

    cr_assert(file_write(real, "old", 3, &box.err));
    cr_assert_eq(chmod(real, 0600), 0);
    cr_assert_eq(symlink("real", link), 0);
    cr_assert(file_write(link, "new", 3, &box.err));
    cr_assert_str_eq(content(&box, real), "new");
    cr_assert_eq(lstat(link, &st), 0);
    cr_assert(S_ISLNK(st.st_mode));
    cr_assert_eq(stat(real, &st), 0);
    cr_assert_eq(st.st_mode & 0777, 0600);
    unlink(link);
    unlink(real);
    box_free(&box);
}

Test(file, writes_to_a_device_as_it_is)
{
    Box box = box_new();
    struct stat st;

    cr_assert(file_write("/dev/null", "x", 1, &box.err));
    cr_assert_eq(stat("/dev/null", &st), 0);
    cr_assert(S_ISCHR(st.st_mode));
    box_free(&box);
}

Test(file, says_what_cannot_be_read)
{
    Box box = box_new();
    Err other = err_in(box.arena);
    char *data;
    size_t len;

    cr_assert_not(file_read(box.arena, "/nowhere/x", &data, &len, &box.err));
    cr_assert_str_eq(err_text(&box.err),
                     "/nowhere/x: cannot be read: No such file or directory");
    cr_assert_not(file_read(box.arena, box.dir, &data, &len, &other));
    cr_assert_not(file_write(box.dir, "x", 1, &other));
    cr_assert(file_is_dir(box.dir));
    cr_assert_not(file_exists("/nowhere/x"));
    box_free(&box);
}
