/* Signals. */
#ifndef _INC_SIGNAL
#define _INC_SIGNAL

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int sig_atomic_t;
typedef void(__cdecl *_crt_signal_t)(int);
_crt_signal_t __cdecl signal(int sig, _crt_signal_t handler);
int __cdecl raise(int sig);

#ifdef __cplusplus
}
#endif

#define SIGINT 2
#define SIGILL 4
#define SIGFPE 8
#define SIGSEGV 11
#define SIGTERM 15
#define SIGBREAK 21
#define SIGABRT 22
#define NSIG 23
#define SIG_DFL ((_crt_signal_t)0)
#define SIG_IGN ((_crt_signal_t)1)
#define SIG_ERR ((_crt_signal_t)-1)

#endif
