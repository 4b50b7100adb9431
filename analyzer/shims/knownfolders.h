/* See shlobj.h. */
#ifndef _KNOWNFOLDERS_H_
#define _KNOWNFOLDERS_H_

#include <shlobj.h>

#endif
