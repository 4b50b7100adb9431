/* Directory services. */
#ifndef _NTDSAPI_H_
#define _NTDSAPI_H_

#include <hl_aw.h>
#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef PVOID RPC_AUTH_IDENTITY_HANDLE;
typedef enum DS_NAME_FORMAT { DS_UNKNOWN_NAME, DS_FQDN_1779_NAME, DS_NT4_ACCOUNT_NAME,
    DS_DISPLAY_NAME, DS_UNIQUE_ID_NAME = 6, DS_CANONICAL_NAME, DS_USER_PRINCIPAL_NAME,
    DS_CANONICAL_NAME_EX, DS_SERVICE_PRINCIPAL_NAME, DS_SID_OR_SID_HISTORY_NAME, DS_DNS_DOMAIN_NAME
    } DS_NAME_FORMAT;
typedef enum DS_NAME_FLAGS { DS_NAME_NO_FLAGS, DS_NAME_FLAG_SYNTACTICAL_ONLY,
    DS_NAME_FLAG_EVAL_AT_DC, DS_NAME_FLAG_GCVERIFY = 4, DS_NAME_FLAG_TRUST_REFERRAL = 8 }
    DS_NAME_FLAGS;
typedef enum DS_NAME_ERROR { DS_NAME_NO_ERROR, DS_NAME_ERROR_RESOLVING, DS_NAME_ERROR_NOT_FOUND,
    DS_NAME_ERROR_NOT_UNIQUE, DS_NAME_ERROR_NO_MAPPING, DS_NAME_ERROR_DOMAIN_ONLY,
    DS_NAME_ERROR_NO_SYNTACTICAL_MAPPING, DS_NAME_ERROR_TRUST_REFERRAL } DS_NAME_ERROR;
typedef enum DS_SPN_NAME_TYPE { DS_SPN_DNS_HOST, DS_SPN_DN_HOST, DS_SPN_NB_HOST, DS_SPN_DOMAIN,
    DS_SPN_NB_DOMAIN, DS_SPN_SERVICE } DS_SPN_NAME_TYPE;
typedef struct DS_NAME_RESULT_ITEMA {
    DWORD status;
    LPSTR pDomain;
    LPSTR pName;
} DS_NAME_RESULT_ITEMA, *PDS_NAME_RESULT_ITEMA;
typedef struct DS_NAME_RESULTA {
    DWORD cItems;
    PDS_NAME_RESULT_ITEMA rItems;
} DS_NAME_RESULTA, *PDS_NAME_RESULTA;
typedef struct DS_NAME_RESULT_ITEMW {
    DWORD status;
    LPWSTR pDomain;
    LPWSTR pName;
} DS_NAME_RESULT_ITEMW, *PDS_NAME_RESULT_ITEMW;
typedef struct DS_NAME_RESULTW {
    DWORD cItems;
    PDS_NAME_RESULT_ITEMW rItems;
} DS_NAME_RESULTW, *PDS_NAME_RESULTW;
typedef enum _DS_MANGLE_FOR { DS_MANGLE_UNKNOWN, DS_MANGLE_OBJECT_RDN_FOR_DELETION,
    DS_MANGLE_OBJECT_RDN_FOR_NAME_CONFLICT } DS_MANGLE_FOR;
DWORD WINAPI DsMakeSpnW(LPCWSTR ServiceClass, LPCWSTR ServiceName, LPCWSTR InstanceName, USHORT
    InstancePort, LPCWSTR Referrer, DWORD *pcSpnLength, LPWSTR pszSpn);
DWORD WINAPI DsMakeSpnA(LPCSTR ServiceClass, LPCSTR ServiceName, LPCSTR InstanceName, USHORT
    InstancePort, LPCSTR Referrer, DWORD *pcSpnLength, LPSTR pszSpn);
DWORD WINAPI DsCrackSpnA(LPCSTR pszSpn, LPDWORD pcServiceClass, LPSTR ServiceClass, LPDWORD
    pcServiceName, LPSTR ServiceName, LPDWORD pcInstanceName, LPSTR InstanceName, USHORT
    *pInstancePort);
DWORD WINAPI DsCrackSpnW(LPCWSTR pszSpn, DWORD *pcServiceClass, LPWSTR ServiceClass, DWORD
    *pcServiceName, LPWSTR ServiceName, DWORD *pcInstanceName, LPWSTR InstanceName, USHORT
    *pInstancePort);
DWORD WINAPI DsQuoteRdnValueW(DWORD cUnquotedRdnValueLength, LPCWCH psUnquotedRdnValue, DWORD
    *pcQuotedRdnValueLength, LPWCH psQuotedRdnValue);
