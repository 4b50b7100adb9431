/* Names and addresses. */
#ifndef _WS2TCPIP_H_
#define _WS2TCPIP_H_

#include <hl_aw.h>
#include <minwinbase.h>
#include <winsock2.h>
#include <ws2ipdef.h>
#include <mstcpip.h>
#include <ws2def.h>
#include <wtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct in6_addr in6addr_any;
extern const struct in6_addr in6addr_loopback;
int WINAPI IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_LOOPBACK(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_MULTICAST(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_SITELOCAL(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_V4MAPPED(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_V4COMPAT(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *);
int WINAPI IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *);
int WINAPI IN6ADDR_ISANY(const struct sockaddr_in6 *);
int WINAPI IN6ADDR_ISLOOPBACK(const struct sockaddr_in6 *);
void WINAPI IN6_SET_ADDR_UNSPECIFIED(struct in6_addr *);
void WINAPI IN6_SET_ADDR_LOOPBACK(struct in6_addr *);
void WINAPI IN6ADDR_SETANY(struct sockaddr_in6 *);
void WINAPI IN6ADDR_SETLOOPBACK(struct sockaddr_in6 *);
typedef struct in_pktinfo {
    IN_ADDR ipi_addr;
    UINT ipi_ifindex;
} IN_PKTINFO;
typedef struct in6_pktinfo {
    IN6_ADDR ipi6_addr;
    UINT ipi6_ifindex;
} IN6_PKTINFO;
typedef struct addrinfo {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    char *ai_canonname;
    struct sockaddr *ai_addr;
    struct addrinfo *ai_next;
} ADDRINFOA, *PADDRINFOA;
typedef struct addrinfoW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    struct sockaddr *ai_addr;
    struct addrinfoW *ai_next;
} ADDRINFOW, *PADDRINFOW;
typedef ADDRINFOA ADDRINFOT, *PADDRINFOT;
typedef WINAPI_AW(ADDRINFO) ADDRINFO;
typedef ADDRINFOA *LPADDRINFO;
int WINAPI getaddrinfo(const char *nodename, const char *servname, const struct addrinfo *hints,
    struct addrinfo **res);
int WINAPI GetAddrInfoW(PCWSTR pNodeName, PCWSTR pServiceName, const ADDRINFOW *pHints, PADDRINFOW
    *ppResult);
void WINAPI freeaddrinfo(LPADDRINFO pAddrInfo);
void WINAPI FreeAddrInfoW(PADDRINFOW pAddrInfo);
typedef int socklen_t;
int WINAPI getnameinfo(const struct sockaddr *sa, socklen_t salen, char *host, DWORD hostlen, char
    *serv, DWORD servlen, int flags);
INT WINAPI GetNameInfoW(const SOCKADDR *pSockaddr, socklen_t SockaddrLength, PWCHAR pNodeBuffer,
    DWORD NodeBufferSize, PWCHAR pServiceBuffer, DWORD ServiceBufferSize, INT Flags);
char *WINAPI gai_strerrorA(int);
WCHAR *WINAPI gai_strerrorW(int);
typedef struct addrinfoExA {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    LPCSTR ai_canonname;
    struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoexA *ai_next;
} ADDRINFOEXA, *PADDRINFOEXA;
typedef struct addrinfoExW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    LPCWSTR ai_canonname;
    struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoexW *ai_next;
} ADDRINFOEXW, *PADDRINFOEXW;
typedef PVOID LPLOOKUPSERVICE_COMPLETION_ROUTINE;
int WINAPI GetAddrInfoExA(PCSTR pName, PCSTR pServiceName, DWORD dwNameSpace, LPGUID lpNspId, const
    ADDRINFOEXA *pHints, PADDRINFOEXA *ppResult, PTIMEVAL timeout, LPOVERLAPPED lpOverlapped,
    LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine, LPHANDLE lpNameHandle);
int WINAPI GetAddrInfoExW(PCWSTR pName, PCWSTR pServiceName, DWORD dwNameSpace, LPGUID lpNspId,
    const ADDRINFOEXW *pHints, PADDRINFOEXW *ppResult, PTIMEVAL timeout, LPOVERLAPPED lpOverlapped,
    LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine, LPHANDLE lpNameHandle);
int WINAPI SetAddrInfoExA(PCSTR pName, PCSTR pServiceName, SOCKET_ADDRESS *pAddresses, DWORD
    dwAddressCount, LPBLOB lpBlob, DWORD dwFlags, DWORD dwNameSpace, LPGUID lpNspId, PTIMEVAL
    timeout, LPOVERLAPPED lpOverlapped, LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine,
    LPHANDLE lpNameHandle);
int WINAPI SetAddrInfoExW(PCWSTR pName, PCWSTR pServiceName, SOCKET_ADDRESS *pAddresses, DWORD
    dwAddressCount, LPBLOB lpBlob, DWORD dwFlags, DWORD dwNameSpace, LPGUID lpNspId, PTIMEVAL
    timeout, LPOVERLAPPED lpOverlapped, LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine,
    LPHANDLE lpNameHandle);
void WINAPI FreeAddrInfoEx(PADDRINFOEXA pAddrInfo);
void WINAPI FreeAddrInfoExW(PADDRINFOEXW pAddrInfo);
int WINAPI WSAImpersonateSocketPeer(SOCKET Socket, const struct sockaddr *PeerAddress, ULONG
    peerAddressLen);
int WINAPI WSAQuerySocketSecurity(SOCKET Socket, const SOCKET_SECURITY_QUERY_TEMPLATE
    *SecurityQueryTemplate, ULONG SecurityQueryTemplateLen, SOCKET_SECURITY_QUERY_INFO
    *SecurityQueryInfo, ULONG *SecurityQueryInfoLen, LPWSAOVERLAPPED Overlapped,
    LPWSAOVERLAPPED_COMPLETION_ROUTINE CompletionRoutine);
int WINAPI WSARevertImpersonation(void);
int WINAPI WSASetSocketPeerTargetName(SOCKET Socket, const SOCKET_PEER_TARGET_NAME *PeerTargetName,
    ULONG PeerTargetNameLen, LPWSAOVERLAPPED Overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE
    CompletionRoutine);
int WINAPI WSASetSocketSecurity(SOCKET Socket, const SOCKET_SECURITY_SETTINGS *SecuritySettings,
    ULONG SecuritySettingsLen, LPWSAOVERLAPPED Overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE
    CompletionRoutine);
LPCWSTR WINAPI InetNtopW(INT Family, LPCVOID pAddr, LPWSTR pStringBuf, size_t StringBufSIze);
LPCSTR WINAPI inet_ntop(INT Family, LPCVOID pAddr, LPSTR pStringBuf, size_t StringBufSize);
INT WINAPI InetPtonW(INT Family, LPCWSTR pStringBuf, PVOID pAddr);
INT WINAPI inet_pton(INT Family, LPCSTR pStringBuf, PVOID pAddr);

#ifdef __cplusplus
}
#endif

