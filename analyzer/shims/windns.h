/* DNS. */
#ifndef _WINDNS_INCLUDED_
#define _WINDNS_INCLUDED_

#include <hl_aw.h>
#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long long QWORD;
typedef LONG DNS_STATUS;
typedef DWORD IP4_ADDRESS;
typedef struct _IP4_ARRAY {
    DWORD AddrCount;
    IP4_ADDRESS AddrArray[1];
} IP4_ARRAY, *PIP4_ARRAY;
typedef union IP6_ADDRESS {
    QWORD IP6Qword[2];
    DWORD IP6Dword[4];
    WORD IP6Word[8];
    BYTE IP6Byte[16];
} IP6_ADDRESS, *PIP6_ADDRESS;
typedef struct DNS_A_DATA {
    IP4_ADDRESS IpAddress;
} DNS_A_DATA, *PDNS_A_DATA;
typedef struct DNS_PTR_DATAW {
    PWSTR pNameHost;
} DNS_PTR_DATAW, *PDNS_PTR_DATAW;
typedef struct DNS_PTR_DATAA {
    PSTR pNameHost;
} DNS_PTR_DATAA, *PDNS_PTR_DATAA;
typedef struct DNS_SOA_DATAW {
    PWSTR pNamePrimaryServer;
    PWSTR pNameAdministrator;
    DWORD dwSerialNo;
    DWORD dwRefresh;
    DWORD dwRetry;
    DWORD dwExpire;
    DWORD dwDefaultTtl;
} DNS_SOA_DATAW, *PDNS_SOA_DATAW;
typedef struct DNS_SOA_DATAA {
    PSTR pNamePrimaryServer;
    PSTR pNameAdministrator;
    DWORD dwSerialNo;
    DWORD dwRefresh;
    DWORD dwRetry;
    DWORD dwExpire;
    DWORD dwDefaultTtl;
} DNS_SOA_DATAA, *PDNS_SOA_DATAA;
typedef struct DNS_MINFO_DATAW {
    PWSTR pNameMailbox;
    PWSTR pNameErrorsMailbox;
} DNS_MINFO_DATAW, *PDNS_MINFO_DATAW;
typedef struct DNS_MINFO_DATAA {
    PSTR pNameMailbox;
    PSTR pNameErrorsMailbox;
} DNS_MINFO_DATAA, *PDNS_MINFO_DATAA;
typedef struct DNS_MX_DATAW {
    PWSTR pNameExchange;
    WORD wPreference;
    WORD Pad;
} DNS_MX_DATAW, *PDNS_MX_DATAW;
typedef struct DNS_MX_DATAA {
    PSTR pNameExchange;
    WORD wPreference;
    WORD Pad;
} DNS_MX_DATAA, *PDNS_MX_DATAA;
typedef struct DNS_TXT_DATAW {
    DWORD dwStringCount;
    PWSTR pStringArray[1];
} DNS_TXT_DATAW, *PDNS_TXT_DATAW;
typedef struct DNS_TXT_DATAA {
    DWORD dwStringCount;
    PSTR pStringArray[1];
} DNS_TXT_DATAA, *PDNS_TXT_DATAA;
typedef struct DNS_NULL_DATA {
    DWORD dwByteCount;
    BYTE Data[1];
} DNS_NULL_DATA, *PDNS_NULL_DATA;
typedef struct DNS_WKS_DATA {
    IP4_ADDRESS IpAddress;
    UCHAR chProtocol;
    BYTE BitMask[1];
} DNS_WKS_DATA, *PDNS_WKS_DATA;
typedef struct DNS_AAAA_DATA {
    IP6_ADDRESS Ip6Address;
} DNS_AAAA_DATA, *PDNS_AAAA_DATA;
typedef struct DNS_SIG_DATAW {
    WORD wTypeCovered;
    BYTE chAlgorithm;
    BYTE chLabelCount;
    DWORD dwOriginalTtl;
    DWORD dwExpiration;
    DWORD dwTimeSigned;
    WORD wKeyTag;
    WORD wSignatureLength;
    PWSTR pNameSigner;
    BYTE Signature[1];
} DNS_SIG_DATAW, *PDNS_SIG_DATAW, DNS_RRSIG_DATAW, *PDNS_RRSIG_DATAW;
typedef struct DNS_SIG_DATAA {
    WORD wTypeCovered;
    BYTE chAlgorithm;
    BYTE chLabelCount;
    DWORD dwOriginalTtl;
    DWORD dwExpiration;
    DWORD dwTimeSigned;
    WORD wKeyTag;
    WORD wSignatureLength;
    PSTR pNameSigner;
    BYTE Signature[1];
} DNS_SIG_DATAA, *PDNS_SIG_DATAA, DNS_RRSIG_DATAA, *PDNS_RRSIG_DATAA;
typedef struct DNS_KEY_DATA {
    WORD wFlags;
    BYTE chProtocol;
    BYTE chAlgorithm;
    WORD wKeyLength;
    WORD wPad;
    BYTE Key[1];
} DNS_KEY_DATA, *PDNS_KEY_DATA, DNS_DNSKEY_DATA, *PDNS_DNSKEY_DATA;
typedef struct DNS_DHCID_DATA {
    DWORD dwByteCount;
    BYTE DHCID[1];
} DNS_DHCID_DATA, *PDNS_DHCID_DATA;
typedef struct DNS_NSEC_DATAW {
    PWSTR pNextDomainName;
    WORD wTypeBitMapsLength;
    WORD wPad;
    BYTE TypeBitMaps[1];
} DNS_NSEC_DATAW, *PDNS_NSEC_DATAW;
typedef struct DNS_NSEC_DATAA {
    PSTR pNextDomainName;
    WORD wTypeBitMapsLength;
    WORD wPad;
    BYTE TypeBitMaps[1];
} DNS_NSEC_DATAA, *PDNS_NSEC_DATAA;
typedef struct DNS_NSEC3_DATA {
    BYTE chAlgorithm;
    BYTE bFlags;
    WORD wIterations;
    BYTE bSaltLength;
    BYTE bHashLength;
    WORD wTypeBitMapsLength;
    BYTE chData[1];
} DNS_NSEC3_DATA, *PDNS_NSEC3_DATA;
typedef struct DNS_NSEC3PARAM_DATA {
    BYTE chAlgorithm;
    BYTE bFlags;
    WORD wIterations;
    BYTE bSaltLength;
    BYTE bPad[3];
    BYTE pbSalt[1];
} DNS_NSEC3PARAM_DATA, *PDNS_NSEC3PARAM_DATA;
typedef struct DNS_TLSA_DATA {
    BYTE bCertUsage;
    BYTE bSelector;
    BYTE bMatchingType;
    WORD bCertificateAssociationDataLength;
    BYTE bPad[3];
    BYTE bCertificateAssociationData[1];
} DNS_TLSA_DATA, *PDNS_TLSA_DATA;
typedef struct DNS_DS_DATA {
    WORD wKeyTag;
    BYTE chAlgorithm;
    BYTE chDigestType;
    WORD wDigestLength;
    WORD wPad;
    BYTE Digest[1];
} DNS_DS_DATA, *PDNS_DS_DATA;
typedef struct DNS_OPT_DATA {
    WORD wDataLength;
    WORD wPad;
    BYTE Data[1];
} DNS_OPT_DATA, *PDNS_OPT_DATA;
typedef struct DNS_NXT_DATAW {
    PWSTR pNameNext;
    WORD wNumTypes;
    WORD wTypes[1];
} DNS_NXT_DATAW, *PDNS_NXT_DATAW;
typedef struct DNS_NXT_DATAA {
    PSTR pNameNext;
    WORD wNumTypes;
    WORD wTypes[1];
} DNS_NXT_DATAA, *PDNS_NXT_DATAA;
typedef struct DNS_SRV_DATAW {
    PWSTR pNameTarget;
    WORD wPriority;
    WORD wWeight;
    WORD wPort;
    WORD Pad;
} DNS_SRV_DATAW, *PDNS_SRV_DATAW;
typedef struct DNS_SRV_DATAA {
    PSTR pNameTarget;
    WORD wPriority;
    WORD wWeight;
    WORD wPort;
    WORD Pad;
} DNS_SRV_DATAA, *PDNS_SRV_DATAA;
typedef struct DNS_NAPTR_DATAW {
    WORD wOrder;
    WORD wPreference;
    PWSTR pFlags;
    PWSTR pService;
    PWSTR pRegularExpression;
    PWSTR pReplacement;
} DNS_NAPTR_DATAW, *PDNS_NAPTR_DATAW;
typedef struct DNS_NAPTR_DATAA {
    WORD wOrder;
    WORD wPreference;
    PSTR pFlags;
    PSTR pService;
    PSTR pRegularExpression;
    PSTR pReplacement;
} DNS_NAPTR_DATAA, *PDNS_NAPTR_DATAA;
typedef struct DNS_ATMA_DATA {
    BYTE AddressType;
    BYTE Address[20];
} DNS_ATMA_DATA, *PDNS_ATMA_DATA;
typedef struct DNS_TKEY_DATAW {
    PWSTR pNameAlgorithm;
    PBYTE pAlgorithmPacket;
    PBYTE pKey;
    PBYTE pOtherData;
    DWORD dwCreateTime;
    DWORD dwExpireTime;
    WORD wMode;
    WORD wError;
    WORD wKeyLength;
    WORD wOtherLength;
    UCHAR cAlgNameLength;
    BOOL bPacketPointers;
} DNS_TKEY_DATAW, *PDNS_TKEY_DATAW;
typedef struct DNS_TKEY_DATAA {
    PSTR pNameAlgorithm;
    PBYTE pAlgorithmPacket;
    PBYTE pKey;
    PBYTE pOtherData;
    DWORD dwCreateTime;
    DWORD dwExpireTime;
    WORD wMode;
    WORD wError;
    WORD wKeyLength;
    WORD wOtherLength;
    UCHAR cAlgNameLength;
    BOOL bPacketPointers;
} DNS_TKEY_DATAA, *PDNS_TKEY_DATAA;
typedef struct DNS_TSIG_DATAW {
    PWSTR pNameAlgorithm;
    PBYTE pAlgorithmPacket;
    PBYTE pSignature;
    PBYTE pOtherData;
    LONGLONG i64CreateTime;
    WORD wFudgeTime;
    WORD wOriginalXid;
    WORD wError;
    WORD wSigLength;
    WORD wOtherLength;
    UCHAR cAlgNameLength;
    BOOL bPacketPointers;
} DNS_TSIG_DATAW, *PDNS_TSIG_DATAW;
typedef struct DNS_TSIG_DATAA {
    PSTR pNameAlgorithm;
    PBYTE pAlgorithmPacket;
    PBYTE pSignature;
    PBYTE pOtherData;
    LONGLONG i64CreateTime;
    WORD wFudgeTime;
    WORD wOriginalXid;
    WORD wError;
    WORD wSigLength;
    WORD wOtherLength;
    UCHAR cAlgNameLength;
    BOOL bPacketPointers;
} DNS_TSIG_DATAA, *PDNS_TSIG_DATAA;
typedef struct DNS_UNKNOWN_DATA {
    DWORD dwByteCount;
    BYTE bData[1];
} DNS_UNKNOWN_DATA, *PDNS_UNKNOWN_DATA;
typedef struct DNS_WINS_DATA {
    DWORD dwMappingFlag;
    DWORD dwLookupTimeout;
    DWORD dwCacheTimeout;
    DWORD cWinsServerCount;
    IP4_ADDRESS WinsServers[1];
} DNS_WINS_DATA, *PDNS_WINS_DATA;
typedef struct DNS_WINSR_DATAW {
    DWORD dwMappingFlag;
    DWORD dwLookupTimeout;
    DWORD dwCacheTimeout;
    PWSTR pNameResultDomain;
} DNS_WINSR_DATAW, *PDNS_WINSR_DATAW;
typedef struct DNS_WINSR_DATAA {
    DWORD dwMappingFlag;
    DWORD dwLookupTimeout;
    DWORD dwCacheTimeout;
    PSTR pNameResultDomain;
} DNS_WINSR_DATAA, *PDNS_WINSR_DATAA;
typedef WINAPI_AW(DNS_PTR_DATA) DNS_PTR_DATA;
typedef WINAPI_AW(PDNS_PTR_DATA) PDNS_PTR_DATA;
typedef WINAPI_AW(DNS_SOA_DATA) DNS_SOA_DATA;
typedef WINAPI_AW(PDNS_SOA_DATA) PDNS_SOA_DATA;
typedef WINAPI_AW(DNS_MINFO_DATA) DNS_MINFO_DATA;
typedef WINAPI_AW(PDNS_MINFO_DATA) PDNS_MINFO_DATA;
typedef WINAPI_AW(DNS_MX_DATA) DNS_MX_DATA;
typedef WINAPI_AW(PDNS_MX_DATA) PDNS_MX_DATA;
typedef WINAPI_AW(DNS_TXT_DATA) DNS_TXT_DATA;
typedef WINAPI_AW(PDNS_TXT_DATA) PDNS_TXT_DATA;
typedef WINAPI_AW(DNS_SIG_DATA) DNS_SIG_DATA;
typedef WINAPI_AW(PDNS_SIG_DATA) PDNS_SIG_DATA;
typedef WINAPI_AW(DNS_NXT_DATA) DNS_NXT_DATA;
typedef WINAPI_AW(PDNS_NXT_DATA) PDNS_NXT_DATA;
typedef WINAPI_AW(DNS_SRV_DATA) DNS_SRV_DATA;
typedef WINAPI_AW(PDNS_SRV_DATA) PDNS_SRV_DATA;
typedef WINAPI_AW(DNS_NAPTR_DATA) DNS_NAPTR_DATA;
typedef WINAPI_AW(PDNS_NAPTR_DATA) PDNS_NAPTR_DATA;
typedef WINAPI_AW(DNS_RRSIG_DATA) DNS_RRSIG_DATA;
typedef WINAPI_AW(PDNS_RRSIG_DATA) PDNS_RRSIG_DATA;
typedef WINAPI_AW(DNS_NSEC_DATA) DNS_NSEC_DATA;
typedef WINAPI_AW(PDNS_NSEC_DATA) PDNS_NSEC_DATA;
typedef WINAPI_AW(DNS_TKEY_DATA) DNS_TKEY_DATA;
typedef WINAPI_AW(PDNS_TKEY_DATA) PDNS_TKEY_DATA;
typedef WINAPI_AW(DNS_TSIG_DATA) DNS_TSIG_DATA;
typedef WINAPI_AW(PDNS_TSIG_DATA) PDNS_TSIG_DATA;
typedef WINAPI_AW(DNS_WINSR_DATA) DNS_WINSR_DATA;
typedef WINAPI_AW(PDNS_WINSR_DATA) PDNS_WINSR_DATA;
typedef struct _DnsRecordFlags {
    DWORD Section : 2;
    DWORD Delete : 1;
    DWORD CharSet : 2;
    DWORD Unused : 3;
    DWORD Reserved : 24;
} DNS_RECORD_FLAGS;
typedef struct _DnsRecordW {
    struct _DnsRecordW *pNext;
    PWSTR pName;
    WORD wType;
    WORD wDataLength;
    union {
        DWORD DW;
        DNS_RECORD_FLAGS S;
    } Flags;
    DWORD dwTtl;
    DWORD dwReserved;
    union {
        DNS_A_DATA A;
        DNS_SOA_DATAW SOA;
        DNS_SOA_DATAW Soa;
        DNS_PTR_DATAW PTR;
        DNS_PTR_DATAW Ptr;
        DNS_PTR_DATAW NS;
        DNS_PTR_DATAW Ns;
        DNS_PTR_DATAW CNAME;
        DNS_PTR_DATAW Cname;
        DNS_PTR_DATAW DNAME;
        DNS_PTR_DATAW Dname;
        DNS_PTR_DATAW MB;
        DNS_PTR_DATAW Mb;
        DNS_PTR_DATAW MD;
        DNS_PTR_DATAW Md;
        DNS_PTR_DATAW MF;
        DNS_PTR_DATAW Mf;
        DNS_PTR_DATAW MG;
        DNS_PTR_DATAW Mg;
        DNS_PTR_DATAW MR;
        DNS_PTR_DATAW Mr;
        DNS_MINFO_DATAW MINFO;
        DNS_MINFO_DATAW Minfo;
        DNS_MINFO_DATAW RP;
        DNS_MINFO_DATAW Rp;
        DNS_MX_DATAW MX;
        DNS_MX_DATAW Mx;
        DNS_MX_DATAW AFSDB;
        DNS_MX_DATAW Afsdb;
        DNS_MX_DATAW RT;
        DNS_MX_DATAW Rt;
        DNS_TXT_DATAW HINFO;
        DNS_TXT_DATAW Hinfo;
        DNS_TXT_DATAW ISDN;
        DNS_TXT_DATAW Isdn;
        DNS_TXT_DATAW TXT;
        DNS_TXT_DATAW Txt;
        DNS_TXT_DATAW X25;
        DNS_NULL_DATA Null;
        DNS_WKS_DATA WKS;
        DNS_WKS_DATA Wks;
        DNS_AAAA_DATA AAAA;
        DNS_KEY_DATA KEY;
        DNS_KEY_DATA Key;
        DNS_SIG_DATAW SIG;
        DNS_SIG_DATAW Sig;
        DNS_ATMA_DATA ATMA;
        DNS_ATMA_DATA Atma;
        DNS_NXT_DATAW NXT;
        DNS_NXT_DATAW Nxt;
        DNS_SRV_DATAW SRV;
        DNS_SRV_DATAW Srv;
        DNS_NAPTR_DATAW NAPTR;
        DNS_NAPTR_DATAW Naptr;
        DNS_OPT_DATA OPT;
        DNS_OPT_DATA Opt;
        DNS_DS_DATA DS;
        DNS_DS_DATA Ds;
        DNS_RRSIG_DATAW RRSIG;
        DNS_RRSIG_DATAW Rrsig;
        DNS_NSEC_DATAW NSEC;
        DNS_NSEC_DATAW Nsec;
        DNS_DNSKEY_DATA DNSKEY;
        DNS_DNSKEY_DATA Dnskey;
        DNS_TKEY_DATAW TKEY;
        DNS_TKEY_DATAW Tkey;
        DNS_TSIG_DATAW TSIG;
        DNS_TSIG_DATAW Tsig;
        DNS_WINS_DATA WINS;
        DNS_WINS_DATA Wins;
        DNS_WINSR_DATAW WINSR;
        DNS_WINSR_DATAW WinsR;
        DNS_WINSR_DATAW NBSTAT;
        DNS_WINSR_DATAW Nbstat;
        DNS_DHCID_DATA DHCID;
        DNS_NSEC3_DATA NSEC3;
        DNS_NSEC3_DATA Nsec3;
        DNS_NSEC3PARAM_DATA NSEC3PARAM;
        DNS_NSEC3PARAM_DATA Nsec3Param;
        DNS_TLSA_DATA TLSA;
        DNS_TLSA_DATA Tlsa;
        DNS_UNKNOWN_DATA UNKNOWN;
        DNS_UNKNOWN_DATA Unknown;
        PBYTE pDataPtr;
    } Data;
} DNS_RECORDW, *PDNS_RECORDW;
typedef struct _DnsRecordA {
    struct _DnsRecordA *pNext;
    PSTR pName;
    WORD wType;
    WORD wDataLength;
    union {
        DWORD DW;
        DNS_RECORD_FLAGS S;
    } Flags;
    DWORD dwTtl;
    DWORD dwReserved;
    union {
        DNS_A_DATA A;
        DNS_SOA_DATAA SOA;
        DNS_SOA_DATAA Soa;
        DNS_PTR_DATAA PTR;
        DNS_PTR_DATAA Ptr;
        DNS_PTR_DATAA NS;
        DNS_PTR_DATAA Ns;
        DNS_PTR_DATAA CNAME;
        DNS_PTR_DATAA Cname;
        DNS_PTR_DATAA DNAME;
        DNS_PTR_DATAA Dname;
        DNS_PTR_DATAA MB;
        DNS_PTR_DATAA Mb;
        DNS_PTR_DATAA MD;
        DNS_PTR_DATAA Md;
        DNS_PTR_DATAA MF;
        DNS_PTR_DATAA Mf;
        DNS_PTR_DATAA MG;
        DNS_PTR_DATAA Mg;
        DNS_PTR_DATAA MR;
        DNS_PTR_DATAA Mr;
        DNS_MINFO_DATAA MINFO;
        DNS_MINFO_DATAA Minfo;
        DNS_MINFO_DATAA RP;
        DNS_MINFO_DATAA Rp;
        DNS_MX_DATAA MX;
        DNS_MX_DATAA Mx;
        DNS_MX_DATAA AFSDB;
        DNS_MX_DATAA Afsdb;
        DNS_MX_DATAA RT;
        DNS_MX_DATAA Rt;
        DNS_TXT_DATAA HINFO;
        DNS_TXT_DATAA Hinfo;
        DNS_TXT_DATAA ISDN;
        DNS_TXT_DATAA Isdn;
        DNS_TXT_DATAA TXT;
        DNS_TXT_DATAA Txt;
        DNS_TXT_DATAA X25;
        DNS_NULL_DATA Null;
        DNS_WKS_DATA WKS;
        DNS_WKS_DATA Wks;
        DNS_AAAA_DATA AAAA;
        DNS_KEY_DATA KEY;
        DNS_KEY_DATA Key;
        DNS_SIG_DATAA SIG;
        DNS_SIG_DATAA Sig;
        DNS_ATMA_DATA ATMA;
        DNS_ATMA_DATA Atma;
        DNS_NXT_DATAA NXT;
        DNS_NXT_DATAA Nxt;
        DNS_SRV_DATAA SRV;
        DNS_SRV_DATAA Srv;
        DNS_NAPTR_DATAA NAPTR;
        DNS_NAPTR_DATAA Naptr;
        DNS_OPT_DATA OPT;
        DNS_OPT_DATA Opt;
        DNS_DS_DATA DS;
        DNS_DS_DATA Ds;
        DNS_RRSIG_DATAA RRSIG;
        DNS_RRSIG_DATAA Rrsig;
        DNS_NSEC_DATAA NSEC;
        DNS_NSEC_DATAA Nsec;
        DNS_DNSKEY_DATA DNSKEY;
        DNS_DNSKEY_DATA Dnskey;
        DNS_TKEY_DATAA TKEY;
        DNS_TKEY_DATAA Tkey;
        DNS_TSIG_DATAA TSIG;
        DNS_TSIG_DATAA Tsig;
        DNS_WINS_DATA WINS;
        DNS_WINS_DATA Wins;
        DNS_WINSR_DATAA WINSR;
        DNS_WINSR_DATAA WinsR;
        DNS_WINSR_DATAA NBSTAT;
        DNS_WINSR_DATAA Nbstat;
        DNS_DHCID_DATA DHCID;
        DNS_NSEC3_DATA NSEC3;
        DNS_NSEC3_DATA Nsec3;
        DNS_NSEC3PARAM_DATA NSEC3PARAM;
        DNS_NSEC3PARAM_DATA Nsec3Param;
        DNS_TLSA_DATA TLSA;
        DNS_TLSA_DATA Tlsa;
        DNS_UNKNOWN_DATA UNKNOWN;
        DNS_UNKNOWN_DATA Unknown;
        PBYTE pDataPtr;
    } Data;
} DNS_RECORDA, *PDNS_RECORDA;
typedef WINAPI_AW(DNS_RECORD) DNS_RECORD;
typedef DNS_RECORDA *PDNS_RECORD;
typedef enum DNS_FREE_TYPE { DnsFreeFlat, DnsFreeRecordList, DnsFreeParsedMessageFields }
    DNS_FREE_TYPE;
