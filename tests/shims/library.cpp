/* The C++ library as modules use it: every statement must pass overload resolution and instantiate. */
#include <windows.h>
#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#include <bitset>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <queue>
#include <random>
#include <regex>
#include <set>
#include <shared_mutex>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>
struct HandleDeleter { typedef HANDLE pointer;
    void operator()(HANDLE h) const { CloseHandle(h);
    } };
using UH = std::unique_ptr<void, HandleDeleter>;
using UF = std::unique_ptr<FILE, decltype(&fclose)>;
UH make() { return UH(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    }
struct Base { virtual ~Base() = default;
    virtual int f() = 0;
    };
struct Derived : Base { Derived(int x, std::string s) : x(x), s(std::move(s)) {} int f() override { return x;
    } int x;
    std::string s;
    };
template <class F> struct Guard { F f;
    explicit Guard(F g) : f(std::move(g)) {} ~Guard() { f();
    } };
std::map<std::wstring, HANDLE> g;
std::mutex m;
std::string lines[] = {"a", "b"};
struct Visitor { int operator()(int) { return 1;
    } int operator()(const std::string &) { return 2;
    } };
int use(void)
{
    UH h = make();
    if (!h) return 1;
    UH h2(std::move(h));
    h2.reset();
    HANDLE raw = h2.release();
    h2.reset(raw);
    h = std::move(h2);
    h = nullptr;
    if (h == nullptr || h.get() != INVALID_HANDLE_VALUE) {}
    UF f(fopen("x", "r"), &fclose);
    UF f2(fopen("x", "r"), fclose);
    if (f && f2) fputs("x", f.get());
    std::unique_ptr<Base> b = std::make_unique<Derived>(3, "x");
    b->f();
    (*b).f();
    std::shared_ptr<Base> sb = std::make_shared<Derived>(3, "y");
    std::weak_ptr<Base> w = sb;
    if (auto l = w.lock()) l->f();
    auto sp = std::shared_ptr<void>(raw, [](void *p) { CloseHandle(p);
    });
    std::shared_ptr<void> sp2(raw, &CloseHandle), sp3(raw, ::CloseHandle);
    auto up = std::unique_ptr<void, decltype(&::CloseHandle)>(raw, &::CloseHandle);
    auto d = [](HANDLE p) { if (p) CloseHandle(p);
    };
    std::unique_ptr<void, decltype(d)> ud(raw, d);
    std::unique_ptr<void, std::function<void(HANDLE)>> uf(raw, [&](HANDLE x) { CloseHandle(x);
    });
    std::unique_ptr<BYTE[]> buf(new BYTE[100]);
    buf[0] = 1;
    auto bb = std::make_unique<wchar_t[]>(50);
    wcscpy(bb.get(), L"x");
    std::vector<HANDLE> v;
    v.push_back(raw);
    v.emplace_back(raw);
    v.reserve(4);
    for (HANDLE x : v) CloseHandle(x);
    for (auto &x : v) x = nullptr;
    for (auto it = v.begin();
    it != v.end();
    ++it) CloseHandle(*it);
    v.erase(std::remove(v.begin(), v.end(), nullptr), v.end());
    v.insert(v.end(), 3, raw);
    v.insert(v.begin(), raw);
    std::vector<UH> uv;
    uv.push_back(make());
    uv.emplace_back(raw);
    for (auto &x : uv) x.reset();
    UH last = std::move(uv.back());
    uv.pop_back();
    std::vector<BYTE> bytes(16);
    DWORD n;
    GetTokenInformation(raw, TokenUser, bytes.data(), (DWORD)bytes.size(), &n);
    bytes.resize(n);
    auto *tu = reinterpret_cast<TOKEN_USER *>(bytes.data());
    (void)tu->User.Sid;
    std::sort(v.begin(), v.end());
    std::sort(v.begin(), v.end(), [](HANDLE a, HANDLE b) { return a < b;
    });
    auto it2 = std::find_if(v.begin(), v.end(), [&](HANDLE x) { return x == raw;
    });
    if (it2 != v.end()) v.erase(it2);
    std::for_each(v.begin(), v.end(), CloseHandle);
    std::for_each(std::begin(v), std::end(v), [](HANDLE x) { CloseHandle(x);
    });
    for (auto &[k, val] : g) { if (k == L"x") CloseHandle(val);
    } for (auto &kv : g) CloseHandle(kv.second);
    g[L"a"] = raw;
    g.erase(L"a");
    auto fi = g.find(L"x");
    if (fi != g.end()) { CloseHandle(fi->second);
    g.erase(fi);
    } g.insert({L"q", raw});
    g.insert(std::make_pair(L"z", raw));
    auto [pos, ok] = g.emplace(L"r", raw);
    if (ok) pos->second = 0;
    if (auto [i3, o3] = g.try_emplace(L"t", raw);
    o3) {} g.insert_or_assign(L"u", raw);
    std::unordered_map<std::string, std::unique_ptr<Base>> um;
    um["a"] = std::make_unique<Derived>(1, "z");
    um.emplace("b", nullptr);
    if (um.count("a")) um.at("a")->f();
    std::set<HANDLE> st;
    st.insert(raw);
    for (HANDLE x : st) CloseHandle(x);
    std::unordered_set<DWORD> us{1, 2, 3};
    us.count(1);
    std::list<HANDLE> li;
    li.push_front(raw);
    li.remove(raw);
    std::deque<HANDLE> dq;
    dq.push_back(raw);
    dq.front();
    std::queue<UH> q;
    q.push(make());
    q.front();
    q.pop();
    std::stack<HANDLE> sk;
    sk.push(raw);
    CloseHandle(sk.top());
    sk.pop();
    std::priority_queue<int, std::vector<int>, std::greater<int>> pq;
    pq.push(1);
    std::array<HANDLE, 3> ar{raw, raw};
    for (auto x : ar) CloseHandle(x);
    ar.fill(nullptr);
    WaitForMultipleObjects((DWORD)ar.size(), ar.data(), TRUE, INFINITE);
    auto [a0, a1, a2] = ar;
    std::tuple<int, HANDLE, std::string> t{1, raw, "x"};
    auto &[t0, t1, t2] = t;
    CloseHandle(std::get<1>(t));
    std::get<HANDLE>(t) = 0;
    auto mt = std::make_tuple(1, raw);
    int i;
    HANDLE hh;
    std::tie(i, hh) = mt;
    std::tie(i, std::ignore) = mt;
    std::pair<HANDLE, DWORD> p{raw, 1u};
    auto [ph, pn] = p;
    auto pp = std::make_pair(std::move(h), 3);
    std::pair p2(1, 2.0);
    std::optional<HANDLE> o;
    if (o) CloseHandle(*o);
    o = raw;
    o.reset();
    o.emplace(raw);
    if (o.has_value() && o != std::nullopt && o.value() == raw) {} HANDLE vo = o.value_or(nullptr);
    std::optional<UH> ou = make();
    if (ou && *ou) ou->reset();
    std::variant<int, std::string> va = 3;
    va = std::string("x");
    if (std::holds_alternative<int>(va)) std::get<int>(va) = 4;
    if (auto *ps = std::get_if<std::string>(&va)) ps->size();
    std::visit(Visitor{}, va);
    std::visit([](auto &&x) { (void)x;
    }, va);
    std::any an = 3;
    std::any_cast<int>(an);
    std::function<void(HANDLE)> fn = CloseHandle;
    fn = [](HANDLE x) { CloseHandle(x);
    };
    if (fn) fn(raw);
    std::function<int()> fi2 = std::bind(&Base::f, b.get());
    fi2();
    std::function<bool(HANDLE)> fb = &CloseHandle;
    fb = nullptr;
    Guard gg([&] { CloseHandle(raw);
    });
    auto g2 = Guard<std::function<void()>>([] {});
    std::lock_guard<std::mutex> lk(m);
    std::lock_guard lk2(m);
    std::unique_lock lk3(m);
    lk3.unlock();
    std::scoped_lock lk4(m);
    std::condition_variable cv;
    cv.wait(lk3, [&] { return true;
    });
    cv.wait_for(lk3, std::chrono::seconds(1));
    std::shared_mutex sm;
    std::shared_lock ls(sm);
    std::thread th([=] { CloseHandle(raw);
    });
    std::thread th2(CloseHandle, raw);
    th.join();
    th2.detach();
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    using namespace std::chrono_literals;
    std::this_thread::sleep_for(5ms);
    std::vector<std::thread> tv;
    tv.emplace_back([] {});
    for (auto &x : tv) x.join();
    auto fu = std::async(std::launch::async, [raw] { return CloseHandle(raw);
    });
    fu.get();
    std::promise<HANDLE> pr;
    pr.set_value(raw);
    pr.get_future().get();
    std::packaged_task<int()> pt([] { return 1;
    });
    pt();
    std::atomic<int> at{0};
    at++;
    at += 2;
    if (at.load() == 3 || at == 4) at.store(1);
    int ex = 1;
    at.compare_exchange_strong(ex, 2);
    std::atomic<HANDLE> ah{nullptr};
    HANDLE old = ah.exchange(raw);
    CloseHandle(old);
    std::atomic_flag af = ATOMIC_FLAG_INIT;
    af.test_and_set();
    std::atomic<bool> ab(false);
    ab = true;
    if (ab) {}
    auto t00 = std::chrono::steady_clock::now();
    auto el = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - t00).count();
    (void)el;
    auto dl = t00 + std::chrono::seconds(3);
    if (t00 < dl) {} time_t tt = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    (void)tt;
    std::string s = "a";
    s += "b";
    s += 'c';
    s = s + "x" + std::to_string(3) + s;
    s.append(3, 'x');
    if (s == "x" || "y" == s || s != s || s < s || s.empty()) {} s.find("x") == std::string::npos;
    s.substr(1, 2).c_str();
    s[0] = 'x';
    for (char &c : s) c = (char)toupper(c);
    std::transform(s.begin(), s.end(), s.begin(), ::tolower);
    std::wstring ws(L"x");
    ws.assign(bb.get(), 3);
    ws = ws + L"\\" + L"y";
    ws.resize(MAX_PATH);
    GetModuleFileNameW(nullptr, &ws[0], (DWORD)ws.size());
    ws.data();
    ws.erase(0, 1);
    ws.push_back(L'x');
    std::wstring w2(ws.begin(), ws.end());
    std::string ns(ws.begin(), ws.end());
    CreateFileW(ws.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    std::string_view sv = s;
    sv.remove_prefix(1);
    if (sv == "x" || sv == s || sv.starts_with("x")) {} std::string fromv(sv);
    std::string fv2{sv.substr(1)};
    const std::string cs = "x";
    std::string_view sv2 = "lit";
    std::ostringstream os;
    os << "x" << 3 << s << ws.size() << std::hex << std::setw(3) << std::setfill('0') << raw << std::endl << sv << 'c' << L'c' << (unsigned char)3;
    os.str();
    std::wostringstream wo;
    wo << L"x" << ws << 3 << "n" << std::endl;
    std::stringstream ss(s);
    std::string line;
    while (std::getline(ss, line)) {} int num;
    ss >> num >> s;
    std::cout << "x" << std::endl;
    std::cerr << GetLastError() << "\n";
    std::wcout << L"x" << ws;
    std::ofstream of("x", std::ios::binary | std::ios::out);
    of.write("x", 1);
    if (!of) {} of << s;
    std::ifstream ifs(ws);
    std::string cont((std::istreambuf_iterator<char>(ifs)), std::istreambuf_iterator<char>());
    ifs.close();
    std::cin >> num;
    try { throw std::runtime_error("x");
    } catch (const std::exception &e) { e.what();
    } try { throw std::system_error(GetLastError(), std::system_category(), "x");
    } catch (const std::system_error &e) { e.code().value();
    } std::error_code ec(5, std::system_category());
    if (ec) ec.message();
    throw std::invalid_argument(s + "x");
    int mx = std::max<int>(1, 2);
    (void)mx;
    auto mm = (std::min)(1, 2);
    (void)mm;
    (std::numeric_limits<int>::max)();
    int acc = std::accumulate(us.begin(), us.end(), 0);
    (void)acc;
    std::swap(h, h2);
    std::swap(raw, hh);
    HANDLE ox = std::exchange(raw, nullptr);
    (void)ox;
    std::iota(v.begin(), v.end(), nullptr);
    std::filesystem::path fp = L"x";
    fp /= L"y";
    auto fp2 = fp / "z";
    if (std::filesystem::exists(fp)) for (auto &e : std::filesystem::directory_iterator(fp)) e.path().wstring();
    std::error_code fe;
    std::filesystem::remove(fp2, fe);
    fp.c_str();
    fp.string();
    std::regex re("x");
    std::smatch sma;
    std::regex_match(s, sma, re);
    sma[1].str();
    std::mt19937 gen(std::random_device{}());
    std::uniform_int_distribution<int> di(1, 6);
    di(gen);
    std::bitset<8> bs;
    bs.set(1);
    std::sqrt(2.0);
    std::abs(-3);
    std::pow(2, 3);
    std::memcpy(&i, &num, 4);
    std::strlen("x");
    std::printf("x");
    std::copy(v.begin(), v.end(), std::back_inserter(v));
    std::make_move_iterator(uv.begin());
    auto lam = [h3 = std::move(h)]() mutable { h3.reset();
    };
    lam();
    std::call_once(*(new std::once_flag), [] {});
    std::addressof(raw);
    v.swap(v);
    v.assign({raw});
    if (v.empty() || v.size() > 2) v.clear();
    v == v;
    auto rit = v.rbegin();
    (void)*rit;
    std::vector<std::pair<int, HANDLE>> vp{{1, raw}};
    for (const auto &[a, c] : vp) { (void)a;
    (void)c;
    } std::vector vv{1, 2};
    std::vector<std::vector<int>> v2d(3, std::vector<int>(4));
    v2d[1][2] = 3;
    std::apply([](int, HANDLE) {}, mt);
    std::invoke(CloseHandle, raw);
    static_assert(std::is_same_v<UH::pointer, HANDLE>);
    static_assert(!std::is_copy_constructible_v<UH>);
    static_assert(std::is_move_constructible_v<UH>);
    static_assert(std::is_same_v<decltype(std::declval<UH>().get()), HANDLE>);
    static_assert(std::is_invocable_v<decltype(fn), HANDLE>);
    static_assert(sizeof(std::array<int,3>)==12);
    return 0;
}
