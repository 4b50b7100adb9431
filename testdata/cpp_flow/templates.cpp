// Templates: CRTP, variadics, function objects, specialisations; virtual calls and pointers to members.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

bool Refused();

/* CRTP: the base calls the derived class. */
template <class Derived>
class Closable
{
public:
    void Finish()
    {
        static_cast<Derived *>(this)->DoClose();
    }
};
class Channel : public Closable<Channel>
{
public:
    HANDLE token = nullptr;
    void DoClose()
    {
        if (token)
            CloseHandle(token);
        token = nullptr;
    }
};

void Crtp(PCtxtHandle ctx)
{
    Channel channel;
    if (QuerySecurityContextToken(ctx, &channel.token) != SEC_E_OK)
        return;
    channel.Finish();
    channel.Finish();
}

void CrtpLeak(PCtxtHandle ctx)
{
    Channel channel;
    if (QuerySecurityContextToken(ctx, &channel.token) != SEC_E_OK) // expect: HL201
        return;
    if (!Refused())
        channel.Finish();
}

/* Variadic: closes all. */
template <class... Handles>
void CloseAll(Handles... handles)
{
    (CloseHandle(handles), ...);
}

void Variadic(PCtxtHandle ctx)
{
    HANDLE a, b;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    if (QuerySecurityContextToken(ctx, &b) != SEC_E_OK)
    {
        CloseAll(a);
        return;
    }
    CloseAll(a, b);
}

void VariadicTwice(PCtxtHandle ctx)
{
    HANDLE a;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    CloseAll(a, a); // expect: HL202
}

template <class T>
struct Closer;
template <>
struct Closer<HANDLE>
{
    void operator()(HANDLE h) const { CloseHandle(h); }
};
template <>
struct Closer<int>
{
    void operator()(int) const {}
};

template <class T>
void Dispose(T value)
{
    Closer<T>()(value);
}

void Specialised(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Dispose(token);
    Dispose(3);
}

void SpecialisedTwice(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Dispose(token);
    Dispose(token); // expect: HL202
}

/* Virtual calls: by the object's type, or the only implementer. */
struct Sink
{
    virtual ~Sink() = default;
    virtual void Accept(HANDLE h) = 0;
};
struct ClosingSink : Sink
{
    void Accept(HANDLE h) override { CloseHandle(h); }
};
struct LookingSink : Sink
{
    void Accept(HANDLE h) override { ImpersonateLoggedOnUser(h); }
};

void Deliver(Sink &sink, HANDLE h)
{
    sink.Accept(h);
}

void VirtualClosing(PCtxtHandle ctx)
{
    ClosingSink sink;
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Deliver(sink, token);
}

void VirtualLooking(PCtxtHandle ctx)
{
    LookingSink sink;
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    Deliver(sink, token);
}

void VirtualBoth(PCtxtHandle ctx)
{
    LookingSink look;
    ClosingSink close;
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Deliver(look, token);
    Deliver(close, token);
    CloseHandle(token); // expect: HL202
}

void VirtualUnknown(PCtxtHandle ctx, Sink &sink)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    sink.Accept(token);
}

/* Qualified call: no dispatch. */
void VirtualQualified(PCtxtHandle ctx, ClosingSink &sink)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    sink.ClosingSink::Accept(token);
    CloseHandle(token); // expect: HL202
}

/* Pointers to members. */
class Machine
{
public:
    using Step = void (Machine::*)(HANDLE);
    void Look(HANDLE h) { ImpersonateLoggedOnUser(h); }
    void Shut(HANDLE h) { CloseHandle(h); }
    void Run(HANDLE h, Step step) { (this->*step)(h); }
    HANDLE kept = nullptr;
};

void ByMemberPointer(PCtxtHandle ctx)
{
    Machine machine;
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    machine.Run(token, &Machine::Look);
    machine.Run(token, &Machine::Shut);
}

void ByMemberPointerTwice(PCtxtHandle ctx)
{
    Machine machine;
    Machine::Step step = &Machine::Shut;
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    (machine.*step)(token);
    (machine.*step)(token); // expect: HL202
}

void ByDataMemberPointer(PCtxtHandle ctx)
{
    Machine machine;
    HANDLE Machine::*slot = &Machine::kept;
    if (QuerySecurityContextToken(ctx, &(machine.*slot)) != SEC_E_OK)
        return;
    CloseHandle(machine.kept);
}

/* Default arguments. */
void Impersonate(HANDLE h, bool close = true)
{
    ImpersonateLoggedOnUser(h);
    if (close)
        CloseHandle(h);
}

void DefaultArgument(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Impersonate(token);
}

void DefaultArgumentAndClose(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Impersonate(token);
    CloseHandle(token); // expect: HL202
}

void ExplicitArgument(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Impersonate(token, false);
    CloseHandle(token);
}
