#ifndef TOKEN_H
#define TOKEN_H
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

struct token_box {
    HANDLE handle;
    int generation;
};

/* NULL on failure; the caller closes it with token_close. */
HANDLE token_open(PCtxtHandle ctx);
DWORD token_open_into(PCtxtHandle ctx, HANDLE *out);
BOOL token_box_open(PCtxtHandle ctx, struct token_box *box);
void token_box_close(struct token_box *box);
void token_close(HANDLE token);
BOOL token_check(HANDLE token, PSID group);

/* The same inline function in each unit. */
static inline void token_reset(HANDLE *token)
{
    token_close(*token);
    *token = NULL;
}
#endif
