/* Owning pointers to interfaces. */
#ifndef _INC_COMIP
#define _INC_COMIP

#include <ole2.h>

template <typename I, const IID *iid> class _com_IIID {
public:
    typedef I Interface;
    static I *GetInterfacePtr() throw();
    static const IID &GetIID() throw();
};

template <typename T> class _com_ptr_t {
public:
    typedef T ThisIIID;
    typedef typename T::Interface Interface;
    _com_ptr_t() throw();
    _com_ptr_t(int null);
    _com_ptr_t(Interface *p) throw();
    _com_ptr_t(Interface *p, bool addRef) throw();
    _com_ptr_t(const _com_ptr_t &p) throw();
    template <typename U> _com_ptr_t(const _com_ptr_t<U> &p);
    explicit _com_ptr_t(const CLSID &clsid, IUnknown *outer = NULL, DWORD context = CLSCTX_ALL);
    explicit _com_ptr_t(LPCWSTR name, IUnknown *outer = NULL, DWORD context = CLSCTX_ALL);
    ~_com_ptr_t() throw();
    _com_ptr_t &operator=(Interface *p) throw();
    _com_ptr_t &operator=(const _com_ptr_t &p) throw();
    template <typename U> _com_ptr_t &operator=(const _com_ptr_t<U> &p);
    _com_ptr_t &operator=(int null);
    void Attach(Interface *p) throw();
    void Attach(Interface *p, bool addRef) throw();
    Interface *Detach() throw();
    operator Interface *() const throw();
    Interface &operator*() const;
    Interface **operator&() throw();
    Interface *operator->() const;
    explicit operator bool() const throw();
    bool operator==(Interface *p);
    bool operator!=(Interface *p);
    bool operator==(int null);
    bool operator!=(int null);
    void Release();
    void AddRef();
    Interface *GetInterfacePtr() const throw();
    Interface *&GetInterfacePtr() throw();
    HRESULT CreateInstance(const CLSID &clsid, IUnknown *outer = NULL, DWORD context = CLSCTX_ALL) throw();
    HRESULT CreateInstance(LPCWSTR name, IUnknown *outer = NULL, DWORD context = CLSCTX_ALL) throw();
    HRESULT GetActiveObject(const CLSID &clsid) throw();
    template <typename U> HRESULT QueryInterface(const IID &iid, U *&p) throw();
    template <typename U> HRESULT QueryInterface(const IID &iid, U **p) throw();
};

#endif
