/* Names of the caller. */
#ifndef __SECEXT_H__
#define __SECEXT_H__

#include <hl_aw.h>
#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    NameUnknown = 0,
    NameFullyQualifiedDN = 1,
    NameSamCompatible = 2,
    NameDisplay = 3,
    NameUniqueId = 6,
    NameCanonical = 7,
    NameUserPrincipal = 8,
    NameCanonicalEx = 9,
    NameServicePrincipal = 10,
    NameDnsDomain = 12,
    NameGivenName = 13,
    NameSurname = 14
} EXTENDED_NAME_FORMAT, *PEXTENDED_NAME_FORMAT;

BOOLEAN WINAPI GetUserNameExA(EXTENDED_NAME_FORMAT format, LPSTR name, PULONG size);
BOOLEAN WINAPI GetUserNameExW(EXTENDED_NAME_FORMAT format, LPWSTR name, PULONG size);
BOOLEAN WINAPI GetComputerObjectNameA(EXTENDED_NAME_FORMAT format, LPSTR name, PULONG size);
BOOLEAN WINAPI GetComputerObjectNameW(EXTENDED_NAME_FORMAT format, LPWSTR name, PULONG size);
BOOLEAN WINAPI TranslateNameA(LPCSTR account, EXTENDED_NAME_FORMAT from, EXTENDED_NAME_FORMAT to, LPSTR name,
                              PULONG size);
BOOLEAN WINAPI TranslateNameW(LPCWSTR account, EXTENDED_NAME_FORMAT from, EXTENDED_NAME_FORMAT to, LPWSTR name,
                              PULONG size);

#ifdef __cplusplus
}
#endif

#define GetUserNameEx WINAPI_AW(GetUserNameEx)
#define GetComputerObjectName WINAPI_AW(GetComputerObjectName)
#define TranslateName WINAPI_AW(TranslateName)

#endif
