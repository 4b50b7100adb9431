/* C lets a call stand before any declaration with parameters; the definition says what they are. Initialisers that do not
 * compile cost the function that holds them, not the file. */
#include <windows.h>

int close_both();

int close_pair(HANDLE first, HANDLE second)
{
    return close_both(first, second);
}

int close_both(HANDLE first, HANDLE second)
{
    CloseHandle(first);
    return CloseHandle(second);
}

static const int offsets[] = {1, field_offset(struct unknown, member)};

int offset_of(int n)
{
    char name[UNKNOWN_LENGTH] = {0};

    return n < 1 ? offsets[n] : name[0];
}

int close_then_pair(HANDLE process, HANDLE other)
{
    HANDLE token;

    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return 0;
    CloseHandle(token);
    return close_pair(other, token); // expect: HL202
}
