/* Event log. */
#ifndef __WINEVT_H__
#define __WINEVT_H__

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _EVT_CHANNEL_CLOCK_TYPE { EvtChannelClockTypeSystemTime, EvtChannelClockTypeQPC }
    EVT_CHANNEL_CLOCK_TYPE;
typedef enum _EVT_CHANNEL_CONFIG_PROPERTY_ID { EvtChannelConfigEnabled, EvtChannelConfigIsolation,
    EvtChannelConfigType, EvtChannelConfigOwningPublisher, EvtChannelConfigClassicEventlog,
    EvtChannelConfigAccess, EvtChannelLoggingConfigRetention, EvtChannelLoggingConfigAutoBackup,
    EvtChannelLoggingConfigMaxSize, EvtChannelLoggingConfigLogFilePath,
    EvtChannelPublishingConfigLevel, EvtChannelPublishingConfigKeywords,
    EvtChannelPublishingConfigControlGuid, EvtChannelPublishingConfigBufferSize,
    EvtChannelPublishingConfigMinBuffers, EvtChannelPublishingConfigMaxBuffers,
    EvtChannelPublishingConfigLatency, EvtChannelPublishingConfigClockType,
    EvtChannelPublishingConfigSidType, EvtChannelPublisherList, EvtChannelPublishingConfigFileMax,
    EvtChannelConfigPropertyIdEND } EVT_CHANNEL_CONFIG_PROPERTY_ID;
typedef enum _EVT_CHANNEL_ISOLATION_TYPE { EvtChannelIsolationTypeApplication,
    EvtChannelIsolationTypeSystem, EvtChannelIsolationTypeCustom } EVT_CHANNEL_ISOLATION_TYPE;
typedef enum _EVT_CHANNEL_REFERENCE_FLAGS { EvtChannelReferenceImported = 1 }
    EVT_CHANNEL_REFERENCE_FLAGS;
typedef enum _EVT_CHANNEL_SID_TYPE { EvtChannelSidTypeNone, EvtChannelSidTypePublishing }
    EVT_CHANNEL_SID_TYPE;
typedef enum _EVT_CHANNEL_TYPE { EvtChannelTypeAdmin, EvtChannelTypeOperational,
    EvtChannelTypeAnalytic, EvtChannelTypeDebug } EVT_CHANNEL_TYPE;
typedef enum _EVT_EVENT_METADATA_PROPERTY_ID { EventMetadataEventID, EventMetadataEventVersion,
    EventMetadataEventChannel, EventMetadataEventLevel, EventMetadataEventOpcode,
    EventMetadataEventTask, EventMetadataEventKeyword, EventMetadataEventMessageID,
    EventMetadataEventTemplate, EvtEventMetadataPropertyIdEND } EVT_EVENT_METADATA_PROPERTY_ID;
typedef enum _EVT_EVENT_PROPERTY_ID { EvtEventQueryIDs, EvtEventPath, EvtEventPropertyIdEND }
    EVT_EVENT_PROPERTY_ID;
typedef enum _EVT_EXPORTLOG_FLAGS { EvtExportLogChannelPath = 1, EvtExportLogFilePath,
    EvtExportLogTolerateQueryErrors = 0x1000 } EVT_EXPORTLOG_FLAGS;
typedef enum _EVT_FORMAT_MESSAGE_FLAGS { EvtFormatMessageEvent = 1, EvtFormatMessageLevel,
    EvtFormatMessageTask, EvtFormatMessageOpcode, EvtFormatMessageKeyword, EvtFormatMessageChannel,
    EvtFormatMessageProvider, EvtFormatMessageId, EvtFormatMessageXml } EVT_FORMAT_MESSAGE_FLAGS;
typedef enum _EVT_LOG_PROPERTY_ID { EvtLogCreationTime, EvtLogLastAccessTime, EvtLogLastWriteTime,
    EvtLogFileSize, EvtLogAttributes, EvtLogNumberOfLogRecords, EvtLogOldestRecordNumber, EvtLogFull
    } EVT_LOG_PROPERTY_ID;
