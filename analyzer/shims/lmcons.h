/* LAN manager constants. */
#ifndef _LMCONS_
#define _LMCONS_

#include <windef.h>

#define UNLEN 256
#define NERR_BASE 2100
#define NERR_PasswordExpired (NERR_BASE+142)

#endif
