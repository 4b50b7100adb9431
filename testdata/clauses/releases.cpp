// What counts as a release and where it is told: each settled question with its silent twin.
// needs: 21
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <stdlib.h>
#include <memory>
#include <utility>

bool Refused();
bool Use(DWORD n);
static HANDLE g_slot;

class Owner
{
public:
    explicit Owner(HANDLE h = nullptr) : h_(h) {}
    Owner(Owner &&o) : h_(o.Detach()) {}
    ~Owner() { if (h_) CloseHandle(h_); }
    HANDLE Detach() { HANDLE h = h_; h_ = nullptr; return h; }
    HANDLE Get() const { return h_; }

private:
    HANDLE h_;
};

template <class F> class Guard
{
public:
    explicit Guard(F f) : f_(f) {}
    ~Guard() { f_(); }

private:
    F f_;
};

/* DUPLICATE_CLOSE_SOURCE closes the source, whether or not the call succeeds. */
void SourceClosed(HANDLE other)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr), copy = nullptr;
    if (!h)
        return;
    if (!DuplicateHandle(GetCurrentProcess(), h, other, &copy, 0, FALSE, DUPLICATE_CLOSE_SOURCE))
        CloseHandle(h); // expect: HL202
}
void SourceClosedAnyway(HANDLE other)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr), copy = nullptr;
    if (!h)
        return;
    DuplicateHandle(GetCurrentProcess(), h, other, &copy, 0, FALSE, DUPLICATE_CLOSE_SOURCE);
}

/* An object takes it over and the code closes it: the later of the two. */
void TakenThenClosed()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!h)
        return;
    Owner o(h);
    CloseHandle(h); // expect: HL202
}
void ClosedThenTaken()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!h)
        return;
    CloseHandle(h);
    Owner o(h); // expect: HL202
}
void TakenAndGivenBack()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!h)
        return;
    Owner o(h);
    o.Detach();
    CloseHandle(h);
}

/* Borrowed: at the store; given back on every path: nothing; moved: the first owner. */
void Stored(IHttpUser *user)
{
    Owner o(user->GetPrimaryToken()); // expect: HL101
}
void StoredAndGivenBack(IHttpUser *user)
{
    Owner o(user->GetPrimaryToken());
    o.Detach();
}
void StoredAndMoved(IHttpUser *user)
{
    Owner first(user->GetPrimaryToken()); // expect: HL101
    Owner second(std::move(first));
}
void ClosedByLambda(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    auto close = [&] { CloseHandle(token); };
    if (token)
        close(); // expect: HL101
}
void LambdaNeverCalled(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    auto close = [&] { CloseHandle(token); };
    (void)close;
}
void ClosedByGuard(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    auto close = [&] { if (token) CloseHandle(token); };
    Guard<decltype(close)> guard(close); // expect: HL101
}

/* Of another family: borrowed is HL101 only, owned is HL205 only. */
void BorrowedFreed(IHttpTokenEntry *entry)
{
    PSID sid = entry->GetSid();
    if (sid)
        FreeSid(sid); // expect: HL101
}
void BorrowedTokenFreed(IHttpUser *user)
{
    LocalFree(user->GetPrimaryToken()); // expect: HL101
}
void OwnedFreed(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        free(token); // expect: HL205
}
void OwnedFreedAsBuffer(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        FreeContextBuffer(token); // expect: HL205
}
void OwnedClosed(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        CloseHandle(token);
}

/* One release, two borrowed handles: one result. */
void EitherClosed(IHttpUser *user, bool primary)
{
    HANDLE token = primary ? user->GetPrimaryToken() : user->GetImpersonationToken();
    if (token)
        CloseHandle(token); // expect: HL101
}
void EitherUsed(IHttpUser *user, bool primary)
{
    HANDLE token = primary ? user->GetPrimaryToken() : user->GetImpersonationToken();
    if (token)
        ImpersonateLoggedOnUser(token);
}

/* Exchanges are loads and stores; a store to a global escapes. */
void Exchanged()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr), mine = nullptr;
    HANDLE old = InterlockedExchangePointer(&mine, h);
    if (old == nullptr && mine != nullptr)
        CloseHandle(mine);
}
void ExchangedAndLost()
{
    HANDLE mine = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    std::exchange(mine, nullptr);
}
void ExchangedToGlobal()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    HANDLE old = InterlockedExchangePointer(&g_slot, h);
    if (old)
        CloseHandle(old);
}

/* A member that any function in view releases is released; a local object that dies with it is not. */
struct Box
{
    HANDLE h = nullptr;
    bool Open() { h = CreateEventW(nullptr, TRUE, FALSE, nullptr); return h != nullptr; }
};
static void box_shut(Box *box)
{
    if (box->h)
        CloseHandle(box->h);
    box->h = nullptr;
}
void BoxShut()
{
    Box box;
    if (box.Open())
        box_shut(&box);
}
void BoxDies()
{
    Box box;
    if (!box.Open()) // expect: HL201
        return;
    SetEvent(box.h);
}
void BoxOnHeap()
{
    auto box = std::make_unique<Box>();
    if (!box->Open()) // expect: HL201
        return;
    if (Refused())
        box_shut(box.get());
}
class Unreleased
{
public:
    bool Open() { h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr); return h_ != nullptr; } // expect: HL201
    void Set() { SetEvent(h_); }

private:
    HANDLE h_ = nullptr;
};
class Befriended
{
public:
    bool Open() { h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr); return h_ != nullptr; }

private:
    friend void shut(Befriended &b);
    HANDLE h_ = nullptr;
};
void shut(Befriended &b) { if (b.h_) CloseHandle(b.h_); b.h_ = nullptr; }
