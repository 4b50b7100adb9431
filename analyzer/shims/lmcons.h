/* LAN manager constants. */
#ifndef _LMCONS_
#define _LMCONS_

#include <windef.h>

#define UNLEN 256
#define NERR_BASE 2100
#define NERR_Success 0
#define NERR_BufTooSmall (NERR_BASE+23)
#define NERR_GroupNotFound (NERR_BASE+120)
#define NERR_UserNotFound (NERR_BASE+121)
#define NERR_InvalidComputer (NERR_BASE+251)
#define NERR_DCNotFound (NERR_BASE+353)
#define NERR_PasswordExpired (NERR_BASE+142)

#endif
