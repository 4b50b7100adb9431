/* See shlobj.h. */
#ifndef _SHLGUID_H_
#define _SHLGUID_H_

#include <shlobj.h>

#endif
