/* Functions of Automation. */
#ifndef _OLEAUTO_H_
#define _OLEAUTO_H_

#include <minwinbase.h>
#include <oaidl.h>
#include <wtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

BSTR WINAPI SysAllocString(const OLECHAR *);
INT WINAPI SysReAllocString(BSTR *, const OLECHAR *);
BSTR WINAPI SysAllocStringLen(const OLECHAR *, UINT);
INT WINAPI SysReAllocStringLen(BSTR *, const OLECHAR *, UINT);
void WINAPI SysFreeString(BSTR);
UINT WINAPI SysStringLen(BSTR);
UINT WINAPI SysStringByteLen(BSTR bstr);
BSTR WINAPI SysAllocStringByteLen(LPCSTR psz, UINT len);
INT WINAPI VariantTimeToDosDateTime(DOUBLE vtime, USHORT *pwDosDate, USHORT *pwDosTime);
INT WINAPI VariantTimeToSystemTime(DOUBLE vtime, LPSYSTEMTIME lpSystemTime);
HRESULT WINAPI SafeArrayAllocDescriptor(UINT cDims, SAFEARRAY **ppsaOut);
HRESULT WINAPI SafeArrayAllocDescriptorEx(VARTYPE vt, UINT cDims, SAFEARRAY **ppsaOut);
HRESULT WINAPI SafeArrayAllocData(SAFEARRAY *psa);
SAFEARRAY *WINAPI SafeArrayCreate(VARTYPE vt, UINT cDims, SAFEARRAYBOUND *rgsabound);
SAFEARRAY *WINAPI SafeArrayCreateEx(VARTYPE vt, UINT cDims, SAFEARRAYBOUND *rgsabound, PVOID
    pvExtra);
HRESULT WINAPI SafeArrayCopyData(SAFEARRAY *psaSource, SAFEARRAY *psaTarget);
HRESULT WINAPI SafeArrayDestroyDescriptor(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayDestroyData(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayDestroy(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayRedim(SAFEARRAY *psa, SAFEARRAYBOUND *psaboundNew);
UINT WINAPI SafeArrayGetDim(SAFEARRAY *psa);
UINT WINAPI SafeArrayGetElemsize(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayGetUBound(SAFEARRAY *psa, UINT nDim, LONG *plUbound);
HRESULT WINAPI SafeArrayGetLBound(SAFEARRAY *psa, UINT nDim, LONG *plLbound);
HRESULT WINAPI SafeArrayLock(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayUnlock(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayAccessData(SAFEARRAY *psa, void **ppvData);
HRESULT WINAPI SafeArrayUnaccessData(SAFEARRAY *psa);
HRESULT WINAPI SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, void *pv);
HRESULT WINAPI SafeArrayPutElement(SAFEARRAY *psa, LONG *rgIndices, void *pv);
HRESULT WINAPI SafeArrayCopy(SAFEARRAY *psa, SAFEARRAY **ppsaOut);
HRESULT WINAPI SafeArrayPtrOfIndex(SAFEARRAY *psa, LONG *rgIndices, void **ppvData);
HRESULT WINAPI SafeArraySetRecordInfo(SAFEARRAY *psa, IRecordInfo *prinfo);
HRESULT WINAPI SafeArrayGetRecordInfo(SAFEARRAY *psa, IRecordInfo **prinfo);
HRESULT WINAPI SafeArraySetIID(SAFEARRAY *psa, REFGUID guid);
HRESULT WINAPI SafeArrayGetIID(SAFEARRAY *psa, GUID *pguid);
HRESULT WINAPI SafeArrayGetVartype(SAFEARRAY *psa, VARTYPE *pvt);
SAFEARRAY *WINAPI SafeArrayCreateVector(VARTYPE vt, LONG lLbound, ULONG cElements);
SAFEARRAY *WINAPI SafeArrayCreateVectorEx(VARTYPE vt, LONG lLbound, ULONG cElements, PVOID pvExtra);
void WINAPI VariantInit(VARIANTARG *pvarg);
HRESULT WINAPI VariantClear(VARIANTARG *pvarg);
HRESULT WINAPI VariantCopy(VARIANTARG *pvargDest, VARIANTARG *pvargSrc);
HRESULT WINAPI VariantCopyInd(VARIANT *pvarDest, VARIANTARG *pvargSrc);
HRESULT WINAPI VariantChangeType(VARIANTARG *pvargDest, VARIANTARG *pvarSrc, USHORT wFlags, VARTYPE
    vt);
HRESULT WINAPI VariantChangeTypeEx(VARIANTARG *pvargDest, VARIANTARG *pvarSrc, LCID lcid, USHORT
    wFlags, VARTYPE vt);
HRESULT WINAPI GetErrorInfo(ULONG dwReserved, IErrorInfo **pperrinfo);

#ifdef __cplusplus
}
#endif

#define VARIANT_NOVALUEPROP 0x01
#define VARIANT_ALPHABOOL 0x02
#define VARIANT_NOUSEROVERRIDE 0x04
#define VARIANT_CALENDAR_HIJRI 0x08
#define VARIANT_LOCALBOOL 0x10
#define VARIANT_CALENDAR_THAI 0x20
#define VARIANT_CALENDAR_GREGORIAN 0x40
#define VARIANT_USE_NLS 0x80
#define VT_HARDTYPE VT_RESERVED

#endif
