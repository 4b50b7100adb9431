#pragma once
#include <windows.h>
#include <httpserv.h>

// The setter is inline; the destructor, in another unit, closes what it keeps.
class Request
{
public:
    Request();
    ~Request();
    void SetToken(HANDLE token) { token_ = token; }
    void SetView(HANDLE token) { view_ = token; }
    HANDLE Token() const { return token_; }

private:
    HANDLE token_;
    HANDLE view_;
};
