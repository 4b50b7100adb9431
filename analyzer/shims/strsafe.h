/* String functions that know the size of what they write. */
#ifndef _STRSAFE_H_INCLUDED_
#define _STRSAFE_H_INCLUDED_

#include <hl_aw.h>
#include <stdarg.h>
#include <windef.h>
#include <winerror.h>

typedef char *STRSAFE_LPSTR;
typedef const char *STRSAFE_LPCSTR, *STRSAFE_PCNZCH;
typedef wchar_t *STRSAFE_LPWSTR;
typedef const wchar_t *STRSAFE_LPCWSTR, *STRSAFE_PCNZWCH;

#ifdef __cplusplus
extern "C" {
#endif

HRESULT WINAPI StringCchCopyA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s);
HRESULT WINAPI StringCchCopyNA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s, size_t n);
HRESULT WINAPI StringCchCatA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s);
HRESULT WINAPI StringCchCatNA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s, size_t n);
HRESULT WINAPI StringCchGetsA(STRSAFE_LPSTR d, size_t cch);
HRESULT WINAPIV StringCchPrintfA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR format, ...);
HRESULT WINAPI StringCchVPrintfA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR format, va_list args);
HRESULT WINAPI StringCchCopyExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s, STRSAFE_LPSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchCopyNExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s, size_t n,
    STRSAFE_LPSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchCatExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s, STRSAFE_LPSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchCatNExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPCSTR s, size_t n,
    STRSAFE_LPSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchGetsExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPSTR *end, size_t *remaining,
    DWORD flags);
HRESULT WINAPIV StringCchPrintfExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPSTR *end, size_t
    *remaining, DWORD flags, STRSAFE_LPCSTR format, ...);
HRESULT WINAPI StringCchVPrintfExA(STRSAFE_LPSTR d, size_t cch, STRSAFE_LPSTR *end, size_t
    *remaining, DWORD flags, STRSAFE_LPCSTR format, va_list args);
HRESULT WINAPI StringCchLengthA(STRSAFE_LPCSTR s, size_t max, size_t *length);
HRESULT WINAPI StringCbCopyA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s);
HRESULT WINAPI StringCbCopyNA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s, size_t n);
HRESULT WINAPI StringCbCatA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s);
HRESULT WINAPI StringCbCatNA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s, size_t n);
HRESULT WINAPI StringCbGetsA(STRSAFE_LPSTR d, size_t cb);
HRESULT WINAPIV StringCbPrintfA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR format, ...);
HRESULT WINAPI StringCbVPrintfA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR format, va_list args);
HRESULT WINAPI StringCbCopyExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s, STRSAFE_LPSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbCopyNExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s, size_t n,
    STRSAFE_LPSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbCatExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s, STRSAFE_LPSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbCatNExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPCSTR s, size_t n, STRSAFE_LPSTR
    *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbGetsExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPSTR *end, size_t *remaining,
    DWORD flags);
HRESULT WINAPIV StringCbPrintfExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPSTR *end, size_t *remaining,
    DWORD flags, STRSAFE_LPCSTR format, ...);
HRESULT WINAPI StringCbVPrintfExA(STRSAFE_LPSTR d, size_t cb, STRSAFE_LPSTR *end, size_t *remaining,
    DWORD flags, STRSAFE_LPCSTR format, va_list args);
HRESULT WINAPI StringCbLengthA(STRSAFE_LPCSTR s, size_t max, size_t *length);
HRESULT WINAPI StringCchCopyW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s);
HRESULT WINAPI StringCchCopyNW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s, size_t n);
HRESULT WINAPI StringCchCatW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s);
HRESULT WINAPI StringCchCatNW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s, size_t n);
HRESULT WINAPI StringCchGetsW(STRSAFE_LPWSTR d, size_t cch);
HRESULT WINAPIV StringCchPrintfW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR format, ...);
HRESULT WINAPI StringCchVPrintfW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR format, va_list
    args);
HRESULT WINAPI StringCchCopyExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s, STRSAFE_LPWSTR
    *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchCopyNExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s, size_t n,
    STRSAFE_LPWSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchCatExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s, STRSAFE_LPWSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchCatNExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPCWSTR s, size_t n,
    STRSAFE_LPWSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCchGetsExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPWSTR *end, size_t
    *remaining, DWORD flags);
