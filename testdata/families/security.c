/* SIDs, descriptors, the local security authority. */
#include <windows.h>
#include <sddl.h>
#include <aclapi.h>
#include <ntsecapi.h>
#include <wincred.h>

int sid_right(SID_IDENTIFIER_AUTHORITY *authority)
{
    PSID h;

    if (!AllocateAndInitializeSid(authority, 1, 0, 0, 0, 0, 0, 0, 0, 0, &h))
        return -1;
    FreeSid(h);
    return 0;
}

int sid_twice(SID_IDENTIFIER_AUTHORITY *authority)
{
    PSID h;

    if (!AllocateAndInitializeSid(authority, 1, 0, 0, 0, 0, 0, 0, 0, 0, &h))
        return -1;
    FreeSid(h);
    FreeSid(h); // expect: HL202
    return 0;
}

int parsed_sid_right(const wchar_t *text)
{
    PSID h;

    if (!ConvertStringSidToSidW(text, &h))
        return -1;
    LocalFree(h);
    return 0;
}

int parsed_sid_twice(const wchar_t *text)
{
    PSID h;

    if (!ConvertStringSidToSidW(text, &h))
        return -1;
    LocalFree(h);
    LocalFree(h); // expect: HL202
    return 0;
}

int printed_sid_right(PSID sid)
{
    LPWSTR h;

    if (!ConvertSidToStringSidW(sid, &h))
        return -1;
    LocalFree(h);
    return 0;
}

int printed_sid_twice(PSID sid)
{
    LPWSTR h;

    if (!ConvertSidToStringSidW(sid, &h))
        return -1;
    LocalFree(h);
    LocalFree(h); // expect: HL202
    return 0;
}

int descriptor_right(const wchar_t *text)
{
    PSECURITY_DESCRIPTOR h;

    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &h, NULL))
        return -1;
    LocalFree(h);
    return 0;
}

int descriptor_twice(const wchar_t *text)
{
    PSECURITY_DESCRIPTOR h;

    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &h, NULL))
        return -1;
    LocalFree(h);
    LocalFree(h); // expect: HL202
    return 0;
}

int info_right(wchar_t *name)
{
    PSECURITY_DESCRIPTOR h;

    if (GetNamedSecurityInfoW(name, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, NULL, NULL, NULL, NULL,
            &h) != ERROR_SUCCESS)
        return -1;
    LocalFree(h);
    return 0;
}

int info_twice(wchar_t *name)
{
    PSECURITY_DESCRIPTOR h;

    if (GetNamedSecurityInfoW(name, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, NULL, NULL, NULL, NULL,
            &h) != ERROR_SUCCESS)
        return -1;
    LocalFree(h);
    LocalFree(h); // expect: HL202
    return 0;
}

int policy_right(LSA_OBJECT_ATTRIBUTES *attributes)
{
    LSA_HANDLE h;

    if (LsaOpenPolicy(NULL, attributes, POLICY_VIEW_LOCAL_INFORMATION, &h) != 0)
        return -1;
    LsaClose(h);
    return 0;
}

int policy_leaks(LSA_OBJECT_ATTRIBUTES *attributes, int n)
{
    LSA_HANDLE h;

    if (LsaOpenPolicy(NULL, attributes, POLICY_VIEW_LOCAL_INFORMATION, &h) != 0) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    LsaClose(h);
    return 0;
}

int lsa_right(void)
{
    HANDLE h;

    if (LsaConnectUntrusted(&h) != 0)
        return -1;
    LsaDeregisterLogonProcess(h);
    return 0;
}

int lsa_leaks(int n)
{
    HANDLE h;

    if (LsaConnectUntrusted(&h) != 0) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    LsaDeregisterLogonProcess(h);
    return 0;
}

int credential_right(const wchar_t *name)
{
    PCREDENTIALW h;

    if (!CredReadW(name, CRED_TYPE_GENERIC, 0, &h))
        return -1;
    CredFree(h);
    return 0;
}

int credential_twice(const wchar_t *name)
{
    PCREDENTIALW h;

    if (!CredReadW(name, CRED_TYPE_GENERIC, 0, &h))
        return -1;
    CredFree(h);
    CredFree(h); // expect: HL202
    return 0;
}

/* A forgotten SID is memory: no finding. */
int sid_kept(const wchar_t *text)
{
    PSID sid = NULL;

    if (!ConvertStringSidToSidW(text, &sid))
        return -1;
    return IsValidSid(sid) ? 0 : -1;
}

/* A logon yields a token and a buffer. */
int logon_leaks_the_token(HANDLE lsa, LSA_STRING *name, void *info, ULONG size, TOKEN_SOURCE *source)
{
    void *profile = NULL;
    ULONG profile_size = 0;
    LUID id;
    HANDLE token = NULL;
    QUOTA_LIMITS limits;
    NTSTATUS sub;

    if (LsaLogonUser(lsa, name, Network, 0, info, size, NULL, source, &profile, &profile_size, &id, &token, // expect: HL201
                     &limits, &sub) != 0)
        return -1;
    LsaFreeReturnBuffer(profile);
    return 0;
}
