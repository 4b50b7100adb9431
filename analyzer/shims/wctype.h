/* Classes of wide characters. */
#ifndef _INC_WCTYPE
#define _INC_WCTYPE

#include <ctype.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef wchar_t wctrans_t;
wctype_t __cdecl wctype(const char *name);
wctrans_t __cdecl wctrans(const char *name);
wint_t __cdecl towctrans(wint_t c, wctrans_t how);

#ifdef __cplusplus
}
#endif

#define WEOF ((wint_t)(0xFFFF))

#endif
