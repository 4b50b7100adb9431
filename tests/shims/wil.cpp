/* wil and COM support in use. */
#include <windows.h>
#include <wil/resource.h>
#include <wil/result.h>
#include <wil/com.h>
#include <wil/token_helpers.h>
#include <comdef.h>
#include <strsafe.h>
HRESULT use(HANDLE in)
{
    wil::unique_handle h;
    RETURN_IF_WIN32_BOOL_FALSE(OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &h));
    RETURN_IF_WIN32_BOOL_FALSE(OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, h.put()));
    RETURN_LAST_ERROR_IF_NULL(h.get());
    RETURN_HR_IF(E_FAIL, !h);
    wil::unique_hfile hf(CreateFileW(L"x", 0, 0, nullptr, 0, 0, nullptr));
    if (!hf) return E_FAIL;
    wil::unique_handle t{GetCurrentProcessToken()};
    auto g = wil::scope_exit([&] { CloseHandle(in);
    });
    g.release();
    THROW_IF_FAILED(E_FAIL);
    auto info = wil::get_token_information<TOKEN_USER>(h.get());
    info->User.Sid;
    wil::unique_event e;
    e.create();
    e.SetEvent();
    wil::com_ptr<IStream> s;
    s.put();
    auto q = s.query<IUnknown>();
    wil::unique_cotaskmem_string cs;
    using my = wil::unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle>;
    my m(in);
    h = std::move(t);
    h.reset(in);
    wil::shared_handle sh(std::move(h));
    auto r = wil::impersonate_token(in);
    THROW_IF_WIN32_BOOL_FALSE(CloseHandle(in));
    THROW_LAST_ERROR_IF(in == nullptr);
    wil::unique_hkey k;
    RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"", 0, KEY_READ, &k);
    wil::unique_process_information pi;
    CreateProcessW(0,0,0,0,0,0,0,0,0,&pi);
    pi.hProcess;
    _bstr_t b(L"x");
    IStreamPtr p;
    p->Commit(0);
    try { _com_issue_error(E_FAIL);
    } catch (const _com_error &ce) { return ce.Error();
    } WCHAR buf[10];
    StringCchPrintfW(buf, ARRAYSIZE(buf), L"%d", 3);
    return S_OK;
    }
