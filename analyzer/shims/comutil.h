/* Owning strings and variants. */
#ifndef _INC_COMUTIL
#define _INC_COMUTIL

#include <ole2.h>

class _variant_t;

class _bstr_t {
public:
    _bstr_t() throw();
    _bstr_t(const _bstr_t &s) throw();
    _bstr_t(const char *s);
    _bstr_t(const wchar_t *s);
    _bstr_t(const _variant_t &v);
    _bstr_t(BSTR s, bool copy);
    ~_bstr_t() throw();
    _bstr_t &operator=(const _bstr_t &s) throw();
    _bstr_t &operator=(const char *s);
    _bstr_t &operator=(const wchar_t *s);
    _bstr_t &operator+=(const _bstr_t &s);
    _bstr_t operator+(const _bstr_t &s) const;
    operator const wchar_t *() const throw();
    operator wchar_t *() const throw();
    operator const char *() const;
    operator char *() const;
    bool operator!() const throw();
    bool operator==(const _bstr_t &s) const throw();
    bool operator!=(const _bstr_t &s) const throw();
    bool operator<(const _bstr_t &s) const throw();
    BSTR copy(bool copy = true) const;
    unsigned length() const throw();
    void Assign(BSTR s);
    BSTR &GetBSTR();
    BSTR *GetAddress();
    void Attach(BSTR s);
    BSTR Detach();
};
_bstr_t operator+(const char *a, const _bstr_t &b);
_bstr_t operator+(const wchar_t *a, const _bstr_t &b);

class _variant_t : public ::tagVARIANT {
public:
    _variant_t() throw();
    _variant_t(const VARIANT &v);
    _variant_t(const VARIANT *v);
    _variant_t(const _variant_t &v);
    _variant_t(VARIANT &v, bool copy);
    _variant_t(short v, VARTYPE type = VT_I2);
    _variant_t(int v) throw();
    _variant_t(long v, VARTYPE type = VT_I4);
    _variant_t(unsigned v) throw();
    _variant_t(unsigned long v) throw();
    _variant_t(__int64 v) throw();
    _variant_t(unsigned __int64 v) throw();
    _variant_t(double v, VARTYPE type = VT_R8);
    _variant_t(bool v) throw();
    _variant_t(const _bstr_t &s);
    _variant_t(const wchar_t *s);
    _variant_t(const char *s);
    _variant_t(IDispatch *p, bool addRef = true) throw();
    _variant_t(IUnknown *p, bool addRef = true) throw();
    ~_variant_t() throw();
    _variant_t &operator=(const _variant_t &v);
    _variant_t &operator=(const VARIANT &v);
    template <class T> _variant_t &operator=(const T &v);
    operator short() const;
    operator long() const;
    operator double() const;
    operator bool() const;
    operator _bstr_t() const;
    operator IDispatch *() const;
    operator IUnknown *() const;
    operator unsigned long() const;
    operator int() const;
    bool operator==(const VARIANT &v) const throw();
    bool operator!=(const VARIANT &v) const throw();
    void Clear();
    void Attach(VARIANT &v);
    VARIANT Detach();
    VARIANT &GetVARIANT() throw();
    VARIANT *GetAddress();
    void ChangeType(VARTYPE type, const _variant_t *source = NULL);
    void SetString(const char *s);
};
typedef _variant_t variant_t;
typedef _bstr_t bstr_t;

namespace _com_util {
BSTR __stdcall ConvertStringToBSTR(const char *s);
char *__stdcall ConvertBSTRToString(BSTR s);
} // namespace _com_util

#endif
