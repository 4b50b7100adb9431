/* The COM library. */
#ifndef _OBJBASE_H_
#define _OBJBASE_H_

#include <windef.h>
#include <objidl.h>
#include <rpcdce.h>
#include <unknwn.h>
#include <wtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum tagCOINITBASE { COINITBASE_MULTITHREADED } COINITBASE;
typedef struct tagServerInformation {
    DWORD dwServerPid;
    DWORD dwServerTid;
    UINT64 ui64ServerAddress;
} ServerInformation, *PServerInformation;
DECLARE_HANDLE(CO_MTA_USAGE_COOKIE);
HRESULT WINAPI CreateStreamOnHGlobal(HGLOBAL hGlobal, BOOL fDeleteOnRelease, LPSTREAM *ppstm);
HRESULT WINAPI GetHGlobalFromStream(LPSTREAM pstm, HGLOBAL *phglobal);
void WINAPI CoUninitialize(void);
HRESULT WINAPI CoInitializeEx(LPVOID pvReserved, DWORD dwCoInit);
HRESULT WINAPI CoGetCurrentLogicalThreadId(GUID *pguid);
HRESULT WINAPI CoGetContextToken(ULONG_PTR *pToken);
HRESULT WINAPI CoGetApartmentType(APTTYPE *pAptType, APTTYPEQUALIFIER *pAptQualifier);
HRESULT WINAPI CoGetObjectContext(REFIID riid, LPVOID *ppv);
HRESULT WINAPI CoRegisterClassObject(REFIID rclsid, LPUNKNOWN pUnk, DWORD dwClsContext, DWORD flags,
    LPDWORD lpdwRegister);
HRESULT WINAPI CoRevokeClassObject(DWORD dwRegister);
HRESULT WINAPI CoResumeClassObjects(void);
HRESULT WINAPI CoSuspendClassObjects(void);
HRESULT WINAPI CoGetMalloc(DWORD dwMemContext, LPMALLOC *ppMalloc);
DWORD WINAPI CoGetCurrentProcess(void);
HRESULT WINAPI CoGetCallerTID(LPDWORD lpdwTID);
HRESULT WINAPI CoGetDefaultContext(APTTYPE aptType, REFIID riid, void **ppv);
HRESULT WINAPI CoDecodeProxy(DWORD dwClientPid, UINT64 ui64ProxyAddress, PServerInformation
    pServerInformation);
HRESULT WINAPI CoWaitForMultipleObjects(DWORD dwFlags, DWORD dwTimeout, ULONG cHandles, const HANDLE
    *pHandles, LPDWORD lpdwindex);
HRESULT WINAPI CoAllowUnmarshalerCLSID(REFIID clsid);
HRESULT WINAPI CoGetClassObject(REFIID rclsid, DWORD dwClsContext, LPVOID pvReserved, REFIID riid,
    LPVOID *ppv);
ULONG WINAPI CoAddRefServerProcess(void);
ULONG WINAPI CoReleaseServerProcess(void);
HRESULT WINAPI CoGetPSClsid(REFIID riid, CLSID *pClsid);
HRESULT WINAPI CoRegisterPSClsid(REFIID riid, REFIID rclsid);
HRESULT WINAPI CoRegisterSurrogate(LPSURROGATE pSurrogate);
HRESULT WINAPI CoMarshalHresult(LPSTREAM pstm, HRESULT hresult);
HRESULT WINAPI CoUnmarshalHresult(LPSTREAM pstm, HRESULT *phresult);
HRESULT WINAPI CoLockObjectExternal(LPUNKNOWN pUnk, BOOL fLock, BOOL fLastUnlockReleases);
HRESULT WINAPI CoGetStdMarshalEx(LPUNKNOWN pUnkOuter, DWORD smexflags, LPUNKNOWN *ppUnkInner);
HRESULT WINAPI CoIncrementMTAUsage(CO_MTA_USAGE_COOKIE *pCookie);
HRESULT WINAPI CoDecrementMTAUsage(CO_MTA_USAGE_COOKIE Cookie);
HRESULT WINAPI CoGetMarshalSizeMax(ULONG *pulSize, REFIID riid, LPUNKNOWN pUnk, DWORD dwDestContext,
    LPVOID pvDestContext, DWORD mshlflags);
HRESULT WINAPI CoMarshalInterface(LPSTREAM pStm, REFIID riid, LPUNKNOWN pUnk, DWORD dwDestContext,
    LPVOID pvDestContext, DWORD mshlflags);
HRESULT WINAPI CoUnmarshalInterface(LPSTREAM pStm, REFIID riid, LPVOID *ppv);
HRESULT WINAPI CoReleaseMarshalData(LPSTREAM pStm);
HRESULT WINAPI CoDisconnectObject(LPUNKNOWN pUnk, DWORD dwReserved);
HRESULT WINAPI CoGetStandardMarshal(REFIID riid, LPUNKNOWN pUnk, DWORD dwDestContext, LPVOID
    pvDestContext, DWORD mshlflags, LPMARSHAL *ppMarshal);
