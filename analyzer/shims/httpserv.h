/* The native-code API of IIS: request and global modules and all that a module is handed.
 *
 * Interfaces are pure virtual in the order of their documentation, so that classes derive from them
 * as from the real ones; the notification methods of CHttpModule and CGlobalModule have a body out
 * of view.
 */
#ifndef _HTTPSERV_H_
#define _HTTPSERV_H_

#include <windows.h>
#include <ahadmin.h>
#include <http.h>

#define RQ_BEGIN_REQUEST 0x00000001
#define RQ_AUTHENTICATE_REQUEST 0x00000002
#define RQ_AUTHORIZE_REQUEST 0x00000004
#define RQ_RESOLVE_REQUEST_CACHE 0x00000008
#define RQ_MAP_REQUEST_HANDLER 0x00000010
#define RQ_ACQUIRE_REQUEST_STATE 0x00000020
#define RQ_PRE_EXECUTE_REQUEST_HANDLER 0x00000040
#define RQ_EXECUTE_REQUEST_HANDLER 0x00000080
#define RQ_RELEASE_REQUEST_STATE 0x00000100
#define RQ_UPDATE_REQUEST_CACHE 0x00000200
#define RQ_LOG_REQUEST 0x00000400
#define RQ_END_REQUEST 0x00000800
#define RQ_CUSTOM_NOTIFICATION 0x10000000
#define RQ_SEND_RESPONSE 0x20000000
#define RQ_READ_ENTITY 0x40000000
#define RQ_MAP_PATH 0x80000000

#define GL_STOP_LISTENING 0x00000002
#define GL_CACHE_CLEANUP 0x00000004
#define GL_CACHE_OPERATION 0x00000010
#define GL_HEALTH_CHECK 0x00000020
#define GL_CONFIGURATION_CHANGE 0x00000040
#define GL_FILE_CHANGE 0x00000080
#define GL_PRE_BEGIN_REQUEST 0x00000100
#define GL_APPLICATION_START 0x00000200
#define GL_APPLICATION_RESOLVE_MODULES 0x00000400
#define GL_APPLICATION_STOP 0x00000800
#define GL_RSCA_QUERY 0x00001000
#define GL_TRACE_EVENT 0x00002000
#define GL_CUSTOM_NOTIFICATION 0x00004000
#define GL_THREAD_CLEANUP 0x00008000
#define GL_APPLICATION_PRELOAD 0x00010000
#define GL_SUSPEND_PROCESS 0x00020000

#define PRIORITY_ALIAS_FIRST L"FIRST"
#define PRIORITY_ALIAS_HIGH L"HIGH"
#define PRIORITY_ALIAS_MEDIUM L"MEDIUM"
#define PRIORITY_ALIAS_LOW L"LOW"
#define PRIORITY_ALIAS_LAST L"LAST"

#define CLONE_FLAG_BASICS 0x01
#define CLONE_FLAG_HEADERS 0x02
#define CLONE_FLAG_ENTITY 0x04
#define CLONE_FLAG_NO_PRECONDITION 0x08
#define CLONE_FLAG_NO_DAV 0x10
#define CLONE_FLAG_USER_CACHE_VARY_BY 0x20
#define CLONE_FLAG_SERVER_VARIABLE 0x40

#define EXECUTE_FLAG_NO_HEADERS 0x01
#define EXECUTE_FLAG_IGNORE_CURRENT_INTERCEPTOR 0x02
#define EXECUTE_FLAG_IGNORE_APPPOOL 0x04
#define EXECUTE_FLAG_DISABLE_CUSTOM_ERROR 0x08
#define EXECUTE_FLAG_SAME_URL 0x10
#define EXECUTE_FLAG_BUFFER_RESPONSE 0x20
#define EXECUTE_FLAG_HTTP_CACHE_ELIGIBLE 0x40

#define HTTP_USER_VARIABLE_SID "SID"
#define HTTP_USER_VARIABLE_CTXT_HANDLE "CtxtHandle"
#define HTTP_USER_VARIABLE_CRED_HANDLE "CredHandle"
#define MODULE_REGISTERMODULE "RegisterModule"

typedef VOID *HTTP_MODULE_ID;

enum REQUEST_NOTIFICATION_STATUS {
    RQ_NOTIFICATION_CONTINUE,
    RQ_NOTIFICATION_PENDING,
    RQ_NOTIFICATION_FINISH_REQUEST
};

enum GLOBAL_NOTIFICATION_STATUS { GL_NOTIFICATION_CONTINUE, GL_NOTIFICATION_HANDLED };

enum CACHE_OPERATION {
    CACHE_OPERATION_RETRIEVE,
    CACHE_OPERATION_ADD,
    CACHE_OPERATION_DELETE,
    CACHE_OPERATION_FLUSH_PREFIX,
    CACHE_OPERATION_ENUM
};

enum HTTP_CONTEXT_INTERFACE_VERSION {};

enum HTTP_SERVER_INTERFACE_VERSION { HTTP_SERVER_INTERFACE_V2, HTTP_SERVER_INTERFACE_V3 };

struct HTTP_TRACE_CONFIGURATION;
struct HTTP_TRACE_EVENT;
class IWorkerProcessFramework;
class IWpfSettings;
class CHttpModule;
class CGlobalModule;

