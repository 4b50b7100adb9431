// Owners: class templates with traits, bases, members, references counted, deleters of all kinds, constructors that throw.
// needs: 21
#include <windows.h>
#include <memory>
#include <utility>
#include <functional>
#include <optional>
#include <new>
#include <stdexcept>
bool Refused();
// class template with traits
struct NullTraits
{
    typedef HANDLE type;
    static type Invalid() noexcept { return NULL; }
    static void Close(type h) noexcept { CloseHandle(h); }
};
struct FileTraits
{
    typedef HANDLE type;
    static type Invalid() noexcept { return INVALID_HANDLE_VALUE; }
    static void Close(type h) noexcept { CloseHandle(h); }
};
struct FindTraits
{
    typedef HANDLE type;
    static type Invalid() noexcept { return INVALID_HANDLE_VALUE; }
    static void Close(type h) noexcept { FindClose(h); }
};
struct KeyTraits
{
    typedef HKEY type;
    static type Invalid() noexcept { return NULL; }
    static void Close(type h) noexcept { RegCloseKey(h); }
};
template <typename Traits>
class Handle
{
    using Type = typename Traits::type;
    Type m_value;
    void close() noexcept
    {
        if (*this) Traits::Close(m_value);
    }

  public:
    explicit Handle(Type value = Traits::Invalid()) noexcept : m_value{value} {}
    Handle(Handle &&other) noexcept : m_value{other.release()} {}
    Handle &operator=(Handle &&other) noexcept
    {
        if (this != &other) reset(other.release());
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() noexcept { close(); }
    explicit operator bool() const noexcept { return m_value != Traits::Invalid(); }
    Type get() const noexcept { return m_value; }
    Type *put() noexcept
    {
        close();
        m_value = Traits::Invalid();
        return &m_value;
    }
    Type release() noexcept
    {
        auto v = m_value;
        m_value = Traits::Invalid();
        return v;
    }
    bool reset(Type value = Traits::Invalid()) noexcept
    {
        if (m_value != value)
        {
            close();
            m_value = value;
        }
        return static_cast<bool>(*this);
    }
    void swap(Handle &o) noexcept
    {
        Type t = m_value;
        m_value = o.m_value;
        o.m_value = t;
    }
    friend void swap(Handle &a, Handle &b) noexcept { a.swap(b); }
};
using NullHandle = Handle<NullTraits>;
using FileHandle = Handle<FileTraits>;
using FindHandle = Handle<FindTraits>;
using Key = Handle<KeyTraits>;
void T1(const wchar_t *n)
{
    FileHandle f{CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL)};
    if (!f) return;
    FileHandle g = std::move(f);
    f = FileHandle{CreateFileW(n, GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL)};
    swap(f, g);
    std::swap(f, g);
}
void T2(const wchar_t *n)
{
    FindHandle f{CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL)}; // expect: HL205
}
void T3(HANDLE p)
{
    NullHandle t;
    if (!OpenProcessToken(p, TOKEN_QUERY, t.put())) return;
    NullHandle u{t.get()}; // expect: HL202
}
void T4(HANDLE p)
{
    NullHandle t;
    if (!OpenProcessToken(p, TOKEN_QUERY, t.put())) return;
    if (!OpenProcessToken(p, TOKEN_DUPLICATE, t.put())) return;
    HANDLE raw = t.release();
    t.reset(raw);
}
void T5(HANDLE p)
{
    NullHandle t;
    if (!OpenProcessToken(p, TOKEN_QUERY, t.put())) return; // expect: HL201
    HANDLE raw = t.release();
    if (Refused()) return;
    CloseHandle(raw);
}
void T6(const wchar_t *n)
{
    Key k;
    if (RegOpenKeyExW(HKEY_CURRENT_USER, n, 0, KEY_READ, k.put()) != ERROR_SUCCESS) return;
    if (Refused()) RegCloseKey(k.get()); // expect: HL202
}
NullHandle T7make(HANDLE p)
{
    HANDLE h = NULL;
    if (!OpenProcessToken(p, TOKEN_QUERY, &h)) return NullHandle{};
    return NullHandle{h};
}
void T7(HANDLE p)
{
    if (auto t = T7make(p)) ImpersonateLoggedOnUser(t.get());
    HANDLE raw = T7make(p).get();
    ImpersonateLoggedOnUser(raw); // expect: HL203
}
// base and member owners, constructors that throw
class Two
{
  public:
    explicit Two(HANDLE p) : a_(T7make(p)), b_(T7make(p)), raw_(NULL)
    {
        if (!a_ || !b_) throw std::runtime_error("x");
        raw_ = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (!raw_) throw std::bad_alloc();
    }
    ~Two() { CloseHandle(raw_); }

  private:
    NullHandle a_, b_;
    HANDLE raw_;
};
class TwoBad
{
  public:
    explicit TwoBad(HANDLE p) : raw_(CreateEventW(NULL, TRUE, FALSE, NULL)), a_(T7make(p)) // expect: HL201
    {
        if (!raw_) throw std::bad_alloc();
        if (!a_) throw std::runtime_error("x");
    }
    ~TwoBad() { CloseHandle(raw_); }

