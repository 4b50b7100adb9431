/* Names of event metadata: values of evntrace.h. */
#ifndef WINMETA_H
#define WINMETA_H

#include <windef.h>

#endif
