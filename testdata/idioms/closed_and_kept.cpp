// Closed by the code, and kept by an owner that outlives the function and closes it again.
#include <memory>
#include <windows.h>
struct Closer {
    void operator()(void *h) const
    {
        if (h)
            CloseHandle(h);
    }
};
using H = std::unique_ptr<void, Closer>;
bool Init(HANDLE h);
class A
{
    HANDLE h_ = NULL;

  public:
    ~A()
    {
        if (h_)
            CloseHandle(h_);
    }
    bool Open()
    {
        h_ = CreateEventW(0, 0, 0, 0);
        if (!h_)
            return false;
        if (!Init(NULL)) {
            CloseHandle(h_); // expect: HL202
            return false;
        }
        return true;
    }
};
class AOk
{
    HANDLE h_ = NULL;

  public:
    ~AOk()
    {
        if (h_)
            CloseHandle(h_);
    }
    bool Open()
    {
        h_ = CreateEventW(0, 0, 0, 0);
        if (!h_)
            return false;
        if (!Init(NULL)) {
            CloseHandle(h_);
            h_ = NULL;
            return false;
        }
        return true;
    }
};
class AFlag
{
    HANDLE h_ = NULL;
    bool open_ = false;

  public:
    ~AFlag()
    {
        if (open_)
            CloseHandle(h_);
    }
    bool Open()
    {
        h_ = CreateEventW(0, 0, 0, 0);
        if (!h_)
            return false;
        open_ = true;
        if (!Init(NULL)) {
            CloseHandle(h_);
            open_ = false;
            return false;
        }
        return true;
    }
};
class AFlagBad
{
    HANDLE h_ = NULL;
    bool open_ = false;

  public:
    ~AFlagBad()
    {
        if (open_)
            CloseHandle(h_);
    }
    bool Open()
    {
        h_ = CreateEventW(0, 0, 0, 0);
        if (!h_)
            return false;
        open_ = true;
        if (!Init(NULL)) {
            CloseHandle(h_); // expect: HL202
            return false;
        }
        return true;
    }
};
class ANone
{
    HANDLE h_ = NULL;

  public:
    ~ANone() {}
    void Close()
    {
        if (h_) {
            CloseHandle(h_);
            h_ = NULL;
        }
    }
    bool Open()
    {
        h_ = CreateEventW(0, 0, 0, 0);
        if (!h_)
            return false;
        if (!Init(NULL)) {
            CloseHandle(h_);
            return false;
        }
        return true;
    }
};
class ACtor
{
    HANDLE h_;

  public:
    ACtor() : h_(CreateEventW(0, 0, 0, 0))
    {
        if (h_ && !Init(NULL)) {
            CloseHandle(h_);
            throw 1;
        }
    }
    ~ACtor()
    {
        if (h_)
            CloseHandle(h_);
    }
};
class AGiven
{
    HANDLE h_;

  public:
    explicit AGiven(HANDLE h) : h_(h) {}
    ~AGiven()
    {
        CloseHandle(h_);
    }
};
AGiven *give()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return 0;
    AGiven *a = new AGiven(t);
    CloseHandle(t); // expect: HL202
    return a;
}
void a(H &out)
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    out.reset(t);
    CloseHandle(t); // expect: HL202
}
void a2(H &out)
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    out.reset(t);
    out.release();
    CloseHandle(t);
}
struct S {
    H h;
    void set()
    {
        HANDLE t = CreateEventW(0, 0, 0, 0);
        if (!t)
            return;
        h.reset(t);
        CloseHandle(t); // expect: HL202
    }
};
H c()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return H();
    H h(t);
    CloseHandle(t); // expect: HL202
    return h;
}
H c2()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return H();
    return H(t);
}
