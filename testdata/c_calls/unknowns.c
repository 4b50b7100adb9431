// Functions out of view: the project's own let escape, those of system headers borrow.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

struct bag {
    HANDLE token;
    int n;
};
void hand_over(HANDLE token);
void hand_over_slot(HANDLE *token);
void hand_over_bag(struct bag *bag);
void look_at(const char *name);
int last_status(SECURITY_STATUS ss);
void throw_if_failed(SECURITY_STATUS ss);

void by_value(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    hand_over(token);
}

void by_address(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    hand_over_slot(&token);
}

void in_object(PCtxtHandle ctx)
{
    struct bag bag = {NULL, 0};

    if (QuerySecurityContextToken(ctx, &bag.token) != SEC_E_OK)
        return;
    hand_over_bag(&bag);
}

void other_argument(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    look_at("token");
}

void system_function_borrows(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    IsTokenRestricted(token);
}

void escaped_and_closed_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
    hand_over(token); // expect: HL203
}

void slot_is_rewritten(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
    hand_over_slot(&token);
    CloseHandle(token);
}

/* A status handed to a function out of view counts as checked. */
void checked_elsewhere(PCtxtHandle ctx)
{
    HANDLE token;

    throw_if_failed(QuerySecurityContextToken(ctx, &token));
    CloseHandle(token);
}

void checked_elsewhere_with_result(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, &token);

    if (last_status(ss))
        return;
    CloseHandle(token);
}

void never_checked(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    QuerySecurityContextToken(ctx, &token);
    ImpersonateLoggedOnUser(token); // expect: HL204
    CloseHandle(token);
}

void checked_by_value(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    QuerySecurityContextToken(ctx, &token);
    if (token == NULL)
        return;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}

void value_not_initialised(PCtxtHandle ctx)
{
    HANDLE token;

    QuerySecurityContextToken(ctx, &token);
    CloseHandle(token); // expect: HL204
}

/* A handle that goes out of view as a number: 32 bits of it are enough. */
void *number_box(unsigned long number);
void *number_pack(const char *format, ...);
int number_log(unsigned short number);

void *by_number(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return NULL;
    return number_pack("N", number_box((unsigned long)(ULONG_PTR)token));
}

int by_too_short_a_number(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return 0;
    return number_log((unsigned short)(ULONG_PTR)token);
}
