/* Local security authority. */
#ifndef _NTSECAPI_
#define _NTSECAPI_

#include <hl_aw.h>
#include <windows.h>
#include <lsalookup.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef ULONG LSA_OPERATIONAL_MODE, *PLSA_OPERATIONAL_MODE;
typedef enum _SECURITY_LOGON_TYPE { UndefinedLogonType, Interactive = 2, Network, Batch, Service,
    Proxy, Unlock, NetworkCleartext, NewCredentials, RemoteInteractive, CachedInteractive,
    CachedRemoteInteractive, CachedUnlock } SECURITY_LOGON_TYPE, *PSECURITY_LOGON_TYPE;
typedef enum _POLICY_AUDIT_EVENT_TYPE { AuditCategorySystem, AuditCategoryLogon,
    AuditCategoryObjectAccess, AuditCategoryPrivilegeUse, AuditCategoryDetailedTracking,
    AuditCategoryPolicyChange, AuditCategoryAccountManagement, AuditCategoryDirectoryServiceAccess,
    AuditCategoryAccountLogon } POLICY_AUDIT_EVENT_TYPE, *PPOLICY_AUDIT_EVENT_TYPE;
struct _LSA_UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWSTR Buffer;
};
NTSTATUS WINAPI LsaRegisterLogonProcess(PLSA_STRING LogonProcessName, PHANDLE LsaHandle,
    PLSA_OPERATIONAL_MODE SecurityMode);
NTSTATUS WINAPI LsaLogonUser(HANDLE LsaHandle, PLSA_STRING OriginName, SECURITY_LOGON_TYPE
    LogonType, ULONG AuthenticationPackage, PVOID AuthenticationInformation, ULONG
    AuthenticationInformationLength, PTOKEN_GROUPS LocalGroups, PTOKEN_SOURCE SourceContext, PVOID
    *ProfileBuffer, PULONG ProfileBufferLength, PLUID LogonId, PHANDLE Token, PQUOTA_LIMITS Quotas,
    PNTSTATUS SubStatus);
NTSTATUS WINAPI LsaLookupAuthenticationPackage(HANDLE LsaHandle, PLSA_STRING PackageName, PULONG
    AuthenticationPackage);
NTSTATUS WINAPI LsaFreeReturnBuffer(PVOID Buffer);
NTSTATUS WINAPI LsaCallAuthenticationPackage(HANDLE LsaHandle, ULONG AuthenticationPackage, PVOID
    ProtocolSubmitBuffer, ULONG SubmitBufferLength, PVOID *ProtocolReturnBuffer, PULONG
    ReturnBufferLength, PNTSTATUS ProtocolStatus);
NTSTATUS WINAPI LsaDeregisterLogonProcess(HANDLE LsaHandle);
NTSTATUS WINAPI LsaConnectUntrusted(PHANDLE LsaHandle);
NTSTATUS WINAPI LsaInsertProtectedProcessAddress(PVOID BufferAddress, ULONG BufferSize);
NTSTATUS WINAPI LsaRemoveProtectedProcessAddress(PVOID BufferAddress, ULONG BufferSize);
typedef struct _LSA_TRUST_INFORMATION {
    LSA_UNICODE_STRING Name;
    PSID Sid;
} LSA_TRUST_INFORMATION, *PLSA_TRUST_INFORMATION;
typedef struct _LSA_REFERENCED_DOMAIN_LIST {
    ULONG Entries;
    PLSA_TRUST_INFORMATION Domains;
} LSA_REFERENCED_DOMAIN_LIST, *PLSA_REFERENCED_DOMAIN_LIST;
typedef struct _LSA_TRANSLATED_SID {
    SID_NAME_USE Use;
    ULONG RelativeId;
    LONG DomainIndex;
} LSA_TRANSLATED_SID, *PLSA_TRANSLATED_SID;
typedef struct _LSA_TRANSLATED_SID2 {
    SID_NAME_USE Use;
    PSID Sid;
    LONG DomainIndex;
    ULONG Flags;
} LSA_TRANSLATED_SID2, *PLSA_TRANSLATED_SID2;
typedef struct _LSA_TRANSLATED_NAME {
    SID_NAME_USE Use;
    LSA_UNICODE_STRING Name;
    LONG DomainIndex;
} LSA_TRANSLATED_NAME, *PLSA_TRANSLATED_NAME;
typedef enum _POLICY_INFORMATION_CLASS { PolicyAuditLogInformation = 1,
    PolicyAuditEventsInformation, PolicyPrimaryDomainInformation, PolicyPdAccountInformation,
    PolicyAccountDomainInformation, PolicyLsaServerRoleInformation, PolicyReplicaSourceInformation,
    PolicyDefaultQuotaInformation, PolicyModificationInformation, PolicyAuditFullSetInformation,
    PolicyAuditFullQueryInformation, PolicyDnsDomainInformation, PolicyDnsDomainInformationInt,
    PolicyLocalAccountDomainInformation, PolicyMachineAccountInformation, PolicyLastEntry }
    POLICY_INFORMATION_CLASS, *PPOLICY_INFORMATION_CLASS;
