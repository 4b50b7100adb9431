/* See shlobj.h. */
#ifndef __exdisp_h__
#define __exdisp_h__

#include <shlobj.h>

#endif
