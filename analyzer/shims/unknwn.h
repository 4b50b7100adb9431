/* IUnknown and class factories, for C and C++. */
#ifndef __unknwn_h__
#define __unknwn_h__

#include <windef.h>

#include <winerror.h>

#define interface struct
#define __RPC_FAR
#define __RPC_STUB
#define __RPC_USER
#ifdef __cplusplus
#define STDMETHOD(method) virtual HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#define STDMETHODV(method) virtual HRESULT STDMETHODVCALLTYPE method
#define STDMETHODV_(type, method) virtual type STDMETHODVCALLTYPE method
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(iface) interface DECLSPEC_NOVTABLE iface
#define DECLARE_INTERFACE_(iface, base) interface DECLSPEC_NOVTABLE iface : public base
#define DECLARE_INTERFACE_IID(iface, iid) interface DECLSPEC_UUID(iid) DECLSPEC_NOVTABLE iface
#define DECLARE_INTERFACE_IID_(iface, base, iid) interface DECLSPEC_UUID(iid) DECLSPEC_NOVTABLE iface : public base
#define MIDL_INTERFACE(iid) struct DECLSPEC_UUID(iid) DECLSPEC_NOVTABLE
#define BEGIN_INTERFACE
#define END_INTERFACE
#define IFACEMETHOD(method) STDMETHOD(method)
#define IFACEMETHOD_(type, method) STDMETHOD_(type, method)
#define IFACEMETHODIMP STDMETHODIMP
#define IFACEMETHODIMP_(type) STDMETHODIMP_(type)
#else
#define STDMETHOD(method) HRESULT(STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type(STDMETHODCALLTYPE *method)
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#define INTERFACE void
#define DECLARE_INTERFACE(iface) \
    typedef interface iface { struct iface##Vtbl *lpVtbl; } iface; \
    typedef struct iface##Vtbl iface##Vtbl; \
    struct iface##Vtbl
#define DECLARE_INTERFACE_(iface, base) DECLARE_INTERFACE(iface)
#define DECLARE_INTERFACE_IID(iface, iid) DECLARE_INTERFACE(iface)
#define DECLARE_INTERFACE_IID_(iface, base, iid) DECLARE_INTERFACE(iface)
#define BEGIN_INTERFACE
#define END_INTERFACE
#define CONST_VTBL
#endif
#if defined(__cplusplus) && !defined(__IUnknown_INTERFACE_DEFINED__)
#define IID_PPV_ARGS_Helper(pp) reinterpret_cast<void **>(pp)
#define IID_PPV_ARGS(pp) __uuidof(**(pp)), reinterpret_cast<void **>(pp)
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct IUnknown IUnknown;
typedef struct IClassFactory IClassFactory;
typedef IUnknown *LPUNKNOWN;
extern const GUID IID_IUnknown;
DECLARE_INTERFACE_IID(IUnknown, "00000000-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(IClassFactory, IUnknown, "00000001-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(CreateInstance)(THIS_ IUnknown *, REFIID, void **) PURE;
    STDMETHOD(LockServer)(THIS_ BOOL) PURE;
    END_INTERFACE
};

#ifdef __cplusplus
}
#endif

#endif