typedef enum _POLICY_DOMAIN_INFORMATION_CLASS { PolicyDomainEfsInformation = 2,
    PolicyDomainKerberosTicketInformation } POLICY_DOMAIN_INFORMATION_CLASS,
    *PPOLICY_DOMAIN_INFORMATION_CLASS;
typedef enum _POLICY_NOTIFICATION_INFORMATION_CLASS { PolicyNotifyAuditEventsInformation = 1,
    PolicyNotifyAccountDomainInformation, PolicyNotifyServerRoleInformation,
    PolicyNotifyDnsDomainInformation, PolicyNotifyDomainEfsInformation,
    PolicyNotifyDomainKerberosTicketInformation, PolicyNotifyMachineAccountPasswordInformation,
    PolicyNotifyGlobalSaclInformation, PolicyNotifyMax } POLICY_NOTIFICATION_INFORMATION_CLASS,
    *PPOLICY_NOTIFICATION_INFORMATION_CLASS;
typedef PVOID LSA_HANDLE, *PLSA_HANDLE;
typedef enum _TRUSTED_INFORMATION_CLASS { TrustedDomainNameInformation = 1,
    TrustedControllersInformation, TrustedPosixOffsetInformation, TrustedPasswordInformation,
    TrustedDomainInformationBasic, TrustedDomainInformationEx, TrustedDomainAuthInformation,
    TrustedDomainFullInformation, TrustedDomainAuthInformationInternal,
    TrustedDomainFullInformationInternal, TrustedDomainInformationEx2Internal,
    TrustedDomainFullInformation2Internal, TrustedDomainSupportedEncryptionTypes }
    TRUSTED_INFORMATION_CLASS, *PTRUSTED_INFORMATION_CLASS;
typedef struct _TRUSTED_DOMAIN_INFORMATION_EX {
    LSA_UNICODE_STRING Name;
    LSA_UNICODE_STRING FlatName;
    PSID Sid;
    ULONG TrustDirection;
    ULONG TrustType;
    ULONG TrustAttributes;
} TRUSTED_DOMAIN_INFORMATION_EX, *PTRUSTED_DOMAIN_INFORMATION_EX;
typedef struct _LSA_AUTH_INFORMATION {
    LARGE_INTEGER LastUpdateTime;
    ULONG AuthType;
    ULONG AuthInfoLength;
    PUCHAR AuthInfo;
} LSA_AUTH_INFORMATION, *PLSA_AUTH_INFORMATION;
typedef struct _TRUSTED_DOMAIN_AUTH_INFORMATION {
    ULONG IncomingAuthInfos;
    PLSA_AUTH_INFORMATION IncomingAuthenticationInformation;
    PLSA_AUTH_INFORMATION IncomingPreviousAuthenticationInformation;
    ULONG OutgoingAuthInfos;
    PLSA_AUTH_INFORMATION OutgoingAuthenticationInformation;
    PLSA_AUTH_INFORMATION OutgoingPreviousAuthenticationInformation;
} TRUSTED_DOMAIN_AUTH_INFORMATION, *PTRUSTED_DOMAIN_AUTH_INFORMATION;
typedef enum LSA_FOREST_TRUST_RECORD_TYPE { ForestTrustTopLevelName, ForestTrustTopLevelNameEx,
    ForestTrustDomainInfo, ForestTrustRecordTypeLast = 2 } LSA_FOREST_TRUST_RECORD_TYPE;