class IHttpStoredContext;
class IHttpModuleContextContainer;
class INamedContextContainer;
class IDispensedHttpModuleContextContainer;
class IHttpPerfCounterInfo;
class IHttpApplication;
class IHttpApplication2;
class IHttpUrlInfo;
class IScriptMapInfo;
class IHttpCacheKey;
class IHttpCacheSpecificData;
class IHttpTokenEntry;
class IMetadataInfo;
class IReferencedMetadataInfo;
class IHttpRequest;
class IHttpRequest2;
class IHttpRequest3;
class IHttpRequest4;
class IHttpCachePolicy;
class IHttpCachePolicy2;
class IHttpResponse;
class IHttpResponse2;
class IHttpResponse3;
class IHttpResponse4;
class IHttpUser;
class IHttpConnectionStoredContext;
class IHttpConnectionModuleContextContainer;
class IHttpConnection;
class IHttpSite;
class IHttpFileMonitor;
class IHttpFileInfo;
class IHttpTraceContext;
class IHttpEventProvider;
class IHttpCompletionInfo;
class IHttpCompletionInfo2;
class ICustomNotificationProvider;
class IHttpContext;
class IHttpContext2;
class IHttpContext3;
class IHttpContext4;
class IHttpServer;
class IHttpServer2;
class IHttpServer3;
class IAuthenticationProvider;
class IMapHandlerProvider;
class IMapPathProvider;
class ISendResponseProvider;
class IReadEntityProvider;
class IPreBeginRequestProvider;
class IHttpApplicationProvider;
class IModuleAllocator;
class IHttpModuleFactory;
class IHttpApplicationResolveModulesProvider;
class IGlobalRSCAQueryProvider;
class IGlobalStopListeningProvider;
class ICacheProvider;
class IGlobalConfigurationChangeProvider;
class IGlobalFileChangeProvider;
class IGlobalTraceEventProvider;
class IGlobalThreadCleanupProvider;
class IGlobalApplicationPreloadProvider;
class IGlobalApplicationPreloadProvider2;
class IGlobalSuspendProcessCallback;
class IHttpModuleRegistrationInfo;

class __declspec(uuid("f1927f76-790e-4ccb-a72e-396bdfdae05d")) IHttpStoredContext {
public:
    virtual VOID CleanupStoredContext(VOID) = 0;
};

class __declspec(uuid("d7fad7c9-aa27-4ab9-bd60-e55ccba3f5dc")) IHttpModuleContextContainer {
public:
    virtual IHttpStoredContext *GetModuleContext(HTTP_MODULE_ID moduleId) = 0;
    virtual HRESULT SetModuleContext(IHttpStoredContext *stored, HTTP_MODULE_ID moduleId)
        = 0;
};

class __declspec(uuid("16db6f7c-1a94-47ca-a8e8-fea6005ff3ba")) INamedContextContainer {
public:
    virtual IHttpStoredContext *GetNamedContext(LPCWSTR name) = 0;
    virtual HRESULT SetNamedContext(IHttpStoredContext *stored, LPCWSTR name) = 0;
};

class __declspec(uuid("2ae49359-95dd-4e48-ae20-c0cb9d0bc03a")) IDispensedHttpModuleContextContainer : public IHttpModuleContextContainer {
public:
    virtual VOID ReleaseContainer(VOID) = 0;
};

class __declspec(uuid("bdfc4c4a-12a4-4744-87d8-765eb320c59f")) IHttpPerfCounterInfo {
public:
    virtual VOID IncrementCounter(DWORD index, DWORD value = 1) = 0;
    virtual VOID DecrementCounter(DWORD index, DWORD value = 1) = 0;
};

class __declspec(uuid("3f75d9e6-1075-422c-ad89-93a85f2d7bdc")) IHttpApplication {
public:
    virtual PCWSTR GetApplicationPhysicalPath(VOID) const = 0;
    virtual PCWSTR GetApplicationId(VOID) const = 0;
    virtual PCWSTR GetAppConfigPath(VOID) const = 0;
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
};

class __declspec(uuid("311a3b7a-b673-4a1c-8349-2e98a23cadcb")) IHttpApplication2 : public IHttpApplication {
public:
    virtual VOID BeginApplicationWarmup(VOID) = 0;
    virtual VOID EndApplicationWarmup(VOID) = 0;
    virtual BOOL QueryIsWarmingUp(VOID) = 0;
};

class __declspec(uuid("7e0e6167-0094-49a1-8287-ecf6dc6e73a6")) IHttpUrlInfo {
public:
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
    virtual BOOL IsFrequentlyHit(VOID) const = 0;
};

class __declspec(uuid("d7fe3d77-68bc-4d4a-851f-eec9fb68017c")) IScriptMapInfo {
public:
    virtual PCWSTR GetPath(VOID) const = 0;
    virtual PCSTR GetAllowedVerbs(VOID) const = 0;
    virtual PCWSTR GetModules(DWORD *length = NULL) const = 0;
    virtual PCWSTR GetScriptProcessor(DWORD *length = NULL) const = 0;
    virtual PCWSTR GetManagedType(DWORD *length = NULL) const = 0;
    virtual BOOL GetAllowPathInfoForScriptMappings(VOID) const = 0;
    virtual DWORD GetRequiredAccess(VOID) const = 0;
    virtual DWORD GetResourceType(VOID) const = 0;
    virtual BOOL GetIsStarScriptMap(VOID) const = 0;
    virtual DWORD GetResponseBufferLimit(VOID) const = 0;
    virtual PCWSTR GetName(VOID) const = 0;
};

class __declspec(uuid("cdef2aad-20b3-4512-b1b1-094b3844aeb2")) IHttpCacheKey {
public:
    virtual DWORD GetHash(VOID) const = 0;
    virtual PCWSTR GetCacheName(VOID) const = 0;
    virtual bool GetIsEqual(IHttpCacheKey *other) const = 0;
    virtual bool GetIsPrefix(IHttpCacheKey *other) const = 0;
    virtual VOID Enum(IHttpCacheSpecificData *data) = 0;
};

class __declspec(uuid("37776aff-852e-4eec-93a5-b85a285a95b8")) IHttpCacheSpecificData {
public:
    virtual IHttpCacheKey *GetCacheKey(VOID) const = 0;
    virtual VOID ReferenceCacheData(VOID) = 0;
    virtual VOID DereferenceCacheData(VOID) = 0;
    virtual VOID ResetTTL(VOID) = 0;
    virtual VOID DecrementTTL(BOOL *expired) = 0;
    virtual VOID SetFlushed(VOID) = 0;
    virtual BOOL GetFlushed(VOID) const = 0;
};

class __declspec(uuid("fd86e6de-fb0e-47dd-820a-e0da12be46e9")) IHttpTokenEntry : public IHttpCacheSpecificData {
public:
    virtual HANDLE GetImpersonationToken(VOID) = 0;
    virtual HANDLE GetPrimaryToken(VOID) = 0;
    virtual PSID GetSid(VOID) = 0;
};

