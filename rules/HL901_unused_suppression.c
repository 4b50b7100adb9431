/* HL901 unused-suppression: a NOLINT comment names rules of ours that find nothing there.
 *
 * Such a comment outlived its finding, or stands on the wrong line; either way it hides
 * the next defect. It is not a fact about a handle: report/suppress.c, which knows the
 * comments, makes the findings.
 */
#include "engine/rule.h"

const Rule rule_unused_suppression = {
    .id = "HL901",
    .name = "unused-suppression",
    .level = LEVEL_NOTE,
    .summary = "A comment suppresses rules that find nothing where it stands.",
};
