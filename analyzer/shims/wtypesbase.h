/* See wtypes.h. */
#ifndef __wtypesbase_h__
#define __wtypesbase_h__

#include <wtypes.h>

#endif
