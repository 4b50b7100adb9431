/* Compiler support for COM: errors, strings, variants, pointers. */
#ifndef _INC_COMDEF
#define _INC_COMDEF

#include <ole2.h>

#include <comip.h>
#include <comutil.h>

class _com_error {
public:
    _com_error(HRESULT hr, IErrorInfo *info = NULL, bool addRef = false) throw();
    _com_error(const _com_error &e) throw();
    virtual ~_com_error() throw();
    _com_error &operator=(const _com_error &e) throw();
    HRESULT Error() const throw();
    WORD WCode() const throw();
    IErrorInfo *ErrorInfo() const throw();
    _bstr_t Description() const;
    DWORD HelpContext() const throw();
    _bstr_t HelpFile() const;
    _bstr_t Source() const;
    GUID GUID() const throw();
    const TCHAR *ErrorMessage() const throw();
    static HRESULT WCodeToHRESULT(WORD code) throw();
    static WORD HRESULTToWCode(HRESULT hr) throw();
};

[[noreturn]] void __stdcall _com_raise_error(HRESULT hr, IErrorInfo *info = 0);
[[noreturn]] void __stdcall _com_issue_error(HRESULT hr);
[[noreturn]] void __stdcall _com_issue_errorex(HRESULT hr, IUnknown *object, REFIID iid);
HRESULT __stdcall _com_dispatch_method(IDispatch *, DISPID, WORD, VARTYPE, void *, const wchar_t *, ...);

namespace _com_util {
inline void CheckError(HRESULT hr)
{
    if (FAILED(hr))
        _com_issue_error(hr);
}
} // namespace _com_util

#define _COM_SMARTPTR _com_ptr_t
#define _COM_SMARTPTR_LEVEL2 _com_IIID
#define _COM_SMARTPTR_TYPEDEF(iface, iid) typedef _com_ptr_t<_com_IIID<iface, &iid>> iface##Ptr

_COM_SMARTPTR_TYPEDEF(IUnknown, __uuidof(IUnknown));
_COM_SMARTPTR_TYPEDEF(IDispatch, __uuidof(IDispatch));
_COM_SMARTPTR_TYPEDEF(IStream, __uuidof(IStream));
_COM_SMARTPTR_TYPEDEF(IErrorInfo, __uuidof(IErrorInfo));
_COM_SMARTPTR_TYPEDEF(IPersistFile, __uuidof(IPersistFile));

#endif
