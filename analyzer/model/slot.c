/* The small languages inside the JSON of a pack: slots, sets of integers, conditions.
 * model.h has their grammar. A parser returns NULL or a message; the reader of the pack
 * adds the place.
 */
#include "model/inside.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* integers and sets */

static bool number_parse(const char **at, int64_t *out)
{
    char *end;
    errno = 0;
    long long n = strtoll(*at, &end, 0);

    if (end == *at || errno)
        return false;
    *out = n;
    *at = end;
    return true;
}

static void skip_blanks(const char **at)
{
    while (**at == ' ')
        (*at)++;
}

bool intervals_add(Arena *arena, Intervals *set, Interval item)
{
    uint32_t at = 0;

    while (at < set->n && set->v[at].hi < item.lo)
        at++;
    if (at < set->n && set->v[at].lo <= item.hi)
        return false;
    Interval *v = ARENA_NEW_N(arena, Interval, set->n + 1);
    if (at)
        memcpy(v, set->v, at * sizeof *v);
    v[at] = item;
    if (at < set->n)
        memcpy(v + at + 1, set->v + at, (set->n - at) * sizeof *v);
    set->v = v;
    set->n++;
    return true;
}

/* One of "7", "1..3", "..3", "1..". */
static bool interval_parse(const char **at, Interval *out)
{
    *out = (Interval){INT64_MIN, INT64_MAX};
    bool has_lo = number_parse(at, &out->lo);

    if (strncmp(*at, "..", 2)) {
        out->hi = out->lo;
        return has_lo;
    }
    *at += 2;
    bool has_hi = number_parse(at, &out->hi);
    return (has_lo || has_hi) && out->lo <= out->hi;
}

const char *intervals_parse(Arena *arena, const char *text, Intervals *out)
{
    const char *at = text;

    *out = (Intervals){0};
    for (;;) {
        Interval item;
        skip_blanks(&at);
        if (!interval_parse(&at, &item))
            return arena_printf(
                arena, "'%s' is no set of integers like \"0\", \"1..\" or \"..-1, 5..9\"",
                text);
        if (!intervals_add(arena, out, item))
            return arena_printf(arena, "'%s': parts overlap", text);
        skip_blanks(&at);
        if (!*at)
            return NULL;
        if (*at++ != ',')
            return arena_printf(arena, "'%s': expected a comma before '%s'", text,
                                at - 1);
    }
}

/* slots */

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static size_t word_length(const char *at)
{
    size_t n = 0;
    while (is_word(at[n]))
        n++;
    return n;
}

static bool word_is(const char *at, size_t len, const char *word)
{
    return strlen(word) == len && !memcmp(at, word, len);
}

/* The number of "argN"; false if it is no such word or N is not sensible. */
static bool arg_number(const char *at, size_t len, uint32_t *out)
{
    if (len < 4 || len > 5 || memcmp(at, "arg", 3))
        return false;
    *out = 0;
    for (size_t i = 3; i < len; i++) {
        if (!isdigit((unsigned char)at[i]))
            return false;
        *out = *out * 10 + (uint32_t)(at[i] - '0');
    }
    return true;
}

static const char *base_parse(Arena *arena, const char **at, Slot *out)
{
    static const struct {
        const char *word;
        SlotBase base;
    } bases[] = {{"result", SLOT_RESULT},
                 {"this", SLOT_THIS},
                 {"unknown", SLOT_UNKNOWN},
                 {"empty", SLOT_EMPTY}};
    static const char *const words[] = {"result", "this", "unknown", "empty", "arg0"};

    if (isdigit((unsigned char)**at) || **at == '-') {
        out->base = SLOT_NUMBER;
        return number_parse(at, &out->number)
                   ? NULL
                   : arena_printf(arena, "'%s' is no number", *at);
    }
    size_t len = word_length(*at);
    if (arg_number(*at, len, &out->arg)) {
        out->base = SLOT_ARG;
        *at += len;
        if (!strncmp(*at, "...", 3)) {
            out->base = SLOT_REST;
            *at += 3;
        }
        return NULL;
    }
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++)
        if (word_is(*at, len, bases[i].word)) {
            out->base = bases[i].base;
            *at += len;
            return NULL;
        }
    const char *word = arena_strndup(arena, *at, len);
    const char *near = text_nearest(word, words, sizeof words / sizeof *words);
    return near ? arena_printf(arena, "unknown slot '%s', did you mean '%s'?", word, near)
                : arena_printf(arena,
                               "unknown slot '%s'; slots begin with result, this, argN, "
                               "unknown, empty or a number",
                               word);
}

