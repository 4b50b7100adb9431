/* See threadpoolapiset.h. */
#ifndef _THREADPOOLLEGACYAPISET_H_
#define _THREADPOOLLEGACYAPISET_H_

#include <threadpoolapiset.h>

#endif
