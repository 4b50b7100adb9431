/* Power. */
#ifndef _POWRPROF_H_
#define _POWRPROF_H_

#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

BOOLEAN WINAPI DeletePwrScheme(UINT);

#ifdef __cplusplus
}
#endif

#endif
