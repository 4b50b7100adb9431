// Scope guards: macros, std::function, members, armed and dismissed.
// needs: 21
#include <windows.h>
#include <functional>
#include <utility>
#include <memory>
#include <vector>
#include <string>
bool Refused();
void Throws()
{
    if (Refused()) throw 1;
}
class ScopeExit
{
  public:
    template <class F>
    explicit ScopeExit(F &&f) : f_(std::forward<F>(f)) {}
    ScopeExit(ScopeExit &&o) noexcept : f_(std::move(o.f_)) { o.f_ = nullptr; }
    ~ScopeExit()
    {
        if (f_) f_();
    }
    void Dismiss() { f_ = nullptr; }

  private:
    std::function<void()> f_;
};
template <class F>
class Deferred
{
  public:
    explicit Deferred(F f) : f_(std::move(f)), armed_(true) {}
    Deferred(Deferred &&o) : f_(std::move(o.f_)), armed_(o.armed_) { o.armed_ = false; }
    ~Deferred()
    {
        if (armed_) f_();
    }
    void dismiss() { armed_ = false; }
    void now()
    {
        if (armed_)
        {
            armed_ = false;
            f_();
        }
    }

  private:
    F f_;
    bool armed_;
};
struct DeferTag
{
};
template <class F>
Deferred<F> operator+(DeferTag, F f) { return Deferred<F>(std::move(f)); }
#define CAT_(a, b) a##b
#define CAT(a, b) CAT_(a, b)
#define DEFER auto CAT(defer_, __LINE__) = DeferTag() + [&]()
static HANDLE Ev()
{
    return CreateEventW(NULL, TRUE, FALSE, NULL);
}
void G1()
{
    HANDLE h = Ev();
    if (!h) return;
    DEFER { CloseHandle(h); };
    if (Refused()) return;
    SetEvent(h);
}
void G1bad()
{
    HANDLE h = Ev();
    if (!h) return;
    DEFER { CloseHandle(h); };
    CloseHandle(h); // expect: HL202
}
void G2()
{
    HANDLE h = Ev();
    if (!h) return;
    ScopeExit g([h]
                { CloseHandle(h); });
    Throws();
}
HANDLE G3()
{
    HANDLE h = Ev();
    if (!h) return NULL;
    ScopeExit g([h]
                { CloseHandle(h); });
    if (Refused()) return NULL;
    g.Dismiss();
    return h;
}
HANDLE G3bad()
{
    HANDLE h = Ev();
    if (!h) return NULL;
    ScopeExit g([h]
                { CloseHandle(h); });
    if (Refused()) g.Dismiss();
    return h; // expect: HL203
}
void G4bad()
{
    HANDLE h = Ev(); // expect: HL201
    if (!h) return;
    Deferred g([&]
               { CloseHandle(h); });
    if (Refused()) g.dismiss();
}
void G5()
{
    HANDLE h = Ev();
    if (!h) return;
    auto g = DeferTag() + [&]
    { CloseHandle(h); };
    g.now();
}
void G6()
{
    HANDLE h = Ev();
    if (!h) return;
    Deferred g([&h]
               { CloseHandle(h); });
    Deferred g2(std::move(g));
}
void G7()
{
    HANDLE h = NULL;
    DEFER
    {
        if (h) CloseHandle(h);
    };
    h = Ev();
    if (h) SetEvent(h);
}
void G7over()
{
    HANDLE h = Ev(); // expect: HL201
    DEFER
    {
        if (h) CloseHandle(h);
    };
    h = Ev();
}
struct Finalizer
{
    std::vector<std::function<void()>> all;
    ~Finalizer()
    {
        for (auto it = all.rbegin(); it != all.rend(); ++it) (*it)();
    }
    template <class F>
    void add(F f) { all.push_back(f); }
};
void G8()
{
    Finalizer f;
    HANDLE h = Ev();
    if (!h) return;
    f.add([h]
          { CloseHandle(h); });
}
void G9()
{
    HANDLE h = Ev();
    if (!h) return;
    auto once = [&h]() mutable
    { if (h) { CloseHandle(h); h = NULL; } };
    if (Refused()) once();
    once();
}
void G9bad()
{
    HANDLE h = Ev();
    if (!h) return;
    auto shut = [h]
    { CloseHandle(h); };
    if (Refused()) shut();
    shut(); // expect: HL202
}
class Tx
{
  public:
    Tx() : h_(Ev()), done_(false) {}
    ~Tx()
    {
        if (!done_) Rollback();
    }
    void Commit()
    {
        done_ = true;
        if (h_) CloseHandle(h_);
    }
    void Rollback()
    {
        if (h_) CloseHandle(h_);
        h_ = NULL;
    }
    HANDLE h_;
    bool done_;
};
void G10()
{
    Tx t;
    if (Refused()) return;
    t.Commit();
}
void G10bad()
{
    Tx t; // expect: HL202
    t.Commit();
    t.Commit();
}
template <class C, class F>
struct Guard2
{
    C *c;
    F f;
    ~Guard2() { (c->*f)(); }
};
struct Obj
{
    HANDLE h;
    void Shut()
    {
        if (h)
        {
            CloseHandle(h);
            h = NULL;
        }
    }
};
void G11()
{
    Obj o{Ev()};
    Guard2<Obj, void (Obj::*)()> g{&o, &Obj::Shut};
    if (o.h) SetEvent(o.h);
}
void G11bad()
{
    Obj o{Ev()}; // expect: HL201
    if (Refused()) return;
    Guard2<Obj, void (Obj::*)()> g{&o, &Obj::Shut};
}
struct Base
{
    virtual ~Base() {}
    virtual void end() = 0;
};
struct EvBase : Base
{
    HANDLE h;
    explicit EvBase(HANDLE x) : h(x) {}
    ~EvBase() override { end(); }
    void end() override
    {
        if (h) CloseHandle(h);
        h = NULL;
    }
};
void G12()
{
    std::unique_ptr<Base> b(new EvBase(Ev()));
    b->end();
}
void G12b()
{
    std::vector<std::unique_ptr<Base>> v;
    v.push_back(std::make_unique<EvBase>(Ev()));
    v.emplace_back(new EvBase(Ev()));
    for (auto &b : v) b->end();
}
struct Leaky : Base
{
    HANDLE h;
    explicit Leaky(HANDLE x) : h(x) {}
    void end() override {}
};
void G13bad()
{
    std::unique_ptr<Base> b(new Leaky(Ev())); // expect: HL201
    b->end();
}
void G14()
{
    std::shared_ptr<EvBase> a = std::make_shared<EvBase>(Ev());
    std::shared_ptr<Base> b = a;
    std::weak_ptr<Base> w = b;
    if (auto l = w.lock()) l->end();
}
