/* Mailboxes, opened as the client. */
#include "sspi_table.h"

#include <stdio.h>

struct mailbox {
    struct exchange exchange;
    HANDLE user;
    HANDLE file;
    unsigned messages;
};

static BOOL enter(HANDLE user)
{
    if (ImpersonateLoggedOnUser(user))
        return TRUE;
    fprintf(stderr, "impersonation: error %lu\n", GetLastError());
    return FALSE;
}

/* Opens the mailbox file as its owner. The token is kept for later commands. */
BOOL mailbox_open(struct provider *p, struct mailbox *box, LPCWSTR path)
{
    HANDLE user = exchange_token(p, &box->exchange);

    if (user == INVALID_HANDLE_VALUE)
        return FALSE;
    if (!enter(user)) {
        CloseHandle(user);
        return FALSE;
    }
    box->file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    RevertToSelf();
    if (box->file == INVALID_HANDLE_VALUE) {
        CloseHandle(user);
        return FALSE;
    }
    box->user = user;
    return TRUE;
}

void mailbox_close(struct mailbox *box)
{
    if (box->file != INVALID_HANDLE_VALUE) {
        CloseHandle(box->file);
        box->file = INVALID_HANDLE_VALUE;
    }
    if (box->user != NULL) {
        CloseHandle(box->user);
        box->user = NULL;
    }
}

/* How large the client's mailbox is, asked without keeping it open. */
BOOL mailbox_size(struct provider *p, struct exchange *x, LPCWSTR path, ULONGLONG *size)
{
    WIN32_FILE_ATTRIBUTE_DATA data;
    HANDLE user = exchange_token(p, x); // expect: HL201
    BOOL ok;

    if (user == INVALID_HANDLE_VALUE)
        return FALSE;
    if (!enter(user))
        return FALSE;
    ok = GetFileAttributesExW(path, GetFileExInfoStandard, &data);
    RevertToSelf();
    CloseHandle(user);
    if (ok)
        *size = (ULONGLONG)data.nFileSizeHigh << 32 | data.nFileSizeLow;
    return ok;
}

/* Renames the mailbox, once as the client and once more as the service. */
BOOL mailbox_rename(struct provider *p, struct exchange *x, LPCWSTR from, LPCWSTR to)
{
    HANDLE user = exchange_token(p, x);
    BOOL ok;

    if (user == INVALID_HANDLE_VALUE)
        return FALSE;
    ok = enter(user) && MoveFileExW(from, to, 0);
    RevertToSelf();
    CloseHandle(user);
    if (!ok && GetLastError() == ERROR_ACCESS_DENIED)
        ok = SetThreadToken(NULL, user) && MoveFileExW(from, to, MOVEFILE_REPLACE_EXISTING); // expect: HL203
    return ok;
}

/* Whether the client is the account that the service runs as. */
BOOL mailbox_is_own(struct provider *p, struct exchange *x)
{
    TOKEN_STATISTICS theirs, ours;
    HANDLE user = exchange_token(p, x);
    HANDLE self = NULL;
    DWORD used = 0;
    BOOL same = FALSE;

    if (user == INVALID_HANDLE_VALUE)
        return FALSE;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &self)) {
        same = GetTokenInformation(user, TokenStatistics, &theirs, sizeof theirs, &used) &&
               GetTokenInformation(self, TokenStatistics, &ours, sizeof ours, &used) &&
               theirs.AuthenticationId.LowPart == ours.AuthenticationId.LowPart &&
               theirs.AuthenticationId.HighPart == ours.AuthenticationId.HighPart;
        CloseHandle(self);
    }
    CloseHandle(user);
    return same;
}
