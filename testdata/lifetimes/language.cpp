// Constructs of C++ that resources pass through: closures, templates, iterators, calls.
// "log NAME: ..." says what running NAME acquires (+n), releases (-n) and notes (n), in order.
typedef decltype(sizeof 0) Size;
namespace std {
struct nothrow_t {};
extern const nothrow_t nothrow;
template <class T> T&& move(T& t) noexcept { return static_cast<T&&>(t); }
template <class T> struct initializer_list {
    const T* first;
    Size count;
    const T* begin() const { return first; }
    const T* end() const { return first + count; }
};
template <class T> struct tuple_size;
}
void* operator new(Size, void*) noexcept;
void* operator new(Size, const std::nothrow_t&) noexcept;
int acquire();
void release(int n);
void note(int n);

struct R {
    int h;
    R() : h(acquire()) {}
    explicit R(int) : h(acquire()) {}
    R(R&& o) noexcept : h(o.h) { o.h = 0; }
    R& operator=(R&& o) noexcept
    {
        int old = h;
        h = o.h;
        o.h = old;
        return *this;
    }
    ~R()
    {
        if (h)
            release(h);
    }
    int get() const { return h; }
};

// ---- templates

template <class Traits> class Handle {
public:
    Handle() : h_(Traits::empty()) {}
    explicit Handle(int h) : h_(h) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    Handle(Handle&& o) : h_(o.detach()) {}
    Handle& operator=(Handle&& o)
    {
        if (this != &o)
            reset(o.detach());
        return *this;
    }
    ~Handle() { reset(); }
    void reset(int h = Traits::empty())
    {
        if (h_ != Traits::empty())
            Traits::close(h_);
        h_ = h;
    }
    int detach()
    {
        int h = h_;
        h_ = Traits::empty();
        return h;
    }
    int* put()
    {
        reset();
        return &h_;
    }
    int operator*() const { return h_; }
    explicit operator bool() const { return h_ != Traits::empty(); }

private:
    int h_;
};
struct Closing {
    static int empty() { return 0; }
    static void close(int h) { release(h); }
};
struct Borrowing {
    static int empty() { return -1; }
    static void close(int h) { note(h); }
};
void open(int* out) { *out = acquire(); }
// log test_traits (needs 21): +1 +2 -1 2 7 -2
void test_traits()
{
    Handle<Closing> a(acquire());
    Handle<Borrowing> b(7);
    Handle<Closing> c;
    open(c.put());
    a = std::move(c);
    if (a && !c)
        note(*a);
}
template <class T, class D> struct Deleted {
    T t;
    D d;
    ~Deleted() { d(t); }
};
struct Releaser {
    void operator()(int n) const { release(n); }
};
// log test_functor_member (needs 21): +1 -1
void test_functor_member() { Deleted<int, Releaser> d{acquire(), Releaser()}; }
// log test_function_member (needs 21): +1 +2 -2 -1
void test_function_member()
{
    Deleted<int, void (*)(int)> d{acquire(), &release};
    Deleted<int, decltype(&release)> e{acquire(), release};
}
template <class T, void Close(T)> struct Policy {
    T t;
    ~Policy() { Close(t); }
};
template <auto Close> struct Auto {
    int t;
    ~Auto() { Close(t); }
};
// log test_function_argument (needs 21): +1 +2 +3 -3 -2 -1
void test_function_argument()
{
    Policy<int, release> p{acquire()};
    Auto<&release> q{acquire()};
    Auto<release> r{acquire()};
}
template <class T> struct Node {
    T value;
    Node* next;
};
template <class T> class Stack {
public:
    ~Stack()
    {
        while (top_) {
            Node<T>* dead = top_;
            top_ = dead->next;
            delete dead;
        }
    }
    void push(T&& t) { top_ = new Node<T>{std::move(t), top_}; }

private:
    Node<T>* top_ = nullptr;
};
// log test_stack (needs 21): +1 +2 -2 -1
void test_stack()
{
    Stack<R> s;
    s.push(R(1));
    s.push(R(1));
}
template <class... Rs> struct Pack {};
template <class First, class... Rest> struct Pack<First, Rest...> : Pack<Rest...> {
    First first;
    Pack() : first(1) {}
};
template <class... Args> int sum(Args... args) { return (0 + ... + args); }
template <class T, class... Args> T* build(Args&&... args)
{
    return new T(static_cast<Args&&>(args)...);
}
// log test_packs (needs 21): +1 +2 6 +3 -3 -2 -1
void test_packs()
{
    Pack<R, R> p;
    note(sum(1, 2, 3));
    R* r = build<R>(5);
    delete r;
}
template <class T> struct Crtp {
    ~Crtp() { note(1); }
    void close() { static_cast<T*>(this)->finish(); }
};
struct Concrete : Crtp<Concrete> {
    int h = acquire();
    void finish() { release(h); }
};
// log test_crtp (needs 21): +1 -1 1
void test_crtp()
{
    Concrete c;
    c.close();
}
template <class T> T twice(T t) { return t + t; }
template <> int twice<int>(int t) { return 3 * t; }
// log test_specialised: 10
void test_specialised() { note(twice(2) + (int)twice(2L)); }

