/* What two states say of open handles, for meetings that must not mute any.
 *
 * Key to reading it: a handle is held by the places whose value it is, and these by whatever leads to their region, so
 * both must agree in two states for the handle to be found again in their join.
 */
#include "engine/explore.h"
#include "engine/handle.h"

#define MAX_HOLDERS 32

/* The regions in which a state holds open handles, or the way to one. */
typedef struct {
    Val roots[MAX_HOLDERS];
    uint32_t n;
    bool is_full;
} Holders;

/* Open, and the only one that it may be: what is collected may be in its collection or not. */
static bool is_single(const HandleRec *h)
{
    return handle_is_open(h) && !h->is_collected;
}

static bool holds_open(const Explorer *ex, const State *s, const Holders *h, Val v)
{
    Val root = v ? val_root_of(ex->values, v) : 0;

    for (uint32_t i = 0; i < h->n; i++)
        if (h->roots[i] == root && val_is_address(ex->values, v))
            return true;
    for (uint32_t i = 0; v && i < s->nhandles; i++)
        if (is_single(&s->handles[i]) && val_mentions(ex->values, v, s->handles[i].sym))
            return true;
    return false;
}

static void holders_add(const Explorer *ex, Holders *h, Val place)
{
    Val root = val_root_of(ex->values, place);

    for (uint32_t i = 0; i < h->n; i++)
        if (h->roots[i] == root)
            return;
    h->is_full |= h->n == MAX_HOLDERS;
    if (h->n < MAX_HOLDERS)
        h->roots[h->n++] = root;
}

static Holders holders_of(const Explorer *ex, const State *s)
{
    Holders h = {{0}, 0, false};
    uint32_t before;

    do {
        before = h.n;
        for (uint32_t i = 0; i < s->ncells; i++)
            if (holds_open(ex, s, &h, s->cells[i].value))
                holders_add(ex, &h, s->cells[i].place);
    } while (h.n > before);
    return h;
}

/* What is open in `a` is so in `b`, and in the same places. */
static bool has_open_of(const Explorer *ex, const State *a, const State *b)
{
    Holders h = holders_of(ex, a);

    for (uint32_t i = 0; i < a->nhandles; i++) {
        const HandleRec *x = &a->handles[i], *y = state_record(b, x->sym);
        if (handle_is_open(x) && (y ? !handle_is_same(x, y) : !x->is_collected))
            return false;
    }
    for (uint32_t i = 0; i < a->ncells; i++)
        if (holds_open(ex, a, &h, a->cells[i].value) &&
            state_peek(b, a->cells[i].place) != a->cells[i].value)
            return false;
    for (uint32_t i = 0; i < a->nregs; i++)
        if (holds_open(ex, a, &h, a->regs[i].value) &&
            state_reg(b, a->regs[i].reg) != a->regs[i].value)
            return false;
    return !h.is_full;
}

bool state_same_open(Explorer *ex, const State *a, const State *b)
{
    return a->is_muted_rest == b->is_muted_rest && state_same_exception(ex, a, b) &&
           has_open_of(ex, a, b) && has_open_of(ex, b, a);
}
