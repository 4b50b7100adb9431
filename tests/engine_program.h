/* Small programs in the text form of the IR, for the tests of the engine's parts. */
#ifndef HL_TEST_ENGINE_PROGRAM_H
#define HL_TEST_ENGINE_PROGRAM_H

#include "engine/engine.h"

typedef struct {
    Arena *arena;
    Names *names;
    Models *models;
} TestProgram;

/* Without models. */
TestProgram test_program_new(void);
/* With those that are built in. */
TestProgram test_program_with_models(void);
void test_program_free(TestProgram *t);
/* The unit that `text` describes; the test fails if it is none. */
Unit *test_unit(TestProgram *t, const char *text);

#endif
