#include "session.hpp"

void Use(PCtxtHandle ctx)
{
    Session session;
    if (!session.Open(ctx))
        return;
    ImpersonateLoggedOnUser(session.Token());
}

void UseAndClose(PCtxtHandle ctx)
{
    Session session;
    if (!session.Open(ctx))
        return;
    CloseHandle(session.Token()); // expect: HL202
}

void CloseEarly(PCtxtHandle ctx)
{
    Session session;
    if (!session.Open(ctx))
        return;
    session.Close();
    session.Close();
}
