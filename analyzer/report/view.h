/* What all reporters ask of findings and places. */
#ifndef HL_VIEW_H
#define HL_VIEW_H

#include "engine/finding.h"

/* 1-based column in UTF-16 units; 1 where the column is not known. */
uint32_t place_col(const Place *place);
/* Column behind the last character, on the line where the place ends; past place_col if
 * that is the first line. */
uint32_t place_end_col(const Place *place);
/* Known from a baseline. */
bool finding_is_known(const Finding *f);
/* Neither suppressed nor known: what summary, exit status and the formats for gates count. */
bool finding_counts(const Finding *f);
/* Whether the path has a step that says what the related place says: the last step often
 * does. */
bool finding_tells(const Finding *f, const Related *related);

#endif