static bool step_add(Slot *slot, SlotStepKind kind, Name field, uint32_t arg)
{
    if (slot->nsteps == SLOT_MAX_STEPS)
        return false;
    slot->steps[slot->nsteps++] = (SlotStep){kind, field, arg};
    return true;
}

/* "[*]" or "[argN]". */
static bool index_parse(const char **at, Slot *out)
{
    uint32_t arg;
    size_t len;

    if (!strncmp(*at, "[*]", 3)) {
        *at += 3;
        return step_add(out, STEP_ELEMENT, NULL, 0);
    }
    len = word_length(*at + 1);
    if (!arg_number(*at + 1, len, &arg) || (*at)[1 + len] != ']')
        return false;
    *at += len + 2;
    return step_add(out, STEP_INDEX, NULL, arg);
}

static bool postfix_parse(Names *names, const char **at, Slot *out)
{
    if (!strncmp(*at, ".*", 2)) {
        *at += 2;
        return step_add(out, STEP_DEREF, NULL, 0);
    }
    if (**at == '[')
        return index_parse(at, out);
    bool is_arrow = !strncmp(*at, "->", 2);
    if (!is_arrow && **at != '.')
        return false;
    *at += is_arrow ? 2 : 1;
    size_t len = word_length(*at);
    if (!len || (is_arrow && !step_add(out, STEP_DEREF, NULL, 0)))
        return false;
    Name field = names_add_n(names, *at, len);
    *at += len;
    return step_add(out, STEP_FIELD, field, 0);
}

/* Parses one slot at *at up to a blank or the end. */
static const char *slot_at(Arena *arena, Names *names, const char **at, Slot *out)
{
    const char *start = *at;
    uint32_t stars = 0;

    *out = (Slot){0};
    while (**at == '*') {
        (*at)++;
        stars++;
    }
    const char *wrong = base_parse(arena, at, out);
    if (wrong)
        return wrong;
    bool ok = stars < SLOT_MAX_STEPS;
    while (ok && stars--)
        ok = step_add(out, STEP_DEREF, NULL, 0);
    while (ok && **at && **at != ' ')
        ok = postfix_parse(names, at, out);
    if (ok && out->nsteps && out->base >= SLOT_REST)
        return arena_printf(arena, "'%s': only result, this and argN have parts", start);
    return ok ? NULL
              : arena_printf(arena,
                             "'%s' is no slot: after its first word come .name, ->name, "
                             ".*, [*] or [argN], at most %d steps",
                             start, SLOT_MAX_STEPS);
}

const char *slot_parse(Arena *arena, Names *names, const char *text, Slot *out)
{
    const char *at = text;
    const char *wrong = slot_at(arena, names, &at, out);

    if (wrong)
        return wrong;
    return *at ? arena_printf(arena, "'%s': nothing may follow a slot", text) : NULL;
}

bool slot_equal(const Slot *a, const Slot *b)
{
    if (a->base != b->base || a->arg != b->arg || a->number != b->number ||
        a->nsteps != b->nsteps)
        return false;
    for (uint32_t i = 0; i < a->nsteps; i++)
        if (a->steps[i].kind != b->steps[i].kind ||
            a->steps[i].field != b->steps[i].field || a->steps[i].arg != b->steps[i].arg)
            return false;
    return true;
}

/* conditions */

