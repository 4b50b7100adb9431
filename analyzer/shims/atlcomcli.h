/* Owners of interfaces, strings and variants: see atlbase.h. */
#ifndef __ATLCOMCLI_H__
#define __ATLCOMCLI_H__

#include <atlbase.h>

#endif
