/* What the files of this folder share: the tables of a Models and the parsers of the
 * small languages. Nobody outside includes this. */
#ifndef HL_MODEL_INSIDE_H
#define HL_MODEL_INSIDE_H

#include "base/embed.h"
#include "base/hash.h"
#include "model/model.h"

/* One name in one of the tables; the key is the text. */
typedef struct {
    Name key;
    void *item; /* ModelFn, ModelClass, ModelFamily, ModelResult */
    UT_hash_handle hh;
} Entry;

/* A way of telling success by the result, shared by many functions: "bool", "hresult". */
typedef struct {
    Name name;
    Intervals range, success;
    bool sets_error;
    Intervals succeeds_with;
    /* typedef names: a system function without a model that has such a result */
    Name *types;
    uint32_t ntypes;
    Name file;
    uint32_t line;
} ModelResult;

typedef struct {
    int64_t value;
    Name function;
    /* the constant usually means something else: INVALID_HANDLE_VALUE */
    bool is_ambiguous;
    Name file;
    uint32_t line;
} Literal;

/* Models made on demand (derive.c). */
typedef struct {
    Entry *models; /* by Decl.key */
} Derived;

struct Models {
    Arena *arena;
    Names *names;
    Entry *functions, *fields, *pointers, *classes, *families, *results;
    const Embedded *windows;        /* one name a line, sorted; NULL: no list was read */
    ARRAY(ModelClass *) class_list; /* without the further names */
    ARRAY(Literal) literals;
    ARRAY(const char *) untracked; /* packs, without ".json" */
    bool is_untracking;            /* the pack at hand is one of them */
    Derived *derived;
    bool is_finished;
};

/* Adds or, with `replace`, exchanges. False: the key is there already (or, with
 * `replace`, is not). */
bool table_add(Arena *arena, Entry **table, Name key, void *item, bool replace);
void *table_find(const Entry *table, const char *key);
/* The key nearest to `word`, or NULL. */
const char *table_nearest(Arena *arena, const Entry *table, const char *word);

/* Whether `name` is a line of the sorted text. */
bool builtin_is_line(const Embedded *file, const char *name);

/* The model that a declaration stands for by its attributes or the type of its result;
 * NULL: none. */
const ModelFn *derive_model(const Models *m, const Unit *u, const Decl *decl);

/* slot.c: each returns NULL, or what is wrong with `text` (lives in `arena`) */

const char *slot_parse(Arena *arena, Names *names, const char *text, Slot *out);
/* "1", "0..1", "..-1, 5.."; sorted and disjoint, else wrong. */
const char *intervals_parse(Arena *arena, const char *text, Intervals *out);
/* Appends an interval; false if it overlaps one that is there. Keeps the order. */
bool intervals_add(Arena *arena, Intervals *set, Interval item);
const char *when_parse(Arena *arena, Names *names, const char *text, When *out);
/* Why not all of the conditions can hold together, or NULL. `has_success`: the function
 * has a set of results that mean success. */
const char *when_conflict(Arena *arena, const When *when, uint32_t n, bool has_success);
bool slot_equal(const Slot *a, const Slot *b);

#endif
