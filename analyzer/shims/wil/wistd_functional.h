/* See wistd_memory.h. */
#ifndef _WISTD_FUNCTIONAL_H_
#define _WISTD_FUNCTIONAL_H_

#include <wil/wistd_memory.h>

#endif
