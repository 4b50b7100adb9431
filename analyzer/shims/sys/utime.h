/* Times of files. */
#ifndef _INC_UTIME
#define _INC_UTIME

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

struct _utimbuf { time_t actime, modtime; };
struct utimbuf { time_t actime, modtime; };
int __cdecl _utime(const char *path, struct _utimbuf *times);
int __cdecl _wutime(const wchar_t *path, struct _utimbuf *times);
int __cdecl utime(const char *path, struct utimbuf *times);
int __cdecl _futime(int fd, struct _utimbuf *times);

#ifdef __cplusplus
}
#endif

#endif
