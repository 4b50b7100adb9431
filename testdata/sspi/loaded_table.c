// The function table comes from a library loaded at run time.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static PSecurityFunctionTableW g_sspi;

static int load(void)
{
    HMODULE m = LoadLibraryW(L"secur32.dll");
    INIT_SECURITY_INTERFACE_W init;
    if (m == NULL)
        return -1;
    init = (INIT_SECURITY_INTERFACE_W)GetProcAddress(m, "InitSecurityInterfaceW");
    if (init == NULL) {
        FreeLibrary(m);
        return -1;
    }
    g_sspi = init();
    return g_sspi ? 0 : -1;
}

int whoami(PCtxtHandle ctx, SID *sid, DWORD cb)
{
    HANDLE tok = NULL;
    BYTE buf[256];
    DWORD need;
    int rc = -1;

    if (g_sspi == NULL && load() != 0)
        return -1;
    if (g_sspi->QuerySecurityContextToken(ctx, &tok) != SEC_E_OK)
        return -1;
    if (!GetTokenInformation(tok, TokenUser, buf, sizeof buf, &need))
        goto out;
    if (!CopySid(cb, sid, ((TOKEN_USER *)buf)->User.Sid))
        goto out;
    rc = 0;
out:
    CloseHandle(tok);
    return rc;
}

int whoami_leak(PCtxtHandle ctx, SID *sid, DWORD cb)
{
    void *tok = NULL;
    BYTE buf[256];
    DWORD need;

    if (g_sspi->QuerySecurityContextToken(ctx, &tok) < 0) // expect: HL201
        return -1;
    if (!GetTokenInformation(tok, TokenUser, buf, sizeof buf, &need))
        return -1;
    CloseHandle(tok);
    return 0;
}
