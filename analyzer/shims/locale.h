/* Locales. */
#ifndef _INC_LOCALE
#define _INC_LOCALE

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

struct lconv { char *decimal_point, *thousands_sep, *grouping, *int_curr_symbol, *currency_symbol; };
char *__cdecl setlocale(int category, const char *name);
wchar_t *__cdecl _wsetlocale(int category, const wchar_t *name);
struct lconv *localeconv(void);
_locale_t __cdecl _create_locale(int category, const char *name);
_locale_t __cdecl _get_current_locale(void);
void __cdecl _free_locale(_locale_t locale);
int __cdecl _configthreadlocale(int flag);

#ifdef __cplusplus
}
#endif

#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MONETARY 3
#define LC_NUMERIC 4
#define LC_TIME 5
#define _ENABLE_PER_THREAD_LOCALE 1
#define _DISABLE_PER_THREAD_LOCALE 2

#endif
