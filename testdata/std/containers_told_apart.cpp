// What containers and shared owners hold, and what was taken out of them, moved, replaced or shared: no closing twice.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <memory>
#include <utility>
#include <vector>
#include <list>
#include <deque>
#include <map>
#include <set>
#include <unordered_map>
#include <queue>
#include <stack>
#include <optional>
#include <string>
#include <algorithm>
#include <utility>
bool Refused();
HANDLE Elsewhere();
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
    Guard() : h_(nullptr), owns_(false) {}
    explicit Guard(HANDLE h, bool owns = true) : h_(h), owns_(owns) {}
    Guard(Guard &&o) noexcept : h_(o.h_), owns_(o.owns_) { o.h_ = nullptr; }
    Guard &operator=(Guard &&o) noexcept
    {
        if (this != &o)
        {
            reset();
            h_ = o.h_;
            owns_ = o.owns_;
            o.h_ = nullptr;
        }
        return *this;
    }
    ~Guard() { reset(); }
    void reset()
    {
        if (h_ && owns_)
            CloseHandle(h_);
        h_ = nullptr;
    }
    HANDLE release()
    {
        HANDLE h = h_;
        h_ = nullptr;
        return h;
    }
    HANDLE get() const { return h_; }

  private:
    HANDLE h_;
    bool owns_;
};
class Dup
{
  public:
    explicit Dup(HANDLE h = nullptr) : h_(h) {}
    Dup(const Dup &o) : h_(nullptr)
    {
        if (o.h_)
            DuplicateHandle(GetCurrentProcess(), o.h_, GetCurrentProcess(), &h_, 0, FALSE, DUPLICATE_SAME_ACCESS);
    }
    Dup &operator=(const Dup &) = delete;
    ~Dup()
    {
        if (h_)
            CloseHandle(h_);
    }

  private:
    HANDLE h_;
};
void DupCopied(PCtxtHandle ctx)
{
    Dup d(Query(ctx));
    std::vector<Dup> v;
    v.push_back(d);
    v.push_back(d);
}
void NotOwning(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Guard> v;
    v.emplace_back(h, false);
    CloseHandle(h);
}
void Owning(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<Guard> v;
    v.emplace_back(h, true);
}
void PopMoved(PCtxtHandle ctx)
{
    std::vector<Guard> v;
    v.emplace_back(Query(ctx));
    Guard g = std::move(v.back());
    v.pop_back();
    if (g.get())
        ImpersonateLoggedOnUser(g.get());
}
void MovedOnly(PCtxtHandle ctx)
{
    std::vector<Guard> v;
    v.emplace_back(Query(ctx));
    Guard g = std::move(v.back());
}
void OwnerMovedOnly(PCtxtHandle ctx)
{
    std::vector<Owner> v;
    v.emplace_back(Query(ctx));
    Owner g = std::move(v.back());
}
void OwnerSwapped(PCtxtHandle ctx)
{
    std::vector<Owner> v;
    v.emplace_back(Query(ctx));
    Owner g(Query(ctx));
    std::swap(v[0], g);
}
void OwnerExchanged(PCtxtHandle ctx)
{
    std::vector<Owner> v;
    v.emplace_back(Query(ctx));
    Owner g = std::exchange(v[0], Owner());
}
void OwnerReplaced(PCtxtHandle ctx)
{
    std::vector<Owner> v;
    v.emplace_back(Query(ctx));
    v[0] = Owner(Query(ctx));
    v.back().reset(Query(ctx));
    v.front().reset();
}
void GuardReplaced(PCtxtHandle ctx)
{
    std::vector<Guard> v;
    v.emplace_back(Query(ctx));
    v[0] = Guard(Query(ctx));
    v[0].reset();
}
void GuardReleased(PCtxtHandle ctx)
{
    std::vector<Guard> v;
    v.emplace_back(Query(ctx));
    HANDLE h = v[0].release();
    if (h)
        CloseHandle(h);
}
void Erased(PCtxtHandle ctx)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    std::vector<HANDLE> v;
    v.push_back(h);
    CloseHandle(h);
    v.erase(std::remove(v.begin(), v.end(), h), v.end());
    for (HANDLE x : v)
        CloseHandle(x);
}
void PoppedRaw(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    if (HANDLE h = Query(ctx))
        v.push_back(h);
    if (HANDLE h = Query(ctx))
        v.push_back(h);
    if (!v.empty())
    {
        CloseHandle(v.back());
        v.pop_back();
    }
    while (!v.empty())
    {
        SetEvent(v.back());
        CloseHandle(v.back());
        v.pop_back();
    }
}
void FirstThenRest(PCtxtHandle ctx, int n)
{
    std::vector<HANDLE> v;
    for (int i = 0; i < n; ++i)
        if (HANDLE h = Query(ctx))
            v.push_back(h);
    if (v.empty())
        return;
    CloseHandle(v[0]);
    for (size_t i = 1; i < v.size(); ++i)
    {
        SetEvent(v[i]);
        CloseHandle(v[i]);
    }
}
void TwoLiterals(PCtxtHandle ctx, int n)
{
    std::vector<HANDLE> v;
    for (int i = 0; i < n; ++i)
        if (HANDLE h = Query(ctx))
            v.push_back(h);
    if (v.size() == 2)
    {
        CloseHandle(v[0]);
        SetEvent(v[1]);
        CloseHandle(v[1]);
    }
    else
        for (HANDLE h : v)
            CloseHandle(h);
}
void MixedUnknown(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    v.push_back(Elsewhere());
    if (HANDLE h = Query(ctx))
        v.push_back(h);
    CloseHandle(v.front());
    CloseHandle(v.back());
}
void TryFails(PCtxtHandle ctx, std::map<int, Guard> &m)
{
    HANDLE h = Query(ctx);
    if (!h)
        return;
    auto r = m.try_emplace(3, h);
    if (!r.second)
        CloseHandle(h);
}
void InsertFails(PCtxtHandle ctx)
{
    std::map<int, HANDLE> m;
    for (int i = 0; i < 9; ++i)
    {
        HANDLE h = Query(ctx);
        if (!h)
            continue;
        if (!m.insert(std::make_pair(i % 3, h)).second)
            CloseHandle(h);
    }
    for (auto &e : m)
    {
        SetEvent(e.second);
        CloseHandle(e.second);
    }
}
class Pool
{
  public:
    ~Pool()
    {
        for (auto &e : all_)
            CloseHandle(e.second);
    }
    void Add(int k, HANDLE h)
    {
        auto it = all_.find(k);
        if (it != all_.end())
        {
            CloseHandle(it->second);
            all_.erase(it);
        }
        all_[k] = h;
    }
    void Remove(int k)
    {
        auto it = all_.find(k);
        if (it != all_.end())
        {
            CloseHandle(it->second);
            all_.erase(it);
        }
    }
    HANDLE Take(int k)
    {
        auto it = all_.find(k);
        if (it == all_.end())
            return nullptr;
        HANDLE h = it->second;
        all_.erase(it);
        return h;
    }

