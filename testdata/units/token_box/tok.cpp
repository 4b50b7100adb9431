#include "tok.h"
TokenBox::~TokenBox() { if (m_h) CloseHandle(m_h); }
HRESULT TokenBox::Load(PCtxtHandle ctx)
{
    if (m_h) { CloseHandle(m_h); m_h = NULL; }
    SECURITY_STATUS s = QuerySecurityContextToken(ctx, &m_h);
    return s == SEC_E_OK ? S_OK : HRESULT_FROM_WIN32(s);
}
HANDLE TokenBox::Peek() const { return m_h; }
HANDLE TokenBox::Take() { HANDLE h = m_h; m_h = NULL; return h; }