typedef enum _EVT_LOGIN_CLASS { EvtRpcLogin = 1 } EVT_LOGIN_CLASS;
typedef enum _EVT_OPEN_LOG_FLAGS { EvtOpenChannelPath = 1, EvtOpenFilePath } EVT_OPEN_LOG_FLAGS;
typedef enum _EVT_PUBLISHER_METADATA_PROPERTY_ID { EvtPublisherMetadataPublisherGuid,
    EvtPublisherMetadataResourceFilePath, EvtPublisherMetadataParameterFilePath,
    EvtPublisherMetadataMessageFilePath, EvtPublisherMetadataHelpLink,
    EvtPublisherMetadataPublisherMessageID, EvtPublisherMetadataChannelReferences,
    EvtPublisherMetadataChannelReferencePath, EvtPublisherMetadataChannelReferenceIndex,
    EvtPublisherMetadataChannelReferenceID, EvtPublisherMetadataChannelReferenceFlags,
    EvtPublisherMetadataChannelReferenceMessageID, EvtPublisherMetadataLevels,
    EvtPublisherMetadataLevelName, EvtPublisherMetadataLevelValue,
    EvtPublisherMetadataLevelMessageID, EvtPublisherMetadataTasks, EvtPublisherMetadataTaskName,
    EvtPublisherMetadataTaskEventGuid, EvtPublisherMetadataTaskValue,
    EvtPublisherMetadataTaskMessageID, EvtPublisherMetadataOpcodes, EvtPublisherMetadataOpcodeName,
    EvtPublisherMetadataOpcodeValue, EvtPublisherMetadataOpcodeMessageID,
    EvtPublisherMetadataKeywords, EvtPublisherMetadataKeywordName, EvtPublisherMetadataKeywordValue,
    EvtPublisherMetadataKeywordMessageID, EvtPublisherMetadataPropertyIdEND }
    EVT_PUBLISHER_METADATA_PROPERTY_ID;
typedef enum _EVT_QUERY_FLAGS { EvtQueryChannelPath = 1, EvtQueryFilePath, EvtQueryForwardDirection
    = 256, EvtQueryReverseDirection = 512, EvtQueryTolerateQueryErrors = 0x1000 } EVT_QUERY_FLAGS;
typedef enum _EVT_QUERY_PROPERTY_ID { EvtQueryNames, EvtQueryStatuses, EvtQueryPropertyIdEND }
    EVT_QUERY_PROPERTY_ID;
typedef enum _EVT_RENDER_CONTEXT_FLAGS { EvtRenderContextValues, EvtRenderContextSystem,
    EvtRenderContextUser } EVT_RENDER_CONTEXT_FLAGS;
typedef enum _EVT_RENDER_FLAGS { EvtRenderEventValues, EvtRenderEventXml, EvtRenderBookmark }
    EVT_RENDER_FLAGS;
typedef struct _EVT_RPC_LOGIN {
    LPWSTR Server;
    LPWSTR User;
    LPWSTR Domain;
    LPWSTR Password;
    DWORD Flags;
} EVT_RPC_LOGIN;
typedef enum _EVT_RPC_LOGIN_FLAGS { EvtRpcLoginAuthDefault, EvtRpcLoginAuthNegotiate,
    EvtRpcLoginAuthKerberos, EvtRpcLoginAuthNTLM } EVT_RPC_LOGIN_FLAGS;
typedef enum _EVT_SEEK_FLAGS { EvtSeekRelativeToFirst = 1, EvtSeekRelativeToLast,
    EvtSeekRelativeToCurrent, EvtSeekRelativeToBookmark, EvtSeekOriginMask = 7, EvtSeekStrict =
    0x10000 } EVT_SEEK_FLAGS;
typedef enum _EVT_SUBSCRIBE_FLAGS { EvtSubscribeToFutureEvents = 1, EvtSubscribeStartAtOldestRecord,
    EvtSubscribeStartAfterBookmark, EvtSubscribeOriginMask = 3, EvtSubscribeTolerateQueryErrors =
    0x1000, EvtSubscribeStrict = 0x10000 } EVT_SUBSCRIBE_FLAGS;
typedef enum _EVT_SUBSCRIBE_NOTIFY_ACTION { EvtSubscribeActionError, EvtSubscribeActionDeliver }
    EVT_SUBSCRIBE_NOTIFY_ACTION;
typedef enum _EVT_SYSTEM_PROPERTY_ID { EvtSystemProviderName, EvtSystemProviderGuid,
    EvtSystemEventID, EvtSystemQualifiers, EvtSystemLevel, EvtSystemTask, EvtSystemOpcode,
    EvtSystemKeywords, EvtSystemTimeCreated, EvtSystemEventRecordId, EvtSystemActivityID,
    EvtSystemRelatedActivityID, EvtSystemProcessID, EvtSystemThreadID, EvtSystemChannel,
    EvtSystemComputer, EvtSystemUserID, EvtSystemVersion, EvtSystemPropertyIdEND }
    EVT_SYSTEM_PROPERTY_ID;
typedef enum _EVT_VARIANT_TYPE { EvtVarTypeNull, EvtVarTypeString, EvtVarTypeAnsiString,
    EvtVarTypeSByte, EvtVarTypeByte, EvtVarTypeInt16, EvtVarTypeUInt16, EvtVarTypeInt32,
    EvtVarTypeUInt32, EvtVarTypeInt64, EvtVarTypeUInt64, EvtVarTypeSingle, EvtVarTypeDouble,
    EvtVarTypeBoolean, EvtVarTypeBinary, EvtVarTypeGuid, EvtVarTypeSizeT, EvtVarTypeFileTime,
    EvtVarTypeSysTime, EvtVarTypeSid, EvtVarTypeHexInt32, EvtVarTypeHexInt64, EvtVarTypeEvtHandle =
    32, EvtVarTypeEvtXml = 35 } EVT_VARIANT_TYPE;
