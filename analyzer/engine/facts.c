/* Interned facts: interval sets with known bits.
 *
 * Key to reading it: a `FactNode` is built in any shape, then `intern` brings it into its
 * one normal form (sorted, disjoint, not adjacent intervals, at most eight; bits and
 * values agree). A fact is always an over-approximation: every operation may return more
 * values than there are, never fewer.
 */
#include "engine/facts.h"

#include "base/hash.h"

#define MANY (FACT_MAX_INTERVALS * FACT_MAX_INTERVALS)

/* A set under construction. */
typedef struct {
    uint64_t zeros, ones;
    uint32_t n;
    Interval v[MANY + 1];
} Draft;

typedef struct {
    FactNode node;
    Fact id;
    UT_hash_handle hh;
} Entry;

/* Answers given before, by operands: the newest of those that fall together. */
#define MEMO_SIZE 16384u

typedef struct {
    Fact a, b, answer;
} Memo;

struct Facts {
    Arena *arena;
    Entry *table;
    ARRAY(const FactNode *) nodes;
    ARRAY(uint64_t) buckets; /* by fact: those that its intervals reach into */
    Memo *ands, *ors;        /* MEMO_SIZE of each; a == b: unused */
};

static Memo *memo_of(Memo *memos, Fact a, Fact b)
{
    return &memos[(a * 2654435761u ^ b * 2246822519u) >> 7 & (MEMO_SIZE - 1)];
}

/* Numbers fall into 64 buckets, in their order: small ones have one of their own. Facts
 * that share no bucket share no value. */
static uint32_t bucket_of(int64_t num)
{
    uint32_t log = 0;

    if (num < -8)
        return num < -1024 ? 0 : 1;
    if (num < 32)
        return (uint32_t)(num + 10);
    while (num >>= 1)
        log++;
    return 42 + (log - 5) / 3;
}

static uint64_t buckets_of(const FactNode *n)
{
    uint64_t all = 0;

    for (uint32_t i = 0; i < n->n; i++)
        for (uint32_t k = bucket_of(n->v[i].lo); k <= bucket_of(n->v[i].hi); k++)
            all |= (uint64_t)1 << k;
    return all;
}

const FactNode *fact(const Facts *fs, Fact f)
{
    return fs->nodes.v[f];
}

static Fact intern_node(Facts *fs, const FactNode *n)
{
    Arena *uthash_arena = fs->arena;
    Entry *entry;

    HASH_FIND(hh, fs->table, n, sizeof *n, entry);
    if (entry)
        return entry->id;
    entry = ARENA_NEW(fs->arena, Entry);
    memcpy(&entry->node, n, sizeof *n);
    entry->id = fs->nodes.n;
    HASH_ADD(hh, fs->table, node, sizeof entry->node, entry);
    ARRAY_PUSH(fs->arena, &fs->nodes, &entry->node);
    ARRAY_PUSH(fs->arena, &fs->buckets, buckets_of(&entry->node));
    return entry->id;
}

static void draft_add(Draft *d, int64_t lo, int64_t hi)
{
    if (lo <= hi)
        d->v[d->n++] = (Interval){lo, hi};
}

static void draft_sort(Draft *d)
{
    uint32_t i, j;

    for (i = 1; i < d->n; i++) {
        Interval it = d->v[i];

        for (j = i; j > 0 && d->v[j - 1].lo > it.lo; j--)
            d->v[j] = d->v[j - 1];
        d->v[j] = it;
    }
}

static bool touches(Interval a, Interval b)
{
    return b.lo <= a.hi || (a.hi != INT64_MAX && b.lo == a.hi + 1);
}

/* Joins overlapping and adjacent intervals of a sorted draft. */
static void draft_join(Draft *d)
{
    uint32_t i, n = 0;

    for (i = 0; i < d->n; i++) {
        if (n > 0 && touches(d->v[n - 1], d->v[i])) {
            if (d->v[i].hi > d->v[n - 1].hi)
                d->v[n - 1].hi = d->v[i].hi;
        } else {
            d->v[n++] = d->v[i];
        }
    }
    d->n = n;
}

