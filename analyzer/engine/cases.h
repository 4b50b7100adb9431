/* The cases of one summary while it is built: equal ones are joined, too many are
 * widened, and those of a recursion are folded until its rounds come to rest. Used by
 * summary.c alone.
 */
#ifndef HL_CASES_H
#define HL_CASES_H

#include "engine/run.h"

typedef ARRAY(SummaryCase) Cases;

typedef struct {
    Arena *arena;   /* of the summary */
    Arena *scratch; /* of the exploration */
    Facts *facts;
    Values *vs;      /* the summary's */
    uint32_t nfresh; /* next number of a FRESH or HEAP */
    bool is_folded;  /* the function belongs to a recursion whose cases grow */
    const Cases *
        before; /* is_folded: the cases of the round before, in terms of `vs`; NULL: there was none */
    /* inputs of which a joined case says less than its paths do (cases_fold) */
    ARRAY(Val) loose;
} CaseJoin;

/* True if both are equal but for conditions and facts. */
bool cases_agree(const SummaryCase *a, const SummaryCase *b);
/* In how many facts and conditions they differ. */
uint32_t cases_differ(const SummaryCase *a, const SummaryCase *b);
/* The entry of `what`; NULL: none. */
const Known *case_known(const Known *v, uint32_t n, Val what);
/* Keeps in `a` what both lists say; returns how many are left. */
uint32_t case_rels_join(Rel *a, uint32_t na, const Rel *b, uint32_t nb);
/* Adds a fact of a FRESH, besides what is known of it. */
void case_fresh_fact(CaseJoin *b, SummaryCase *k, Val v, Fact f);
/* Adds a FRESH to those the case speaks of. */
void case_symbol_add(CaseJoin *b, SummaryCase *k, Val v);

/* Joins cases that agree and differ in the facts of one value at most: nothing is lost by
 * that. */
void cases_join_alike(CaseJoin *b, Cases *cases);
/* Joins until SUMMARY_MAX_CASES are left, first what loses least. False: some had to be
 * left out. */
bool cases_limit(CaseJoin *b, Cases *cases);

/* verdict.c: marks handles of which the caller is told by results that nobody can read.
 * `exits`: what the cases were made of, one by one. */
void verdicts_mark(CaseJoin *b, const Explorer *ex, const Outcomes *exits, Cases *cases);

/* Joins cases that agree but for plain constants of the same sign that are left. */
void cases_widen_constants(CaseJoin *b, Cases *cases);

/* fold.c: what a recursion repeats is said once, so that its rounds come to rest. Joins
 * cases that agree up to the names of what they make, whatever their conditions; widens
 * conditions that grow from round to round; leaves out uses that follow an equal one;
 * cuts ways that pass the same field twice (`arg0->next->next->h`) and mutes what lies
 * behind. Inputs of which a case then says less than its paths do are added to `loose`. */
void cases_fold(CaseJoin *b, Cases *cases);
/* Joins `from` into `to`, which agrees with it. `is_exact`: the result says as much as both. */
void case_fold(CaseJoin *b, SummaryCase *to, const SummaryCase *from, bool is_exact);
/* Adds the inputs that `v` is made of to `loose`. */
void cases_note_loose(CaseJoin *b, Val v);
/* The cases of a summary in terms of `vs`. */
Cases cases_copied(CaseJoin *b, const Summary *from);

#endif
