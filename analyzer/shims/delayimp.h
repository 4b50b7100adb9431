/* Hooks of delayed loading. */
#ifndef _DELAY_IMP_VER
#define _DELAY_IMP_VER

#include <windows.h>

typedef struct DelayLoadInfo {
    DWORD cb;
    LPCSTR szDll;
    HMODULE hmodCur;
    FARPROC pfnCur;
    DWORD dwLastError;
} DelayLoadInfo, *PDelayLoadInfo;
typedef FARPROC(WINAPI *PfnDliHook)(unsigned reason, PDelayLoadInfo info);

#endif
