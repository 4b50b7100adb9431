/* Shell helpers. */
#ifndef _INC_SHLWAPI
#define _INC_SHLWAPI

#include <hl_aw.h>
#include <windef.h>
#include <winreg.h>
#include <objidl.h>
#include <shtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int STIF_FLAGS;
BOOL WINAPI StrToIntExA(LPCSTR pszString, STIF_FLAGS dwFlags, int *piRet);
BOOL WINAPI StrToIntExW(LPCWSTR pszString, STIF_FLAGS dwFlags, int *piRet);
int WINAPI StrCmpW(LPCWSTR psz1, LPCWSTR psz2);
LPWSTR WINAPI StrCpyW(LPWSTR psz1, LPCWSTR psz2);
HRESULT WINAPI StrRetToStrA(STRRET *pstr, LPCITEMIDLIST pidl, LPSTR *ppsz);
HRESULT WINAPI StrRetToStrW(STRRET *pstr, LPCITEMIDLIST pidl, LPWSTR *ppsz);
HRESULT WINAPI SHLoadIndirectString(LPCWSTR pszSource, LPWSTR pszOutBuf, UINT cchOutBuf, void
    **ppvReserved);
BOOL WINAPI PathFileExistsA(LPCSTR pszPath);
BOOL WINAPI PathFileExistsW(LPCWSTR pszPath);
LPSTR WINAPI PathFindFileNameA(LPCSTR pszPath);
LPWSTR WINAPI PathFindFileNameW(LPCWSTR pszPath);
BOOL WINAPI PathIsDirectoryEmptyA(LPCSTR pszPath);
BOOL WINAPI PathIsDirectoryEmptyW(LPCWSTR pszPath);
BOOL WINAPI PathIsRelativeA(LPCSTR pszPath);
BOOL WINAPI PathIsRelativeW(LPCWSTR pszPath);
BOOL WINAPI PathMatchSpecA(LPCSTR pszFile, LPCSTR pszSpec);
BOOL WINAPI PathMatchSpecW(LPCWSTR pszFile, LPCWSTR pszSpec);
void WINAPI PathQuoteSpacesA(LPSTR lpsz);
void WINAPI PathQuoteSpacesW(LPWSTR lpsz);
BOOL WINAPI PathRemoveFileSpecA(LPSTR pszPath);
BOOL WINAPI PathRemoveFileSpecW(LPWSTR pszPath);
typedef struct tagPARSEDURLA {
    DWORD cbSize;
    LPCSTR pszProtocol;
    UINT cchProtocol;
    LPCSTR pszSuffix;
    UINT cchSuffix;
    UINT nScheme;
} PARSEDURLA, *PPARSEDURLA;
typedef struct tagPARSEDURLW {
    DWORD cbSize;
    LPCWSTR pszProtocol;
    UINT cchProtocol;
    LPCWSTR pszSuffix;
    UINT cchSuffix;
    UINT nScheme;
} PARSEDURLW, *PPARSEDURLW;
HRESULT WINAPI ParseURLA(LPCSTR pcszURL, PARSEDURLA *ppu);
HRESULT WINAPI ParseURLW(LPCWSTR pcszURL, PARSEDURLW *ppu);
typedef WINAPI_AW(PARSEDURL) PARSEDURL;
typedef WINAPI_AW(PPARSEDURL) PPARSEDURL;
HRESULT WINAPI SHCreateStreamOnFileEx(LPCWSTR pszFile, DWORD grfMode, DWORD dwAttributes, BOOL
    fCreate, struct IStream *pstmTemplate, struct IStream **ppstm);
