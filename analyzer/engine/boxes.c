/* Unions of boxes. See boxes.h.
 *
 * Key to reading it: a table being built is an array of rows; a row that lies in another
 * is left out, and two that differ in one column are one. What then is too many meets,
 * the nearest first, and that loses something.
 */
#include "engine/boxes.h"

#include <string.h>

#define MAX_ROWS 32u
#define MAX_COLS 48u

typedef struct {
    Facts *facts;
    uint32_t ncols, nrows;
    Val cols[MAX_COLS];
    Fact rows[2 * MAX_ROWS * MAX_COLS]; /* of ncols each */
} Table;

static void table_init(Table *t, Facts *fs)
{
    t->facts = fs;
    t->ncols = t->nrows = 0;
}

static Fact *row_at(Table *t, uint32_t i)
{
    return t->rows + (size_t)i * t->ncols;
}

static void row_drop(Table *t, uint32_t i)
{
    memmove(row_at(t, i), row_at(t, i + 1),
            (t->nrows - i - 1) * t->ncols * sizeof *t->rows);
    t->nrows--;
}

/* No side has more than MAX_ROWS. */
static Fact *row_new(Table *t)
{
    return row_at(t, t->nrows++);
}

/* columns */

static int32_t col_find(const Boxes *b, Val v)
{
    for (uint32_t i = 0; i < b->ncols && b->cols[i] <= v; i++)
        if (b->cols[i] == v)
            return (int32_t)i;
    return -1;
}

/* False: there are too many. */
static bool col_add(Table *t, Val v)
{
    uint32_t at = 0;

    while (at < t->ncols && t->cols[at] < v)
        at++;
    if (at < t->ncols && t->cols[at] == v)
        return true;
    if (t->ncols == MAX_COLS)
        return false;
    memmove(t->cols + at + 1, t->cols + at, (t->ncols - at) * sizeof *t->cols);
    t->cols[at] = v;
    t->ncols++;
    return true;
}

static void cols_add(const BoxMeet *m, Table *t, const Val *cols, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!col_add(t, cols[i]))
            m->lost(m->ctx, cols[i]);
}

/* rows */

/* A column as a side has it: what the side says of the value alone, and which column of
 * its own rows it is; -1: none. */
typedef struct {
    Fact alone;
    int32_t at;
} SideCol;

static void side_cols(BoxSide side, const Val *cols, uint32_t n, SideCol *out)
{
    for (uint32_t i = 0; i < n; i++) {
        Val v = side.source ? side.source(side.ctx, cols[i]) : cols[i];

        out[i].alone = side.fact(side.ctx, v);
        out[i].at = side.boxes ? col_find(side.boxes, v) : -1;
    }
}

static uint32_t side_nrows(BoxSide side)
{
    return side.boxes ? side.boxes->nrows : 1;
}

static Fact fact_in(Facts *fs, const Boxes *b, uint32_t row, SideCol col)
{
    return col.at < 0
               ? col.alone
               : fact_and(fs, col.alone, b->facts[row * b->ncols + (uint32_t)col.at]);
}

static void rows_of(Table *t, BoxSide side)
{
    SideCol cols[MAX_COLS];

    side_cols(side, t->cols, t->ncols, cols);
    for (uint32_t i = 0; i < side_nrows(side); i++) {
        Fact *row = row_new(t);
        bool is_possible = true;

        for (uint32_t k = 0; k < t->ncols; k++) {
            row[k] = fact_in(t->facts, side.boxes, i, cols[k]);
            is_possible &= row[k] != FACT_NEVER;
        }
        t->nrows -= !is_possible;
    }
}

static bool row_covers(Facts *fs, uint32_t ncols, const Fact *a, const Fact *b)
{
    for (uint32_t i = 0; i < ncols; i++)
        if (a[i] != b[i] && !fact_is_subset(fs, b[i], a[i]))
            return false;
    return true;
}

typedef enum { ROWS_APART, ROWS_COVERED, ROWS_JOINED } Absorbed;

