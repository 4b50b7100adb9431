/* The console. */
#ifndef _INC_CONIO
#define _INC_CONIO

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

int __cdecl _getch(void);
int __cdecl _getche(void);
int __cdecl _kbhit(void);
int __cdecl _putch(int c);
int __cdecl _ungetch(int c);
int __cdecl _cputs(const char *s);
int __cdecl _cprintf(const char *format, ...);
char *__cdecl _cgets(char *d);
wint_t __cdecl _getwch(void);
wint_t __cdecl _getwche(void);
wint_t __cdecl _putwch(wchar_t c);
int __cdecl getch(void);
int __cdecl getche(void);
int __cdecl kbhit(void);
int __cdecl putch(int c);

#ifdef __cplusplus
}
#endif

#endif
