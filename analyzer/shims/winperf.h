/* Performance counters in the registry. */
#ifndef _WINPERF_
#define _WINPERF_

#include <windef.h>

#define PERF_DETAIL_WIZARD 400

#endif
