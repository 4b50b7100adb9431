/* Memory. */
#ifndef _INC_MEMORY
#define _INC_MEMORY

#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif



#ifdef __cplusplus
}
#endif

#endif
