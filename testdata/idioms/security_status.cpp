// QuerySecurityContextToken: each way of testing its status, each way out.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <ntstatus.h>
#include <stdexcept>
#include <memory>
#ifndef NT_SUCCESS
#define NT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#endif
void Log(const char *what, long code);
struct Error
{
    HRESULT hr;
};
static void Check(SECURITY_STATUS ss)
{
    if (FAILED(ss)) throw Error{ss};
}
static HRESULT ToHr(SECURITY_STATUS ss) { return ss == SEC_E_OK ? S_OK : (HRESULT)ss; }
#define BAIL(x)                    \
    do {                           \
        hr = (x);                  \
        if (FAILED(hr)) goto done; \
    } while (0)
#define RETURN_IF(x)               \
    do {                           \
        HRESULT _h = (x);          \
        if (FAILED(_h)) return _h; \
    } while (0)
HRESULT S1(PCtxtHandle c)
{
    HANDLE t = NULL;
    HRESULT hr;
    BAIL(QuerySecurityContextToken(c, &t));
    if (!ImpersonateLoggedOnUser(t)) BAIL(HRESULT_FROM_WIN32(GetLastError()));
    RevertToSelf();
done:
    if (t != NULL) CloseHandle(t);
    return hr;
}
HRESULT S1bad(PCtxtHandle c)
{
    HANDLE t = NULL;
    HRESULT hr;
    BAIL(QuerySecurityContextToken(c, &t)); // expect: HL201
    if (!ImpersonateLoggedOnUser(t)) BAIL(HRESULT_FROM_WIN32(GetLastError()));
    RevertToSelf();
    CloseHandle(t);
done:
    return hr;
}
HRESULT S2(PCtxtHandle c)
{
    HANDLE t;
    RETURN_IF(ToHr(QuerySecurityContextToken(c, &t)));
    CloseHandle(t);
    return S_OK;
}
HRESULT S2bad(PCtxtHandle c, bool early)
{
    HANDLE t;
    RETURN_IF(ToHr(QuerySecurityContextToken(c, &t))); // expect: HL201
    if (early) return S_FALSE;
    CloseHandle(t);
    return S_OK;
}
void S3(PCtxtHandle c)
{
    HANDLE t;
    Check(QuerySecurityContextToken(c, &t));
    CloseHandle(t);
}
void S3bad(PCtxtHandle c)
{
    HANDLE t;
    Check(QuerySecurityContextToken(c, &t)); // expect: HL201
    HANDLE p;
    Check(QuerySecurityContextToken(c, &p));
    CloseHandle(p);
    CloseHandle(t);
}
void S4(PCtxtHandle c)
{
    HANDLE t = NULL;
    SECURITY_STATUS ss = QuerySecurityContextToken(c, &t);
    if (!NT_SUCCESS(ss))
    {
        Log("query", ss);
        return;
    }
    CloseHandle(t);
}
void S4bad(PCtxtHandle c)
{
    HANDLE t;
    SECURITY_STATUS ss = QuerySecurityContextToken(c, &t);
    if (!NT_SUCCESS(ss)) Log("query", ss);
    CloseHandle(t); // expect: HL204
}
void S5(PCtxtHandle c)
{
    HANDLE t;
    for (int tries = 0; tries < 3; tries++)
    {
        SECURITY_STATUS ss = QuerySecurityContextToken(c, &t);
        if (ss == SEC_E_INVALID_HANDLE) return;
        if (SEC_E_OK != ss)
        {
            Sleep(10);
            continue;
        }
        ImpersonateLoggedOnUser(t);
        RevertToSelf();
        CloseHandle(t);
        break;
    }
}
void S5bad(PCtxtHandle c)
{
    HANDLE t;
    for (int tries = 0; tries < 3; tries++)
    {
        SECURITY_STATUS ss = QuerySecurityContextToken(c, &t); // expect: HL201
        if (ss != SEC_E_OK) continue;
        if (!ImpersonateLoggedOnUser(t)) continue;
        RevertToSelf();
        CloseHandle(t);
        break;
    }
}
bool S6(PCtxtHandle c, HANDLE *out)
{
    HANDLE t = NULL;
    *out = NULL;
    if (QuerySecurityContextToken(c, &t) || t == NULL) return false;
    BOOL ok = DuplicateTokenEx(t, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, out);
    CloseHandle(t);
    return ok != FALSE;
}
bool S6bad(PCtxtHandle c, HANDLE *out)
{
    HANDLE t = NULL;
    *out = NULL;
    if (QuerySecurityContextToken(c, &t) || t == NULL) return false; // expect: HL201
    return DuplicateTokenEx(t, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, out) != FALSE;
}
void UseS6(PCtxtHandle c)
{
    HANDLE p;
    if (!S6(c, &p)) return;
    CloseHandle(p);
}
void UseS6bad(PCtxtHandle c)
{
    HANDLE p;
    if (!S6(c, &p)) return; // expect: HL201
    ImpersonateLoggedOnUser(p);
}
void S7(PCtxtHandle c)
{
    HANDLE t = NULL;
    try
    {
        if (QuerySecurityContextToken(c, &t) != SEC_E_OK) throw std::runtime_error("token");
        if (!ImpersonateLoggedOnUser(t)) throw std::runtime_error("impersonate");
        RevertToSelf();
    }
    catch (const std::exception &e)
    {
        Log(e.what(), 0);
    }
    if (t) CloseHandle(t);
}
void S7bad(PCtxtHandle c)
{
    try
    {
        HANDLE t = NULL;
        if (QuerySecurityContextToken(c, &t) != SEC_E_OK) throw std::runtime_error("token"); // expect: HL201
        if (!ImpersonateLoggedOnUser(t)) throw std::runtime_error("impersonate");
        RevertToSelf();
        CloseHandle(t);
    }
    catch (const std::exception &e)
    {
        Log(e.what(), 0);
    }
}
DWORD S8(PCtxtHandle c)
{
    HANDLE t;
    SECURITY_STATUS ss;
    DWORD err = ERROR_SUCCESS;
    if ((ss = QuerySecurityContextToken(c, &t)) != SEC_E_OK) err = (DWORD)ss;
    if (err == ERROR_SUCCESS)
    {
        if (!ImpersonateLoggedOnUser(t)) err = GetLastError();
        else RevertToSelf();
        CloseHandle(t);
    }
    return err;
}
void S9(PCtxtHandle c)
{
    HANDLE t;
    BOOL ok = SUCCEEDED(QuerySecurityContextToken(c, &t)); // expect: HL201
    ok = ok && ImpersonateLoggedOnUser(t);
    if (ok)
    {
        RevertToSelf();
        CloseHandle(t);
    }
} // the handle leaks when impersonation fails
void S10(PSecurityFunctionTableW f, PCtxtHandle c)
{
    HANDLE t = NULL;
    if ((*f->QuerySecurityContextToken)(c, &t) < 0) return; // expect: HL201
    if (!SetThreadToken(NULL, t)) return;
    CloseHandle(t);
}
void S11(PCtxtHandle c)
{
    HANDLE t = NULL;
    QuerySecurityContextToken(c, &t);
    if (t)
    {
        ImpersonateLoggedOnUser(t);
        RevertToSelf();
        CloseHandle(t);
    }
}
void S12(PCtxtHandle c)
{
    HANDLE t;
    QuerySecurityContextToken(c, &t);
    if (t) CloseHandle(t); // expect: HL204
}
void S13(PCtxtHandle c)
{
    HANDLE t = INVALID_HANDLE_VALUE;
    if (QuerySecurityContextToken(c, &t) == SEC_E_OK) ImpersonateLoggedOnUser(t);
    RevertToSelf();
    if (t != INVALID_HANDLE_VALUE) CloseHandle(t);
}
void S14(PCtxtHandle c)
{
    std::unique_ptr<void, decltype(&CloseHandle)> g(NULL, &CloseHandle);
    HANDLE t;
    if (QuerySecurityContextToken(c, &t) != SEC_E_OK) return;
    g.reset(t);
    if (!ImpersonateLoggedOnUser(g.get())) return;
    RevertToSelf();
}
