/* Columns and small questions about findings. */
#include "report/view.h"

#include <string.h>

uint32_t place_col(const Place *place)
{
    return place->col > place->wide ? place->col - place->wide : 1;
}

uint32_t place_end_col(const Place *place)
{
    uint32_t col = place_col(place);
    uint32_t end =
        place->end_col > place->end_wide ? place->end_col - place->end_wide : 1;

    return place->end_line <= place->line && end <= col ? col + 1 : end;
}

bool finding_is_known(const Finding *f)
{
    return f->baseline == BASELINE_UNCHANGED || f->baseline == BASELINE_UPDATED;
}

bool finding_counts(const Finding *f)
{
    return !f->suppressed && !finding_is_known(f);
}

bool finding_tells(const Finding *f, const Related *related)
{
    for (uint32_t i = 0; i < f->nsteps; i++)
        if (f->steps[i].place.line == related->place.line &&
            f->steps[i].place.col == related->place.col &&
            strcmp(f->steps[i].place.path, related->place.path) == 0 &&
            strcmp(f->steps[i].text, related->text) == 0)
            return true;
    return false;
}
