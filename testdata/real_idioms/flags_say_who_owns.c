// Flags beside the token say whether it must be closed.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

#define TF_OWNED 0x01
#define TF_IMPERSONATING 0x02

struct ident { HANDLE tok; unsigned flags; };

void ident_drop(struct ident *i)
{
    if (i->flags & TF_IMPERSONATING)
        RevertToSelf();
    if (i->flags & TF_OWNED)
        CloseHandle(i->tok);
    i->flags = 0;
    i->tok = NULL;
}

int ident_from_ctx(struct ident *i, PCtxtHandle ctx)
{
    i->flags = 0;
    if (QuerySecurityContextToken(ctx, &i->tok) != SEC_E_OK)
        return -1;
    i->flags |= TF_OWNED;
    return 0;
}

void ident_from_thread(struct ident *i)
{
    i->tok = GetCurrentThreadToken();
    i->flags = 0;
}

int run(PCtxtHandle ctx, int (*work)(void))
{
    struct ident id;
    int rc;

    if (ctx) {
        if (ident_from_ctx(&id, ctx) < 0)
            return -1;
        if (!ImpersonateLoggedOnUser(id.tok)) {
            ident_drop(&id);
            return -2;
        }
        id.flags |= TF_IMPERSONATING;
    } else {
        ident_from_thread(&id);
    }
    rc = work();
    ident_drop(&id);
    return rc;
}

int run_wrong(PCtxtHandle ctx, int (*work)(void))
{
    struct ident id;
    int rc;

    if (ident_from_ctx(&id, ctx) < 0) // expect: HL201
        return -1;
    if (!ImpersonateLoggedOnUser(id.tok)) {
        id.flags = 0;
        ident_drop(&id);
        return -2;
    }
    id.flags |= TF_IMPERSONATING;
    rc = work();
    ident_drop(&id);
    return rc;
}
