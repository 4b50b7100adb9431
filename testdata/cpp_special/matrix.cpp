// Special members: kind x operation x position. The handle arrives where it should and dies once: a second close is one
// too many, the moved-from object holds nothing, a copy holds a handle of its own.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

template <class T>
T &&Move(T &value)
{
    return static_cast<T &&>(value);
}

/* Moves, never copies. */
struct Token
{
    HANDLE h = nullptr;
    Token() = default;
    explicit Token(HANDLE handle) : h(handle) {}
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;
    Token(Token &&other) : h(other.h) { other.h = nullptr; }
    Token &operator=(Token &&other)
    {
        HANDLE taken = other.h;
        other.h = nullptr;
        if (h)
            CloseHandle(h);
        h = taken;
        return *this;
    }
    ~Token()
    {
        if (h)
            CloseHandle(h);
    }
};

template <class T>
struct Box
{
    T inside;
};

/* The positions: where the token lies in an object that declares no special member (implicit). */
struct ImplicitMember
{
    int id = 1;
    Token t;
    HANDLE &H() { return t.h; }
};
struct ImplicitBase : Token
{
    int id = 1;
    HANDLE &H() { return h; }
};
struct ImplicitArray
{
    Token t[2];
    HANDLE &H() { return t[1].h; }
};
struct ImplicitNested
{
    Box<Box<Token>> t;
    HANDLE &H() { return t.inside.inside.h; }
};

#define DEFAULTED(NAME)                \
    NAME() = default;                  \
    NAME(NAME &&) = default;           \
    NAME &operator=(NAME &&) = default; \
    ~NAME() = default;
struct DefaultedMember
{
    Token t;
    DEFAULTED(DefaultedMember)
    HANDLE &H() { return t.h; }
};
struct DefaultedBase : Token
{
    DEFAULTED(DefaultedBase)
    HANDLE &H() { return h; }
};
struct DefaultedArray
{
    Token t[2];
    DEFAULTED(DefaultedArray)
    HANDLE &H() { return t[1].h; }
};
struct DefaultedNested
{
    Box<Box<Token>> t;
    DEFAULTED(DefaultedNested)
    HANDLE &H() { return t.inside.inside.h; }
};

struct WrittenMember
{
    Token t;
    WrittenMember() : t() {}
    WrittenMember(WrittenMember &&o) : t(Move(o.t)) {}
    WrittenMember &operator=(WrittenMember &&o)
    {
        t = Move(o.t);
        return *this;
    }
    ~WrittenMember() {}
    HANDLE &H() { return t.h; }
};
struct WrittenBase : Token
{
    WrittenBase() : Token() {}
    WrittenBase(WrittenBase &&o) : Token(static_cast<Token &&>(o)) {}
    WrittenBase &operator=(WrittenBase &&o)
    {
        Token::operator=(static_cast<Token &&>(o));
        return *this;
    }
    ~WrittenBase() {}
    HANDLE &H() { return h; }
};
struct WrittenArray
{
    Token t[2];
    WrittenArray() {}
    WrittenArray(WrittenArray &&o)
    {
        t[0] = Move(o.t[0]);
        t[1] = Move(o.t[1]);
    }
    WrittenArray &operator=(WrittenArray &&o)
    {
        t[0] = Move(o.t[0]);
        t[1] = Move(o.t[1]);
        return *this;
    }
    ~WrittenArray() {}
    HANDLE &H() { return t[1].h; }
};
struct WrittenNested
{
    Box<Box<Token>> t;
    WrittenNested() : t() {}
    WrittenNested(WrittenNested &&o) : t(Move(o.t)) {}
    WrittenNested &operator=(WrittenNested &&o)
    {
        t.inside.inside = Move(o.t.inside.inside);
        return *this;
    }
    ~WrittenNested() {}
    HANDLE &H() { return t.inside.inside.h; }
};

/* Inherited constructors. */
struct InheritedBase : Token
{
    using Token::Token;
    HANDLE &H() { return h; }
};

#define OPEN(OBJECT)                                              \
    if (QuerySecurityContextToken(ctx, &OBJECT.H()) != SEC_E_OK) \
        return;

#define DIES(K)                    \
    void K##Dies(PCtxtHandle ctx)  \
    {                              \
        K a;                       \
        OPEN(a)                    \
        ImpersonateLoggedOnUser(a.H()); \
    }
#define DIES_AGAIN(K)                  \
    void K##DiesAgain(PCtxtHandle ctx) \
    {                                  \
        K a;                           \
        OPEN(a)                        \
        CloseHandle(a.H());            \
    }
#define MOVES(K)                   \
    void K##Moves(PCtxtHandle ctx) \
    {                              \
        K a;                       \
        OPEN(a)                    \
        K b(Move(a));              \
        if (a.H())                 \
            CloseHandle(a.H());    \
    }
#define MOVES_AGAIN(K)                  \
    void K##MovesAgain(PCtxtHandle ctx) \
    {                                   \
        K a;                            \
        OPEN(a)                         \
        K b(Move(a));                   \
        CloseHandle(b.H());             \
    }