HRESULT WINAPI CoMarshalInterThreadInterfaceInStream(REFIID riid, LPUNKNOWN pUnk, LPSTREAM *ppStm);
HRESULT WINAPI CoGetInterfaceAndReleaseStream(LPSTREAM pStm, REFIID iid, LPVOID *ppv);
HRESULT WINAPI CoCreateFreeThreadedMarshaler(LPUNKNOWN punkOuter, LPUNKNOWN *ppunkMarshal);
void WINAPI CoFreeUnusedLibraries(void);
void WINAPI CoFreeUnusedLibrariesEx(DWORD dwUnloadDelay, DWORD dwReserved);
HRESULT WINAPI CoInitializeSecurity(PSECURITY_DESCRIPTOR pSecDesc, LONG cAuthSvc,
    SOLE_AUTHENTICATION_SERVICE *asAuthSvc, void *pReserved1, DWORD dwAuthnLevel, DWORD dwImpLevel,
    void *pAuthList, DWORD dwCapabilities, void *pReserved3);
HRESULT WINAPI CoSwitchCallContext(IUnknown *pNewObject, IUnknown **ppOldObject);
HRESULT WINAPI CoCreateInstanceFromApp(REFIID Clsid, IUnknown *punkOuter, DWORD dwClsCtx, PVOID
    reserved, DWORD dwCount, MULTI_QI *pResults);
BOOL WINAPI CoIsHandlerConnected(LPUNKNOWN pUnk);
HRESULT WINAPI CoDisconnectContext(DWORD dwTimeout);
HRESULT WINAPI CoGetCallContext(REFIID riid, void **ppInterface);
HRESULT WINAPI CoQueryProxyBlanket(IUnknown *pProxy, DWORD *pwAuthnSvc, DWORD *pAuthzSvc, LPOLESTR
    *pServerPrincName, DWORD *pAuthnLevel, DWORD *pImpLevel, RPC_AUTH_IDENTITY_HANDLE *pAuthInfo,
    DWORD *pCapabilites);
HRESULT WINAPI CoSetProxyBlanket(IUnknown *pProxy, DWORD dwAuthnSvc, DWORD dwAuthzSvc, OLECHAR
    *pServerPrincName, DWORD dwAuthnLevel, DWORD dwImpLevel, RPC_AUTH_IDENTITY_HANDLE pAuthInfo,
    DWORD dwCapabilities);
HRESULT WINAPI CoCopyProxy(IUnknown *pProxy, IUnknown **ppCopy);
HRESULT WINAPI CoQueryClientBlanket(DWORD *pAuthnSvc, DWORD *pAuthzSvc, LPOLESTR *pServerPrincName,
    DWORD *pAuthnLevel, DWORD *pImpLevel, RPC_AUTHZ_HANDLE *pPrivs, DWORD *pCapabilities);
HRESULT WINAPI CoImpersonateClient(void);
HRESULT WINAPI CoRevertToSelf(void);
HRESULT WINAPI CoQueryAuthenticationServices(DWORD *pcAuthSvc, SOLE_AUTHENTICATION_SERVICE
    **asAuthSvc);
HRESULT WINAPI CoCreateInstance(REFIID rclsid, LPUNKNOWN pUnkOuter, DWORD dwClsContext, REFIID riid,
    LPVOID *ppv);
HRESULT WINAPI CoCreateInstanceEx(REFIID Clsid, IUnknown *punkOuter, DWORD dwClsCtx, COSERVERINFO
    *pServerInfo, DWORD dwCount, MULTI_QI *pResults);
HRESULT WINAPI CoGetCancelObject(DWORD dwThreadId, REFIID iid, void **ppUnk);
HRESULT WINAPI CoSetCancelObject(IUnknown *pUnk);
HRESULT WINAPI CoCancelCall(DWORD dwThreadId, ULONG ulTimeout);
HRESULT WINAPI CoTestCancel(void);
HRESULT WINAPI CoEnableCallCancellation(LPVOID pReserved);
HRESULT WINAPI CoDisableCallCancellation(LPVOID pReserved);
HRESULT WINAPI StringFromCLSID(REFIID rclsid, LPOLESTR *lplpsz);
HRESULT WINAPI CLSIDFromString(LPCOLESTR lpsz, LPCLSID pclsid);
HRESULT WINAPI StringFromIID(REFIID rclsid, LPOLESTR *lplpsz);
HRESULT WINAPI IIDFromString(LPCOLESTR lpsz, LPIID lpiid);
HRESULT WINAPI ProgIDFromCLSID(REFIID clsid, LPOLESTR *lplpszProgID);
HRESULT WINAPI CLSIDFromProgID(LPCOLESTR lpszProgID, LPCLSID lpclsid);
int WINAPI StringFromGUID2(REFGUID rguid, LPOLESTR lpsz, int cchMax);
HRESULT WINAPI CoCreateGuid(GUID *pguid);
HRESULT WINAPI CoWaitForMultipleHandles(DWORD dwFlags, DWORD dwTimeout, ULONG cHandles, LPHANDLE
    pHandles, LPDWORD lpdwindex);
