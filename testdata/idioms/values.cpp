// Handles in optionals, tuples, pairs, lists of threads, trees, caches, exceptions that are passed on.
// needs: 21
#include <windows.h>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
#include <array>
#include <tuple>
#include <map>
#include <string>
#include <future>
#include <thread>
#include <atomic>
#include <functional>
bool Refused();
void Sink(HANDLE h);
static HANDLE Ev() { return CreateEventW(NULL, TRUE, FALSE, NULL); }
struct Closer
{
    typedef HANDLE pointer;
    void operator()(HANDLE h) const { CloseHandle(h); }
};
using Owner = std::unique_ptr<void, Closer>;
std::optional<HANDLE> V1make()
{
    HANDLE h = Ev();
    if (!h) return std::nullopt;
    return h;
}
void V1()
{
    auto o = V1make();
    if (o) CloseHandle(*o);
}
void V1bad()
{
    auto o = V1make(); // expect: HL201
    if (o) SetEvent(*o);
}
void V1val()
{
    auto o = V1make();
    if (!o.has_value()) return;
    CloseHandle(o.value());
}
struct Opened
{
    HANDLE h;
    DWORD error;
    explicit operator bool() const { return error == 0; }
};
static Opened Open2()
{
    Opened o{Ev(), 0};
    if (!o.h) o.error = GetLastError() ? GetLastError() : 1;
    return o;
}
void V2()
{
    Opened o = Open2();
    if (!o) return;
    CloseHandle(o.h);
}
void V2bad()
{
    Opened o = Open2(); // expect: HL201
    if (!o) return;
    if (Refused()) return;
    CloseHandle(o.h);
}
void V3()
{
    if (auto [h, e] = Open2(); e == 0) CloseHandle(h);
}
std::tuple<Owner, DWORD> V4make()
{
    Owner o(Ev());
    DWORD e = o ? 0 : GetLastError();
    return {std::move(o), e};
}
void V4()
{
    auto [o, e] = V4make();
    if (e) return;
    SetEvent(o.get());
}
void V5()
{
    std::array<Owner, 3> a{Owner(Ev()), Owner(Ev()), Owner(Ev())};
    for (auto &o : a)
        if (o) SetEvent(o.get());
}
void V6()
{
    std::vector<std::pair<std::string, HANDLE>> v;
    HANDLE h = Ev();
    if (!h) return;
    v.emplace_back("a", h);
    for (auto &[k, x] : v) CloseHandle(x);
}
struct Slot
{
    std::string name;
    Owner h;
};
void V7()
{
    std::vector<Slot> v;
    v.push_back({"a", Owner(Ev())});
    v.push_back(Slot{"b", Owner(Ev())});
    Slot s;
    s.h.reset(Ev());
    v.push_back(std::move(s));
    v.erase(v.begin());
}
void V8()
{
    auto f = std::async(std::launch::async, []
                        { HANDLE h = Ev(); if (h) CloseHandle(h); });
    f.get();
}
void V8bad()
{
    auto f = std::async(std::launch::async, []
                        { HANDLE h = Ev(); if (h) SetEvent(h); }); // expect: HL201
    f.get();
}
void V9()
{
    std::map<int, std::unique_ptr<Slot>> m;
    m[1] = std::make_unique<Slot>();
    m[1]->h.reset(Ev());
    auto it = m.find(1);
    if (it != m.end()) m.erase(it);
}
void V10()
{
    HANDLE h = Ev();
    if (!h) return;
    std::vector<std::thread> ts;
    for (int i = 0; i < 4; i++) ts.emplace_back([h]
                                                { SetEvent(h); });
    for (auto &t : ts) t.join();
    CloseHandle(h);
}
void V11()
{
    std::atomic<HANDLE> a{nullptr};
    HANDLE h = Ev();
    if (!h) return;
    HANDLE none = nullptr;
    if (!a.compare_exchange_strong(none, h))
    {
        CloseHandle(h);
        return;
    }
    CloseHandle(a.exchange(nullptr));
}
struct Expr
{
    virtual ~Expr() = default;
};
struct Leaf : Expr
{
    Owner h{Ev()};
};
struct Pair : Expr
{
    std::unique_ptr<Expr> a, b;
};
std::unique_ptr<Expr> V12()
{
    auto p = std::make_unique<Pair>();
    p->a = std::make_unique<Leaf>();
    p->b.reset(new Leaf);
    return p;
}
void V13()
{
    HANDLE h = Ev();
    if (!h) return;
    struct G
    {
        HANDLE &h;
        ~G()
        {
            if (h) CloseHandle(h);
            h = NULL;
        }
    } g{h};
    if (Refused())
    {
        CloseHandle(h);
        h = NULL;
    }
}
void V13bad()
{
    HANDLE h = Ev();
    if (!h) return;
    struct G
    {
        HANDLE &h;
        ~G()
        {
            if (h) CloseHandle(h);
        }
    } g{h};
    if (Refused()) CloseHandle(h); // expect: HL202
}
template <class T>
class Lazy
{
    T v_;
    bool set_ = false;

