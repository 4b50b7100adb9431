/* See result_macros.h. */
#ifndef __WIL_RESULT_ORIGINATE_INCLUDED
#define __WIL_RESULT_ORIGINATE_INCLUDED

#include <wil/result_macros.h>

#endif