class __declspec(uuid("48b10633-825d-495e-93b0-225380053e8e")) IMetadataInfo {
public:
    virtual PCWSTR GetMetaPath(VOID) const = 0;
    virtual PCWSTR GetVrPath(VOID) const = 0;
    virtual IHttpTokenEntry *GetVrToken(VOID) = 0;
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
};

class __declspec(uuid("3fc5c336-9ad7-45ea-af2f-31b59302c9fe")) IReferencedMetadataInfo : public IMetadataInfo {
public:
    virtual VOID ReferenceMetadata(VOID) = 0;
    virtual VOID DereferenceMetadata(VOID) = 0;
};

class __declspec(uuid("e8698f7e-576e-4cac-a309-67435355faef")) IHttpRequest {
public:
    virtual HTTP_REQUEST *GetRawHttpRequest(VOID) = 0;
    virtual const HTTP_REQUEST *GetRawHttpRequest(VOID) const = 0;
    virtual PCSTR GetHeader(PCSTR name, USHORT *length = NULL) const = 0;
    virtual PCSTR GetHeader(HTTP_HEADER_ID id, USHORT *length = NULL) const = 0;
    virtual HRESULT SetHeader(PCSTR name, PCSTR value, USHORT length, BOOL replace) = 0;
    virtual HRESULT SetHeader(HTTP_HEADER_ID id, PCSTR value, USHORT length, BOOL replace)
        = 0;
    virtual HRESULT DeleteHeader(PCSTR name) = 0;
    virtual HRESULT DeleteHeader(HTTP_HEADER_ID id) = 0;
    virtual PCSTR GetHttpMethod(VOID) const = 0;
    virtual HRESULT SetHttpMethod(PCSTR method) = 0;
    virtual HRESULT SetUrl(PCWSTR url, DWORD length, BOOL resetQueryString) = 0;
    virtual HRESULT SetUrl(PCSTR url, DWORD length, BOOL resetQueryString) = 0;
    virtual BOOL GetUrlChanged(VOID) const = 0;
    virtual PCWSTR GetForwardedUrl(VOID) const = 0;
    virtual PSOCKADDR GetLocalAddress(VOID) const = 0;
    virtual PSOCKADDR GetRemoteAddress(VOID) const = 0;
    virtual HRESULT ReadEntityBody(VOID *buffer, DWORD size, BOOL async, DWORD *received,
        BOOL *pending = NULL) = 0;
    virtual HRESULT InsertEntityBody(VOID *buffer, DWORD size) = 0;
    virtual DWORD GetRemainingEntityBytes(VOID) = 0;
    virtual VOID GetHttpVersion(USHORT *major, USHORT *minor) const = 0;
    virtual HRESULT GetClientCertificate(HTTP_SSL_CLIENT_CERT_INFO **info, BOOL
        *negotiated) = 0;
    virtual HRESULT NegotiateClientCertificate(BOOL async, BOOL *pending = NULL) = 0;
    virtual DWORD GetSiteId(VOID) const = 0;
    virtual HRESULT GetHeaderChanges(DWORD oldChange, DWORD *newChange, PCSTR
        known[HttpHeaderRequestMaximum], DWORD *unknown, PCSTR **unknownNames, PCSTR
        **unknownValues, DWORD diffed[HttpHeaderRequestMaximum + 1], DWORD *diffedUnknown,
        DWORD **diffedUnknownIndices) = 0;
};

class __declspec(uuid("d9244ae1-51f8-4aa1-a66d-19277c33e610")) IHttpRequest2 : public IHttpRequest {
public:
    virtual HRESULT GetChannelBindingToken(PBYTE *token, DWORD *size) = 0;
};

typedef REQUEST_NOTIFICATION_STATUS(WINAPI *PFN_ASYNC_COMPLETION)(IHttpContext3 *context,
                                                                   IHttpCompletionInfo2 *info,
                                                                   VOID *completionContext);

class __declspec(uuid("b32e4e0f-4057-4feb-aeab-7b69c03c6314")) IHttpRequest3 : public IHttpRequest2 {
public:
    virtual HRESULT ReadEntityBody(VOID *buffer, DWORD size, BOOL async,
        PFN_ASYNC_COMPLETION callback, VOID *context, DWORD *received, BOOL *pending =
        NULL) = 0;
};

class __declspec(uuid("3816f517-f631-49f0-8b51-16d6f0c6ffb2")) IHttpRequest4 : public IHttpRequest3 {
public:
    virtual HRESULT ReadEntityBody(VOID *buffer, DWORD size, BOOL async, ULONG flags,
        DWORD *received, BOOL *pending = NULL) = 0;
};

class __declspec(uuid("cb1c40ca-70f2-41a0-add2-881f5ef57388")) IHttpCachePolicy {
public:
    virtual HTTP_CACHE_POLICY *GetKernelCachePolicy(VOID) = 0;
    virtual VOID SetKernelCacheInvalidatorSet(VOID) = 0;
    virtual HTTP_CACHE_POLICY *GetUserCachePolicy(VOID) = 0;
    virtual HRESULT AppendVaryByHeader(PCSTR header) = 0;
    virtual PCSTR GetVaryByHeaders(VOID) const = 0;
    virtual HRESULT AppendVaryByQueryString(PCSTR param) = 0;
    virtual PCSTR GetVaryByQueryStrings(VOID) const = 0;
    virtual HRESULT SetVaryByValue(PCSTR value) = 0;
    virtual PCSTR GetVaryByValue(VOID) const = 0;
    virtual BOOL IsUserCacheEnabled(VOID) const = 0;
    virtual VOID DisableUserCache(VOID) = 0;
    virtual BOOL IsCached(VOID) const = 0;
    virtual VOID SetIsCached(VOID) = 0;
    virtual BOOL GetKernelCacheInvalidatorSet(VOID) const = 0;
};

class __declspec(uuid("9f4ba807-050e-4495-ae55-8870f7e9194a")) IHttpCachePolicy2 : public IHttpCachePolicy {
public:
    virtual BOOL IsForceUpdateSet(VOID) const = 0;
    virtual VOID SetForceUpdate(VOID) = 0;
};

