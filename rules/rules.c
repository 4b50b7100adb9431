/* The table of rules, from rules.def, and their pages, embedded at build time. */
#include "rules/rules.h"

#include "embed/embedded_pages.h"

#include <string.h>

#define RULE(symbol, stem) extern const Rule rule_##symbol;
#include "rules/rules.def"
#undef RULE

const Rule *const rules_all[] = {
#define RULE(symbol, stem) &rule_##symbol,
#include "rules/rules.def"
#undef RULE
    NULL};

/* File stems, parallel to rules_all. */
static const char *const stems[] = {
#define RULE(symbol, stem) stem,
#include "rules/rules.def"
#undef RULE
};

const Rule *rules_find(const char *id_or_name)
{
    for (uint32_t i = 0; rules_all[i]; i++)
        if (strcmp(rules_all[i]->id, id_or_name) == 0 ||
            strcmp(rules_all[i]->name, id_or_name) == 0)
            return rules_all[i];
    return NULL;
}

static const char *page_named(const char *stem)
{
    size_t len = strlen(stem);

    for (uint32_t i = 0; embedded_pages[i].name; i++)
        if (strncmp(embedded_pages[i].name, stem, len) == 0 &&
            strcmp(embedded_pages[i].name + len, ".md") == 0)
            return embedded_pages[i].text;
    return NULL;
}

const char *rules_page(const Rule *rule)
{
    for (uint32_t i = 0; rules_all[i]; i++)
        if (rules_all[i] == rule)
            return page_named(stems[i]);
    return NULL;
}