/* How two rows lie to each other: which covers the other, in how many columns they differ
 * as far as that is of interest, and the last of these. */
typedef struct {
    bool a_covers, b_covers;
    uint32_t ndiffer, at;
} RowRelation;

static RowRelation rows_compare(const Table *t, const Fact *a, const Fact *b)
{
    RowRelation r = {true, true, 0, 0};

    for (uint32_t i = 0; i < t->ncols; i++) {
        if (a[i] == b[i])
            continue;
        r.ndiffer++;
        r.at = i;
        r.a_covers = r.a_covers && fact_is_subset(t->facts, b[i], a[i]);
        r.b_covers = r.b_covers && fact_is_subset(t->facts, a[i], b[i]);
        if (!r.a_covers && !r.b_covers && r.ndiffer > 1)
            break;
    }
    return r;
}

/* Joins row `k` into row `i` if that loses nothing. */
static Absorbed row_absorb(Table *t, uint32_t i, uint32_t k)
{
    Fact *a = row_at(t, i), *b = row_at(t, k);
    RowRelation r = rows_compare(t, a, b);

    if (r.a_covers) {
        row_drop(t, k);
        return ROWS_COVERED;
    }
    if (r.b_covers)
        memcpy(a, b, t->ncols * sizeof *a);
    else if (r.ndiffer == 1 && fact_or_is_exact(t->facts, a[r.at], b[r.at]))
        a[r.at] = fact_or(t->facts, a[r.at], b[r.at]);
    else
        return ROWS_APART;
    row_drop(t, k);
    return ROWS_JOINED;
}

/* Moves row `from` behind row `to`. */
static void row_move(Table *t, uint32_t from, uint32_t to)
{
    for (; from < to; from++)
        for (uint32_t c = 0; c < t->ncols; c++) {
            Fact f = row_at(t, from)[c];

            row_at(t, from)[c] = row_at(t, from + 1)[c];
            row_at(t, from + 1)[c] = f;
        }
}

/* Tries row `k` with each before it, which are known to be apart. Returns the row to try
 * next. */
static uint32_t row_settle(Table *t, uint32_t k)
{
    for (uint32_t i = 0; i < k; i++)
        switch (row_absorb(t, i, k)) {
        case ROWS_COVERED:
            return k;
        case ROWS_JOINED: /* the one that grew is no more known to be */
            row_move(t, i, k - 1);
            return k - 1;
        case ROWS_APART:
            break;
        }
    return k + 1;
}

static void rows_absorb(Table *t)
{
    uint32_t k = 0;

    while (k < t->nrows)
        k = row_settle(t, k);
}

/* What it costs to join each two rows; UINT32_MAX: one of them is gone. */
typedef struct {
    uint32_t weight[MAX_COLS];
    uint32_t loss[2 * MAX_ROWS][2 * MAX_ROWS];
} Losses;

static void losses_of_row(Losses *l, Table *t, uint32_t i)
{
    for (uint32_t k = 0; k < t->nrows; k++) {
        const Fact *a = row_at(t, i), *b = row_at(t, k);
        uint32_t loss = 0;

        if (i == k || l->loss[i][k] == UINT32_MAX)
            continue;
        for (uint32_t c = 0; c < t->ncols; c++)
            loss += a[c] != b[c] ? l->weight[c] : 0;
        l->loss[i][k] = l->loss[k][i] = loss;
    }
}

static void row_forget(Losses *l, uint32_t nrows, uint32_t i)
{
    for (uint32_t k = 0; k < nrows; k++)
        l->loss[i][k] = l->loss[k][i] = UINT32_MAX;
}

static void losses_init(Losses *l, const BoxMeet *m, Table *t)
{
    for (uint32_t c = 0; c < t->ncols; c++)
        l->weight[c] = m->weight ? m->weight(m->ctx, t->cols[c]) : 1;
    for (uint32_t i = 0; i < t->nrows; i++)
        for (uint32_t k = 0; k < t->nrows; k++)
            l->loss[i][k] = i == k ? UINT32_MAX : 0;
    for (uint32_t i = 0; i < t->nrows; i++)
        losses_of_row(l, t, i);
}

