/* Handles have 32 significant bits: through an int and back they are the same. */
#include <winsock2.h>
#include <windows.h>
#include <io.h>

int through_int(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    int number;

    if (event == NULL)
        return -1;
    number = (int)(INT_PTR)event;
    CloseHandle((HANDLE)(LONG_PTR)number);
    return 0;
}

int through_int_twice(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    ULONG number;

    if (event == NULL)
        return -1;
    number = HandleToULong(event);
    CloseHandle(event);
    CloseHandle(ULongToHandle(number)); // expect: HL202
    return 0;
}

void socket_is_no_descriptor(void)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    if (s != INVALID_SOCKET)
        _close((int)s); // expect: HL205
}
