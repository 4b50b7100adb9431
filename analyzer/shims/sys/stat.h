/* Facts about files. */
#ifndef _INC_STAT
#define _INC_STAT

#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct _stat32 { _dev_t st_dev; _ino_t st_ino; unsigned short st_mode; short st_nlink, st_uid, st_gid; _dev_t st_rdev; _off_t st_size; __time32_t st_atime, st_mtime, st_ctime; };
struct _stat32i64 { _dev_t st_dev; _ino_t st_ino; unsigned short st_mode; short st_nlink, st_uid, st_gid; _dev_t st_rdev; __int64 st_size; __time32_t st_atime, st_mtime, st_ctime; };
struct _stat64i32 { _dev_t st_dev; _ino_t st_ino; unsigned short st_mode; short st_nlink, st_uid, st_gid; _dev_t st_rdev; _off_t st_size; __time64_t st_atime, st_mtime, st_ctime; };
struct _stat64 { _dev_t st_dev; _ino_t st_ino; unsigned short st_mode; short st_nlink, st_uid, st_gid; _dev_t st_rdev; __int64 st_size; __time64_t st_atime, st_mtime, st_ctime; };
struct stat { _dev_t st_dev; _ino_t st_ino; unsigned short st_mode; short st_nlink, st_uid, st_gid; _dev_t st_rdev; _off_t st_size; time_t st_atime, st_mtime, st_ctime; };
int __cdecl _stat32(const char *path, struct _stat32 *data);
int __cdecl _wstat32(const wchar_t *path, struct _stat32 *data);
int __cdecl _fstat32(int fd, struct _stat32 *data);
int __cdecl _stat32i64(const char *path, struct _stat32i64 *data);
int __cdecl _wstat32i64(const wchar_t *path, struct _stat32i64 *data);
int __cdecl _fstat32i64(int fd, struct _stat32i64 *data);
int __cdecl _stat64i32(const char *path, struct _stat64i32 *data);
int __cdecl _wstat64i32(const wchar_t *path, struct _stat64i32 *data);
int __cdecl _fstat64i32(int fd, struct _stat64i32 *data);
int __cdecl _stat64(const char *path, struct _stat64 *data);
int __cdecl _wstat64(const wchar_t *path, struct _stat64 *data);
int __cdecl _fstat64(int fd, struct _stat64 *data);
int __cdecl stat(const char *path, struct stat *data);
int __cdecl fstat(int fd, struct stat *data);

#ifdef __cplusplus
}
#endif

#define _stat _stat64i32
#define _fstat _fstat64i32
#define _wstat _wstat64i32
#define _stati64 _stat64
#define _fstati64 _fstat64
#define _wstati64 _wstat64
#define __stat64 _stat64
#define _S_IFMT 0xF000
#define _S_IFDIR 0x4000
#define _S_IFCHR 0x2000
#define _S_IFIFO 0x1000
#define _S_IFREG 0x8000
#define _S_IREAD 0x0100
#define _S_IWRITE 0x0080
#define _S_IEXEC 0x0040
#define S_IFMT _S_IFMT
#define S_IFDIR _S_IFDIR
#define S_IFCHR _S_IFCHR
#define S_IFREG _S_IFREG
#define S_IREAD _S_IREAD
#define S_IWRITE _S_IWRITE
#define S_IEXEC _S_IEXEC

#endif
