// ISAPI extensions: the token of the request is lent.
#include <windows.h>
#include <httpext.h>

DWORD Closes(EXTENSION_CONTROL_BLOCK *ecb)
{
    HANDLE token = NULL;

    if (!ecb->ServerSupportFunction(ecb->ConnID, HSE_REQ_GET_IMPERSONATION_TOKEN, &token, NULL, NULL))
        return HSE_STATUS_ERROR;
    if (ImpersonateLoggedOnUser(token))
        RevertToSelf();
    CloseHandle(token); // expect: HL101
    return HSE_STATUS_SUCCESS;
}

DWORD Looks(EXTENSION_CONTROL_BLOCK *ecb)
{
    HANDLE token = NULL;

    if (!ecb->ServerSupportFunction(ecb->ConnID, HSE_REQ_GET_IMPERSONATION_TOKEN, &token, NULL, NULL))
        return HSE_STATUS_ERROR;
    if (ImpersonateLoggedOnUser(token))
        RevertToSelf();
    return HSE_STATUS_SUCCESS;
}

DWORD Copies(EXTENSION_CONTROL_BLOCK *ecb)
{
    HANDLE token = NULL, own = NULL;

    if (!ecb->ServerSupportFunction(ecb->ConnID, HSE_REQ_GET_IMPERSONATION_TOKEN, &token, NULL, NULL))
        return HSE_STATUS_ERROR;
    if (!DuplicateTokenEx(token, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &own))
        return HSE_STATUS_ERROR;
    CloseHandle(own);
    return HSE_STATUS_SUCCESS;
}

// The server keeps the file until it has sent it.
DWORD Sends(EXTENSION_CONTROL_BLOCK *ecb, HSE_TF_INFO *info)
{
    info->hFile = CreateFileW(L"page", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (info->hFile == INVALID_HANDLE_VALUE)
        return HSE_STATUS_ERROR;
    ecb->ServerSupportFunction(ecb->ConnID, HSE_REQ_TRANSMIT_FILE, info, NULL, NULL);
    return HSE_STATUS_PENDING;
}
