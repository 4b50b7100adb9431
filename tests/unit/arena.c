/* Arenas: alignment, zeroes, growth in place and by copy, rewinding. */
#include "base/arena.h"

#include "base/names.h"

#include <criterion/criterion.h>
#include <string.h>

Test(arena, hands_out_zeroed_aligned_memory)
{
    Arena *arena = arena_new("test");

    for (size_t size = 0; size < 300; size += 7) {
        char *p = arena_alloc(arena, size);

        cr_assert_eq((uintptr_t)p % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            cr_assert_eq(p[i], 0);
        memset(p, 0xab, size);
    }
    arena_free(arena);
}

Test(arena, gives_memory_back_at_a_rewind)
{
    Arena *arena = arena_new("test");
    char *kept = arena_strdup(arena, "kept");
    ArenaMark mark = arena_mark(arena);
    size_t before = arena_bytes(arena);

    for (int round = 0; round < 5; round++) {
        for (int i = 0; i < 1000; i++)
            memset(arena_alloc(arena, 4000), 0xcd, 4000);
        arena_rewind(arena, mark);
        cr_assert_eq(arena_bytes(arena), before);
    }
    cr_assert_str_eq(kept, "kept");
    cr_assert_eq(*(char *)arena_alloc(arena, 1), 0);
    arena_free(arena);
}

Test(arena, rewinds_to_its_start)
{
    Arena *arena = arena_new("test");
    ArenaMark start = arena_mark(arena);

    arena_alloc(arena, 3 << 20);
    arena_alloc(arena, 10);
    arena_rewind(arena, start);
    cr_assert_eq(arena_bytes(arena), 0);
    arena_rewind(arena, start);
    cr_assert_str_eq(arena_printf(arena, "%d-%s", 7, "x"), "7-x");
    arena_free(arena);
}

Test(arena, grows_arrays_with_zeroes_behind)
{
    Arena *arena = arena_new("test");
    char *p = arena_alloc(arena, 3), *other;

    memcpy(p, "abc", 3);
    p = arena_grow(arena, p, 3, 100);
    cr_assert_eq(memcmp(p, "abc", 3), 0);
    for (int i = 3; i < 100; i++)
        cr_assert_eq(p[i], 0);
    other = arena_strdup(arena, "between");
    p = arena_grow(arena, p, 100, 5000);
    cr_assert_eq(memcmp(p, "abc", 3), 0);
    cr_assert_eq(p[4999], 0);
    cr_assert_str_eq(other, "between");
    arena_free(arena);
}

Test(arena, keeps_many_items_in_order)
{
    Arena *arena = arena_new("test");
    ARRAY(uint32_t) a = {0}, b = {0};

    for (uint32_t i = 0; i < 10000; i++) {
        ARRAY_PUSH(arena, &a, i);
        ARRAY_PUSH(arena, &b, i * 2);
    }
    for (uint32_t i = 0; i < 10000; i++)
        cr_assert(a.v[i] == i && b.v[i] == i * 2);
    arena_free(arena);
}

Test(names, equal_texts_are_one_pointer)
{
    Arena *arena = arena_new("test");
    Names *names = names_new(arena);
    Name first = names_add(names, "CloseHandle");

    for (int i = 0; i < 5000; i++)
        names_add(names, arena_printf(arena, "name%d", i));
    cr_assert_eq(names_add_n(names, "CloseHandles", 11), first);
    cr_assert_eq(names_find(names, "CloseHandle"), first);
    cr_assert_null(names_find(names, "CloseHandl"));
    cr_assert_null(names_add(names, NULL));
    cr_assert_str_eq(names_add(names, ""), "");
    arena_free(arena);
}

Test(arena, adopted_arena_outlives_rewind)
{
    Arena *parent = arena_new("parent"), *child = arena_new("child");
    ArenaMark mark = arena_mark(parent);
    const char *text = arena_strdup(child, "kept");

    arena_adopt(parent, child);
    arena_rewind(parent, mark);
    cr_expect_str_eq(text, "kept");
    arena_free(parent); /* and the child: sanitizers tell */
}
