// Special members by kind and position: a resource arrives where it should and dies once.
//
// Each class holds one part in one position; each operation runs on each class. The lines "log NAME: ..." say
// what running NAME acquires (+n) and releases (-n), in order.
int acquire();
void release(int n);
template <class T> T&& move(T& t) { return static_cast<T&&>(t); }

struct R {
    int h;
    R() : h(acquire()) {}
    explicit R(int) : h(acquire()) {}
    R(const R& o) : h(o.h ? acquire() : 0) {}
    R(R&& o) : h(o.h) { o.h = 0; }
    R& operator=(const R& o)
    {
        if (this != &o) {
            if (h)
                release(h);
            h = o.h ? acquire() : 0;
        }
        return *this;
    }
    R& operator=(R&& o)
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
};

// The positions: direct member, base, array, nested template.
template <class T> struct Box {
    T t;
};
struct Two {
    R r[2];
};

// The kinds.
#define IMPLICIT(NAME, PART) \
    struct NAME { \
        PART part; \
    };
#define DEFAULTED(NAME, PART) \
    struct NAME { \
        PART part; \
        NAME() = default; \
        NAME(const NAME&) = default; \
        NAME(NAME&&) = default; \
        NAME& operator=(const NAME&) = default; \
        NAME& operator=(NAME&&) = default; \
        ~NAME() = default; \
    };
#define WRITTEN(NAME, PART) \
    struct NAME { \
        PART part; \
        NAME() : part() {} \
        NAME(const NAME& o) : part(o.part) {} \
        NAME(NAME&& o) : part(move(o.part)) {} \
        NAME& operator=(const NAME& o) \
        { \
            part = o.part; \
            return *this; \
        } \
        NAME& operator=(NAME&& o) \
        { \
            part = move(o.part); \
            return *this; \
        } \
        ~NAME() {} \
    };
#define OUTSIDE(NAME, PART) \
    struct NAME { \
        PART part; \
        NAME(); \
        NAME(const NAME&); \
        NAME(NAME&&); \
        NAME& operator=(const NAME&); \
        NAME& operator=(NAME&&); \
        ~NAME(); \
    }; \
    NAME::NAME() = default; \
    NAME::NAME(const NAME&) = default; \
    NAME::NAME(NAME&&) = default; \
    NAME& NAME::operator=(const NAME&) = default; \
    NAME& NAME::operator=(NAME&&) = default; \
    NAME::~NAME() = default;
#define IMPLICIT_BASE(NAME, PART) \
    struct NAME : PART { \
    };
#define DEFAULTED_BASE(NAME, PART) \
    struct NAME : PART { \
        NAME() = default; \
        NAME(const NAME&) = default; \
        NAME(NAME&&) = default; \
        NAME& operator=(const NAME&) = default; \
        NAME& operator=(NAME&&) = default; \
        ~NAME() = default; \
    };
#define WRITTEN_BASE(NAME, PART) \
    struct NAME : PART { \
        NAME() : PART() {} \
        NAME(const NAME& o) : PART(o) {} \
        NAME(NAME&& o) : PART(move(o)) {} \
        NAME& operator=(const NAME& o) \
        { \
            PART::operator=(o); \
            return *this; \
        } \
        NAME& operator=(NAME&& o) \
        { \
            PART::operator=(move(o)); \
            return *this; \
        } \
        ~NAME() {} \
    };
// Not copyable: the deleted members do not stand in the way of the others.
#define DELETED(NAME, PART) \
    struct NAME { \
        PART part; \
        NAME() = default; \
        NAME(const NAME&) = delete; \
        NAME(NAME&&) = default; \
        NAME& operator=(const NAME&) = delete; \
        NAME& operator=(NAME&&) = default; \
    };
// Constructors of the base, members of its own.
#define INHERITED(NAME, PART) \
    struct NAME##From { \
        PART part; \
        NAME##From() {} \
        explicit NAME##From(int) {} \
    }; \
    struct NAME : NAME##From { \
        using NAME##From::NAME##From; \
        R own; \
        int zero = 0; \
    };

#define MOVES(NAME) \
    void test_make_##NAME() { NAME a; } \
    void test_value_##NAME() { NAME a{}; } \
    void test_move_##NAME() \
    { \
        NAME a; \
        NAME b(move(a)); \
    } \
    void test_move_assign_##NAME() \
    { \
        NAME a; \
        NAME b; \
        b = move(a); \
    } \
    NAME give_##NAME() \
    { \
        NAME a; \
        return a; \
    } \
    void test_return_##NAME() { NAME a = give_##NAME(); } \
    void take_##NAME(NAME) {} \
    void test_pass_##NAME() { take_##NAME(give_##NAME()); } \
    void test_new_##NAME() \
    { \
        NAME* p = new NAME; \
        delete p; \
    } \
    void test_array_##NAME() { NAME a[2]; }
#define COPIES(NAME) \
    void test_copy_##NAME() \
    { \
        NAME a; \
        NAME b(a); \
    } \
    void test_assign_##NAME() \
    { \
        NAME a; \
        NAME b; \
        b = a; \
    } \
    void test_pass_copy_##NAME() \
    { \
        NAME a; \
        take_##NAME(a); \
    }

#define TABLE(X) \
    X(Member, R) \
    X(Array, Two) \
    X(Nested, Box<Box<R>>)
#define IMPLICITS(NAME, PART) \
    IMPLICIT(Implicit##NAME, PART) \
    MOVES(Implicit##NAME) \
    COPIES(Implicit##NAME) \
    IMPLICIT_BASE(ImplicitBase##NAME, PART) \
    MOVES(ImplicitBase##NAME) \
    COPIES(ImplicitBase##NAME)
#define DEFAULTEDS(NAME, PART) \
    DEFAULTED(Defaulted##NAME, PART) \
    MOVES(Defaulted##NAME) \
    COPIES(Defaulted##NAME) \
    DEFAULTED_BASE(DefaultedBase##NAME, PART) \
    MOVES(DefaultedBase##NAME) \
    COPIES(DefaultedBase##NAME) \
    OUTSIDE(Outside##NAME, PART) \
    MOVES(Outside##NAME) \
    COPIES(Outside##NAME)
#define WRITTENS(NAME, PART) \
    WRITTEN(Written##NAME, PART) \
    MOVES(Written##NAME) \
    COPIES(Written##NAME) \
    WRITTEN_BASE(WrittenBase##NAME, PART) \
    MOVES(WrittenBase##NAME) \
    COPIES(WrittenBase##NAME)
#define DELETEDS(NAME, PART) \
    DELETED(Deleted##NAME, PART) \
    MOVES(Deleted##NAME)
#define INHERITEDS(NAME, PART) \
    INHERITED(Inherited##NAME, PART) \
    MOVES(Inherited##NAME) \
    COPIES(Inherited##NAME) \
    void test_inherited_##NAME() { Inherited##NAME a(3); }

TABLE(IMPLICITS)
TABLE(DEFAULTEDS)
TABLE(WRITTENS)
TABLE(DELETEDS)
TABLE(INHERITEDS)

