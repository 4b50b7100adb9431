/* Network connections of the shell. */
#ifndef _WINNETWK_
#define _WINNETWK_

#include <hl_aw.h>
#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NETRESOURCEA {
    DWORD dwScope;
    DWORD dwType;
    DWORD dwDisplayType;
    DWORD dwUsage;
    LPSTR lpLocalName;
    LPSTR lpRemoteName;
    LPSTR lpComment;
    LPSTR lpProvider;
} NETRESOURCEA, *LPNETRESOURCEA;
typedef struct _NETRESOURCEW {
    DWORD dwScope;
    DWORD dwType;
    DWORD dwDisplayType;
    DWORD dwUsage;
    LPWSTR lpLocalName;
    LPWSTR lpRemoteName;
    LPWSTR lpComment;
    LPWSTR lpProvider;
} NETRESOURCEW, *LPNETRESOURCEW;
typedef WINAPI_AW(NETRESOURCE) NETRESOURCE;
typedef WINAPI_AW(LPNETRESOURCE) LPNETRESOURCE;
DWORD WINAPI WNetCloseEnum(HANDLE hEnum);
DWORD WINAPI WNetOpenEnumA(DWORD dwScope, DWORD dwType, DWORD dwUsage, LPNETRESOURCEA lpNetResource,
    LPHANDLE lphEnum);
DWORD WINAPI WNetOpenEnumW(DWORD dwScope, DWORD dwType, DWORD dwUsage, LPNETRESOURCEW lpNetResource,
    LPHANDLE lphEnum);
#define WNetOpenEnum WINAPI_AW(WNetOpenEnum)

#ifdef __cplusplus
}
#endif

#define RESOURCE_GLOBALNET 0x00000002
#define RESOURCETYPE_DISK 0x00000001
#define RESOURCEUSAGE_CONNECTABLE 0x00000001
#define RESOURCEUSAGE_CONTAINER 0x00000002
#define RESOURCEDISPLAYTYPE_SERVER 0x00000002
#define RESOURCEDISPLAYTYPE_SHARE 0x00000003
#define CONNECT_INTERACTIVE 0x00000008

#endif