/* Row `from` goes into row `to`, which says less then. */
static void row_merge(const BoxMeet *m, Table *t, uint32_t to, uint32_t from)
{
    for (uint32_t c = 0; c < t->ncols; c++) {
        Fact *a = &row_at(t, to)[c], b = row_at(t, from)[c];

        if (*a == b)
            continue;
        m->lost(m->ctx, t->cols[c]);
        *a = fact_or(t->facts, *a, b);
    }
}

/* The nearest rows meet until `max` are left. */
static void rows_limit(const BoxMeet *m, Table *t, uint32_t max)
{
    Losses l;
    uint32_t nleft = t->nrows, n = 0;
    bool is_gone[2 * MAX_ROWS] = {false};

    if (t->nrows <= max)
        return;
    losses_init(&l, m, t);
    for (; nleft > max; nleft--) {
        uint32_t x = 0, y = 1;

        for (uint32_t i = 0; i < t->nrows; i++)
            for (uint32_t k = i + 1; k < t->nrows; k++)
                if (l.loss[i][k] < l.loss[x][y]) {
                    x = i;
                    y = k;
                }
        row_merge(m, t, x, y);
        row_forget(&l, t->nrows, y);
        is_gone[y] = true;
        losses_of_row(&l, t, x);
    }
    for (uint32_t i = 0; i < t->nrows; i++)
        if (!is_gone[i])
            memmove(row_at(t, n++), row_at(t, i), t->ncols * sizeof *t->rows);
    t->nrows = n;
    rows_absorb(t);
}

/* the finished table */

static bool is_told_apart(Table *t, uint32_t col)
{
    for (uint32_t i = 1; i < t->nrows; i++)
        if (row_at(t, i)[col] != row_at(t, 0)[col])
            return true;
    return false;
}

/* Without the columns of which all rows say the same. */
static const Boxes *finished(Arena *arena, Table *t)
{
    uint32_t keep[MAX_COLS], n = 0;

    for (uint32_t i = 0; i < t->ncols; i++)
        if (is_told_apart(t, i))
            keep[n++] = i;
    if (n == 0 || t->nrows < 2)
        return NULL;
    Boxes *b = ARENA_NEW(arena, Boxes);
    Val *cols = ARENA_NEW_N(arena, Val, n);
    Fact *facts = ARENA_NEW_N(arena, Fact, n * t->nrows);
    for (uint32_t i = 0; i < n; i++) {
        cols[i] = t->cols[keep[i]];
        for (uint32_t k = 0; k < t->nrows; k++)
            facts[k * n + i] = row_at(t, k)[keep[i]];
    }
    *b = (Boxes){cols, facts, n, t->nrows};
    return b;
}

const Boxes *boxes_union(const BoxMeet *m, BoxSide a, BoxSide b, const Val *cols,
                         uint32_t ncols)
{
    Table t;

    table_init(&t, m->facts);
    cols_add(m, &t, cols, ncols);
    if (t.ncols == 0)
        return NULL;
    rows_of(&t, a);
    rows_absorb(&t);
    rows_of(&t, b);
    rows_absorb(&t);
    rows_limit(m, &t, MAX_ROWS);
    return finished(m->arena, &t);
}

bool boxes_cover(Facts *fs, const Boxes *a, BoxSide b)
{
    SideCol cols[MAX_COLS];

    if (!a)
        return true;
    side_cols(b, a->cols, a->ncols, cols);
    for (uint32_t i = 0; i < side_nrows(b); i++) {
        Fact row[MAX_COLS];
        uint32_t k;

        for (k = 0; k < a->ncols; k++)
            row[k] = fact_in(fs, b.boxes, i, cols[k]);
        for (k = 0; k < a->nrows; k++)
            if (row_covers(fs, a->ncols, a->facts + (size_t)k * a->ncols, row))
                break;
        if (k == a->nrows)
            return false;
    }
    return true;
}

