/* The fixed words of the text form. */
#include "words.h"

#define FLAG(T, field, text)                                                             \
    {                                                                                    \
        text, offsetof(T, field)                                                         \
    }
#define END                                                                              \
    {                                                                                    \
        NULL, 0                                                                          \
    }

const FlagWord words_file[] = {
    FLAG(SourceFile, is_main, "main"),
    FLAG(SourceFile, is_system, "system"),
    END,
};

const FlagWord words_type_flags[] = {
    FLAG(Type, is_const, "const"),
    FLAG(Type, is_rvalue, "rvalue"),
    END,
};

const FlagWord words_field[] = {
    FLAG(Field, is_bitfield, "bitfield"),
    FLAG(Field, is_mutable_ref, "reference"),
    END,
};

const FlagWord words_record[] = {
    FLAG(Record, is_complete, "complete"),
    FLAG(Record, is_union, "union"),
    FLAG(Record, is_lambda, "lambda"),
    FLAG(Record, is_system, "system"),
    FLAG(Record, is_polymorphic, "polymorphic"),
    FLAG(Record, is_local, "local"),
    FLAG(Record, is_trivial_to_destroy, "trivial"),
    FLAG(Record, has_incomplete_view, "incomplete-view"),
    FLAG(Record, has_friend_class, "friend-class"),
    END,
};

const FlagWord words_decl_flags[] = {
    FLAG(Decl, is_c, "c"),
    FLAG(Decl, is_system, "system"),
    FLAG(Decl, is_undeclared, "undeclared"),
    FLAG(Decl, is_virtual, "virtual"),
    FLAG(Decl, is_pure, "pure"),
    FLAG(Decl, is_noreturn, "noreturn"),
    FLAG(Decl, is_variadic, "variadic"),
    FLAG(Decl, is_internal, "internal"),
    FLAG(Decl, is_inline, "inline"),
    FLAG(Decl, is_deleted, "deleted"),
    FLAG(Decl, is_defaulted, "defaulted"),
    FLAG(Decl, is_implicit, "implicit"),
    FLAG(Decl, is_noexcept, "noexcept"),
    END,
};

const FlagWord words_global[] = {
    FLAG(Global, is_internal, "internal"),
    FLAG(Global, is_thread_local, "thread-local"),
    FLAG(Global, is_const, "const"),
    FLAG(Global, is_static_local, "static-local"),
    END,
};

const FlagWord words_call[] = {
    FLAG(Call, is_implicit, "implicit"),
    FLAG(Call, is_scope_exit, "scope-exit"),
    END,
};

const FlagWord words_local[] = {
    FLAG(Local, is_temporary, "temporary"),
    FLAG(Local, is_reference, "reference"),
    END,
};

const FlagWord words_fn[] = {
    FLAG(Fn, is_partial, "partial"),
    FLAG(Fn, is_synthetic, "synthetic"),
    END,
};

const char *const words_type[NTYPE_WORDS] = {
    [TYPE_VOID] = "void",         [TYPE_BOOL] = "bool",
    [TYPE_INT] = "int",           [TYPE_FLOAT] = "float",
    [TYPE_POINTER] = "pointer",   [TYPE_REFERENCE] = "reference",
    [TYPE_ARRAY] = "array",       [TYPE_RECORD] = "record",
    [TYPE_FUNCTION] = "function", [TYPE_MEMBER_POINTER] = "member-pointer",
    [TYPE_OTHER] = "other",
};

const char *const words_decl[NDECL_WORDS] = {
    [DECL_FUNCTION] = "function",
    [DECL_METHOD] = "method",
    [DECL_STATIC_METHOD] = "static-method",
    [DECL_CONSTRUCTOR] = "constructor",
    [DECL_DESTRUCTOR] = "destructor",
    [DECL_CONVERSION] = "conversion",
    [DECL_LAMBDA] = "lambda",
};
