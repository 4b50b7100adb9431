/* What generated headers of interfaces include first. */
#ifndef __RPCNDR_H__
#define __RPCNDR_H__

#include <rpcdce.h>
#include <unknwn.h>

#endif
