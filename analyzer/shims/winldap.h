/* LDAP. */
#ifndef LDAP_CLIENT_DEFINED
#define LDAP_CLIENT_DEFINED

#include <hl_aw.h>
#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum LDAP_RETCODE { LDAP_SUCCESS, LDAP_OPERATIONS_ERROR, LDAP_PROTOCOL_ERROR,
    LDAP_TIMELIMIT_EXCEEDED, LDAP_SIZELIMIT_EXCEEDED, LDAP_COMPARE_FALSE, LDAP_COMPARE_TRUE,
    LDAP_AUTH_METHOD_NOT_SUPPORTED, LDAP_STRONG_AUTH_REQUIRED, LDAP_REFERRAL_V2,
    LDAP_PARTIAL_RESULTS = 9, LDAP_REFERRAL, LDAP_ADMIN_LIMIT_EXCEEDED,
    LDAP_UNAVAILABLE_CRIT_EXTENSION, LDAP_CONFIDENTIALITY_REQUIRED, LDAP_SASL_BIND_IN_PROGRESS,
    LDAP_NO_SUCH_ATTRIBUTE = 16, LDAP_UNDEFINED_TYPE, LDAP_INAPPROPRIATE_MATCHING,
    LDAP_CONSTRAINT_VIOLATION, LDAP_ATTRIBUTE_OR_VALUE_EXISTS, LDAP_INVALID_SYNTAX,
    LDAP_NO_SUCH_OBJECT = 32, LDAP_ALIAS_PROBLEM, LDAP_INVALID_DN_SYNTAX, LDAP_IS_LEAF,
    LDAP_ALIAS_DEREF_PROBLEM, LDAP_INAPPROPRIATE_AUTH = 48, LDAP_INVALID_CREDENTIALS,
    LDAP_INSUFFICIENT_RIGHTS, LDAP_BUSY, LDAP_UNAVAILABLE, LDAP_UNWILLING_TO_PERFORM,
    LDAP_LOOP_DETECT, LDAP_SORT_CONTROL_MISSING = 60, LDAP_OFFSET_RANGE_ERROR, LDAP_NAMING_VIOLATION
    = 64, LDAP_OBJECT_CLASS_VIOLATION, LDAP_NOT_ALLOWED_ON_NONLEAF, LDAP_NOT_ALLOWED_ON_RDN,
    LDAP_ALREADY_EXISTS, LDAP_NO_OBJECT_CLASS_MODS, LDAP_RESULTS_TOO_LARGE,
    LDAP_AFFECTS_MULTIPLE_DSAS, LDAP_VIRTUAL_LIST_VIEW_ERROR = 76, LDAP_OTHER = 80,
    LDAP_SERVER_DOWN, LDAP_LOCAL_ERROR, LDAP_ENCODING_ERROR, LDAP_DECODING_ERROR, LDAP_TIMEOUT,
    LDAP_AUTH_UNKNOWN, LDAP_FILTER_ERROR, LDAP_USER_CANCELLED, LDAP_PARAM_ERROR, LDAP_NO_MEMORY,
    LDAP_CONNECT_ERROR, LDAP_NOT_SUPPORTED, LDAP_NO_RESULTS_RETURNED = 94, LDAP_CONTROL_NOT_FOUND =
    93, LDAP_MORE_RESULTS_TO_RETURN = 95, LDAP_CLIENT_LOOP, LDAP_REFERRAL_LIMIT_EXCEEDED }
    LDAP_RETCODE;
