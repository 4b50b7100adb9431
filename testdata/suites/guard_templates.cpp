// Guards of a lambda, made by a function template: whose destructor runs, dismissed or not.
// needs: 21
// Older versions of libclang do not show the destructor of an implicit instantiation.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <utility>

bool Refused();

static HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

template <class F> class ScopeGuard
{
public:
    explicit ScopeGuard(F f) : f_(std::move(f)), armed_(true) {}
    ScopeGuard(ScopeGuard &&o) : f_(std::move(o.f_)), armed_(o.armed_) { o.armed_ = false; }
    ~ScopeGuard()
    {
        if (armed_)
            f_();
    }
    void Dismiss() { armed_ = false; }

private:
    F f_;
    bool armed_;
};
template <class F> ScopeGuard<F> MakeGuard(F f) { return ScopeGuard<F>(std::move(f)); }

HANDLE Guarded(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    if (!t)
        return nullptr;
    auto guard = MakeGuard([&] { CloseHandle(t); });
    if (Refused())
        return nullptr;
    guard.Dismiss();
    return t;
}

void GuardedTwice(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    if (!t)
        return;
    auto guard = MakeGuard([&] { CloseHandle(t); });
    CloseHandle(t); // expect: HL202
}

void GuardedDismissedLeak(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx); // expect: HL201
    if (!t)
        return;
    auto guard = MakeGuard([&] { CloseHandle(t); });
    guard.Dismiss();
}

#define CONCAT_(a, b) a##b
#define CONCAT(a, b) CONCAT_(a, b)
struct DeferMaker
{
    template <class F> ScopeGuard<F> operator+(F f) { return ScopeGuard<F>(std::move(f)); }
};
#define DEFER auto CONCAT(defer_, __LINE__) = DeferMaker() + [&]()

void Deferred(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    DEFER
    {
        if (t)
            CloseHandle(t);
    };
    if (Refused())
        return;
    if (t)
        ImpersonateLoggedOnUser(t);
}
