/* Linkage words of the API sets. */
#ifndef _APISETCCONV_
#define _APISETCCONV_

#define WINBASEAPI
#define WINADVAPI
#define WINUSERAPI
#define WINGDIAPI
#define WINSOCK_API_LINKAGE
#define NET_API_FUNCTION __stdcall
#define WSAAPI __stdcall

#endif