typedef HANDLE EVT_HANDLE;
typedef HANDLE EVT_OBJECT_ARRAY_PROPERTY_HANDLE;
typedef struct _EVT_VARIANT {
    union {
        BOOL BooleanVal;
        INT8 SByteVal;
        INT16 Int16Val;
        INT32 Int32Val;
        INT64 Int64Val;
        UINT8 ByteVal;
        UINT16 UInt16Val;
        UINT32 UInt32Val;
        UINT64 UInt64Val;
        float SingleVal;
        double DoubleVal;
        ULONGLONG FileTimeVal;
        SYSTEMTIME *SysTimeVal;
        GUID *GuidVal;
        LPCWSTR StringVal;
        LPCSTR AnsiStringVal;
        PBYTE BinaryVal;
        PSID SidVal;
        size_t SizeTVal;
        EVT_HANDLE EvtHandleVal;
        BOOL *BooleanArr;
        INT8 *SByteArr;
        INT16 *Int16Arr;
        INT32 *Int32Arr;
        INT64 *Int64Arr;
        UINT8 *ByteArr;
        UINT16 *UInt16Arr;
        UINT32 *UInt32Arr;
        UINT64 *UInt64Arr;
        float *SingleArr;
        double *DoubleArr;
        FILETIME *FileTimeArr;
        SYSTEMTIME *SysTimeArr;
        GUID *GuidArr;
        LPWSTR *StringArr;
        LPSTR *AnsiStringArr;
        PSID *SidArr;
        size_t *SizeTArr;
        LPCWSTR XmlVal;
        LPCWSTR *XmlValArr;
    };
    DWORD Count;
    DWORD Type;
} EVT_VARIANT, *PEVT_VARIANT;
typedef DWORD (WINAPI *EVT_SUBSCRIBE_CALLBACK)(EVT_SUBSCRIBE_NOTIFY_ACTION, PVOID, EVT_HANDLE);
BOOL WINAPI EvtArchiveExportedLog(EVT_HANDLE Session, LPCWSTR LogFilePath, LCID Locale, DWORD
    Flags);
BOOL WINAPI EvtCancel(EVT_HANDLE Object);
BOOL WINAPI EvtClearLog(EVT_HANDLE Session, LPCWSTR ChannelPath, LPCWSTR TargetFilePath, DWORD
    Flags);
BOOL WINAPI EvtClose(EVT_HANDLE Object);
EVT_HANDLE WINAPI EvtCreateBookmark(LPCWSTR BookmarkXml);
EVT_HANDLE WINAPI EvtCreateRenderContext(DWORD ValuePathsCount, LPCWSTR *ValuePaths, DWORD Flags);
BOOL WINAPI EvtExportLog(EVT_HANDLE Session, LPCWSTR Path, LPCWSTR Query, LPCWSTR TargetFilePath,
    DWORD Flags);
BOOL WINAPI EvtFormatMessage(EVT_HANDLE PublisherMetadata, EVT_HANDLE Event, DWORD MessageId, DWORD
    ValueCount, PEVT_VARIANT Values, DWORD Flags, DWORD BufferSize, LPWSTR Buffer, PDWORD
    BufferUsed);
BOOL WINAPI EvtGetChannelConfigProperty(EVT_HANDLE ChannelConfig, EVT_CHANNEL_CONFIG_PROPERTY_ID
    PropertyId, DWORD Flags, DWORD PropertyValueBufferSize, PEVT_VARIANT PropertyValueBuffer, PDWORD
    PropertyValueBufferUsed);
BOOL WINAPI EvtGetEventInfo(EVT_HANDLE Event, EVT_EVENT_PROPERTY_ID PropertyId, DWORD
    PropertyValueBufferSize, PEVT_VARIANT PropertyValueBuffer, PDWORD PropertyValueBufferUsed);
BOOL WINAPI EvtGetEventMetadataProperty(EVT_HANDLE EventMetadata, EVT_EVENT_METADATA_PROPERTY_ID
    PropertyId, DWORD Flags, DWORD EventMetadataPropertyBufferSize, PEVT_VARIANT
    EventMetadataPropertyBuffer, PDWORD EventMetadataPropertyBufferUsed);
DWORD WINAPI EvtGetExtendedStatus(DWORD BufferSize, LPWSTR Buffer, PDWORD BufferUsed);
BOOL WINAPI EvtGetLogInfo(EVT_HANDLE Log, EVT_LOG_PROPERTY_ID PropertyId, DWORD
    PropertyValueBufferSize, PEVT_VARIANT PropertyValueBuffer, PDWORD PropertyValueBufferUsed);