/* Drops what the known bits exclude, as far as intervals can say it. */
static void draft_apply_bits(Draft *d)
{
    int64_t only = (int64_t)d->ones;
    bool is_one = (d->zeros | d->ones) == ~(uint64_t)0;
    uint32_t i, n = 0;

    for (i = 0; is_one && i < d->n; i++)
        if (only >= d->v[i].lo && only <= d->v[i].hi)
            d->v[i] = (Interval){only, only};
    for (i = 0; i < d->n; i++) {
        uint64_t value = (uint64_t)d->v[i].lo;
        bool is_single = d->v[i].lo == d->v[i].hi;

        if (is_one && !is_single)
            continue;
        if (is_single && ((value & d->zeros) != 0 || (~value & d->ones) != 0))
            continue;
        d->v[n++] = d->v[i];
    }
    d->n = n;
}

/* Bits that all values share, when the values can be listed. */
static void draft_derive_bits(Draft *d)
{
    uint64_t zeros = ~(uint64_t)0, ones = ~(uint64_t)0;
    uint32_t i;

    for (i = 0; i < d->n; i++) {
        if (d->v[i].lo != d->v[i].hi)
            return;
        zeros &= ~(uint64_t)d->v[i].lo;
        ones &= (uint64_t)d->v[i].lo;
    }
    d->zeros = zeros;
    d->ones = ones;
}

/* Joins the two nearest neighbours until eight are left. */
static void draft_limit(Draft *d)
{
    while (d->n > FACT_MAX_INTERVALS) {
        uint32_t best = 0, i;
        uint64_t gap = UINT64_MAX;

        for (i = 0; i + 1 < d->n; i++) {
            uint64_t here = (uint64_t)d->v[i + 1].lo - (uint64_t)d->v[i].hi;

            if (here < gap) {
                gap = here;
                best = i;
            }
        }
        d->v[best].hi = d->v[best + 1].hi;
        for (i = best + 1; i + 1 < d->n; i++)
            d->v[i] = d->v[i + 1];
        d->n--;
    }
}

static Fact intern(Facts *fs, Draft *d)
{
    FactNode n;

    if (d->zeros & d->ones)
        return FACT_NEVER;
    draft_sort(d);
    draft_join(d);
    draft_apply_bits(d);
    draft_limit(d);
    if (d->n == 0)
        return FACT_NEVER;
    draft_derive_bits(d);
    memset(&n, 0, sizeof n);
    n.zeros = d->zeros;
    n.ones = d->ones;
    n.n = d->n;
    memcpy(n.v, d->v, d->n * sizeof *d->v);
    return intern_node(fs, &n);
}

Fact fact_range(Facts *fs, int64_t lo, int64_t hi)
{
    Draft d = {0};

    draft_add(&d, lo, hi);
    return intern(fs, &d);
}

Fact fact_const(Facts *fs, int64_t num)
{
    return fact_range(fs, num, num);
}

Fact fact_set(Facts *fs, Intervals set)
{
    Draft d = {0};
    uint32_t i;

    if (set.n == 0)
        return FACT_ANY;
    for (i = 0; i < set.n && i < MANY; i++)
        draft_add(&d, set.v[i].lo, set.v[i].hi);
    return intern(fs, &d);
}

Fact fact_bits(Facts *fs, uint64_t zeros, uint64_t ones)
{
    Draft d = {0};

    d.zeros = zeros;
    d.ones = ones;
    draft_add(&d, INT64_MIN, INT64_MAX);
    return intern(fs, &d);
}

Fact fact_of_type(Facts *fs, const Type *type)
{
    if (type->kind == TYPE_BOOL)
        return fact_range(fs, 0, 1);
    if (type->kind != TYPE_INT || type->bits == 0 || type->bits >= 64)
        return FACT_ANY;
    if (type->is_signed)
        return fact_range(fs, -((int64_t)1 << (type->bits - 1)),
                          ((int64_t)1 << (type->bits - 1)) - 1);
    return fact_range(fs, 0, (int64_t)(((uint64_t)1 << type->bits) - 1));
}

