/* Conversions of text. */
#ifndef __ATLCONV_H__
#define __ATLCONV_H__

#include <atldef.h>

namespace ATL {

template <int n = 128> class CW2AEX {
public:
    CW2AEX(LPCWSTR s);
    CW2AEX(LPCWSTR s, UINT codePage);
    ~CW2AEX() throw();
    operator LPSTR() const throw();
    LPSTR m_psz;
};
template <int n = 128> class CA2WEX {
public:
    CA2WEX(LPCSTR s);
    CA2WEX(LPCSTR s, UINT codePage);
    ~CA2WEX() throw();
    operator LPWSTR() const throw();
    LPWSTR m_psz;
};
/* Between equal characters; in a build for the other kind they convert. */
template <int n = 128> class CA2AEX {
public:
    CA2AEX(LPCSTR s);
    CA2AEX(LPCSTR s, UINT codePage);
    ~CA2AEX() throw();
    operator LPSTR() const throw();
    LPSTR m_psz;
};
template <int n = 128> class CW2WEX {
public:
    CW2WEX(LPCWSTR s);
    CW2WEX(LPCWSTR s, UINT codePage);
    ~CW2WEX() throw();
    operator LPWSTR() const throw();
    LPWSTR m_psz;
};
typedef CW2AEX<> CW2A;
typedef CW2AEX<> CW2CA;
typedef CA2WEX<> CA2W;
typedef CA2WEX<> CA2CW;
#ifdef _UNICODE
typedef CA2WEX<> CA2T;
typedef CA2WEX<> CA2CT;
typedef CW2AEX<> CT2A;
typedef CW2AEX<> CT2CA;
typedef CW2WEX<> CW2T;
typedef CW2WEX<> CW2CT;
typedef CW2WEX<> CT2W;
typedef CW2WEX<> CT2CW;
#else
typedef CA2AEX<> CA2T;
typedef CA2AEX<> CA2CT;
typedef CA2AEX<> CT2A;
typedef CA2AEX<> CT2CA;
typedef CW2AEX<> CW2T;
typedef CW2AEX<> CW2CT;
typedef CA2WEX<> CT2W;
typedef CA2WEX<> CT2CW;
#endif
typedef CA2WEX<> CA2OLE;
typedef CW2AEX<> COLE2A;

} // namespace ATL

#define USES_CONVERSION ((void)0)
#define A2W(s) ((LPWSTR)ATL::CA2W(s))
#define A2CW(s) ((LPCWSTR)ATL::CA2W(s))
#define W2A(s) ((LPSTR)ATL::CW2A(s))
#define W2CA(s) ((LPCSTR)ATL::CW2A(s))
#define A2OLE A2W
#define OLE2A W2A
#define T2OLE(s) ((LPWSTR)ATL::CT2W(s))
#define OLE2T(s) ((LPTSTR)ATL::CW2T(s))
#define T2A(s) ((LPSTR)ATL::CT2A(s))
#define T2W(s) ((LPWSTR)ATL::CT2W(s))
#define A2T(s) ((LPTSTR)ATL::CA2T(s))
#define W2T(s) ((LPTSTR)ATL::CW2T(s))
#define T2CW T2W
#define W2CT W2T
#define A2CT A2T

#endif
