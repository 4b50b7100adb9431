/* Facts about one value: at most eight disjoint intervals over int64_t, and known bits.
 * Facts are interned in a Facts table, so that a fact is a number, equal facts are equal
 * numbers and a state stays small.
 *
 * This file knows numbers only. state.h keeps facts per symbol and relations between
 * symbols, and walks expressions (state_assume).
 */
#ifndef HL_FACTS_H
#define HL_FACTS_H

#include "model/model.h"

typedef uint32_t Fact;
#define FACT_ANY 0   /* nothing is known */
#define FACT_NEVER 1 /* no value is left: the path is infeasible */
#define FACT_ZERO 2
#define FACT_NOT_ZERO 3
#define FACT_BOOL 4 /* 0 or 1 */
/* small numbers, as constants that stand in a pointer: NULL, INVALID_HANDLE_VALUE, ... */
#define FACT_MARK 5
#define FACT_OBJECT 6 /* what addresses of objects are: none of those */
/* FACT_NOT_ZERO of what was read or written through, and told from it, for nobody asked:
 * a caller need not hear of it, and states do not differ by it. No pointer has the value
 * left out. */
#define FACT_ACCESSED 8
#define FACT_MAX_INTERVALS 8

typedef struct {
    uint64_t zeros, ones; /* known bits */
    uint32_t n;
    Interval v[FACT_MAX_INTERVALS]; /* sorted, disjoint, not adjacent */
} FactNode;

typedef struct Facts Facts;

Facts *facts_new(Arena *arena);
const FactNode *fact(const Facts *fs, Fact f);

Fact fact_const(Facts *fs, int64_t num);
Fact fact_range(Facts *fs, int64_t lo, int64_t hi);
/* Sets of a model; n == 0 is FACT_ANY. */
Fact fact_set(Facts *fs, Intervals set);
Fact fact_bits(Facts *fs, uint64_t zeros, uint64_t ones);
/* What values of an integer type can be. */
Fact fact_of_type(Facts *fs, const Type *type);
Fact fact_and(Facts *fs, Fact a, Fact b);
/* Smallest fact that holds both (a ninth interval joins the nearest two). */
Fact fact_or(Facts *fs, Fact a, Fact b);
/* True if fact_or is known to hold no value that neither of them has. */
bool fact_or_is_exact(Facts *fs, Fact a, Fact b);
/* a without the values of b's intervals. */
Fact fact_minus(Facts *fs, Fact a, Fact b);
/* Everything that is not in b. */
Fact fact_not(Facts *fs, Fact b);
/* The hull widened towards the directions in which `next` leaves `prev`: keeps its sign
 * where it can. */
Fact fact_widen(Facts *fs, Fact prev, Fact next);
bool fact_is_subset(Facts *fs, Fact a, Fact b);
bool fact_is_disjoint(Facts *fs, Fact a, Fact b);
bool fact_has(const Facts *fs, Fact f, int64_t num);
bool fact_is_const(const Facts *fs, Fact f, int64_t *num);
/* Image of facts under an operation (ADD, SUB, NEG, AND, OR, XOR, ...); FACT_ANY when
 * unknown. */
Fact fact_apply(Facts *fs, Op op, Fact a, Fact b);
/* 1: `a op b` holds for all values, 0: for none, -1: open. op: EQ ... UGE. */
int fact_compare(const Facts *fs, Op op, Fact a, Fact b);
/* What `a` can be if `a op c` holds. */
Fact fact_refine(Facts *fs, Op op, Fact a, int64_t c);
/* Names as text: "{0}", "not 0", ">= 0", "1..5, 7". */
void fact_print(const Facts *fs, Fact f, Text *out);

#endif
