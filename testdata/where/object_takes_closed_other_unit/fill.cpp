#include "owner.hpp"

void fill(Owner &owner, HANDLE h)
{
    owner.Set(h);
}