Fact fact_and(Facts *fs, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a), *y = fact(fs, b);
    Memo *memo;
    Draft d;
    uint32_t i, j;

    if (a == b || b == FACT_ANY)
        return a;
    if (a == FACT_ANY)
        return b;
    memo = memo_of(fs->ands, a, b);
    if (memo->a == a && memo->b == b)
        return memo->answer;
    d.n = 0;
    d.zeros = x->zeros | y->zeros;
    d.ones = x->ones | y->ones;
    for (i = 0; i < x->n; i++)
        for (j = 0; j < y->n; j++)
            draft_add(&d, x->v[i].lo > y->v[j].lo ? x->v[i].lo : y->v[j].lo,
                      x->v[i].hi < y->v[j].hi ? x->v[i].hi : y->v[j].hi);
    *memo = (Memo){a, b, intern(fs, &d)};
    return memo->answer;
}

Fact fact_or(Facts *fs, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a), *y = fact(fs, b);
    Memo *memo;
    Draft d;
    uint32_t i;

    if (a == b || b == FACT_NEVER)
        return a;
    if (a == FACT_NEVER)
        return b;
    memo = memo_of(fs->ors, a, b);
    if (memo->a == a && memo->b == b)
        return memo->answer;
    d.n = 0;
    d.zeros = x->zeros & y->zeros;
    d.ones = x->ones & y->ones;
    for (i = 0; i < x->n; i++)
        draft_add(&d, x->v[i].lo, x->v[i].hi);
    for (i = 0; i < y->n; i++)
        draft_add(&d, y->v[i].lo, y->v[i].hi);
    *memo = (Memo){a, b, intern(fs, &d)};
    return memo->answer;
}

/* Whether the intervals alone say all that the fact says. */
static bool is_intervals_only(const FactNode *n)
{
    uint32_t i;

    if (n->zeros == 0 && n->ones == 0)
        return true;
    for (i = 0; i < n->n; i++)
        if (n->v[i].lo != n->v[i].hi)
            return false;
    return true;
}

/* True if `a` is `both` with the bits set, and `b` with them clear. */
static bool is_split_by(Facts *fs, Fact both, Fact a, Fact b, uint64_t bits)
{
    return bits != 0 && (bits & (bits - 1)) == 0 &&
           fact_and(fs, both, fact_bits(fs, 0, bits)) == a &&
           fact_and(fs, both, fact_bits(fs, bits, 0)) == b;
}

bool fact_or_is_exact(Facts *fs, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a), *y = fact(fs, b);
    Fact both = fact_or(fs, a, b);

    return (is_intervals_only(x) && is_intervals_only(y) &&
            x->n + y->n <= FACT_MAX_INTERVALS) ||
           is_split_by(fs, both, a, b, x->ones & y->zeros) ||
           is_split_by(fs, both, b, a, y->ones & x->zeros);
}

Fact fact_not(Facts *fs, Fact b)
{
    const FactNode *n = fact(fs, b);
    Draft d = {0};
    int64_t next = INT64_MIN;
    uint32_t i;

    if (!is_intervals_only(n))
        return FACT_ANY;
    for (i = 0; i < n->n; i++) {
        if (n->v[i].lo > next)
            draft_add(&d, next, n->v[i].lo - 1);
        if (n->v[i].hi == INT64_MAX)
            return intern(fs, &d);
        next = n->v[i].hi + 1;
    }
    draft_add(&d, next, INT64_MAX);
    return intern(fs, &d);
}

Fact fact_minus(Facts *fs, Fact a, Fact b)
{
    return fact_and(fs, a, fact_not(fs, b));
}

