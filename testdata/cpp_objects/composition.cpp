// Owners inside objects: members, bases, arrays, heap, placement, and what a throwing constructor leaves behind.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <new>

bool Refused();

class Token
{
public:
    Token() = default;
    explicit Token(HANDLE h) : h_(h) {}
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;
    ~Token()
    {
        if (h_)
            CloseHandle(h_);
    }
    HANDLE *Put() { return &h_; }
    HANDLE Get() const { return h_; }

private:
    HANDLE h_ = nullptr;
};

/* As a member. */
struct Session
{
    int id = 0;
    Token token;
};

void AsMember(PCtxtHandle ctx)
{
    Session session;
    if (QuerySecurityContextToken(ctx, session.token.Put()) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(session.token.Get());
}

void AsMemberAndClosed(PCtxtHandle ctx)
{
    Session session;
    if (QuerySecurityContextToken(ctx, session.token.Put()) != SEC_E_OK)
        return;
    CloseHandle(session.token.Get()); // expect: HL202
}

/* As a base. */
class NamedToken : public Token
{
public:
    using Token::Token;
    const char *name = "";
};

void AsBase(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    NamedToken token(raw);
}

void AsBaseAndClosed(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    NamedToken token(raw);
    CloseHandle(raw); // expect: HL202
}

/* In an array. */
void InArray(PCtxtHandle ctx)
{
    Token tokens[2];
    QuerySecurityContextToken(ctx, tokens[0].Put());
    QuerySecurityContextToken(ctx, tokens[1].Put());
}

void InArrayAndClosed(PCtxtHandle ctx)
{
    Token tokens[2];
    if (QuerySecurityContextToken(ctx, tokens[1].Put()) != SEC_E_OK)
        return;
    CloseHandle(tokens[1].Get()); // expect: HL202
}

/* On the heap. */
void OnHeap(PCtxtHandle ctx)
{
    Session *session = new Session;
    QuerySecurityContextToken(ctx, session->token.Put());
    delete session;
}

void OnHeapUndeleted(PCtxtHandle ctx)
{
    Session *session = new Session;
    if (QuerySecurityContextToken(ctx, session->token.Put()) != SEC_E_OK) // expect: HL201
    {
        delete session;
        return;
    }
    if (Refused())
        return;
    delete session;
}

void OnHeapArray(PCtxtHandle ctx)
{
    Token *tokens = new Token[2];
    QuerySecurityContextToken(ctx, tokens[0].Put());
    delete[] tokens;
}

struct RawSession
{
    HANDLE token = nullptr;
};

void OnHeapRaw(PCtxtHandle ctx)
{
    RawSession *session = new RawSession();
    if (QuerySecurityContextToken(ctx, &session->token) == SEC_E_OK)
        CloseHandle(session->token);
    delete session;
}

void OnHeapRawDeletedOpen(PCtxtHandle ctx)
{
    RawSession *session = new RawSession();
    if (QuerySecurityContextToken(ctx, &session->token) == SEC_E_OK) // expect: HL201
        ImpersonateLoggedOnUser(session->token);
    delete session;
}

/* Placement new and an explicit destructor call. */
void InPlace(PCtxtHandle ctx)
{
    alignas(Token) unsigned char storage[sizeof(Token)];
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Token *token = new (storage) Token(raw);
    ImpersonateLoggedOnUser(token->Get());
    token->~Token();
}

void InPlaceUndestroyed(PCtxtHandle ctx)
{
    alignas(Token) unsigned char storage[sizeof(Token)];
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return;
    Token *token = new (storage) Token(raw);
    ImpersonateLoggedOnUser(token->Get());
}

/* Polymorphic: deleted through a base with a virtual destructor. */
struct Job
{
    virtual ~Job() = default;
    virtual void Run() = 0;
};

class TokenJob : public Job
{
public:
    explicit TokenJob(HANDLE h) : h_(h) {}
    ~TokenJob() override { CloseHandle(h_); }
    void Run() override { ImpersonateLoggedOnUser(h_); }

private:
    HANDLE h_;
};

class LeakyJob : public Job
{
public:
    explicit LeakyJob(HANDLE h) : h_(h) {}
    void Run() override { ImpersonateLoggedOnUser(h_); }

private:
    HANDLE h_;
};

void DeletedThroughBase(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Job *job = new TokenJob(raw);
    job->Run();
    delete job;
}

void DeletedThroughBaseLeak(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return;
    Job *job = new LeakyJob(raw);
    job->Run();
    delete job;
}

void DeletedThroughBaseTwice(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Job *job = new TokenJob(raw);
    job->Run();
    CloseHandle(raw); // expect: HL202
    delete job;
}

/* A constructor that throws: members that were built die, the object's own destructor does not run. */
class Connection
{
public:
    explicit Connection(PCtxtHandle ctx)
    {
        if (QuerySecurityContextToken(ctx, &raw_) != SEC_E_OK) // expect: HL201
            throw 1;
        if (Refused())
            throw 2;
    }
    ~Connection()
    {
        if (raw_)
            CloseHandle(raw_);
    }

private:
    HANDLE raw_ = nullptr;
};

class SafeConnection
{
public:
    explicit SafeConnection(PCtxtHandle ctx)
    {
        if (QuerySecurityContextToken(ctx, token_.Put()) != SEC_E_OK)
            throw 1;
        if (Refused())
            throw 2;
    }

private:
    Token token_;
};

/* Delegating: once the target constructor is done, the destructor runs. */
class Delegating
{
public:
    Delegating() = default;
    explicit Delegating(PCtxtHandle ctx) : Delegating()
    {
        if (QuerySecurityContextToken(ctx, &raw_) != SEC_E_OK)
            throw 1;
        if (Refused())
            throw 2;
    }
    ~Delegating()
    {
        if (raw_)
            CloseHandle(raw_);
    }

private:
    HANDLE raw_ = nullptr;
};

void Constructs(PCtxtHandle ctx)
{
    try
    {
        Connection a(ctx);
        SafeConnection b(ctx);
        Delegating c(ctx);
    }
    catch (int)
    {
    }
}

/* A default member initialiser that acquires, and a member function that releases. */
class ProcessToken
{
public:
    ~ProcessToken()
    {
        if (token_)
            CloseHandle(token_);
    }

private:
    static HANDLE Acquire()
    {
        HANDLE h = nullptr;
        return OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &h) ? h : nullptr;
    }
    HANDLE token_ = Acquire();
};

class ProcessTokenLeak
{
private:
    static HANDLE Acquire()
    {
        HANDLE h = nullptr;
        return OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &h) ? h : nullptr;
    }
    HANDLE token_ = Acquire(); // expect: HL201
};

ProcessToken *Initialised()
{
    return new ProcessToken;
}

ProcessTokenLeak *InitialisedWithoutOwner()
{
    return new ProcessTokenLeak;
}
