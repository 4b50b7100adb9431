// Switch: cases, fall-through, default in the middle, declarations before the first case, loops around.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

enum mode { MODE_NONE, MODE_QUERY, MODE_RUN, MODE_BOTH };
int refused(void);

void each_case_closes(PCtxtHandle ctx, enum mode mode)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    switch (mode) {
    case MODE_QUERY:
        CloseHandle(token);
        break;
    case MODE_RUN:
        ImpersonateLoggedOnUser(token);
        /* fall through */
    default:
        CloseHandle(token);
    }
}

void no_default(PCtxtHandle ctx, enum mode mode)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    switch (mode) {
    case MODE_QUERY:
    case MODE_RUN:
        CloseHandle(token);
        break;
    }
}

void falls_into_second_close(PCtxtHandle ctx, enum mode mode)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    switch (mode) {
    case MODE_RUN:
        ImpersonateLoggedOnUser(token);
        CloseHandle(token);
    default:
        CloseHandle(token); // expect: HL202
    }
}

void default_in_the_middle(PCtxtHandle ctx, int code)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    switch (code) {
    case 1:
        CloseHandle(token);
        return;
    default:
        refused();
    case 2:
        break;
    case 3:
        CloseHandle(token);
    }
}

void default_in_the_middle_right(PCtxtHandle ctx, int code)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    switch (code) {
    case 1:
        CloseHandle(token);
        return;
    default:
        refused();
    case 2:
        break;
    case 3:
        refused();
    }
    CloseHandle(token);
}

/* The same value selects twice. */
void selected_twice(PCtxtHandle ctx, enum mode mode)
{
    HANDLE token = NULL;

    switch (mode) {
    case MODE_QUERY:
    case MODE_BOTH:
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            return;
        break;
    case MODE_RUN:
    case MODE_NONE:
        break;
    }
    refused();
    switch (mode) {
    case MODE_BOTH:
    case MODE_QUERY:
        CloseHandle(token);
    default:
        break;
    }
}

void selected_twice_leak(PCtxtHandle ctx, enum mode mode)
{
    HANDLE token = NULL;

    switch (mode) {
    case MODE_QUERY:
    case MODE_BOTH:
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            return;
        break;
    default:
        break;
    }
    refused();
    if (mode == MODE_QUERY)
        CloseHandle(token);
}

/* Break leaves the switch, continue the loop. */
void inside_loop(PCtxtHandle ctx, const int *commands)
{
    for (; *commands != 0; commands++) {
        HANDLE token;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            break;
        switch (*commands) {
        case 'i':
            ImpersonateLoggedOnUser(token);
            break;
        case 'r':
            CloseHandle(token);
            continue;
        }
        CloseHandle(token);
    }
}

void inside_loop_leak(PCtxtHandle ctx, const int *commands)
{
    for (; *commands != 0; commands++) {
        HANDLE token;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            break;
        switch (*commands) {
        case 'i':
            ImpersonateLoggedOnUser(token);
            break;
        case 'r':
            continue;
        }
        CloseHandle(token);
    }
}

/* A switch on the status itself. */
int on_status(PCtxtHandle ctx)
{
    HANDLE token;

    switch (QuerySecurityContextToken(ctx, &token)) {
    case SEC_E_OK:
        CloseHandle(token);
        return 0;
    case SEC_E_INVALID_HANDLE:
        return 1;
    default:
        CloseHandle(token); // expect: HL204
        return 2;
    }
}

/* A state machine in a loop: acquired in one round, released in a later one. */
void state_machine(PCtxtHandle ctx)
{
    enum { START, HAVE, DONE } state = START;
    HANDLE token = NULL;

    while (state != DONE) {
        switch (state) {
        case START:
            state = QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? HAVE : DONE;
            break;
        case HAVE:
            CloseHandle(token);
            state = DONE;
            break;
        case DONE:
            break;
        }
    }
}

void state_machine_stays(PCtxtHandle ctx)
{
    enum { START, HAVE, DONE } state = START;
    HANDLE token = NULL;

    while (state != DONE) {
        switch (state) {
        case START:
            state = QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? HAVE : DONE;
            break;
        case HAVE:
            CloseHandle(token); // expect: HL202
            state = refused() ? HAVE : DONE;
            break;
        case DONE:
            break;
        }
    }
}

/* Case labels inside a loop body: the switch jumps into the middle of it. */
void into_the_loop(PCtxtHandle ctx, int left)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    switch (left & 3) {
    case 0:
        do {
            refused();
    case 3:
            refused();
    case 2:
            refused();
    case 1:
            refused();
        } while ((left -= 4) > 0);
    }
    CloseHandle(token);
}

void into_the_loop_closing(PCtxtHandle ctx, int left)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    switch (left & 1) {
    case 0:
        do {
            refused();
    case 1:
            CloseHandle(token); // expect: HL202
        } while ((left -= 2) > 0);
    }
}

void range_case(PCtxtHandle ctx, unsigned char c)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    switch (c) {
    case '0' ... '9':
        break;
    default:
        CloseHandle(token);
    }
}
