#pragma once
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

class Session
{
public:
    Session() = default;
    Session(const Session &) = delete;
    ~Session();
    bool Open(PCtxtHandle ctx);
    void Close();
    bool OpenShadow(PCtxtHandle ctx);
    HANDLE Token() const { return token_; }

private:
    HANDLE token_ = nullptr;
    HANDLE shadow_ = nullptr;
};
