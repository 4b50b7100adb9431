/* CString. */
#ifndef __ATLSTR_H__
#define __ATLSTR_H__

#include <cstringt.h>

#endif
