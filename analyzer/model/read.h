/* Between read.c (packs, functions, classes) and read_step.c (steps): reading JSON into
 * structs. */
#ifndef HL_MODEL_READ_H
#define HL_MODEL_READ_H

#include "base/json.h"
#include "model/inside.h"

typedef struct {
    Models *m;
    Arena *arena; /* of the models */
    Name file;
    Err *err;
} Reader;

/* Each sets err at the place of `j` and returns false if it cannot be read. An absent `j`
 * leaves *out as it is and is no error. */
bool read_name(Reader *r, Json j, Name *out);
bool read_names(Reader *r, Json array, Name **out, uint32_t *n);
bool read_flag(Reader *r, Json j, bool *out);
bool read_index(Reader *r, Json j, uint32_t *out);
bool read_slot(Reader *r, Json j, Slot *out);
bool read_slots(Reader *r, Json array, Slot **out, uint32_t *n);
/* A number, a text like "0..1" or an array of these. */
bool read_intervals(Reader *r, Json j, Intervals *out);
/* Sets *out to the index of the text among `words` (NULL-terminated). */
bool read_choice(Reader *r, Json j, const char *const *words, uint32_t *out);

/* The keys (NULL-terminated) that an object may have: "pack", "family", "result",
 * "literal", "function", "method", "class", "deleter". NULL: no such object. For the test
 * that keeps schema.json in step. */
const char *const *read_keys(const char *object);
/* The keys beside its own and "when" that a step with this verb may have. */
const char *const *step_keys(Verb verb);
const char *verb_text(Verb verb);

/* Reads the array `does`. */
bool read_steps(Reader *r, Json does, ModelFn *fn);

#endif
