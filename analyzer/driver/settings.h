/* Which configuration holds for which file: the one that --config names, else the nearest
 * `.handlint.json` from the file's folder upwards, not beyond its repository.
 */
#ifndef HL_SETTINGS_H
#define HL_SETTINGS_H

#include "driver/config.h"
#include "driver/options.h"
#include "project/project.h"

typedef struct Settings Settings;

/* Reads the file that --config names. */
bool settings_make(Arena *arena, const Options *options, Settings **out, Err *err);
/* The configuration of a file (absolute), with --checks applied. NULL: there is one and
 * it is wrong. */
const Config *settings_for(Settings *settings, const char *file, Err *err);
/* The same for what is in a folder. */
const Config *settings_below(Settings *settings, const char *folder, Err *err);
/* The API models of a configuration, made at the first question, by which names must be
 * the same. */
const Models *settings_models(Settings *settings, Names *names, const Config *config,
                              Err *err);
/* Takes units that are excluded out of a project, and adds the configured flags to the
 * others. Sets *nexcluded. */
bool settings_apply(Settings *settings, Project *project, uint32_t *nexcluded, Err *err);
/* Marks the functions of a unit that the configuration says do not return. */
bool settings_mark(Settings *settings, Unit *unit, Err *err);
/* All rules that are on for some unit or for a project header of one. */
bool settings_rules(Settings *settings, Unit *const *units, uint32_t n, const Rule ***out,
                    Err *err);
/* The configuration files in use, in the order in which they were found; for the user's
 * information. */
uint32_t settings_files(const Settings *settings, const char *const **out);

#endif
