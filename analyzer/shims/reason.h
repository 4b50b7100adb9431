/* See winreg.h. */
#ifndef _REASON_H_
#define _REASON_H_

#include <winreg.h>

#endif
