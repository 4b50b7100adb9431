// Macros that jump, close and reset, as projects have them.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <assert.h>

int refused(void);

#define BAIL_ON_ERROR(error) \
    if ((error) != 0) {      \
        goto cleanup;        \
    }
#define SAFE_CLOSE(h)              \
    do {                           \
        if ((h) != NULL) {         \
            CloseHandle(h);        \
            (h) = NULL;            \
        }                          \
    } while (0)
#define RETURN_IF_FAILED(expr)   \
    do {                         \
        HRESULT hr_ = (expr);    \
        if (FAILED(hr_))         \
            return hr_;          \
    } while (0, 0)
#define CLOSE_ONLY(h) CloseHandle(h)
#define QUERY(ctx, p) QuerySecurityContextToken((ctx), (p))
#define CALL(prefix, name) prefix##name

DWORD bails(PCtxtHandle ctx)
{
    DWORD error = 0;
    HANDLE token = NULL;

    error = (DWORD)QUERY(ctx, &token);
    BAIL_ON_ERROR(error);
    error = ImpersonateLoggedOnUser(token) ? 0 : GetLastError();
    BAIL_ON_ERROR(error);
cleanup:
    SAFE_CLOSE(token);
    return error;
}

DWORD bails_and_leaks(PCtxtHandle ctx)
{
    DWORD error = 0;
    HANDLE token = NULL;

    error = (DWORD)QUERY(ctx, &token); // expect: HL201
    BAIL_ON_ERROR(error);
    error = ImpersonateLoggedOnUser(token) ? 0 : ERROR_ACCESS_DENIED;
    BAIL_ON_ERROR(error);
    SAFE_CLOSE(token);
cleanup:
    return error;
}

HRESULT returns_if_failed(PCtxtHandle ctx)
{
    HANDLE token;

    RETURN_IF_FAILED(QuerySecurityContextToken(ctx, &token)); // expect: HL201
    RETURN_IF_FAILED(ImpersonateLoggedOnUser(token) ? S_OK : E_FAIL);
    CloseHandle(token);
    return S_OK;
}

HRESULT returns_if_failed_after(PCtxtHandle ctx)
{
    HANDLE token;
    HRESULT hr;

    RETURN_IF_FAILED(QuerySecurityContextToken(ctx, &token));
    hr = ImpersonateLoggedOnUser(token) ? S_OK : E_FAIL;
    CloseHandle(token);
    RETURN_IF_FAILED(hr);
    return S_OK;
}

void safe_close_twice(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QUERY(ctx, &token) != SEC_E_OK)
        return;
    SAFE_CLOSE(token);
    SAFE_CLOSE(token);
}

void plain_close_twice(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QUERY(ctx, &token) != SEC_E_OK)
        return;
    CLOSE_ONLY(token);
    CLOSE_ONLY(token); // expect: HL202
}

void pasted(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (CALL(Query, SecurityContextToken)(ctx, &token) != SEC_E_OK)
        return;
    CALL(Close, Handle)(token);
    CALL(Close, Handle)(token); // expect: HL202
}

void disabled(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QUERY(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
#if 0
    CloseHandle(token);
#endif
    refused();
}

void asserted(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    SECURITY_STATUS ss = QUERY(ctx, &token);

    assert(ss == SEC_E_OK);
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}
