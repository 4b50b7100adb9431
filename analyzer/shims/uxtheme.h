/* Themes. */
#ifndef _UXTHEME_H_
#define _UXTHEME_H_

#include <windef.h>
#include <commctrl.h>
#include <shobjidl.h>

#ifdef __cplusplus
extern "C" {
#endif

HTHEME WINAPI OpenThemeData(HWND hwnd, LPCWSTR pszClassList);
HTHEME WINAPI OpenThemeDataForDpi(HWND hwnd, LPCWSTR pszClassList, UINT dpi);
HTHEME WINAPI OpenThemeDataEx(HWND hwnd, LPCWSTR pszClassList, DWORD dwFlags);
HRESULT WINAPI CloseThemeData(HTHEME hTheme);
HRESULT WINAPI SetWindowTheme(HWND hwnd, LPCWSTR pszSubAppName, LPCWSTR pszSubIdList);

#ifdef __cplusplus
}
#endif

#endif
