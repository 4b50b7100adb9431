/* Assertions: the failing branch does not return. */
#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

__declspec(noreturn) void __cdecl _wassert(const wchar_t *message, const wchar_t *file, unsigned line);
__declspec(noreturn) void __cdecl _assert(const char *message, const char *file, unsigned line);

#ifdef __cplusplus
}
#endif

#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
#define assert(expression) ((void)((!!(expression)) || (_assert(#expression, __FILE__, __LINE__), 0)))
#endif
#ifndef __cplusplus
#define static_assert _Static_assert
#endif
