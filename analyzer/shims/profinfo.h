/* See userenv.h. */
#ifndef _PROFINFO_H_
#define _PROFINFO_H_

#include <userenv.h>

#endif
