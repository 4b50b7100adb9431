/* See shlobj.h. */
#ifndef __shldisp_h__
#define __shldisp_h__

#include <shlobj.h>

#endif
