/* The text form of the IR: what is printed is parsed to the same bytes, what is wrong is
 * an error with a place, and nothing that can be written makes the reader fail in another
 * way.
 */
#include "ir/ir.h"

#include <criterion/criterion.h>
#include <string.h>

/* Everything the text form can say, in its own spelling. */
static const char whole[] =
    "hlir 1\n"
    "unit \"/src/a.cpp\" cpp headers \"shims\" statements 12\n"
    "file 1 \"/src/a.cpp\" main\n"
    "file 2 \"<shims>/windows.h\" system\n"
    "loc 1 f1 3:4\n"
    "loc 2 f1 10:5-10:12\n"
    "loc 3 f2 10:5-11:1 wide 1 2 macro @2\n"
    "type 1 void\n"
    "type 2 int s32\n"
    "type 3 int u32 alias \"DWORD\" next \"unsigned long\"\n"
    "type 4 pointer t1 alias \"HANDLE\" next \"PVOID\"\n"
    "type 5 record r1\n"
    "type 6 array t4 x10 const\n"
    "type 7 function t2\n"
    "type 8 pointer t5\n"
    "type 9 record r2\n"
    "type 10 reference t5 rvalue\n"
    "record 1 \"c:@S@Guard\" name \"Guard\" @1 complete polymorphic dtor d3\n"
    "  base r2 virtual\n"
    "  field \"handle\" t4 @2\n"
    "  field \"flag\" t3 bitfield\n"
    "  field none t8 reference\n"
    "  method d3 overrides d2 d4\n"
    "  friend d1\n"
    "  arg t4\n"
    "  arg t7 d1\n"
    "record 2 \"Base\" text \"Base<\\\"x\\\">\" complete trivial incomplete-view\n"
    "decl 1 function \"CloseHandle\" t2 @3 c system\n"
    "  param \"hObject\" t4 attr \"sal:_In_\" attr \"use_handle\"\n"
    "  attr \"annotate:a\\tb\\n\\x01\"\n"
    "  arg t4 d2\n"
    "decl 2 destructor \"c:@S@Base@F@~Base#\" name \"Base::~Base\" t1 r2 virtual\n"
    "decl 3 destructor \"c:@S@Guard@F@~Guard#\" name \"Guard::~Guard\" t1 @2 r1 virtual noexcept\n"
    "decl 4 function \"f\" text \"f(...)\" t2 variadic\n"
    "  param none t4\n"
    "  param \"out\" t8\n"
    "global 1 \"g_token\" t4 @2 internal thread-local value -4 owner r1\n"
    "global 2 \"k\" name \"ns::k\" t2 value -9223372036854775808\n"
    "string 1 \"a \\\"b\\\" \\\\ \xc3\xa9\"\n"
    "fn 1 d4 @2 end @3 partial synthetic why \"missing-type\" content ff00000000000001 regs 20\n"
    "  local 1 \"h\" t4 @2 arg 0\n"
    "  local 2 \"out\" t8 arg 1 reference\n"
    "  local 3 t5 temporary\n"
    "  local 4 t8 this\n"
    "  local 5 t8 result\n"
    "  b1:\n"
    "    live &l3 @2\n"
    "    zero &l3 : t5\n"
    "    %1 = load &l1 : t4 @2\n"
    "    %2 = field &l3 .0 : t5\n"
    "    %3 = base &l3 .0 : t5\n"
    "    store %2, %1 : t4\n"
    "    %4 = call d1(%1 : t4 @2, 0, &g1, &s1, &d1, &m3, undef) : t2 unwind b4 \"CloseHandle\" @2\n"
    "    call virtual d3(this &l3 : t8) object t5 implicit scope-exit\n"
    "    %5 = call value %1 (%4) : t5 callee t7 via r1 .1 into &l3\n"
    "    %6 = havoc %1, 2, -3, &l3 : t2 \"inline-assembly\"\n"
    "    %7 = new 4 .1 : t4\n"
    "    branch %4 -> b2, b3 then \"'ok' is TRUE\" else \"'ok' is FALSE\" @2\n"
    "  b2:\n"
    "    switch %4 -> b3\n"
    "      case 1 -> b3 \"'state' is Query\"\n"
    "      case -5..9 -> b5\n"
    "  b3:\n"
    "    return %4\n"
    "  b4:\n"
    "    %8 = landed : t8\n"
    "    dispatch %8 -> b6\n"
    "      catch t5 -> b5 \"caught\"\n"
    "      catch seh -> b5\n"
    "  b5:\n"
    "    throw %1 : t8 -> b7\n"
    "  b6:\n"
    "    resume %8\n"
    "  b7:\n"
    "    stop\n"
    "diag error \"no such file\" @2 fn 1 missing \"x.h\"\n"
    "note \"NOLINT(HL101) reason\" @2\n"
    "tally \"inline-assembly\" 1\n"
    "end\n";

