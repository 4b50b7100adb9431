// Containers of handles and of owners.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

bool Refused();

struct HandleCloser
{
    void operator()(HANDLE h) const { CloseHandle(h); }
};
using UniqueHandle = std::unique_ptr<void, HandleCloser>;

HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

void VectorOfHandles(PCtxtHandle ctx, int n)
{
    std::vector<HANDLE> tokens;
    for (int i = 0; i < n; ++i)
        if (HANDLE h = Query(ctx))
            tokens.push_back(h);
    for (HANDLE h : tokens)
        CloseHandle(h);
}

void VectorOfHandlesLeak(PCtxtHandle ctx, int n)
{
    std::vector<HANDLE> tokens;
    for (int i = 0; i < n; ++i)
        if (HANDLE h = Query(ctx)) // expect: HL201
            tokens.push_back(h);
    for (HANDLE h : tokens)
        ImpersonateLoggedOnUser(h);
}

void VectorByIndex(PCtxtHandle ctx, int n)
{
    std::vector<HANDLE> tokens;
    for (int i = 0; i < n; ++i)
        if (HANDLE h = Query(ctx))
            tokens.emplace_back(h);
    for (size_t i = 0; i < tokens.size(); ++i)
        CloseHandle(tokens[i]);
}

void VectorByIterator(PCtxtHandle ctx)
{
    std::vector<HANDLE> tokens;
    if (HANDLE h = Query(ctx))
        tokens.push_back(h);
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        CloseHandle(*it);
}

void VectorOfBorrowed(IHttpUser *user)
{
    std::vector<HANDLE> tokens;
    tokens.push_back(user->GetPrimaryToken());
    tokens.push_back(user->GetImpersonationToken());
    for (HANDLE h : tokens)
        if (h)
            CloseHandle(h); // expect: HL101
}

void VectorOfBorrowedUsed(IHttpUser *user)
{
    std::vector<HANDLE> tokens;
    tokens.push_back(user->GetPrimaryToken());
    for (HANDLE h : tokens)
        if (h)
            ImpersonateLoggedOnUser(h);
}

void VectorOfOwners(PCtxtHandle ctx, int n)
{
    std::vector<UniqueHandle> tokens;
    for (int i = 0; i < n; ++i)
        tokens.emplace_back(Query(ctx));
    if (Refused())
        return;
    tokens.clear();
}

void VectorOfOwnersBorrowed(IHttpUser *user)
{
    std::vector<UniqueHandle> tokens;
    tokens.push_back(UniqueHandle(user->GetPrimaryToken())); // expect: HL101
}

void VectorOfOwnersMoved(PCtxtHandle ctx)
{
    std::vector<UniqueHandle> tokens;
    UniqueHandle token(Query(ctx));
    tokens.push_back(std::move(token));
    UniqueHandle back = std::move(tokens.back());
    tokens.pop_back();
}

void MapOfHandles(PCtxtHandle ctx, const std::string &name)
{
    std::map<std::string, HANDLE> tokens;
    HANDLE h = Query(ctx);
    if (!h)
        return;
    tokens[name] = h;
    for (auto &entry : tokens)
        CloseHandle(entry.second);
}

void MapOfHandlesLeak(PCtxtHandle ctx, const std::string &name)
{
    std::map<std::string, HANDLE> tokens;
    HANDLE h = Query(ctx); // expect: HL201
    if (!h)
        return;
    tokens[name] = h;
}

void MapOfOwners(PCtxtHandle ctx, int id)
{
    std::map<int, UniqueHandle> tokens;
    tokens[id] = UniqueHandle(Query(ctx));
    tokens.erase(id);
}

void ArrayOfHandles(PCtxtHandle ctx)
{
    std::array<HANDLE, 2> tokens = {};
    if (QuerySecurityContextToken(ctx, &tokens[0]) != SEC_E_OK)
        return;
    CloseHandle(tokens[0]);
}

std::vector<HANDLE> ReturnedVector(PCtxtHandle ctx)
{
    std::vector<HANDLE> tokens;
    if (HANDLE h = Query(ctx))
        tokens.push_back(h);
    return tokens;
}

class Pool
{
public:
    ~Pool()
    {
        for (HANDLE h : tokens_)
            CloseHandle(h);
    }
    void Add(HANDLE h) { tokens_.push_back(h); }

private:
    std::vector<HANDLE> tokens_;
};

void PoolOwns(PCtxtHandle ctx)
{
    Pool pool;
    HANDLE h = Query(ctx);
    if (h)
        pool.Add(h);
}

void PoolBorrowed(IHttpUser *user)
{
    Pool pool;
    pool.Add(user->GetPrimaryToken()); // expect: HL101
}
