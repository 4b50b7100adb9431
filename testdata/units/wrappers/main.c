// Wrappers in another unit: yield by result, by out-parameter, in a structure; use; release.
#include "token.h"

BOOL right_by_result(PCtxtHandle ctx, PSID group)
{
    HANDLE token = token_open(ctx);
    BOOL member;

    if (token == NULL)
        return FALSE;
    member = token_check(token, group);
    token_close(token);
    return member;
}

BOOL leak_by_result(PCtxtHandle ctx, PSID group)
{
    HANDLE token = token_open(ctx); // expect: HL201

    return token != NULL && token_check(token, group);
}

BOOL leak_by_out_parameter(PCtxtHandle ctx, PSID group)
{
    HANDLE token;

    if (token_open_into(ctx, &token) != NO_ERROR) // expect: HL201
        return FALSE;
    if (!token_check(token, group))
        return FALSE;
    token_reset(&token);
    return TRUE;
}

BOOL used_late(PCtxtHandle ctx, PSID group)
{
    HANDLE token;

    if (token_open_into(ctx, &token) != NO_ERROR)
        return FALSE;
    token_close(token);
    return token_check(token, group); // expect: HL203
}

void twice(PCtxtHandle ctx)
{
    HANDLE token = token_open(ctx), copy = token;

    if (!token)
        return;
    token_reset(&token);
    token_reset(&token);
    token_close(copy); // expect: HL202
}

void box_right(PCtxtHandle ctx)
{
    struct token_box box = {NULL, 0};

    if (token_box_open(ctx, &box))
        token_box_close(&box);
    token_box_close(&box);
}

void box_leak(PCtxtHandle ctx)
{
    struct token_box box = {NULL, 0};

    if (token_box_open(ctx, &box)) // expect: HL201
        token_box_open(ctx, &box);
    token_box_close(&box); // expect: HL204
}
