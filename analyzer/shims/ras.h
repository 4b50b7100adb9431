/* Remote access. */
#ifndef _RAS_H_
#define _RAS_H_

#include <windows.h>
#include <ws2def.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct in_addr RASIPV4ADDR;
typedef struct in6_addr RASIPV6ADDR;

#ifdef __cplusplus
}
#endif

#endif
