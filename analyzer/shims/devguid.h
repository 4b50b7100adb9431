/* Classes of devices. */
#ifndef _DEVGUID_H_
#define _DEVGUID_H_

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const GUID GUID_DEVCLASS_NET;

#ifdef __cplusplus
}
#endif

#endif
