// Objects that die through a smart pointer to their base: the whole object dies.
#include <windows.h>
#include <memory>

class Base
{
public:
    explicit Base(HANDLE h) : h_(h) {}
    virtual ~Base()
    {
        if (h_)
            CloseHandle(h_);
    }
    HANDLE Get() const { return h_; }

protected:
    HANDLE h_;
};

class Derived : public Base
{
public:
    Derived() : Base(CreateEventW(nullptr, TRUE, FALSE, nullptr)) {}
};

void Held()
{
    std::unique_ptr<Base> held(new Derived);
}

void Replaced()
{
    std::unique_ptr<Base> held;
    held.reset(new Derived);
}

void Plain()
{
    Base *held = new Derived;
    delete held;
}

void ClosedBefore()
{
    std::unique_ptr<Base> held(new Derived);
    if (held->Get())
        CloseHandle(held->Get()); // expect: HL202
}

class Keeper
{
public:
    explicit Keeper(HANDLE h) : h_(h) {}
    virtual ~Keeper() {}

private:
    HANDLE h_;
};

class Kept : public Keeper
{
public:
    explicit Kept(HANDLE h) : Keeper(h) {}
};

void NeverClosed()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (h)
        std::unique_ptr<Keeper> held(new Kept(h));
}
