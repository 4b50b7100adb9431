/* Network access protection. */
#ifndef __naptypes_h__
#define __naptypes_h__

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef UINT32 MessageId;
typedef UINT8 Percentage;

#ifdef __cplusplus
}
#endif

#endif
