/* Fixes in a SARIF log: each edit a replacement, its region in lines and UTF-16 columns
 * as everywhere in the log. */
#include "report/sarif.h"

#include "report/fingerprint.h"
#include "report/fix.h"

#include <string.h>

static uint32_t line_of(const Source *source, uint32_t offset)
{
    uint32_t lo = 1, hi = source->nlines;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo + 1) / 2;

        if (source->starts[mid - 1] <= offset)
            lo = mid;
        else
            hi = mid - 1;
    }
    return lo;
}

/* 1-based; a byte-order mark is no part of the first line. */
static uint32_t col_of(const Source *source, uint32_t line, uint32_t offset)
{
    size_t at = source->starts[line - 1];
    uint32_t col = 1;

    if (line == 1 && source->len >= 3 && memcmp(source->data, "\xef\xbb\xbf", 3) == 0)
        at = 3;
    while (at < offset) {
        uint32_t code;

        at += fingerprint_decode(source->data + at, offset - at, &code);
        col += code >= 0x10000 ? 2 : 1;
    }
    return col;
}

static void add_replacement(Sarif *s, cJSON *list, const Source *source,
                            const FixEdit *edit)
{
    cJSON *item = build_object(list, NULL);
    cJSON *region = build_object(item, "deletedRegion");
    uint32_t line = line_of(source, edit->start), end_line = line_of(source, edit->end);

    build_number(region, "startLine", line);
    build_number(region, "startColumn", col_of(source, line, edit->start));
    build_number(region, "endLine", end_line);
    build_number(region, "endColumn", col_of(source, end_line, edit->end));
    if (*edit->text)
        build_string(s->arena, build_object(item, "insertedContent"), "text", edit->text);
}

void sarif_fix(Sarif *s, cJSON *result, const struct Fix *fix)
{
    cJSON *item, *changes, *list = NULL;
    const char *path = NULL;

    if (!fix)
        return;
    item = build_object(build_array(result, "fixes"), NULL);
    sarif_text(s, item, "description", fix->title, strlen(fix->title));
    changes = build_array(item, "artifactChanges");
    for (uint32_t i = 0; i < fix->nedits; i++) {
        const Source *source = source_get(s->sources, fix->edits[i].path);

        if (!source->data)
            continue;
        if (!path || strcmp(path, fix->edits[i].path) != 0) {
            cJSON *change = build_object(changes, NULL);

            path = fix->edits[i].path;
            sarif_artifact(s, change, path);
            list = build_array(change, "replacements");
        }
        add_replacement(s, list, source, &fix->edits[i]);
    }
}
