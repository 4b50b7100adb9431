/* See sal.h. */
#ifndef _SAL_SUPP_H_
#define _SAL_SUPP_H_

#include <sal.h>

#endif
