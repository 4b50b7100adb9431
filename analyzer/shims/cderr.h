/* See commdlg.h. */
#ifndef _CDERR_
#define _CDERR_

#include <commdlg.h>

#endif
