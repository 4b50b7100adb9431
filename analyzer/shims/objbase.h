/* The COM library. */
#ifndef _OBJBASE_H_
#define _OBJBASE_H_

#include <wtypes.h>
#include <rpc.h>
#include <unknwn.h>

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct IRpcChannelBuffer IRpcChannelBuffer;
typedef enum tagCOINITBASE { COINITBASE_MULTITHREADED } COINITBASE;
void WINAPI CoUninitialize(void);
HRESULT WINAPI CoInitializeEx(LPVOID pvReserved, DWORD dwCoInit);
HRESULT WINAPI CoCreateInstance(REFIID rclsid, LPUNKNOWN pUnkOuter, DWORD dwClsContext, REFIID riid,
    LPVOID *ppv);
HRESULT WINAPI StringFromCLSID(REFIID rclsid, LPOLESTR *lplpsz);
HRESULT WINAPI CLSIDFromString(LPCOLESTR lpsz, LPCLSID pclsid);
HRESULT WINAPI StringFromIID(REFIID rclsid, LPOLESTR *lplpsz);
HRESULT WINAPI IIDFromString(LPCOLESTR lpsz, LPIID lpiid);
HRESULT WINAPI ProgIDFromCLSID(REFIID clsid, LPOLESTR *lplpszProgID);
HRESULT WINAPI CLSIDFromProgID(LPCOLESTR lpszProgID, LPCLSID lpclsid);
int WINAPI StringFromGUID2(REFGUID rguid, LPOLESTR lpsz, int cchMax);
typedef struct tagPROPVARIANT PROPVARIANT;
HRESULT WINAPI FreePropVariantArray(ULONG cVariants, PROPVARIANT *rgvars);
HRESULT WINAPI DllGetClassObject(REFIID rclsid, REFIID riid, LPVOID *ppv);
HRESULT WINAPI DllCanUnloadNow(void);
LPVOID WINAPI CoTaskMemAlloc(SIZE_T cb);
void WINAPI CoTaskMemFree(LPVOID pv);
typedef enum tagCOINIT { COINIT_APARTMENTTHREADED = 2, COINIT_MULTITHREADED = 0,
    COINIT_DISABLE_OLE1DDE = 4, COINIT_SPEED_OVER_MEMORY = 8 } COINIT;
HRESULT WINAPI CoInitialize(LPVOID pvReserved);

#ifdef __cplusplus
}
#endif

#define STGM_READ 0x00000000L
#define STGM_SHARE_DENY_WRITE 0x00000020L
#define CLSCTX_INPROC (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER)
#define CLSCTX_ALL (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)
#define CLSCTX_SERVER (CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)

#endif