class __declspec(uuid("7e1c6b38-628f-4e6c-95dc-41237eb7f95e")) IHttpResponse {
public:
    virtual HTTP_RESPONSE *GetRawHttpResponse(VOID) = 0;
    virtual const HTTP_RESPONSE *GetRawHttpResponse(VOID) const = 0;
    virtual IHttpCachePolicy *GetCachePolicy(VOID) = 0;
    virtual HRESULT SetStatus(USHORT status, PCSTR reason, USHORT subStatus = 0, HRESULT
        error = S_OK, IAppHostConfigException *exception = NULL, BOOL trySkipCustomErrors
        = FALSE) = 0;
    virtual HRESULT SetHeader(PCSTR name, PCSTR value, USHORT length, BOOL replace) = 0;
    virtual HRESULT SetHeader(HTTP_HEADER_ID id, PCSTR value, USHORT length, BOOL replace)
        = 0;
    virtual HRESULT DeleteHeader(PCSTR name) = 0;
    virtual HRESULT DeleteHeader(HTTP_HEADER_ID id) = 0;
    virtual PCSTR GetHeader(PCSTR name, USHORT *length = NULL) const = 0;
    virtual PCSTR GetHeader(HTTP_HEADER_ID id, USHORT *length = NULL) const = 0;
    virtual VOID Clear(VOID) = 0;
    virtual VOID ClearHeaders(VOID) = 0;
    virtual VOID SetNeedDisconnect(VOID) = 0;
    virtual VOID ResetConnection(VOID) = 0;
    virtual VOID DisableKernelCache(ULONG reason = 9) = 0;
    virtual BOOL GetKernelCacheEnabled(VOID) const = 0;
    virtual VOID SuppressHeaders(VOID) = 0;
    virtual BOOL GetHeadersSuppressed(VOID) const = 0;
    virtual HRESULT Flush(BOOL async, BOOL moreData, DWORD *sent, BOOL *completionExpected
        = NULL) = 0;
    virtual HRESULT Redirect(PCSTR url, BOOL resetStatusCode = TRUE, BOOL
        includeParameters = FALSE) = 0;
    virtual HRESULT WriteEntityChunkByReference(HTTP_DATA_CHUNK *chunk, LONG position =
        -1) = 0;
    virtual HRESULT WriteEntityChunks(HTTP_DATA_CHUNK *chunks, DWORD count, BOOL async,
        BOOL moreData, DWORD *sent, BOOL *completionExpected = NULL) = 0;
    virtual VOID DisableBuffering(VOID) = 0;
    virtual VOID GetStatus(USHORT *status, USHORT *subStatus = NULL, PCSTR *reason = NULL,
        USHORT *reasonLength = NULL, HRESULT *error = NULL, PCWSTR *module = NULL, DWORD
        *notification = NULL, IAppHostConfigException **exception = NULL, BOOL
        *trySkipCustomErrors = NULL) = 0;
    virtual HRESULT SetErrorDescription(PCWSTR description, DWORD length, BOOL htmlEncode
        = TRUE) = 0;
    virtual PCWSTR GetErrorDescription(DWORD *length = NULL) = 0;
    virtual HRESULT GetHeaderChanges(DWORD oldChange, DWORD *newChange, PCSTR
        known[HttpHeaderResponseMaximum], DWORD *unknown, PCSTR **unknownNames, PCSTR
        **unknownValues, DWORD diffed[HttpHeaderResponseMaximum + 1], DWORD
        *diffedUnknown, DWORD **diffedUnknownIndices) = 0;
    virtual VOID CloseConnection(VOID) = 0;
};

class __declspec(uuid("0822c871-f14e-4974-a1e6-5b3c1f09b76a")) IHttpResponse2 : public IHttpResponse {
public:
    virtual HRESULT WriteEntityChunks(HTTP_DATA_CHUNK *chunks, DWORD count, BOOL async,
        BOOL moreData, PFN_ASYNC_COMPLETION callback, VOID *context, DWORD *sent, BOOL
        *completionExpected = NULL) = 0;
    virtual HRESULT Flush(BOOL async, BOOL moreData, PFN_ASYNC_COMPLETION callback, VOID
        *context, DWORD *sent, BOOL *completionExpected = NULL) = 0;
};

class __declspec(uuid("19578e49-d080-45da-b673-96cb475d3c5d")) IHttpResponse3 : public IHttpResponse2 {
public:
    virtual HRESULT PushPromise(PCSTR verb, PCWSTR path, PCWSTR query, DWORD headers,
        PCSTR *names, PCSTR *values) = 0;
};

class __declspec(uuid("1a2acc57-cae2-4f28-b4ab-00c8f96b12ec")) IHttpResponse4 : public IHttpResponse3 {
public:
    virtual HRESULT DeleteTrailer(PCSTR name) = 0;
    virtual PCSTR GetTrailer(PCSTR name, USHORT *length = NULL) const = 0;
    virtual VOID ResetStream(ULONG errorCode) = 0;
    virtual VOID SetNeedGoAway(VOID) = 0;
    virtual HRESULT SetTrailer(PCSTR name, PCSTR value, USHORT length, BOOL replace) = 0;
};

class __declspec(uuid("8059e6f8-10ce-4d61-b47e-5a1d8d9a8b67")) IHttpUser {
public:
    virtual PCWSTR GetRemoteUserName(VOID) = 0;
    virtual PCWSTR GetUserName(VOID) = 0;
    virtual PCWSTR GetAuthenticationType(VOID) = 0;
    virtual PCWSTR GetPassword(VOID) = 0;
    virtual HANDLE GetImpersonationToken(VOID) = 0;
    virtual HANDLE GetPrimaryToken(VOID) = 0;
    virtual VOID ReferenceUser(VOID) = 0;
    virtual VOID DereferenceUser(VOID) = 0;
    virtual BOOL SupportsIsInRole(VOID) = 0;
    virtual HRESULT IsInRole(PCWSTR role, BOOL *inRole) = 0;
    virtual PVOID GetUserVariable(PCSTR name) = 0;
};

