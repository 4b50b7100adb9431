/* The parent's side: a pool of worker processes that parse units. */
#ifndef HL_POOL_H
#define HL_POOL_H

#include "driver/child.h"

typedef struct Pool Pool;

typedef struct {
    uint32_t nworkers;
    uint32_t timeout; /* seconds for one job */
    bool is_verbose;  /* workers may write to standard error */
    /* Called for each job, in the order in which they end; may call pool_add. */
    void (*done)(void *context, uint32_t job, const Parsed *parsed);
    void *context;
} PoolOptions;

Pool *pool_new(Arena *arena, PoolOptions options);
/* Adds a job, which must live as long as the pool; returns its number, from 0. */
uint32_t pool_add(Pool *pool, const FrontJob *job);
/* Runs until all jobs are done. A worker that dies costs its job and is replaced. False:
 * no worker could be started. */
bool pool_run(Pool *pool, Err *err);

#endif