  private:
    std::map<int, HANDLE> all_;
};
void Pooled(PCtxtHandle ctx)
{
    Pool p;
    if (HANDLE h = Query(ctx))
        p.Add(1, h);
    if (HANDLE h = Query(ctx))
        p.Add(2, h);
    p.Remove(1);
    HANDLE t = p.Take(2);
    if (t)
        CloseHandle(t);
}
void Pooled1(PCtxtHandle ctx)
{
    Pool p;
    HANDLE h = Query(ctx);
    if (!h)
        return;
    p.Add(1, h);
    HANDLE t = p.Take(1);
    CloseHandle(t);
    p.Add(2, Query(ctx));
}
void Queue(PCtxtHandle ctx)
{
    std::queue<HANDLE> q;
    if (HANDLE h = Query(ctx))
        q.push(h);
    while (!q.empty())
    {
        HANDLE h = q.front();
        q.pop();
        SetEvent(h);
        CloseHandle(h);
    }
    std::deque<HANDLE> d;
    if (HANDLE h = Query(ctx))
        d.push_front(h);
    if (!d.empty())
    {
        HANDLE h = d.front();
        d.pop_front();
        CloseHandle(h);
    }
    for (HANDLE h : d)
        CloseHandle(h);
}
void Cleared(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    HANDLE h = Query(ctx);
    if (!h)
        return;
    v.push_back(h);
    CloseHandle(h);
    v.clear();
    if (HANDLE k = Query(ctx))
        v.push_back(k);
    for (HANDLE x : v)
        CloseHandle(x);
}
void SharedVec(PCtxtHandle ctx)
{
    std::vector<std::shared_ptr<void>> v;
    std::shared_ptr<void> p(Query(ctx), CloseHandle);
    v.push_back(p);
    v.push_back(p);
    std::vector<std::shared_ptr<void>> w = v;
}
std::shared_ptr<void> MakeShared(PCtxtHandle ctx)
{
    return std::shared_ptr<void>(Query(ctx), CloseHandle);
}
class Holder
{
  public:
    explicit Holder(PCtxtHandle ctx) : p_(MakeShared(ctx)) {}
    std::shared_ptr<void> Get() const { return p_; }
    void Use()
    {
        auto local = p_;
        if (local)
            SetEvent(local.get());
    }
    void Set(std::shared_ptr<void> p) { p_ = std::move(p); }

  private:
    std::shared_ptr<void> p_;
};
void Shared(PCtxtHandle ctx)
{
    Holder a(ctx), b(ctx);
    a.Use();
    b.Set(a.Get());
    auto x = a.Get();
    a.Use();
    if (Refused())
        x.reset();
    b.Set(x);
}
struct Item
{
    HANDLE h;
    bool mine;
};
void Items(PCtxtHandle ctx)
{
    std::vector<Item> v;
    HANDLE h = Query(ctx);
    if (!h)
        return;
    v.push_back({h, false});
    Item it;
    it.h = Query(ctx);
    it.mine = it.h != nullptr;
    v.push_back(it);
    CloseHandle(h);
    for (auto &i : v)
        if (i.mine)
            CloseHandle(i.h);
}
void SwapRemove(PCtxtHandle ctx, int n)
{
    std::vector<HANDLE> v;
    for (int i = 0; i < n; ++i)
        if (HANDLE h = Query(ctx))
            v.push_back(h);
    for (size_t i = 0; i < v.size();)
    {
        if (WaitForSingleObject(v[i], 0) == WAIT_OBJECT_0)
        {
            CloseHandle(v[i]);
            v[i] = v.back();
            v.pop_back();
        }
        else
            ++i;
    }
    std::for_each(v.begin(), v.end(), CloseHandle);
}
void Nulled(PCtxtHandle ctx)
{
    std::vector<HANDLE> v(2);
    v[0] = Query(ctx);
    if (v[0])
    {
        CloseHandle(v[0]);
        v[0] = nullptr;
    }
    v[1] = Query(ctx);
    for (HANDLE h : v)
        if (h)
            CloseHandle(h);
}