class __declspec(uuid("841d9a71-75f4-4626-8b97-66046ca7e45b")) IHttpConnectionStoredContext : public IHttpStoredContext {
public:
    virtual VOID NotifyDisconnect(VOID) = 0;
};

class __declspec(uuid("f3dd2fb3-4d11-4295-b8ab-4cb667add1fe")) IHttpConnectionModuleContextContainer : public IHttpModuleContextContainer {
public:
    virtual IHttpConnectionStoredContext *GetConnectionModuleContext(HTTP_MODULE_ID
        moduleId) = 0;
    virtual HRESULT SetConnectionModuleContext(IHttpConnectionStoredContext *stored,
        HTTP_MODULE_ID moduleId) = 0;
};

class __declspec(uuid("d9a5de00-3346-4599-9826-fe88565e1226")) IHttpConnection {
public:
    virtual BOOL IsConnected(VOID) const = 0;
    virtual VOID *AllocateMemory(DWORD size) = 0;
    virtual IHttpConnectionModuleContextContainer *GetModuleContextContainer(VOID) = 0;
};

class __declspec(uuid("eb16a6ec-ba5d-436f-bf24-3ede13906450")) IHttpSite {
public:
    virtual DWORD GetSiteId(VOID) const = 0;
    virtual PCWSTR GetSiteName(VOID) const = 0;
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
    virtual IHttpPerfCounterInfo *GetPerfCounterInfo(VOID) = 0;
};

class __declspec(uuid("985422da-b0cf-473b-ba9e-8148ceb3e240")) IHttpFileMonitor {
public:
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
    virtual VOID DereferenceFileMonitor(VOID) = 0;
};

class __declspec(uuid("71e95595-8c74-44d9-88a9-f5112d5f5900")) IHttpFileInfo : public IHttpCacheSpecificData {
public:
    virtual DWORD GetAttributes(VOID) const = 0;
    virtual VOID GetSize(ULARGE_INTEGER *size) const = 0;
    virtual const BYTE *GetFileBuffer(VOID) const = 0;
    virtual HANDLE GetFileHandle(VOID) const = 0;
    virtual PCWSTR GetFilePath(VOID) const = 0;
    virtual PCSTR GetETag(USHORT *length = NULL) const = 0;
    virtual VOID GetLastModifiedTime(FILETIME *time) const = 0;
    virtual PCSTR GetLastModifiedString(VOID) const = 0;
    virtual BOOL GetHttpCacheAllowed(DWORD *secondsToLive) const = 0;
    virtual HRESULT AccessCheck(HANDLE userToken, PSID userSid) = 0;
    virtual HANDLE GetVrToken(VOID) const = 0;
    virtual PCWSTR GetVrPath(VOID) const = 0;
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
    virtual BOOL CheckIfFileHasChanged(HANDLE userToken) = 0;
};

class __declspec(uuid("9f9098d5-915c-4294-a52e-66532a232bc9")) IHttpTraceContext {
public:
    virtual HRESULT GetTraceConfiguration(HTTP_TRACE_CONFIGURATION *configuration) = 0;
    virtual HRESULT SetTraceConfiguration(HTTP_MODULE_ID moduleId,
        HTTP_TRACE_CONFIGURATION *configuration, DWORD count = 1) = 0;
    virtual HRESULT RaiseTraceEvent(HTTP_TRACE_EVENT *event) = 0;
    virtual LPCGUID GetTraceActivityId(VOID) = 0;
    virtual HRESULT QuickTrace(PCWSTR data1, PCWSTR data2 = NULL, HRESULT lastError =
        S_OK, UCHAR level = 4) = 0;
};

class __declspec(uuid("6f3f657d-2fb8-43c6-a096-5064b41f0580")) IHttpEventProvider {
public:
    virtual VOID SetErrorStatus(HRESULT error) = 0;
};

class __declspec(uuid("49dd20e3-d9c0-463c-8821-f3413b55cc00")) IHttpCompletionInfo {
public:
    virtual DWORD GetCompletionBytes(VOID) const = 0;
    virtual HRESULT GetCompletionStatus(VOID) const = 0;
};

class __declspec(uuid("53129f70-0196-47ec-b16c-127906e2afeb")) IHttpCompletionInfo2 : public IHttpCompletionInfo {
public:
    virtual DWORD GetCompletedOperation(VOID) const = 0;
};

class __declspec(uuid("671e6d34-9380-4df4-b453-91129df02b24")) ICustomNotificationProvider : public IHttpEventProvider {
public:
    virtual PCWSTR QueryNotificationType(VOID) = 0;
};

