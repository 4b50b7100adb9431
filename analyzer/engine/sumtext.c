/* Summaries as text, as equal, and what they say of an object's death. */
#include "engine/run.h"

#include <string.h>

/* text */

static void print_val(const EngineRun *run, const Summary *sum, Val v, Text *out)
{
    val_print(sum->values, run->program, NULL, v, out);
}

static void print_knowns(const EngineRun *run, const Summary *sum, const Known *v,
                         uint32_t n, Text *out)
{
    for (uint32_t i = 0; i < n; i++) {
        text_add(out, i > 0 ? ", " : " ");
        print_val(run, sum, v[i].val, out);
        text_char(out, ' ');
        fact_print(run->facts, v[i].fact, out);
    }
}

static const char *act_text(Act act)
{
    static const char *const names[ACT_COUNT] = {
        [ACT_RELEASE] = "release", [ACT_USE] = "use",     [ACT_MODIFY] = "modify",
        [ACT_STORE] = "store",     [ACT_START] = "start", [ACT_ESCAPE] = "escape",
        [ACT_MUTE] = "mute",       [ACT_LOSE] = "lose",   [ACT_RETAIN] = "retain",
        [ACT_DROP] = "drop"};

    return names[act];
}

static const char *origin_text(Origin origin)
{
    switch (origin) {
    case ORIGIN_OWNED:
        return "owned";
    case ORIGIN_BORROWED:
        return "borrowed";
    case ORIGIN_PSEUDO:
        return "pseudo";
    case ORIGIN_INPUT:
        return "input";
    }
    return "?";
}

static void print_case(const EngineRun *run, const Summary *sum, const SummaryCase *k,
                       Text *out)
{
    static const char *const exits[] = {"return", "throw", "noreturn"};

    text_add(out, exits[k->exit]);
    if (k->result != 0) {
        text_char(out, ' ');
        print_val(run, sum, k->result, out);
    }
    if (k->nwhen > 0)
        text_add(out, " when");
    print_knowns(run, sum, k->when, k->nwhen, out);
    for (uint32_t row = 0; k->boxes != NULL && row < k->boxes->nrows; row++) {
        text_add(out, row > 0 ? " or" : " either");
        for (uint32_t i = 0; i < k->boxes->ncols; i++) {
            Known one = {k->boxes->cols[i], k->boxes->facts[row * k->boxes->ncols + i]};
            print_knowns(run, sum, &one, 1, out);
        }
    }
    for (uint32_t i = 0; i < k->ndoes; i++) {
        text_printf(out, "%s %s ", i > 0 ? "," : " does", act_text(k->does[i].act));
        print_val(run, sum, k->does[i].target, out);
    }
    for (uint32_t i = 0; i < k->nmakes; i++) {
        const HandleRec *h = &k->makes[i];
        text_add(out, i > 0 ? ", " : " makes ");
        print_val(run, sum, h->sym, out);
        text_printf(out, " %s %s", origin_text(h->pub.origin), life_text(h->pub.life));
        if (h->decider != 0) {
            text_add(out, " by ");
            print_val(run, sum, h->decider, out);
        }
    }
    if (k->nfresh > 0)
        text_add(out, " fresh");
    print_knowns(run, sum, k->fresh, k->nfresh, out);
    for (uint32_t i = 0; i < k->nleaves; i++) {
        text_add(out, i > 0 ? ", " : " leaves ");
        print_val(run, sum, k->leaves[i].place, out);
        text_add(out, " = ");
        print_val(run, sum, k->leaves[i].value, out);
    }
    for (uint32_t i = 0; i < k->nforgotten; i++) {
        text_add(out, k->forgotten[i].kind == DEFAULT_ZERO     ? " zeroes "
                      : k->forgotten[i].kind == DEFAULT_COPIED ? " copies "
                                                               : " forgets ");
        print_val(run, sum, k->forgotten[i].place, out);
        if (k->forgotten[i].from != 0) {
            text_add(out, " from ");
            print_val(run, sum, k->forgotten[i].from, out);
        }
    }
    text_char(out, '\n');
}

