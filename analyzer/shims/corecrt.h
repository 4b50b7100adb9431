/* Under its newer name. */
#ifndef _INC_CORECRT
#define _INC_CORECRT

#include <vcruntime.h>

#endif
