// Lifetimes of objects in statements and expressions. The line "log NAME: ..." above each function says what
// running it acquires (+n), releases (-n) and notes (n), in order.
typedef decltype(sizeof 0) Size;
void* operator new(Size, void*) noexcept;
int acquire();
void release(int n);
void note(int n);
namespace std {
template <class T> T&& move(T& t) noexcept { return static_cast<T&&>(t); }
}

struct R {
    int h;
    R() : h(acquire()) {}
    explicit R(int) : h(acquire()) {}
    R(const R& o) : h(o.h ? acquire() : 0) {}
    R(R&& o) noexcept : h(o.h) { o.h = 0; }
    R& operator=(const R& o)
    {
        R copy(o);
        int old = h;
        h = copy.h;
        copy.h = old;
        return *this;
    }
    ~R()
    {
        if (h)
            release(h);
    }
    int get() const { return h; }
    explicit operator bool() const { return h != 0; }
    operator int() const { return h; }
};
struct Agg {
    R a;
    int n;
    R b;
};
R make() { return R(1); }
R* heap() { return new R; }
void use(const R& r) { note(r.get()); }
void take(R r) { note(r.get()); }
int throws(int n)
{
    if (n)
        throw n;
    return 0;
}

// log test_local: +1 -1
void test_local() { R a; }
// log test_elided: +1 -1
void test_elided() { R a = make(); }
// log test_braces: +1 -1
void test_braces() { R a{1}; }
// log test_equals_braces: +1 +2 -2 -1
void test_equals_braces()
{
    R a = R{1};
    R b = R(R(2));
}
// log test_order: +1 +2 +3 -3 -2 -1
void test_order()
{
    R a;
    R b;
    R c;
}
// log test_block: +1 +2 -2 +3 -3 -1
void test_block()
{
    R a;
    {
        R b;
    }
    R c;
}
int early(bool b)
{
    R a;
    if (b)
        return 1;
    R c;
    return 2;
}
// log test_return_early: +1 -1 1 +2 +3 -3 -2 2
void test_return_early()
{
    note(early(true));
    note(early(false));
}
// log test_break: +1 +2 -2 -1 +3 -3
void test_break()
{
    for (int i = 0; i < 3; i++) {
        R a;
        if (i == 1)
            break;
        R b;
    }
}
// log test_continue: +1 -1 +2 +3 -3 -2
void test_continue()
{
    for (int i = 0; i < 2; i++) {
        R a;
        if (i == 0)
            continue;
        R b;
    }
}
// log test_goto_out: +1 +2 -2 -1 9
void test_goto_out()
{
    {
        R a;
        R b;
        goto out;
    }
out:
    note(9);
}
// log test_goto_back: +1 -1 +2 -2
void test_goto_back()
{
    int i = 0;
again:
    R a;
    if (i++ == 0)
        goto again;
}
// log test_goto_sideways: +1 -1 7
void test_goto_sideways()
{
    {
        R a;
        goto out;
    }
    int x;
out:
    x = 7;
    note(x);
}
// log test_switch: +1 -1 +2 +3 -3 -2 5
void test_switch()
{
    for (int i = 0; i < 3; i++)
        switch (i) {
        case 0: {
            R a;
            break;
        }
        case 1: {
            R b;
            R c;
            break;
        }
        default:
            note(5);
        }
}
// log test_switch_init: +1 +2 -2 -1 6
void test_switch_init()
{
    switch (R a(1); a.get()) {
    case 1: {
        R b;
        break;
    }
    default:
        note(5);
    }
    note(6);
}
// log test_if_init: +1 1 -1 3
void test_if_init()
{
    if (R a = make(); a.get() == 1)
        note(1);
    else
        note(2);
    note(3);
}
// log test_condition_variable: +1 7 -1 8
void test_condition_variable()
{
    if (R a{make()})
        note(7);
    note(8);
}
// log test_while_condition: +1 +2 -2 -1 +3 -3 9
void test_while_condition()
{
    int n = 0;
    while (R a = make()) {
        if (++n == 2)
            break;
        R b;
    }
    note(9);
}
// log test_for_init: +1 +2 -2 -6 leak:1
void test_for_init()
{
    for (R a(1); a.h < 2; a.h++) {
        R b;
        a.h = 5;
    }
}
// log test_temporary: +1 1 -1
void test_temporary() { note(make().get()); }
// log test_discarded: +1 -1 3
void test_discarded()
{
    make();
    note(3);
}
// log test_temporaries_of_expression: +1 +2 3 -2 -1 0
void test_temporaries_of_expression()
{
    note(make().get() + make().get());
    note(0);
}
// log test_argument: +1 1 -1 1
void test_argument()
{
    take(make());
    note(1);
}
// log test_argument_copied: +1 +2 2 -2 1 -1
void test_argument_copied()
{
    R a;
    take(a);
    note(1);
}
// log test_argument_moved: +1 1 -1 1
void test_argument_moved()
{
    R a;
    take(std::move(a));
    note(1);
}
// log test_reference_argument: +1 1 -1 +2 2 -2
void test_reference_argument()
{
    use(make());
    use(R(2));
}
// log test_extended: +1 1 +2 2 -2 -1
void test_extended()
{
    const R& r = make();
    note(r.get());
    R&& q = R(1);
    note(q.get());
}
// log test_extended_member: +1 +2 2 -2 -1
void test_extended_member()
{
    const R& r = Agg{R(1), 2, R(3)}.b;
    note(r.get());
}
struct Derived : R {
    R own;
};
// log test_extended_base: +1 +2 1 -2 -1
void test_extended_base()
{
    const R& r = Derived();
    note(r.get());
}
// log test_conditional_temporary: 0 +1 1 -1
void test_conditional_temporary()
{
    for (int i = 0; i < 2; i++)
        note(i ? make().get() : 0);
}
// log test_short_circuit: +1 -1 4
void test_short_circuit()
{
    for (int i = 0; i < 2; i++)
        if (i && make().get())
            note(4);
}
// log test_conditional_object: +1 1 -1 +2 2 -2
void test_conditional_object()
{
    for (int i = 0; i < 2; i++) {
        R a = i ? make() : R(2);
        note(a.get());
    }
}
// log test_conditional_reference: +1 +2 2 -2 +3 3 -3 -1
void test_conditional_reference()
{
    R a;
    for (int i = 0; i < 2; i++) {
        const R& r = i ? a : R(2);
        note(r.get());
    }
}
// log test_comma: 1 +1 +2 2 -2 -1
void test_comma()
{
    R a = (note(1), make());
    note((make(), 2));
}
// log test_copy_assign: +1 +2 +3 -1 +4 +5 -3 -4 -2 -5
void test_copy_assign()
{
    R a;
    R b;
    a = b;
    a = make();
}
// log test_aggregate: +1 +2 +3 +4 +5 +6 -6 -5 -4 -3 -2 -1
void test_aggregate()
{
    Agg a{R(1), 2, R(3)};
    Agg b = {make(), 2};
    Agg c{};
}
// log test_aggregate_copy: +1 +2 +3 +4 +5 -3 +6 -4 -6 -5 -2 -1
void test_aggregate_copy()
{
    Agg a{R(1), 2, R(3)};
    Agg b = a;
    b = a;
}
struct Holder {
    R second;
    R first{1};
    int k = 3;
    Holder() : first(2) { note(k); }
    explicit Holder(int n) : k(n) { note(k); }
    Holder(int, int) : Holder() { note(4); }
};
// log test_member_initialisers: +1 +2 3 +3 +4 5 +5 +6 3 4 -6 -5 -4 -3 -2 -1
void test_member_initialisers()
{
    Holder a;
    Holder b(5);
    Holder c(1, 2);
}
struct Order : R, Holder {
    R last;
    Order() : last(1), Holder(2), R(3) {}
};
// log test_member_order: +1 +2 +3 2 +4 -4 -3 -2 -1
void test_member_order() { Order o; }
struct Partial {
    R a;
    R b;
    explicit Partial(int n) : b(throws(n)) { note(1); }
};
struct PartialBody {
    R a;
    R b[2];
    PartialBody() { throw 1; }
};
struct PartialDelegate {
    R a;
    PartialDelegate() { note(2); }
    explicit PartialDelegate(int) : PartialDelegate() { throw 1; }
    ~PartialDelegate() { note(3); }
};
// log test_partial_member: +1 +2 1 +3 -3 8 -2 -1
void test_partial_member()
{
    Partial a(0);
    try {
        Partial b(1);
    } catch (int) {
        note(8);
    }
}
// log test_partial_body: +1 +2 +3 -3 -2 -1 8
void test_partial_body()
{
    try {
        PartialBody a;
    } catch (int) {
        note(8);
    }
}
// log test_partial_delegate: +1 2 3 -1 8
void test_partial_delegate()
{
    try {
        PartialDelegate a(1);
    } catch (int) {
        note(8);
    }
}
// log test_partial_aggregate: +1 -1 1
void test_partial_aggregate()
{
    try {
        Agg a{R(1), throws(1), R(2)};
    } catch (int n) {
        note(n);
    }
}
// log test_partial_new: +1 -1 8
void test_partial_new()
{
    try {
        Partial* p = new Partial(1);
        delete p;
    } catch (...) {
        note(8);
    }
}
// log test_partial_argument: 8
void test_partial_argument()
{
    try {
        take(R(throws(1)));
        note(7);
    } catch (...) {
        note(8);
    }
}
struct Fails {
    static int count;
    R a;
    Fails()
    {
        if (acquire() == 4)
            throw 4;
    }
};
// log test_partial_array: +1 +2 +3 +4 -3 -1 8 leak:2 leak:4
void test_partial_array()
{
    try {
        Fails a[3];
    } catch (int) {
        note(8);
    }
}
// log test_throw_unwinds: +1 +2 +3 -3 -2 5 +4 -4 -1
void test_throw_unwinds()
{
    R a;
    try {
        R b;
        {
            R c;
            throws(5);
        }
        note(1);
    } catch (int n) {
        note(n);
    }
    R d;
}
// log test_throw_leaves: +1 +2 -2 -1 throw
void test_throw_leaves()
{
    R a;
    R b;
    throws(1);
    R c;
}
// log test_rethrow: +1 -1 +2 -2 9
void test_rethrow()
{
    try {
        try {
            R a;
            throws(2);
        } catch (int) {
            R b;
            throw;
        }
    } catch (...) {
        note(9);
    }
}
struct Error {
    int code;
};
struct FileError : Error {
    explicit FileError(int c) { code = c; }
};
// log test_catch_base: +1 -1 6
void test_catch_base()
{
    try {
        R a;
        throw FileError(6);
    } catch (const Error& e) {
        note(e.code);
    }
}
// log test_catch_by_value: 6
void test_catch_by_value()
{
    try {
        throw FileError(6);
    } catch (int) {
        note(1);
    } catch (FileError e) {
        note(e.code);
    } catch (...) {
        note(2);
    }
}
// log test_catch_outer: +1 +2 -2 -1 3
void test_catch_outer()
{
    try {
        R a;
        try {
            R b;
            throw FileError(6);
        } catch (int) {
            note(1);
        }
        note(2);
    } catch (...) {
        note(3);
    }
}
// log test_throw_in_handler: +1 -1 7
void test_throw_in_handler()
{
    try {
        try {
            throws(1);
        } catch (int) {
            R a;
            throw Error{7};
        }
    } catch (const Error& e) {
        note(e.code);
    }
}
int returns_from_try()
{
    R a;
    try {
        R b;
        return 4;
    } catch (...) {
        return 5;
    }
}
// log test_return_from_try: +1 +2 -2 -1 4
void test_return_from_try() { note(returns_from_try()); }
int returns_from_handler()
{
    R a;
    try {
        R b;
        throws(3);
    } catch (int n) {
        R c;
        return n;
    }
    return 0;
}
// log test_return_from_handler: +1 +2 -2 +3 -3 -1 3
void test_return_from_handler() { note(returns_from_handler()); }
struct FunctionTry {
    R a;
    FunctionTry()
    try : a(1) {
        throws(1);
    } catch (int) {
        note(5);
    }
};
// log test_function_try_constructor: +1 -1 5 6
void test_function_try_constructor()
{
    try {
        FunctionTry f;
    } catch (int) {
        note(6);
    }
}
void function_try()
try {
    R a;
    throws(1);
} catch (int) {
    note(5);
}
// log test_function_try: +1 -1 5
void test_function_try() { function_try(); }
struct ReturnsInDestructor {
    R a;
    bool b;
    ~ReturnsInDestructor()
    {
        if (b)
            return;
        note(1);
    }
};
// log test_return_in_destructor: +1 +2 1 -2 -1
void test_return_in_destructor()
{
    ReturnsInDestructor x{R(1), true};
    ReturnsInDestructor y{R(1), false};
}
R named(bool b)
{
    R a;
    if (b)
        return a;
    R c;
    return c;
}
// log test_named_result: +1 +2 +3 -2 -3 -1
void test_named_result()
{
    R x = named(true);
    R y = named(false);
}
R parameter(R p) { return p; }
// log test_returned_parameter: +1 1 -1
void test_returned_parameter()
{
    R a = parameter(make());
    note(a.get());
}
R converted()
{
    Derived d;
    return d;
}
// log test_returned_slice: +1 +2 -2 1 -1
void test_returned_slice()
{
    R a = converted();
    note(a.get());
}
R member_of_local()
{
    Agg a{R(1), 2, R(3)};
    return a.b;
}
// log test_returned_member: +1 +2 +3 -2 -1 -3
void test_returned_member() { R a = member_of_local(); }
// log test_new_delete: +1 1 -1
void test_new_delete()
{
    R* p = heap();
    note(p->get());
    delete p;
    R* q = nullptr;
    delete q;
}
// log test_new_array: +1 +2 +3 3 -1 -2 -3
void test_new_array()
{
    int n = 3;
    R* p = new R[3];
    note(p[n - 1].get());
    for (int i = 0; i < 3; i++)
        p[i].~R();
}
// log test_placement: +1 1 -1
void test_placement()
{
    alignas(R) unsigned char memory[sizeof(R)];
    R* p = new (static_cast<void*>(memory)) R;
    note(p->get());
    p->~R();
}
struct Base {
    virtual ~Base() { note(1); }
    virtual int id() { return 10; }
};
struct Impl : Base {
    R r;
    ~Impl() override { note(2); }
    int id() override { return 20; }
};
struct Impl2 : R, Impl {
    int id() override { return 30; }
};
// log test_virtual_delete: +1 20 2 -1 1 +2 +3 30 10 2 -3 1 -2
void test_virtual_delete()
{
    Base* b = new Impl;
    note(b->id());
    delete b;
    b = new Impl2;
    note(b->id());
    note(b->Base::id());
    delete b;
}
// log test_virtual_local: +1 +2 30 2 -2 1 -1
void test_virtual_local()
{
    Impl2 i;
    Base& b = i;
    note(b.id());
}
// log test_casts: +1 +2 1 1 1 2 -2 1 -1
void test_casts()
{
    Impl2 i;
    Base* b = &i;
    Impl2* d = static_cast<Impl2*>(b);
    note(d->R::get());
    Impl2* e = dynamic_cast<Impl2*>(b);
    note(e == &i);
    R& r = i;
    note(&r == static_cast<R*>(d));
}
// log test_array: +1 +2 +3 2 -3 -2 -1
void test_array()
{
    R a[3];
    note(a[1].get());
}
// log test_long_array: +1 +2 +3 +4 +5 +6 +7 +8 +9 +10 +11 +12 12 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1
void test_long_array()
{
    R a[12];
    note(a[11].get());
}
// log test_array_in_class: +1 +2 +3 +4 +5 +6 -3 -2 -1 -6 -5 -4
void test_array_in_class()
{
    struct Local {
        R a[2];
        R b;
    };
    Local x;
    Local y(x);
    Local z(std::move(x));
}
struct Empty {};
struct Two {
    R a, b;
    int n;
};
// log test_binding: +1 +2 6 +3 +4 13 -3 -4 9 -2 -1
void test_binding()
{
    auto [a, b, n] = Two{R(1), R(2), 5};
    note(a.get() + n);
    auto& [c, d, m] = *new Two{R(1), R(2), 6};
    m = 9;
    note(m + d.get());
    c.~R();
    d.~R();
    int list[2] = {4, 6};
    auto& [x, y] = list;
    x = 3;
    note(list[0] + y);
}
struct List {
    R items[2];
    R* begin() { return items; }
    R* end() { return items + 2; }
};
struct Iterator {
    R* at;
    R& operator*() const { return *at; }
    Iterator& operator++()
    {
        ++at;
        return *this;
    }
    bool operator!=(const Iterator& o) const { return at != o.at; }
};
struct Range {
    R items[3];
    Iterator begin() { return Iterator{items}; }
    Iterator end() { return Iterator{items + 3}; }
};
List make_list() { return List(); }
// log test_range_for: 1 2 3 +1 +2 1 2 +3 +4 +5 3 4 5 +6 +7 +8 8 -8 +9 9 -9 -7 -6 -5 -4 -3 -2 -1
void test_range_for()
{
    int n[3] = {1, 2, 3};
    for (int i : n)
        note(i);
    List list;
    for (R& r : list)
        note(r.get());
    Range range;
    for (const R& r : range)
        note(r.get());
    for (R r : make_list()) {
        note(r.get());
        if (r.get() > 3)
            continue;
        note(0);
    }
}
int by_default(int a, const R& r = R(1)) { return a + r.get(); }
// log test_default_argument: +1 11 -1 +2 22 -2
void test_default_argument()
{
    note(by_default(10));
    note(by_default(20));
}
// log test_static_local: 3
void test_static_local()
{
    struct Local {
        static int next() { return 3; }
    };
    note(Local::next());
}
// log test_lambda: +1 +2 3 1 5 4 +3 6 -3 -1 -2
void test_lambda()
{
    R a;
    int n = 1;
    auto by_value = [a, n]() { note(a.get() + n); };
    auto by_reference = [&] {
        note(a.get());
        n = 5;
    };
    by_value();
    by_reference();
    note(n);
    auto moved = [b = std::move(a), k = 3] { note(b.get() + k); };
    moved();
    auto copy = moved;
    copy();
}
struct Host {
    R r;
    int n = 4;
    void run()
    {
        auto pointer = [this] { n++; };
        auto all = [=](int k) { return n + k; };
        auto object = [*this]() mutable {
            n = 50;
            return n;
        };
        pointer();
        note(all(10));
        note(object());
        note(n);
    }
};
// log test_lambda_this: +1 +2 15 50 5 -2 -1
void test_lambda_this()
{
    Host h;
    h.run();
}
// log test_lambda_nested: 16 16
void test_lambda_nested()
{
    int a = 1, b = 2;
    auto outer = [&, c = 3](int d) {
        auto inner = [=, &a] {
            a = a + b + c + d;
            return a;
        };
        return inner();
    };
    note(outer(10));
    note(a);
}
template <class F> void call(F&& f, int n) { f(n); }
template <class F> int fold(F f) { return f(1) + f(2); }
// log test_lambda_generic: 10 14 11
void test_lambda_generic()
{
    int sum = 0;
    call([&sum](int n) { sum += n; }, 4);
    auto twice = [&](auto x) { return x + x + sum; };
    note(twice(3));
    note(fold(twice));
    const int constant = 7;
    note([&] { return constant + sum; }());
}
// log test_lambda_pointer: 4
void test_lambda_pointer()
{
    int (*f)(int) = [](int n) { return n + 1; };
    note(f(3));
}
// log test_pointer_to_member: +1 1 +2 +3 30 2 -3 1 -2 -1
void test_pointer_to_member()
{
    R a;
    int (R::*get)() const = &R::get;
    note((a.*get)());
    Impl2 i;
    Base* b = &i;
    int (Base::*id)() = &Base::id;
    note((b->*id)());
}
template <class T, void (*Close)(int)> struct Unique {
    T h;
    explicit Unique(T t) : h(t) {}
    Unique(Unique&& o) : h(o.h) { o.h = T(); }
    ~Unique()
    {
        if (h)
            Close(h);
    }
    T get() const { return h; }
    T detach()
    {
        T t = h;
        h = T();
        return t;
    }
};
typedef Unique<int, release> Owner;
// log test_template (needs 21): +1 1 +2 -2 -1
void test_template()
{
    Owner a(acquire());
    Owner b(std::move(a));
    note(b.get());
    Owner c(acquire());
    release(c.detach());
}
template <class T> struct Guard {
    T f;
    ~Guard() { f(); }
};
template <class T> Guard<T> guard(T f) { return Guard<T>{f}; }
// log test_guard (needs 21): +1 1 -1
void test_guard()
{
    int n = acquire();
    auto g = guard([&] { release(n); });
    note(n);
}
template <int N> int power()
{
    if constexpr (N == 0)
        return 1;
    else
        return 2 * power<N - 1>();
}
// log test_if_constexpr: 32
void test_if_constexpr() { note(power<5>()); }
union Number {
    int i;
    unsigned u;
};
struct Tagged {
    union {
        int a;
        int b;
    };
    struct {
        int c;
        R d;
    };
    Tagged() : a(4), c(5) {}
};
// log test_anonymous: +1 9 3 -1
void test_anonymous()
{
    Tagged t;
    note(t.b + t.c);
    Number n;
    n.i = 3;
    note(n.i);
}
// log test_noexcept: +1 2 -1
void test_noexcept()
{
    struct Local {
        static int safe(int n) noexcept { return n + 1; }
    };
    R a;
    note(Local::safe(1));
}
struct Convertible {
    R r;
    operator R() const { return R(r); }
};
// log test_conversion: +1 +2 1 2 -2 -1
void test_conversion()
{
    Convertible c;
    R a = c;
    int n = c.r;
    note(n);
    note(a.get());
}
struct Chain {
    R r;
    Chain& add()
    {
        note(r.get());
        return *this;
    }
    R* operator->() { return &r; }
    int& operator[](int i) { return i ? r.h : r.h; }
    int operator()(int a, int b = 5) { return a + b; }
};
// log test_operators: +1 1 1 1 1 6 +2 2 -2 -1
void test_operators()
{
    Chain c;
    c.add().add();
    note(c->get());
    note(c[0]);
    note(c(1));
    Chain().add();
}
// log test_value_initialised: 0 0
void test_value_initialised()
{
    struct Plain {
        int a, b;
    };
    Plain p = Plain();
    Plain q{};
    Plain* r = new Plain();
    note(p.a + q.b + r->a);
    int z{};
    note(z + int());
}