class __declspec(uuid("424c1b8c-a1ba-44d7-ac98-9f8f457701a5")) IHttpContext {
public:
    virtual IHttpSite *GetSite(VOID) = 0;
    virtual IHttpApplication *GetApplication(VOID) = 0;
    virtual IHttpConnection *GetConnection(VOID) = 0;
    virtual IHttpRequest *GetRequest(VOID) = 0;
    virtual IHttpResponse *GetResponse(VOID) = 0;
    virtual BOOL GetResponseHeadersSent(VOID) const = 0;
    virtual IHttpUser *GetUser(VOID) const = 0;
    virtual IHttpModuleContextContainer *GetModuleContextContainer(VOID) = 0;
    virtual VOID IndicateCompletion(REQUEST_NOTIFICATION_STATUS status) = 0;
    virtual HRESULT PostCompletion(DWORD bytes) = 0;
    virtual VOID DisableNotifications(DWORD notifications, DWORD postNotifications) = 0;
    virtual BOOL GetNextNotification(REQUEST_NOTIFICATION_STATUS status, DWORD
        *notification, BOOL *isPost, CHttpModule **module, IHttpEventProvider **output) =
        0;
    virtual BOOL GetIsLastNotification(REQUEST_NOTIFICATION_STATUS status) = 0;
    virtual HRESULT ExecuteRequest(BOOL async, IHttpContext *context, DWORD flags,
        IHttpUser *user, BOOL *completionExpected = NULL) = 0;
    virtual DWORD GetExecuteFlags(VOID) const = 0;
    virtual HRESULT GetServerVariable(PCSTR name, PCWSTR *value, DWORD *length) = 0;
    virtual HRESULT GetServerVariable(PCSTR name, PCSTR *value, DWORD *length) = 0;
    virtual HRESULT SetServerVariable(PCSTR name, PCWSTR value) = 0;
    virtual VOID *AllocateRequestMemory(DWORD size) = 0;
    virtual IHttpUrlInfo *GetUrlInfo(VOID) = 0;
    virtual IMetadataInfo *GetMetadata(VOID) = 0;
    virtual PCWSTR GetPhysicalPath(DWORD *length = NULL) = 0;
    virtual PCWSTR GetScriptName(DWORD *length = NULL) const = 0;
    virtual PCWSTR GetScriptTranslated(DWORD *length = NULL) = 0;
    virtual IScriptMapInfo *GetScriptMap(VOID) const = 0;
    virtual VOID SetRequestHandled(VOID) = 0;
    virtual IHttpFileInfo *GetFileInfo(VOID) const = 0;
    virtual HRESULT MapPath(PCWSTR url, PWSTR path, DWORD *size) = 0;
    virtual HRESULT NotifyCustomNotification(ICustomNotificationProvider *output, BOOL
        *completionExpected) = 0;
    virtual IHttpContext *GetParentContext(VOID) const = 0;
    virtual IHttpContext *GetRootContext(VOID) const = 0;
    virtual HRESULT CloneContext(DWORD flags, IHttpContext **context) = 0;
    virtual HRESULT ReleaseClonedContext(VOID) = 0;
    virtual HRESULT GetCurrentExecutionStats(DWORD *notification, DWORD *notificationStart
        = NULL, PCWSTR *module = NULL, DWORD *moduleStart = NULL, DWORD *asyncNotification
        = NULL, DWORD *asyncNotificationStart = NULL) const = 0;
    virtual IHttpTraceContext *GetTraceContext(VOID) const = 0;
    virtual HRESULT GetServerVarChanges(DWORD oldChange, DWORD *newChange, DWORD
        *variables, PCSTR **names, PCWSTR **values, DWORD *diffed, DWORD **diffedIndices)
        = 0;
    virtual HRESULT CancelIo(VOID) = 0;
    virtual HRESULT MapHandler(DWORD siteId, PCWSTR siteName, PCWSTR url, PCSTR verb,
        IScriptMapInfo **scriptMap, BOOL ignoreWildcards = FALSE) = 0;
    virtual HRESULT GetExtendedInterface(HTTP_CONTEXT_INTERFACE_VERSION version, PVOID
        *output) = 0;
};

class __declspec(uuid("c986182c-cf4a-4482-8205-0dbbc1fd6cee")) IHttpContext2 : public IHttpContext {
public:
    virtual IHttpUser *GetOriginalUser(VOID) const = 0;
};

class __declspec(uuid("bf53c022-ca4b-4349-a38e-a4b78ad897fb")) IHttpContext3 : public IHttpContext2 {
public:
    virtual INamedContextContainer *GetNamedContextContainer(VOID) = 0;
    virtual VOID EnableFullDuplex(VOID) = 0;
    virtual HRESULT InheritServerVariable(PCSTR name, BOOL failIfNotExist = FALSE) = 0;
    virtual HRESULT PostCompletion(DWORD bytes, LPOVERLAPPED_COMPLETION_ROUTINE routine,
        VOID *context) = 0;
};

class __declspec(uuid("2c9463d8-4ec4-4622-8917-d486321a9443")) IHttpContext4 : public IHttpContext3 {
public:
    virtual ULONGLONG GetRequestStartTime(VOID) = 0;
    virtual ULONGLONG GetRequestElapsedTime(VOID) = 0;
};

class __declspec(uuid("eda2a40f-fb92-4d6d-b52b-c8c207380b4e")) IHttpServer {
public:
    virtual BOOL IsCommandLineLaunch(VOID) const = 0;
    virtual PCWSTR GetAppPoolName(VOID) const = 0;
    virtual HRESULT AssociateWithThreadPool(HANDLE handle, LPOVERLAPPED_COMPLETION_ROUTINE
        routine) = 0;
    virtual VOID IncrementThreadCount(VOID) = 0;
    virtual VOID DecrementThreadCount(VOID) = 0;
    virtual VOID ReportUnhealthy(PCWSTR reason, HRESULT error) = 0;
    virtual VOID RecycleProcess(PCWSTR reason) = 0;
    virtual IAppHostAdminManager *GetAdminManager(VOID) const = 0;
    virtual HRESULT GetFileInfo(PCWSTR path, HANDLE userToken, PSID sid, PCWSTR
        notificationPath, HANDLE notificationToken, BOOL cache, IHttpFileInfo **info,
        IHttpTraceContext *trace = NULL) = 0;
    virtual HRESULT FlushKernelCache(PCWSTR url) = 0;
    virtual HRESULT DoCacheOperation(CACHE_OPERATION operation, IHttpCacheKey *key,
        IHttpCacheSpecificData **data, IHttpTraceContext *trace = NULL) = 0;
    virtual GLOBAL_NOTIFICATION_STATUS
        NotifyCustomNotification(ICustomNotificationProvider *output) = 0;
    virtual IHttpPerfCounterInfo *GetPerfCounterInfo(VOID) = 0;
    virtual VOID RecycleApplication(PCWSTR appConfigPath) = 0;
    virtual VOID NotifyConfigurationChange(PCWSTR path) = 0;
    virtual VOID NotifyFileChange(PCWSTR name) = 0;
    virtual IDispensedHttpModuleContextContainer *DispenseContainer(VOID) = 0;
    virtual HRESULT AddFragmentToCache(HTTP_DATA_CHUNK *chunk, PCWSTR name) = 0;
    virtual HRESULT ReadFragmentFromCache(PCWSTR name, BYTE *buffer, DWORD size, DWORD
        *copied) = 0;
    virtual HRESULT RemoveFragmentFromCache(PCWSTR name) = 0;
    virtual HRESULT GetWorkerProcessSettings(IWpfSettings **settings) = 0;
    virtual HRESULT GetProtocolManagerCustomInterface(PCWSTR dll, PCWSTR initFunction,
        DWORD interfaceId, PVOID *custom) = 0;
    virtual BOOL SatisfiesPrecondition(PCWSTR precondition, BOOL *unknown = NULL) const =
        0;
    virtual IHttpTraceContext *GetTraceContext(VOID) const = 0;
    virtual HRESULT RegisterFileChangeMonitor(PCWSTR path, HANDLE token, IHttpFileMonitor
        **monitor) = 0;
    virtual HRESULT GetExtendedInterface(HTTP_SERVER_INTERFACE_VERSION version, PVOID
        *output) = 0;
};