Fact fact_widen(Facts *fs, Fact prev, Fact next)
{
    const FactNode *p = fact(fs, prev), *n = fact(fs, next);
    int64_t lo, hi, nlo, nhi;

    if (fact_is_subset(fs, next, prev))
        return prev;
    if (p->n == 0)
        return next;
    lo = p->v[0].lo;
    hi = p->v[p->n - 1].hi;
    nlo = n->v[0].lo;
    nhi = n->v[n->n - 1].hi;
    if (nlo < lo)
        lo = nlo >= 0 ? 0 : INT64_MIN;
    if (nhi > hi)
        hi = nhi <= 0 ? 0 : INT64_MAX;
    return fact_range(fs, lo, hi);
}

bool fact_is_subset(Facts *fs, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a);

    if (a == b || b == FACT_ANY || a == FACT_NEVER)
        return true;
    if ((fs->buckets.v[a] & ~fs->buckets.v[b]) != 0 && (x->zeros | x->ones) == 0)
        return false;
    return fact_and(fs, a, b) == a;
}

bool fact_is_disjoint(Facts *fs, Fact a, Fact b)
{
    return (fs->buckets.v[a] & fs->buckets.v[b]) == 0 || fact_and(fs, a, b) == FACT_NEVER;
}

bool fact_has(const Facts *fs, Fact f, int64_t num)
{
    const FactNode *n = fact(fs, f);
    uint32_t i;

    if (((uint64_t)num & n->zeros) != 0 || (~(uint64_t)num & n->ones) != 0)
        return false;
    for (i = 0; i < n->n; i++)
        if (num >= n->v[i].lo && num <= n->v[i].hi)
            return true;
    return false;
}

bool fact_is_const(const Facts *fs, Fact f, int64_t *num)
{
    const FactNode *n = fact(fs, f);

    if (n->n != 1 || n->v[0].lo != n->v[0].hi)
        return false;
    if (num)
        *num = n->v[0].lo;
    return true;
}

/* operations */

static bool is_listed(const FactNode *n)
{
    uint32_t i;

    for (i = 0; i < n->n; i++)
        if (n->v[i].lo != n->v[i].hi)
            return false;
    return n->n > 0;
}

/* False: not computed. Shifts of negative numbers and overflows are left alone. */
static bool compute(Op op, int64_t a, int64_t b, int64_t *out)
{
    switch (op) {
    case OP_ADD:
        return !__builtin_add_overflow(a, b, out);
    case OP_SUB:
        return !__builtin_sub_overflow(a, b, out);
    case OP_MUL:
        return !__builtin_mul_overflow(a, b, out);
    case OP_AND:
        *out = a & b;
        return true;
    case OP_OR:
        *out = a | b;
        return true;
    case OP_XOR:
        *out = a ^ b;
        return true;
    case OP_NEG:
        return !__builtin_sub_overflow((int64_t)0, a, out);
    case OP_BITNOT:
        *out = ~a;
        return true;
    case OP_DIV:
        if (a < 0 || b <= 0)
            return false;
        *out = a / b;
        return true;
    case OP_REM:
        if (a < 0 || b <= 0)
            return false;
        *out = a % b;
        return true;
    case OP_SHL:
        if (a < 0 || b < 0 || b > 62 || a > (INT64_MAX >> b))
            return false;
        *out = a << b;
        return true;
    case OP_SHR:
        if (a < 0 || b < 0 || b > 63)
            return false;
        *out = a >> b;
        return true;
    default:
        return false;
    }
}

static Fact apply_listed(Facts *fs, Op op, const FactNode *a, const FactNode *b)
{
    Draft d = {0};
    uint32_t i, j;
    int64_t out;

    for (i = 0; i < a->n; i++) {
        for (j = 0; j < b->n; j++) {
            if (!compute(op, a->v[i].lo, b->v[j].lo, &out))
                return FACT_ANY;
            draft_add(&d, out, out);
        }
    }
    return intern(fs, &d);
}

/* The sum of two bounds. An interval that ends at `open`, the least or the greatest
 * number, is open on that side, and so is its sum with anything. False: the sum of two
 * proper bounds overflows. */
