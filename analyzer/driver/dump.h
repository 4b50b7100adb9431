/* What --dump-config prints. */
#ifndef HL_DUMP_H
#define HL_DUMP_H

#include "driver/settings.h"

#include "base/text.h"

/* Adds the configuration of each path that the options name (of the current folder
 * without any). False: one is wrong. */
bool dump_config(Arena *arena, const Options *options, Settings *settings, Text *out,
                 Err *err);

#endif
