/* Paths with lengths. */
#ifndef _PATHCCH_H_INCLUDED_
#define _PATHCCH_H_INCLUDED_

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

HRESULT WINAPI PathAllocCombine(PCWSTR pszPathIn, PCWSTR pszMore, unsigned long dwFlags, PWSTR
    *ppszPathOut);
HRESULT WINAPI PathAllocCanonicalize(PCWSTR pszPathIn, unsigned long dwFlags, PWSTR *ppszPathOut);
HRESULT WINAPI PathCchAddBackslash(PWSTR pszPath, size_t cchPath);
HRESULT WINAPI PathCchAddBackslashEx(PWSTR pszPath, size_t cchPath, PWSTR *ppszEnd, size_t
    *pcchRemaining);
HRESULT WINAPI PathCchAddExtension(PWSTR pszPath, size_t cchPath, PCWSTR pszExt);
HRESULT WINAPI PathCchAppend(PWSTR pszPath, size_t cchPath, PCWSTR pszMore);
HRESULT WINAPI PathCchAppendEx(PWSTR pszPath, size_t cchPath, PCWSTR pszMore, unsigned long
    dwFlags);
HRESULT WINAPI PathCchCanonicalize(PWSTR pszPathOut, size_t cchPathOut, PCWSTR pszPathIn);
HRESULT WINAPI PathCchCanonicalizeEx(PWSTR pszPathOut, size_t cchPathOut, PCWSTR pszPathIn, unsigned
    long dwFlags);
HRESULT WINAPI PathCchCombine(PWSTR pszPathOut, size_t cchPathOut, PCWSTR pszPathIn, PCWSTR
    pszMore);
HRESULT WINAPI PathCchCombineEx(PWSTR pszPathOut, size_t cchPathOut, PCWSTR pszPathIn, PCWSTR
    pszMore, unsigned long dwFlags);
HRESULT WINAPI PathCchFindExtension(PCWSTR pszPath, size_t cchPath, PCWSTR *ppszExt);
BOOL WINAPI PathCchIsRoot(PCWSTR pszPath);
HRESULT WINAPI PathCchRemoveBackslashEx(PWSTR pszPath, size_t cchPath, PWSTR *ppszEnd, size_t
    *pcchRemaining);
HRESULT WINAPI PathCchRemoveBackslash(PWSTR pszPath, size_t cchPath);
HRESULT WINAPI PathCchRemoveExtension(PWSTR pszPath, size_t cchPath);
HRESULT WINAPI PathCchRemoveFileSpec(PWSTR pszPath, size_t cchPath);
HRESULT WINAPI PathCchRenameExtension(PWSTR pszPath, size_t cchPath, PCWSTR pszExt);
HRESULT WINAPI PathCchSkipRoot(PCWSTR pszPath, PCWSTR *ppszRootEnd);
HRESULT WINAPI PathCchStripPrefix(PWSTR pszPath, size_t cchPath);
HRESULT WINAPI PathCchStripToRoot(PWSTR pszPath, size_t cchPath);
BOOL WINAPI PathIsUNCEx(PCWSTR pszPath, PCWSTR *ppszServer);

#ifdef __cplusplus
}
#endif

#define VOLUME_PREFIX L"\\\\?\\Volume"
#define VOLUME_PREFIX_LEN (ARRAYSIZE (VOLUME_PREFIX) - 1)
#define PATHCCH_ALLOW_LONG_PATHS 0x00000001
#define PATHCCH_MAX_CCH 0x8000

#endif