typedef struct _LSA_FOREST_TRUST_DOMAIN_INFO {
    PSID Sid;
    LSA_UNICODE_STRING DnsName;
    LSA_UNICODE_STRING NetbiosName;
} LSA_FOREST_TRUST_DOMAIN_INFO, *PLSA_FOREST_TRUST_DOMAIN_INFO;
typedef struct _LSA_FOREST_TRUST_BINARY_DATA {
    ULONG Length;
    PUCHAR Buffer;
} LSA_FOREST_TRUST_BINARY_DATA, *PLSA_FOREST_TRUST_BINARY_DATA;
typedef struct _LSA_FOREST_TRUST_RECORD {
    ULONG Flags;
    LSA_FOREST_TRUST_RECORD_TYPE ForestTrustType;
    LARGE_INTEGER Time;
    union {
        LSA_UNICODE_STRING TopLevelName;
        LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo;
        LSA_FOREST_TRUST_BINARY_DATA Data;
    } ForestTrustData;
} LSA_FOREST_TRUST_RECORD, *PLSA_FOREST_TRUST_RECORD;
typedef struct _LSA_FOREST_TRUST_INFORMATION {
    ULONG RecordCount;
    PLSA_FOREST_TRUST_RECORD *Entries;
} LSA_FOREST_TRUST_INFORMATION, *PLSA_FOREST_TRUST_INFORMATION;
typedef enum LSA_FOREST_TRUST_COLLISION_RECORD_TYPE { CollisionTdo, CollisionXref, CollisionOther }
    LSA_FOREST_TRUST_COLLISION_RECORD_TYPE;
typedef struct _LSA_FOREST_TRUST_COLLISION_RECORD {
    ULONG Index;
    LSA_FOREST_TRUST_COLLISION_RECORD_TYPE Type;
    ULONG Flags;
    LSA_UNICODE_STRING Name;
} LSA_FOREST_TRUST_COLLISION_RECORD, *PLSA_FOREST_TRUST_COLLISION_RECORD;
typedef struct _LSA_FOREST_TRUST_COLLISION_INFORMATION {
    ULONG RecordCount;
    PLSA_FOREST_TRUST_COLLISION_RECORD *Entries;
} LSA_FOREST_TRUST_COLLISION_INFORMATION, *PLSA_FOREST_TRUST_COLLISION_INFORMATION;
typedef ULONG *PLSA_ENUMERATION_HANDLE;
NTSTATUS WINAPI LsaFreeMemory(PVOID Buffer);
NTSTATUS WINAPI LsaClose(LSA_HANDLE ObjectHandle);
typedef struct _LSA_LAST_INTER_LOGON_INFO {
    LARGE_INTEGER LastSuccessfulLogon;
    LARGE_INTEGER LastFailedLogon;
    ULONG FailedAttemptCountSinceLastSuccessfulLogon;
} LSA_LAST_INTER_LOGON_INFO, *PLSA_LAST_INTER_LOGON_INFO;
typedef struct _SECURITY_LOGON_SESSION_DATA {
    ULONG Size;
    LUID LogonId;
    LSA_UNICODE_STRING UserName;
    LSA_UNICODE_STRING LogonDomain;
    LSA_UNICODE_STRING AuthenticationPackage;
    ULONG LogonType;
    ULONG Session;
    PSID Sid;
    LARGE_INTEGER LogonTime;
    LSA_UNICODE_STRING LogonServer;
    LSA_UNICODE_STRING DnsDomainName;
    LSA_UNICODE_STRING Upn;
    ULONG UserFlags;
    LSA_LAST_INTER_LOGON_INFO LastLogonInfo;
    LSA_UNICODE_STRING LogonScript;
    LSA_UNICODE_STRING ProfilePath;
    LSA_UNICODE_STRING HomeDirectory;
    LSA_UNICODE_STRING HomeDirectoryDrive;
    LARGE_INTEGER LogoffTime;
    LARGE_INTEGER KickOffTime;
    LARGE_INTEGER PasswordLastSet;
    LARGE_INTEGER PasswordCanChange;
    LARGE_INTEGER PasswordMustChange;
} SECURITY_LOGON_SESSION_DATA, *PSECURITY_LOGON_SESSION_DATA;
NTSTATUS WINAPI LsaEnumerateLogonSessions(PULONG LogonSessionCount, PLUID *LogonSessionList);
NTSTATUS WINAPI LsaGetLogonSessionData(PLUID LogonId, PSECURITY_LOGON_SESSION_DATA
    *ppLogonSessionData);
