/* Families of the API: all. */
#ifndef _INC_WINAPIFAMILY
#define _INC_WINAPIFAMILY

#include <windef.h>

#endif
