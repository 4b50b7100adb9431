/* Classes of characters. */
#ifndef _INC_CTYPE
#define _INC_CTYPE

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

int __cdecl isalnum(int c);
int __cdecl isalpha(int c);
int __cdecl isblank(int c);
int __cdecl iscntrl(int c);
int __cdecl isdigit(int c);
int __cdecl isgraph(int c);
int __cdecl islower(int c);
int __cdecl isprint(int c);
int __cdecl ispunct(int c);
int __cdecl isspace(int c);
int __cdecl isupper(int c);
int __cdecl isxdigit(int c);
int __cdecl tolower(int c);
int __cdecl toupper(int c);
int __cdecl __isascii(int c);
int __cdecl __toascii(int c);
int __cdecl _tolower(int c);
int __cdecl _toupper(int c);
int __cdecl __iscsymf(int c);
int __cdecl __iscsym(int c);
int __cdecl iswalnum(wint_t c);
int __cdecl iswalpha(wint_t c);
int __cdecl iswascii(wint_t c);
int __cdecl iswblank(wint_t c);
int __cdecl iswcntrl(wint_t c);
int __cdecl iswdigit(wint_t c);
int __cdecl iswgraph(wint_t c);
int __cdecl iswlower(wint_t c);
int __cdecl iswprint(wint_t c);
int __cdecl iswpunct(wint_t c);
int __cdecl iswspace(wint_t c);
int __cdecl iswupper(wint_t c);
int __cdecl iswxdigit(wint_t c);
wint_t __cdecl towlower(wint_t c);
wint_t __cdecl towupper(wint_t c);
int __cdecl iswctype(wint_t c, wctype_t type);

#ifdef __cplusplus
}
#endif

#define isascii __isascii
#define toascii __toascii

#endif
