/* State machines: the state is one of the enumeration's constants, however it is chosen. */
#include <windows.h>

enum state { IDLE, OPENED, BUSY, DONE };
int more(int n);

int run_all(int n)
{
    enum state state = IDLE;
    HANDLE event = NULL;

    while (state != DONE) {
        switch (state) {
        case IDLE:
            event = CreateEventW(NULL, TRUE, FALSE, NULL);
            if (event == NULL)
                return -1;
            state = OPENED;
            break;
        case OPENED:
            state = more(n) ? BUSY : DONE;
            break;
        case BUSY:
            SetEvent(event);
            state = OPENED;
            break;
        case DONE:
            break;
        }
    }
    CloseHandle(event);
    return 0;
}

int run_until_refused(int n)
{
    enum state state = IDLE;
    HANDLE event = NULL;

    while (state != DONE) {
        switch (state) {
        case IDLE:
            event = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
            if (event == NULL)
                return -1;
            state = OPENED;
            break;
        case OPENED:
            state = more(n) ? BUSY : DONE;
            break;
        case BUSY:
            if (!SetEvent(event))
                return -2;
            state = OPENED;
            break;
        case DONE:
            break;
        }
    }
    CloseHandle(event);
    return 0;
}

/* Back to the beginning without closing. */
int run_again(int n)
{
    enum state state = IDLE;
    HANDLE event = NULL;

    while (state != DONE) {
        switch (state) {
        case IDLE:
            event = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
            if (event == NULL)
                return -1;
            state = OPENED;
            break;
        case OPENED:
            state = more(n) ? IDLE : DONE;
            break;
        case BUSY:
        case DONE:
            break;
        }
    }
    CloseHandle(event);
    return 0;
}