static const struct {
    const char *word;
    WhenKind kind;
} operators[] = {
    {"=", WHEN_IN},          {"!=", WHEN_NOT_IN},
    {"is", WHEN_KNOWN},      {"is-not", WHEN_NOT_KNOWN},
    {"has", WHEN_BITS},      {"lacks", WHEN_NO_BITS},
    {"same", WHEN_SAME},     {"differs", WHEN_DIFFERENT},
    {"pseudo", WHEN_PSEUDO}, {"not-pseudo", WHEN_NOT_PSEUDO},
    {"type", WHEN_TYPE},     {"not-type", WHEN_NOT_TYPE},
    {"live", WHEN_LIVE},     {"not-live", WHEN_NOT_LIVE},
};
#define NOPERATORS (sizeof operators / sizeof *operators)

static const char *operator_parse(Arena *arena, const char **at, WhenKind *out)
{
    const char *words[NOPERATORS];
    size_t len = strcspn(*at, " ");

    for (size_t i = 0; i < NOPERATORS; i++) {
        words[i] = operators[i].word;
        if (word_is(*at, len, operators[i].word)) {
            *out = operators[i].kind;
            *at += len;
            skip_blanks(at);
            return NULL;
        }
    }
    const char *word = arena_strndup(arena, *at, len);
    const char *near = text_nearest(word, words, NOPERATORS);
    return arena_printf(
        arena, "unknown comparison '%s'%s%s%s", word, near ? ", did you mean '" : "",
        near ? near : "",
        near
            ? "'?"
            : "; one of = != is is-not has lacks same differs pseudo not-pseudo type not-type live not-live");
}

static const char *type_word_check(Arena *arena, const char *word)
{
    static const char *const known[] = {"self&&",    "self&",    "self",
                                        "reference", "rvalue",   "pointer",
                                        "record",    "callable", "integer"};
    const size_t n = sizeof known / sizeof *known;

    for (size_t i = 0; i < n; i++)
        if (!strcmp(word, known[i]))
            return NULL;
    if (strstr(word, "::") || isupper((unsigned char)*word) || *word == '_')
        return NULL; /* the name of a class */
    const char *near = text_nearest(word, known, n);
    return arena_printf(arena, "unknown kind of type '%s'%s%s%s", word,
                        near ? ", did you mean '" : "", near ? near : "",
                        near ? "'?" : "");
}

/* What stands right of the comparison. */
static const char *operand_parse(Arena *arena, Names *names, const char *at, When *out)
{
    switch (out->kind) {
    case WHEN_IN:
    case WHEN_NOT_IN:
    case WHEN_KNOWN:
    case WHEN_NOT_KNOWN:
    case WHEN_NARGS:
        return intervals_parse(arena, at, &out->set);
    case WHEN_BITS:
    case WHEN_NO_BITS: {
        const char *start = at;
        if (!number_parse(&at, &out->bits) || *at || !out->bits)
            return arena_printf(arena, "'%s' is no number with bits set", start);
        return NULL;
    }
    case WHEN_SAME:
    case WHEN_DIFFERENT:
        return slot_parse(arena, names, at, &out->other);
    case WHEN_PSEUDO:
    case WHEN_NOT_PSEUDO:
        out->word = names_add(names, at);
        return *at ? NULL : "expected the name of a pseudo-handle";
    case WHEN_TYPE:
    case WHEN_NOT_TYPE:
        out->word = names_add(names, at);
        return type_word_check(arena, at);
    case WHEN_LIVE:
    case WHEN_NOT_LIVE:
        return *at ? arena_printf(arena, "'%s': nothing may follow 'live'", at) : NULL;
    case WHEN_SUCCESS:
    case WHEN_FAILURE:
        break;
    }
    return NULL;
}

const char *when_parse(Arena *arena, Names *names, const char *text, When *out)
{
    const char *at = text, *wrong;

    *out = (When){0};
    if (!strcmp(text, "success") || !strcmp(text, "failure")) {
        out->kind = *text == 's' ? WHEN_SUCCESS : WHEN_FAILURE;
        return NULL;
    }
    if (!strncmp(text, "nargs ", 6)) {
        at += 6;
        if (strncmp(at, "= ", 2))
            return arena_printf(arena, "'%s': expected 'nargs = number'", text);
        out->kind = WHEN_NARGS;
        return operand_parse(arena, names, at + 2, out);
    }
    wrong = slot_at(arena, names, &at, &out->slot);
    if (wrong)
        return wrong;
    if (out->slot.base >= SLOT_REST)
        return arena_printf(arena, "'%s': a condition is on result, this or argN", text);
    skip_blanks(&at);
    wrong = operator_parse(arena, &at, &out->kind);
    return wrong ? wrong : operand_parse(arena, names, at, out);
}