void WINAPI DnsFree(PVOID pData, DNS_FREE_TYPE FreeType);
DNS_STATUS WINAPI DnsQuery_A(PCSTR pszName, WORD wType, DWORD Options, PIP4_ARRAY aipServers,
    PDNS_RECORD *ppQueryResults, PVOID *pReserved);
DNS_STATUS WINAPI DnsQuery_W(PCWSTR pszName, WORD wType, DWORD Options, PIP4_ARRAY aipServers,
    PDNS_RECORD *ppQueryResults, PVOID *pReserved);
DNS_STATUS WINAPI DnsAcquireContextHandle_A(DWORD CredentialFlags, PVOID pCredentials, PHANDLE
    pContextHandle);
DNS_STATUS WINAPI DnsAcquireContextHandle_W(DWORD CredentialFlags, PVOID pCredentials, PHANDLE
    pContextHandle);
void WINAPI DnsReleaseContextHandle(HANDLE hContext);
#define DnsAcquireContextHandle_ WINAPI_AW(DnsAcquireContextHandle_)

#ifdef __cplusplus
}
#endif

#define DNS_TYPE_NS 0x0002
#define DNS_TYPE_SOA 0x0006
#define DNS_TYPE_MX 0x000f
#define DNS_TYPE_TEXT 0x0010
#define DNS_TYPE_SRV 0x0021
#define DnsRecordListFree(p,t) DnsFree(p,DnsFreeRecordList)
#define DNS_QUERY_STANDARD 0x00000000

#endif
