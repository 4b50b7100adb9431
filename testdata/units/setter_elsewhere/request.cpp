#include "request.hpp"

Request::Request() : token_(nullptr), view_(nullptr) {}

Request::~Request()
{
    if (token_ != nullptr)
        CloseHandle(token_);
}
