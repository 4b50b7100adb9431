// A class that tells whether it holds a handle, and never releases it.
#include <windows.h>
class A
{
  public:
    A()
        : h_(nullptr) {}
    bool Open()
    {
        h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
        return h_ != nullptr;
    }
  private:
    HANDLE h_;
};
class B
{
  public:
    bool Open()
    {
        h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
        if (!h_)
            return false;
        return true;
    }
  private:
    HANDLE h_;
};
class C
{
  public:
    bool Open();
    void Set() { SetEvent(h_); }

  private:
    HANDLE h_;
};
bool C::Open()
{
    h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (h_)
        return true;
    return false;
}
class D
{
  public:
    D()
        : h_(nullptr) {}
    ~D() { Shut(); }
    bool Open()
    {
        h_ = CreateEventW(nullptr, TRUE, FALSE, nullptr);
        return h_ != nullptr;
    }
    void Shut()
    {
        if (h_)
            CloseHandle(h_);
        h_ = nullptr;
    }

  private:
    HANDLE h_;
};