static Unit *parse(Arena *arena, const char *text, size_t len, Err *err)
{
    return unit_parse(arena, names_new(arena), "a.hlir", text, len, err);
}

/* The message for a text that must be wrong. */
static const char *message(Arena *arena, const char *text)
{
    Err err = err_in(arena);

    cr_assert_null(parse(arena, text, strlen(text), &err));
    cr_assert(err.is_set);
    return err_text(&err);
}

static const char *round_trip(Arena *arena, const char *text)
{
    Err err = err_in(arena);
    Text out = text_in(arena);
    Unit *u = parse(arena, text, strlen(text), &err);

    cr_assert(u, "%s", err_text(&err));
    unit_print(u, &out);
    return text_str(&out);
}

Test(ir, prints_what_was_parsed)
{
    Arena *arena = arena_new("test");

    cr_assert_str_eq(round_trip(arena, whole), whole);
    arena_free(arena);
}

/* A field that is not printed would be lost on the way from a worker. Whoever adds one
 * prints and parses it, adds it to the text above, and mends its number here. */
Test(ir, prints_every_field)
{
    if (sizeof(void *) != 8)
        cr_skip();
    cr_expect_eq(sizeof(Loc), 32);
    cr_expect_eq(sizeof(SourceFile), 16);
    cr_expect_eq(sizeof(Type), 48);
    cr_expect_eq(sizeof(Field), 24);
    cr_expect_eq(sizeof(Base), 8);
    cr_expect_eq(sizeof(Method), 24);
    cr_expect_eq(sizeof(TemplateArg), 8);
    cr_expect_eq(sizeof(Record), 128);
    cr_expect_eq(sizeof(Param), 32);
    cr_expect_eq(sizeof(Decl), 104);
    cr_expect_eq(sizeof(Global), 48);
    cr_expect_eq(sizeof(Ref), 16);
    cr_expect_eq(sizeof(Call), 104);
    cr_expect_eq(sizeof(Case), 40);
    cr_expect_eq(sizeof(Ins), 136);
    cr_expect_eq(sizeof(Local), 32);
    cr_expect_eq(sizeof(Fn), 80);
    cr_expect_eq(sizeof(Diag), 32);
    cr_expect_eq(sizeof(Note), 16);
    cr_expect_eq(sizeof(Tally), 16);
    cr_expect_eq(sizeof(Unit), 232);
}

Test(ir, reads_what_people_write)
{
    static const char text[] = "// a test\n\n"
                               "hlir 1\r\n"
                               "unit \"/a.c\" // c\n"
                               "file 1 \"/a.c\" main\n"
                               "type 1 int u32 alias \"DWORD\"\n"
                               "decl 1 function \"f\" t1\n"
                               "fn 1 d1 @3:5\n"
                               "b1:\n"
                               "  %1 = add 1, 2 : t1 @4:2\n"
                               "\n"
                               "  return %1 @4:2 // done\n"
                               "end\n";
    static const char canonical[] = "hlir 1\n"
                                    "unit \"/a.c\"\n"
                                    "file 1 \"/a.c\" main\n"
                                    "loc 1 f1 3:5-3:6\n"
                                    "loc 2 f1 4:2-4:3\n"
                                    "type 1 int u32 alias \"DWORD\"\n"
                                    "decl 1 function \"f\" t1\n"
                                    "fn 1 d1 @1\n"
                                    "  b1:\n"
                                    "    %1 = add 1, 2 : t1 @2\n"
                                    "    return %1 @2\n"
                                    "end\n";
    Arena *arena = arena_new("test");

    cr_assert_str_eq(round_trip(arena, text), canonical);
    arena_free(arena);
}

