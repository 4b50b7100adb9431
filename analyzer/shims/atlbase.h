/* The base of ATL: owners of handles, interfaces, strings, variants, memory, registry keys. */
#ifndef __ATLBASE_H__
#define __ATLBASE_H__

#include <atldef.h>
#include <ole2.h>
#include <shellapi.h>
#include <tchar.h>
#include <winsvc.h>

namespace ATL {

class CHandle {
public:
    CHandle() throw();
    CHandle(CHandle &h) throw();
    explicit CHandle(HANDLE h) throw();
    ~CHandle() throw();
    CHandle &operator=(CHandle &h) throw();
    operator HANDLE() const throw();
    void Attach(HANDLE h) throw();
    HANDLE Detach() throw();
    void Close() throw();
    HANDLE m_h;
};

__HL_IMPORTED_BEGIN
template <class T> class _NoAddRefReleaseOnCComPtr : public T {
private:
    virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
    virtual ULONG STDMETHODCALLTYPE Release() = 0;
};
template <class T> class CComPtrBase {
public:
    typedef T _PtrClass;
    ~CComPtrBase() throw();
    operator T *() const throw();
    T &operator*() const;
    T **operator&() throw();
    T *operator->() const throw();
    bool operator!() const throw();
    bool operator<(T *p) const throw();
    bool operator!=(T *p) const;
    bool operator==(T *p) const throw();
    void Release() throw();
    bool IsEqualObject(IUnknown *p) throw();
    void Attach(T *p) throw();
    T *Detach() throw();
    HRESULT CopyTo(T **p) throw();
    HRESULT CoCreateInstance(REFCLSID clsid, IUnknown *outer = NULL, DWORD context = CLSCTX_ALL) throw();
    HRESULT CoCreateInstance(LPCOLESTR name, IUnknown *outer = NULL, DWORD context = CLSCTX_ALL) throw();
    template <class Q> HRESULT QueryInterface(Q **q) const throw();
    T *p;

protected:
    CComPtrBase() throw();
    CComPtrBase(T *p) throw();
};
template <class T> class CComPtr : public CComPtrBase<T> {
public:
    CComPtr() throw();
    CComPtr(T *p) throw();
    CComPtr(const CComPtr &p) throw();
    CComPtr(CComPtr &&p) throw();
    T *operator=(T *p) throw();
    template <class Q> T *operator=(const CComPtr<Q> &p) throw();
    T *operator=(const CComPtr &p) throw();
    T *operator=(CComPtr &&p) throw();
};
template <class T, const IID *iid = nullptr> class CComQIPtr : public CComPtr<T> {
public:
    CComQIPtr() throw();
    CComQIPtr(T *p) throw();
    CComQIPtr(IUnknown *p) throw();
    CComQIPtr(const CComQIPtr &p) throw();
    T *operator=(T *p) throw();
    T *operator=(const CComQIPtr &p) throw();
    T *operator=(IUnknown *p) throw();
};
template <> class CComQIPtr<IUnknown, nullptr> : public CComPtr<IUnknown> {
public:
    CComQIPtr() throw();
    CComQIPtr(IUnknown *p) throw();
    CComQIPtr(const CComQIPtr &p) throw();
    IUnknown *operator=(IUnknown *p) throw();
    IUnknown *operator=(const CComQIPtr &p) throw();
};
typedef CComPtr<IDispatch> CComDispatchDriver;

class CComBSTR {
public:
    CComBSTR() throw();
    CComBSTR(int size);
    CComBSTR(int size, LPCOLESTR s);
    CComBSTR(LPCOLESTR s);
    CComBSTR(LPCSTR s);
    CComBSTR(REFGUID guid);
    CComBSTR(const CComBSTR &s);
    CComBSTR(CComBSTR &&s);
    ~CComBSTR() throw();
    CComBSTR &operator=(const CComBSTR &s);
    CComBSTR &operator=(CComBSTR &&s);
    CComBSTR &operator=(LPCOLESTR s);
    CComBSTR &operator=(LPCSTR s);
    unsigned Length() const throw();
    unsigned ByteLength() const throw();
    operator BSTR() const throw();
    BSTR *operator&() throw();
    BSTR Copy() const throw();
    HRESULT CopyTo(BSTR *s) const throw();
    void Attach(BSTR s) throw();
    BSTR Detach() throw();
    void Empty() throw();
    bool operator!() const throw();
    HRESULT Append(const CComBSTR &s) throw();
    HRESULT Append(LPCOLESTR s) throw();
    HRESULT Append(LPCOLESTR s, int n) throw();
    HRESULT AppendBSTR(BSTR s) throw();
    HRESULT AssignBSTR(const BSTR s) throw();
    HRESULT ToLower() throw();
    HRESULT ToUpper() throw();
    bool LoadString(HINSTANCE instance, UINT id) throw();
    CComBSTR &operator+=(const CComBSTR &s);
    CComBSTR &operator+=(LPCOLESTR s);
    bool operator<(const CComBSTR &s) const throw();
    bool operator==(const CComBSTR &s) const throw();
    bool operator==(LPCOLESTR s) const;
    bool operator!=(const CComBSTR &s) const throw();
    BSTR m_str;
};

class CComVariant : public ::tagVARIANT {
public:
    CComVariant() throw();
    CComVariant(const VARIANT &v);
    CComVariant(const CComVariant &v);
    CComVariant(LPCOLESTR s);
    CComVariant(LPCSTR s);
    CComVariant(bool v) throw();
    CComVariant(int v, VARTYPE type = VT_I4) throw();
    CComVariant(short v) throw();
    CComVariant(long v, VARTYPE type = VT_I4) throw();
    CComVariant(unsigned v, VARTYPE type = VT_UI4) throw();
    CComVariant(unsigned long v, VARTYPE type = VT_UI4) throw();
    CComVariant(double v, VARTYPE type = VT_R8) throw();
    CComVariant(IDispatch *p) throw();
    CComVariant(IUnknown *p) throw();
    ~CComVariant() throw();
    CComVariant &operator=(const CComVariant &v);
    CComVariant &operator=(const VARIANT &v);
    template <class T> CComVariant &operator=(const T &v);
    bool operator==(const VARIANT &v) const throw();
    bool operator!=(const VARIANT &v) const throw();
    HRESULT Clear();
    HRESULT Copy(const VARIANT *v);
    HRESULT Attach(VARIANT *v);
    HRESULT Detach(VARIANT *v);
    HRESULT ChangeType(VARTYPE type, const VARIANT *v = NULL);
};

template <class E> class CAutoPtr {
public:
    CAutoPtr() throw();
    template <class S> CAutoPtr(CAutoPtr<S> &p) throw();
    CAutoPtr(CAutoPtr &p) throw();
    explicit CAutoPtr(E *p) throw();
    ~CAutoPtr() throw();
    template <class S> CAutoPtr &operator=(CAutoPtr<S> &p) throw();
    CAutoPtr &operator=(CAutoPtr &p) throw();
    operator E *() const throw();
    E *operator->() const throw();
    void Attach(E *p) throw();
    E *Detach() throw();
    void Free() throw();
    E *m_p;
};
template <class E> class CAutoVectorPtr {
public:
    CAutoVectorPtr() throw();
    CAutoVectorPtr(CAutoVectorPtr &p) throw();
    explicit CAutoVectorPtr(E *p) throw();
    ~CAutoVectorPtr() throw();
    CAutoVectorPtr &operator=(CAutoVectorPtr &p) throw();
    operator E *() const throw();
    bool Allocate(size_t n) throw();
    void Attach(E *p) throw();
    E *Detach() throw();
    void Free() throw();
    E *m_p;
};
class CCRTAllocator;
class CLocalAllocator;
class CGlobalAllocator;
class CComAllocator;
template <class E, class A = CCRTAllocator> class CHeapPtr {
public:
    CHeapPtr() throw();
    CHeapPtr(CHeapPtr &p) throw();
    explicit CHeapPtr(E *p) throw();
    ~CHeapPtr() throw();
    CHeapPtr &operator=(CHeapPtr &p) throw();
    operator E *() const throw();
    E *operator->() const throw();
    E **operator&() throw();
    bool Allocate(size_t n = 1) throw();
    bool AllocateBytes(size_t n) throw();
    bool Reallocate(size_t n) throw();
    void Attach(E *p) throw();
    E *Detach() throw();
    void Free() throw();
    E *m_pData;
};
template <class E> class CComHeapPtr : public CHeapPtr<E, CComAllocator> {
public:
    CComHeapPtr() throw();
    explicit CComHeapPtr(E *p) throw();
};
template <class E, int n = 128, class A = CCRTAllocator> class CTempBuffer {
public:
    CTempBuffer() throw();
    CTempBuffer(size_t count);
    ~CTempBuffer() throw();
    operator E *() const throw();
    E *operator->() const throw();
    E *Allocate(size_t count);
    E *AllocateBytes(size_t size);
};

class CRegKey {
public:
    CRegKey() throw();
    CRegKey(CRegKey &key) throw();
    explicit CRegKey(HKEY key) throw();
    ~CRegKey() throw();
    CRegKey &operator=(CRegKey &key) throw();
    operator HKEY() const throw();
    LONG Open(HKEY parent, LPCTSTR name, REGSAM access = KEY_READ | KEY_WRITE) throw();
    LONG Create(HKEY parent, LPCTSTR name, LPTSTR cls = NULL, DWORD options = REG_OPTION_NON_VOLATILE,
                REGSAM access = KEY_READ | KEY_WRITE, LPSECURITY_ATTRIBUTES security = NULL,
                LPDWORD disposition = NULL) throw();
    LONG Close() throw();
    HKEY Detach() throw();
    void Attach(HKEY key) throw();
    LONG SetDWORDValue(LPCTSTR name, DWORD value) throw();
    LONG SetStringValue(LPCTSTR name, LPCTSTR value, DWORD type = REG_SZ) throw();
    LONG SetBinaryValue(LPCTSTR name, const void *value, ULONG size) throw();
    LONG SetValue(LPCTSTR name, DWORD type, const void *value, ULONG size) throw();
    LONG QueryDWORDValue(LPCTSTR name, DWORD &value) throw();
    LONG QueryStringValue(LPCTSTR name, LPTSTR value, ULONG *size) throw();
    LONG QueryBinaryValue(LPCTSTR name, void *value, ULONG *size) throw();
    LONG QueryValue(LPCTSTR name, DWORD *type, void *value, ULONG *size) throw();
    LONG EnumKey(DWORD index, LPTSTR name, LPDWORD length, FILETIME *time = NULL) throw();
    LONG DeleteSubKey(LPCTSTR name) throw();
    LONG RecurseDeleteKey(LPCTSTR name) throw();
    LONG DeleteValue(LPCTSTR name) throw();
    LONG NotifyChangeKeyValue(BOOL subtree, DWORD filter, HANDLE event, BOOL async = TRUE) throw();
    HKEY m_hKey;
};

class CComCriticalSection {
public:
    CComCriticalSection() throw();
    ~CComCriticalSection();
    HRESULT Lock() throw();
    HRESULT Unlock() throw();
    HRESULT Init() throw();
    HRESULT Term() throw();
    CRITICAL_SECTION m_sec;
};
class CComAutoCriticalSection : public CComCriticalSection {
public:
    CComAutoCriticalSection();
    ~CComAutoCriticalSection() throw();
};
template <class L> class CComCritSecLock {
public:
    CComCritSecLock(L &lock, bool initial = true);
    ~CComCritSecLock() throw();
    HRESULT Lock() throw();
    void Unlock() throw();
};
class CComMultiThreadModel {
public:
    typedef CComAutoCriticalSection AutoCriticalSection;
    typedef CComCriticalSection CriticalSection;
    static ULONG WINAPI Increment(LPLONG p) throw();
    static ULONG WINAPI Decrement(LPLONG p) throw();
};
typedef CComMultiThreadModel CComSingleThreadModel;
typedef CComMultiThreadModel CComObjectThreadModel;
typedef CComMultiThreadModel CComGlobalsThreadModel;

class CAtlModule {
public:
    CAtlModule() throw();
    virtual ~CAtlModule() throw();
    virtual LONG Lock() throw();
    virtual LONG Unlock() throw();
    virtual LONG GetLockCount() throw();
    void Term() throw();
};
template <class T> class CAtlModuleT : public CAtlModule {
public:
    HRESULT RegisterServer(BOOL typeLib = FALSE, const CLSID *clsid = NULL) throw();
    HRESULT UnregisterServer(BOOL typeLib, const CLSID *clsid = NULL) throw();
};
template <class T> class CAtlDllModuleT : public CAtlModuleT<T> {
public:
    BOOL WINAPI DllMain(DWORD reason, LPVOID reserved) throw();
    HRESULT DllCanUnloadNow() throw();
    HRESULT DllGetClassObject(REFCLSID clsid, REFIID iid, LPVOID *p) throw();
};
template <class T> class CAtlExeModuleT : public CAtlModuleT<T> {
public:
    int WinMain(int show) throw();
    HRESULT PreMessageLoop(int show) throw();
    HRESULT PostMessageLoop() throw();
    void RunMessageLoop() throw();
};
template <class T, UINT name> class CAtlServiceModuleT : public CAtlExeModuleT<T> {
public:
    CAtlServiceModuleT() throw();
    int WinMain(int show) throw();
    void ServiceMain(DWORD argc, LPTSTR *argv) throw();
    HRESULT Start(int show) throw();
    HRESULT Run(int show = SW_HIDE) throw();
    void LogEvent(LPCTSTR format, ...) throw();
    void OnStop() throw();
    void SetServiceStatus(DWORD state) throw();
    SERVICE_STATUS_HANDLE m_hServiceStatus;
    SERVICE_STATUS m_status;
    DWORD m_dwThreadID;
};
class CComModule : public CAtlModule {
public:
    HRESULT Init(void *map, HINSTANCE instance, const GUID *libid = NULL) throw();
    HINSTANCE GetModuleInstance() throw();
    HINSTANCE GetResourceInstance() throw();
    void Term() throw();
};
extern CAtlModule *_pAtlModule;
HRESULT AtlReportError(const CLSID &clsid, LPCOLESTR text, const IID &iid = GUID_NULL, HRESULT hr = 0);
HRESULT AtlAdvise(IUnknown *source, IUnknown *sink, const IID &iid, LPDWORD cookie);
HRESULT AtlUnadvise(IUnknown *source, const IID &iid, DWORD cookie);
__HL_IMPORTED_END

} // namespace ATL

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#include <atlconv.h>

#endif
