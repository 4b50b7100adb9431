/* The version of the C library. */
#ifndef _CRTVERSION_H
#define _CRTVERSION_H

#define _VC_CRT_MAJOR_VERSION 14
#define _VC_CRT_MINOR_VERSION 0
#define _VC_CRT_BUILD_VERSION 24000
#define _VC_CRT_RBUILD_VERSION 0

#endif
