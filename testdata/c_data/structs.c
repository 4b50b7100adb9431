// Handles in fields: nested structures, unions, bit-fields beside them, copies, returns by value, initialisers.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdlib.h>
#include <string.h>

int refused(void);

struct identity {
    HANDLE token;
    HANDLE primary;
    unsigned owned : 1;
    unsigned mapped : 1;
};

struct session {
    int id;
    struct identity user;
    struct session *next;
};

BOOL local_struct(PCtxtHandle ctx)
{
    struct identity who = {0};

    if (QuerySecurityContextToken(ctx, &who.token) != SEC_E_OK)
        return FALSE;
    if (!DuplicateTokenEx(who.token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &who.primary)) {
        CloseHandle(who.token);
        return FALSE;
    }
    CloseHandle(who.primary);
    CloseHandle(who.token);
    return TRUE;
}

BOOL local_struct_forgets_first(PCtxtHandle ctx)
{
    struct identity who = {0};

    if (QuerySecurityContextToken(ctx, &who.token) != SEC_E_OK) // expect: HL201
        return FALSE;
    if (!DuplicateTokenEx(who.token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &who.primary))
        return FALSE;
    CloseHandle(who.primary);
    CloseHandle(who.token);
    return TRUE;
}

BOOL nested_struct(PCtxtHandle ctx)
{
    struct session s;

    s.user.token = NULL;
    if (QuerySecurityContextToken(ctx, &s.user.token) != SEC_E_OK)
        return FALSE;
    CloseHandle(s.user.token);
    if (s.user.token != NULL)
        CloseHandle(s.user.token); // expect: HL202
    return TRUE;
}

/* A bit set beside the handle says whether it is to be closed. */
void bit_says_owned(PCtxtHandle ctx, HANDLE process_token)
{
    struct identity who;

    who.token = process_token;
    who.owned = 0;
    who.mapped = 0;
    if (QuerySecurityContextToken(ctx, &who.token) == SEC_E_OK)
        who.owned = 1;
    ImpersonateLoggedOnUser(who.token);
    if (who.owned)
        CloseHandle(who.token);
}

void wrong_bit(PCtxtHandle ctx)
{
    struct identity who = {NULL, NULL, 0, 0};

    if (QuerySecurityContextToken(ctx, &who.token) == SEC_E_OK) // expect: HL201
        who.mapped = 1;
    if (who.owned)
        CloseHandle(who.token);
}

/* The whole object is copied: the handle is the same one. */
void copied_struct(PCtxtHandle ctx)
{
    struct identity who = {0}, copy;

    if (QuerySecurityContextToken(ctx, &who.token) != SEC_E_OK)
        return;
    copy = who;
    CloseHandle(copy.token);
}

void copied_struct_closed_twice(PCtxtHandle ctx)
{
    struct identity who = {0}, copy;

    if (QuerySecurityContextToken(ctx, &who.token) != SEC_E_OK)
        return;
    memcpy(&copy, &who, sizeof copy);
    CloseHandle(copy.token);
    CloseHandle(who.token); // expect: HL202
}

void zeroed_by_memset(PCtxtHandle ctx)
{
    struct identity who;

    memset(&who, 0, sizeof who);
    QuerySecurityContextToken(ctx, &who.token);
    if (who.token != NULL)
        CloseHandle(who.token);
}

void zeroed_while_open(PCtxtHandle ctx)
{
    struct identity who;

    ZeroMemory(&who, sizeof who);
    if (QuerySecurityContextToken(ctx, &who.token) != SEC_E_OK) // expect: HL201
        return;
    ZeroMemory(&who, sizeof who);
    if (who.token)
        CloseHandle(who.token);
}

/* By value into a function, by value out of it. */
static void identity_close(struct identity who)
{
    if (who.token)
        CloseHandle(who.token);
    if (who.primary)
        CloseHandle(who.primary);
}

static struct identity identity_open(PCtxtHandle ctx)
{
    struct identity who = {.mapped = 1};

