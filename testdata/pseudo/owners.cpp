// Pseudo-handles in objects that close at their death, and in members.
#include <windows.h>

class ScopedHandle
{
public:
    explicit ScopedHandle(HANDLE h) : h_(h) {}
    ScopedHandle(const ScopedHandle &) = delete;
    ~ScopedHandle()
    {
        if (h_)
            CloseHandle(h_);
    }
    HANDLE Get() const { return h_; }

private:
    HANDLE h_;
};

static HANDLE Duplicate(HANDLE source)
{
    HANDLE copy = nullptr;
    if (!DuplicateHandle(GetCurrentProcess(), source, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
        return nullptr;
    return copy;
}

void OwnerTakesPseudo()
{
    ScopedHandle token(GetCurrentProcessToken()); // expect: HL301
    TOKEN_TYPE type;
    DWORD len;
    GetTokenInformation(token.Get(), TokenType, &type, sizeof type, &len);
}

void OwnerTakesDuplicate()
{
    ScopedHandle process{Duplicate(GetCurrentProcess())};
    ScopedHandle thread{Duplicate(GetCurrentThread())};
}

void OwnerTakesEither(bool thread)
{
    HANDLE h = nullptr;
    if (!thread || !OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &h))
        h = GetCurrentThreadEffectiveToken();
    ScopedHandle token(h); // expect: HL301
}

/* Skips the process pseudo-handle. */
class ProcessRef
{
public:
    explicit ProcessRef(HANDLE h) : h_(h) {}
    ~ProcessRef()
    {
        if (h_ != GetCurrentProcess())
            CloseHandle(h_);
    }

private:
    HANDLE h_;
};

void GuardedByOwner()
{
    ProcessRef self(GetCurrentProcess());
}
