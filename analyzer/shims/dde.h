/* See ddeml.h. */
#ifndef _DDEHEADER_INCLUDED_
#define _DDEHEADER_INCLUDED_

#include <ddeml.h>

#endif
