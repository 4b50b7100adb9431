/* The missing close at each exit that leaks.
 *
 * It stands before the return, throw, break or assignment, or before the brace at which
 * the function or scope ends. Closing may change what GetLastError() says, so a return of
 * it is given a variable, and a SetLastError() before the return stays behind the close.
 * Whether the handle is open there on every path is not to be seen in the text: a close
 * that asks first is proposed besides, and the caller tries them in turn.
 */
#include "report/mending.h"

#include <string.h>

#define SAVED "last_error"

typedef struct {
    const Place *v[64];
    uint32_t n;
} Exits;

/* A leak stands at the acquisition and names its exits, or at one exit and names the
 * acquisition. */
static Exits exits_of(const Finding *f)
{
    Exits exits = {0};

    if (f->nrelated == 1 && f->related[0].kind == TRAIL_ACQUIRE)
        exits.v[exits.n++] = &f->place;
    else if (f->nrelated <= sizeof exits.v / sizeof *exits.v)
        for (uint32_t i = 0; i < f->nrelated; i++)
            exits.v[exits.n++] = &f->related[i].place;
    return exits;
}

/* A name or a member: something that can be written down at another place of the function. */
static bool is_nameable(const char *variable)
{
    return variable && *variable &&
           strspn(
               variable,
               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.->:") ==
               strlen(variable);
}

static bool is_jump(const Syntax *s, uint32_t token)
{
    return syntax_is(s, token, "return") || syntax_is(s, token, "throw") ||
           syntax_is(s, token, "break") || syntax_is(s, token, "continue") ||
           syntax_is(s, token, "goto");
}

static uint32_t find_word(const Syntax *s, const Statement *at, const char *word)
{
    for (uint32_t i = at->first; i < at->last; i++)
        if (syntax_is(s, i, word) && syntax_is(s, i + 1, "(") && syntax_is(s, i + 2, ")"))
            return i;
    return NO_TOKEN;
}

/* Steps back over calls of SetLastError that stand right before. */
static Statement before_error(const Mending *m, Statement at)
{
    const Syntax *s = &m->syntax;

    for (;;) {
        Statement earlier;

        if (at.body != BODY_BLOCK || at.first == 0 || !syntax_is(s, at.first - 1, ";") ||
            !syntax_statement(s, at.first - 1, &earlier) ||
            earlier.last + 1 != at.first || !syntax_is(s, earlier.first, "SetLastError"))
            return at;
        at = earlier;
    }
}

/* "return HRESULT_FROM_WIN32(GetLastError());" */
static bool close_and_keep_error(Mending *m, const Statement *at, uint32_t call,
                                 const char *const *lines, uint32_t n)
{
    const Syntax *s = &m->syntax;
    const char *all[4] = {"DWORD " SAVED " = GetLastError();"};

    for (uint32_t i = 0; i < n; i++)
        all[i + 1] = lines[i];
    for (uint32_t i = 0; i < s->n; i++)
        if (syntax_is(s, i, SAVED))
            return false; /* the name is taken */
    if (find_word(s, &(Statement){.first = call + 1, .last = at->last}, "GetLastError") !=
            NO_TOKEN ||
        !mending_insert_before(m, at, all, n + 1))
        return false;
    mending_edit(m, s->v[call].start, s->v[call + 2].end, SAVED);
    return true;
}

static bool close_at(Mending *m, const Place *exit, const char *const *lines, uint32_t n)
{
    const Syntax *s = &m->syntax;
    uint32_t token = mending_token(m, exit), call;
    Statement at;

    if (token == NO_TOKEN)
        return false;
    if (syntax_is(s, token, "}"))
        return mending_insert_at_end(m, token, lines, n);
    if (!syntax_statement(s, token, &at) || (is_jump(s, token) && at.first != token))
        return false;
    call = find_word(s, &at, "GetLastError");
    if (call != NO_TOKEN)
        return close_and_keep_error(m, &at, call, lines, n);
    at = before_error(m, at);
    return mending_insert_before(m, &at, lines, n);
}

static void propose(Mending *m, Fixes *out, const Exits *exits, const char *const *lines,
                    uint32_t n)
{
    const char *name = m->finding->variable;

    for (uint32_t i = 0; i < exits->n; i++)
        if (!close_at(m, exits->v[i], lines, n)) {
            mending_forget(m);
            return;
        }
    mending_done(m, out,
                 exits->n == 1
                     ? arena_printf(m->arena, "Close '%s' here.", name)
                     : arena_printf(m->arena, "Close '%s' at the %u exits that leak it.",
                                    name, exits->n));
}

void mend_close_at_exits(Mending *m, Fixes *out)
{
    static const char *const failures[] = {"NULL", "INVALID_HANDLE_VALUE"};
    const Finding *f = m->finding;
    Exits exits = exits_of(f);
    const char *lines[2];

    if (!f->release || !is_nameable(f->variable) || exits.n == 0)
        return;
    lines[0] = arena_printf(m->arena, "%s(%s);", f->release, f->variable);
    propose(m, out, &exits, lines, 1);
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        lines[0] = arena_printf(m->arena, "if (%s != %s)", f->variable, failures[i]);
        lines[1] = arena_printf(m->arena, "    %s(%s);", f->release, f->variable);
        propose(m, out, &exits, lines, 2);
    }
}
