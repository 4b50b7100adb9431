// A class whose methods are spread over units; one of its members nobody releases.
#include "session.hpp"

bool Session::Open(PCtxtHandle ctx)
{
    return QuerySecurityContextToken(ctx, &token_) == SEC_E_OK;
}

bool Session::OpenShadow(PCtxtHandle ctx)
{
    return QuerySecurityContextToken(ctx, &shadow_) == SEC_E_OK; // expect: HL201
}