HRESULT WINAPIV StringCchPrintfExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPWSTR *end, size_t
    *remaining, DWORD flags, STRSAFE_LPCWSTR format, ...);
HRESULT WINAPI StringCchVPrintfExW(STRSAFE_LPWSTR d, size_t cch, STRSAFE_LPWSTR *end, size_t
    *remaining, DWORD flags, STRSAFE_LPCWSTR format, va_list args);
HRESULT WINAPI StringCchLengthW(STRSAFE_LPCWSTR s, size_t max, size_t *length);
HRESULT WINAPI StringCbCopyW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s);
HRESULT WINAPI StringCbCopyNW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s, size_t n);
HRESULT WINAPI StringCbCatW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s);
HRESULT WINAPI StringCbCatNW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s, size_t n);
HRESULT WINAPI StringCbGetsW(STRSAFE_LPWSTR d, size_t cb);
HRESULT WINAPIV StringCbPrintfW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR format, ...);
HRESULT WINAPI StringCbVPrintfW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR format, va_list args);
HRESULT WINAPI StringCbCopyExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s, STRSAFE_LPWSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbCopyNExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s, size_t n,
    STRSAFE_LPWSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbCatExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s, STRSAFE_LPWSTR *end,
    size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbCatNExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPCWSTR s, size_t n,
    STRSAFE_LPWSTR *end, size_t *remaining, DWORD flags);
HRESULT WINAPI StringCbGetsExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPWSTR *end, size_t *remaining,
    DWORD flags);
HRESULT WINAPIV StringCbPrintfExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPWSTR *end, size_t
    *remaining, DWORD flags, STRSAFE_LPCWSTR format, ...);
HRESULT WINAPI StringCbVPrintfExW(STRSAFE_LPWSTR d, size_t cb, STRSAFE_LPWSTR *end, size_t
    *remaining, DWORD flags, STRSAFE_LPCWSTR format, va_list args);
HRESULT WINAPI StringCbLengthW(STRSAFE_LPCWSTR s, size_t max, size_t *length);

#ifdef __cplusplus
}
#endif

#define StringCbCat WINAPI_AW(StringCbCat)
#define StringCbCatEx WINAPI_AW(StringCbCatEx)
#define StringCbCatN WINAPI_AW(StringCbCatN)
#define StringCbCatNEx WINAPI_AW(StringCbCatNEx)
#define StringCbCopy WINAPI_AW(StringCbCopy)
#define StringCbCopyEx WINAPI_AW(StringCbCopyEx)
#define StringCbCopyN WINAPI_AW(StringCbCopyN)
#define StringCbCopyNEx WINAPI_AW(StringCbCopyNEx)
#define StringCbGets WINAPI_AW(StringCbGets)
#define StringCbGetsEx WINAPI_AW(StringCbGetsEx)
#define StringCbLength WINAPI_AW(StringCbLength)
#define StringCbPrintf WINAPI_AW(StringCbPrintf)
#define StringCbPrintfEx WINAPI_AW(StringCbPrintfEx)
#define StringCbVPrintf WINAPI_AW(StringCbVPrintf)
#define StringCbVPrintfEx WINAPI_AW(StringCbVPrintfEx)
#define StringCchCat WINAPI_AW(StringCchCat)
#define StringCchCatEx WINAPI_AW(StringCchCatEx)
#define StringCchCatN WINAPI_AW(StringCchCatN)
#define StringCchCatNEx WINAPI_AW(StringCchCatNEx)
#define StringCchCopy WINAPI_AW(StringCchCopy)
#define StringCchCopyEx WINAPI_AW(StringCchCopyEx)
#define StringCchCopyN WINAPI_AW(StringCchCopyN)
#define StringCchCopyNEx WINAPI_AW(StringCchCopyNEx)
#define StringCchGets WINAPI_AW(StringCchGets)
#define StringCchGetsEx WINAPI_AW(StringCchGetsEx)
#define StringCchLength WINAPI_AW(StringCchLength)
#define StringCchPrintf WINAPI_AW(StringCchPrintf)
#define StringCchPrintfEx WINAPI_AW(StringCchPrintfEx)
#define StringCchVPrintf WINAPI_AW(StringCchVPrintf)
#define StringCchVPrintfEx WINAPI_AW(StringCchVPrintfEx)

#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_MAX_LENGTH (STRSAFE_MAX_CCH - 1)
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007AL)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057L)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026L)

#endif