// ---- new, delete

struct Throws {
    R r;
    explicit Throws(bool b)
    {
        if (b)
            throw 1;
    }
};
// log test_new_nothrow: +1 1 -1
void test_new_nothrow()
{
    R* p = new (std::nothrow) R(1);
    if (p)
        note(p->get());
    delete p;
}
// log test_new_throws: +1 -1 2 +2 -2
void test_new_throws()
{
    try {
        new Throws(true);
    } catch (int) {
        note(2);
    }
    Throws* t = new Throws{false};
    delete t;
}
struct Plain {
    int a;
    R r;
    int b = 6;
};
// log test_new_aggregate: +1 7 -1 4 3
void test_new_aggregate()
{
    Plain* p = new Plain{1, R(2)};
    note(p->a + p->b);
    delete p;
    int* n = new int(4);
    note(*n);
    delete n;
    int* z = new int[3]{1, 2};
    note(z[0] + z[1]);
    delete[] z;
}
// log test_new_moves: +1 0 leak:1
void test_new_moves()
{
    R a;
    R* p = new R(std::move(a));
    R* q = new (p) R(static_cast<R&&>(*p));
    note(q->get());
    delete q;
}
struct Interface {
    virtual void close() = 0;
    virtual ~Interface() {}
};
struct Closer : Interface {
    R r;
    void close() override { note(r.get()); }
};
void closes(Interface* i)
{
    i->close();
    delete i;
}
// log test_interface: +1 1 -1 +2 2 -2
void test_interface()
{
    closes(new Closer);
    Closer local;
    Interface& i = local;
    i.close();
}
struct Left {
    virtual ~Left() { note(1); }
    R a;
};
struct Right {
    virtual ~Right() { note(2); }
    R b;
};
struct Both : Left, Right {
    R c;
    ~Both() { note(3); }
};
// log test_second_base: +1 +2 +3 3 -3 2 -2 1 -1
void test_second_base()
{
    Right* r = new Both;
    delete r;
}
struct Counted {
    int refs = 1;
    R r;
    void drop()
    {
        if (--refs == 0)
            delete this;
    }
};
// log test_delete_this: +1 1 -1
void test_delete_this()
{
    Counted* c = new Counted;
    c->refs++;
    c->drop();
    note(1);
    c->drop();
}

// ---- closures

