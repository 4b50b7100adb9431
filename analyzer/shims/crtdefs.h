/* Under its older name. */
#ifndef _INC_CRTDEFS
#define _INC_CRTDEFS

#include <vcruntime.h>

#endif
