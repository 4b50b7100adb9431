/* The IR of the small sources in tests/front against the texts beside them (NAME.c.ir).
 * Places and types are left out of the texts, so that they speak of the lowering alone.
 * HANDLINT_BLESS=1 writes them anew. A source without "havoc: WORD" in its first comment
 * must be lowered without any.
 */
#include "base/file.h"
#include "front/front.h"

#include <criterion/criterion.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static Arena *arena;

static bool lower(const char *path, bool is_plain, Unit **unit, Err *err)
{
    FrontJob job = {.path = path, .directory = "/", .is_plain = is_plain};
    static const char *const flags[] = {"--target=x86_64-pc-windows-msvc",
                                        "-fms-extensions", "-nostdlibinc", "-std=gnu17"};

    job.flags = flags;
    job.nflags = text_ends(path, ".c") ? 4 : 3;
    return front_unit(arena, names_new(arena), &job, unit, err);
}

/* Skips " @12", " : t3", " t3", " content 1f" and the numbers of declarations. */
static size_t skipped(const char *s)
{
    size_t n = 0;

    if (s[0] == ' ' && s[1] == '@')
        n = 2;
    else if (strncmp(s, " : t", 4) == 0 && isdigit((unsigned char)s[4]))
        n = 4;
    else if (s[0] == ' ' && s[1] == 't' && isdigit((unsigned char)s[2]))
        n = 2;
    else if (strncmp(s, " end @", 6) == 0)
        n = 6;
    else if (strncmp(s, " content ", 9) == 0)
        return 9 + strcspn(s + 9, " \n");
    if (n)
        while (isdigit((unsigned char)s[n]))
            n++;
    return n;
}

static void add_normal(Text *out, const char *s)
{
    bool quoted = false;

    for (; *s; s++) {
        size_t n = quoted ? 0 : skipped(s);

        if (n) {
            s += n - 1;
            continue;
        }
        quoted = *s == '"' ? !quoted : quoted;
        text_char(out, *s);
        if (!quoted && *s == ' ' && s[1] == 'd' && isdigit((unsigned char)s[2])) {
            text_char(out, 'd');
            for (s++; isdigit((unsigned char)s[1]); s++)
                ;
        }
    }
}

static const char *ir_text(const Unit *u)
{
    Text out = text_in(arena);

    for (uint32_t i = 1; i < u->fns.n; i++) {
        Text fn = text_in(arena);

        fn_print(u, &u->fns.v[i], &fn);
        text_printf(&out, "== %s\n", u->decls.v[u->fns.v[i].decl].text);
        add_normal(&out, text_str(&fn));
        text_char(&out, '\n');
    }
    return text_str(&out);
}

static void check_golden(const char *path, const char *got)
{
    const char *golden = arena_printf(arena, "%s.ir", path);
    Err err = err_in(arena);
    char *want = "";
    size_t len;

    if (getenv("HANDLINT_BLESS")) {
        cr_assert(file_write(golden, got, strlen(got), &err), "%s", err_text(&err));
        return;
    }
    cr_assert(file_read(arena, golden, &want, &len, &err), "%s", err_text(&err));
    cr_expect_str_eq(got, want, "%s: the IR differs; look at it, then HANDLINT_BLESS=1",
                     path);
}

static void check_havocs(const char *path, const Unit *u)
{
    Err err = err_in(arena);
    char *text;
    size_t len;

    cr_assert(file_read(arena, path, &text, &len, &err));
    for (uint32_t i = 0; i < u->havocs.n; i++)
        cr_expect(strstr(text, arena_printf(arena, "havoc: %s", u->havocs.v[i].word)),
                  "%s: havoc '%s'", path, u->havocs.v[i].word);
}

static void check_source(const char *path)
{
    Err err = err_in(arena);
    Unit *u;

    cr_assert(lower(path, true, &u, &err), "%s: %s", path, err_text(&err));
    cr_expect(unit_check(u, &err), "%s: %s", path, err_text(&err));
    check_golden(path, ir_text(u));
    check_havocs(path, u);
}

Test(front_ir, sources)
{
    const char *dir = TESTS_DIR "/front", **list;
    Err err;
    size_t n;

    arena = arena_new("test");
    err = err_in(arena);
    cr_assert(file_list(arena, dir, &list, &n, &err), "%s", err_text(&err));
    for (size_t i = 0; i < n; i++)
        if (text_ends(list[i], ".c") || text_ends(list[i], ".cpp"))
            check_source(path_join(arena, dir, list[i]));
    arena_free(arena);
}
