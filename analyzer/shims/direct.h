/* Folders. */
#ifndef _INC_DIRECT
#define _INC_DIRECT

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

char *__cdecl _getcwd(char *d, int size);
char *__cdecl _getdcwd(int drive, char *d, int size);
wchar_t *__cdecl _wgetcwd(wchar_t *d, int size);
int __cdecl _chdir(const char *path);
int __cdecl _wchdir(const wchar_t *path);
int __cdecl _mkdir(const char *path);
int __cdecl _wmkdir(const wchar_t *path);
int __cdecl _rmdir(const char *path);
int __cdecl _wrmdir(const wchar_t *path);
int __cdecl _chdrive(int drive);
int __cdecl _getdrive(void);
unsigned long __cdecl _getdrives(void);
char *__cdecl getcwd(char *d, int size);
int __cdecl chdir(const char *path);
int __cdecl mkdir(const char *path);
int __cdecl rmdir(const char *path);

#ifdef __cplusplus
}
#endif

#endif
