/* See ioapiset.h. */
#ifndef _NAMEDPIPE_H_
#define _NAMEDPIPE_H_

#include <ioapiset.h>

#endif
