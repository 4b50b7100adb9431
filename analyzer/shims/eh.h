/* Handlers of exceptions. */
#ifndef _INC_EH
#define _INC_EH

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void(__cdecl *terminate_handler)(void);
#ifdef __cplusplus
typedef void(__cdecl *_se_translator_function)(unsigned, struct _EXCEPTION_POINTERS *);
_se_translator_function __cdecl _set_se_translator(_se_translator_function f);
#endif

#ifdef __cplusplus
}
#endif

#endif
