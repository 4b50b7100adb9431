/* Where a handle can be had back from. See hold.h.
 *
 * A heap object counts as a holder only while somebody can reach it: from a register, a
 * cell outside the heap, or another object that is reachable.
 */
#include "engine/hold.h"

#include "engine/explore.h"

bool hold_is_in(const Values *vs, Val v, Val sym)
{
    const ValNode *n = val(vs, v);

    if (v == sym)
        return true;
    switch ((ValKind)n->kind) {
    case VAL_EXPR:
        if ((n->op >= OP_EQ && n->op <= OP_UGE) || n->op == OP_NOT)
            return false;
        return hold_is_in(vs, n->a, sym) || (n->b && hold_is_in(vs, n->b, sym));
    case VAL_CHOICE:
        return hold_is_in(vs, n->a, sym) || (n->b && hold_is_in(vs, n->b, sym));
    default:
        return val_mentions(vs, v, sym);
    }
}

bool hold_is_known_outside(const Explorer *ex, const State *s, Val root)
{
    return state_peek(
               s, val_field(ex->values, root, names_add(ex->names, FIELD_ESCAPED))) != 0;
}

/* Whether a value is, or speaks of, a symbol: hold_is_in or val_mentions. */
typedef bool (*SpeaksOf)(const Values *vs, Val v, Val sym);

/* Besides cells: registers, the value on its way out, an exception in flight. */
static bool is_in_flight(const Explorer *ex, const State *s, Val sym, SpeaksOf speaks_of)
{
    for (uint32_t i = 0; i < s->nregs; i++)
        if (speaks_of(ex->values, s->regs[i].value, sym))
            return true;
    return (ex->held && speaks_of(ex->values, ex->held, sym)) ||
           (s->exception && speaks_of(ex->values, s->exception, sym));
}

/* If a pending acquisition fails, it is there again. */
static bool comes_back(const State *s, Val sym)
{
    for (uint32_t i = 0; i < s->nhandles; i++)
        if (s->handles[i].before == sym && s->handles[i].pub.life == LIFE_PENDING)
            return true;
    return false;
}

/* Values that are reachable at all: everything but the contents of unreachable heap
 * objects. */
static bool is_reachable_heap(const Explorer *ex, const State *s, Val root,
                              uint32_t depth)
{
    if (depth > PLACE_MAX_DEPTH || hold_is_known_outside(ex, s, root) ||
        is_in_flight(ex, s, root, hold_is_in))
        return true;
    for (uint32_t i = 0; i < s->ncells; i++) {
        Val holder = val_root_of(ex->values, s->cells[i].place);

        if (holder == root || !hold_is_in(ex->values, s->cells[i].value, root))
            continue;
        if (val(ex->values, holder)->kind != VAL_HEAP ||
            is_reachable_heap(ex, s, holder, depth + 1))
            return true;
    }
    return false;
}

static bool is_held_itself(const Explorer *ex, const State *s, Val sym)
{
    for (uint32_t i = 0; i < s->ncells; i++) {
        Val root;

        if (!hold_is_in(ex->values, s->cells[i].value, sym))
            continue;
        root = val_root_of(ex->values, s->cells[i].place);
        if (val(ex->values, root)->kind != VAL_HEAP || is_reachable_heap(ex, s, root, 0))
            return true;
    }
    return is_in_flight(ex, s, sym, hold_is_in) || comes_back(s, sym);
}

bool hold_is_held(const Explorer *ex, const State *s, Val sym)
{
    uint32_t i;

    if (is_held_itself(ex, s, sym))
        return true;
    for (i = 0; i < s->nrels; i++) {
        Rel r = s->rels[i];
        Val other = r.a == sym ? r.b : r.a;

        if (r.is_equal && (r.a == sym || r.b == sym) &&
            (val_is_input(ex->values, other) || is_held_itself(ex, s, other)))
            return true;
    }
    return false;
}

static bool is_lasting(const Explorer *ex, const State *s, Val sym, uint32_t depth)
{
    for (uint32_t i = 0; i < s->ncells && depth <= PLACE_MAX_DEPTH; i++) {
        Val root = val_root_of(ex->values, s->cells[i].place);
        ValKind kind = (ValKind)val(ex->values, root)->kind;

        if (root == sym || !hold_is_in(ex->values, s->cells[i].value, sym))
            continue;
        if (kind == VAL_INPUT || kind == VAL_GLOBAL ||
            (kind == VAL_HEAP && is_lasting(ex, s, root, depth + 1)))
            return true;
    }
    return false;
}

bool hold_is_lasting(const Explorer *ex, const State *s, Val sym)
{
    return is_lasting(ex, s, sym, 0);
}

bool hold_is_mentioned(const Explorer *ex, const State *s, Val sym)
{
    for (uint32_t i = 0; i < s->ncells; i++)
        if (val_mentions(ex->values, s->cells[i].value, sym))
            return true;
    return is_in_flight(ex, s, sym, val_mentions) || comes_back(s, sym);
}
