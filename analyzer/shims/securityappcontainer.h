/* See securitybaseapi.h. */
#ifndef _SECURITYAPPCONTAINER_H_
#define _SECURITYAPPCONTAINER_H_

#include <securitybaseapi.h>

#endif