NTSTATUS WINAPI LsaOpenPolicy(PLSA_UNICODE_STRING SystemName, PLSA_OBJECT_ATTRIBUTES
    ObjectAttributes, ACCESS_MASK DesiredAccess, PLSA_HANDLE PolicyHandle);
NTSTATUS WINAPI LsaQueryInformationPolicy(LSA_HANDLE PolicyHandle, POLICY_INFORMATION_CLASS
    InformationClass, PVOID *Buffer);
NTSTATUS WINAPI LsaSetInformationPolicy(LSA_HANDLE PolicyHandle, POLICY_INFORMATION_CLASS
    InformationClass, PVOID Buffer);
NTSTATUS WINAPI LsaQueryDomainInformationPolicy(LSA_HANDLE PolicyHandle,
    POLICY_DOMAIN_INFORMATION_CLASS InformationClass, PVOID *Buffer);
NTSTATUS WINAPI LsaSetDomainInformationPolicy(LSA_HANDLE PolicyHandle,
    POLICY_DOMAIN_INFORMATION_CLASS InformationClass, PVOID Buffer);
NTSTATUS WINAPI LsaRegisterPolicyChangeNotification(POLICY_NOTIFICATION_INFORMATION_CLASS
    InformationClass, HANDLE NotificationEventHandle);
NTSTATUS WINAPI LsaUnregisterPolicyChangeNotification(POLICY_NOTIFICATION_INFORMATION_CLASS
    InformationClass, HANDLE NotificationEventHandle);
NTSTATUS WINAPI LsaEnumerateTrustedDomains(LSA_HANDLE PolicyHandle, PLSA_ENUMERATION_HANDLE
    EnumerationContext, PVOID *Buffer, ULONG PreferedMaximumLength, PULONG CountReturned);
NTSTATUS WINAPI LsaLookupNames(LSA_HANDLE PolicyHandle, ULONG Count, PLSA_UNICODE_STRING Names,
    PLSA_REFERENCED_DOMAIN_LIST *ReferencedDomains, PLSA_TRANSLATED_SID *Sids);
NTSTATUS WINAPI LsaLookupNames2(LSA_HANDLE PolicyHandle, ULONG Flags, ULONG Count,
    PLSA_UNICODE_STRING Names, PLSA_REFERENCED_DOMAIN_LIST *ReferencedDomains, PLSA_TRANSLATED_SID2
    *Sids);
NTSTATUS WINAPI LsaLookupSids(LSA_HANDLE PolicyHandle, ULONG Count, PSID *Sids,
    PLSA_REFERENCED_DOMAIN_LIST *ReferencedDomains, PLSA_TRANSLATED_NAME *Names);
NTSTATUS WINAPI LsaLookupSids2(LSA_HANDLE PolicyHandle, ULONG LookupOptions, ULONG Count, PSID
    *Sids, PLSA_REFERENCED_DOMAIN_LIST *ReferencedDomains, PLSA_TRANSLATED_NAME *Names);
NTSTATUS WINAPI LsaSetCAPs(PLSA_UNICODE_STRING CAPDNs, ULONG CAPDNCount, ULONG Flags);
NTSTATUS WINAPI LsaGetAppliedCAPIDs(PLSA_UNICODE_STRING SystemName, PSID **CAPIDs, PULONG
    CAPIDCount);