#define HEAD                                                                             \
    "hlir 1\nunit \"/a.c\"\ntype 1 int s32\nrecord 1 \"R\"\n  field \"x\" t1\n"          \
    "type 2 record r1\ndecl 1 function \"f\" t1\nfn 1 d1\n  local 1 t1\n"

typedef struct {
    const char *text, *message;
} Wrong;

static const Wrong wrongs[] = {
    {"", "a.hlir:1:1: this is no IR: expected 'hlir' and a version"},
    {"hlir 2\n", "a.hlir:1: IR of version 2, but this program reads version 1"},
    {"hlir 1\nunit \"/a.c\"\n",
     "a.hlir:3:1: expected an entry such as 'type' or 'fn', or 'end'"},
    {"hlir 1\nunit \"/a.c\"\ntype 2 int s32\n",
     "a.hlir:3: index 2 is out of order, expected 1"},
    {"hlir 1\nunit \"/a.c\"\ntype 1 pointer t1\nend\n",
     "a.hlir: invalid IR: type 1: refers to no earlier type"},
    {"hlir 1\nunit \"/a.c\"\ntype 1 int s32 s16\nend\n", "a.hlir:3:19: given twice"},
    {"hlir 1\nunit \"/a.c\"\ntype 1 int alias \"x\nend\n",
     "a.hlir:3:20: string does not end"},
    {"hlir 1\nunit \"/a.c\"\nend\nend\n", "a.hlir:4:1: unexpected text behind 'end'"},
    {"hlir 1\nunit \"/a.c\"\nrecord 1 \"R\"\n  field \"x\" t1\ntype 1 record r1\nend\n",
     "a.hlir: invalid IR: record 1: holds itself"},
    {HEAD "  b1:\n    lode &l1\nend\n", "a.hlir:11:5: unknown operation"},
    {HEAD "    return\nend\n", "a.hlir:11:1: expected 'b1:' before this"},
    {HEAD "  b1:\n    live &l1\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: "
     "terminator is not the last instruction, or the last is none"},
    {HEAD "  b1:\n    return\n    stop\nend\n",
     "a.hlir:13:1: the block has ended before this"},
    {HEAD "  b1:\n    return %1\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: no such register"},
    {HEAD "  b1:\n    %1 = not %1\n    return\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: register is used before it is defined"},
    {HEAD "  b1:\n    %1 = not 1\n    %1 = not 1\n    return\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 2: register is defined twice"},
    {HEAD "  b1:\n    branch 1 -> b2, b3\n  b2:\n    %1 = not 1\n    jump -> b3\n  b3:\n"
          "    return %1\nend\n",
     "a.hlir: invalid IR: 'f', block 3, instruction 1: register is not defined on every way here"},
    {HEAD "  b1:\n    %1 = call d1() unwind b2\n    stop\n  b2:\n    return %1\nend\n",
     "a.hlir: invalid IR: 'f', block 2, instruction 1: register is not defined on every way here"},
    {HEAD "  b1:\n    %1 = field &l1 .1 : t2\n    return\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: no such field or base"},
    {HEAD "  b1:\n    jump -> b2\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: wrong target"},
    {HEAD "  b1:\n    call d9()\n    stop\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: call of no declaration"},
    {HEAD "  b1:\n    store &l1\n    stop\nend\n",
     "a.hlir: invalid IR: 'f', block 1, instruction 1: wrong number of operands"},
};

Test(ir, refuses_what_is_wrong)
{
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        Arena *arena = arena_new("test");

        cr_expect_str_eq(message(arena, wrongs[i].text), wrongs[i].message);
        arena_free(arena);
    }
}

Test(ir, knows_what_an_exception_leaves_defined)
{
    static const char text[] = HEAD "  b1:\n"
                                    "    %1 = not 1\n"
                                    "    %2 = call d1() unwind b2\n"
                                    "    return %2\n"
                                    "  b2:\n"
                                    "    return %1\n"
                                    "end\n";
    Arena *arena = arena_new("test");

    round_trip(arena, text);
    arena_free(arena);
}

/* A small generator of its own: the same numbers on every machine. */
static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* Parsing ends with an error, or with a unit that prints and parses again. */
static void survives(const char *text, size_t len)
{
    Arena *arena = arena_new("test");
    Err err = err_in(arena);
    Unit *u = parse(arena, text, len, &err);

    cr_assert(u || err.is_set);
    if (u) {
        Text out = text_in(arena), again = text_in(arena);

        unit_print(u, &out);
        u = parse(arena, text_str(&out), out.len, &err);
        cr_assert(u, "%s", err_text(&err));
        unit_print(u, &again);
        cr_assert_str_eq(text_str(&again), text_str(&out));
    }
    arena_free(arena);
}

