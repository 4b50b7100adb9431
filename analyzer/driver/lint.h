/* The commands that analyse. Each returns the exit status. */
#ifndef HL_LINT_H
#define HL_LINT_H

#include "driver/options.h"

enum { STATUS_CLEAN, STATUS_FINDINGS, STATUS_USAGE, STATUS_FAILED, STATUS_INTERNAL };

/* Prints a usage or configuration error; returns STATUS_USAGE. */
int complain(const Err *err);
/* Lints what the options name: sources, or for `link` captured units. */
int lint_main(Arena *arena, const Options *options);
/* Prints the configuration of what the options name. */
int dump_main(Arena *arena, const Options *options);
/* Prints what the file of --print-flags is parsed with. */
int flags_main(Arena *arena, const Options *options);
/* Parses one unit and writes its IR. */
int capture_main(Arena *arena, const Options *options);

#endif