typedef struct _CENTRAL_ACCESS_POLICY_ENTRY {
    LSA_UNICODE_STRING Name;
    LSA_UNICODE_STRING Description;
    LSA_UNICODE_STRING ChangeId;
    ULONG LengthAppliesTo;
    PUCHAR AppliesTo;
    ULONG LengthSD;
    PSECURITY_DESCRIPTOR SD;
    ULONG LengthStagedSD;
    PSECURITY_DESCRIPTOR StagedSD;
    ULONG Flags;
} CENTRAL_ACCESS_POLICY_ENTRY, *PCENTRAL_ACCESS_POLICY_ENTRY;
typedef struct _CENTRAL_ACCESS_POLICY {
    PSID CAPID;
    LSA_UNICODE_STRING Name;
    LSA_UNICODE_STRING Description;
    LSA_UNICODE_STRING ChangeId;
    ULONG Flags;
    ULONG CAPECount;
    PCENTRAL_ACCESS_POLICY_ENTRY *CAPEs;
} CENTRAL_ACCESS_POLICY, *PCENTRAL_ACCESS_POLICY;
NTSTATUS WINAPI LsaQueryCAPs(PSID *CAPIDs, ULONG CAPIDCount, PCENTRAL_ACCESS_POLICY *CAPs, PULONG
    CAPCount);
NTSTATUS WINAPI LsaEnumerateAccountsWithUserRight(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING
    UserRight, PVOID *Buffer, PULONG CountReturned);
NTSTATUS WINAPI LsaEnumerateAccountRights(LSA_HANDLE PolicyHandle, PSID AccountSid,
    PLSA_UNICODE_STRING *UserRights, PULONG CountOfRights);
NTSTATUS WINAPI LsaAddAccountRights(LSA_HANDLE PolicyHandle, PSID AccountSid, PLSA_UNICODE_STRING
    UserRights, ULONG CountOfRights);
NTSTATUS WINAPI LsaRemoveAccountRights(LSA_HANDLE PolicyHandle, PSID AccountSid, BOOLEAN AllRights,
    PLSA_UNICODE_STRING UserRights, ULONG CountOfRights);
NTSTATUS WINAPI LsaOpenTrustedDomainByName(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING
    TrustedDomainName, ACCESS_MASK DesiredAccess, PLSA_HANDLE TrustedDomainHandle);
NTSTATUS WINAPI LsaQueryTrustedDomainInfo(LSA_HANDLE PolicyHandle, PSID TrustedDomainSid,
    TRUSTED_INFORMATION_CLASS InformationClass, PVOID *Buffer);
NTSTATUS WINAPI LsaSetTrustedDomainInformation(LSA_HANDLE PolicyHandle, PSID TrustedDomainSid,
    TRUSTED_INFORMATION_CLASS InformationClass, PVOID Buffer);
NTSTATUS WINAPI LsaDeleteTrustedDomain(LSA_HANDLE PolicyHandle, PSID TrustedDomainSid);
NTSTATUS WINAPI LsaQueryTrustedDomainInfoByName(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING
    TrustedDomainName, TRUSTED_INFORMATION_CLASS InformationClass, PVOID *Buffer);
NTSTATUS WINAPI LsaSetTrustedDomainInfoByName(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING
    TrustedDomainName, TRUSTED_INFORMATION_CLASS InformationClass, PVOID Buffer);
NTSTATUS WINAPI LsaEnumerateTrustedDomainsEx(LSA_HANDLE PolicyHandle, PLSA_ENUMERATION_HANDLE
    EnumerationContext, PVOID *Buffer, ULONG PreferedMaximumLength, PULONG CountReturned);
NTSTATUS WINAPI LsaCreateTrustedDomainEx(LSA_HANDLE PolicyHandle, PTRUSTED_DOMAIN_INFORMATION_EX
    TrustedDomainInformation, PTRUSTED_DOMAIN_AUTH_INFORMATION AuthenticationInformation,
    ACCESS_MASK DesiredAccess, PLSA_HANDLE TrustedDomainHandle);
NTSTATUS WINAPI LsaQueryForestTrustInformation(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING
    TrustedDomainName, PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo);
NTSTATUS WINAPI LsaSetForestTrustInformation(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING
    TrustedDomainName, PLSA_FOREST_TRUST_INFORMATION ForestTrustInfo, BOOLEAN CheckOnly,
    PLSA_FOREST_TRUST_COLLISION_INFORMATION *CollisionInfo);
NTSTATUS WINAPI LsaStorePrivateData(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING KeyName,
    PLSA_UNICODE_STRING PrivateData);
