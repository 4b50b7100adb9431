/* The error that a function reports after cleaning up: closing what was opened leaves it as it was. */
#include <winsock2.h>
#include <windows.h>

static int dial(const struct sockaddr *to, int n, SOCKET *out)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    if (s == INVALID_SOCKET)
        return WSAGetLastError();
    if (connect(s, to, n) == SOCKET_ERROR) {
        closesocket(s);
        return WSAGetLastError();
    }
    *out = s;
    return 0;
}

int greet(const struct sockaddr *to, int n)
{
    SOCKET s = INVALID_SOCKET;

    if (dial(to, n, &s) != 0)
        return -1;
    send(s, "hello", 5, 0);
    closesocket(s);
    return 0;
}

static int dial_cleared(const struct sockaddr *to, int n, SOCKET *out)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    if (s == INVALID_SOCKET)
        return WSAGetLastError();
    if (connect(s, to, n) == SOCKET_ERROR) {
        closesocket(s);
        WSASetLastError(0);
        return WSAGetLastError();
    }
    *out = s;
    return 0;
}

int greet_cleared(const struct sockaddr *to, int n)
{
    SOCKET s = INVALID_SOCKET;

    if (dial_cleared(to, n, &s) != 0)
        return -1;
    send(s, "hello", 5, 0); // expect: HL204
    closesocket(s);
    return 0;
}
