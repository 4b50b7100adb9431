/* Socket control codes. */
#ifndef _MSTCPIP_
#define _MSTCPIP_

#include <hl_aw.h>
#include <winsock2.h>
#include <ws2def.h>

#ifdef __cplusplus
extern "C" {
#endif

struct tcp_keepalive {
    u_long onoff;
    u_long keepalivetime;
    u_long keepaliveinterval;
};
typedef enum RCVALL_VALUE { RCVALL_OFF, RCVALL_ON, RCVALL_SOCKETLEVELONLY, RCVALL_IPLEVEL }
    RCVALL_VALUE, *PRCVALL_VALUE;
typedef enum _SOCKET_SECURITY_PROTOCOL { SOCKET_SECURITY_PROTOCOL_DEFAULT,
    SOCKET_SECURITY_PROTOCOL_IPSEC, SOCKET_SECURITY_PROTOCOL_IPSEC2,
    SOCKET_SECURITY_PROTOCOL_INVALID } SOCKET_SECURITY_PROTOCOL;
typedef struct _SOCKET_PEER_TARGET_NAME {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    SOCKADDR_STORAGE PeerAddress;
    ULONG PeerTargetNameStringLen;
    wchar_t AllStrings[];
} SOCKET_PEER_TARGET_NAME;
typedef struct _SOCKET_SECURITY_QUERY_INFO {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    ULONG Flags;
    UINT64 PeerApplicationAccessTokenHandle;
    UINT64 PeerMachineAccessTokenHandle;
} SOCKET_SECURITY_QUERY_INFO;
typedef struct _SOCKET_SECURITY_QUERY_TEMPLATE {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    SOCKADDR_STORAGE PeerAddress;
    ULONG PeerTokenAccessMask;
} SOCKET_SECURITY_QUERY_TEMPLATE;
typedef struct _SOCKET_SECURITY_SETTINGS {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    ULONG SecurityFlags;
} SOCKET_SECURITY_SETTINGS;
LPSTR WINAPI RtlIpv6AddressToStringA(const IN6_ADDR *Addr, LPSTR S);
LPWSTR WINAPI RtlIpv6AddressToStringW(const IN6_ADDR *Addr, LPWSTR S);
LPSTR WINAPI RtlIpv4AddressToStringA(const IN_ADDR *Addr, LPSTR S);
LPWSTR WINAPI RtlIpv4AddressToStringW(const IN_ADDR *Addr, LPWSTR S);
LONG WINAPI RtlIpv4StringToAddressA(PCSTR S, BOOLEAN Strict, LPSTR *Terminator, IN_ADDR *Addr);
LONG WINAPI RtlIpv4StringToAddressW(PCWSTR S, BOOLEAN Strict, LPWSTR *Terminator, IN_ADDR *Addr);
LONG WINAPI RtlIpv6StringToAddressExA(PCSTR AddressString, IN6_ADDR *Address, PULONG ScopeId,
    PUSHORT Port);
LONG WINAPI RtlIpv6StringToAddressExW(PCWSTR AddressString, IN6_ADDR *Address, PULONG ScopeId,
    PUSHORT Port);

#ifdef __cplusplus
}
#endif

#define _MSTCPIP_
#define SIO_RCVALL _WSAIOW(IOC_VENDOR,1)
#define SIO_KEEPALIVE_VALS _WSAIOW(IOC_VENDOR,4)
#define SIO_LOOPBACK_FAST_PATH _WSAIOW(IOC_VENDOR,16)
#define SIO_TCP_INITIAL_RTO _WSAIOW(IOC_VENDOR,17)
#define RCVALL_MAX RCVALL_IPLEVEL
#define TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS ((UCHAR) -2)

#define RtlIpv6AddressToString WINAPI_AW(RtlIpv6AddressToString)
#define RtlIpv4AddressToString WINAPI_AW(RtlIpv4AddressToString)
#define RtlIpv4StringToAddress WINAPI_AW(RtlIpv4StringToAddress)
#define RtlIpv6StringToAddressEx WINAPI_AW(RtlIpv6StringToAddressEx)

#endif
