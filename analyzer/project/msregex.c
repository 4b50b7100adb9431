/* A pattern becomes a program for a machine that tries alternatives in order and goes
 * back when one fails, as .NET's does: so the first alternative wins, not the longest.
 * Its stack is explicit and its steps are counted, since projects come from anywhere.
 */
#include "project/msregex.h"

#include "base/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define MOST_CODE 4096
#define MOST_DEPTH 32 /* of groups */
#define MOST_STEPS 200000
#define MOST_TEXT ((size_t)1 << 16)
#define MOST_TIMES 1000

typedef enum {
    I_SET,
    I_SPLIT,
    I_JUMP,
    I_SAVE,
    I_BEGIN,
    I_END,
    I_WORD,
    I_NO_WORD,
    I_MATCH
} Op;

typedef struct {
    Op op;
    uint32_t x, y; /* where to go on, x first; the slot; the set */
} Inst;

typedef struct {
    bool has[256];
} Set;

typedef struct {
    Arena *arena;
    const char *at; /* in the pattern */
    ARRAY(Inst) code;
    ARRAY(Set) sets;
    uint32_t ngroups, depth;
    bool ignores_case, is_unknown;
} Compiler;

/* compiling */

static uint32_t emit(Compiler *c, Op op, uint32_t x, uint32_t y)
{
    if (c->code.n >= MOST_CODE)
        c->is_unknown = true;
    else
        ARRAY_PUSH(c->arena, &c->code, ((Inst){op, x, y}));
    return c->code.n - 1;
}

