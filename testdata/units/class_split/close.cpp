#include "session.hpp"

Session::~Session()
{
    Close();
}

void Session::Close()
{
    if (token_)
        CloseHandle(token_);
    token_ = nullptr;
}
