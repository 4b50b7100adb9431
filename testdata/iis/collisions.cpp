// Methods that only share the name of a lender's: other classes, other contracts.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

class Principal
{
public:
    HANDLE GetPrimaryToken()
    {
        HANDLE h = nullptr;
        return OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE, &h) ? h : nullptr;
    }
    BOOL GetImpersonationToken(HANDLE *out) { return OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, out); }
};

void OwnedBySameName(Principal &principal)
{
    HANDLE token = principal.GetPrimaryToken();
    if (token)
        CloseHandle(token);
}

void OwnedBySameNameLeak(Principal &principal)
{
    HANDLE token = principal.GetPrimaryToken(); // expect: HL201
    if (token)
        ImpersonateLoggedOnUser(token);
}

void OutParameterOfSameName(Principal &principal)
{
    HANDLE token;
    if (principal.GetImpersonationToken(&token))
        CloseHandle(token);
}

void OutParameterOfSameNameLeak(Principal &principal)
{
    HANDLE token;
    if (principal.GetImpersonationToken(&token)) // expect: HL201
        SetThreadToken(nullptr, token);
}

/* Out of view: nothing is known of what it yields. */
class RemoteFile
{
public:
    HANDLE GetFileHandle();
    HANDLE GetVrToken();
};

void NothingKnown(RemoteFile &file)
{
    CloseHandle(file.GetFileHandle());
    CloseHandle(file.GetVrToken());
}

/* A class that derives from the interface has its contract. */
class ModuleUser : public IHttpUser
{
public:
    virtual DWORD GetAge() = 0;
};

void Derived(ModuleUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    if (token)
        CloseHandle(token); // expect: HL101
}

/* Functions of the project's own with API names in a namespace. */
namespace tracing
{
inline void CloseHandle(HANDLE) {}
} // namespace tracing

void OtherClose(IHttpUser *user)
{
    tracing::CloseHandle(user->GetPrimaryToken());
}

void OtherCloseLeaks(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    tracing::CloseHandle(token);
}
