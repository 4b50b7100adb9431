// Two owners of one handle, or an owner and a close: in smart pointers, containers, optionals, on the heap.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <memory>
#include <vector>
#include <map>
#include <optional>
#include <string>
bool Refused();
static HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}
struct Closer
{
    typedef HANDLE pointer;
    void operator()(HANDLE h) const { CloseHandle(h); }
};
using Owner = std::unique_ptr<void, Closer>;
class Guard
{
  public:
    explicit Guard(HANDLE h = nullptr) : h_(h) {}
    Guard(Guard &&o) noexcept : h_(o.h_) { o.h_ = nullptr; }
    Guard &operator=(Guard &&o) noexcept
    {
        if (this != &o)
        {
            reset();
            h_ = o.h_;
            o.h_ = nullptr;
        }
        return *this;
    }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;
    ~Guard() { reset(); }
    void reset()
    {
        if (h_)
            CloseHandle(h_);
        h_ = nullptr;
    }
    HANDLE get() const { return h_; }

  private:
    HANDLE h_;
};
void SharedTwice(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::shared_ptr<void> a(h, CloseHandle);
    std::shared_ptr<void> b(h, CloseHandle); // expect: HL202
}
void SharedCopied(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::shared_ptr<void> a(h, CloseHandle);
    std::shared_ptr<void> b(a);
    std::shared_ptr<void> c = b;
    c = a;
}
void SharedTwiceLambda(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    auto del = [](HANDLE x) { CloseHandle(x); };
    std::shared_ptr<void> a(h, del);
    {
        std::shared_ptr<void> b(h, del); // expect: HL202
    }
}
void SharedReset(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::shared_ptr<void> a(h, CloseHandle);
    std::shared_ptr<void> b;
    b.reset(h, CloseHandle); // expect: HL202
}
void SharedAndClose(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::shared_ptr<void> a(h, CloseHandle);
    std::shared_ptr<void> b = a;
    CloseHandle(h); // expect: HL202
}
void UniqueTwice(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    Owner a(h);
    Owner b(h); // expect: HL202
}
void UniqueOnce(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    Owner a(h);
    Owner b(a.release());
}
void UniqueTwiceReset(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    Owner a(h);
    Owner b;
    b.reset(a.get()); // expect: HL202
}
void GuardTwice(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    Guard a(h);
    Guard b(h); // expect: HL202
}
void GuardFromGet(PCtxtHandle ctx)
{
    Guard a(Query(ctx));
    Guard b(a.get()); // expect: HL202
}
void VecEmplace(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Owner> v;
    v.emplace_back(h);
    CloseHandle(h); // expect: HL202
}
void VecEmplaceGuard(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Guard> v;
    v.emplace_back(h);
    CloseHandle(h); // expect: HL202
}
void VecEmplaceGuardOk(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Guard> v;
    v.emplace_back(h);
    ImpersonateLoggedOnUser(h);
}
void VecPush(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Owner> v;
    v.push_back(Owner(h));
    CloseHandle(h); // expect: HL202
}
void VecPushOk(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Owner> v;
    v.push_back(Owner(h));
    ImpersonateLoggedOnUser(h);
}
void VecPushGuard(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Guard> v;
    v.push_back(Guard(h));
    CloseHandle(h); // expect: HL202
}
void MapEmplace(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::map<int, Owner> m;
    m.emplace(1, h);
    CloseHandle(h); // expect: HL202
}
void MapEmplaceOwner(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::map<int, Owner> m;
    m.emplace(1, Owner(h));
    CloseHandle(h); // expect: HL202
}
void MapTry(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::map<std::string, Guard> m;
    m.try_emplace("a", h);
    CloseHandle(h); // expect: HL202
}
void MapIndex(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::map<int, Owner> m;
    m[1] = Owner(h);
    CloseHandle(h); // expect: HL202
}
void MapIndexReset(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::map<int, Owner> m;
    m[1].reset(h);
    CloseHandle(h); // expect: HL202
}
void MapOk(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::map<std::string, Guard> m;
    m.try_emplace("a", h);
    m.emplace("b", Guard(Query(ctx)));
}
void Opt(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::optional<Owner> o;
    o.emplace(h);
    CloseHandle(h); // expect: HL202
}
void OptGuard(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::optional<Guard> o;
    o.emplace(h);
    CloseHandle(h); // expect: HL202
}
void OptOk(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::optional<Guard> o;
    o.emplace(h);
    o.reset();
}
void OptInPlace(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::optional<Guard> o(std::in_place, h);
    CloseHandle(h); // expect: HL202
}
void MakeUnique(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    auto p = std::make_unique<Guard>(h);
    CloseHandle(h); // expect: HL202
}
void MakeShared(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    auto p = std::make_shared<Guard>(h);
    CloseHandle(h); // expect: HL202
}
void MakeUniqueOwner(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    auto p = std::make_unique<Owner>(h);
    CloseHandle(h); // expect: HL202
}
void MakeOk(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    auto p = std::make_shared<Guard>(h);
    auto q = p;
    if (Refused())
        p.reset();
}
void VectorTwice(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    HANDLE t = Query(ctx);
    if (!t)
        return;
    v.push_back(t);
    CloseHandle(v[0]);
    CloseHandle(t); // expect: HL202
}
