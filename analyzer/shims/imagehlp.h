/* Image help. */
#ifndef _IMAGEHLP_
#define _IMAGEHLP_

#include <dbghelp.h>

#endif
