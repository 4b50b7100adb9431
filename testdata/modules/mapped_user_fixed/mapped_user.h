// A user that carries the token of a mapped account.
#pragma once
#define _WINSOCKAPI_
#include <windows.h>
#include <httpserv.h>

class CMappedUser : public IHttpUser
{
public:
    // Takes the token over, also when it fails.
    static HRESULT Create(PCWSTR pszName, HANDLE token, IHttpUser **ppUser);

    PCWSTR GetRemoteUserName() override;
    PCWSTR GetUserName() override;
    PCWSTR GetAuthenticationType() override;
    PCWSTR GetPassword() override;
    HANDLE GetImpersonationToken() override;
    HANDLE GetPrimaryToken() override;
    void ReferenceUser() override;
    void DereferenceUser() override;
    BOOL SupportsIsInRole() override;
    HRESULT IsInRole(PCWSTR pszRole, BOOL *pfInRole) override;
    PVOID GetUserVariable(PCSTR pszVariable) override;

private:
    explicit CMappedUser(HANDLE token);
    virtual ~CMappedUser();
    HRESULT SetName(PCWSTR pszName);

    LONG m_refs;
    HANDLE m_token;
    WCHAR m_name[256];
};

// The accounts that certificates and headers map to.
class CAccountMap
{
public:
    HRESULT Logon(PCWSTR pszAlias, HANDLE *pToken) const;
};