/* conditions that cannot hold together */

static bool sets_meet(const Intervals *a, const Intervals *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t j = 0; j < b->n; j++)
            if (a->v[i].lo <= b->v[j].hi && b->v[j].lo <= a->v[i].hi)
                return true;
    return false;
}

/* Whether each value of `a` lies in `b`. */
static bool set_inside(const Intervals *a, const Intervals *b)
{
    for (uint32_t i = 0; i < a->n; i++) {
        bool found = false;
        for (uint32_t j = 0; j < b->n && !found; j++)
            found = b->v[j].lo <= a->v[i].lo && a->v[i].hi <= b->v[j].hi;
        if (!found)
            return false;
    }
    return true;
}

/* Whether a and b exclude each other; the caller tries both orders. */
static bool excludes(const When *a, const When *b)
{
    if (a->kind == WHEN_SUCCESS)
        return b->kind == WHEN_FAILURE;
    if (a->kind == WHEN_NARGS)
        return b->kind == WHEN_NARGS && !sets_meet(&a->set, &b->set);
    if (!slot_equal(&a->slot, &b->slot))
        return false;
    switch (a->kind) {
    case WHEN_IN:
        return (b->kind == WHEN_IN && !sets_meet(&a->set, &b->set)) ||
               (b->kind == WHEN_NOT_IN && set_inside(&a->set, &b->set));
    case WHEN_KNOWN:
        return (b->kind == WHEN_KNOWN && !sets_meet(&a->set, &b->set)) ||
               (b->kind == WHEN_NOT_KNOWN && set_inside(&a->set, &b->set));
    case WHEN_BITS:
        return b->kind == WHEN_NO_BITS && (a->bits & b->bits);
    case WHEN_SAME:
        return b->kind == WHEN_DIFFERENT && slot_equal(&a->other, &b->other);
    case WHEN_PSEUDO:
        return (b->kind == WHEN_NOT_PSEUDO && a->word == b->word) ||
               (b->kind == WHEN_PSEUDO && a->word != b->word);
    case WHEN_TYPE:
        return b->kind == WHEN_NOT_TYPE && a->word == b->word;
    case WHEN_LIVE:
        return b->kind == WHEN_NOT_LIVE;
    case WHEN_SUCCESS:
    case WHEN_FAILURE:
    case WHEN_NOT_IN:
    case WHEN_NOT_KNOWN:
    case WHEN_NO_BITS:
    case WHEN_DIFFERENT:
    case WHEN_NOT_PSEUDO:
    case WHEN_NARGS:
    case WHEN_NOT_TYPE:
    case WHEN_NOT_LIVE:
        break;
    }
    return false;
}

/* A condition that can never hold by itself, or one on an argument that is not passed. */
static bool lacks_argument(const When *when, uint32_t n, const When *w)
{
    if (w->kind == WHEN_NARGS || w->slot.base != SLOT_ARG)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (when[i].kind == WHEN_NARGS &&
            when[i].set.v[when[i].set.n - 1].hi <= (int64_t)w->slot.arg)
            return true;
    return false;
}

const char *when_conflict(Arena *arena, const When *when, uint32_t n, bool has_success)
{
    for (uint32_t i = 0; i < n; i++) {
        const When *w = &when[i];
        if ((w->kind == WHEN_SUCCESS || w->kind == WHEN_FAILURE) && !has_success)
            return "the function cannot fail: it says no values that mean success";
        if (lacks_argument(when, n, w))
            return arena_printf(arena, "argument %u is not passed where 'nargs' holds",
                                w->slot.arg);
        for (uint32_t j = i + 1; j < n; j++)
            if (excludes(w, &when[j]) || excludes(&when[j], w))
                return arena_printf(arena, "conditions %u and %u cannot both hold", i + 1,
                                    j + 1);
    }
    return NULL;
}