class __declspec(uuid("34af637e-afe8-4556-bcc1-767f8e0b4a4e")) IHttpServer2 : public IHttpServer {
public:
    virtual HRESULT GetToken(PCWSTR userName, PCWSTR password, DWORD logonMethod,
        IHttpTokenEntry **entry, PCWSTR defaultDomain = NULL, PSOCKADDR address = NULL,
        IHttpTraceContext *trace = NULL) = 0;
    virtual PCWSTR GetAppPoolConfigFile(DWORD *length = NULL) const = 0;
    virtual HRESULT GetExtendedInterface(const GUID &from, PVOID input, const GUID &to,
        PVOID *output) = 0;
    virtual HRESULT GetMetadata(PCWSTR siteName, PCWSTR url, IReferencedMetadataInfo
        **info) = 0;
    virtual HRESULT GetWorkerProcessFramework(IWorkerProcessFramework **framework) = 0;
};

class __declspec(uuid("f7a66d59-c0a2-48b5-a88f-be5975c960fb")) IHttpServer3 : public IHttpServer2 {
public:
    virtual HRESULT QueryRequestProperty(HTTP_OPAQUE_ID id, int property, PVOID qualifier,
        ULONG qualifierSize, PVOID output, ULONG outputSize, PULONG returned, LPOVERLAPPED
        overlapped) = 0;
};

class __declspec(uuid("304d51d0-0307-45ed-83fd-dd3fc032fdfc")) IAuthenticationProvider : public IHttpEventProvider {
public:
    virtual VOID SetUser(IHttpUser *user) = 0;
};

class __declspec(uuid("fea3ce6b-e346-47e7-b2a6-ad265baeff2c")) IMapHandlerProvider : public IHttpEventProvider {
public:
    virtual HRESULT SetScriptName(PCWSTR name, DWORD length) = 0;
    virtual VOID SetScriptMap(IScriptMapInfo *map) = 0;
    virtual VOID SetFileInfo(IHttpFileInfo *info) = 0;
};

class __declspec(uuid("8efdf557-a8f1-4bc9-b462-6df3b038a59a")) IMapPathProvider : public IHttpEventProvider {
public:
    virtual PCWSTR GetUrl(VOID) const = 0;
    virtual PCWSTR GetPhysicalPath(VOID) const = 0;
    virtual HRESULT SetPhysicalPath(PCWSTR path, DWORD length) = 0;
};

class __declspec(uuid("57f2e7bc-0bcf-4a9f-94a4-10e55c6e5b51")) ISendResponseProvider : public IHttpEventProvider {
public:
    virtual BOOL GetHeadersBeingSent(VOID) const = 0;
    virtual DWORD GetFlags(VOID) const = 0;
    virtual VOID SetFlags(DWORD flags) = 0;
    virtual HTTP_LOG_DATA *GetLogData(VOID) const = 0;
    virtual HRESULT SetLogData(HTTP_LOG_DATA *data) = 0;
    virtual BOOL GetReadyToLogData(VOID) const = 0;
};

class __declspec(uuid("fe6d905a-99b8-49fd-b389-cfc809562b81")) IReadEntityProvider : public IHttpEventProvider {
public:
    virtual VOID GetEntity(PVOID *buffer, DWORD *data, DWORD *size) = 0;
    virtual VOID SetEntity(PVOID buffer, DWORD data, DWORD size) = 0;
};

class __declspec(uuid("fb715d26-aff9-476a-8fc0-6b1acb3d1098")) IPreBeginRequestProvider : public IHttpEventProvider {
public:
    virtual IHttpContext *GetHttpContext(VOID) = 0;
};

class __declspec(uuid("1de2c71c-c126-4512-aed3-f4f885e14997")) IHttpApplicationProvider : public IHttpEventProvider {
public:
    virtual IHttpApplication *GetApplication(VOID) = 0;
};

typedef IHttpApplicationProvider IHttpApplicationStartProvider;
typedef IHttpApplicationProvider IHttpApplicationStopProvider;

class __declspec(uuid("85c1679c-0b21-491c-afb5-c7b5c86464c4")) IModuleAllocator {
public:
    virtual VOID *AllocateMemory(DWORD size) = 0;
};

class __declspec(uuid("ba32d330-9ea8-4b9e-89f1-8c76a323277f")) IHttpModuleFactory {
public:
    virtual HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *allocator) = 0;
    virtual VOID Terminate(VOID) = 0;
};

class __declspec(uuid("0617d9b9-e20f-4a9f-94f9-35403b3be01e")) IHttpApplicationResolveModulesProvider : public IHttpApplicationProvider {
public:
    virtual HRESULT RegisterModule(HTTP_MODULE_ID parent, IHttpModuleFactory *factory,
        PCWSTR name, PCWSTR type, PCWSTR precondition, DWORD notifications, DWORD
        postNotifications) = 0;
    virtual HRESULT SetPriorityForRequestNotification(PCWSTR name, DWORD notification,
        PCWSTR priority) = 0;
};

class __declspec(uuid("63fdc43f-934a-4ee5-bcd8-7e7b50b75605")) IGlobalRSCAQueryProvider : public IHttpEventProvider {
public:
    virtual PCWSTR GetFunctionName(VOID) const = 0;
    virtual PCWSTR GetFunctionParameters(VOID) const = 0;
    virtual HRESULT GetOutputBuffer(DWORD size, BYTE **buffer) = 0;
    virtual HRESULT ResizeOutputBuffer(DWORD newSize, DWORD toCopy, BYTE **buffer) = 0;
    virtual VOID SetResult(DWORD size, HRESULT hr) = 0;
};