static bool bound_add(int64_t a, int64_t b, int64_t open, int64_t *out)
{
    *out = open;
    return a == open || b == open || !__builtin_add_overflow(a, b, out);
}

static Fact apply_sum(Facts *fs, const FactNode *a, const FactNode *b)
{
    Draft d = {0};
    uint32_t i, j;
    int64_t lo, hi;

    for (i = 0; i < a->n; i++) {
        for (j = 0; j < b->n; j++) {
            if (!bound_add(a->v[i].lo, b->v[j].lo, INT64_MIN, &lo) ||
                !bound_add(a->v[i].hi, b->v[j].hi, INT64_MAX, &hi))
                return FACT_ANY;
            draft_add(&d, lo, hi);
        }
    }
    return intern(fs, &d);
}

static Fact apply_neg(Facts *fs, const FactNode *a)
{
    Draft d = {0};
    uint32_t i;

    for (i = 0; i < a->n; i++) {
        bool is_open = a->v[i].hi == INT64_MAX;
        draft_add(&d, is_open ? INT64_MIN : -a->v[i].hi,
                  a->v[i].lo == INT64_MIN ? INT64_MAX : -a->v[i].lo);
    }
    return intern(fs, &d);
}

/* Bits that are 0 in all values: those above the highest of a set without negative
 * numbers too. */
static uint64_t zeros_of(const FactNode *n)
{
    uint64_t mask = 0;

    if (n->n == 0 || n->v[0].lo < 0)
        return n->zeros;
    while (mask < (uint64_t)n->v[n->n - 1].hi)
        mask = mask << 1 | 1;
    return n->zeros | ~mask;
}

/* Bits of the result of AND, OR, XOR; a result below a non-negative mask is bounded by
 * it. */
static Fact apply_bits(Facts *fs, Op op, const FactNode *a, const FactNode *b)
{
    Draft d = {0};
    int64_t lo = INT64_MIN, hi = INT64_MAX;

    if (op == OP_AND) {
        d.zeros = zeros_of(a) | zeros_of(b);
        d.ones = a->ones & b->ones;
        if (b->v[0].lo >= 0) {
            lo = 0;
            hi = b->v[b->n - 1].hi;
        }
    } else if (op == OP_OR) {
        d.zeros = zeros_of(a) & zeros_of(b);
        d.ones = a->ones | b->ones;
    } else {
        d.zeros = (zeros_of(a) & zeros_of(b)) | (a->ones & b->ones);
        d.ones = (zeros_of(a) & b->ones) | (a->ones & zeros_of(b));
    }
    /* not negative: as large as its known bits at least, as its open bits at most */
    if (d.zeros >> 63) {
        lo = (int64_t)d.ones;
        hi = hi < (int64_t)~d.zeros ? hi : (int64_t)~d.zeros;
    }
    if (d.ones != 0 && lo == INT64_MIN) { /* not 0 */
        draft_add(&d, INT64_MIN, -1);
        draft_add(&d, 1, INT64_MAX);
    } else {
        draft_add(&d, d.ones != 0 && lo == 0 ? 1 : lo, hi);
    }
    return intern(fs, &d);
}

