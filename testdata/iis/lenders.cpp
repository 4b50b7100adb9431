// Everything that lends: users, token cache entries, file infos, context attributes. Closing it is wrong, using it right.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

void UserPrimary(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    if (token != NULL)
        CloseHandle(token); // expect: HL101
}

void UserImpersonation(IHttpContext *context)
{
    CloseHandle(context->GetUser()->GetImpersonationToken()); // expect: HL101
}

void UserUsed(IHttpContext *context)
{
    IHttpUser *user = context->GetUser();
    HANDLE copy = NULL;
    if (user == NULL || user->GetPrimaryToken() == NULL)
        return;
    if (DuplicateTokenEx(user->GetPrimaryToken(), MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &copy))
        CloseHandle(copy);
}

void UserDuplicateLeaked(IHttpContext *context, STARTUPINFOW *si, PROCESS_INFORMATION *pi, wchar_t *line)
{
    HANDLE copy = NULL;
    HANDLE lent = context->GetUser()->GetImpersonationToken();
    if (lent == NULL)
        return;
    if (!DuplicateTokenEx(lent, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &copy)) // expect: HL201
        return;
    if (!CreateProcessAsUserW(copy, NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, si, pi))
        return;
    CloseHandle(pi->hThread);
    CloseHandle(pi->hProcess);
    CloseHandle(copy);
}

void EntryTokens(IHttpTokenEntry *entry)
{
    HANDLE impersonation = entry->GetImpersonationToken(), primary = entry->GetPrimaryToken();
    if (impersonation)
        CloseHandle(impersonation); // expect: HL101
    if (primary)
        NtClose(primary); // expect: HL101
}

void EntryFromCache(IHttpCacheSpecificData *data)
{
    IHttpTokenEntry *entry = static_cast<IHttpTokenEntry *>(data);
    HANDLE token = entry->GetPrimaryToken();
    if (token)
        CloseHandle(token); // expect: HL101
    entry->DereferenceCacheData();
}

void EntrySid(IHttpTokenEntry *entry)
{
    PSID sid = entry->GetSid();
    if (sid != NULL)
        FreeSid(sid); // expect: HL101
}

void EntrySidUsed(IHttpTokenEntry *entry, PSID other, BOOL *same)
{
    PSID sid = entry->GetSid();
    *same = sid != NULL && EqualSid(sid, other);
}

void EntrySidLocalFree(IHttpTokenEntry *entry)
{
    LocalFree(entry->GetSid()); // expect: HL101
}

void FileHandle(IHttpFileInfo *file)
{
    HANDLE h = file->GetFileHandle();
    if (h != INVALID_HANDLE_VALUE)
        CloseHandle(h); // expect: HL101
}

void FileHandleRead(IHttpFileInfo *file, void *buffer, DWORD size, DWORD *read)
{
    HANDLE h = file->GetFileHandle();
    if (h != INVALID_HANDLE_VALUE)
        ReadFile(h, buffer, size, read, NULL);
}

void VrToken(IHttpFileInfo *file)
{
    HANDLE token = file->GetVrToken();
    if (token)
        CloseHandle(token); // expect: HL101
}

/* The same name on another interface yields an entry, whose reference is to be given back. */
void VrTokenOfMetadata(IMetadataInfo *metadata)
{
    IHttpTokenEntry *entry = metadata->GetVrToken();
    if (entry == NULL)
        return;
    HANDLE token = entry->GetImpersonationToken();
    if (token)
        ImpersonateLoggedOnUser(token);
}

void VrTokenOfMetadataClosed(IMetadataInfo *metadata)
{
    IHttpTokenEntry *entry = metadata->GetVrToken();
    if (entry == NULL)
        return;
    HANDLE token = entry->GetImpersonationToken();
    if (token)
        CloseHandle(token); // expect: HL101
}

/* Not duplicated for the caller. */
void ContextAttribute(PCtxtHandle ctx)
{
    SecPkgContext_AccessToken attribute = {};
    if (QueryContextAttributesW(ctx, SECPKG_ATTR_ACCESS_TOKEN, &attribute) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(attribute.AccessToken);
    CloseHandle(attribute.AccessToken); // expect: HL101
}

void ContextAttributeUsed(PCtxtHandle ctx)
{
    SecPkgContext_AccessToken attribute = {};
    if (QueryContextAttributesW(ctx, SECPKG_ATTR_ACCESS_TOKEN, &attribute) == SEC_E_OK)
        ImpersonateLoggedOnUser(attribute.AccessToken);
}

void OtherAttribute(PCtxtHandle ctx)
{
    SecPkgContext_Sizes sizes = {};
    QueryContextAttributesW(ctx, SECPKG_ATTR_SIZES, &sizes);
}

/* The source handle of a DuplicateHandle that closes it. */
void ClosedBySource(IHttpUser *user)
{
    HANDLE copy = NULL;
    if (DuplicateHandle(GetCurrentProcess(), user->GetPrimaryToken(), GetCurrentProcess(), &copy, 0, FALSE, // expect: HL101
                        DUPLICATE_CLOSE_SOURCE | DUPLICATE_SAME_ACCESS))
        CloseHandle(copy);
}

void DuplicatedRightly(IHttpUser *user)
{
    HANDLE copy = NULL;
    if (DuplicateHandle(GetCurrentProcess(), user->GetPrimaryToken(), GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
        CloseHandle(copy);
}

/* Lent or fresh, by a flag that is kept beside it. */
void LentOrFresh(IHttpUser *user, PCtxtHandle ctx, bool fresh)
{
    HANDLE token = NULL;
    bool close = false;
    if (fresh)
    {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            return;
        close = true;
    }
    else
    {
        token = user->GetPrimaryToken();
    }
    if (token != NULL)
        ImpersonateLoggedOnUser(token);
    if (close)
        CloseHandle(token);
}

void LentOrFreshAlwaysClosed(IHttpUser *user, PCtxtHandle ctx, bool fresh)
{
    HANDLE token = NULL;
    if (fresh)
    {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            return;
    }
    else
    {
        token = user->GetPrimaryToken();
    }
    if (token != NULL)
        CloseHandle(token); // expect: HL101
}

/* Two lent handles reach one release line: one result. */
void TwoLentOneRelease(IHttpUser *user, bool primary)
{
    HANDLE token = primary ? user->GetPrimaryToken() : user->GetImpersonationToken();
    if (token)
        CloseHandle(token); // expect: HL101
}
