/* What --print-flags prints. */
#ifndef HL_PRINTFLAGS_H
#define HL_PRINTFLAGS_H

#include "driver/settings.h"

#include "base/text.h"

/* Adds the flags of each unit that the file of --print-flags stands for, each with its
 * source, and those that handlint adds by itself. False: nothing is known of the file,
 * or a description is wrong. */
bool print_flags(Arena *arena, const Options *options, Settings *settings, Text *out,
                 Err *err);

#endif
