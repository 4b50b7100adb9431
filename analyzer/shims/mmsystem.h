/* Multimedia timers and sound. */
#ifndef _INC_MMSYSTEM
#define _INC_MMSYSTEM

#include <hl_aw.h>
#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(HDRVR);
LRESULT WINAPI CloseDriver(HDRVR hDriver, LPARAM lParam1, LPARAM lParam2);
HDRVR WINAPI OpenDriver(LPCWSTR szDriverName, LPCWSTR szSectionName, LPARAM lParam2);
BOOL WINAPI PlaySoundA(LPCSTR pszSound, HMODULE hmod, DWORD fdwSound);
BOOL WINAPI PlaySoundW(LPCWSTR pszSound, HMODULE hmod, DWORD fdwSound);

#ifdef __cplusplus
}
#endif

#define SND_ASYNC 0x0001
#define SND_FILENAME 0x00020000L
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#define PlaySound WINAPI_AW(PlaySound)

#endif