struct Callback {
    virtual void run() = 0;
    virtual ~Callback() {}
};
template <class F> struct Stored : Callback {
    F f;
    explicit Stored(F&& g) : f(std::move(g)) {}
    void run() override { f(); }
};
template <class F> Callback* store(F f) { return new Stored<F>(std::move(f)); }
// log test_stored_closure (needs 21): +1 0 -1
void test_stored_closure()
{
    int n = acquire();
    Callback* c = store([n] { release(n); });
    note(0);
    c->run();
    delete c;
}
struct Scope {
    void (*f)(int);
    int n;
    ~Scope() { f(n); }
};
// log test_closure_as_function: +1 -1
void test_closure_as_function()
{
    Scope s{[](int n) { release(n); }, acquire()};
}
// log test_closure_owns: +1 1 1 -1
void test_closure_owns()
{
    auto f = [r = R(1)] { return r.get(); };
    note(f());
    auto g = std::move(f);
    note(g());
}
// log test_closure_called_at_once: +1 -1 10
void test_closure_called_at_once()
{
    int got = [&]() -> int {
        R r;
        if (r.get() == 1)
            return 10;
        return 20;
    }();
    note(got);
}
// log test_closure_recursive: 24
void test_closure_recursive()
{
    auto fact = [](auto&& self, int n) -> int { return n ? n * self(self, n - 1) : 1; };
    note(fact(fact, 4));
}
struct Widget {
    R r;
    int n = 2;
    auto getter()
    {
        return [this, k = 3](int x) { return n + k + x + r.get(); };
    }
    template <class F> void each(F f)
    {
        for (int i = 0; i < n; i++)
            f(i);
    }
    void run()
    {
        int total = 0;
        each([&](int i) {
            total += i + n;
            auto inner = [&] { total += r.get(); };
            inner();
        });
        note(total);
    }
};
// log test_closure_in_class: +1 10 7 -1
void test_closure_in_class()
{
    Widget w;
    note(w.getter()(4));
    w.run();
}

// ---- lists, ranges, bindings

int total(std::initializer_list<int> list)
{
    int n = 0;
    for (int i : list)
        n += i;
    return n;
}
struct Many {
    int n;
    Many(std::initializer_list<int> list) : n(total(list)) {}
    Many(int, int) : n(-1) {}
};
// log test_initializer_list: 6 8 7 8
void test_initializer_list()
{
    note(total({1, 2, 3}));
    Many a{4, 5};
    Many b(4, 5);
    note(a.n + b.n);
    for (int i : {7, 8})
        note(i);
}
struct Slot {
    int key;
    R r;
};
struct Map {
    Slot slots[2]{{1, R(1)}, {2, R(2)}};
    const Slot* begin() const { return slots; }
    const Slot* end() const { return slots + 2; }
};
// log test_range_bindings: +1 +2 11 22 3 7 -2 -1
void test_range_bindings()
{
    Map m;
    for (const auto& [key, r] : m)
        note(key * 10 + r.get());
    for (auto [a, b] : (int[2][2]){{1, 2}, {3, 4}})
        note(a + b);
}
// log test_range_break: +1 +2 +3 -1 -2 -3
void test_range_break()
{
    R rs[3];
    for (R& r : rs) {
        R mine(std::move(r));
        if (mine.get() == 2)
            break;
    }
}
struct Count {
    int n;
    int operator*() const { return n; }
    void operator++() { n++; }
    friend bool operator!=(const Count& a, const Count& b) { return a.n != b.n; }
};
struct Upto {
    int n;
    Count begin() const { return {0}; }
    Count end() const { return {n}; }
};
int first_of(const Upto& u)
{
    for (int i : u)
        return i + 5;
    return 0;
}
// log test_nested_aggregate: +1 +2 +3 9 +4 +5 +6 1 -6 -5 -4 -3 -2 -1
void test_nested_aggregate()
{
    struct Inner {
        R a;
        int n = 2;
    };
    struct Outer {
        Inner inner[2];
        Inner last;
    };
    Outer o{{{R(1), 5}, {R(2)}}};
    note(o.inner[0].n + o.inner[1].n + o.last.n);
    Outer p{R(3), 1, R(4)};
    note(p.inner[0].n);
}
// log test_designated: +1 3 -1
void test_designated()
{
    Slot s{.key = 3, .r = R(1)};
    note(s.key);
}

// ---- calls and conversions