void summary_print(const EngineRun *run, const Summary *sum, Text *out)
{
    for (uint32_t i = 0; i < sum->ncases; i++)
        print_case(run, sum, &sum->cases[i], out);
    for (uint32_t i = 0; i < sum->nholes; i++) {
        text_add(out, sum->holes[i].kind == HOLE_CALL ? "hole call " : "hole virtual ");
        print_val(run, sum, sum->holes[i].input, out);
        text_char(out, '\n');
    }
    for (uint32_t i = 0; i < sum->nloose; i++) {
        text_add(out, "widened ");
        print_val(run, sum, sum->loose[i], out);
        text_char(out, '\n');
    }
    if (!sum->complete)
        text_printf(out, "incomplete: %s\n",
                    sum->why_incomplete != NULL ? sum->why_incomplete : "?");
}

bool summary_equal(const EngineRun *run, const Summary *a, const Summary *b)
{
    Arena *scratch = arena_new("summary-text");
    Text x = text_in(scratch), y = text_in(scratch);

    summary_print(run, a, &x);
    summary_print(run, b, &y);
    bool is_equal = strcmp(text_str(&x), text_str(&y)) == 0;
    arena_free(scratch);
    return is_equal;
}

/* what a destructor releases */

/* True if `path` below `object` (table a) is the same way as `target` below `this` (table
 * b). */
static bool same_way(const Values *a, Val object, Val path, const Values *b, Val target)
{
    for (;;) {
        const ValNode *x = val(a, path), *y = val(b, target);
        if (path == object)
            return y->kind == VAL_INPUT && val(b, y->a)->kind == VAL_ROOT &&
                   val(b, y->a)->num == ROOT_THIS;
        if (x->kind != y->kind || x->name != y->name || x->num != y->num ||
            (x->kind != VAL_FIELD && x->kind != VAL_BASE && x->kind != VAL_ELEM &&
             x->kind != VAL_ANY))
            return false;
        path = x->a;
        target = y->a;
    }
}

static bool summary_releases(const Summary *sum, const Values *vs, Val object, Val path)
{
    for (uint32_t i = 0; sum != NULL && i < sum->ncases; i++)
        for (uint32_t j = 0; j < sum->cases[i].ndoes; j++) {
            const CaseEffect *e = &sum->cases[i].does[j];
            const ValNode *n = val(sum->values, e->target);
            if (e->act == ACT_RELEASE && n->kind == VAL_INPUT &&
                same_way(vs, object, path, sum->values, n->a))
                return true;
        }
    return false;
}

/* True if a model's destructor closes what lies at `field` of its object. */
static bool model_releases(const EngineRun *run, const ModelClass *cls, Name field)
{
    const ModelFn *fn = models_method(cls, names_add(run->names, "destructor"));

    for (uint32_t i = 0; fn != NULL && i < fn->nsteps; i++) {
        const ModelStep *step = &fn->steps[i];
        if ((step->verb == VERB_CLOSE || step->verb == VERB_RELEASE) &&
            step->slot.base == SLOT_THIS && step->slot.nsteps == 1 &&
            step->slot.steps[0].field == field)
            return true;
    }
    return false;
}

bool summary_object_releases(EngineRun *run, RecId record, const Values *vs, Val object,
                             Val path)
{
    const LinkedRecord *r = &run->program->records.v[record];
    const ValNode *n = val(vs, path);

    if (r->model != NULL && n->kind == VAL_FIELD &&
        val_object(vs, n->a) == val_object(vs, object) &&
        model_releases(run, r->model, n->name))
        return true;
    if (r->destructor == 0 || run->program->fns.v[r->destructor].body == NULL)
        return false;
    return summary_releases(run_summary(run, r->destructor), vs, object, path);
}