bool boxes_are_same(const Boxes *a, const Boxes *b)
{
    if (a == b || !a || !b)
        return a == b;
    return a->ncols == b->ncols && a->nrows == b->nrows &&
           memcmp(a->cols, b->cols, a->ncols * sizeof *a->cols) == 0 &&
           memcmp(a->facts, b->facts, (size_t)a->nrows * a->ncols * sizeof *a->facts) ==
               0;
}

bool boxes_has(const Boxes *b, Val v)
{
    return b && col_find(b, v) >= 0;
}

const Boxes *boxes_narrow(Arena *arena, Facts *fs, const Boxes *b, Val v, Fact f,
                          bool *none)
{
    Table t;
    int32_t col = col_find(b, v);
    uint32_t left = 0;

    *none = false;
    if (col < 0)
        return b;
    for (uint32_t i = 0; i < b->nrows; i++)
        left += !fact_is_disjoint(fs, b->facts[i * b->ncols + (uint32_t)col], f);
    *none = left == 0;
    if (left == 0 || left == b->nrows)
        return b;
    table_init(&t, fs);
    t.ncols = b->ncols;
    memcpy(t.cols, b->cols, b->ncols * sizeof *t.cols);
    for (uint32_t i = 0; i < b->nrows; i++) {
        const Fact *row = b->facts + (size_t)i * b->ncols;

        if (!fact_is_disjoint(fs, row[col], f))
            memcpy(row_new(&t), row, b->ncols * sizeof *row);
    }
    return finished(arena, &t);
}

Fact boxes_hull(Facts *fs, const Boxes *b, Val v, Fact f, uint32_t col)
{
    int32_t of = col_find(b, v);
    Fact hull = FACT_NEVER;

    for (uint32_t i = 0; i < b->nrows; i++) {
        const Fact *row = b->facts + (size_t)i * b->ncols;

        if (of < 0 || !fact_is_disjoint(fs, row[of], f))
            hull = fact_or(fs, hull, row[col]);
    }
    return hull;
}

const Boxes *boxes_rebuild(Arena *arena, Facts *fs, const Boxes *b,
                           Val (*rebuild)(void *ctx, Val v), void *ctx)
{
    Table t;
    Val to[MAX_COLS];
    bool is_changed = false;

    table_init(&t, fs);
    for (uint32_t i = 0; i < b->ncols; i++) {
        to[i] = rebuild(ctx, b->cols[i]);
        is_changed |= to[i] != b->cols[i];
        if (to[i] != 0)
            col_add(&t, to[i]);
    }
    if (!is_changed)
        return b;
    if (t.ncols == 0)
        return NULL;
    for (uint32_t i = 0; i < b->nrows; i++) {
        Fact *row = row_new(&t);

        for (uint32_t k = 0; k < t.ncols; k++)
            row[k] = FACT_ANY;
        for (uint32_t c = 0; c < b->ncols; c++)
            for (uint32_t k = 0; k < t.ncols; k++)
                if (t.cols[k] == to[c])
                    row[k] = fact_and(fs, row[k], b->facts[i * b->ncols + c]);
    }
    rows_absorb(&t);
    return finished(arena, &t);
}

const Boxes *boxes_keep(Arena *arena, const Boxes *b)
{
    Boxes *to;
    Val *cols;
    Fact *facts;

    if (!b)
        return NULL;
    to = ARENA_NEW(arena, Boxes);
    cols = ARENA_NEW_N(arena, Val, b->ncols);
    facts = ARENA_NEW_N(arena, Fact, b->nrows * b->ncols);
    memcpy(cols, b->cols, b->ncols * sizeof *cols);
    memcpy(facts, b->facts, (size_t)b->nrows * b->ncols * sizeof *facts);
    *to = (Boxes){cols, facts, b->ncols, b->nrows};
    return to;
}