    if (QuerySecurityContextToken(ctx, &who.token) != SEC_E_OK)
        who.token = NULL;
    return who;
}

void by_value(PCtxtHandle ctx)
{
    struct identity who = identity_open(ctx);

    identity_close(who);
}

void by_value_forgotten(PCtxtHandle ctx)
{
    struct identity who = identity_open(ctx); // expect: HL201

    if (who.token == NULL)
        return;
    if (refused())
        return;
    identity_close(who);
}

void by_value_twice(PCtxtHandle ctx)
{
    struct identity who = identity_open(ctx);

    if (who.token == NULL)
        return;
    identity_close(who);
    identity_close(who); // expect: HL202
}

void by_value_field_of_call(PCtxtHandle ctx)
{
    HANDLE token = identity_open(ctx).token;

    if (token != NULL)
        CloseHandle(token);
}

/* Initialisers: positional, designated, nested, compound literals. */
void designated(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    {
        struct session s = {.user = {.primary = NULL, .token = token}, .id = 3};

        CloseHandle(s.user.token);
    }
}

void designated_wrong_field(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    {
        struct session s = {.id = 3, .user = {.token = token}};

        if (s.user.primary)
            CloseHandle(s.user.primary);
    }
}

void nested_designator(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    {
        struct session s = {.user.token = token, .next = NULL};

        identity_close(s.user);
        CloseHandle(token); // expect: HL202
    }
}

void compound_literal(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    identity_close((struct identity){.token = token});
}

void compound_literal_then_close(PCtxtHandle ctx)
{
    HANDLE token;
    struct identity *who;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    who = &(struct identity){token, NULL, 1, 0};
    CloseHandle(who->token);
    CloseHandle(token); // expect: HL202
}

/* On the heap. */
struct session *session_open(PCtxtHandle ctx)
{
    struct session *s = calloc(1, sizeof *s);

    if (s == NULL)
        return NULL;
    if (QuerySecurityContextToken(ctx, &s->user.token) != SEC_E_OK) {
        free(s);
        return NULL;
    }
    return s;
}

void session_close(struct session *s)
{
    if (s == NULL)
        return;
    if (s->user.token)
        CloseHandle(s->user.token);
    free(s);
}

int session_use(PCtxtHandle ctx)
{
    struct session *s = session_open(ctx);
    int rc;

    if (s == NULL)
        return -1;
    rc = refused();
    session_close(s);
    return rc;
}

int session_freed_open(PCtxtHandle ctx)
{
    struct session *s = session_open(ctx); // expect: HL201
    int rc;

    if (s == NULL)
        return -1;
    rc = refused();
    free(s);
    return rc;
}

int session_freed_in_place(PCtxtHandle ctx)
{
    struct session *s = malloc(sizeof *s);

    if (!s)
        return -1;
    if (QuerySecurityContextToken(ctx, &s->user.token) != SEC_E_OK) { // expect: HL201
        free(s);
        return -1;
    }
    if (refused()) {
        free(s);
        return -2;
    }
    CloseHandle(s->user.token);
    free(s);
    return 0;
}

/* An anonymous structure inside another. */
struct wrapper {
    int kind;
    struct {
        HANDLE inner;
        int count;
    };
};

static void wrapper_open(struct wrapper *w, PCtxtHandle ctx)
{
    if (QuerySecurityContextToken(ctx, &w->inner) != SEC_E_OK)
        w->inner = NULL;
}

static void wrapper_close(struct wrapper *w)
{
    if (w->inner)
        CloseHandle(w->inner);
    w->inner = NULL;
}

void anonymous_member(PCtxtHandle ctx)
{
    struct wrapper w = {0};

    wrapper_open(&w, ctx);
    wrapper_close(&w);
    wrapper_close(&w);
}

void anonymous_member_leak(PCtxtHandle ctx)
{
    struct wrapper w = {0};

    wrapper_open(&w, ctx); // expect: HL201
    if (refused())
        return;
    wrapper_close(&w);
}
