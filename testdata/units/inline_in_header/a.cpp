#include "helper.hpp"

bool A(PCtxtHandle ctx)
{
    return QueryAndAudit(ctx) && QueryAndClose(ctx);
}
