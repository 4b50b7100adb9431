/* CStringT. */
#ifndef __CSTRINGT_H__
#define __CSTRINGT_H__

#include <atlbase.h>

namespace ATL {

template <class C> struct __hl_other_char { typedef wchar_t type; };
template <> struct __hl_other_char<wchar_t> { typedef char type; };
template <class A, class B> struct __hl_same_char {};
template <class A> struct __hl_same_char<A, A> { typedef A type; };
template <class A> struct __hl_same_char<const A, A> { typedef A type; };

__HL_IMPORTED_BEGIN
template <class C, class Traits = void> class CStringT {
    typedef typename __hl_other_char<C>::type O;

public:
    typedef C XCHAR;
    typedef C *PXSTR;
    typedef const C *PCXSTR;
    CStringT() throw();
    CStringT(const CStringT &s);
    CStringT(CStringT &&s);
    CStringT(const C *s);
    /* a template: NULL, which is 0, is text of the own characters */
    template <class T, class = typename __hl_same_char<T, O>::type> CStringT(T *s);
    explicit CStringT(C c, int n = 1);
    CStringT(const C *s, int n);
    CStringT(const VARIANT &v);
    ~CStringT() throw();
    CStringT &operator=(const CStringT &s);
    CStringT &operator=(CStringT &&s);
    CStringT &operator=(const C *s);
    CStringT &operator=(const O *s);
    CStringT &operator=(C c);
    CStringT &operator+=(const CStringT &s);
    CStringT &operator+=(const C *s);
    CStringT &operator+=(const O *s);
    CStringT &operator+=(C c);
    operator const C *() const throw();
    C operator[](int i) const;
    C GetAt(int i) const;
    void SetAt(int i, C c);
    int GetLength() const throw();
    int GetAllocLength() const throw();
    bool IsEmpty() const throw();
    void Empty() throw();
    const C *GetString() const throw();
    C *GetBuffer();
    C *GetBuffer(int n);
    C *GetBufferSetLength(int n);
    C *LockBuffer();
    void ReleaseBuffer(int n = -1);
    void ReleaseBufferSetLength(int n);
    void Preallocate(int n);
    void Truncate(int n);
    void Append(const C *s);
    void Append(const C *s, int n);
    void AppendChar(C c);
    void SetString(const C *s);
    void SetString(const C *s, int n);
    void Format(const C *format, ...);
    void Format(UINT id, ...);
    void FormatV(const C *format, va_list args);
    void AppendFormat(const C *format, ...);
    void FormatMessage(const C *format, ...);
    BOOL LoadString(UINT id);
    BOOL LoadString(HINSTANCE instance, UINT id);
    int Compare(const C *s) const;
    int CompareNoCase(const C *s) const;
    int Collate(const C *s) const throw();
    int Find(const C *s, int at = 0) const throw();
    int Find(C c, int at = 0) const throw();
    int FindOneOf(const C *set) const throw();
    int ReverseFind(C c) const throw();
    CStringT Left(int n) const;
    CStringT Right(int n) const;
    CStringT Mid(int at) const;
    CStringT Mid(int at, int n) const;
    CStringT SpanIncluding(const C *set) const;
    CStringT SpanExcluding(const C *set) const;
    CStringT Tokenize(const C *set, int &at) const;
    CStringT &Trim();
    CStringT &Trim(C c);
    CStringT &Trim(const C *set);
    CStringT &TrimLeft();
    CStringT &TrimLeft(C c);
    CStringT &TrimLeft(const C *set);
    CStringT &TrimRight();
    CStringT &TrimRight(C c);
    CStringT &TrimRight(const C *set);
    CStringT &MakeLower();
    CStringT &MakeUpper();
    CStringT &MakeReverse();
    int Replace(C from, C to);
    int Replace(const C *from, const C *to);
    int Remove(C c);
    int Insert(int at, const C *s);
    int Insert(int at, C c);
    int Delete(int at, int n = 1);
    BSTR AllocSysString() const;
    BSTR SetSysString(BSTR *s) const;
};
#define __HL_ATL_COMPARE(op) \
    template <class C, class T> bool operator op(const CStringT<C, T> &a, const CStringT<C, T> &b) throw(); \
    template <class C, class T> bool operator op(const CStringT<C, T> &a, const C *b); \
    template <class C, class T> bool operator op(const C *a, const CStringT<C, T> &b);
__HL_ATL_COMPARE(==)
__HL_ATL_COMPARE(!=)
__HL_ATL_COMPARE(<)
__HL_ATL_COMPARE(>)
__HL_ATL_COMPARE(<=)
__HL_ATL_COMPARE(>=)
#undef __HL_ATL_COMPARE
template <class C, class T> CStringT<C, T> operator+(const CStringT<C, T> &a, const CStringT<C, T> &b);
template <class C, class T> CStringT<C, T> operator+(const CStringT<C, T> &a, const C *b);
template <class C, class T> CStringT<C, T> operator+(const C *a, const CStringT<C, T> &b);
template <class C, class T> CStringT<C, T> operator+(const CStringT<C, T> &a, C b);
template <class C, class T> CStringT<C, T> operator+(C a, const CStringT<C, T> &b);
__HL_IMPORTED_END

typedef CStringT<char> CStringA;
typedef CStringT<wchar_t> CStringW;
typedef CStringT<TCHAR> CString;
typedef CStringA CAtlStringA;
typedef CStringW CAtlStringW;
typedef CString CAtlString;

} // namespace ATL

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif
