// A class whose methods stand in another file than its users.
#pragma once
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
class TokenBox {
public:
    TokenBox() : m_h(NULL) {}
    ~TokenBox();
    HRESULT Load(PCtxtHandle ctx);
    HANDLE Peek() const;
    HANDLE Take();
private:
    TokenBox(const TokenBox&);
    TokenBox& operator=(const TokenBox&);
    HANDLE m_h;
};
