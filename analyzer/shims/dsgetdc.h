/* Domain controllers. */
#ifndef _DSGETDC_
#define _DSGETDC_

#include <hl_aw.h>
#include <windows.h>
#include <ntsecapi.h>
#include <winsock2.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _DOMAIN_CONTROLLER_INFOA {
    LPSTR DomainControllerName;
    LPSTR DomainControllerAddress;
    ULONG DomainControllerAddressType;
    GUID DomainGuid;
    LPSTR DomainName;
    LPSTR DnsForestName;
    ULONG Flags;
    LPSTR DcSiteName;
    LPSTR ClientSiteName;
} DOMAIN_CONTROLLER_INFOA, *PDOMAIN_CONTROLLER_INFOA;
typedef struct _DOMAIN_CONTROLLER_INFOW {
    LPWSTR DomainControllerName;
    LPWSTR DomainControllerAddress;
    ULONG DomainControllerAddressType;
    GUID DomainGuid;
    LPWSTR DomainName;
    LPWSTR DnsForestName;
    ULONG Flags;
    LPWSTR DcSiteName;
    LPWSTR ClientSiteName;
} DOMAIN_CONTROLLER_INFOW, *PDOMAIN_CONTROLLER_INFOW;
DWORD WINAPI DsGetDcNameA(LPCSTR ComputerName, LPCSTR DomainName, GUID *DomainGuid, LPCSTR SiteName,
    ULONG Flags, PDOMAIN_CONTROLLER_INFOA *DomainControllerInfo);
DWORD WINAPI DsGetDcNameW(LPCWSTR ComputerName, LPCWSTR DomainName, GUID *DomainGuid, LPCWSTR
    SiteName, ULONG Flags, PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo);
DWORD WINAPI DsGetSiteNameA(LPCSTR ComputerName, LPSTR *SiteName);
DWORD WINAPI DsGetSiteNameW(LPCWSTR ComputerName, LPWSTR *SiteName);
DWORD WINAPI DsValidateSubnetNameW(LPCWSTR SubnetName);
DWORD WINAPI DsValidateSubnetNameA(LPCSTR SubnetName);
DWORD WINAPI DsAddressToSiteNamesW(LPCWSTR ComputerName, DWORD EntryCount, PSOCKET_ADDRESS
    SocketAddresses, LPWSTR **SiteNames);
DWORD WINAPI DsAddressToSiteNamesA(LPCSTR ComputerName, DWORD EntryCount, PSOCKET_ADDRESS
    SocketAddresses, LPSTR **SiteNames);
DWORD WINAPI DsAddressToSiteNamesExW(LPCWSTR ComputerName, DWORD EntryCount, PSOCKET_ADDRESS
    SocketAddresses, LPWSTR **SiteNames, LPWSTR **SubnetNames);
DWORD WINAPI DsAddressToSiteNamesExA(LPCSTR ComputerName, DWORD EntryCount, PSOCKET_ADDRESS
    SocketAddresses, LPSTR **SiteNames, LPSTR **SubnetNames);
typedef struct _DS_DOMAIN_TRUSTSW {
    LPWSTR NetbiosDomainName;
    LPWSTR DnsDomainName;
    ULONG Flags;
    ULONG ParentIndex;
    ULONG TrustType;
    ULONG TrustAttributes;
    PSID DomainSid;
    GUID DomainGuid;
} DS_DOMAIN_TRUSTSW, *PDS_DOMAIN_TRUSTSW;
typedef struct _DS_DOMAIN_TRUSTSA {
    LPSTR NetbiosDomainName;
    LPSTR DnsDomainName;
    ULONG Flags;
    ULONG ParentIndex;
    ULONG TrustType;
    ULONG TrustAttributes;
    PSID DomainSid;
    GUID DomainGuid;
} DS_DOMAIN_TRUSTSA, *PDS_DOMAIN_TRUSTSA;
DWORD WINAPI DsEnumerateDomainTrustsW(LPWSTR ServerName, ULONG Flags, PDS_DOMAIN_TRUSTSW *Domains,
    PULONG DomainCount);
