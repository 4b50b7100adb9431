/* See result_macros.h. */
#ifndef __WIL_COMMON_INCLUDED
#define __WIL_COMMON_INCLUDED

#include <wil/result_macros.h>

#endif
