/* Each pseudo-value by its number; INVALID_HANDLE_VALUE is none. */
#include <windows.h>

#define NtCurrentSession() ((HANDLE)(LONG_PTR)-3)

void invalid_right(void)
{
    CloseHandle(INVALID_HANDLE_VALUE);
}

void thread_closed(void)
{
    CloseHandle((HANDLE)(LONG_PTR)-2); // expect: HL301
}

void session_closed(void)
{
    CloseHandle(NtCurrentSession()); // expect: HL301
}

void process_token_closed(void)
{
    HANDLE token = (HANDLE)(LONG_PTR)-4;

    CloseHandle(token); // expect: HL301
}

void thread_token_closed(void)
{
    CloseHandle((HANDLE)(LONG_PTR)-5); // expect: HL301
}

void effective_token_closed(void)
{
    CloseHandle((HANDLE)(LONG_PTR)-6); // expect: HL301
}
