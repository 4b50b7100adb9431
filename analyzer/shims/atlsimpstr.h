/* CString. */
#ifndef __ATLSIMPSTR_H__
#define __ATLSIMPSTR_H__

#include <cstringt.h>

#endif