struct Wrapper {
    R r;
    explicit Wrapper(R x) : r(std::move(x)) {}
    operator const R&() const { return r; }
    R&& take() { return std::move(r); }
    R* operator&() { return &r; }
};
void show(const R& r) { note(r.get()); }
// log test_wrapper: +1 1 1 0 -1
void test_wrapper()
{
    Wrapper w{R(1)};
    show(w);
    R r = w.take();
    show(r);
    note((&w)->get());
}
struct Implicit {
    R r;
    Implicit(int) {}
};
void by_value(Implicit) { note(3); }
void by_const(const Implicit&) { note(4); }
// log test_implicit_conversion: +1 3 -1 +2 4 -2 +3 +4 4 -4 -3
void test_implicit_conversion()
{
    by_value(1);
    by_const(2);
    Implicit list[] = {1, 2};
    note(list[1].r.get());
}
int plus(int a, int b = 2, int c = 3) { return a + b + c; }
struct Table {
    int (*f)(int, int, int);
    int (Table::*m)(int) const;
    int k;
    int add(int n) const { return n + k; }
    int run() const { return f(1, 1, 1) + (this->*m)(5); }
};
// log test_tables: 15 11 8
void test_tables()
{
    Table t = {plus, &Table::add, 7};
    note(t.run());
    note(plus(1) + plus(1, 1));
    note((t.*t.m)(1));
}
R pass(R r) { return r; }
// log test_nested_calls: +1 1 +2 2 -2 -1
void test_nested_calls()
{
    R r = pass(pass(R(1)));
    note(r.get());
    note(pass(R(2)).get());
}
// log test_ternary_moves: +1 +2 2 -2 1 -1
void test_ternary_moves()
{
    R a;
    R b;
    for (int i = 0; i < 2; i++) {
        R c = i ? std::move(a) : std::move(b);
        note(c.get());
    }
}
struct Error {
    R r;
    Error() {}
    Error(Error&&) = default;
};
void throws_resource() { throw Error(); }
int depth(int n)
{
    R r;
    if (n == 0)
        throw 7;
    return depth(n - 1);
}
// log test_throw_through: +1 +2 +3 -3 -2 -1 7
void test_throw_through()
{
    try {
        depth(2);
    } catch (int n) {
        note(n);
    }
}
int swallow() noexcept
{
    try {
        depth(1);
    } catch (...) {
        return 1;
    }
    return 2;
}
// log test_swallow: +1 +2 -2 -1 1
void test_swallow() { note(swallow()); }
// log test_throw_in_loop: +1 -1 0 +2 -2
void test_throw_in_loop()
{
    for (int i = 0; i < 2; i++) {
        try {
            R a;
            if (i)
                continue;
            throw 'c';
        } catch (char) {
            note(i);
            continue;
        }
    }
}
// log test_throw_conditional: 5 +1 1 -1
void test_throw_conditional()
{
    for (int i = 0; i < 2; i++) {
        try {
            R a = i ? R(1) : throw 5;
            note(a.get());
        } catch (int n) {
            note(n);
        }
    }
}
struct Nested {
    R a;
    struct Part {
        R x;
        R y;
        explicit Part(bool b)
        try : y(1) {
            if (b)
                throw 1;
        } catch (int) {
            note(6);
            throw 2L;
        }
    } part;
    R c;
    explicit Nested(bool b) : part(b) {}
};
// log test_nested_parts: +1 +2 +3 -3 -2 6 -1 2 +4 +5 +6 +7 -7 -6 -5 -4
void test_nested_parts()
{
    try {
        Nested n(true);
    } catch (long n) {
        note((int)n);
    }
    Nested m(false);
}
// log test_goto_in_try: +1 +2 -2 +3 -3 -1 2
void test_goto_in_try()
{
    int n = 0;
    try {
        R a;
    again:
        R b;
        if (n++ < 1)
            goto again;
        goto out;
    } catch (...) {
        note(1);
    }
out:
    note(2);
}
// log test_static_member: +1 +2 -2 -1
void test_static_member()
{
    struct Local {
        static int give() { return acquire(); }
    };
    R r;
    int n = Local::give();
    release(n);
}