static void set_add(const Compiler *c, Set *set, int from, int to)
{
    for (int i = from; i <= to; i++) {
        set->has[i] = true;
        if (c->ignores_case && ((i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z')))
            set->has[i ^ 0x20] = true;
    }
}

static void emit_set(Compiler *c, const Set *set, bool is_negated)
{
    Set out = *set;

    for (int i = 0; is_negated && i < 256; i++)
        out.has[i] = !set->has[i];
    ARRAY_PUSH(c->arena, &c->sets, out);
    emit(c, I_SET, c->sets.n - 1, 0);
}

/* \d \w \s and their opposites. False: the letter is none of them. */
static bool set_add_kind(Set *set, char letter)
{
    for (int i = 0; i < 256; i++) {
        bool is_in;

        switch (tolower((unsigned char)letter)) {
        case 'd':
            is_in = i >= '0' && i <= '9';
            break;
        case 'w':
            is_in = i == '_' || i >= 0x80 || isalnum(i);
            break;
        case 's':
            is_in = i == ' ' || (i >= '\t' && i <= '\r');
            break;
        default:
            return false;
        }
        set->has[i] = set->has[i] || is_in == (islower((unsigned char)letter) != 0);
    }
    return true;
}

/* The character that a backslash and what follows stand for; moves behind them. */
static int escaped(Compiler *c)
{
    static const char letters[] = "tnrfv", values[] = "\t\n\r\f\v";
    char letter = *c->at;
    const char *found = letter ? strchr(letters, letter) : NULL;

    if (!letter || (isalnum((unsigned char)letter) && !found)) {
        c->is_unknown = true; /* a back reference, a category, a code */
        return 0;
    }
    c->at++;
    return found ? values[found - letters] : (unsigned char)letter;
}

static int class_char(Compiler *c)
{
    if (*c->at != '\\')
        return (unsigned char)*c->at++;
    c->at++;
    return escaped(c);
}

/* "[...]", behind the bracket. */
static void compile_class(Compiler *c)
{
    Set set = {{false}};
    bool is_negated = *c->at == '^';
    const char *first;

    c->at += is_negated;
    first = c->at;
    while (!c->is_unknown && (*c->at != ']' || c->at == first)) {
        int from, to;

        if (!*c->at || (*c->at == '-' && c->at[1] == '[')) { /* open, or a subtraction */
            c->is_unknown = true;
            return;
        }
        if (*c->at == '\\' && set_add_kind(&set, c->at[1])) {
            c->at += 2;
            continue;
        }
        from = to = class_char(c);
        if (*c->at == '-' && c->at[1] && c->at[1] != ']' && c->at[1] != '[') {
            c->at++;
            to = class_char(c);
        }
        set_add(c, &set, from, to);
    }
    c->at++;
    emit_set(c, &set, is_negated);
}

static void compile_char(Compiler *c, int ch)
{
    Set set = {{false}};

    set_add(c, &set, ch, ch);
    emit_set(c, &set, false);
}

static void compile_escape(Compiler *c)
{
    Set set = {{false}};
    char letter = *c->at;

    if (letter && set_add_kind(&set, letter)) {
        c->at++;
        emit_set(c, &set, false);
    } else if (letter == 'b' || letter == 'B') {
        c->at++;
        emit(c, letter == 'b' ? I_WORD : I_NO_WORD, 0, 0);
    } else {
        compile_char(c, escaped(c));
    }
}

static void compile_alternatives(Compiler *c);

/* "(...)", behind the parenthesis. */
static void compile_group(Compiler *c)
{
    bool is_plain = text_starts(c->at, "?:");
    uint32_t group = is_plain ? 0 : ++c->ngroups;

    if ((*c->at == '?' && !is_plain) || group >= REGEX_GROUPS ||
        ++c->depth > MOST_DEPTH) {
        c->is_unknown = true;
        return;
    }
    c->at += is_plain ? 2 : 0;
    if (!is_plain)
        emit(c, I_SAVE, 2 * group, 0);
    compile_alternatives(c);
    c->is_unknown = c->is_unknown || *c->at != ')';
    c->at += *c->at == ')';
    if (!is_plain)
        emit(c, I_SAVE, 2 * group + 1, 0);
    c->depth--;
}

static void compile_atom(Compiler *c)
{
    static const Set newline = {{['\n'] = true}};
    char ch = *c->at++;

    switch (ch) {
    case '(':
        compile_group(c);
        break;
    case '[':
        compile_class(c);
        break;
    case '.':
        emit_set(c, &newline, true);
        break;
    case '^':
        emit(c, I_BEGIN, 0, 0);
        break;
    case '$':
        emit(c, I_END, 0, 0);
        break;
    case '\\':
        compile_escape(c);
        break;
    case '*':
    case '+':
    case '?':
        c->is_unknown = true;
        break;
    default:
        compile_char(c, (unsigned char)ch);
    }
}

/* "*", "+", "?", "{2}", "{2,}", "{2,5}" at c->at. False: no quantifier. `most` 0: any
 * number. */
static bool read_quantifier(Compiler *c, uint32_t *least, uint32_t *most)
{
    char *end;

    *least = *c->at == '+';
    *most = *c->at == '?';
    if (*c->at && strchr("*+?", *c->at)) {
        c->at++;
        return true;
    }
    if (*c->at != '{' || !isdigit((unsigned char)c->at[1]))
        return false;
    *least = *most = (uint32_t)strtoul(c->at + 1, &end, 10);
    if (*end == ',') {
        end++;
        *most = isdigit((unsigned char)*end) ? (uint32_t)strtoul(end, &end, 10) : 0;
    }
    if (*end != '}' || *least > MOST_TIMES || *most > MOST_TIMES ||
        (*most && *most < *least))
        c->is_unknown = true;
    c->at = *end ? end + 1 : end;
    return true;
}

static void emit_copy(Compiler *c, const Inst *from, uint32_t n, uint32_t old)
{
    uint32_t shift = c->code.n - old;

    for (uint32_t i = 0; i < n && !c->is_unknown; i++) {
        bool moves = from[i].op == I_SPLIT || from[i].op == I_JUMP;

        emit(c, from[i].op, from[i].x + (moves ? shift : 0),
             from[i].y + (moves ? shift : 0));
    }
}

/* x* or x?: a choice between the copy and what follows it. */
static void emit_choice(Compiler *c, const Inst *atom, uint32_t n, uint32_t old,
                        bool is_loop, bool is_lazy)
{
    uint32_t split = emit(c, I_SPLIT, 0, 0), body, behind;

    emit_copy(c, atom, n, old);
    if (is_loop)
        emit(c, I_JUMP, split, 0);
    if (c->is_unknown)
        return;
    body = split + 1;
    behind = c->code.n;
    c->code.v[split].x = is_lazy ? behind : body;
    c->code.v[split].y = is_lazy ? body : behind;
}

static void compile_quantified(Compiler *c)
{
    uint32_t old = c->code.n, n, least, most;
    Inst *atom;
    bool is_lazy;

    compile_atom(c);
    if (c->is_unknown || !read_quantifier(c, &least, &most) || c->is_unknown)
        return;
    is_lazy = *c->at == '?';
    c->at += is_lazy;
    n = c->code.n - old;
    atom = ARENA_NEW_N(c->arena, Inst, n + 1);
    memcpy(atom, c->code.v + old, n * sizeof *atom);
    c->code.n = old;
    for (uint32_t i = 0; i < least && !c->is_unknown; i++)
        emit_copy(c, atom, n, old);
    if (most == 0)
        emit_choice(c, atom, n, old, true, is_lazy);
    for (uint32_t i = least; i < most && !c->is_unknown; i++)
        emit_choice(c, atom, n, old, false, is_lazy);
}

static void compile_alternatives(Compiler *c)
{
    uint32_t start = c->code.n;
    ARRAY(uint32_t) ends = {0};

    for (;;) {
        uint32_t n;
        Inst *branch;

        while (!c->is_unknown && *c->at && *c->at != '|' && *c->at != ')')
            compile_quantified(c);
        if (c->is_unknown || *c->at != '|')
            break;
        c->at++;
        n = c->code.n - start;
        branch = ARENA_NEW_N(c->arena, Inst, n + 1);
        memcpy(branch, c->code.v + start, n * sizeof *branch);
        c->code.n = start;
        emit(c, I_SPLIT, start + 1, start + n + 2);
        emit_copy(c, branch, n, start);
        ARRAY_PUSH(c->arena, &ends, emit(c, I_JUMP, 0, 0));
        start = c->code.n;
    }
    for (uint32_t i = 0; i < ends.n && !c->is_unknown; i++)
        c->code.v[ends.v[i]].x = c->code.n;
}

static bool compile(Compiler *c, const char *pattern)
{
    c->at = pattern;
    if (text_starts(c->at, "(?i)")) {
        c->ignores_case = true;
        c->at += 4;
    }
    emit(c, I_SAVE, 0, 0);
    compile_alternatives(c);
    emit(c, I_SAVE, 1, 0);
    emit(c, I_MATCH, 0, 0);
    return !c->is_unknown && !*c->at;
}

/* matching */

/* Where to go on when this way fails, or a slot to set back. */
typedef struct {
    uint32_t pc;
    const char *at;
    uint32_t slot; /* UINT32_MAX: a way */
} Back;

typedef struct {
    Arena *arena;
    const Compiler *program;
    const char *text;
    const char *slots[2 * REGEX_GROUPS];
    ARRAY(Back) stack;
    uint32_t nsteps;
} Machine;

static bool is_word(char ch)
{
    return ch == '_' || (unsigned char)ch >= 0x80 || isalnum((unsigned char)ch);
}

static bool at_border(const Machine *m, const char *at)
{
    return (at > m->text && is_word(at[-1])) != (*at && is_word(*at));
}

/* Whether an instruction that looks at the text holds; a character is taken. */
static bool passes(const Machine *m, const Inst *inst, const char **at)
{
    switch (inst->op) {
    case I_SET:
        if (!**at || !m->program->sets.v[inst->x].has[(unsigned char)**at])
            return false;
        ++*at;
        return true;
    case I_BEGIN:
        return *at == m->text;
    case I_END:
        return !**at || ((*at)[0] == '\n' && !(*at)[1]);
    case I_WORD:
        return at_border(m, *at);
    case I_NO_WORD:
        return !at_border(m, *at);
    case I_SPLIT:
    case I_JUMP:
    case I_SAVE:
    case I_MATCH:
        break;
    }
    return true;
}

/* Goes back to the last way that was left. False: there is none. */
static bool go_back(Machine *m, uint32_t *pc, const char **at)
{
    while (m->stack.n) {
        Back back = m->stack.v[--m->stack.n];

        if (back.slot == UINT32_MAX) {
            *pc = back.pc;
            *at = back.at;
            return true;
        }
        m->slots[back.slot] = back.at;
    }
    return false;
}

static RegexAnswer match_at(Machine *m, const char *at)
{
    uint32_t pc = 0;

    m->stack.n = 0;
    memset(m->slots, 0, sizeof m->slots);
    while (m->nsteps++ < MOST_STEPS) {
        const Inst *inst = &m->program->code.v[pc];

        if (inst->op == I_MATCH)
            return REGEX_FOUND;
        if (inst->op == I_JUMP) {
            pc = inst->x;
        } else if (inst->op == I_SPLIT) {
            ARRAY_PUSH(m->arena, &m->stack, ((Back){inst->y, at, UINT32_MAX}));
            pc = inst->x;
        } else if (inst->op == I_SAVE) {
            ARRAY_PUSH(m->arena, &m->stack, ((Back){0, m->slots[inst->x], inst->x}));
            m->slots[inst->x] = at;
            pc++;
        } else if (passes(m, inst, &at)) {
            pc++;
        } else if (!go_back(m, &pc, &at)) {
            return REGEX_NONE;
        }
    }
    return REGEX_UNKNOWN;
}

RegexAnswer regex_find(Arena *arena, const char *pattern, const char *text,
                       const char *from, bool ignores_case, RegexMatch *out)
{
    Compiler c = {.arena = arena, .ignores_case = ignores_case};
    Machine m = {.arena = arena, .program = &c, .text = text};

    *out = (RegexMatch){0};
    if (strlen(text) > MOST_TEXT || !compile(&c, pattern))
        return REGEX_UNKNOWN;
    for (const char *at = from;; at++) {
        RegexAnswer answer = match_at(&m, at);

        if (answer == REGEX_FOUND) {
            out->ngroups = c.ngroups + 1;
            for (uint32_t i = 0; i < REGEX_GROUPS; i++) {
                out->start[i] = m.slots[2 * i];
                out->end[i] = m.slots[2 * i + 1];
            }
        }
        if (answer != REGEX_NONE || !*at)
            return answer;
    }
}

/* replacing */

static void add_group(Text *out, const RegexMatch *match, uint32_t group)
{
    if (group < match->ngroups && match->start[group] && match->end[group])
        text_add_n(out, match->start[group],
                   (size_t)(match->end[group] - match->start[group]));
}

static void add_replacement(Text *out, const RegexMatch *match, const char *with)
{
    while (*with) {
        bool is_braced =
            text_starts(with, "${") && isdigit((unsigned char)with[2]) && with[3] == '}';

        if (text_starts(with, "$$")) {
            text_char(out, '$');
            with += 2;
        } else if (text_starts(with, "$&") ||
                   (*with == '$' && isdigit((unsigned char)with[1]))) {
            add_group(out, match, with[1] == '&' ? 0 : (uint32_t)(with[1] - '0'));
            with += 2;
        } else if (is_braced) {
            add_group(out, match, (uint32_t)(with[2] - '0'));
            with += 4;
        } else {
            text_char(out, *with++);
        }
    }
}

const char *regex_replace(Arena *arena, const char *pattern, const char *text,
                          const char *with, bool ignores_case)
{
    Text out = text_in(arena);
    const char *at = text;
    uint32_t nsteps = 0;

    while (nsteps++ < MOST_STEPS / 100 && out.len < MOST_TEXT) {
        RegexMatch match;

        switch (regex_find(arena, pattern, text, at, ignores_case, &match)) {
        case REGEX_UNKNOWN:
            return NULL;
        case REGEX_NONE:
            text_add(&out, at);
            return text_str(&out);
        case REGEX_FOUND:
            break;
        }
        text_add_n(&out, at, (size_t)(match.start[0] - at));
        add_replacement(&out, &match, with);
        at = match.end[0];
        if (match.end[0] > match.start[0])
            continue;
        if (!*at) /* an empty match at the end */
            return text_str(&out);
        text_char(&out, *at++);
    }
    return NULL;
}