Test(ir, survives_truncation)
{
    for (size_t len = 0; len < sizeof whole; len++)
        survives(whole, len);
}

Test(ir, survives_changed_bytes)
{
    static const char palette[] = "0123456789 \n\"%&.:,@-dtrblgxs()=\\\x00\xff";
    uint32_t random = 1;
    char text[sizeof whole];

    for (int round = 0; round < 20000; round++) {
        memcpy(text, whole, sizeof whole);
        for (uint32_t n = 1 + next_random(&random) % 3; n; n--)
            text[next_random(&random) % (sizeof whole - 1)] =
                palette[next_random(&random) % (sizeof palette - 1)];
        survives(text, sizeof whole - 1);
    }
}

/* Lines left out, repeated, and put elsewhere. */
Test(ir, survives_moved_lines)
{
    uint32_t random = 2;

    for (int round = 0; round < 5000; round++) {
        Arena *arena = arena_new("test");
        Text text = text_in(arena);

        for (const char *line = whole; *line;) {
            size_t len = strcspn(line, "\n") + 1;
            uint32_t what = next_random(&random) % 40;

            if (what != 0)
                text_add_n(&text, line, len);
            if (what == 1)
                text_add_n(&text, line, len);
            if (what == 2) {
                const char *other = whole + next_random(&random) % (sizeof whole - 1);

                text_add_n(&text, other, strcspn(other, "\n"));
            }
            line += len;
        }
        survives(text_str(&text), text.len);
        arena_free(arena);
    }
}

Test(ir, adds_equal_entries_once)
{
    Arena *arena = arena_new("test");
    Names *names = names_new(arena);
    Unit *u = unit_new(arena, names);
    Name handle = names_add(names, "HANDLE");
    uint32_t v = unit_add_type(u, (Type){.kind = TYPE_VOID});
    uint32_t p = unit_add_type(u, (Type){.kind = TYPE_POINTER, .to = v});
    uint32_t h = unit_add_type(u, (Type){.kind = TYPE_POINTER, .to = v, .alias = handle});

    cr_assert_eq(v, 1);
    cr_assert_eq(unit_add_type(u, (Type){.kind = TYPE_POINTER, .to = v}), p);
    cr_assert_neq(h, p);
    cr_assert_eq(unit_add_string(u, handle), unit_add_string(u, handle));
    cr_assert_eq(unit_add_file(u, handle, true, false), 1);
    cr_assert_eq(unit_add_loc(u, (Loc){.file = 1, .line = 2}),
                 unit_add_loc(u, (Loc){.file = 1, .line = 2}));
    arena_free(arena);
}

Test(ir, counts_havocs_sorted_by_reason)
{
    Arena *arena = arena_new("test");
    Names *names = names_new(arena);
    Unit *u = unit_new(arena, names);

    unit_tally(u, names_add(names, "b"));
    unit_tally(u, names_add(names, "c"));
    unit_tally(u, names_add(names, "a"));
    unit_tally(u, names_add(names, "c"));
    cr_assert_eq(u->havocs.n, 3);
    cr_assert_str_eq(u->havocs.v[0].word, "a");
    cr_assert_str_eq(u->havocs.v[2].word, "c");
    cr_assert_eq(u->havocs.v[2].n, 2);
    arena_free(arena);
}

Test(ir, orders_blocks)
{
    Arena *arena = arena_new("test");
    Err err = err_in(arena);
    Unit *u = parse(arena, whole, sizeof whole - 1, &err);
    uint32_t *order, *succs, n;
    const Fn *fn;

    cr_assert(u, "%s", err_text(&err));
    fn = &u->fns.v[1];
    n = fn_order(arena, fn, &order);
    cr_assert_eq(n, 7);
    cr_assert_eq(order[0], 1);
    n = blk_succs(arena, fn, 1, &succs);
    cr_assert_eq(n, 3);
    cr_assert_eq(succs[0], 2);
    cr_assert_eq(succs[1], 3);
    cr_assert_eq(succs[2], 4);
    arena_free(arena);
}
