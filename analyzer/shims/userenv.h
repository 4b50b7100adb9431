/* User profiles. */
#ifndef _INC_USERENV
#define _INC_USERENV

#include <hl_aw.h>
#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _PROFILEINFOA {
    DWORD dwSize;
    DWORD dwFlags;
    LPSTR lpUserName;
    LPSTR lpProfilePath;
    LPSTR lpDefaultPath;
    LPSTR lpServerName;
    LPSTR lpPolicyPath;
    HANDLE hProfile;
} PROFILEINFOA, *LPPROFILEINFOA;
typedef struct _PROFILEINFOW {
    DWORD dwSize;
    DWORD dwFlags;
    LPWSTR lpUserName;
    LPWSTR lpProfilePath;
    LPWSTR lpDefaultPath;
    LPWSTR lpServerName;
    LPWSTR lpPolicyPath;
    HANDLE hProfile;
} PROFILEINFOW, *LPPROFILEINFOW;
typedef WINAPI_AW(PROFILEINFO) PROFILEINFO;
typedef WINAPI_AW(LPPROFILEINFO) LPPROFILEINFO;
BOOL WINAPI LoadUserProfileA(HANDLE hToken, LPPROFILEINFOA lpProfileInfo);
BOOL WINAPI LoadUserProfileW(HANDLE hToken, LPPROFILEINFOW lpProfileInfo);
BOOL WINAPI UnloadUserProfile(HANDLE hToken, HANDLE hProfile);
BOOL WINAPI GetProfilesDirectoryA(LPSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetProfilesDirectoryW(LPWSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetProfileType(DWORD *dwFlags);
BOOL WINAPI DeleteProfileA(LPCSTR lpSidString, LPCSTR lpProfilePath, LPCSTR lpComputerName);
BOOL WINAPI DeleteProfileW(LPCWSTR lpSidString, LPCWSTR lpProfilePath, LPCWSTR lpComputerName);
BOOL WINAPI GetDefaultUserProfileDirectoryA(LPSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetDefaultUserProfileDirectoryW(LPWSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetAllUsersProfileDirectoryA(LPSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetAllUsersProfileDirectoryW(LPWSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetUserProfileDirectoryA(HANDLE hToken, LPSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI GetUserProfileDirectoryW(HANDLE hToken, LPWSTR lpProfileDir, LPDWORD lpcchSize);
BOOL WINAPI CreateEnvironmentBlock(LPVOID *lpEnvironment, HANDLE hToken, BOOL bInherit);
BOOL WINAPI DestroyEnvironmentBlock(LPVOID lpEnvironment);
BOOL WINAPI ExpandEnvironmentStringsForUserA(HANDLE hToken, LPCSTR lpSrc, LPSTR lpDest, DWORD
    dwSize);
BOOL WINAPI ExpandEnvironmentStringsForUserW(HANDLE hToken, LPCWSTR lpSrc, LPWSTR lpDest, DWORD
    dwSize);
BOOL WINAPI RefreshPolicy(BOOL bMachine);
BOOL WINAPI RefreshPolicyEx(BOOL bMachine, DWORD dwOptions);
HANDLE WINAPI EnterCriticalPolicySection(BOOL bMachine);
BOOL WINAPI LeaveCriticalPolicySection(HANDLE hSection);
BOOL WINAPI RegisterGPNotification(HANDLE hEvent, BOOL bMachine);
BOOL WINAPI UnregisterGPNotification(HANDLE hEvent);
HRESULT WINAPI CreateProfile(LPCWSTR pszUserSid, LPCWSTR pszUserName, LPWSTR pszProfilePath, DWORD
    cchProfilePath);
typedef enum _GPO_LINK { GPLinkUnknown, GPLinkMachine, GPLinkSite, GPLinkDomain,
    GPLinkOrganizationalUnit } GPO_LINK, *PGPO_LINK;
typedef UINT_PTR ASYNCCOMPLETIONHANDLE;
typedef GUID *REFGPEXTENSIONID;
typedef enum _SETTINGSTATUS { RSOPUnspecified, RSOPApplied, RSOPIgnored, RSOPFailed,
    RSOPSubsettingFailed } SETTINGSTATUS;
typedef struct _POLICYSETTINGSTATUSINFO {
    LPWSTR szKey;
    LPWSTR szEventSource;
    LPWSTR szEventLogName;
    DWORD dwEventID;
    DWORD dwErrorCode;
    SETTINGSTATUS status;
    SYSTEMTIME timeLogged;
} POLICYSETTINGSTATUSINFO, *LPPOLICYSETTINGSTATUSINFO;
HRESULT WINAPI CreateAppContainerProfile(PCWSTR pszAppContainerName, PCWSTR pszDisplayName, PCWSTR
    pszDescription, PSID_AND_ATTRIBUTES pCapabilities, DWORD dwCapabilityCount, PSID
    *ppSidAppContainerSid);
HRESULT WINAPI DeleteAppContainerProfile(PCWSTR pszAppContainerName);
HRESULT WINAPI GetAppContainerRegistryLocation(REGSAM desiredAccess, PHKEY phAppContainerKey);
HRESULT WINAPI GetAppContainerFolderPath(PCWSTR pszAppContainerSid, PWSTR *ppszPath);
HRESULT WINAPI DeriveAppContainerSidFromAppContainerName(PCWSTR pszAppContainerName, PSID
    *ppsidAppContainerSid);

#ifdef __cplusplus
}
#endif

#define _INC_USERENV
#define USERENVAPI DECLSPEC_IMPORT
#define PI_NOUI 0x00000001
#define PI_APPLYPOLICY 0x00000002
#define PT_TEMPORARY 0x00000001
#define PT_ROAMING 0x00000002
#define PT_MANDATORY 0x00000004
#define RP_FORCE 1
#define RP_SYNC 2
#define GPC_BLOCK_POLICY 0x00000001
#define GPO_FLAG_DISABLE 0x00000001
#define GPO_FLAG_FORCE 0x00000002
#define GPO_LIST_FLAG_MACHINE 0x00000001
#define GPO_LIST_FLAG_SITEONLY 0x00000002
#define GPO_LIST_FLAG_NO_WMIFILTERS 0x00000004
#define GPO_LIST_FLAG_NO_SECURITYFILTERS 0x00000008
#define GP_DLLNAME TEXT ("DllName")
#define GP_ENABLEASYNCHRONOUSPROCESSING TEXT ("EnableAsynchronousProcessing")
#define GP_MAXNOGPOLISTCHANGESINTERVAL TEXT ("MaxNoGPOListChangesInterval")
#define GP_NOBACKGROUNDPOLICY TEXT ("NoBackgroundPolicy")
#define GP_NOGPOLISTCHANGES TEXT ("NoGPOListChanges")
#define GP_NOMACHINEPOLICY TEXT ("NoMachinePolicy")
#define GP_NOSLOWLINK TEXT ("NoSlowLink")
#define GP_NOTIFYLINKTRANSITION TEXT ("NotifyLinkTransition")
#define GP_NOUSERPOLICY TEXT ("NoUserPolicy")
#define GP_PERUSERLOCALSETTINGS TEXT ("PerUserLocalSettings")
#define GP_REQUIRESSUCCESSFULREGISTRY TEXT ("RequiresSuccessfulRegistry")
#define GPO_INFO_FLAG_MACHINE 0x00000001
#define GPO_INFO_FLAG_BACKGROUND 0x00000010
#define GPO_INFO_FLAG_SLOWLINK 0x00000020
#define GPO_INFO_FLAG_VERBOSE 0x00000040
#define GPO_INFO_FLAG_NOCHANGES 0x00000080
#define GPO_INFO_FLAG_LINKTRANSITION 0x00000100
#define GPO_INFO_FLAG_LOGRSOP_TRANSITION 0x00000200
#define GPO_INFO_FLAG_FORCED_REFRESH 0x00000400
#define GPO_INFO_FLAG_SAFEMODE_BOOT 0x00000800
#define GPO_INFO_FLAG_ASYNC_FOREGROUND 0x00001000
#define REGISTRY_EXTENSION_GUID { 0x35378eac, 0x683f, 0x11d2, 0xa8, 0x9a, 0x00, 0xc0, 0x4f, 0xbb, 0xcf, 0xa2 }
#define MACHINE_POLICY_PRESENT_TRIGGER_GUID { 0x659fcae6, 0x5bdb, 0x4da9, 0xb1, 0xff, 0xca, 0x2a, \
    0x17, 0x8d, 0x46, 0xe0 }
#define USER_POLICY_PRESENT_TRIGGER_GUID { 0x54fb46c8, 0xf089, 0x464c, 0xb1, 0xfd, 0x59, 0xd1, 0xb6, \
    0x2c, 0x3b, 0x50 }
#define FLAG_NO_GPO_FILTER 0x80000000
#define FLAG_NO_CSE_INVOKE 0x40000000
#define FLAG_ASSUME_SLOW_LINK 0x20000000
#define FLAG_LOOPBACK_MERGE 0x10000000
#define FLAG_LOOPBACK_REPLACE 0x08000000
#define FLAG_ASSUME_USER_WQLFILTER_TRUE 0x04000000
#define FLAG_ASSUME_COMP_WQLFILTER_TRUE 0x02000000
#define FLAG_PLANNING_MODE 0x01000000
#define FLAG_NO_USER 0x00000001
#define FLAG_NO_COMPUTER 0x00000002
#define FLAG_FORCE_CREATENAMESPACE 0x00000004
#define _INC_PROFINFO

#define LoadUserProfile WINAPI_AW(LoadUserProfile)
#define GetProfilesDirectory WINAPI_AW(GetProfilesDirectory)
#define DeleteProfile WINAPI_AW(DeleteProfile)
#define GetDefaultUserProfileDirectory WINAPI_AW(GetDefaultUserProfileDirectory)
#define GetAllUsersProfileDirectory WINAPI_AW(GetAllUsersProfileDirectory)
#define GetUserProfileDirectory WINAPI_AW(GetUserProfileDirectory)
#define ExpandEnvironmentStringsForUser WINAPI_AW(ExpandEnvironmentStringsForUser)

#endif