Fact fact_apply(Facts *fs, Op op, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a), *y = fact(fs, b);
    int truth;

    if (a == FACT_NEVER || b == FACT_NEVER)
        return FACT_NEVER;
    if ((op >= OP_EQ && op <= OP_UGE) || op == OP_NOT) {
        truth = fact_compare(fs, op == OP_NOT ? OP_EQ : op, a,
                             op == OP_NOT ? fact_const(fs, 0) : b);
        return truth < 0 ? fact_range(fs, 0, 1) : fact_const(fs, truth);
    }
    if (is_listed(x) && (op == OP_NEG || op == OP_BITNOT))
        return apply_listed(fs, op, x, fact(fs, FACT_ZERO));
    if (is_listed(x) && is_listed(y))
        return apply_listed(fs, op, x, y);
    switch (op) {
    case OP_ADD:
        return apply_sum(fs, x, y);
    case OP_SUB: {
        Fact negated = apply_neg(fs, y);

        return negated == FACT_ANY ? FACT_ANY : apply_sum(fs, x, fact(fs, negated));
    }
    case OP_NEG:
        return apply_neg(fs, x);
    case OP_AND:
    case OP_OR:
    case OP_XOR:
        return apply_bits(fs, op, x, y);
    case OP_REM:
        if (y->v[0].lo > 0 && x->v[0].lo >= 0)
            return fact_range(fs, 0, y->v[y->n - 1].hi - 1);
        return FACT_ANY;
    default:
        return FACT_ANY;
    }
}

static int compare_order(int64_t alo, int64_t ahi, int64_t blo, int64_t bhi,
                         bool or_equal)
{
    if (or_equal)
        return ahi <= blo ? 1 : alo > bhi ? 0 : -1;
    return ahi < blo ? 1 : alo >= bhi ? 0 : -1;
}

static int compare_equal(const Facts *fs, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a), *y = fact(fs, b);
    uint32_t i, j;
    int64_t c, d;

    if (fact_is_const(fs, a, &c) && fact_is_const(fs, b, &d))
        return c == d;
    if ((x->ones & y->zeros) != 0 || (x->zeros & y->ones) != 0)
        return 0;
    for (i = 0; i < x->n; i++)
        for (j = 0; j < y->n; j++)
            if (x->v[i].lo <= y->v[j].hi && y->v[j].lo <= x->v[i].hi)
                return -1;
    return 0;
}

static int negated(int truth)
{
    return truth < 0 ? truth : !truth;
}

int fact_compare(const Facts *fs, Op op, Fact a, Fact b)
{
    const FactNode *x = fact(fs, a), *y = fact(fs, b);
    int64_t alo, ahi, blo, bhi;

    if (x->n == 0 || y->n == 0)
        return -1;
    alo = x->v[0].lo;
    ahi = x->v[x->n - 1].hi;
    blo = y->v[0].lo;
    bhi = y->v[y->n - 1].hi;
    if (op >= OP_ULT && op <= OP_UGE && (alo < 0) != (ahi < 0))
        return -1; /* unsigned order is signed order where signs are known */
    if (op >= OP_ULT && op <= OP_UGE && (blo < 0) != (bhi < 0))
        return -1;
    if (op >= OP_ULT && op <= OP_UGE && (alo < 0) != (blo < 0))
        return (alo < 0) == (op == OP_UGT || op == OP_UGE);
    switch (op) {
    case OP_EQ:
        return compare_equal(fs, a, b);
    case OP_NE:
        return negated(compare_equal(fs, a, b));
    case OP_LT:
    case OP_ULT:
        return compare_order(alo, ahi, blo, bhi, false);
    case OP_LE:
    case OP_ULE:
        return compare_order(alo, ahi, blo, bhi, true);
    case OP_GT:
    case OP_UGT:
        return compare_order(blo, bhi, alo, ahi, false);
    case OP_GE:
    case OP_UGE:
        return compare_order(blo, bhi, alo, ahi, true);
    default:
        return -1;
    }
}

/* Values x with `x op c` in unsigned order, as signed intervals. */
static void draft_unsigned(Draft *d, Op op, int64_t c)
{
    bool below = op == OP_ULT || op == OP_ULE, strict = op == OP_ULT || op == OP_UGT;

    if (below && c >= 0) {
        if (!strict || c > 0)
            draft_add(d, 0, strict ? c - 1 : c);
    } else if (below) {
        draft_add(d, 0, INT64_MAX);
        if (!strict || c > INT64_MIN)
            draft_add(d, INT64_MIN, strict ? c - 1 : c);
    } else if (c >= 0) {
        if (!strict || c < INT64_MAX)
            draft_add(d, strict ? c + 1 : c, INT64_MAX);
        draft_add(d, INT64_MIN, -1);
    } else if (!strict || c < -1) {
        draft_add(d, strict ? c + 1 : c, -1);
    }
}