BOOL WINAPI EvtGetObjectArrayProperty(EVT_OBJECT_ARRAY_PROPERTY_HANDLE ObjectArray, DWORD
    PropertyId, DWORD ArrayIndex, DWORD Flags, DWORD PropertyValueBufferSize, PEVT_VARIANT
    PropertyValueBuffer, PDWORD PropertyValueBufferUsed);
BOOL WINAPI EvtGetObjectArraySize(EVT_OBJECT_ARRAY_PROPERTY_HANDLE ObjectArray, PDWORD
    ObjectArraySize);
BOOL WINAPI EvtGetPublisherMetadataProperty(EVT_HANDLE PublisherMetadata,
    EVT_PUBLISHER_METADATA_PROPERTY_ID PropertyId, DWORD Flags, DWORD
    PublisherMetadataPropertyBufferSize, PEVT_VARIANT PublisherMetadataPropertyBuffer, PDWORD
    PublisherMetadataPropertyBufferUsed);
BOOL WINAPI EvtGetQueryInfo(EVT_HANDLE QueryOrSubscription, EVT_QUERY_PROPERTY_ID PropertyId, DWORD
    PropertyValueBufferSize, PEVT_VARIANT PropertyValueBuffer, PDWORD PropertyValueBufferUsed);
BOOL WINAPI EvtNext(EVT_HANDLE ResultSet, DWORD EventArraySize, EVT_HANDLE *EventArray, DWORD
    Timeout, DWORD Flags, PDWORD Returned);
BOOL WINAPI EvtNextChannelPath(EVT_HANDLE ChannelEnum, DWORD ChannelPathBufferSize, LPWSTR
    ChannelPathBuffer, PDWORD ChannelPathBufferUsed);
EVT_HANDLE WINAPI EvtNextEventMetadata(EVT_HANDLE EventMetadataEnum, DWORD Flags);
BOOL WINAPI EvtNextPublisherId(EVT_HANDLE PublisherEnum, DWORD PublisherIdBufferSize, LPWSTR
    PublisherIdBuffer, PDWORD PublisherIdBufferUsed);
EVT_HANDLE WINAPI EvtOpenChannelConfig(EVT_HANDLE Session, LPCWSTR ChannelPath, DWORD Flags);
EVT_HANDLE WINAPI EvtOpenChannelEnum(EVT_HANDLE Session, DWORD Flags);
EVT_HANDLE WINAPI EvtOpenEventMetadataEnum(EVT_HANDLE PublisherMetadata, DWORD Flags);
EVT_HANDLE WINAPI EvtOpenLog(EVT_HANDLE Session, LPCWSTR Path, DWORD Flags);
EVT_HANDLE WINAPI EvtOpenPublisherEnum(EVT_HANDLE Session, DWORD Flags);
EVT_HANDLE WINAPI EvtOpenPublisherMetadata(EVT_HANDLE Session, LPCWSTR PublisherIdentity, LPCWSTR
    LogFilePath, LCID Locale, DWORD Flags);
EVT_HANDLE WINAPI EvtOpenSession(EVT_LOGIN_CLASS LoginClass, PVOID Login, DWORD Timeout, DWORD
    Flags);
EVT_HANDLE WINAPI EvtQuery(EVT_HANDLE Session, LPCWSTR Path, LPCWSTR Query, DWORD Flags);
BOOL WINAPI EvtRender(EVT_HANDLE Context, EVT_HANDLE Fragment, DWORD Flags, DWORD BufferSize, PVOID
    Buffer, PDWORD BufferUsed, PDWORD PropertyCount);
BOOL WINAPI EvtSaveChannelConfig(EVT_HANDLE ChannelConfig, DWORD Flags);
BOOL WINAPI EvtSeek(EVT_HANDLE ResultSet, LONGLONG Position, EVT_HANDLE Bookmark, DWORD Timeout,
    DWORD Flags);
BOOL WINAPI EvtSetChannelConfigProperty(EVT_HANDLE ChannelConfig, EVT_CHANNEL_CONFIG_PROPERTY_ID
    PropertyId, DWORD Flags, PEVT_VARIANT PropertyValue);
EVT_HANDLE WINAPI EvtSubscribe(EVT_HANDLE Session, HANDLE SignalEvent, LPCWSTR ChannelPath, LPCWSTR
    Query, EVT_HANDLE Bookmark, PVOID context, EVT_SUBSCRIBE_CALLBACK Callback, DWORD Flags);
BOOL WINAPI EvtUpdateBookmark(EVT_HANDLE Bookmark, EVT_HANDLE Event);

#ifdef __cplusplus
}
#endif

#endif