HRESULT WINAPI CoGetTreatAsClass(REFIID clsidOld, LPCLSID pClsidNew);
HRESULT WINAPI CoInvalidateRemoteMachineBindings(LPOLESTR pszMachineName);
HRESULT WINAPI DllGetClassObject(REFIID rclsid, REFIID riid, LPVOID *ppv);
HRESULT WINAPI DllCanUnloadNow(void);
LPVOID WINAPI CoTaskMemAlloc(SIZE_T cb);
LPVOID WINAPI CoTaskMemRealloc(LPVOID pv, SIZE_T cb);
void WINAPI CoTaskMemFree(LPVOID pv);
typedef enum tagCOINIT { COINIT_APARTMENTTHREADED = 2, COINIT_MULTITHREADED = 0,
    COINIT_DISABLE_OLE1DDE = 4, COINIT_SPEED_OVER_MEMORY = 8 } COINIT;
DWORD WINAPI CoBuildVersion(void);
HRESULT WINAPI CoInitialize(LPVOID pvReserved);
HRESULT WINAPI CoRegisterMallocSpy(LPMALLOCSPY pMallocSpy);
HRESULT WINAPI CoRevokeMallocSpy(void);
HRESULT WINAPI CoCreateStandardMalloc(DWORD memctx, IMalloc **ppMalloc);
HRESULT WINAPI CoRegisterInitializeSpy(LPINITIALIZESPY pSpy, ULARGE_INTEGER *puliCookie);
HRESULT WINAPI CoRevokeInitializeSpy(ULARGE_INTEGER uliCookie);
typedef enum tagCOMSD { SD_LAUNCHPERMISSIONS, SD_ACCESSPERMISSIONS, SD_LAUNCHRESTRICTIONS,
    SD_ACCESSRESTRICTIONS } COMSD;
HRESULT WINAPI CoGetSystemSecurityPermissions(COMSD comSDType, PSECURITY_DESCRIPTOR *ppSD);
HINSTANCE WINAPI CoLoadLibrary(LPOLESTR lpszLibName, BOOL bAutoFree);
void WINAPI CoFreeLibrary(HINSTANCE hInst);
void WINAPI CoFreeAllLibraries(void);
HRESULT WINAPI CoGetInstanceFromFile(COSERVERINFO *pServerInfo, CLSID *pClsid, IUnknown *punkOuter,
    DWORD dwClsCtx, DWORD grfMode, OLECHAR *pwszName, DWORD dwCount, MULTI_QI *pResults);
HRESULT WINAPI CoAllowSetForegroundWindow(IUnknown *pUnk, LPVOID lpvReserved);
HRESULT WINAPI DcomChannelSetHResult(LPVOID pvReserved, ULONG *pulReserved, HRESULT appsHR);
BOOL WINAPI CoIsOle1Class(REFIID rclsid);
HRESULT WINAPI CLSIDFromProgIDEx(LPCOLESTR lpszProgID, LPCLSID lpclsid);
BOOL WINAPI CoFileTimeToDosDateTime(FILETIME *lpFileTime, LPWORD lpDosDate, LPWORD lpDosTime);
BOOL WINAPI CoDosDateTimeToFileTime(WORD nDosDate, WORD nDosTime, FILETIME *lpFileTime);
HRESULT WINAPI CoFileTimeNow(FILETIME *lpFileTime);
HRESULT WINAPI CoRegisterMessageFilter(LPMESSAGEFILTER lpMessageFilter, LPMESSAGEFILTER
    *lplpMessageFilter);
HRESULT WINAPI CoRegisterChannelHook(REFGUID ExtensionUuid, IChannelHook *pChannelHook);
HRESULT WINAPI CreateDataAdviseHolder(LPDATAADVISEHOLDER *ppDAHolder);
HRESULT WINAPI CreateDataCache(LPUNKNOWN pUnkOuter, REFIID rclsid, REFIID iid, LPVOID *ppv);
HRESULT WINAPI StgOpenLayoutDocfile(const OLECHAR *pwcsDfName, DWORD grfMode, DWORD reserved,
    IStorage **ppstgOpen);
