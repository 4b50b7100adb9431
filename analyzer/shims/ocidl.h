/* Controls, connection points. */
#ifndef __ocidl_h__
#define __ocidl_h__

#include <oleidl.h>
#include <oaidl.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef UINT OLE_HANDLE;

#ifdef __cplusplus
}
#endif

#endif
