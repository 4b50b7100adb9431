/* Subauthentication: types of ntsecapi.h. */
#ifndef _NTSUBAUTH_
#define _NTSUBAUTH_

#include <ntsecapi.h>

#endif
