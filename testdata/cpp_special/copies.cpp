// Copies: by a constructor that duplicates, and the member-wise one that shares by mistake.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static HANDLE Duplicate(HANDLE h)
{
    HANDLE copy = nullptr;
    if (!DuplicateHandle(GetCurrentProcess(), h, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
        return nullptr;
    return copy;
}

/* Right: each copy has a handle of its own. */
class Copyable
{
public:
    Copyable() = default;
    explicit Copyable(HANDLE h) : h_(h) {}
    Copyable(const Copyable &o) : h_(o.h_ ? Duplicate(o.h_) : nullptr) {}
    Copyable &operator=(const Copyable &o)
    {
        if (this != &o)
        {
            if (h_)
                CloseHandle(h_);
            h_ = o.h_ ? Duplicate(o.h_) : nullptr;
        }
        return *this;
    }
    ~Copyable()
    {
        if (h_)
            CloseHandle(h_);
    }

private:
    HANDLE h_ = nullptr;
};

struct Pair
{
    Copyable a, b;
};

void Copies(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Copyable first(raw);
    Copyable second(first);
    Copyable third;
    third = second;
    Pair pair{first, second};
    Pair other(pair);
    other = pair;
}

/* Wrong: the implicit copy shares the handle, and both destructors close it. */
class Shallow
{
public:
    explicit Shallow(HANDLE h) : h_(h) {}
    ~Shallow()
    {
        if (h_)
            CloseHandle(h_);
    }

private:
    HANDLE h_;
};

void ShallowOnce(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Shallow only(raw);
}

void ShallowCopied(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Shallow first(raw);
    Shallow second(first); // expect: HL202
}

static void Look(Shallow by_value)
{
    (void)by_value;
}

void ShallowByValue(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Shallow first(raw);
    Look(first); // expect: HL202
}

/* Elided: nothing is copied. */
static Shallow MakeShallow(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        raw = nullptr;
    return Shallow(raw);
}

void Elided(PCtxtHandle ctx)
{
    Shallow token = MakeShallow(ctx);
    Look(MakeShallow(ctx));
}
