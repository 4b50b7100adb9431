/* See ioapiset.h. */
#ifndef _COMMAPI_H_
#define _COMMAPI_H_

#include <ioapiset.h>

#endif
