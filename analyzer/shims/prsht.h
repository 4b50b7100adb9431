/* See commdlg.h. */
#ifndef _PRSHT_H_
#define _PRSHT_H_

#include <commdlg.h>

#endif
