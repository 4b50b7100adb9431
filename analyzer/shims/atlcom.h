/* Implementing COM objects. */
#ifndef __ATLCOM_H__
#define __ATLCOM_H__

#include <atlbase.h>

namespace ATL {

struct _ATL_INTMAP_ENTRY {
    const IID *piid;
    DWORD_PTR dw;
    void *pFunc;
};

class CComObjectRootBase {
public:
    CComObjectRootBase();
    ~CComObjectRootBase();
    HRESULT FinalConstruct();
    void FinalRelease();
    ULONG OuterAddRef();
    ULONG OuterRelease();
    void Lock();
    void Unlock();
    LONG m_dwRef;
};
__HL_IMPORTED_BEGIN
template <class M> class CComObjectRootEx : public CComObjectRootBase {
public:
    typedef M _ThreadModel;
    typedef CComCritSecLock<CComAutoCriticalSection> ObjectLock;
    ~CComObjectRootEx();
    ULONG InternalAddRef();
    ULONG InternalRelease();
    void Lock();
    void Unlock();
};
typedef CComObjectRootEx<CComObjectThreadModel> CComObjectRoot;
template <class B> class CComObject : public B {
public:
    CComObject(void *unused = NULL) throw();
    virtual ~CComObject() throw();
    STDMETHOD_(ULONG, AddRef)();
    STDMETHOD_(ULONG, Release)();
    STDMETHOD(QueryInterface)(REFIID iid, void **object) throw();
    static HRESULT WINAPI CreateInstance(CComObject<B> **object) throw();
};
template <class B> class CComObjectNoLock : public B {
public:
    CComObjectNoLock(void *unused = NULL);
    virtual ~CComObjectNoLock();
    STDMETHOD_(ULONG, AddRef)();
    STDMETHOD_(ULONG, Release)();
    STDMETHOD(QueryInterface)(REFIID iid, void **object);
};
template <class T, const CLSID *clsid = &CLSID_NULL> class CComCoClass {
public:
    static const CLSID &WINAPI GetObjectCLSID();
    static HRESULT WINAPI Error(LPCOLESTR text, const IID &iid = GUID_NULL, HRESULT hr = 0);
    static HRESULT WINAPI Error(LPCSTR text, const IID &iid = GUID_NULL, HRESULT hr = 0);
    template <class Q> static HRESULT CreateInstance(Q **object);
};
template <class T, const IID *iid = &__uuidof(T), const GUID *libid = nullptr, WORD major = 1, WORD minor = 0, class H = void>
class IDispatchImpl : public T {
public:
    STDMETHOD(GetTypeInfoCount)(UINT *count);
    STDMETHOD(GetTypeInfo)(UINT index, LCID lcid, ITypeInfo **info);
    STDMETHOD(GetIDsOfNames)(REFIID riid, LPOLESTR *names, UINT count, LCID lcid, DISPID *ids);
    STDMETHOD(Invoke)(DISPID id, REFIID riid, LCID lcid, WORD flags, DISPPARAMS *params, VARIANT *result, EXCEPINFO *info,
                      UINT *error);
};
template <const IID *iid> class ISupportErrorInfoImpl : public ISupportErrorInfo {
public:
    STDMETHOD(InterfaceSupportsErrorInfo)(REFIID riid);
};
__HL_IMPORTED_END

} // namespace ATL

#define BEGIN_COM_MAP(x) \
public: \
    typedef x _ComMapClass; \
    static const ATL::_ATL_INTMAP_ENTRY *WINAPI _GetEntries() throw(); \
    virtual ULONG STDMETHODCALLTYPE AddRef(void) throw() = 0; \
    virtual ULONG STDMETHODCALLTYPE Release(void) throw() = 0; \
    STDMETHOD(QueryInterface)(REFIID, void **) throw() = 0;
#define COM_INTERFACE_ENTRY(x)
#define COM_INTERFACE_ENTRY_IID(iid, x)
#define COM_INTERFACE_ENTRY2(x, y)
#define COM_INTERFACE_ENTRY_AGGREGATE(iid, p)
#define END_COM_MAP()
#define DECLARE_REGISTRY_RESOURCEID(id) static HRESULT WINAPI UpdateRegistry(BOOL add) throw();
#define DECLARE_NO_REGISTRY() static HRESULT WINAPI UpdateRegistry(BOOL) throw();
#define DECLARE_NOT_AGGREGATABLE(x)
#define DECLARE_AGGREGATABLE(x)
#define DECLARE_PROTECT_FINAL_CONSTRUCT()
#define DECLARE_GET_CONTROLLING_UNKNOWN()
#define DECLARE_CLASSFACTORY()
#define DECLARE_LIBID(libid)
#define DECLARE_REGISTRY_APPID_RESOURCEID(id, appid)
#define BEGIN_OBJECT_MAP(x)
#define OBJECT_ENTRY(clsid, cls)
#define OBJECT_ENTRY_AUTO(clsid, cls)
#define END_OBJECT_MAP()
#define BEGIN_CONNECTION_POINT_MAP(x)
#define CONNECTION_POINT_ENTRY(iid)
#define END_CONNECTION_POINT_MAP()

#endif
