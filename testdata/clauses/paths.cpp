// Which paths there are: each settled question with its silent twin.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdlib.h>
#include <stdexcept>

bool Refused();
void Outside(int n);
bool Good(SECURITY_STATUS status);
void Note(SECURITY_STATUS status);
static void Inside(int n) { if (n > 3) throw std::runtime_error("n"); }

/* Only visible throws count. */
void CalleeOutOfView(int n)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!h)
        return;
    Outside(n);
    CloseHandle(h);
}
void CalleeInView(int n)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (!h)
        return;
    Inside(n);
    CloseHandle(h);
}
void CalleeCannotThrowHere()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!h)
        return;
    Inside(2);
    CloseHandle(h);
}
class Raw
{
public:
    explicit Raw(int n) : h_(CreateEventW(nullptr, TRUE, FALSE, nullptr)) // expect: HL201
    {
        if (n < 0)
            throw std::runtime_error("n");
    }
    ~Raw() { if (h_) CloseHandle(h_); }

private:
    HANDLE h_;
};
class First
{
public:
    explicit First(int n) : h_(nullptr)
    {
        if (n < 0)
            throw std::runtime_error("n");
        h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    }
    ~First() { if (h_) CloseHandle(h_); }

private:
    HANDLE h_;
};

/* The end of the process is no leak. */
void Ends(int n)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!h)
        ExitProcess(1);
    if (n == 1)
        ExitProcess(2);
    if (n == 2)
        abort();
    if (n == 3)
        _exit(3);
    CloseHandle(h);
}
void EndsNot(int n)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (!h)
        ExitProcess(1);
    if (n == 1)
        Outside(2);
    else
        CloseHandle(h);
}
int main()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (h)
        SetEvent(h);
    return 0;
}

/* A thread that never closes what it was given. */
static DWORD WINAPI Looks(LPVOID p) { SetEvent(p); return 0; }
static DWORD WINAPI Shuts(LPVOID p) { CloseHandle(p); return 0; }
void GivenAway()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    HANDLE t = h ? CreateThread(nullptr, 0, Looks, h, 0, nullptr) : nullptr;
    if (t)
        CloseHandle(t);
    else if (h)
        CloseHandle(h);
}
void GivenToCloser()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    HANDLE t = h ? CreateThread(nullptr, 0, Shuts, h, 0, nullptr) : nullptr;
    if (t)
        CloseHandle(t);
    else if (h)
        CloseHandle(h);
}

/* A status handed out of view counts as checked. */
void StatusJudgedElsewhere(PCtxtHandle ctx)
{
    HANDLE token;
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, &token);
    if (!Good(ss))
        return;
    CloseHandle(token);
}
void StatusHandedOut(PCtxtHandle ctx)
{
    HANDLE token;
    Note(QuerySecurityContextToken(ctx, &token));
    CloseHandle(token);
}
void StatusThrownAway(PCtxtHandle ctx)
{
    HANDLE token;
    QuerySecurityContextToken(ctx, &token); // expect: HL201
    if (!ImpersonateLoggedOnUser(token)) // expect: HL204
        return;
    CloseHandle(token);
}
void Succeeded(PCtxtHandle ctx)
{
    HANDLE token;
    if (SUCCEEDED(QuerySecurityContextToken(ctx, &token)))
        CloseHandle(token);
}
void NotNegative(PCtxtHandle ctx)
{
    HANDLE token;
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, &token);
    if (ss >= 0)
        CloseHandle(token);
}
