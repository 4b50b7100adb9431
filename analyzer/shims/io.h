/* Files by number. */
#ifndef _INC_IO
#define _INC_IO

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long _fsize_t;
struct _finddata32_t { unsigned attrib; __time32_t time_create, time_access, time_write; _fsize_t size; char name[260]; };
struct _finddata32i64_t { unsigned attrib; __time32_t time_create, time_access, time_write; __int64 size; char name[260]; };
struct _finddata64i32_t { unsigned attrib; __time64_t time_create, time_access, time_write; _fsize_t size; char name[260]; };
struct _finddata64_t { unsigned attrib; __time64_t time_create, time_access, time_write; __int64 size; char name[260]; };
struct _wfinddata32_t { unsigned attrib; __time32_t time_create, time_access, time_write; _fsize_t size; wchar_t name[260]; };
struct _wfinddata32i64_t { unsigned attrib; __time32_t time_create, time_access, time_write; __int64 size; wchar_t name[260]; };
struct _wfinddata64i32_t { unsigned attrib; __time64_t time_create, time_access, time_write; _fsize_t size; wchar_t name[260]; };
struct _wfinddata64_t { unsigned attrib; __time64_t time_create, time_access, time_write; __int64 size; wchar_t name[260]; };
intptr_t __cdecl _findfirst32(const char *pattern, struct _finddata32_t *data);
int __cdecl _findnext32(intptr_t handle, struct _finddata32_t *data);
intptr_t __cdecl _findfirst32i64(const char *pattern, struct _finddata32i64_t *data);
int __cdecl _findnext32i64(intptr_t handle, struct _finddata32i64_t *data);
intptr_t __cdecl _findfirst64i32(const char *pattern, struct _finddata64i32_t *data);
int __cdecl _findnext64i32(intptr_t handle, struct _finddata64i32_t *data);
intptr_t __cdecl _findfirst64(const char *pattern, struct _finddata64_t *data);
int __cdecl _findnext64(intptr_t handle, struct _finddata64_t *data);
intptr_t __cdecl _wfindfirst32(const wchar_t *pattern, struct _wfinddata32_t *data);
int __cdecl _wfindnext32(intptr_t handle, struct _wfinddata32_t *data);
intptr_t __cdecl _wfindfirst32i64(const wchar_t *pattern, struct _wfinddata32i64_t *data);
int __cdecl _wfindnext32i64(intptr_t handle, struct _wfinddata32i64_t *data);
intptr_t __cdecl _wfindfirst64i32(const wchar_t *pattern, struct _wfinddata64i32_t *data);
int __cdecl _wfindnext64i32(intptr_t handle, struct _wfinddata64i32_t *data);
intptr_t __cdecl _wfindfirst64(const wchar_t *pattern, struct _wfinddata64_t *data);
int __cdecl _wfindnext64(intptr_t handle, struct _wfinddata64_t *data);
/* time_t has 64 bits. */
#define _finddata_t _finddata64i32_t
#define _findfirst _findfirst64i32
#define _findnext _findnext64i32
#define _finddatai64_t _finddata64_t
#define _findfirsti64 _findfirst64
#define _findnexti64 _findnext64
#define _wfinddata_t _wfinddata64i32_t
#define _wfindfirst _wfindfirst64i32
#define _wfindnext _wfindnext64i32
#define _wfinddatai64_t _wfinddata64_t
#define _wfindfirsti64 _wfindfirst64
#define _wfindnexti64 _wfindnext64
int __cdecl _findclose(intptr_t handle);
intptr_t __cdecl _get_osfhandle(int fd);
int __cdecl _open_osfhandle(intptr_t handle, int flags);
int __cdecl _access(const char *path, int mode);
errno_t __cdecl _access_s(const char *path, int mode);
errno_t __cdecl _waccess_s(const wchar_t *path, int mode);
int __cdecl _waccess(const wchar_t *path, int mode);
int __cdecl _chmod(const char *path, int mode);
int __cdecl _wchmod(const wchar_t *path, int mode);
int __cdecl _chsize(int fd, long size);
errno_t __cdecl _chsize_s(int fd, __int64 size);
int __cdecl _close(int fd);
int __cdecl _commit(int fd);
int __cdecl _creat(const char *path, int mode);
int __cdecl _wcreat(const wchar_t *path, int mode);
int __cdecl _dup(int fd);
int __cdecl _dup2(int from, int to);
int __cdecl _eof(int fd);
long __cdecl _filelength(int fd);
__int64 __cdecl _filelengthi64(int fd);
int __cdecl _isatty(int fd);
int __cdecl _locking(int fd, int mode, long bytes);
long __cdecl _lseek(int fd, long offset, int origin);
__int64 __cdecl _lseeki64(int fd, __int64 offset, int origin);
__int64 __cdecl _telli64(int fd);
long __cdecl _tell(int fd);
char *__cdecl _mktemp(char *pattern);
errno_t __cdecl _mktemp_s(char *pattern, size_t size);
wchar_t *__cdecl _wmktemp(wchar_t *pattern);
errno_t __cdecl _wmktemp_s(wchar_t *pattern, size_t size);
int __cdecl _open(const char *path, int flags, ...);
int __cdecl _wopen(const wchar_t *path, int flags, ...);
int __cdecl sopen(const char *path, int flags, int share, ...);
int __cdecl _sopen(const char *path, int flags, int share, ...);
int __cdecl _wsopen(const wchar_t *path, int flags, int share, ...);
errno_t __cdecl _sopen_s(int *fd, const char *path, int flags, int share, int mode);
errno_t __cdecl _wsopen_s(int *fd, const wchar_t *path, int flags, int share, int mode);
int __cdecl _pipe(int fds[2], unsigned size, int mode);
int __cdecl _read(int fd, void *d, unsigned n);
int __cdecl _write(int fd, const void *s, unsigned n);
int __cdecl _setmode(int fd, int mode);
int __cdecl _umask(int mode);
errno_t __cdecl _umask_s(int mode, int *old);
int __cdecl _unlink(const char *path);
int __cdecl _wunlink(const wchar_t *path);
int __cdecl _wrename(const wchar_t *from, const wchar_t *to);
int __cdecl access(const char *path, int mode);
int __cdecl chmod(const char *path, int mode);
int __cdecl close(int fd);
int __cdecl creat(const char *path, int mode);
int __cdecl dup(int fd);
int __cdecl dup2(int from, int to);
int __cdecl isatty(int fd);
long __cdecl lseek(int fd, long offset, int origin);
long __cdecl filelength(int fd);
int __cdecl chsize(int fd, long size);
int __cdecl setmode(int fd, int mode);
int __cdecl open(const char *path, int flags, ...);
int __cdecl read(int fd, void *d, unsigned n);
int __cdecl write(int fd, const void *s, unsigned n);
int __cdecl umask(int mode);
int __cdecl unlink(const char *path);
char *__cdecl mktemp(char *pattern);

#ifdef __cplusplus
}
#endif

#define _A_NORMAL 0x00
#define _A_RDONLY 0x01
#define _A_HIDDEN 0x02
#define _A_SYSTEM 0x04
#define _A_SUBDIR 0x10
#define _A_ARCH 0x20

#endif
