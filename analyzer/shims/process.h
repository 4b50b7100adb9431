/* Threads and processes of the C library. */
#ifndef _INC_PROCESS
#define _INC_PROCESS

#include <corecrt_malloc.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void(__cdecl *_beginthread_proc_type)(void *);
typedef unsigned(__stdcall *_beginthreadex_proc_type)(void *);
typedef void(__cdecl *_tls_callback_type)(void *, unsigned long, void *);
uintptr_t __cdecl _beginthread(_beginthread_proc_type start, unsigned stack, void *arg);
uintptr_t __cdecl _beginthreadex(void *security, unsigned stack, _beginthreadex_proc_type start,
    void *arg, unsigned flags, unsigned *id);
void __cdecl _endthread(void);
void __cdecl _endthreadex(unsigned code);
__declspec(noreturn) void __cdecl exit(int status);
__declspec(noreturn) void __cdecl _exit(int status);
__declspec(noreturn) void __cdecl abort(void);
void __cdecl _cexit(void);
void __cdecl _c_exit(void);
int __cdecl _getpid(void);
int __cdecl getpid(void);
intptr_t __cdecl _cwait(int *status, intptr_t process, int action);
int __cdecl system(const char *command);
intptr_t __cdecl _spawnl(int mode, const char *path, const char *arg0, ...);
intptr_t __cdecl _spawnle(int mode, const char *path, const char *arg0, ...);
intptr_t __cdecl _spawnlp(int mode, const char *path, const char *arg0, ...);
intptr_t __cdecl _spawnlpe(int mode, const char *path, const char *arg0, ...);
intptr_t __cdecl _spawnv(int mode, const char *path, const char *const *argv);
intptr_t __cdecl _spawnve(int mode, const char *path, const char *const *argv, const char *const
    *env);
intptr_t __cdecl _spawnvp(int mode, const char *path, const char *const *argv);
intptr_t __cdecl _spawnvpe(int mode, const char *path, const char *const *argv, const char *const
    *env);
intptr_t __cdecl _execv(const char *path, const char *const *argv);
intptr_t __cdecl _execve(const char *path, const char *const *argv, const char *const *env);
intptr_t __cdecl _execvp(const char *path, const char *const *argv);
intptr_t __cdecl _execvpe(const char *path, const char *const *argv, const char *const *env);
intptr_t __cdecl _execl(const char *path, const char *arg0, ...);
intptr_t __cdecl _execle(const char *path, const char *arg0, ...);
intptr_t __cdecl _execlp(const char *path, const char *arg0, ...);
intptr_t __cdecl _execlpe(const char *path, const char *arg0, ...);
intptr_t __cdecl _wspawnl(int mode, const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wspawnle(int mode, const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wspawnlp(int mode, const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wspawnlpe(int mode, const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wspawnv(int mode, const wchar_t *path, const wchar_t *const *argv);
intptr_t __cdecl _wspawnve(int mode, const wchar_t *path, const wchar_t *const *argv, const wchar_t
    *const *env);
intptr_t __cdecl _wspawnvp(int mode, const wchar_t *path, const wchar_t *const *argv);
intptr_t __cdecl _wspawnvpe(int mode, const wchar_t *path, const wchar_t *const *argv, const wchar_t
    *const *env);
intptr_t __cdecl _wexecv(const wchar_t *path, const wchar_t *const *argv);
intptr_t __cdecl _wexecve(const wchar_t *path, const wchar_t *const *argv, const wchar_t *const
    *env);
intptr_t __cdecl _wexecvp(const wchar_t *path, const wchar_t *const *argv);
intptr_t __cdecl _wexecvpe(const wchar_t *path, const wchar_t *const *argv, const wchar_t *const
    *env);
intptr_t __cdecl _wexecl(const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wexecle(const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wexeclp(const wchar_t *path, const wchar_t *arg0, ...);
intptr_t __cdecl _wexeclpe(const wchar_t *path, const wchar_t *arg0, ...);

#ifdef __cplusplus
}
#endif

#define _P_WAIT 0
#define _P_NOWAIT 1
#define _OLD_P_OVERLAY 2
#define _P_NOWAITO 3
#define _P_DETACH 4
#define _P_OVERLAY 2
#define P_WAIT _P_WAIT
#define P_NOWAIT _P_NOWAIT
#define execv _execv
#define execvp _execvp
#define spawnv _spawnv
#define spawnvp _spawnvp
#define cwait _cwait

#endif