  public:
    template <class F>
    T &get(F f)
    {
        if (!set_)
        {
            v_ = f();
            set_ = true;
        }
        return v_;
    }
};
class Cached
{
    Lazy<Owner> e_;

  public:
    HANDLE Get()
    {
        return e_.get([]
                      { return Owner(Ev()); })
            .get();
    }
};
void V14()
{
    Cached c;
    if (HANDLE h = c.Get()) SetEvent(h);
    if (HANDLE h = c.Get()) SetEvent(h);
}
class Lockable
{
    HANDLE m_;

  public:
    Lockable() : m_(CreateMutexW(NULL, FALSE, NULL))
    {
        if (!m_) throw 1;
    }
    ~Lockable() { CloseHandle(m_); }
    void lock() { WaitForSingleObject(m_, INFINITE); }
    void unlock() { ReleaseMutex(m_); }
};
void V16()
{
    Lockable l;
    struct L
    {
        Lockable &x;
        explicit L(Lockable &y) : x(y) { x.lock(); }
        ~L() { x.unlock(); }
    } k(l);
    if (Refused()) return;
}
void V17()
{
    std::function<void()> undo;
    HANDLE h = Ev();
    if (!h) return;
    undo = [h]
    { CloseHandle(h); };
    if (Refused())
    {
        undo();
        return;
    }
    CloseHandle(h);
}
void V17bad()
{
    std::function<void()> undo;
    HANDLE h = Ev();
    if (!h) return;
    undo = [h]
    { CloseHandle(h); };
    if (Refused()) { undo(); }
    CloseHandle(h); // expect: HL202
}
Owner V18(bool b)
{
    Owner o(Ev());
    if (b) return o;
    return Owner();
}
void V19()
{
    Owner o = V18(true);
    Owner p(V18(false));
    o = V18(Refused());
    o.swap(p);
    std::swap(o, p);
    p = nullptr;
}
void V20(std::vector<HANDLE> &out)
{
    HANDLE h = Ev();
    if (!h) return;
    out.push_back(h);
}
void V21()
{
    std::vector<HANDLE> v;
    V20(v);
    V20(v);
    for (size_t i = 0; i < v.size(); i++) CloseHandle(v[i]);
}
void V21bad()
{
    std::vector<HANDLE> v;
    V20(v); // expect: HL201
}
void V22()
{
    try
    {
        HANDLE h = Ev();
        if (!h) return;
        try
        {
            if (Refused()) throw 1;
        }
        catch (int)
        {
            CloseHandle(h);
            throw;
        }
        CloseHandle(h);
    }
    catch (...)
    {
    }
}
void V22bad()
{
    try
    {
        HANDLE h = Ev(); // expect: HL201
        if (!h) return;
        try
        {
            if (Refused()) throw 1;
        }
        catch (int)
        {
            throw;
        }
        CloseHandle(h);
    }
    catch (...)
    {
    }
}
std::variant<HANDLE, DWORD> V23make()
{
    HANDLE h = Ev();
    if (h) return h;
    return GetLastError();
}
void V23()
{
    auto v = V23make();
    if (std::holds_alternative<HANDLE>(v)) CloseHandle(std::get<HANDLE>(v));
}
HANDLE V24(const HANDLE *hs, int n)
{
    for (int i = 0; i < n; i++)
        if (WaitForSingleObject(hs[i], 0) == WAIT_OBJECT_0) return hs[i];
    return NULL;
}
void V25()
{
    HANDLE hs[2] = {Ev(), Ev()};
    if (hs[0] && hs[1]) V24(hs, 2);
    for (HANDLE h : hs)
        if (h) CloseHandle(h);
}
void V25bad()
{
    HANDLE hs[2] = {Ev(), Ev()}; // expect: HL201
    if (hs[0] && hs[1]) V24(hs, 2);
    if (hs[0]) CloseHandle(hs[0]);
}
