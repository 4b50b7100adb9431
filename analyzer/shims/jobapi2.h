/* See ioapiset.h. */
#ifndef _JOBAPI2_H_
#define _JOBAPI2_H_

#include <ioapiset.h>

#endif
