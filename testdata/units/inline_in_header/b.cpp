#include "helper.hpp"

bool B(PCtxtHandle ctx)
{
    return QueryAndClose(ctx) || QueryAndAudit(ctx);
}
