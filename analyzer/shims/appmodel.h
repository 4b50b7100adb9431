/* Packages of applications. */
#ifndef _APPMODEL_H_
#define _APPMODEL_H_

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif
LONG WINAPI GetCurrentPackageFullName(UINT32 *length, PWSTR name);
LONG WINAPI GetCurrentPackageFamilyName(UINT32 *length, PWSTR name);
LONG WINAPI GetPackageFullName(HANDLE process, UINT32 *length, PWSTR name);
LONG WINAPI GetPackageFamilyName(HANDLE process, UINT32 *length, PWSTR name);
#ifdef __cplusplus
}
#endif

#endif
