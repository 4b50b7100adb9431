/* The time with milliseconds. */
#ifndef _INC_TIMEB
#define _INC_TIMEB

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

struct _timeb { time_t time; unsigned short millitm; short timezone, dstflag; };
struct __timeb64 { __time64_t time; unsigned short millitm; short timezone, dstflag; };
struct timeb { time_t time; unsigned short millitm; short timezone, dstflag; };
void __cdecl _ftime(struct _timeb *t);
void __cdecl _ftime64(struct __timeb64 *t);
errno_t __cdecl _ftime_s(struct _timeb *t);
errno_t __cdecl _ftime64_s(struct __timeb64 *t);
void __cdecl ftime(struct timeb *t);

#ifdef __cplusplus
}
#endif

#endif
