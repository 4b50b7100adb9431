/* The worker's side: parses units until its input ends. */
#ifndef HL_WORKER_H
#define HL_WORKER_H

/* First argument that makes the program a worker. Not for people. */
#define WORKER_ARGUMENT "--internal-worker"

/* Serves requests on standard input; returns the exit status. */
int worker_main(void);

#endif
