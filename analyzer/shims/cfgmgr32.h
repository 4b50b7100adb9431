/* Configuration manager. */
#ifndef _CFGMGR32_H_
#define _CFGMGR32_H_

#include <hl_aw.h>
#include <windef.h>
#include <winreg.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef DWORD RETURN_TYPE;
typedef RETURN_TYPE CONFIGRET;
typedef CHAR *DEVINSTID_A;
typedef WCHAR *DEVINSTID_W;
typedef ULONG PRIORITY;
typedef DWORD DEVINST;
typedef ULONG REGDISPOSITION;
CONFIGRET WINAPI CM_Get_Device_Interface_ListA(LPGUID InterfaceClassGuid, DEVINSTID_A pDeviceID,
    PCHAR Buffer, ULONG BufferLen, ULONG ulFlags);
CONFIGRET WINAPI CM_Get_Device_Interface_ListW(LPGUID InterfaceClassGuid, DEVINSTID_W pDeviceID,
    PWCHAR Buffer, ULONG BufferLen, ULONG ulFlags);
CONFIGRET WINAPI CM_Get_Device_Interface_List_SizeA(PULONG pulLen, LPGUID InterfaceClassGuid,
    DEVINSTID_A pDeviceID, ULONG ulFlags);
CONFIGRET WINAPI CM_Get_Device_Interface_List_SizeW(PULONG pulLen, LPGUID InterfaceClassGuid,
    DEVINSTID_W pDeviceID, ULONG ulFlags);
CONFIGRET WINAPI CM_Open_Class_KeyA(LPGUID ClassGuid, LPCSTR pszClassName, REGSAM samDesired,
    REGDISPOSITION Disposition, PHKEY phkClass, ULONG ulFlags);
CONFIGRET WINAPI CM_Open_Class_KeyW(LPGUID ClassGuid, LPCWSTR pszClassName, REGSAM samDesired,
    REGDISPOSITION Disposition, PHKEY phkClass, ULONG ulFlags);
CONFIGRET WINAPI CM_Open_DevNode_Key(DEVINST dnDevNode, REGSAM samDesired, ULONG ulHardwareProfile,
    REGDISPOSITION Disposition, PHKEY phkDevice, ULONG ulFlags);
#define CM_Open_Class_Key WINAPI_AW(CM_Open_Class_Key)

#ifdef __cplusplus
}
#endif

#define MAX_CLASS_NAME_LEN 32
#define CM_GET_DEVICE_INTERFACE_LIST_PRESENT (0x00000000)
#define CR_SUCCESS (0x00000000)

#define CM_Get_Device_Interface_List WINAPI_AW(CM_Get_Device_Interface_List)
#define CM_Get_Device_Interface_List_Size WINAPI_AW(CM_Get_Device_Interface_List_Size)

#endif
