/* Jumps out of functions. */
#ifndef _INC_SETJMP
#define _INC_SETJMP

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned __int64 _JBTYPE;
typedef struct { _JBTYPE part[32]; } _SETJMP_BUFFER;
typedef _SETJMP_BUFFER jmp_buf[1];
int __cdecl setjmp(jmp_buf env);
int __cdecl _setjmp(jmp_buf env);
__declspec(noreturn) void __cdecl longjmp(jmp_buf env, int value);

#ifdef __cplusplus
}
#endif

#endif
