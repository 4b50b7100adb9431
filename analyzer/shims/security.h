/* The security functions of Windows. */
#ifndef __SECURITY_H__
#define __SECURITY_H__

#include <sspi.h>
#include <secext.h>

#endif
