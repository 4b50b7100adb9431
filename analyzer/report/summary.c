/* The short texts: one line that sums up a run, the census of acquisitions, the list of
 * rules. */
#include "report/report.h"

#include "base/file.h"

#include <string.h>

#define MOST_REASONS 20

static const char *plural(uint32_t n, const char *one, const char *many)
{
    return n == 1 ? one : many;
}

static uint32_t count_findings(const Findings *findings)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < findings->n; i++)
        n += finding_counts(&findings->v[i]);
    return n;
}

/* Findings are sorted by path, so each change of path is a new file. */
static uint32_t count_files(const Findings *findings)
{
    const char *last = NULL;
    uint32_t n = 0;

    for (uint32_t i = 0; i < findings->n; i++) {
        const Finding *f = &findings->v[i];

        if (!finding_counts(f) || (last && strcmp(f->place.path, last) == 0))
            continue;
        last = f->place.path;
        n++;
    }
    return n;
}

static void add_levels(const Findings *findings, Text *out)
{
    static const char *const one[] = {"note", "warning", "error"};
    static const char *const many[] = {"notes", "warnings", "errors"};
    uint32_t counts[3] = {0};
    bool is_first = true;

    for (uint32_t i = 0; i < findings->n; i++)
        counts[findings->v[i].level] += finding_counts(&findings->v[i]);
    for (int level = LEVEL_ERROR; level >= LEVEL_NOTE; level--) {
        if (!counts[level])
            continue;
        text_printf(out, "%s%u %s", is_first ? " (" : ", ", counts[level],
                    plural(counts[level], one[level], many[level]));
        is_first = false;
    }
    text_add(out, is_first ? "" : ")");
}

const char *report_summary(Arena *arena, const Report *r)
{
    Text out = text_in(arena);
    uint32_t n = count_findings(r->findings);

    if (n == 0) {
        text_printf(&out, "no findings in %u %s", r->nfiles,
                    plural(r->nfiles, "file", "files"));
    } else {
        text_printf(&out, "%u %s", n, plural(n, "finding", "findings"));
        add_levels(r->findings, &out);
        text_printf(&out, " in %u %s; %u %s analysed", count_files(r->findings),
                    plural(count_files(r->findings), "file", "files"), r->nfiles,
                    plural(r->nfiles, "unit", "units"));
    }
    if (r->nsuppressed)
        text_printf(&out, "; %u suppressed", r->nsuppressed);
    if (r->noutside)
        text_printf(&out, "; %u in headers left out", r->noutside);
    if (r->nexcluded)
        text_printf(&out, "; %u in excluded files left out", r->nexcluded);
    if (r->nknown || r->ngone)
        text_printf(&out, "; %u known from the baseline, %u of it gone", r->nknown,
                    r->ngone);
    if (r->nfixed)
        text_printf(&out, "; %u fixed", r->nfixed);
    if (r->nelsewhere)
        text_printf(&out, "; %u on lines that did not change", r->nelsewhere);
    if (r->nwritten)
        text_printf(&out, "; %u written to the baseline", r->nwritten);
    if (r->nfailed)
        text_printf(&out, "; %u could not be analysed", r->nfailed);
    return text_str(&out);
}

static void add_count(Text *out, const char *what, uint32_t n)
{
    text_printf(out, "  %-24s %8u\n", what, n);
}

/* With the share of `all`, in percent. */
static void add_share(Text *out, const char *what, uint32_t n, uint32_t all)
{
    text_printf(out, "  %-24s %8u  (%.1f %%)\n", what, n, all ? 100.0 * n / all : 0.0);
}

static void add_reasons(Text *out, const char *title, const CensusReasons *reasons,
                        const char *here)
{
    if (reasons->n)
        text_printf(out, "%s\n", title);
    for (uint32_t i = 0; i < reasons->n && i < MOST_REASONS; i++) {
        const CensusReason *r = &reasons->v[i];

        text_printf(out, "  %8u  %s", r->n, r->word);
        if (r->place.path)
            text_printf(out, "  (%s%s:%u)", r->n > 1 ? "first at " : "",
                        path_below(here, r->place.path), r->place.line);
        text_char(out, '\n');
    }
    if (reasons->n > MOST_REASONS)
        text_printf(out, "            and %u more reasons\n", reasons->n - MOST_REASONS);
}

void report_stats(const Census *c, const Tally *havocs, uint32_t nhavocs,
                  const char *here, Text *out)
{
    text_add(out, "functions\n");
    add_count(out, "with a body", c->functions);
    add_count(out, "partial", c->partial);
    add_share(out, "given up", c->gave_up, c->functions);
    add_count(out, "statements", c->statements);
    add_count(out, "not understood", c->havocs);
    for (uint32_t i = 0; i < nhavocs && i < MOST_REASONS; i++)
        text_printf(out, "    %-22s %8u\n", havocs[i].word, havocs[i].n);
    text_add(out, "acquisitions\n");
    add_count(out, "all", c->acquired);
    add_count(out, "released", c->released);
    add_count(out, "returned", c->returned);
    add_count(out, "stored", c->stored);
    add_count(out, "escaped", c->escaped);
    add_share(out, "muted", c->muted, c->acquired);
    add_count(out, "leaked", c->leaked);
    add_count(out, "held at process end", c->ended);
    add_reasons(out, "muted: lost sight of, commonest reason first", &c->muted_by, here);
    add_reasons(out, "escaped: taken by, commonest first", &c->escaped_by, here);
}

void report_rules(const Rule *const *rules, Text *out)
{
    static const char *const levels[] = {"note", "warning", "error"};

    for (; *rules; rules++)
        text_printf(out, "%s  %-7s  %-30s  %s\n", (*rules)->id, levels[(*rules)->level],
                    (*rules)->name, (*rules)->summary);
}