typedef struct ldap {
    struct {
        UINT_PTR sb_sd;
        UCHAR Reserved1[41];
        ULONG_PTR sb_naddr;
        UCHAR Reserved2[24];
    } ld_sb;
    PCHAR ld_host;
    ULONG ld_version;
    UCHAR ld_lberoptions;
    ULONG ld_deref;
    ULONG ld_timelimit;
    ULONG ld_sizelimit;
    ULONG ld_errno;
    PCHAR ld_matched;
    PCHAR ld_error;
    ULONG ld_msgid;
    UCHAR Reserved3[25];
    ULONG ld_cldaptries;
    ULONG ld_cldaptimeout;
    ULONG ld_refhoplimit;
    ULONG ld_options;
} LDAP, *PLDAP;
typedef struct berval {
    ULONG bv_len;
    PCHAR bv_val;
} LDAP_BERVAL, *PLDAP_BERVAL, BERVAL, *PBERVAL, BerValue;
typedef struct ldapmsg {
    ULONG lm_msgid;
    ULONG lm_msgtype;
    PVOID lm_ber;
    struct ldapmsg *lm_chain;
    struct ldapmsg *lm_next;
    ULONG lm_time;
    PLDAP Connection;
    PVOID Request;
    ULONG lm_returncode;
    USHORT lm_referral;
    BOOLEAN lm_chased;
    BOOLEAN lm_eom;
    BOOLEAN ConnectionReferenced;
} LDAPMessage, *PLDAPMessage;
typedef struct ldapcontrolA {
    PCHAR ldctl_oid;
    struct berval ldctl_value;
    BOOLEAN ldctl_iscritical;
} LDAPControlA, *PLDAPControlA;
typedef struct ldapcontrolW {
    PWCHAR ldctl_oid;
    struct berval ldctl_value;
    BOOLEAN ldctl_iscritical;
} LDAPControlW, *PLDAPControlW;
LDAP *WINAPI ldap_initW(const PWCHAR HostName, ULONG PortNumber);
LDAP *WINAPI ldap_initA(const PCHAR HostName, ULONG PortNumber);
LDAP *WINAPI ldap_sslinitW(PWCHAR HostName, ULONG PortNumber, int secure);
LDAP *WINAPI ldap_sslinitA(PCHAR HostName, ULONG PortNumber, int secure);
LDAP *WINAPI ldap_init(PCHAR HostName, ULONG PortNumber);
LDAP *WINAPI ldap_sslinit(PCHAR HostName, ULONG PortNumber, int secure);
ULONG WINAPI ldap_unbind_s(LDAP *ld);
ULONG WINAPI ldap_get_option(LDAP *ld, int option, void *outvalue);
ULONG WINAPI ldap_get_optionW(LDAP *ld, int option, void *outvalue);
ULONG WINAPI ldap_set_option(LDAP *ld, int option, const void *invalue);
ULONG WINAPI ldap_set_optionW(LDAP *ld, int option, const void *invalue);
ULONG WINAPI ldap_simple_bind_sW(LDAP *ld, PWCHAR dn, PWCHAR passwd);
ULONG WINAPI ldap_simple_bind_sA(LDAP *ld, PCHAR dn, PCHAR passwd);
ULONG WINAPI ldap_bind_sW(LDAP *ld, PWCHAR dn, PWCHAR cred, ULONG method);
ULONG WINAPI ldap_bind_sA(LDAP *ld, PCHAR dn, PCHAR cred, ULONG method);
ULONG WINAPI ldap_simple_bind_s(LDAP *ld, const PCHAR dn, const PCHAR passwd);
ULONG WINAPI ldap_bind_s(LDAP *ld, const PCHAR dn, const PCHAR cred, ULONG method);
ULONG WINAPI ldap_search_sW(LDAP *ld, const PWCHAR base, ULONG scope, const PWCHAR filter, PWCHAR
    attrs[], ULONG attrsonly, LDAPMessage **res);
ULONG WINAPI ldap_search_sA(LDAP *ld, const PCHAR base, ULONG scope, const PCHAR filter, PCHAR
    attrs[], ULONG attrsonly, LDAPMessage **res);
ULONG WINAPI ldap_search_s(LDAP *ld, PCHAR base, ULONG scope, PCHAR filter, PCHAR attrs[], ULONG
    attrsonly, LDAPMessage **res);
