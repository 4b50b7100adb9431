/* Words of ATL. */
#ifndef __ATLDEF_H__
#define __ATLDEF_H__

#include <hl_imported.h>
#include <windows.h>

#include <crtdbg.h>
#include <stdlib.h>

#define _ATL_VER 0x0E00
#define ATL_NO_VTABLE __declspec(novtable)
#define ATLAPI extern "C" HRESULT __stdcall
#define ATLASSERT(e) ((void)0)
#define ATLASSUME(e) ((void)0)
#define ATLVERIFY(e) ((void)(e))
#define ATLENSURE(e) do { if (!(e)) ATL::AtlThrowImpl(E_FAIL); } while (0)
#define ATLENSURE_THROW(e, hr) do { if (!(e)) ATL::AtlThrowImpl(hr); } while (0)
#define ATLENSURE_SUCCEEDED(hr) do { HRESULT __atl_hr = (hr); if (FAILED(__atl_hr)) ATL::AtlThrowImpl(__atl_hr); } while (0)
#define ATLTRACE(...) ((void)0)
#define ATLTRACE2(...) ((void)0)
#define AtlTrace(...) ((void)0)
#define ATLTRACENOTIMPL(name) return E_NOTIMPL
#define ATL_NOINLINE __declspec(noinline)
#define ATL_MAKEINTRESOURCE(i) MAKEINTRESOURCE(i)
#define _ATLTRY try
#define _ATLCATCH(e) catch (CAtlException e)
#define _ATLCATCHALL() catch (...)
#define _ATLRETHROW throw

namespace ATL {

class CAtlException {
public:
    CAtlException() throw();
    CAtlException(HRESULT hr) throw();
    operator HRESULT() const throw();
    HRESULT m_hr;
};
[[noreturn]] void AtlThrowImpl(HRESULT hr);
[[noreturn]] void AtlThrowLastWin32();
HRESULT AtlHresultFromLastError() throw();
HRESULT AtlHresultFromWin32(DWORD error) throw();

} // namespace ATL

#define AtlThrow AtlThrowImpl

#endif
