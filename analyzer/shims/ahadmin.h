/* Configuration of IIS: what httpserv.h names and modules read most. */
#ifndef __ahadmin_h__
#define __ahadmin_h__

#include <oleauto.h>

#ifdef __cplusplus

struct __declspec(uuid("4dfa1df3-8900-4bc7-bbb5-d1a458c52410")) IAppHostConfigException;
struct IAppHostElement;


struct __declspec(uuid("ef13d885-642c-4709-99ec-b89561c6bc69")) IAppHostProperty : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE get_Name(BSTR *name) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Value(VARIANT *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Value(VARIANT value) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StringValue(BSTR *value) = 0;
};

struct __declspec(uuid("c8550bff-5281-4b1e-ac34-99b6fa38464d")) IAppHostElementCollection : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE get_Count(DWORD *count) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(VARIANT index, IAppHostElement **element) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddElement(IAppHostElement *element, INT position = -1) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteElement(VARIANT index) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateNewElement(BSTR name, IAppHostElement **element) = 0;
};

struct IAppHostChildElementCollection;
struct IAppHostPropertyCollection;
struct IAppHostMethodCollection;
struct IAppHostElementSchema;

struct __declspec(uuid("64ff8ccc-b287-4dae-b08a-a72cbf45f453")) IAppHostElement : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE get_Name(BSTR *name) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Collection(IAppHostElementCollection **collection) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Properties(IAppHostPropertyCollection **properties) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ChildElements(IAppHostChildElementCollection **elements) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMetadata(BSTR type, VARIANT *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMetadata(BSTR type, VARIANT value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Schema(IAppHostElementSchema **schema) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetElementByName(BSTR name, IAppHostElement **element) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPropertyByName(BSTR name, IAppHostProperty **property) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Methods(IAppHostMethodCollection **methods) = 0;
};

struct IAppHostConfigManager;

struct __declspec(uuid("9be77978-73ed-4a9a-87fd-13f09fec1b13")) IAppHostAdminManager : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetAdminSection(BSTR section, BSTR path, IAppHostElement **element) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMetadata(BSTR type, VARIANT *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMetadata(BSTR type, VARIANT value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ConfigManager(IAppHostConfigManager **manager) = 0;
};

#endif

#endif
