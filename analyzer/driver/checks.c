/* Sets of rules, and the words that people choose them by. */
#include "driver/checks.h"

#include "base/text.h"
#include "rules/rules.h"

#include <string.h>

#define MOST_NAMES 128

uint32_t checks_count(void)
{
    uint32_t n = 0;

    while (rules_all[n])
        n++;
    return n;
}

bool checks_match(const char *glob, const Rule *rule)
{
    return text_glob(glob, rule->id) || text_glob(glob, rule->name);
}

const char *checks_nearest(const char *word)
{
    const char *names[MOST_NAMES];
    size_t n = 0;

    for (uint32_t i = 0; rules_all[i] && n + 2 <= MOST_NAMES; i++) {
        names[n++] = rules_all[i]->id;
        names[n++] = rules_all[i]->name;
    }
    return text_nearest(word, names, n);
}

const char *checks_apply(const char *const *words, uint32_t n, bool *is_on)
{
    if (n && words[0][0] != '-')
        memset(is_on, 0, sizeof *is_on * checks_count());
    for (uint32_t i = 0; i < n; i++) {
        bool takes_away = words[i][0] == '-', is_known = false;

        for (uint32_t r = 0; rules_all[r]; r++) {
            if (!checks_match(words[i] + takes_away, rules_all[r]))
                continue;
            is_on[r] = !takes_away;
            is_known = true;
        }
        if (!is_known)
            return words[i] + takes_away;
    }
    return NULL;
}

const Rule **checks_rules(Arena *arena, const bool *is_on)
{
    const Rule **rules = ARENA_NEW_N(arena, const Rule *, checks_count() + 1);
    uint32_t n = 0;

    for (uint32_t i = 0; rules_all[i]; i++)
        if (is_on[i])
            rules[n++] = rules_all[i];
    return rules;
}
