// Functions that do not return: the end of the process is no leak.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdlib.h>

__declspec(noreturn) void fatal(const char *text);
_Noreturn void die(int code);
void log_error(const char *text);
int refused(void);

static void give_up(const char *text)
{
    log_error(text);
    ExitProcess(3);
}

static void give_up_if(int bad)
{
    if (bad)
        exit(2);
}

void process_ends(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        fatal("no token");
    if (refused())
        die(1);
    if (!ImpersonateLoggedOnUser(token))
        give_up("no impersonation");
    give_up_if(refused());
    CloseHandle(token);
}

void only_logs(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        fatal("no token");
    if (refused()) {
        log_error("refused");
        return;
    }
    CloseHandle(token);
}

void unchecked_but_fatal(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        log_error("no token");
    CloseHandle(token); // expect: HL204
}

int main(void)
{
    HANDLE token;

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return 1;
    return refused();
}