#define ASSIGNS(K)                   \
    void K##Assigns(PCtxtHandle ctx) \
    {                                \
        K a, b;                      \
        OPEN(a)                      \
        b = Move(a);                 \
        if (a.H())                   \
            CloseHandle(a.H());      \
    }
#define ASSIGNS_AGAIN(K)                  \
    void K##AssignsAgain(PCtxtHandle ctx) \
    {                                     \
        K a, b;                           \
        OPEN(a)                           \
        b = Move(a);                      \
        CloseHandle(b.H());               \
    }
#define ASSIGNS_OVER(K)                  \
    void K##AssignsOver(PCtxtHandle ctx) \
    {                                    \
        K a, b;                          \
        OPEN(a)                          \
        OPEN(b)                          \
        b = Move(a);                     \
    }
#define RETURNS(K)                  \
    K K##Make(PCtxtHandle ctx)      \
    {                               \
        K a;                        \
        if (QuerySecurityContextToken(ctx, &a.H()) != SEC_E_OK) \
            a.H() = nullptr;        \
        return a;                   \
    }                               \
    void K##Returns(PCtxtHandle ctx) \
    {                               \
        K b = K##Make(ctx);         \
        if (b.H())                  \
            ImpersonateLoggedOnUser(b.H()); \
    }
#define RIGHT(K) DIES(K) MOVES(K) ASSIGNS(K) ASSIGNS_OVER(K) RETURNS(K)

RIGHT(ImplicitMember)
DIES_AGAIN(ImplicitMember)    // expect: HL202
MOVES_AGAIN(ImplicitMember)   // expect: HL202
ASSIGNS_AGAIN(ImplicitMember) // expect: HL202

RIGHT(ImplicitBase)
DIES_AGAIN(ImplicitBase)    // expect: HL202
MOVES_AGAIN(ImplicitBase)   // expect: HL202
ASSIGNS_AGAIN(ImplicitBase) // expect: HL202

RIGHT(ImplicitArray)
DIES_AGAIN(ImplicitArray)    // expect: HL202
MOVES_AGAIN(ImplicitArray)   // expect: HL202
ASSIGNS_AGAIN(ImplicitArray) // expect: HL202

RIGHT(ImplicitNested)
DIES_AGAIN(ImplicitNested)    // expect: HL202
MOVES_AGAIN(ImplicitNested)   // expect: HL202
ASSIGNS_AGAIN(ImplicitNested) // expect: HL202

RIGHT(DefaultedMember)
DIES_AGAIN(DefaultedMember)    // expect: HL202
MOVES_AGAIN(DefaultedMember)   // expect: HL202
ASSIGNS_AGAIN(DefaultedMember) // expect: HL202

RIGHT(DefaultedBase)
DIES_AGAIN(DefaultedBase)    // expect: HL202
MOVES_AGAIN(DefaultedBase)   // expect: HL202
ASSIGNS_AGAIN(DefaultedBase) // expect: HL202

RIGHT(DefaultedArray)
DIES_AGAIN(DefaultedArray)    // expect: HL202
MOVES_AGAIN(DefaultedArray)   // expect: HL202
ASSIGNS_AGAIN(DefaultedArray) // expect: HL202

RIGHT(DefaultedNested)
DIES_AGAIN(DefaultedNested)    // expect: HL202
MOVES_AGAIN(DefaultedNested)   // expect: HL202
ASSIGNS_AGAIN(DefaultedNested) // expect: HL202

RIGHT(WrittenMember)
DIES_AGAIN(WrittenMember)    // expect: HL202
MOVES_AGAIN(WrittenMember)   // expect: HL202
ASSIGNS_AGAIN(WrittenMember) // expect: HL202

RIGHT(WrittenBase)
DIES_AGAIN(WrittenBase)    // expect: HL202
MOVES_AGAIN(WrittenBase)   // expect: HL202
ASSIGNS_AGAIN(WrittenBase) // expect: HL202

RIGHT(WrittenArray)
DIES_AGAIN(WrittenArray)    // expect: HL202
MOVES_AGAIN(WrittenArray)   // expect: HL202
ASSIGNS_AGAIN(WrittenArray) // expect: HL202

RIGHT(WrittenNested)
DIES_AGAIN(WrittenNested)    // expect: HL202
MOVES_AGAIN(WrittenNested)   // expect: HL202
ASSIGNS_AGAIN(WrittenNested) // expect: HL202

RIGHT(InheritedBase)
DIES_AGAIN(InheritedBase)    // expect: HL202
MOVES_AGAIN(InheritedBase)   // expect: HL202
ASSIGNS_AGAIN(InheritedBase) // expect: HL202

/* The inherited constructor itself. */
void InheritedTakes(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    InheritedBase token(raw);
}

void InheritedTakesAgain(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    InheritedBase token(raw);
    CloseHandle(raw); // expect: HL202
}