  private:
    HANDLE raw_;
    NullHandle a_;
};
void T8(HANDLE p) { Two t(p); }
void T8b(HANDLE p)
{
    try
    {
        TwoBad t(p);
    }
    catch (const std::exception &)
    {
    }
}
class Delegating
{
  public:
    Delegating() : h_(NULL) {}
    explicit Delegating(bool fail) : Delegating()
    {
        h_ = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (h_ && fail) throw 1; /* the object is complete: its destructor runs */
    }
    ~Delegating()
    {
        if (h_) CloseHandle(h_);
    }

  private:
    HANDLE h_;
};
void T9()
{
    try
    {
        Delegating d(Refused());
    }
    catch (int)
    {
    }
}
// operator& and conversion
class Smart
{
  public:
    Smart() : h_(0) {}
    Smart(HANDLE h) : h_(h) {}
    ~Smart() { Close(); }
    operator HANDLE() const { return h_; }
    operator bool() const { return h_ != 0; }
    PHANDLE operator&() { return &h_; }
    Smart &operator=(HANDLE h)
    {
        if (h != h_)
        {
            Close();
            h_ = h;
        }
        return *this;
    }
    Smart(Smart &o) : h_(o.Detach()) {}
    HANDLE Detach()
    {
        HANDLE h = h_;
        h_ = 0;
        return h;
    }
    void Attach(HANDLE h)
    {
        Close();
        h_ = h;
    }
    void Close()
    {
        if (h_)
        {
            CloseHandle(h_);
            h_ = 0;
        }
    }

  private:
    HANDLE h_;
};
void T10(HANDLE p)
{
    Smart s;
    if (!OpenProcessToken(p, TOKEN_QUERY, &s)) return;
    Smart t(s);
    s = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (s) SetEvent(s);
    t = CreateEventW(NULL, TRUE, FALSE, NULL);
}
void T11(HANDLE p)
{
    Smart s;
    if (!OpenProcessToken(p, TOKEN_QUERY, &s)) return; // expect: HL201
    if (!OpenProcessToken(p, TOKEN_DUPLICATE, &s)) return;
}
void T12(HANDLE p)
{
    Smart s;
    if (!OpenProcessToken(p, TOKEN_QUERY, &s)) return;
    CloseHandle(s); // expect: HL202
}
// deleter kinds
void T13()
{
    auto del = [](HANDLE h)
    { if (h != NULL && h != INVALID_HANDLE_VALUE) CloseHandle(h); };
    std::unique_ptr<void, decltype(del)> a(CreateEventW(NULL, TRUE, FALSE, NULL), del);
    std::unique_ptr<void, void (*)(HANDLE)> b(CreateEventW(NULL, TRUE, FALSE, NULL), [](HANDLE h)
                                              { CloseHandle(h); });
    std::unique_ptr<void, std::function<void(HANDLE)>> c(CreateEventW(NULL, TRUE, FALSE, NULL), del);
    if (!a || !b || !c) return;
    SetEvent(a.get());
}
void T13bad()
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!h) return;
    std::unique_ptr<void, std::function<void(HANDLE)>> c(h, [](HANDLE x)
                                                         { CloseHandle(x); });
    CloseHandle(h); // expect: HL202
}
void T14bad()
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    std::unique_ptr<void, void (*)(HANDLE)> c(h, [](HANDLE x)
                                              { SetEvent(x); });
}
template <auto F>
struct By
{
    template <class T>
    void operator()(T *p) const { F(p); }
};
using Event = std::unique_ptr<void, By<CloseHandle>>;
void T15()
{
    Event e(CreateEventW(NULL, TRUE, FALSE, NULL));
    if (e) SetEvent(e.get());
}
// shared ownership by class
class Ref
{
    struct Block
    {
        HANDLE h;
        LONG n;
    } * b_;

  public:
    explicit Ref(HANDLE h) : b_(new Block{h, 1}) {}
    Ref(const Ref &o) : b_(o.b_) { InterlockedIncrement(&b_->n); }
    Ref &operator=(const Ref &o)
    {
        Ref t(o);
        std::swap(b_, t.b_);
        return *this;
    }
    ~Ref()
    {
        if (InterlockedDecrement(&b_->n) == 0)
        {
            if (b_->h) CloseHandle(b_->h);
            delete b_;
        }
    }
    HANDLE get() const { return b_->h; }
};
void T16()
{
    Ref a(CreateEventW(NULL, TRUE, FALSE, NULL));
    Ref b = a;
    Ref c(CreateEventW(NULL, TRUE, FALSE, NULL));
    c = b;
    if (c.get()) SetEvent(c.get());
}
void T16bad()
{
    Ref a(CreateEventW(NULL, TRUE, FALSE, NULL));
    Ref b = a;
    if (b.get()) CloseHandle(b.get()); // expect: HL202
}