DWORD WINAPI DsEnumerateDomainTrustsA(LPSTR ServerName, ULONG Flags, PDS_DOMAIN_TRUSTSA *Domains,
    PULONG DomainCount);
DWORD WINAPI DsGetForestTrustInformationW(LPCWSTR ServerName, LPCWSTR TrustedDomainName, DWORD
    Flags, PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo);
DWORD WINAPI DsMergeForestTrustInformationW(LPCWSTR DomainName, PLSA_FOREST_TRUST_INFORMATION
    NewForestTrustInfo, PLSA_FOREST_TRUST_INFORMATION OldForestTrustInfo,
    PLSA_FOREST_TRUST_INFORMATION *MergedForestTrustInfo);
DWORD WINAPI DsGetDcSiteCoverageW(LPCWSTR ServerName, PULONG EntryCount, LPWSTR **SiteNames);
DWORD WINAPI DsGetDcSiteCoverageA(LPCSTR ServerName, PULONG EntryCount, LPSTR **SiteNames);
DWORD WINAPI DsDeregisterDnsHostRecordsW(LPWSTR ServerName, LPWSTR DnsDomainName, GUID *DomainGuid,
    GUID *DsaGuid, LPWSTR DnsHostName);
DWORD WINAPI DsDeregisterDnsHostRecordsA(LPSTR ServerName, LPSTR DnsDomainName, GUID *DomainGuid,
    GUID *DsaGuid, LPSTR DnsHostName);
DWORD WINAPI DsGetDcOpenW(LPCWSTR DnsName, ULONG OptionFlags, LPCWSTR SiteName, GUID *DomainGuid,
    LPCWSTR DnsForestName, ULONG DcFlags, PHANDLE RetGetDcContext);
DWORD WINAPI DsGetDcOpenA(LPCSTR DnsName, ULONG OptionFlags, LPCSTR SiteName, GUID *DomainGuid,
    LPCSTR DnsForestName, ULONG DcFlags, PHANDLE RetGetDcContext);
DWORD WINAPI DsGetDcNextW(HANDLE GetDcContextHandle, PULONG SockAddressCount, LPSOCKET_ADDRESS
    *SockAddresses, LPWSTR *DnsHostName);
DWORD WINAPI DsGetDcNextA(HANDLE GetDcContextHandle, PULONG SockAddressCount, LPSOCKET_ADDRESS
    *SockAddresses, LPSTR *DnsHostName);
void WINAPI DsGetDcCloseW(HANDLE GetDcContextHandle);

#ifdef __cplusplus
}
#endif

#define _DSGETDC_
#define DSGETDCAPI DECLSPEC_IMPORT
#define DS_FORCE_REDISCOVERY 0x00000001
#define DS_DIRECTORY_SERVICE_REQUIRED 0x00000010
#define DS_DIRECTORY_SERVICE_PREFERRED 0x00000020
#define DS_GC_SERVER_REQUIRED 0x00000040
#define DS_PDC_REQUIRED 0x00000080
#define DS_BACKGROUND_ONLY 0x00000100
#define DS_IP_REQUIRED 0x00000200
#define DS_KDC_REQUIRED 0x00000400
#define DS_TIMESERV_REQUIRED 0x00000800
#define DS_WRITABLE_REQUIRED 0x00001000
#define DS_GOOD_TIMESERV_PREFERRED 0x00002000
#define DS_AVOID_SELF 0x00004000
#define DS_ONLY_LDAP_NEEDED 0x00008000
#define DS_IS_FLAT_NAME 0x00010000
#define DS_IS_DNS_NAME 0x00020000
#define DS_RETURN_DNS_NAME 0x40000000
#define DS_RETURN_FLAT_NAME 0x80000000
#define DSGETDC_VALID_FLAGS (DS_FORCE_REDISCOVERY | DS_DIRECTORY_SERVICE_REQUIRED | \
    DS_DIRECTORY_SERVICE_PREFERRED | DS_GC_SERVER_REQUIRED | DS_PDC_REQUIRED | DS_BACKGROUND_ONLY | \
    DS_IP_REQUIRED | DS_KDC_REQUIRED | DS_TIMESERV_REQUIRED | DS_WRITABLE_REQUIRED | \
    DS_GOOD_TIMESERV_PREFERRED | DS_AVOID_SELF | DS_ONLY_LDAP_NEEDED | DS_IS_FLAT_NAME | \
    DS_IS_DNS_NAME | DS_RETURN_FLAT_NAME | DS_RETURN_DNS_NAME)
