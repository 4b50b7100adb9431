/* The table of options in the forms that --help has. */
#ifndef HL_HELP_H
#define HL_HELP_H

#include "driver/options.h"

/* Adds the help text, a manual page (man(7) macros) or a completion script. */
void help_add(HelpForm form, Text *out);

#endif
