/* Sockets and their events. */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>

int plain_right(void)
{
    SOCKET h = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);

    if (h == INVALID_SOCKET)
        return -1;
    closesocket(h);
    return 0;
}

int plain_leaks(int n)
{
    SOCKET h = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP); // expect: HL201

    if (h == INVALID_SOCKET)
        return -1;
    if (n < 0)
        return -2;
    closesocket(h);
    return 0;
}

int accepted_right(SOCKET listener)
{
    SOCKET h = accept(listener, NULL, NULL);

    if (h == INVALID_SOCKET)
        return -1;
    closesocket(h);
    return 0;
}

int accepted_leaks(SOCKET listener, int n)
{
    SOCKET h = accept(listener, NULL, NULL); // expect: HL201

    if (h == INVALID_SOCKET)
        return -1;
    if (n < 0)
        return -2;
    closesocket(h);
    return 0;
}

int extended_right(void)
{
    SOCKET h = WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED);

    if (h == INVALID_SOCKET)
        return -1;
    closesocket(h);
    return 0;
}

int extended_leaks(int n)
{
    SOCKET h = WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED); // expect: HL201

    if (h == INVALID_SOCKET)
        return -1;
    if (n < 0)
        return -2;
    closesocket(h);
    return 0;
}

int event_right(void)
{
    WSAEVENT h = WSACreateEvent();

    if (h == WSA_INVALID_EVENT)
        return -1;
    WSACloseEvent(h);
    return 0;
}

int event_leaks(int n)
{
    WSAEVENT h = WSACreateEvent(); // expect: HL201

    if (h == WSA_INVALID_EVENT)
        return -1;
    if (n < 0)
        return -2;
    WSACloseEvent(h);
    return 0;
}

int connect_right(const struct sockaddr *to, int size)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);

    if (s == INVALID_SOCKET)
        return -1;
    if (connect(s, to, size) == SOCKET_ERROR) {
        closesocket(s);
        return -1;
    }
    shutdown(s, SD_BOTH);
    closesocket(s);
    return 0;
}

int connect_leaks(const struct sockaddr *to, int size)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP); // expect: HL201

    if (s == INVALID_SOCKET)
        return -1;
    if (connect(s, to, size) == SOCKET_ERROR)
        return -1;
    closesocket(s);
    return 0;
}

int used_late(SOCKET listener)
{
    SOCKET s = accept(listener, NULL, NULL);

    if (s == INVALID_SOCKET)
        return -1;
    closesocket(s);
    return send(s, "x", 1, 0); // expect: HL203
}

/* An event of WSACreateEvent is an event object. */
int event_closed_as_object_right(void)
{
    WSAEVENT e = WSACreateEvent();

    if (e == WSA_INVALID_EVENT)
        return -1;
    CloseHandle(e);
    return 0;
}
