/* Restart manager. */
#ifndef _RESTARTMANAGER_
#define _RESTARTMANAGER_

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _RM_APP_STATUS { RmStatusUnknown, RmStatusRunning, RmStatusStopped,
    RmStatusStoppedOther = 4, RmStatusRestarted = 8, RmStatusErrorOnStop = 16,
    RmStatusErrorOnRestart = 32, RmStatusShutdownMasked = 64, RmStatusRestartMasked = 128 }
    RM_APP_STATUS;
typedef enum _RM_SHUTDOWN_TYPE { RmForceShutdown = 1, RmShutdownOnlyRegistered = 16 }
    RM_SHUTDOWN_TYPE;
typedef enum _RM_APP_TYPE { RmUnknownApp, RmMainWindow, RmOtherWindow, RmService, RmExplorer,
    RmConsole, RmCritical = 1000 } RM_APP_TYPE;
typedef enum _RM_REBOOT_REASON { RmRebootReasonNone, RmRebootReasonPermissionDenied,
    RmRebootReasonSessionMismatch, RmRebootReasonCriticalProcess = 4, RmRebootReasonCriticalService
    = 8, RmRebootReasonDetectedSelf = 16 } RM_REBOOT_REASON;
typedef enum _RM_FILTER_TRIGGER { RmFilterTriggerInvalid, RmFilterTriggerFile,
    RmFilterTriggerProcess, RmFilterTriggerService } RM_FILTER_TRIGGER;
typedef enum _RM_FILTER_ACTION { RmInvalidFilterAction, RmNoRestart, RmNoShutdown }
    RM_FILTER_ACTION;
typedef struct _RM_UNIQUE_PROCESS {
    DWORD dwProcessId;
    FILETIME ProcessStartTime;
} RM_UNIQUE_PROCESS, *PRM_UNIQUE_PROCESS;
typedef struct _RM_PROCESS_INFO {
    RM_UNIQUE_PROCESS Process;
    WCHAR strAppName[256];
    WCHAR strServiceShortName[64];
    RM_APP_TYPE ApplicationType;
    ULONG AppStatus;
    DWORD TSSessionId;
    BOOL bRestartable;
} RM_PROCESS_INFO, *PRM_PROCESS_INFO;
typedef struct _RM_FILTER_INFO {
    RM_FILTER_ACTION FilterAction;
    RM_FILTER_TRIGGER FilterTrigger;
    DWORD cbNextOffset;
    union {
        LPWSTR strFilename;
        RM_UNIQUE_PROCESS Process;
        LPWSTR strServiceShortName;
    };
} RM_FILTER_INFO, *PRM_FILTER_INFO;
typedef void (WINAPI *RM_WRITE_STATUS_CALLBACK)(UINT);
DWORD WINAPI RmStartSession(DWORD *pSessionHandle, DWORD dwSessionFlags, WCHAR strSessionKey[]);
DWORD WINAPI RmJoinSession(DWORD *pSessionHandle, const WCHAR strSessionKey[]);
DWORD WINAPI RmEndSession(DWORD dwSessionHandle);
DWORD WINAPI RmRegisterResources(DWORD dwSessionHandle, UINT nFiles, LPCWSTR rgsFileNames[], UINT
    nApplications, RM_UNIQUE_PROCESS rgApplications[], UINT nServices, LPCWSTR rgsServiceNames[]);
DWORD WINAPI RmGetList(DWORD dwSessionHandle, UINT *pnProcInfoNeeded, UINT *pnProcInfo,
    RM_PROCESS_INFO rgAffectedApps[], LPDWORD lpdwRebootReasons);
DWORD WINAPI RmShutdown(DWORD dwSessionHandle, ULONG lActionFlags, RM_WRITE_STATUS_CALLBACK
    fnStatus);
DWORD WINAPI RmRestart(DWORD dwSessionHandle, DWORD dwRestartFlags, RM_WRITE_STATUS_CALLBACK
    fnStatus);
DWORD WINAPI RmCancelCurrentTask(DWORD dwSessionHandle);
DWORD WINAPI RmAddFilter(DWORD dwSessionHandle, LPCWSTR strModuleName, RM_UNIQUE_PROCESS *pProcess,
    LPCWSTR strServiceShortName, RM_FILTER_ACTION FilterAction);
DWORD WINAPI RmRemoveFilter(DWORD dwSessionHandle, LPCWSTR strModuleName, RM_UNIQUE_PROCESS
    *pProcess, LPCWSTR strServiceShortName);
DWORD WINAPI RmGetFilterList(DWORD dwSessionHandle, PBYTE pbFilterBuf, DWORD cbFilterBuf, LPDWORD
    cbFilterBufNeeded);

#ifdef __cplusplus
}
#endif

#define _INC_RESTARTMANAGER
#define RM_SESSION_KEY_LEN sizeof (GUID)
#define CCH_RM_SESSION_KEY RM_SESSION_KEY_LEN * 2
#define CCH_RM_MAX_APP_NAME 255
#define CCH_RM_MAX_SVC_NAME 63
#define RM_INVALID_TS_SESSION -1
#define RM_INVALID_PROCESS -1

#endif
