/* Rich edit control. */
#ifndef _RICHEDIT_
#define _RICHEDIT_

#include <windef.h>

#define SF_TEXT 0x0001
#define SF_RTF 0x0002
#define SF_RTFNOOBJS 0x0003
#define SF_TEXTIZED 0x0004
#define SF_UNICODE 0x0010
#define SF_USECODEPAGE 0x0020
#define SF_NCRFORNONASCII 0x40
#define SF_RTFVAL 0x0700
#define CF_RTF TEXT ("Rich Text Format")

#endif
