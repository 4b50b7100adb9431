/* Message crackers. */
#ifndef _INC_WINDOWSX
#define _INC_WINDOWSX

#define GET_X_LPARAM(lp) ((int)(short)LOWORD(lp))
#define GET_Y_LPARAM(lp) ((int)(short)HIWORD(lp))
#define _fmemcmp memcmp
#define _fmemcpy memcpy
#define _fmemset memset

#endif