Fact fact_refine(Facts *fs, Op op, Fact a, int64_t c)
{
    Draft d = {0};

    switch (op) {
    case OP_EQ:
        draft_add(&d, c, c);
        break;
    case OP_NE:
        return fact_minus(fs, a, fact_const(fs, c));
    case OP_LT:
        if (c > INT64_MIN)
            draft_add(&d, INT64_MIN, c - 1);
        break;
    case OP_LE:
        draft_add(&d, INT64_MIN, c);
        break;
    case OP_GT:
        if (c < INT64_MAX)
            draft_add(&d, c + 1, INT64_MAX);
        break;
    case OP_GE:
        draft_add(&d, c, INT64_MAX);
        break;
    default:
        draft_unsigned(&d, op, c);
        break;
    }
    return fact_and(fs, a, intern(fs, &d));
}

Facts *facts_new(Arena *arena)
{
    Facts *fs = ARENA_NEW(arena, Facts);
    FactNode any, never;

    memset(&any, 0, sizeof any);
    memset(&never, 0, sizeof never);
    fs->arena = arena;
    fs->ands = ARENA_NEW_N(arena, Memo, MEMO_SIZE);
    fs->ors = ARENA_NEW_N(arena, Memo, MEMO_SIZE);
    any.n = 1;
    any.v[0] = (Interval){INT64_MIN, INT64_MAX};
    intern_node(fs, &any);
    intern_node(fs, &never);
    fact_not(fs, fact_const(fs, 0));             /* FACT_ZERO, FACT_NOT_ZERO */
    fact_range(fs, 0, 1);                        /* FACT_BOOL */
    fact_not(fs, fact_range(fs, -65536, 65535)); /* FACT_MARK, FACT_OBJECT */
    fact_and(fs, FACT_NOT_ZERO,
             fact_range(fs, INT64_MIN + 1, INT64_MAX)); /* FACT_ACCESSED */
    return fs;
}

/* text */

static void print_set(const FactNode *n, Text *out)
{
    uint32_t i;

    for (i = 0; i < n->n; i++) {
        long long lo = (long long)n->v[i].lo, hi = (long long)n->v[i].hi;

        if (i > 0)
            text_add(out, ", ");
        if (lo == hi)
            text_printf(out, "%lld", lo);
        else if (n->v[i].lo == INT64_MIN)
            text_printf(out, "<= %lld", hi);
        else if (n->v[i].hi == INT64_MAX)
            text_printf(out, ">= %lld", lo);
        else
            text_printf(out, "%lld..%lld", lo, hi);
    }
}

/* "not 0, 4": everything but a few values. False: not of that form. */
static bool print_complement(const FactNode *n, Text *out)
{
    uint32_t i;

    if (n->n < 2 || n->v[0].lo != INT64_MIN || n->v[n->n - 1].hi != INT64_MAX)
        return false;
    for (i = 0; i + 1 < n->n; i++)
        if (n->v[i + 1].lo != n->v[i].hi + 2)
            return false;
    for (i = 0; i + 1 < n->n; i++)
        text_printf(out, "%s%lld", i ? ", " : "not ", (long long)(n->v[i].hi + 1));
    return true;
}

void fact_print(const Facts *fs, Fact f, Text *out)
{
    const FactNode *n = fact(fs, f);

    if (f == FACT_NEVER)
        text_add(out, "never");
    else if (n->n == 1 && n->v[0].lo == INT64_MIN && n->v[0].hi == INT64_MAX)
        text_add(out, n->zeros || n->ones ? "bits" : "any");
    else if (!print_complement(n, out))
        print_set(n, out);
    if ((n->zeros || n->ones) && !is_listed(n))
        text_printf(out, " bits +%llx -%llx", (unsigned long long)n->ones,
                    (unsigned long long)n->zeros);
}