NTSTATUS WINAPI LsaRetrievePrivateData(LSA_HANDLE PolicyHandle, PLSA_UNICODE_STRING KeyName,
    PLSA_UNICODE_STRING *PrivateData);
ULONG WINAPI LsaNtStatusToWinError(NTSTATUS Status);
typedef enum MSV1_0_AVID { MsvAvEOL, MsvAvNbComputerName, MsvAvNbDomainName, MsvAvDnsComputerName,
    MsvAvDnsDomainName, MsvAvDnsTreeName, MsvAvFlags, MsvAvTimestamp, MsvAvRestrictions,
    MsvAvSingleHost = 8, MsvAvTargetName, MsvAvChannelBindings } MSV1_0_AVID;
BOOLEAN WINAPI SystemFunction036(PVOID RandomBuffer, ULONG RandomBufferLength);
NTSTATUS WINAPI SystemFunction040(PVOID Memory, ULONG MemorySize, ULONG OptionFlags);
NTSTATUS WINAPI SystemFunction041(PVOID Memory, ULONG MemorySize, ULONG OptionFlags);
typedef struct _SecHandle {
    ULONG_PTR dwLower;
    ULONG_PTR dwUpper;
} SecHandle, *PSecHandle;
typedef struct _AUDIT_POLICY_INFORMATION {
    GUID AuditSubCategoryGuid;
    ULONG AuditingInformation;
    GUID AuditCategoryGuid;
} AUDIT_POLICY_INFORMATION, *PAUDIT_POLICY_INFORMATION;
typedef const PAUDIT_POLICY_INFORMATION PCAUDIT_POLICY_INFORMATION;
typedef struct _POLICY_AUDIT_SID_ARRAY {
    ULONG UsersCount;
    PSID *UserSidArray;
} POLICY_AUDIT_SID_ARRAY, *PPOLICY_AUDIT_SID_ARRAY;
BOOLEAN WINAPI AuditComputeEffectivePolicyBySid(const PSID pSid, const GUID *pSubCategoryGuids,
    ULONG PolicyCount, PAUDIT_POLICY_INFORMATION *ppAuditPolicy);
void WINAPI AuditFree(PVOID Buffer);
BOOLEAN WINAPI AuditSetSystemPolicy(PCAUDIT_POLICY_INFORMATION pAuditPolicy, ULONG PolicyCount);
BOOLEAN WINAPI AuditQuerySystemPolicy(const GUID *pSubCategoryGuids, ULONG PolicyCount,
    PAUDIT_POLICY_INFORMATION *ppAuditPolicy);
BOOLEAN WINAPI AuditSetPerUserPolicy(const PSID pSid, PCAUDIT_POLICY_INFORMATION pAuditPolicy, ULONG
    PolicyCount);
BOOLEAN WINAPI AuditQueryPerUserPolicy(const PSID pSid, const GUID *pSubCategoryGuids, ULONG
    PolicyCount, PAUDIT_POLICY_INFORMATION *ppAuditPolicy);
BOOLEAN WINAPI AuditComputeEffectivePolicyByToken(HANDLE hTokenHandle, const GUID
    *pSubCategoryGuids, ULONG PolicyCount, PAUDIT_POLICY_INFORMATION *ppAuditPolicy);
BOOLEAN WINAPI AuditEnumerateCategories(GUID **ppAuditCategoriesArray, PULONG pCountReturned);
BOOLEAN WINAPI AuditEnumeratePerUserPolicy(PPOLICY_AUDIT_SID_ARRAY *ppAuditSidArray);
BOOLEAN WINAPI AuditEnumerateSubCategories(const GUID *pAuditCategoryGuid, BOOLEAN
    bRetrieveAllSubCategories, GUID **ppAuditSubCategoriesArray, PULONG pCountReturned);
BOOLEAN WINAPI AuditLookupCategoryGuidFromCategoryId(POLICY_AUDIT_EVENT_TYPE AuditCategoryId, GUID
    *pAuditCategoryGuid);
BOOLEAN WINAPI AuditQuerySecurity(SECURITY_INFORMATION SecurityInformation, PSECURITY_DESCRIPTOR
    *ppSecurityDescriptor);
BOOLEAN WINAPI AuditLookupSubCategoryNameA(const GUID *pAuditSubCategoryGuid, LPSTR
    *ppszSubCategoryName);
