/* GUIDs that follow are defined, not only declared. */
#ifndef INITGUID
#define INITGUID

#include <guiddef.h>

#endif
