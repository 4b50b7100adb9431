/* Sockets kept in an int, as portable code does: the cast keeps the handle, and a negative one is a failure. */
#include <winsock2.h>
#include <windows.h>

int dial(const struct sockaddr *to, int n)
{
    int s = (int)socket(AF_INET, SOCK_STREAM, 0);

    if (s < 0)
        return -1;
    if (connect(s, to, n) < 0) {
        closesocket(s);
        return -1;
    }
    closesocket(s);
    return 0;
}

int dial_and_forget(const struct sockaddr *to, int n)
{
    int s = (int)socket(AF_INET, SOCK_STREAM, 0); // expect: HL201

    if (s < 0)
        return -1;
    if (connect(s, to, n) < 0)
        return -1;
    closesocket(s);
    return 0;
}

int dial_and_close_again(const struct sockaddr *to, int n)
{
    int s = (int)socket(AF_INET, SOCK_STREAM, 0);

    if (s < 0)
        return -1;
    if (connect(s, to, n) < 0)
        closesocket(s);
    closesocket(s); // expect: HL202
    return 0;
}