BOOLEAN WINAPI AuditLookupSubCategoryNameW(const GUID *pAuditSubCategoryGuid, LPWSTR
    *ppszSubCategoryName);
BOOLEAN WINAPI AuditLookupCategoryNameA(const GUID *pAuditCategoryGuid, LPSTR *ppszCategoryName);
BOOLEAN WINAPI AuditLookupCategoryNameW(const GUID *pAuditCategoryGuid, LPWSTR *ppszCategoryName);
BOOLEAN WINAPI AuditLookupCategoryIdFromCategoryGuid(const GUID *pAuditCategoryGuid,
    PPOLICY_AUDIT_EVENT_TYPE pAuditCategoryId);
BOOLEAN WINAPI AuditSetSecurity(SECURITY_INFORMATION SecurityInformation, PSECURITY_DESCRIPTOR
    pSecurityDescriptor);
BOOLEAN WINAPI AuditSetGlobalSaclW(PCWSTR ObjectTypeName, PACL Acl);
BOOLEAN WINAPI AuditSetGlobalSaclA(PCSTR ObjectTypeName, PACL Acl);
BOOLEAN WINAPI AuditQueryGlobalSaclW(PCWSTR ObjectTypeName, PACL *Acl);
BOOLEAN WINAPI AuditQueryGlobalSaclA(PCSTR ObjectTypeName, PACL *Acl);

#ifdef __cplusplus
}
#endif

#define MAXIMUM_CAPES_PER_CAP 0x7f
#define SE_INTERACTIVE_LOGON_NAME TEXT("SeInteractiveLogonRight")
#define SE_NETWORK_LOGON_NAME TEXT("SeNetworkLogonRight")
#define SE_BATCH_LOGON_NAME TEXT("SeBatchLogonRight")
#define SE_SERVICE_LOGON_NAME TEXT("SeServiceLogonRight")
#define SE_DENY_INTERACTIVE_LOGON_NAME TEXT("SeDenyInteractiveLogonRight")
#define SE_DENY_NETWORK_LOGON_NAME TEXT("SeDenyNetworkLogonRight")
#define SE_DENY_BATCH_LOGON_NAME TEXT("SeDenyBatchLogonRight")
#define SE_DENY_SERVICE_LOGON_NAME TEXT("SeDenyServiceLogonRight")
#define SE_REMOTE_INTERACTIVE_LOGON_NAME TEXT("SeRemoteInteractiveLogonRight")
#define SE_DENY_REMOTE_INTERACTIVE_LOGON_NAME TEXT("SeDenyRemoteInteractiveLogonRight")
#define LOGON_GUEST 0x01
#define LOGON_NOENCRYPTION 0x02
#define LOGON_CACHED_ACCOUNT 0x04
#define LOGON_USED_LM_PASSWORD 0x08
#define LOGON_EXTRA_SIDS 0x20
#define LOGON_SUBAUTH_SESSION_KEY 0x40
#define LOGON_SERVER_TRUST_ACCOUNT 0x80
#define LOGON_NTLMV2_ENABLED 0x100
#define LOGON_RESOURCE_GROUPS 0x200
#define LOGON_PROFILE_PATH_RETURNED 0x400
#define LOGON_NT_V2 0x800
#define LOGON_LM_V2 0x1000
#define LOGON_NTLM_V2 0x2000
#define LOGON_OPTIMIZED 0x4000
#define LOGON_WINLOGON 0x8000
#define LOGON_PKINIT 0x10000
#define LOGON_NO_OPTIMIZED 0x20000
#define LOGON_NO_ELEVATION 0x40000
#define LOGON_MANAGED_SERVICE 0x80000
#define LOGON_GRACE_LOGON 0x01000000
#define RtlGenRandom SystemFunction036
#define KERB_WRAP_NO_ENCRYPT 0x80000001

#define AuditLookupSubCategoryName WINAPI_AW(AuditLookupSubCategoryName)
#define AuditLookupCategoryName WINAPI_AW(AuditLookupCategoryName)
#define AuditSetGlobalSacl WINAPI_AW(AuditSetGlobalSacl)
#define AuditQueryGlobalSacl WINAPI_AW(AuditQueryGlobalSacl)

#endif