#define DS_INET_ADDRESS 1
#define DS_NETBIOS_ADDRESS 2
#define DS_PDC_FLAG 0x00000001
#define DS_GC_FLAG 0x00000004
#define DS_LDAP_FLAG 0x00000008
#define DS_DS_FLAG 0x00000010
#define DS_KDC_FLAG 0x00000020
#define DS_TIMESERV_FLAG 0x00000040
#define DS_CLOSEST_FLAG 0x00000080
#define DS_WRITABLE_FLAG 0x00000100
#define DS_GOOD_TIMESERV_FLAG 0x00000200
#define DS_NDNC_FLAG 0x00000400
#define DS_PING_FLAGS 0x0000FFFF
#define DS_DNS_CONTROLLER_FLAG 0x20000000
#define DS_DNS_DOMAIN_FLAG 0x40000000
#define DS_DNS_FOREST_FLAG 0x80000000
#define DS_DOMAIN_IN_FOREST 0x0001
#define DS_DOMAIN_DIRECT_OUTBOUND 0x0002
#define DS_DOMAIN_TREE_ROOT 0x0004
#define DS_DOMAIN_PRIMARY 0x0008
#define DS_DOMAIN_NATIVE_MODE 0x0010
#define DS_DOMAIN_DIRECT_INBOUND 0x0020
#define DS_DOMAIN_VALID_FLAGS (DS_DOMAIN_IN_FOREST | DS_DOMAIN_DIRECT_OUTBOUND | DS_DOMAIN_TREE_ROOT \
    | DS_DOMAIN_PRIMARY | DS_DOMAIN_NATIVE_MODE | DS_DOMAIN_DIRECT_INBOUND)
#define DS_GFTI_UPDATE_TDO 0x1
#define DS_GFTI_VALID_FLAGS 0x1
#define DS_ONLY_DO_SITE_NAME 0x01
#define DS_NOTIFY_AFTER_SITE_RECORDS 0x02
#define DS_OPEN_VALID_OPTION_FLAGS (DS_ONLY_DO_SITE_NAME | DS_NOTIFY_AFTER_SITE_RECORDS)
#define DS_OPEN_VALID_FLAGS (DS_FORCE_REDISCOVERY | DS_ONLY_LDAP_NEEDED | DS_KDC_REQUIRED | \
    DS_PDC_REQUIRED | DS_GC_SERVER_REQUIRED | DS_WRITABLE_REQUIRED)

#define DOMAIN_CONTROLLER_INFO WINAPI_AW(DOMAIN_CONTROLLER_INFO)
#define PDOMAIN_CONTROLLER_INFO WINAPI_AW(PDOMAIN_CONTROLLER_INFO)
#define DsGetDcName WINAPI_AW(DsGetDcName)
#define DsGetSiteName WINAPI_AW(DsGetSiteName)
#define DsValidateSubnetName WINAPI_AW(DsValidateSubnetName)
#define DsAddressToSiteNames WINAPI_AW(DsAddressToSiteNames)
#define DsAddressToSiteNamesEx WINAPI_AW(DsAddressToSiteNamesEx)
#define DS_DOMAIN_TRUSTS WINAPI_AW(DS_DOMAIN_TRUSTS)
#define PDS_DOMAIN_TRUSTS WINAPI_AW(PDS_DOMAIN_TRUSTS)
#define DsEnumerateDomainTrusts WINAPI_AW(DsEnumerateDomainTrusts)
#define DsGetDcSiteCoverage WINAPI_AW(DsGetDcSiteCoverage)
#define DsDeregisterDnsHostRecords WINAPI_AW(DsDeregisterDnsHostRecords)
#define DsGetDcOpen WINAPI_AW(DsGetDcOpen)
#define DsGetDcNext WINAPI_AW(DsGetDcNext)

#endif
