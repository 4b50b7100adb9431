// Threads: a handle given to one escapes there, or the procedure in view closes it, or nobody does.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <thread>

HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

static DWORD WINAPI ClosingThread(LPVOID parameter)
{
    HANDLE token = static_cast<HANDLE>(parameter);
    ImpersonateLoggedOnUser(token);
    RevertToSelf();
    CloseHandle(token);
    return 0;
}

static DWORD WINAPI LookingThread(LPVOID parameter)
{
    ImpersonateLoggedOnUser(static_cast<HANDLE>(parameter));
    RevertToSelf();
    return 0;
}

void GivenToThread(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx);
    if (!token)
        return;
    HANDLE thread = CreateThread(nullptr, 0, ClosingThread, token, 0, nullptr);
    if (thread == nullptr)
    {
        CloseHandle(token);
        return;
    }
    CloseHandle(thread);
}

void GivenToThreadThatOnlyLooks(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx); // expect: HL201
    if (!token)
        return;
    HANDLE thread = CreateThread(nullptr, 0, LookingThread, token, 0, nullptr);
    if (thread == nullptr)
    {
        CloseHandle(token);
        return;
    }
    CloseHandle(thread);
}

void StartLambda(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx);
    if (!token)
        return;
    std::thread worker([token] {
        ImpersonateLoggedOnUser(token);
        CloseHandle(token);
    });
    worker.join();
}

void StartFunction(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx);
    if (!token)
        return;
    std::thread worker(ClosingThread, token);
    worker.detach();
}
