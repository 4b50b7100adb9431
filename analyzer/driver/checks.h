/* Which rules are on: lists such as "HL2*,-owned-handle-leaked", of the command line and
 * of configurations. */
#ifndef HL_CHECKS_H
#define HL_CHECKS_H

#include "engine/rule.h"

/* Rules in rules_all; sets of rules are arrays of so many flags in that order. */
uint32_t checks_count(void);
/* Id or name of a rule by a glob. */
bool checks_match(const char *glob, const Rule *rule);
/* The id or name nearest to a word that is none, or NULL. */
const char *checks_nearest(const char *word);
/* Switches rules on and off, word after word; a word with - in front takes away. If the
 * first word takes away, the list starts from what `is_on` holds, else from nothing.
 * Returns NULL, or the word that no rule answers to. */
const char *checks_apply(const char *const *words, uint32_t n, bool *is_on);
/* The rules of a set, in the order of rules_all, NULL-terminated. */
const Rule **checks_rules(Arena *arena, const bool *is_on);

#endif