HRESULT WINAPI StgCreateDocfile(const WCHAR *pwcsName, DWORD grfMode, DWORD reserved, IStorage
    **ppstgOpen);
HRESULT WINAPI StgCreateDocfileOnILockBytes(ILockBytes *plkbyt, DWORD grfMode, DWORD reserved,
    IStorage **ppstgOpen);
HRESULT WINAPI StgOpenStorage(const WCHAR *pwcsName, IStorage *pstgPriority, DWORD grfMode, SNB
    snbExclude, DWORD reserved, IStorage **ppstgOpen);
HRESULT WINAPI StgOpenStorageOnILockBytes(ILockBytes *plkbyt, IStorage *pstgPriority, DWORD grfMode,
    SNB snbExclude, DWORD reserved, IStorage **ppstgOpen);
HRESULT WINAPI StgIsStorageFile(const WCHAR *pwcsName);
HRESULT WINAPI StgIsStorageILockBytes(ILockBytes *plkbyt);
HRESULT WINAPI StgSetTimes(const WCHAR *lpszName, const FILETIME *pctime, const FILETIME *patime,
    const FILETIME *pmtime);
HRESULT WINAPI StgOpenAsyncDocfileOnIFillLockBytes(IFillLockBytes *pflb, DWORD grfMode, DWORD
    asyncFlags, IStorage **ppstgOpen);
HRESULT WINAPI StgGetIFillLockBytesOnILockBytes(ILockBytes *pilb, IFillLockBytes **ppflb);
HRESULT WINAPI StgGetIFillLockBytesOnFile(const OLECHAR *pwcsName, IFillLockBytes **ppflb);
typedef struct tagSTGOPTIONS {
    USHORT usVersion;
    USHORT reserved;
    ULONG ulSectorSize;
    const WCHAR *pwcsTemplateFile;
} STGOPTIONS;
HRESULT WINAPI StgCreateStorageEx(const WCHAR *pwcsName, DWORD grfMode, DWORD stgfmt, DWORD
    grfAttrs, STGOPTIONS *pStgOptions, PSECURITY_DESCRIPTOR pSecurityDescriptor, REFIID riid, void
    **ppObjectOpen);
HRESULT WINAPI StgOpenStorageEx(const WCHAR *pwcsName, DWORD grfMode, DWORD stgfmt, DWORD grfAttrs,
    STGOPTIONS *pStgOptions, PSECURITY_DESCRIPTOR pSecurityDescriptor, REFIID riid, void
    **ppObjectOpen);
HRESULT WINAPI BindMoniker(LPMONIKER pmk, DWORD grfOpt, REFIID iidResult, LPVOID *ppvResult);
HRESULT WINAPI CoGetObject(LPCWSTR pszName, BIND_OPTS *pBindOptions, REFIID riid, void **ppv);
HRESULT WINAPI MkParseDisplayName(LPBC pbc, LPCOLESTR szUserName, ULONG *pchEaten, LPMONIKER *ppmk);
HRESULT WINAPI MonikerRelativePathTo(LPMONIKER pmkSrc, LPMONIKER pmkDest, LPMONIKER *ppmkRelPath,
    BOOL dwReserved);
HRESULT WINAPI MonikerCommonPrefixWith(LPMONIKER pmkThis, LPMONIKER pmkOther, LPMONIKER
    *ppmkCommon);
HRESULT WINAPI CreateBindCtx(DWORD reserved, LPBC *ppbc);
HRESULT WINAPI CreateGenericComposite(LPMONIKER pmkFirst, LPMONIKER pmkRest, LPMONIKER
    *ppmkComposite);
HRESULT WINAPI GetClassFile(LPCOLESTR szFilename, CLSID *pclsid);
HRESULT WINAPI CreateClassMoniker(REFIID rclsid, LPMONIKER *ppmk);
HRESULT WINAPI CreateFileMoniker(LPCOLESTR lpszPathName, LPMONIKER *ppmk);
HRESULT WINAPI CreateItemMoniker(LPCOLESTR lpszDelim, LPCOLESTR lpszItem, LPMONIKER *ppmk);
HRESULT WINAPI CreateAntiMoniker(LPMONIKER *ppmk);
HRESULT WINAPI CreatePointerMoniker(LPUNKNOWN punk, LPMONIKER *ppmk);
HRESULT WINAPI CreateObjrefMoniker(LPUNKNOWN punk, LPMONIKER *ppmk);
HRESULT WINAPI GetRunningObjectTable(DWORD reserved, LPRUNNINGOBJECTTABLE *pprot);

#ifdef __cplusplus
}
#endif

#define STGM_READ 0x00000000L
#define STGM_SHARE_DENY_WRITE 0x00000020L
#define CLSCTX_INPROC (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER)
#define CLSCTX_ALL (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)
#define CLSCTX_SERVER (CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)

#endif