#define SIO_GET_INTERFACE_LIST _IOR('t',127,u_long)
#define SIO_GET_INTERFACE_LIST_EX _IOR('t',126,u_long)
#define SIO_SET_MULTICAST_FILTER _IOW('t',125,u_long)
#define SIO_GET_MULTICAST_FILTER _IOW('t',124 | IOC_IN,u_long)
#define UDP_NOCHECKSUM 1
#define UDP_CHECKSUM_COVERAGE 20
#define TCP_EXPEDITED_1122 0x0002
#define SS_PORT(ssp) (((struct sockaddr_in*)(ssp))->sin_port)
#define IN6ADDR_ANY_INIT { { { 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0 } } }
#define IN6ADDR_LOOPBACK_INIT { { { 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1 } } }
#define IN6_IS_ADDR_UNSPECIFIED IN6_IS_ADDR_UNSPECIFIED
#define IN6_IS_ADDR_LOOPBACK IN6_IS_ADDR_LOOPBACK
#define IN6_IS_ADDR_MULTICAST IN6_IS_ADDR_MULTICAST
#define IN6_IS_ADDR_LINKLOCAL IN6_IS_ADDR_LINKLOCAL
#define IN6_IS_ADDR_SITELOCAL IN6_IS_ADDR_SITELOCAL
#define IN6_IS_ADDR_V4MAPPED IN6_IS_ADDR_V4MAPPED
#define IN6_IS_ADDR_V4COMPAT IN6_IS_ADDR_V4COMPAT
#define IN6_IS_ADDR_MC_NODELOCAL IN6_IS_ADDR_MC_NODELOCAL
#define IN6_IS_ADDR_MC_LINKLOCAL IN6_IS_ADDR_MC_LINKLOCAL
#define IN6_IS_ADDR_MC_SITELOCAL IN6_IS_ADDR_MC_SITELOCAL
#define IN6_IS_ADDR_MC_ORGLOCAL IN6_IS_ADDR_MC_ORGLOCAL
#define IN6_IS_ADDR_MC_GLOBAL IN6_IS_ADDR_MC_GLOBAL
#define EAI_AGAIN WSATRY_AGAIN
#define EAI_BADFLAGS WSAEINVAL
#define EAI_FAIL WSANO_RECOVERY
#define EAI_FAMILY WSAEAFNOSUPPORT
#define EAI_MEMORY WSA_NOT_ENOUGH_MEMORY
#define EAI_NONAME WSAHOST_NOT_FOUND
#define EAI_SERVICE WSATYPE_NOT_FOUND
#define EAI_SOCKTYPE WSAESOCKTNOSUPPORT
#define EAI_NODATA 11004
#define AI_PASSIVE 0x00000001
#define AI_CANONNAME 0x00000002
#define AI_NUMERICHOST 0x00000004
#define AI_NUMERICSERV 0x00000008
#define AI_ALL 0x00000100
#define AI_ADDRCONFIG 0x00000400
#define AI_V4MAPPED 0x00000800
#define AI_NON_AUTHORITATIVE 0x00004000
#define AI_SECURE 0x00008000
#define AI_RETURN_PREFERRED_NAMES 0x00010000
#define AI_FQDN 0x00020000
#define AI_FILESERVER 0x00040000
#define AI_DISABLE_IDN_ENCODING 0x00080000
#define GetAddrInfoA getaddrinfo
#define FreeAddrInfoA freeaddrinfo
#define GetNameInfoA getnameinfo
#define GAI_STRERROR_BUFFER_SIZE 1024
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#define INET_ADDRSTRLEN 22
#define INET6_ADDRSTRLEN 65
#define NI_NOFQDN 0x01
#define NI_NUMERICHOST 0x02
#define NI_NAMEREQD 0x04
#define NI_NUMERICSERV 0x08
#define NI_DGRAM 0x10
#define FreeAddrInfoExA FreeAddrInfoEx
#define InetNtopA inet_ntop
#define InetPtonA inet_pton

#define GetAddrInfo WINAPI_AW(GetAddrInfo)
#define FreeAddrInfo WINAPI_AW(FreeAddrInfo)
#define GetNameInfo WINAPI_AW(GetNameInfo)
#define gai_strerror WINAPI_AW(gai_strerror)
#define PADDRINFOEX WINAPI_AW(PADDRINFOEX)
#define GetAddrInfoEx WINAPI_AW(GetAddrInfoEx)
#define SetAddrInfoEx WINAPI_AW(SetAddrInfoEx)
#define InetNtop WINAPI_AW(InetNtop)
#define InetPton WINAPI_AW(InetPton)

#endif
