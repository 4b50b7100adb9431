// Containers of raw handles and of owners, lists, maps.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <vector>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <string>

bool Refused();

static HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

struct Closer
{
    typedef HANDLE pointer;
    void operator()(HANDLE h) const { CloseHandle(h); }
};
using Owner = std::unique_ptr<void, Closer>;

void VectorClosed(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    if (HANDLE t = Query(ctx))
        v.push_back(t);
    if (HANDLE t = Query(ctx))
        v.push_back(t);
    for (HANDLE h : v)
        CloseHandle(h);
}

void VectorLeak(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    if (HANDLE t = Query(ctx)) // expect: HL201
        v.push_back(t);
    for (HANDLE h : v)
        ImpersonateLoggedOnUser(h);
}

void VectorTwice(PCtxtHandle ctx)
{
    std::vector<HANDLE> v;
    HANDLE t = Query(ctx);
    if (!t)
        return;
    v.push_back(t);
    CloseHandle(v[0]);
    CloseHandle(t); // expect: HL202
}

void ListClosed(PCtxtHandle ctx)
{
    std::list<HANDLE> l;
    if (HANDLE t = Query(ctx))
        l.push_back(t);
    while (!l.empty())
    {
        CloseHandle(l.front());
        l.pop_front();
    }
}

void ListIterated(PCtxtHandle ctx)
{
    std::list<HANDLE> l;
    if (HANDLE t = Query(ctx))
        l.push_back(t);
    for (std::list<HANDLE>::iterator it = l.begin(); it != l.end(); ++it)
        CloseHandle(*it);
}

void MapClosed(PCtxtHandle ctx)
{
    std::map<int, HANDLE> m;
    if (HANDLE t = Query(ctx))
        m[1] = t;
    for (auto &e : m)
        CloseHandle(e.second);
}

void MapIterated(PCtxtHandle ctx)
{
    std::map<std::wstring, HANDLE> m;
    HANDLE t = Query(ctx);
    if (!t)
        return;
    m.insert(std::make_pair(std::wstring(L"a"), t));
    for (auto it = m.begin(); it != m.end(); ++it)
        CloseHandle(it->second);
}

void MapFound(PCtxtHandle ctx)
{
    std::map<int, HANDLE> m;
    m[3] = Query(ctx);
    auto it = m.find(3);
    if (it != m.end() && it->second)
        CloseHandle(it->second);
}

void MapLeak(PCtxtHandle ctx)
{
    std::map<int, HANDLE> m;
    HANDLE t = Query(ctx); // expect: HL201
    if (t)
        m[1] = t;
}

void Owners(PCtxtHandle ctx)
{
    std::vector<Owner> v;
    v.push_back(Owner(Query(ctx)));
    v.emplace_back(Query(ctx));
    std::map<int, Owner> m;
    m[1] = Owner(Query(ctx));
    m.emplace(2, Owner(Query(ctx)));
    std::list<Owner> l;
    l.push_front(Owner(Query(ctx)));
}

void OwnersReleased(PCtxtHandle ctx)
{
    std::vector<Owner> v;
    v.push_back(Owner(Query(ctx)));
    HANDLE raw = v.back().release();
    if (raw)
        CloseHandle(raw);
}

std::optional<Owner> Maybe(PCtxtHandle ctx)
{
    Owner o(Query(ctx));
    if (!o)
        return std::nullopt;
    return o;
}

void Optional(PCtxtHandle ctx)
{
    if (auto o = Maybe(ctx))
        ImpersonateLoggedOnUser(o->get());
}

std::pair<bool, HANDLE> Pair(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    return {t != nullptr, t};
}

void PairClosed(PCtxtHandle ctx)
{
    auto p = Pair(ctx);
    if (p.first)
        CloseHandle(p.second);
}

void PairBound(PCtxtHandle ctx)
{
    auto [ok, token] = Pair(ctx);
    if (!ok)
        return;
    CloseHandle(token);
}

void PairLeak(PCtxtHandle ctx)
{
    auto [ok, token] = Pair(ctx); // expect: HL201
    if (!ok)
        return;
    ImpersonateLoggedOnUser(token);
}

std::tuple<HANDLE, int> Tuple(PCtxtHandle ctx)
{
    return std::make_tuple(Query(ctx), 1);
}

void TupleClosed(PCtxtHandle ctx)
{
    HANDLE token;
    int n;
    std::tie(token, n) = Tuple(ctx);
    if (token)
        CloseHandle(token);
}

/* Not by way of the variable: that one keeps what it had. */
void TupleTiedOver(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx); // expect: HL201
    if (!token)
        return;
    auto pair = std::make_tuple(Query(ctx), 1);
    if (std::get<0>(pair))
        CloseHandle(std::get<0>(pair));
}

void TupleGot(PCtxtHandle ctx)
{
    auto t = Tuple(ctx);
    if (std::get<0>(t))
        CloseHandle(std::get<0>(t));
}

class Pool
{
public:
    ~Pool()
    {
        for (HANDLE h : all_)
            CloseHandle(h);
    }
    void Add(HANDLE h) { all_.push_back(h); }

private:
    std::vector<HANDLE> all_;
};

void Pooled(PCtxtHandle ctx)
{
    Pool pool;
    if (HANDLE t = Query(ctx))
        pool.Add(t);
}

class Cleaner
{
public:
    ~Cleaner() { Clear(); }
    void Clear()
    {
        for (auto &e : all_)
            CloseHandle(e.second);
        all_.clear();
    }
    bool Add(int k, HANDLE h) { return all_.insert({k, h}).second; }

private:
    std::map<int, HANDLE> all_;
};

void Cleaned(PCtxtHandle ctx)
{
    Cleaner cleaner;
    HANDLE t = Query(ctx);
    if (t && !cleaner.Add(1, t))
        CloseHandle(t);
}
