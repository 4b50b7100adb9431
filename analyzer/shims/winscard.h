/* Smart cards. */
#ifndef _WINSCARD_H_
#define _WINSCARD_H_

#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _SCARD_IO_REQUEST {
    DWORD dwProtocol;
    DWORD cbPciLength;
} SCARD_IO_REQUEST, *PSCARD_IO_REQUEST, *LPSCARD_IO_REQUEST;
extern const SCARD_IO_REQUEST g_rgSCardT0Pci;
extern const SCARD_IO_REQUEST g_rgSCardT1Pci;
extern const SCARD_IO_REQUEST g_rgSCardRawPci;

#ifdef __cplusplus
}
#endif

#define FILE_DEVICE_SMARTCARD 0x00000031
#define MAXIMUM_ATTR_STRING_LENGTH 32
#define MAXIMUM_SMARTCARD_READERS 10

#endif
