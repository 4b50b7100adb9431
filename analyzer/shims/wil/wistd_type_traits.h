/* See wistd_memory.h. */
#ifndef _WISTD_TYPE_TRAITS_H_
#define _WISTD_TYPE_TRAITS_H_

#include <wil/wistd_memory.h>

#endif