DWORD WINAPI DsQuoteRdnValueA(DWORD cUnquotedRdnValueLength, LPCCH psUnquotedRdnValue, DWORD
    *pcQuotedRdnValueLength, LPCH psQuotedRdnValue);
DWORD WINAPI DsUnquoteRdnValueW(DWORD cQuotedRdnValueLength, LPCWCH psQuotedRdnValue, DWORD
    *pcUnquotedRdnValueLength, LPWCH psUnquotedRdnValue);
DWORD WINAPI DsUnquoteRdnValueA(DWORD cQuotedRdnValueLength, LPCCH psQuotedRdnValue, DWORD
    *pcUnquotedRdnValueLength, LPCH psUnquotedRdnValue);
DWORD WINAPI DsGetRdnW(LPCWCH *ppDN, DWORD *pcDN, LPCWCH *ppKey, DWORD *pcKey, LPCWCH *ppVal, DWORD
    *pcVal);
BOOL WINAPI DsCrackUnquotedMangledRdnW(LPCWSTR pszRDN, DWORD cchRDN, GUID *pGuid, DS_MANGLE_FOR
    *peDsMangleFor);
BOOL WINAPI DsCrackUnquotedMangledRdnA(LPCSTR pszRDN, DWORD cchRDN, GUID *pGuid, DS_MANGLE_FOR
    *peDsMangleFor);
BOOL WINAPI DsIsMangledRdnValueW(LPCWSTR pszRdn, DWORD cRdn, DS_MANGLE_FOR eDsMangleForDesired);
BOOL WINAPI DsIsMangledRdnValueA(LPCSTR pszRdn, DWORD cRdn, DS_MANGLE_FOR eDsMangleForDesired);
BOOL WINAPI DsIsMangledDnA(LPCSTR pszDn, DS_MANGLE_FOR eDsMangleFor);
BOOL WINAPI DsIsMangledDnW(LPCWSTR pszDn, DS_MANGLE_FOR eDsMangleFor);
DWORD WINAPI DsBindA(LPCSTR DomainControllerName, LPCSTR DnsDomainName, HANDLE *phDS);
DWORD WINAPI DsBindW(LPCWSTR DomainControllerName, LPCWSTR DnsDomainName, HANDLE *phDS);
DWORD WINAPI DsUnBindA(HANDLE *phDS);
DWORD WINAPI DsUnBindW(HANDLE *phDS);
#define DsBind WINAPI_AW(DsBind)
#define DsUnBind WINAPI_AW(DsUnBind)
DWORD WINAPI DsBindWithCredA(LPCSTR DomainControllerName, LPCSTR DnsDomainName,
    RPC_AUTH_IDENTITY_HANDLE AuthIdentity, HANDLE *phDS);
DWORD WINAPI DsBindWithCredW(LPCWSTR DomainControllerName, LPCWSTR DnsDomainName,
    RPC_AUTH_IDENTITY_HANDLE AuthIdentity, HANDLE *phDS);
DWORD WINAPI DsBindWithSpnA(LPCSTR DomainControllerName, LPCSTR DnsDomainName,
    RPC_AUTH_IDENTITY_HANDLE AuthIdentity, LPCSTR ServicePrincipalName, HANDLE *phDS);
DWORD WINAPI DsBindWithSpnW(LPCWSTR DomainControllerName, LPCWSTR DnsDomainName,
    RPC_AUTH_IDENTITY_HANDLE AuthIdentity, LPCWSTR ServicePrincipalName, HANDLE *phDS);
#define DsBindWithCred WINAPI_AW(DsBindWithCred)
#define DsBindWithSpn WINAPI_AW(DsBindWithSpn)

#ifdef __cplusplus
}
#endif

#define DS_NAME_RESULT WINAPI_AW(DS_NAME_RESULT)
#define PDS_NAME_RESULT WINAPI_AW(PDS_NAME_RESULT)
#define DS_NAME_RESULT_ITEM WINAPI_AW(DS_NAME_RESULT_ITEM)
#define PDS_NAME_RESULT_ITEM WINAPI_AW(PDS_NAME_RESULT_ITEM)
#define DsMakeSpn WINAPI_AW(DsMakeSpn)
#define DsCrackSpn WINAPI_AW(DsCrackSpn)
#define DsQuoteRdnValue WINAPI_AW(DsQuoteRdnValue)
#define DsUnquoteRdnValue WINAPI_AW(DsUnquoteRdnValue)
#define DsCrackUnquotedMangledRdn WINAPI_AW(DsCrackUnquotedMangledRdn)
#define DsIsMangledRdnValue WINAPI_AW(DsIsMangledRdnValue)
#define DsIsMangledDn WINAPI_AW(DsIsMangledDn)

#endif
