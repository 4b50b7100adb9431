// The user object: it owns its token and closes it when the last reference goes.
#include "mapped_user.h"

#include <new>

CMappedUser::CMappedUser(HANDLE token) : m_refs(1), m_token(token)
{
    m_name[0] = L'\0';
}

CMappedUser::~CMappedUser()
{
    if (m_token != NULL)
    {
        CloseHandle(m_token);
        m_token = NULL;
    }
}

HRESULT CMappedUser::SetName(PCWSTR pszName)
{
    const int size = static_cast<int>(sizeof m_name / sizeof m_name[0]);
    int i = 0;

    for (; i < size && pszName[i] != L'\0'; ++i)
        m_name[i] = pszName[i];
    if (i == size)
        return HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER);
    m_name[i] = L'\0';
    return S_OK;
}

HRESULT CMappedUser::Create(PCWSTR pszName, HANDLE token, IHttpUser **ppUser)
{
    CMappedUser *pUser = new (std::nothrow) CMappedUser(token);

    if (pUser == NULL)
    {
        CloseHandle(token);
        return E_OUTOFMEMORY;
    }
    const HRESULT hr = pUser->SetName(pszName);
    if (FAILED(hr))
    {
        delete pUser;
        return hr;
    }
    *ppUser = pUser;
    return S_OK;
}

PCWSTR CMappedUser::GetRemoteUserName()
{
    return m_name;
}

PCWSTR CMappedUser::GetUserName()
{
    return m_name;
}

PCWSTR CMappedUser::GetAuthenticationType()
{
    return L"Mapped";
}

PCWSTR CMappedUser::GetPassword()
{
    return L"";
}

HANDLE CMappedUser::GetImpersonationToken()
{
    return m_token;
}

HANDLE CMappedUser::GetPrimaryToken()
{
    return NULL;
}

void CMappedUser::ReferenceUser()
{
    InterlockedIncrement(&m_refs);
}

void CMappedUser::DereferenceUser()
{
    if (InterlockedDecrement(&m_refs) == 0)
        delete this;
}

BOOL CMappedUser::SupportsIsInRole()
{
    return FALSE;
}

HRESULT CMappedUser::IsInRole(PCWSTR, BOOL *)
{
    return E_NOTIMPL;
}

PVOID CMappedUser::GetUserVariable(PCSTR)
{
    return NULL;
}
