/* What every header of the C library needs. */
#ifndef _VCRUNTIME_H
#define _VCRUNTIME_H

#include <stddef.h>
#include <stdarg.h>

#ifndef _CRTIMP
#define _CRTIMP
#endif
#define _ACRTIMP
#define _VCRTIMP
#define _CRTNOALIAS
#define _CRTRESTRICT
#define _CRT_WIDE_(s) L##s
#define _CRT_WIDE(s) _CRT_WIDE_(s)
#ifndef _countof
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#endif

#ifndef _INTPTR_T_DEFINED
#define _INTPTR_T_DEFINED
typedef __INTPTR_TYPE__ intptr_t;
#endif
#ifndef _UINTPTR_T_DEFINED
#define _UINTPTR_T_DEFINED
typedef __UINTPTR_TYPE__ uintptr_t;
#endif
typedef int errno_t;
typedef unsigned short wint_t;
typedef unsigned short wctype_t;
typedef long __time32_t;
typedef __int64 __time64_t;
typedef __time64_t time_t;
typedef size_t rsize_t;
typedef struct __crt_locale_pointers *_locale_t;

#endif
