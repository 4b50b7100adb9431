/* See shlobj.h. */
#ifndef _SHLOBJ_CORE_H_
#define _SHLOBJ_CORE_H_

#include <shlobj.h>

#endif
