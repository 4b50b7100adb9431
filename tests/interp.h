/* Runs the IR of a unit, so that tests can compare what a lowered program does with what
 * the language says it does: which resources are acquired and released, in which order,
 * on which paths.
 *
 * Functions without a body are the test's environment:
 *   int acquire()        a new number, logged as "+1"
 *   void release(int)    logged as "-1"; a second time as "-1!"
 *   void note(int)       logged as "1"
 * Anything else without a body returns 0. What a run leaves unreleased is logged as "leak:1".
 */
#ifndef HL_TEST_INTERP_H
#define HL_TEST_INTERP_H

#include "ir/ir.h"

/* Runs function `name` (qualified, without parameters) and returns its log. An exception
 * that leaves it ends the log with "throw", a step limit with "endless", control in the
 * wrong place with "stop". */
const char *interp_run(Arena *arena, const Unit *unit, const char *name);

#endif