ULONG WINAPI ldap_msgfree(LDAPMessage *res);
PWCHAR WINAPI ldap_err2stringW(ULONG err);
PCHAR WINAPI ldap_err2stringA(ULONG err);
PCHAR WINAPI ldap_err2string(ULONG err);
LDAPMessage *WINAPI ldap_first_entry(LDAP *ld, LDAPMessage *res);
LDAPMessage *WINAPI ldap_next_entry(LDAP *ld, LDAPMessage *entry);
typedef struct berelement {
    PCHAR opaque;
} BerElement;
PWCHAR WINAPI ldap_first_attributeW(LDAP *ld, LDAPMessage *entry, BerElement **ptr);
PCHAR WINAPI ldap_first_attributeA(LDAP *ld, LDAPMessage *entry, BerElement **ptr);
PCHAR WINAPI ldap_first_attribute(LDAP *ld, LDAPMessage *entry, BerElement **ptr);
PWCHAR WINAPI ldap_next_attributeW(LDAP *ld, LDAPMessage *entry, BerElement *ptr);
PCHAR WINAPI ldap_next_attributeA(LDAP *ld, LDAPMessage *entry, BerElement *ptr);
PCHAR WINAPI ldap_next_attribute(LDAP *ld, LDAPMessage *entry, BerElement *ptr);
struct berval **WINAPI ldap_get_values_lenW(LDAP *ExternalHandle, LDAPMessage *Message, const PWCHAR
    attr);
struct berval **WINAPI ldap_get_values_lenA(LDAP *ExternalHandle, LDAPMessage *Message, const PCHAR
    attr);
struct berval **WINAPI ldap_get_values_len(LDAP *ExternalHandle, LDAPMessage *Message, const PCHAR
    attr);
ULONG WINAPI ldap_value_free_len(struct berval **vals);
PWCHAR WINAPI ldap_get_dnW(LDAP *ld, LDAPMessage *entry);
PCHAR WINAPI ldap_get_dnA(LDAP *ld, LDAPMessage *entry);
PCHAR WINAPI ldap_get_dn(LDAP *ld, LDAPMessage *entry);
void WINAPI ldap_memfreeW(PWCHAR Block);
void WINAPI ldap_memfreeA(PCHAR Block);
void WINAPI ldap_memfree(PCHAR Block);
typedef struct ldapapiinfoA {
    int ldapai_info_version;
    int ldapai_api_version;
    int ldapai_protocol_version;
    char **ldapai_extensions;
    char *ldapai_vendor_name;
    int ldapai_vendor_version;
} LDAPAPIInfoA;
typedef struct ldapapiinfoW {
    int ldapai_info_version;
    int ldapai_api_version;
    int ldapai_protocol_version;
    PWCHAR *ldapai_extensions;
    PWCHAR ldapai_vendor_name;
    int ldapai_vendor_version;
} LDAPAPIInfoW;
ULONG WINAPI ldap_start_tls_sW(PLDAP ExternalHandle, PULONG ServerReturnValue, LDAPMessage **result,
    PLDAPControlW *ServerControls, PLDAPControlW *ClientControls);
ULONG WINAPI ldap_start_tls_sA(PLDAP ExternalHandle, PULONG ServerReturnValue, LDAPMessage **result,
    PLDAPControlA *ServerControls, PLDAPControlA *ClientControls);

#ifdef __cplusplus
}
#endif

#define LDAP_VERSION2 2
#define LDAP_VERSION3 3
#define LDAP_AUTH_OTHERKIND 0x86L
#define LDAP_AUTH_NTLM (LDAP_AUTH_OTHERKIND | 0x1000)
#define LDAP_AUTH_NEGOTIATE (LDAP_AUTH_OTHERKIND | 0x0400)
#define LDAP_AUTH_DIGEST (LDAP_AUTH_OTHERKIND | 0x4000)
#define LDAP_OPT_API_INFO 0x00
#define LDAP_OPT_SSL 0x0a
#define LDAP_OPT_PROTOCOL_VERSION 0x11
#define LDAP_OPT_ON ((void *) 1)
#define LDAP_SCOPE_BASE 0x00
#define LDAP_SCOPE_ONELEVEL 0x01
#define LDAP_SCOPE_SUBTREE 0x02
#define LDAP_API_INFO_VERSION 1
#define LDAP_VENDOR_NAME "Microsoft Corporation."
#define LDAP_VENDOR_VERSION 510

#define LDAPAPIInfo WINAPI_AW(LDAPAPIInfo)
#define ldap_start_tls_s WINAPI_AW(ldap_start_tls_s)

#endif
