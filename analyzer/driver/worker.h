/* The worker's side: parses units until its input ends. */
#ifndef HL_WORKER_H
#define HL_WORKER_H

#include <stdbool.h>

/* First argument that makes the program a worker, and a second for one that will see the
 * same files again and again. Not for people. */
#define WORKER_ARGUMENT "--internal-worker"
#define WORKER_LASTING "lasting"

/* Serves requests on standard input; returns the exit status. */
int worker_main(bool is_lasting);

#endif
