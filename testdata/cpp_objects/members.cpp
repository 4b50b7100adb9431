// Raw members and who releases them: destructor, Close method, nobody.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

bool Refused();

class ClosedByDestructor
{
public:
    explicit ClosedByDestructor(PCtxtHandle ctx)
    {
        if (QuerySecurityContextToken(ctx, &token_) != SEC_E_OK)
            token_ = nullptr;
    }
    ClosedByDestructor(const ClosedByDestructor &) = delete;
    ~ClosedByDestructor()
    {
        if (token_)
            CloseHandle(token_);
    }

private:
    HANDLE token_ = nullptr;
};

class ClosedByMethod
{
public:
    bool Open(PCtxtHandle ctx) { return QuerySecurityContextToken(ctx, &token_) == SEC_E_OK; }
    void Close()
    {
        if (token_)
            CloseHandle(token_);
        token_ = nullptr;
    }

private:
    HANDLE token_ = nullptr;
};

class ClosedByNobody
{
public:
    bool Open(PCtxtHandle ctx) { return QuerySecurityContextToken(ctx, &token_) == SEC_E_OK; } // expect: HL201
    bool Run() { return ImpersonateLoggedOnUser(token_) != FALSE; }

private:
    HANDLE token_ = nullptr;
};

/* A method out of view may close it. */
class ClosedElsewhere
{
public:
    bool Open(PCtxtHandle ctx) { return QuerySecurityContextToken(ctx, &token_) == SEC_E_OK; }
    void Finish();

private:
    HANDLE token_ = nullptr;
};

/* A friend closes it. */
class ClosedByFriend
{
public:
    bool Open(PCtxtHandle ctx) { return QuerySecurityContextToken(ctx, &token_) == SEC_E_OK; }
    friend void Drop(ClosedByFriend &object);

private:
    HANDLE token_ = nullptr;
};

void Drop(ClosedByFriend &object)
{
    CloseHandle(object.token_);
    object.token_ = nullptr;
}

/* A getter lets it out. */
class LentOut
{
public:
    bool Open(PCtxtHandle ctx) { return QuerySecurityContextToken(ctx, &token_) == SEC_E_OK; }
    HANDLE Take()
    {
        HANDLE h = token_;
        token_ = nullptr;
        return h;
    }

private:
    HANDLE token_ = nullptr;
};

/* A local object dies with a handle that its destructor does not release. */
void DiesOpen(PCtxtHandle ctx)
{
    ClosedByMethod session;
    if (!session.Open(ctx)) // expect: HL201
        return;
    if (Refused())
        return;
    session.Close();
}

void DiesClosed(PCtxtHandle ctx)
{
    ClosedByMethod session;
    if (!session.Open(ctx))
        return;
    Refused();
    session.Close();
}

/* Opened twice: the first handle is overwritten. */
void OpenedTwice(PCtxtHandle ctx)
{
    ClosedByMethod session;
    if (!session.Open(ctx)) // expect: HL201
        return;
    if (session.Open(ctx))
        session.Close();
}

void OpenedTwiceRight(PCtxtHandle ctx)
{
    ClosedByMethod session;
    if (!session.Open(ctx))
        return;
    session.Close();
    session.Open(ctx);
    session.Close();
}

/* A borrowed handle kept in a member that the destructor closes. */
class RequestUser
{
public:
    explicit RequestUser(IHttpUser *user) : token_(user->GetPrimaryToken()) {} // expect: HL101
    ~RequestUser()
    {
        if (token_)
            CloseHandle(token_);
    }

private:
    HANDLE token_;
};

class RequestUserView
{
public:
    explicit RequestUserView(IHttpUser *user) : token_(user->GetPrimaryToken()) {}
    bool Run() const { return token_ && ImpersonateLoggedOnUser(token_); }

private:
    HANDLE token_;
};

class RequestUserSetter
{
public:
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); } // expect: HL101
    void Clear()
    {
        if (token_)
            CloseHandle(token_);
        token_ = nullptr;
    }

private:
    HANDLE token_ = nullptr;
};
