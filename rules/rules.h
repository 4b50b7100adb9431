/* The list of all rules, with their pages. Made from rules.def and the .md files. */
#ifndef HL_RULES_H
#define HL_RULES_H

#include "engine/rule.h"

/* In the order of rules.def, NULL-terminated. */
extern const Rule *const rules_all[];
/* By id or name; NULL: unknown. */
const Rule *rules_find(const char *id_or_name);
/* The Markdown page of a rule, embedded at build time. */
const char *rules_page(const Rule *rule);

#endif
