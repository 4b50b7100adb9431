/* The embedded headers that a unit includes before anything else (prefix.c). */
#ifndef HL_FRONT_PREFIX_H
#define HL_FRONT_PREFIX_H

#include "base/text.h"
#include "front/front.h"

typedef struct {
    Text text;            /* lines of #define and #include */
    ARRAY(uint32_t) ends; /* of the text: where each #include line ends */
} Prefix;

/* Reads the first lines of the job's file and of the project headers that they include.
 * No #include in the result: there is nothing that many units can have in common. */
void prefix_read(Arena *arena, const FrontJob *job, Prefix *out);

#endif
