/* Questions about the version of Windows. */
#ifndef _versionhelpers_H_INCLUDED_
#define _versionhelpers_H_INCLUDED_

#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

BOOL IsWindowsVersionOrGreater(WORD major, WORD minor, WORD servicePack);
BOOL IsWindowsXPOrGreater(void);
BOOL IsWindowsXPSP1OrGreater(void);
BOOL IsWindowsXPSP2OrGreater(void);
BOOL IsWindowsXPSP3OrGreater(void);
BOOL IsWindowsVistaOrGreater(void);
BOOL IsWindowsVistaSP1OrGreater(void);
BOOL IsWindowsVistaSP2OrGreater(void);
BOOL IsWindows7OrGreater(void);
BOOL IsWindows7SP1OrGreater(void);
BOOL IsWindows8OrGreater(void);
BOOL IsWindows8Point1OrGreater(void);
BOOL IsWindowsThresholdOrGreater(void);
BOOL IsWindows10OrGreater(void);
BOOL IsWindowsServer(void);

#ifdef __cplusplus
}
#endif

#endif
