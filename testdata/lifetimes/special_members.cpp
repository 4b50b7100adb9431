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

// log test_make_ImplicitMember: +1 -1
// log test_value_ImplicitMember: +1 -1
// log test_move_ImplicitMember: +1 -1
// log test_move_assign_ImplicitMember: +1 +2 -1 -2
// log test_return_ImplicitMember: +1 -1
// log test_pass_ImplicitMember: +1 -1
// log test_new_ImplicitMember: +1 -1
// log test_array_ImplicitMember: +1 +2 -2 -1
// log test_copy_ImplicitMember: +1 +2 -2 -1
// log test_assign_ImplicitMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_ImplicitMember: +1 +2 -2 -1
// log test_make_ImplicitBaseMember: +1 -1
// log test_value_ImplicitBaseMember: +1 -1
// log test_move_ImplicitBaseMember: +1 -1
// log test_move_assign_ImplicitBaseMember: +1 +2 -1 -2
// log test_return_ImplicitBaseMember: +1 -1
// log test_pass_ImplicitBaseMember: +1 -1
// log test_new_ImplicitBaseMember: +1 -1
// log test_array_ImplicitBaseMember: +1 +2 -2 -1
// log test_copy_ImplicitBaseMember: +1 +2 -2 -1
// log test_assign_ImplicitBaseMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_ImplicitBaseMember: +1 +2 -2 -1
// log test_make_ImplicitArray: +1 +2 -2 -1
// log test_value_ImplicitArray: +1 +2 -2 -1
// log test_move_ImplicitArray: +1 +2 -2 -1
// log test_move_assign_ImplicitArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_ImplicitArray: +1 +2 -2 -1
// log test_pass_ImplicitArray: +1 +2 -2 -1
// log test_new_ImplicitArray: +1 +2 -2 -1
// log test_array_ImplicitArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_ImplicitArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_ImplicitArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_ImplicitArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_ImplicitBaseArray: +1 +2 -2 -1
// log test_value_ImplicitBaseArray: +1 +2 -2 -1
// log test_move_ImplicitBaseArray: +1 +2 -2 -1
// log test_move_assign_ImplicitBaseArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_ImplicitBaseArray: +1 +2 -2 -1
// log test_pass_ImplicitBaseArray: +1 +2 -2 -1
// log test_new_ImplicitBaseArray: +1 +2 -2 -1
// log test_array_ImplicitBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_ImplicitBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_ImplicitBaseArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_ImplicitBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_ImplicitNested: +1 -1
// log test_value_ImplicitNested: +1 -1
// log test_move_ImplicitNested: +1 -1
// log test_move_assign_ImplicitNested: +1 +2 -1 -2
// log test_return_ImplicitNested: +1 -1
// log test_pass_ImplicitNested: +1 -1
// log test_new_ImplicitNested: +1 -1
// log test_array_ImplicitNested: +1 +2 -2 -1
// log test_copy_ImplicitNested: +1 +2 -2 -1
// log test_assign_ImplicitNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_ImplicitNested: +1 +2 -2 -1
// log test_make_ImplicitBaseNested: +1 -1
// log test_value_ImplicitBaseNested: +1 -1
// log test_move_ImplicitBaseNested: +1 -1
// log test_move_assign_ImplicitBaseNested: +1 +2 -1 -2
// log test_return_ImplicitBaseNested: +1 -1
// log test_pass_ImplicitBaseNested: +1 -1
// log test_new_ImplicitBaseNested: +1 -1
// log test_array_ImplicitBaseNested: +1 +2 -2 -1
// log test_copy_ImplicitBaseNested: +1 +2 -2 -1
// log test_assign_ImplicitBaseNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_ImplicitBaseNested: +1 +2 -2 -1
// log test_make_DefaultedMember: +1 -1
// log test_value_DefaultedMember: +1 -1
// log test_move_DefaultedMember: +1 -1
// log test_move_assign_DefaultedMember: +1 +2 -1 -2
// log test_return_DefaultedMember: +1 -1
// log test_pass_DefaultedMember: +1 -1
// log test_new_DefaultedMember: +1 -1
// log test_array_DefaultedMember: +1 +2 -2 -1
// log test_copy_DefaultedMember: +1 +2 -2 -1
// log test_assign_DefaultedMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_DefaultedMember: +1 +2 -2 -1
// log test_make_DefaultedBaseMember: +1 -1
// log test_value_DefaultedBaseMember: +1 -1
// log test_move_DefaultedBaseMember: +1 -1
// log test_move_assign_DefaultedBaseMember: +1 +2 -1 -2
// log test_return_DefaultedBaseMember: +1 -1
// log test_pass_DefaultedBaseMember: +1 -1
// log test_new_DefaultedBaseMember: +1 -1
// log test_array_DefaultedBaseMember: +1 +2 -2 -1
// log test_copy_DefaultedBaseMember: +1 +2 -2 -1
// log test_assign_DefaultedBaseMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_DefaultedBaseMember: +1 +2 -2 -1
// log test_make_OutsideMember: +1 -1
// log test_value_OutsideMember: +1 -1
// log test_move_OutsideMember: +1 -1
// log test_move_assign_OutsideMember: +1 +2 -1 -2
// log test_return_OutsideMember: +1 -1
// log test_pass_OutsideMember: +1 -1
// log test_new_OutsideMember: +1 -1
// log test_array_OutsideMember: +1 +2 -2 -1
// log test_copy_OutsideMember: +1 +2 -2 -1
// log test_assign_OutsideMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_OutsideMember: +1 +2 -2 -1
// log test_make_DefaultedArray: +1 +2 -2 -1
// log test_value_DefaultedArray: +1 +2 -2 -1
// log test_move_DefaultedArray: +1 +2 -2 -1
// log test_move_assign_DefaultedArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_DefaultedArray: +1 +2 -2 -1
// log test_pass_DefaultedArray: +1 +2 -2 -1
// log test_new_DefaultedArray: +1 +2 -2 -1
// log test_array_DefaultedArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_DefaultedArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_DefaultedArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_DefaultedArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_DefaultedBaseArray: +1 +2 -2 -1
// log test_value_DefaultedBaseArray: +1 +2 -2 -1
// log test_move_DefaultedBaseArray: +1 +2 -2 -1
// log test_move_assign_DefaultedBaseArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_DefaultedBaseArray: +1 +2 -2 -1
// log test_pass_DefaultedBaseArray: +1 +2 -2 -1
// log test_new_DefaultedBaseArray: +1 +2 -2 -1
// log test_array_DefaultedBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_DefaultedBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_DefaultedBaseArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_DefaultedBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_OutsideArray: +1 +2 -2 -1
// log test_value_OutsideArray: +1 +2 -2 -1
// log test_move_OutsideArray: +1 +2 -2 -1
// log test_move_assign_OutsideArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_OutsideArray: +1 +2 -2 -1
// log test_pass_OutsideArray: +1 +2 -2 -1
// log test_new_OutsideArray: +1 +2 -2 -1
// log test_array_OutsideArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_OutsideArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_OutsideArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_OutsideArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_DefaultedNested: +1 -1
// log test_value_DefaultedNested: +1 -1
// log test_move_DefaultedNested: +1 -1
// log test_move_assign_DefaultedNested: +1 +2 -1 -2
// log test_return_DefaultedNested: +1 -1
// log test_pass_DefaultedNested: +1 -1
// log test_new_DefaultedNested: +1 -1
// log test_array_DefaultedNested: +1 +2 -2 -1
// log test_copy_DefaultedNested: +1 +2 -2 -1
// log test_assign_DefaultedNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_DefaultedNested: +1 +2 -2 -1
// log test_make_DefaultedBaseNested: +1 -1
// log test_value_DefaultedBaseNested: +1 -1
// log test_move_DefaultedBaseNested: +1 -1
// log test_move_assign_DefaultedBaseNested: +1 +2 -1 -2
// log test_return_DefaultedBaseNested: +1 -1
// log test_pass_DefaultedBaseNested: +1 -1
// log test_new_DefaultedBaseNested: +1 -1
// log test_array_DefaultedBaseNested: +1 +2 -2 -1
// log test_copy_DefaultedBaseNested: +1 +2 -2 -1
// log test_assign_DefaultedBaseNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_DefaultedBaseNested: +1 +2 -2 -1
// log test_make_OutsideNested: +1 -1
// log test_value_OutsideNested: +1 -1
// log test_move_OutsideNested: +1 -1
// log test_move_assign_OutsideNested: +1 +2 -1 -2
// log test_return_OutsideNested: +1 -1
// log test_pass_OutsideNested: +1 -1
// log test_new_OutsideNested: +1 -1
// log test_array_OutsideNested: +1 +2 -2 -1
// log test_copy_OutsideNested: +1 +2 -2 -1
// log test_assign_OutsideNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_OutsideNested: +1 +2 -2 -1
// log test_make_WrittenMember: +1 -1
// log test_value_WrittenMember: +1 -1
// log test_move_WrittenMember: +1 -1
// log test_move_assign_WrittenMember: +1 +2 -1 -2
// log test_return_WrittenMember: +1 -1
// log test_pass_WrittenMember: +1 -1
// log test_new_WrittenMember: +1 -1
// log test_array_WrittenMember: +1 +2 -2 -1
// log test_copy_WrittenMember: +1 +2 -2 -1
// log test_assign_WrittenMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_WrittenMember: +1 +2 -2 -1
// log test_make_WrittenBaseMember: +1 -1
// log test_value_WrittenBaseMember: +1 -1
// log test_move_WrittenBaseMember: +1 -1
// log test_move_assign_WrittenBaseMember: +1 +2 -1 -2
// log test_return_WrittenBaseMember: +1 -1
// log test_pass_WrittenBaseMember: +1 -1
// log test_new_WrittenBaseMember: +1 -1
// log test_array_WrittenBaseMember: +1 +2 -2 -1
// log test_copy_WrittenBaseMember: +1 +2 -2 -1
// log test_assign_WrittenBaseMember: +1 +2 -2 +3 -3 -1
// log test_pass_copy_WrittenBaseMember: +1 +2 -2 -1
// log test_make_WrittenArray: +1 +2 -2 -1
// log test_value_WrittenArray: +1 +2 -2 -1
// log test_move_WrittenArray: +1 +2 -2 -1
// log test_move_assign_WrittenArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_WrittenArray: +1 +2 -2 -1
// log test_pass_WrittenArray: +1 +2 -2 -1
// log test_new_WrittenArray: +1 +2 -2 -1
// log test_array_WrittenArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_WrittenArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_WrittenArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_WrittenArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_WrittenBaseArray: +1 +2 -2 -1
// log test_value_WrittenBaseArray: +1 +2 -2 -1
// log test_move_WrittenBaseArray: +1 +2 -2 -1
// log test_move_assign_WrittenBaseArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_WrittenBaseArray: +1 +2 -2 -1
// log test_pass_WrittenBaseArray: +1 +2 -2 -1
// log test_new_WrittenBaseArray: +1 +2 -2 -1
// log test_array_WrittenBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_WrittenBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_WrittenBaseArray: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_WrittenBaseArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_WrittenNested: +1 -1
// log test_value_WrittenNested: +1 -1
// log test_move_WrittenNested: +1 -1
// log test_move_assign_WrittenNested: +1 +2 -1 -2
// log test_return_WrittenNested: +1 -1
// log test_pass_WrittenNested: +1 -1
// log test_new_WrittenNested: +1 -1
// log test_array_WrittenNested: +1 +2 -2 -1
// log test_copy_WrittenNested: +1 +2 -2 -1
// log test_assign_WrittenNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_WrittenNested: +1 +2 -2 -1
// log test_make_WrittenBaseNested: +1 -1
// log test_value_WrittenBaseNested: +1 -1
// log test_move_WrittenBaseNested: +1 -1
// log test_move_assign_WrittenBaseNested: +1 +2 -1 -2
// log test_return_WrittenBaseNested: +1 -1
// log test_pass_WrittenBaseNested: +1 -1
// log test_new_WrittenBaseNested: +1 -1
// log test_array_WrittenBaseNested: +1 +2 -2 -1
// log test_copy_WrittenBaseNested: +1 +2 -2 -1
// log test_assign_WrittenBaseNested: +1 +2 -2 +3 -3 -1
// log test_pass_copy_WrittenBaseNested: +1 +2 -2 -1
// log test_make_DeletedMember: +1 -1
// log test_value_DeletedMember: +1 -1
// log test_move_DeletedMember: +1 -1
// log test_move_assign_DeletedMember: +1 +2 -1 -2
// log test_return_DeletedMember: +1 -1
// log test_pass_DeletedMember: +1 -1
// log test_new_DeletedMember: +1 -1
// log test_array_DeletedMember: +1 +2 -2 -1
// log test_make_DeletedArray: +1 +2 -2 -1
// log test_value_DeletedArray: +1 +2 -2 -1
// log test_move_DeletedArray: +1 +2 -2 -1
// log test_move_assign_DeletedArray: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_DeletedArray: +1 +2 -2 -1
// log test_pass_DeletedArray: +1 +2 -2 -1
// log test_new_DeletedArray: +1 +2 -2 -1
// log test_array_DeletedArray: +1 +2 +3 +4 -4 -3 -2 -1
// log test_make_DeletedNested: +1 -1
// log test_value_DeletedNested: +1 -1
// log test_move_DeletedNested: +1 -1
// log test_move_assign_DeletedNested: +1 +2 -1 -2
// log test_return_DeletedNested: +1 -1
// log test_pass_DeletedNested: +1 -1
// log test_new_DeletedNested: +1 -1
// log test_array_DeletedNested: +1 +2 -2 -1
// log test_make_InheritedMember: +1 +2 -2 -1
// log test_value_InheritedMember: +1 +2 -2 -1
// log test_move_InheritedMember: +1 +2 -2 -1
// log test_move_assign_InheritedMember: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_InheritedMember: +1 +2 -2 -1
// log test_pass_InheritedMember: +1 +2 -2 -1
// log test_new_InheritedMember: +1 +2 -2 -1
// log test_array_InheritedMember: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_InheritedMember: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_InheritedMember: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_InheritedMember: +1 +2 +3 +4 -4 -3 -2 -1
// log test_inherited_Member: +1 +2 -2 -1
// log test_make_InheritedArray: +1 +2 +3 -3 -2 -1
// log test_value_InheritedArray: +1 +2 +3 -3 -2 -1
// log test_move_InheritedArray: +1 +2 +3 -3 -2 -1
// log test_move_assign_InheritedArray: +1 +2 +3 +4 +5 +6 -3 -2 -1 -6 -5 -4
// log test_return_InheritedArray: +1 +2 +3 -3 -2 -1
// log test_pass_InheritedArray: +1 +2 +3 -3 -2 -1
// log test_new_InheritedArray: +1 +2 +3 -3 -2 -1
// log test_array_InheritedArray: +1 +2 +3 +4 +5 +6 -6 -5 -4 -3 -2 -1
// log test_copy_InheritedArray: +1 +2 +3 +4 +5 +6 -6 -5 -4 -3 -2 -1
// log test_assign_InheritedArray: +1 +2 +3 +4 +5 +6 -4 +7 -5 +8 -6 +9 -9 -8 -7 -3 -2 -1
// log test_pass_copy_InheritedArray: +1 +2 +3 +4 +5 +6 -6 -5 -4 -3 -2 -1
// log test_inherited_Array: +1 +2 +3 -3 -2 -1
// log test_make_InheritedNested: +1 +2 -2 -1
// log test_value_InheritedNested: +1 +2 -2 -1
// log test_move_InheritedNested: +1 +2 -2 -1
// log test_move_assign_InheritedNested: +1 +2 +3 +4 -2 -1 -4 -3
// log test_return_InheritedNested: +1 +2 -2 -1
// log test_pass_InheritedNested: +1 +2 -2 -1
// log test_new_InheritedNested: +1 +2 -2 -1
// log test_array_InheritedNested: +1 +2 +3 +4 -4 -3 -2 -1
// log test_copy_InheritedNested: +1 +2 +3 +4 -4 -3 -2 -1
// log test_assign_InheritedNested: +1 +2 +3 +4 -3 +5 -4 +6 -6 -5 -2 -1
// log test_pass_copy_InheritedNested: +1 +2 +3 +4 -4 -3 -2 -1
// log test_inherited_Nested: +1 +2 -2 -1
