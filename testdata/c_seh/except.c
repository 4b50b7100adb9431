// __try/__except: raised exceptions are caught, filters run, handlers clean up.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

void raised_and_caught(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    __try {
        if (refused())
            RaiseException(0xE0000001, 0, 0, NULL);
        ImpersonateLoggedOnUser(token);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        refused();
    }
    CloseHandle(token);
}

void handler_returns_without_close(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    __try {
        if (refused())
            RaiseException(0xE0000001, 0, 0, NULL);
        ImpersonateLoggedOnUser(token);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return;
    }
    CloseHandle(token);
}

void handler_closes(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    __try {
        if (refused())
            RaiseException(0xE0000001, 0, 0, NULL);
        ImpersonateLoggedOnUser(token);
    } __except (GetExceptionCode() == 0xE0000001 ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
        CloseHandle(token);
        return;
    }
    CloseHandle(token);
}

void handler_closes_and_goes_on(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    __try {
        if (refused())
            RaiseException(0xE0000001, 0, 0, NULL);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        CloseHandle(token);
    }
    CloseHandle(token); // expect: HL202
}

/* The inner finally runs before the outer handler. */
void finally_inside_except(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    __try {
        __try {
            if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
                __leave;
            if (refused())
                RaiseException(0xE0000002, 0, 0, NULL);
        } __finally {
            if (token) {
                CloseHandle(token);
                token = NULL;
            }
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        if (token)
            CloseHandle(token);
    }
}

void finally_inside_except_twice(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    __try {
        __try {
            if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
                return;
            if (refused())
                RaiseException(0xE0000002, 0, 0, NULL);
        } __finally {
            if (token)
                CloseHandle(token);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        if (token)
            CloseHandle(token); // expect: HL202
    }
}

/* Raised by a function in view. */
static void must(BOOL ok)
{
    if (!ok)
        RaiseException(0xE0000003, EXCEPTION_NONCONTINUABLE, 0, NULL);
}

BOOL raised_by_callee(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return FALSE;
    __try {
        must(ImpersonateLoggedOnUser(token));
        CloseHandle(token);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return FALSE;
    }
    return TRUE;
}

BOOL raised_by_callee_right(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    __try {
        must(ImpersonateLoggedOnUser(token));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        CloseHandle(token);
        return FALSE;
    }
    CloseHandle(token);
    return TRUE;
}
