/* Types of the kernel. */
#ifndef _NTDEF_
#define _NTDEF_

#include <windef.h>
#include <lsalookup.h>

#endif