typedef struct _DLLVERSIONINFO {
    DWORD cbSize;
    DWORD dwMajorVersion;
    DWORD dwMinorVersion;
    DWORD dwBuildNumber;
    DWORD dwPlatformID;
} DLLVERSIONINFO;
typedef HRESULT (WINAPI *DLLGETVERSIONPROC)(DLLVERSIONINFO *);
HRESULT WINAPI IStream_Read(IStream *pstm, void *pv, ULONG cb);
HRESULT WINAPI IStream_Write(IStream *pstm, const void *pv, ULONG cb);
typedef HANDLE HUSKEY;
typedef HUSKEY *PHUSKEY;
LONG WINAPI SHRegCloseUSKey(HUSKEY hUSKey);
LONG WINAPI SHRegCreateUSKeyA(LPCSTR pszPath, REGSAM samDesired, HUSKEY hRelativeUSKey, PHUSKEY
    phNewUSKey, DWORD dwFlags);
LONG WINAPI SHRegCreateUSKeyW(LPCWSTR pwzPath, REGSAM samDesired, HUSKEY hRelativeUSKey, PHUSKEY
    phNewUSKey, DWORD dwFlags);
HKEY WINAPI SHRegDuplicateHKey(HKEY hkey);
LONG WINAPI SHRegOpenUSKeyA(LPCSTR pszPath, REGSAM samDesired, HUSKEY hRelativeUSKey, PHUSKEY
    phNewUSKey, BOOL fIgnoreHKCU);
LONG WINAPI SHRegOpenUSKeyW(LPCWSTR pwzPath, REGSAM samDesired, HUSKEY hRelativeUSKey, PHUSKEY
    phNewUSKey, BOOL fIgnoreHKCU);
#define SHRegCreateUSKey WINAPI_AW(SHRegCreateUSKey)
#define SHRegOpenUSKey WINAPI_AW(SHRegOpenUSKey)
typedef DWORD ASSOCF;
typedef enum ASSOCKEY { ASSOCKEY_SHELLEXECCLASS = 1, ASSOCKEY_APP, ASSOCKEY_CLASS,
    ASSOCKEY_BASECLASS } ASSOCKEY;
HRESULT WINAPI AssocQueryKeyA(ASSOCF flags, ASSOCKEY key, LPCSTR pszAssoc, LPCSTR pszExtra, HKEY
    *phkeyOut);
HRESULT WINAPI AssocQueryKeyW(ASSOCF flags, ASSOCKEY key, LPCWSTR pszAssoc, LPCWSTR pszExtra, HKEY
    *phkeyOut);
typedef DWORD SHCT_FLAGS;
BOOL WINAPI SHCreateThread(LPTHREAD_START_ROUTINE pfnThreadProc, void *pData, SHCT_FLAGS dwFlags,
    LPTHREAD_START_ROUTINE pfnCallback);
BOOL WINAPI SHCreateThreadWithHandle(LPTHREAD_START_ROUTINE pfnThreadProc, void *pData, SHCT_FLAGS
    dwflags, LPTHREAD_START_ROUTINE pfnCallback, HANDLE *pHandle);
#define AssocQueryKey WINAPI_AW(AssocQueryKey)

#ifdef __cplusplus
}
#endif

#define LWSTDAPI EXTERN_C DECLSPEC_IMPORT HRESULT WINAPI
#define STIF_DEFAULT 0x00000000L
#define STIF_SUPPORT_HEX 0x00000001L
#define StrCmpA lstrcmpA
#define StrCpyA lstrcpyA
#define StrCmp lstrcmpA
#define StrCpy lstrcpyA
#define OS_WINDOWS 0

#define StrRetToStr WINAPI_AW(StrRetToStr)
#define StrToIntEx WINAPI_AW(StrToIntEx)
#define PathFileExists WINAPI_AW(PathFileExists)
#define PathFindFileName WINAPI_AW(PathFindFileName)
#define PathIsDirectoryEmpty WINAPI_AW(PathIsDirectoryEmpty)
#define PathIsRelative WINAPI_AW(PathIsRelative)
#define PathMatchSpec WINAPI_AW(PathMatchSpec)
#define PathQuoteSpaces WINAPI_AW(PathQuoteSpaces)
#define PathRemoveFileSpec WINAPI_AW(PathRemoveFileSpec)
#define ParseURL WINAPI_AW(ParseURL)

#endif