class __declspec(uuid("41f9a601-e25d-4ac8-8a1f-635698a30ab9")) IGlobalStopListeningProvider : public IHttpEventProvider {
public:
    virtual BOOL DrainRequestsGracefully(VOID) const = 0;
};

class __declspec(uuid("58925fb9-7c5e-4684-833b-4a04e1286690")) ICacheProvider : public IHttpEventProvider {
public:
    virtual CACHE_OPERATION GetCacheOperation(VOID) const = 0;
    virtual IHttpCacheKey *GetCacheKey(VOID) const = 0;
    virtual IHttpCacheSpecificData *GetCacheRecord(VOID) const = 0;
    virtual VOID SetCacheRecord(IHttpCacheSpecificData *record) = 0;
    virtual IHttpTraceContext *GetTraceContext(VOID) const = 0;
};

class __declspec(uuid("3405f3b4-b3d6-4b73-b5f5-4d8a3cc642ce")) IGlobalConfigurationChangeProvider : public IHttpEventProvider {
public:
    virtual PCWSTR GetChangePath(VOID) const = 0;
};

class __declspec(uuid("ece31ee5-0486-4fb0-a875-6739a2d7daf5")) IGlobalFileChangeProvider : public IHttpEventProvider {
public:
    virtual PCWSTR GetFileName(VOID) const = 0;
    virtual IHttpFileMonitor *GetFileMonitor(VOID) = 0;
};

class __declspec(uuid("7c6bb150-0310-4718-a01f-6faceb62dc1d")) IGlobalTraceEventProvider : public IHttpEventProvider {
public:
    virtual HRESULT GetTraceEvent(HTTP_TRACE_EVENT **event) = 0;
    virtual BOOL CheckSubscription(HTTP_MODULE_ID moduleId) = 0;
    virtual HRESULT GetCurrentHttpRequestContext(IHttpContext **context) = 0;
};

class __declspec(uuid("6b36a149-8620-45a0-8197-00814a706e2e")) IGlobalThreadCleanupProvider : public IHttpEventProvider {
public:
    virtual IHttpApplication *GetApplication(VOID) = 0;
};

class __declspec(uuid("2111f8d6-0c41-4ff7-bd45-5c04c7e91a73")) IGlobalApplicationPreloadProvider : public IHttpEventProvider {
public:
    virtual HRESULT CreateContext(IHttpContext **context) = 0;
    virtual HRESULT ExecuteRequest(IHttpContext *context, IHttpUser *user) = 0;
};

class __declspec(uuid("251db2dd-81e7-44ce-ae02-46529f2d71ea")) IGlobalApplicationPreloadProvider2 : public IGlobalApplicationPreloadProvider {
public:
    virtual BOOL IsProcessRecycled(VOID) const = 0;
};

class __declspec(uuid("7fd8f303-1031-4e50-918a-b7b916fd6c54")) IGlobalSuspendProcessCallback : public IHttpEventProvider {
public:
    virtual HRESULT Resume(VOID) = 0;
};

class CHttpModule {
public:
    virtual REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *context,
        IAuthenticationProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostAuthorizeRequest(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnResolveRequestCache(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostResolveRequestCache(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *context,
        IMapHandlerProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostMapRequestHandler(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnAcquireRequestState(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostAcquireRequestState(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostPreExecuteRequestHandler(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostExecuteRequestHandler(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnReleaseRequestState(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostReleaseRequestState(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnUpdateRequestCache(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostUpdateRequestCache(IHttpContext *context,
        IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *context, IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostLogRequest(IHttpContext *context, IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnPostEndRequest(IHttpContext *context, IHttpEventProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *context, IMapPathProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnReadEntity(IHttpContext *context, IReadEntityProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext *context,
        ICustomNotificationProvider *provider);
    virtual REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification,
        BOOL isPost, IHttpEventProvider *provider, IHttpCompletionInfo *info);
    virtual VOID Dispose(VOID);

protected:
    CHttpModule();
    virtual ~CHttpModule();
};

class CGlobalModule {
public:
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(
        IGlobalStopListeningProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCacheCleanup(VOID);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCacheOperation(ICacheProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalHealthCheck(VOID);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalConfigurationChange(
        IGlobalConfigurationChangeProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(
        IGlobalFileChangeProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(
        IPreBeginRequestProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(
        IHttpApplicationStartProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationResolveModules(
        IHttpApplicationResolveModulesProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStop(
        IHttpApplicationStopProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalRSCAQuery(
        IGlobalRSCAQueryProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalTraceEvent(
        IGlobalTraceEventProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCustomNotification(
        ICustomNotificationProvider *provider);
    virtual VOID Terminate(VOID) = 0;
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalThreadCleanup(
        IGlobalThreadCleanupProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationPreload(
        IGlobalApplicationPreloadProvider *provider);
    virtual GLOBAL_NOTIFICATION_STATUS OnSuspendProcess(IGlobalSuspendProcessCallback **callback);
};

class __declspec(uuid("07e5beb3-b798-459d-a98a-e6c485b2b3bc")) IHttpModuleRegistrationInfo {
public:
    virtual PCWSTR GetName(VOID) const = 0;
    virtual HTTP_MODULE_ID GetId(VOID) const = 0;
    virtual HRESULT SetRequestNotifications(IHttpModuleFactory *factory, DWORD
        notifications, DWORD postNotifications) = 0;
    virtual HRESULT SetGlobalNotifications(CGlobalModule *module, DWORD notifications) =
        0;
    virtual HRESULT SetPriorityForRequestNotification(DWORD notification, PCWSTR priority)
        = 0;
    virtual HRESULT SetPriorityForGlobalNotification(DWORD notification, PCWSTR priority)
        = 0;
};

/* Asks the server for a newer interface of an object. */
template <class From, class To>
HRESULT HttpGetExtendedInterface(IHttpServer *server, From *input, To **output);

typedef HRESULT(WINAPI *PFN_REGISTERMODULE)(DWORD serverVersion, IHttpModuleRegistrationInfo *info,
                                            IHttpServer *server);

#endif
