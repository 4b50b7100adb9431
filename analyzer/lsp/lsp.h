/* The language server. */
#ifndef HL_LSP_LSP_H
#define HL_LSP_LSP_H

#include "driver/options.h"

/* Serves one client on standard input and output; returns the exit status: 0 after
 * `shutdown` and `exit`, 1 if the client went without. */
int lsp_main(Arena *arena, const Options *options);

#endif
