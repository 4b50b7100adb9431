/* Prints the IR of one source file and verifies it: front_dump [--mingw|--plain|--stats]
 * FILE [FLAG...] */
#include "base/file.h"
#include "front/front.h"

#include <stdio.h>
#include <string.h>

static void print_stats(const Unit *u)
{
    uint32_t havocs = 0, partial = 0;

    for (uint32_t i = 0; i < u->havocs.n; i++) {
        havocs += u->havocs.v[i].n;
        printf("havoc %s %u\n", u->havocs.v[i].word, u->havocs.v[i].n);
    }
    for (uint32_t i = 1; i < u->fns.n; i++) {
        if (!u->fns.v[i].is_partial)
            continue;
        partial++;
        printf("partial %s: %s\n", u->decls.v[u->fns.v[i].decl].name,
               u->fns.v[i].partial_why);
    }
    printf(
        "%s: %u functions, %u partial, %u statements, %u havocs, %u records, %u types\n",
        u->path, u->fns.n - 1, partial, u->nstatements, havocs, u->records.n - 1,
        u->types.n - 1);
}

static void print_diags(const Unit *u)
{
    for (uint32_t i = 0; i < u->diags.n; i++) {
        const Diag *d = &u->diags.v[i];
        const Loc *loc = &u->locs.v[d->loc];
        printf("diag %s:%u:%u: %s\n", loc->file ? u->files.v[loc->file].path : "",
               loc->line, loc->col, d->message);
    }
}

int main(int argc, char **argv)
{
    Arena *arena = arena_new("dump");
    Names *names = names_new(arena);
    Err err = err_in(arena);
    FrontJob job = {.directory = path_absolute(arena, NULL, ".")};
    bool stats = false;
    int i = 1;
    Unit *unit;

    for (; i < argc && argv[i][0] == '-'; i++) {
        if (strcmp(argv[i], "--mingw") == 0)
            job.headers = HEADERS_MINGW;
        else if (strcmp(argv[i], "--plain") == 0)
            job.is_plain = true;
        else if (strcmp(argv[i], "--stats") == 0)
            stats = true;
    }
    if (i >= argc)
        return 2;
    job.path = path_absolute(arena, NULL, argv[i]);
    job.flags = (const char *const *)(argv + i + 1);
    job.nflags = (uint32_t)(argc - i - 1);
    if (!front_unit(arena, names, &job, &unit, &err)) {
        printf("%s\n", err_text(&err));
        return 1;
    }
    if (!stats) {
        for (uint32_t f = 1; f < unit->fns.n; f++) {
            Text out = text_in(arena);
            fn_print(unit, &unit->fns.v[f], &out);
            printf("== %s\n%s\n", unit->decls.v[unit->fns.v[f].decl].text,
                   text_str(&out));
        }
    }
    print_diags(unit);
    print_stats(unit);
    if (!unit_check(unit, &err)) {
        printf("CHECK %s\n", err_text(&err));
        return 1;
    }
    return 0;
}
