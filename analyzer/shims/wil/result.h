/* See result_macros.h. */
#ifndef __WIL_RESULT_INCLUDED
#define __WIL_RESULT_INCLUDED

#include <wil/result_macros.h>

#endif
