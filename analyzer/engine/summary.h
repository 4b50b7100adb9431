/* Summaries: what a function does to its caller, as guarded cases (engine.md, section 4).
 *
 * A summary has its own Values table in the session's arena. Its values speak of INPUT,
 * ROOT, GLOBAL, FN, TYPE, constants, FRESH and HEAP (a = 0, num) only: building renames
 * SITE, JOIN and HEAP of the explored body in order of appearance (result, leaves, makes)
 * and replaces what speaks of locals by FRESH. Applying rebuilds with INPUT(place) ->
 * state_read of the rebuilt place, ROOT result -> Call.into, FRESH n ->
 * state_fresh(ordinal n).
 *
 * Building from an Outcome of Explorer.exits:
 *   when    knowns and rels over values that are val_is_input
 *   does    effect_list(state->does)
 *   makes   handles held by the result or below input places (and regions reachable from there)
 *   leaves  cells below input places and globals whose value is not INPUT(place) itself, plus reachable heap cells;
 *           `forgotten`: defaults of the state below input places
 */
#ifndef HL_SUMMARY_H
#define HL_SUMMARY_H

#include "engine/explore.h"

typedef struct {
    Act act;
    Val target;
    Event ev; /* handle == NULL, at == 0 */
    Name why;
    const TrailStep *steps; /* from the callee's entry to the act, depth from 1 */
    uint32_t nsteps;
} CaseEffect;

typedef struct {
    ExitKind exit;
    Val exception, result;
    /* the FRESH and HEAP values that the case speaks of, in order of appearance */
    Val *symbols;
    uint32_t nsymbols;
    Known *when;
    uint32_t nwhen;
    const Boxes *boxes; /* conditions that go together; NULL: each alone */
    Rel *rels;
    uint32_t nrels;
    CaseEffect *does;
    uint32_t ndoes;
    HandleRec *makes; /* values of the summary's table; `sym` is FRESH */
    uint32_t nmakes;
    Known *fresh; /* facts of FRESH values */
    uint32_t nfresh;
    Cell *leaves;
    uint32_t nleaves;
    Default *forgotten;
    uint32_t nforgotten;
} SummaryCase;

typedef struct Summary {
    Values *values;
    FnId fn;
    SummaryCase *cases;
    uint32_t ncases;
    Hole *holes;
    uint32_t nholes;
    Val *
        loose; /* inputs of which the cases of a recursion say less than its paths do: a caller that knows one */
    uint32_t nloose; /* of them must explore for itself, or mute */
    bool complete;
    Name why_incomplete;
} Summary;

#define SUMMARY_MAX_CASES 24
/* left of a function that has more */
#define SUMMARY_FEW_CASES 8
/* names of what a function makes, in all its cases */
#define SUMMARY_MAX_SYMBOLS 190

#endif
