/* The order matters: fingerprints count equal findings, so they come before anything is
 * taken out; a new baseline has all findings, whatever lines changed.
 */
#include "driver/narrow.h"

#include "base/file.h"
#include "report/baseline.h"
#include "report/changes.h"
#include "report/fingerprint.h"
#include "report/view.h"

#include <string.h>

struct Narrow {
    Arena *arena;
    const Options *options;
    const char *root;
    Baseline *baseline; /* NULL: none */
    Changes *changes;   /* NULL: all lines count */
};

static bool read_changes(Narrow *n, Err *err)
{
    const char *file = n->options->diff_from;
    bool is_input = strcmp(file, "-") == 0;
    ChangesScope scope = {.name = is_input ? "standard input" : file,
                          .root = n->root,
                          .here = path_absolute(n->arena, NULL, ".")};
    char *text;
    size_t len;

    return file_read(n->arena, is_input ? "/dev/stdin" : file, &text, &len, err) &&
           changes_read(n->arena, &scope, text, len, &n->changes, err);
}

bool narrow_make(Arena *arena, const Options *options, const char *root, Narrow **out,
                 Err *err)
{
    Narrow *n = ARENA_NEW(arena, Narrow);

    *n = (Narrow){.arena = arena, .options = options, .root = root};
    *out = n;
    return (!options->baseline ||
            baseline_read(arena, options->baseline, &n->baseline, err)) &&
           (!options->diff_from || read_changes(n, err));
}

static void mark_known(Narrow *n, const Load *load, Findings *findings, Narrowed *out)
{
    ARRAY(const char *) files = {0};
    BaselineScope scope = {.root = n->root};

    for (uint32_t i = 0; i < load->units.n; i++) {
        const Unit *unit = load->units.v[i].unit;

        for (uint32_t f = 1; f < unit->files.n; f++)
            ARRAY_PUSH(n->arena, &files, (const char *)unit->files.v[f].path);
    }
    scope.files = files.v;
    scope.nfiles = files.n;
    baseline_mark(n->arena, n->baseline, &scope, findings, &out->nknown, &out->ngone);
}

static bool write_baseline(Narrow *n, const Findings *findings, Narrowed *out, Err *err)
{
    Text text = text_in(n->arena);

    for (uint32_t i = 0; i < findings->n; i++)
        out->nwritten += !findings->v[i].suppressed;
    baseline_print(n->arena, findings, n->root, &text);
    return file_write(n->options->write_baseline, text_str(&text), text.len, err);
}

static void keep_changed(const Narrow *n, Findings *findings, Narrowed *out)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < findings->n; i++) {
        if (changes_touch(n->changes, &findings->v[i].place))
            findings->v[kept++] = findings->v[i];
        else
            out->nelsewhere += finding_counts(&findings->v[i]);
    }
    findings->n = kept;
}

bool narrow_findings(Narrow *n, const Load *load, Findings *findings, Narrowed *out,
                     Err *err)
{
    *out = (Narrowed){0};
    fingerprint_all(n->arena, findings, n->root);
    if (n->baseline)
        mark_known(n, load, findings, out);
    if (n->options->write_baseline && !write_baseline(n, findings, out, err))
        return false;
    if (n->changes)
        keep_changed(n, findings, out);
    return true;
}
